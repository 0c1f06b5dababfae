/** Seals and their keys: what is wrong, and what to do about it. */
export default {
	'record.problem.setting_missing':
		'Trūkst zīmoga atslēgas iestatījuma vai to nevar izmantot: {setting}. Norādi to un palaid no jauna.',
	'record.problem.certificate_unreadable':
		'Sertifikātu vai atslēgu, uz ko norāda {setting}, nevarēja nolasīt. Norādi ceļu uz failu, ko serveris drīkst lasīt.',
	'record.problem.password_wrong':
		'Zīmoga atslēgas parole vai PIN nav pareizs ({setting}). Izlabo to, pirms ierīce nobloķējas.',
	'record.problem.key_not_found':
		'Tur, kur norāda {setting}, atslēgas nav. Pārbaudi failu vai arī etiķeti un ierīci.',
	'record.problem.key_unsuitable':
		'Zīmoga atslēga ir pārāk vāja vai cita veida. Tai jābūt RSA no 2048 bitiem vai ECDSA ar P-256 vai P-384.',
	'record.problem.module_missing':
		'Lai zīmogotu ar ierīci, vajag papildu daļu. Izpildi "npm run pkcs11" (vajag kompilatoru) un palaid no jauna.',
	'record.problem.device_failed':
		'Ierīce ar zīmoga atslēgu nedarbojas: {reason}. Vai tā ir pievienota un draiveris ir īstais?',
	'record.problem.remote_unreachable':
		'Attālās parakstīšanas pakalpojums {host} neatbild. Protokols gaida, un mēģinājums tiks atkārtots.',
	'record.problem.remote_refused':
		'Attālās parakstīšanas pakalpojums atteica: {reason}. Jautā tā sniedzējam vai pārbaudi iestatījumus SEAL_CSC.',
	'record.problem.key_mismatch':
		'Atslēga un sertifikāts neder kopā. Norādi sertifikātu, kas izdots šai atslēgai.',
	'record.problem.certificate_not_yet_valid':
		'Zīmoga sertifikāts vēl nav derīgs. Sagaidi tā pirmo dienu vai pārbaudi servera pulksteni.',
	'record.problem.certificate_expired':
		'Zīmoga sertifikāta termiņš ir beidzies. Iegūsti jaunu un nomaini atslēgu sadaļā Administrēšana, Zīmogs.',
	'record.problem.certificate_ends_today':
		'Zīmoga sertifikāta termiņš beidzas šodien. Pēdējā dienā vairs nezīmogo: apliecinājumi par to pienāktu par vēlu. Iegūsti jaunu un nomaini atslēgu sadaļā Administrēšana, Zīmogs.',
	'record.problem.certificate_revoked':
		'Zīmoga sertifikātu tā izdevējs ir atsaucis. Iegūsti jaunu un nomaini atslēgu sadaļā Administrēšana, Zīmogs.',
	'record.problem.revocation_unknown':
		'Neizdevās uzzināt, vai {named} sertifikāts ir atsaukts: tā izdevējs neatbild vai trūkst izdevēja sertifikāta. Protokols gaida, un mēģinājums tiks atkārtots. Ja tas ieilgst, pārbaudi tīklu (EVIDENCE_HOSTS) un sertifikātu ķēdi.',
	'record.problem.certificate_wrong_usage':
		'Zīmoga sertifikāts nav paredzēts dokumentu zīmogošanai. Lūdz izdevējam tādu, kas domāts elektroniskajiem zīmogiem.',
	'record.problem.certificate_other_organisation':
		'Sertifikāts runā {named} vārdā, nevis {organisation} vārdā. Lieto {organisation} sertifikātu; ja abas ir viens un tas pats, iestati SEAL_ORGANISATION ar nosaukumu no sertifikāta.',
	'record.problem.key_not_chosen':
		'Atslēga, ko izvēlējās administratori, šajā serverī nav uzstādīta. Uzstādi to vēlreiz vai izvēlies citu sadaļā Administrēšana, Zīmogs.',
	'seal.trial.title': 'Izmēģinājuma lapa',
	'seal.trial.text':
		'Šajā lapā izmēģināja zīmoga atslēgu. Tas nav protokols, tā neko nesaka ne par vienu lēmumu, un to var izmest.',
	'seal.trial.made': 'Apzīmogota ar {named} atslēgu {when} (UTC).',
	'record.problem.trial_failed': 'Zīmogs izmēģinājuma lapā neatbilst. Nezīmogo ar šo atslēgu.',
	'record.check.witness.holds': 'Liecinieks {name} līdzparakstīja kontrolpunktu {at}.',
	'record.check.witness.fails': 'Liecinieka {name} paraksts zem kontrolpunkta NEATBILST.',
	'record.check.witness.unknown':
		'{known, select, absent {Liecinieks {name}, kura atslēgu tu norādīji, šajā failā esošo kontrolpunktu nav parakstījis.} other {Zem kontrolpunkta ir liecinieka {name} paraksts, bet tā atslēga šeit nav zināma.}}',
	'record.check.sealed_witness.holds':
		'Liecinieks {name} līdzparakstīja zīmoga kontrolpunktu {at}.',
	'record.check.sealed_witness.fails':
		'Liecinieka {name} paraksts zem zīmoga kontrolpunkta NEATBILST.',
	'record.check.sealed_witness.unknown':
		'{known, select, absent {Liecinieks {name}, kura atslēgu tu norādīji, šajā failā esošo zīmoga kontrolpunktu nav parakstījis.} other {Zem zīmoga kontrolpunkta ir liecinieka {name} paraksts, bet tā atslēga šeit nav zināma.}}',
	'record.check.revocation.holds':
		'Failam līdzi nāk parakstīts apliecinājums, ka {at} ne zīmoga, ne tā laika zīmoga sertifikāts nebija atsaukts.',
	'record.check.revocation.fails':
		'Parakstīts apliecinājums failā saka, ka kāds sertifikāts bija ATSAUKTS pirms {at}.',
	'record.check.revocation.unknown':
		'Failam līdzi nāk apliecinājumi par atsaukšanu, bet ne par visiem vajadzīgajiem sertifikātiem.',
	'record.check.archive.holds':
		'{authority} apliecina, ka šis fails ar zīmogiem un apliecinājumiem pastāvēja {at}. Tāpēc tas ir pārbaudāms arī pēc sertifikātu termiņa beigām.',
	'record.check.archive.fails': 'Arhīva laika zīmogs NEATBILST failam.',
	'record.check.archive.unknown':
		'{authority} saka, ka šis fails ar zīmogiem un apliecinājumiem pastāvēja {at}. Vai tam uzticēties, izlem tu.',
	'record.unknown.witness':
		'Pajautā atslēgu pašam lieciniekam un pārbaudi ar to vēlreiz: lapā, laukā „Liecinieku atslēgas”, vai ar npm run verify -- --witness KEY. Liecinieks paraksta to, ko reģistrs publicē, bieži vēlāk, nekā tapis protokols: viņa parakstītie kontrolpunkti ir organizācijas lapā /log.',
	'record.unknown.sealed_witness':
		'Pajautā atslēgu pašam lieciniekam un pārbaudi ar to vēlreiz: lapā, laukā „Liecinieku atslēgas”, vai ar npm run verify -- --witness KEY. Liecinieks paraksta to, ko reģistrs publicē, bieži vēlāk, nekā tapis protokols: viņa parakstītie kontrolpunkti ir organizācijas lapā /log.',
	'record.unknown.revocation':
		'Jautā sertifikāta izdevējam vai paņem no organizācijas jaunāku faila kopiju.',
	'record.unknown.archive':
		'Salīdzini iestādi ar tās valsts uzticamības sarakstu vai norādi to: npm run verify -- --root FILE.'
} as const
