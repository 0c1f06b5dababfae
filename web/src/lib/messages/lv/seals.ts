/** Seals: how long they hold, and the keys that make them. */
export default {
	'seals.lasting': 'Cik ilgi to var pārbaudīt',
	'seals.b_t':
		'Apzīmogots ar laika zīmogu (B-T). Dienas laikā pievieno apliecinājumu, ka neviens sertifikāts nebija atsaukts, un arhīva laika zīmogu: tad to var pārbaudīt arī pēc sertifikātu termiņa beigām.',
	'seals.b_lta':
		'To var pārbaudīt arī pēc sertifikātu termiņa beigām (B-LTA): {authority} {when} pielika laika zīmogu zīmogam un apliecinājumiem. To atjauno pirms {until}.',
	'seals.waits_revoked':
		'Kāds sertifikāts bija atsaukts pirms zīmogošanas. Pasaki administratoriem: šis protokols ir jālabo.',
	'seals.waits_missing':
		'Apliecinājumu par sertifikātu {names} vēl nevarēja iegūt. Mēģinājums tiks atkārtots.',
	'seals.waits_timestamp': 'Laika zīmoga iestāde neatbild. Mēģinājums tiks atkārtots.',
	'seals.waits_unknown':
		'Notika kas neparedzēts; sistēmas uzturētājs to atradīs žurnālā. Mēģinājums tiks atkārtots.',
	'seals.desk': 'Zīmogs',
	'seals.desk_lead': 'Ar kuru atslēgu zīmogo protokolus, vai ar to drīkst, un kura nāk tās vietā.',
	'seals.now': 'Kas zīmogo tagad',
	'seals.now_none':
		'Vēl nekas nav apzīmogots. Ja neuzstādi savu atslēgu, pirmais protokols izveido izmēģinājuma atslēgu.',
	'seals.evaluation':
		'Zīmogo izmēģinājuma atslēga. To saka katra lapa, un citiem tā neko nepierāda. Kā uzstādīt savu, lasi docs/administrator.md.',
	'seals.lost':
		'Izvēlētās atslēgas nav šī servera iestatījumos. Protokoli gaida, līdz tā atkal būs vai tās vietā nāks cita.',
	'seals.waiting':
		'{n, plural, zero {# protokolu gaida zīmogu.} one {# protokols gaida zīmogu.} other {# protokoli gaida zīmogu.}}',
	'seals.ends':
		'{days, plural, =0 {Tās termiņš ir beidzies.} zero {Tās termiņš beidzas pēc # dienām.} one {Tās termiņš beidzas pēc # dienas.} other {Tās termiņš beidzas pēc # dienām.}}',
	'seals.subject': 'Izdota',
	'seals.issuer': 'Izdevējs',
	'seals.algorithm': 'Atslēga',
	'seals.fingerprint': 'Nospiedums (SHA-256)',
	'seals.valid': 'Derīga',
	'seals.valid_from_to': 'no {from} līdz {until}',
	'seals.kept': 'Glabājas',
	'seals.kept_in':
		'{kind, select, P12 {failā (PKCS#12)} PEM {failos (PEM)} PKCS11 {ierīcē (PKCS#11)} CSC {attālās parakstīšanas pakalpojumā (CSC)} other {šīs instalācijas datubāzē}}',
	'seals.claims': 'Pati par sevi saka',
	'seals.claims_so':
		'{claims, select, qualified {kvalificēta, elektroniskajiem zīmogiem. Vai tā ir, redzams tās valsts uzticamības sarakstā.} qualified_not_seal {kvalificēta, bet ne elektroniskajiem zīmogiem} other {nav kvalificēta}}',
	'seals.places': 'Atslēgas iestatījumos',
	'seals.places_none':
		'Neviena atslēga nav uzstādīta. Norādi to iestatījumos (SEAL_P12, SEAL_PEM, SEAL_PKCS11 vai SEAL_CSC) un palaid no jauna.',
	'seals.slot.SEAL': 'SEAL',
	'seals.slot.NEXT_SEAL': 'NEXT_SEAL, nāks vietā',
	'seals.slot.SECOND_SEAL': 'SECOND_SEAL, pievienojas mūsu zīmogam',
	'seals.seals_now': 'Zīmogo tagad',
	'seals.standing.good': 'Nav atsaukta, saka tās izdevēji.',
	'seals.standing.unasked':
		'Tā nenorāda nevienu, kam jautāt, vai tā ir atsaukta. Tāpēc to neviens nevar pateikt, un tās protokolus nevar arhivēt.',
	'seals.looked': 'Pārbaudīta {when}.',
	'seals.look': 'Pārbaudi vēlreiz',
	'seals.looked_now': 'Atslēgas ir pārbaudītas.',
	'seals.still': 'Tas ilgst vairāk nekā parasti. Pēc brīža ielādē šo lapu no jauna.',
	'seals.trial': 'Apzīmogo izmēģinājuma lapu',
	'seals.trial_none': 'Ar šo atslēgu vēl nav apzīmogota neviena izmēģinājuma lapa.',
	'seals.trial_done':
		'Izmēģinājuma lapa apzīmogota {when}. Pārbaudes, ko iziet katrs protokols, saka:',
	'seals.trial_bad': 'Izmēģinājums {when} neizdevās.',
	'seals.trial_page': 'Lejupielādē izmēģinājuma lapu',
	'seals.tried_now': 'Izmēģinājums ir pabeigts.',
	'seals.handover': 'Nodod zīmogošanu citai atslēgai',
	'seals.handover_how':
		'Uzstādi jauno atslēgu kā NEXT_SEAL un palaid no jauna. Apzīmogo ar to izmēģinājuma lapu. Tad ierosini to šeit; otrs administrators apstiprina.',
	'seals.first_how':
		'Atslēga vietā SEAL zīmogo, sākot ar nākamo protokolu. Pēc tam atslēgu nomainīt var tikai divi administratori kopā.',
	'seals.two':
		'Tu esi vienīgais administrators. Atslēgu maina divatā: vispirms ieceļ par administratoru vēl kādu.',
	'seals.key': 'Jaunā atslēga',
	'seals.from': 'No šīs dienas (UTC)',
	'seals.from_hint': 'Ja atstāsi tukšu, atslēga sāks zīmogot, tiklīdz būs apstiprināta.',
	'seals.reason': 'Kāpēc',
	'seals.reason_hint':
		'To šeit lasa administratori. Žurnāls saka, ka un kad atslēga mainījās; kas un kāpēc, var izdzēst.',
	'seals.propose': 'Ierosini šo atslēgu',
	'seals.proposed': 'Ierosināts. To jāapstiprina citam administratoram.',
	'seals.waits': 'Šai atslēgai jānāk vietā',
	'seals.asked_by': '{name} to ierosināja {when}.',
	'seals.from_day': 'No {day}.',
	'seals.from_now': 'Tiklīdz būs apstiprināta.',
	'seals.own': 'To jāapstiprina citam administratoram.',
	'seals.confirm': 'Apstiprini šo atslēgu',
	'seals.confirmed': 'Apstiprināts.',
	'seals.confirmed_by': '{name} to apstiprināja {when}.',
	'seals.withdraw': 'Atsauc',
	'seals.withdrawn': 'Atsaukts.',
	'seals.history': 'Līdzšinējās atslēgas',
	'seals.since': 'Kopš {since}',
	'seals.since_until': 'No {since} līdz {until}',
	'seals.era_first': 'Sāka ar pirmo protokolu, kas ar to apzīmogots.',
	'seals.era_handed': 'Ierosināja {asked}, apstiprināja {confirmed}: {reason}',
	'seals.old_hold':
		'Ar agrāku atslēgu apzīmogotie protokoli ir derīgi kā līdz šim: katram līdzi nāk sertifikāts, laika zīmogs un apliecinājumi.',
	'seals.health.held': 'Protokolus nevar apzīmogot',
	'seals.health.ends_soon': 'Zīmoga atslēgas termiņš drīz beigsies',
	'seals.health.unknown': 'Neviens nesaka, vai zīmoga atslēga ir atsaukta',
	'seals.shown': '{count, plural, one {Zīmogs} other {# zīmogi} zero {# zīmogu}}',
	'seals.shown_at': 'Apzīmogots {when}, to apliecina laika zīmogs.',
	'seals.shown_holds': 'Ir spēkā: zīmogs atbilst failam, un tā sertifikāts bija derīgs.',
	'seals.shown_broken': 'NAV spēkā. Nepaļaujies uz šo failu.',
	'seals.shown_unreadable':
		'Šeit glabātais apzīmogotais dokuments ir bojāts: tas nav fails, kas tika apzīmogots, tāpēc no tā nekas netiek ne rādīts, ne izsniegts. Pēc tā nospieduma joprojām var pazīt labu kopiju. Instalācijas uzturētājam par to ir paziņots.',
	'seals.shown_evaluation':
		'Zīmogu šī instalācija izveidoja mācībām un izmēģinājumiem. Tas nav kvalificēts zīmogs.',
	'seals.shown_issuer': 'Sertifikātu izdevis {issuer}. Vai tam uzticēties, izlem tu.',
	'seals.shown_key': 'Atslēga pēc tās sertifikāta nospieduma (SHA-256):'
}
