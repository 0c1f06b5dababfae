/** Protokola pakotne: ko atrada pārbaude, un fails, kas saka, kā to pārbaudīt. */
export default {
	'record.part.bundle': 'Pakotne',
	'record.part.pdf': 'PDF',
	'record.part.record': 'Protokols',
	'record.check.members.holds':
		'{count, plural, zero {Visi # pakotnes faili ir tādi} one {Visi # pakotnes faili ir tādi} other {Visi # pakotnes faili ir tādi}}, kā apzīmogoti, un citu tajā nav.',
	'record.check.members.fails': 'NAV tā, kā apzīmogots: {names}',
	'record.check.members.unknown':
		'Zīmoga aptvertais saraksts nav rakstīts tā, kā to raksta Interlink, tāpēc failus ar to nevarēja salīdzināt.',
	'record.check.bundle_seal.holds': 'Pakotnes zīmogs ir īsts, uzlikts ar {signer} atslēgu.',
	'record.check.bundle_seal.fails':
		'Pakotnes zīmogs NAV īsts: mainīts ir tas vai saraksts, ko tas aptver ({member}).',
	'record.check.bundle_seal.unknown': 'Pakotnei nav sava zīmoga.',
	'record.check.bundle_certificate.holds': '{signer} sertifikātu izdeva {issuer}, kam tu uzticies.',
	'record.check.bundle_certificate.fails':
		'{signer} sertifikātu NAV izdevis neviens no tevis norādītajiem.',
	'record.check.bundle_certificate.unknown':
		'{signer} sertifikātu izdeva {issuer}. Vai tam uzticēties, jāsaka tev (nospiedums {fingerprint}).',
	'record.check.bundle_time.holds': '{authority} apliecina, ka pakotnes zīmogs pastāvēja {at}.',
	'record.check.bundle_time.fails': 'Neviens laika zīmogs neatbilst pakotnes zīmogam.',
	'record.check.bundle_time.unknown':
		'{authority} saka, ka pakotnes zīmogs pastāvēja {at}. Vai tam uzticēties, jāsaka tev.',
	'record.check.added.holds': 'Pievienots vēl viens paraksts: {name}.',
	'record.check.added.fails': 'Pievienots paraksts neder: {name}.',
	'record.check.added.unknown':
		'Kāds ar citu rīku pievienojis parakstu ({name}). Šeit to nepārbauda.',
	'record.check.inside.holds':
		'Pakotnes saturs ir viens veselums: PDF satur tos pašus datus, tekstu un pierādījumu; momentuzņēmumam un failiem ir norādītie nospiedumi.',
	'record.check.inside.fails': 'Pakotnes saturs NAV viens veselums: {names}',
	'record.check.inside.unknown': 'Pakotnē trūkst: {names}',
	'record.check.sealed_entry.holds':
		'Reģistrs saka, ka apzīmogots tieši šis PDF ({index}. ieraksts no {size}).',
	'record.check.sealed_entry.fails': 'Reģistrs NESAKA, ka šis PDF ir apzīmogots.',
	'record.check.sealed_entry.unknown': 'Pakotnē nav pierādījuma, ka apzīmogots tieši šis PDF.',
	'record.check.sealed_since.holds':
		'Līdz PDF apzīmogošanai reģistrs turpinājās bez pārrāvuma: pirmo ierakstu skaits, kas sakrīt ar reģistru protokola izdošanas brīdī, ir {old} no {size}.',
	'record.check.sealed_since.fails':
		'Reģistrs, zem kura PDF apzīmogots, NETURPINĀS no tā, zem kura protokols izdots ({member}).',
	'record.check.sealed_since.unknown':
		'Pakotnē nav pierādījuma, ka līdz PDF apzīmogošanai reģistrs turpinājās bez pārrāvuma.',
	'record.check.checkpoint_time.holds':
		'{authority} apliecina, ka reģistra galva pakotnē pastāvēja {at}.',
	'record.check.checkpoint_time.fails': 'Neviens laika zīmogs neatbilst reģistra galvai pakotnē.',
	'record.check.checkpoint_time.unknown':
		'{authority} saka, ka reģistra galva pakotnē pastāvēja {at}. Vai tam uzticēties, jāsaka tev.',
	'record.standing.replaced':
		'Šī protokola vietā stājies jaunāks: {by}, ko arī tu norādīji. {ground, select, redaction {No šī bija jāizņem vārdi; jaunākais pasaka, kāpēc.} other {Tā vietā stājies vēlāks lēmums.}} Katrs pats par sevi atbilst.',
	'record.standing.unknown':
		'Nav zināms, vai šī protokola vietā stājies jaunāks. Neviens fails nevar zināt, kas notika pēc tā. Skaties reģistrā: {register}',
	'record.standing.unlisted':
		'Nav zināms, vai šī protokola vietā stājies jaunāks. Neviens fails nevar zināt, kas notika pēc tā. Publiskā reģistrā tā nav: jautā organizācijai ({organisation}).',
	'record.unreadable.other': 'Tas nav ne protokola PDF, ne pakotne, ne dati.',
	'record.unreadable.damaged': 'Fails ir bojāts. {member}',
	'record.unreadable.cut_off': 'Fails ir aprauts, vai aiz tā beigām kaut kas pielikts.',
	'record.unreadable.unsafe':
		'Pakotnē ir kaut kas tāds, kā mūsu pakotnēs nav, un tā netika atvērta: {member}',
	'record.unreadable.too_large':
		'Fails ir lielāks par jebkuru protokolu vai tāds kļūtu atvērts; tas netika atvērts. {member}',
	'record.unknown.form': 'Izvēlies protokola PDF, pakotni (.asice) vai datus (.json).',
	'record.unknown.newer':
		'Pārbaudi to vēlreiz ar jaunākas versijas lapu vai komandu no instalācijas, kurai uzticies.',
	'record.unknown.text': 'Teksts ir PDF failā un pakotnē: pārbaudi kādu no tiem.',
	'record.unknown.roll': 'Pārbaudi PDF vai pakotni.',
	'record.unknown.box':
		'Vēlreiz saskaitīt vairs nevar neviens. Nospiedums joprojām rāda, vai kāda saglabāts saraksts ir īsts.',
	'record.unknown.recount':
		'Balsis iznīcinātas noteiktajā laikā. Rezultāts balstās uz zīmogu un reģistru.',
	'record.unknown.entry': 'Pierādījums ir PDF failā un pakotnē: pārbaudi kādu no tiem.',
	'record.unknown.checkpoint':
		'Pierādījums ir PDF failā un pakotnē. Ja tas tur ir, to var pārbaudīt jaunāka pārlūkprogramma vai "npm run verify".',
	'record.unknown.whole': 'Zīmogs ir tikai PDF failam un pakotnei: pārbaudi kādu no tiem.',
	'record.unknown.seal': 'Zīmogs ir tikai PDF failam un pakotnei: pārbaudi kādu no tiem.',
	'record.unknown.certificate':
		'Salīdzini nospiedumu ar to, ko publicē organizācija, vai norādi iestādi: npm run verify -- --root FILE.',
	'record.unknown.time':
		'Salīdzini iestādi ar tās valsts uzticamības sarakstu vai norādi to: npm run verify -- --root FILE.',
	'record.unknown.signature': 'Atver PDF un apskati zīmi.',
	'record.unknown.members':
		'Šo konteineru rakstījusi cita programma. Pārbaudi to ar VERIFY.txt komandām vai ar rīku, kas to rakstīja.',
	'record.unknown.bundle_seal': 'Palūdz organizācijai pakotni tādu, kāda tā apzīmogota.',
	'record.unknown.bundle_certificate':
		'Salīdzini nospiedumu ar to, ko publicē organizācija, vai norādi iestādi: npm run verify -- --root FILE.',
	'record.unknown.bundle_time':
		'Salīdzini iestādi ar tās valsts uzticamības sarakstu vai norādi to: npm run verify -- --root FILE.',
	'record.unknown.added': 'Atver pakotni rīkā, ar ko tā parakstīta, vai savas valsts rīkā.',
	'record.unknown.inside': 'Kas tur ir, ir pārbaudīts. Pārējo palūdz organizācijai.',
	'record.unknown.sealed_entry': 'Palūdz pierādījumu organizācijai.',
	'record.unknown.since': 'Pierādījums ir PDF un pakotnē: pārbaudi vienu no tiem.',
	'record.unknown.sealed_since': 'Palūdz pierādījumu organizācijai.',
	'record.unknown.checkpoint_time':
		'Salīdzini iestādi ar tās valsts uzticamības sarakstu vai norādi to: npm run verify -- --root FILE.'
} as const
