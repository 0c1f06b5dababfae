import type en from '../en/files.ts'

/** Words of pictures and attachments in a text. */
export default {
	'files.picture': 'Attēls',
	'files.attachment': 'Pielikums',
	'files.add_picture': 'Pievienot attēlu',
	'files.attach': 'Pievienot failu',
	'files.words_title':
		'{n, plural, zero {Kas redzams attēlos?} one {Kas redzams attēlā?} other {Kas redzams attēlos?}}',
	'files.alt': 'Apraksts tiem, kas to neredz',
	'files.alt_of': '{name}: apraksts tiem, kas to neredz',
	'files.alt_hint':
		'Vienā teikumā pasaki, kas šeit ir svarīgi. To vari izdarīt arī vēlāk: pirms pārskatīšanas apraksts vajadzīgs katram attēlam.',
	'files.decorative': 'Tas ir tikai rotājums: ekrāna lasītāji to izlaiž',
	'files.caption': 'Paraksts',
	'files.caption_hint':
		'Rinda, ko zem attēla lasa visi: kas tas ir un kas to veidojis. Ja nevajag, atstāj tukšu.',
	'files.width': 'Platums',
	'files.width_own': 'Kāds tas ir',
	'files.width_value': '{n} % no slejas',
	'files.insert': 'Pievienot tekstam',
	'files.save': 'Saglabāt',
	'files.edit': 'Apraksts un platums',
	'files.edit_title': 'Attēls',
	'files.needs_words': 'Šim attēlam vēl trūkst apraksta',
	'files.resize': 'Attēla platums procentos',
	'files.tray': 'Faili ceļā',
	'files.uploading': '{name}: {percent} %',
	'files.working': '{name} tiek pārbaudīts',
	'files.waiting':
		'Failiem vajadzīgs savienojums. {name} paliek šajā lapā un tiks pievienots, kad savienojums atjaunosies.',
	'files.failed': '{name} netika pievienots.',
	'files.broken': 'Savienojums pārtrūka.',
	'files.cancel': 'Atcelt',
	'files.retry': 'Mēģināt vēlreiz',
	'files.dismiss': 'Aizvērt',
	'files.added': '{name} ir tekstā.',
	'files.foreign':
		'{n, plural, zero {# attēlu no citas lapas tika izlaisti. Saglabā tos un pievieno kā failus.} one {# attēls no citas lapas tika izlaists. Saglabā to un pievieno kā failu.} other {# attēli no citas lapas tika izlaisti. Saglabā tos un pievieno kā failus.}}',
	'files.other_text':
		'{n, plural, zero {# cita teksta failu tika izlaisti. Pievieno tos šeit vēlreiz.} one {# cita teksta fails tika izlaists. Pievieno to šeit vēlreiz.} other {# cita teksta faili tika izlaisti. Pievieno tos šeit vēlreiz.}}',
	'files.gone': 'Faila vairs nav',
	'files.size_kb': '{n, number} KB',
	'files.size_mb': '{n, number} MB'
} as const satisfies Record<keyof typeof en, string>
