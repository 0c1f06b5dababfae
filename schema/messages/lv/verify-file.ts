/** VERIFY.txt, pakotnes fails, kas saka, kā to pārbaudīt ar jebkuras Unix rīkiem. */
export default {
	'record.verify_file.title':
		'KĀ PĀRBAUDĪT PROTOKOLU {id} ({organisation})\n\nŠī pakotne ir ASiC-E konteiners (ETSI EN 319 162-1), tas ir, zip fails. No mums tev nekas nav vajadzīgs: der Unix čaula ar {tools}. Rindas, kas sākas ar četrām atstarpēm, ir komandas; kopē tās citu pēc citas mapē, kurā atrodas pakotne. OK nozīmē: kā apzīmogots; BAD: kaut kas ir mainīts, un kas.',
	'record.verify_file.open': '1. ATVER pakotni un pārliecinies, ka tas ir šāds konteiners.',
	'record.verify_file.files': '2. KATRS FAILS pret sarakstu, ko zīmogs aptver.',
	'record.verify_file.others': '3. CITU FAILU NAV. (Klusums ir laba zīme.)',
	'record.verify_file.authority':
		'4. KAS APZĪMOGOJA. Sertifikāti ceļo līdzi zīmogam. Salīdzini vārdus un pēdējo nospiedumu ar to, ko publicē {organisation}, vai authority.pem vietā ieliec sertifikātu, kam uzticies: citādi tu zini tikai, ka zīmogs atbilst, bet ne, kura tas ir.',
	'record.verify_file.seal': '5. ZĪMOGS atbilst sarakstam, un sertifikāts tobrīd bija spēkā.',
	'record.verify_file.time':
		'6. KAD. Iestāde uzlika laika zīmogu pār zīmogu un pār reģistra galvu, zem kuras stāv protokols. Par tās sertifikātu (time.pem) sakāms tas pats.',
	'record.verify_file.text': '7. TEKSTS ir tas, par kuru balsots: protokolā ir tā nospiedums.',
	'record.verify_file.snapshot':
		'KOPĪGAIS DOKUMENTS (text.yjs) ir domāts datoriem. Tas ir iesaldētais dokuments, kurā cilvēku identifikatoru vietā ir numuri: kas protokolā minēts ar vārdu, tam ir savs numurs protokolā, visiem pārējiem – numurs, kas pieder tikai šim failam. Protokolā ir tā nospiedums.',
	'record.verify_file.ledger':
		'REĢISTRS turpinās bez pārrāvuma: no galvas, kāda tam bija pirms lēmuma un kas minēta protokolā, līdz tai, zem kuras protokols izdots, un tai, zem kuras tas apzīmogots. Kas kādreiz saglabājis šī reģistra galvu, var to salīdzināt.',
	'record.verify_file.result': '8. KAS NOLEMTS, protokola vārdiem.',
	'record.verify_file.rest':
		'Lai saskaitītu balsis vēlreiz un pārbaudītu pierādījumus, ka protokols ir reģistrā, vajag programmu: jebkura Interlink lapu verify.html, kas darbojas bez tīkla, vai "npm run verify".',
	'record.problem.bundle_timestamp':
		'Laika zīmogu iestāde neatbild. Pakotne gaida, un mēģinās vēlreiz.'
} as const
