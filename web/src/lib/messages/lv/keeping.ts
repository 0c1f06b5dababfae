/** Words of archiving, holds and disposal. */
export default {
	'keeping.title': 'Glabāšana',
	'keeping.class':
		'{retention, select, process_10y {Glabā desmit gadus} working_2y {Glabā divus gadus} other {Glabā pastāvīgi}}',
	'keeping.ends': 'Laiks beidzas {when}.',
	'keeping.held': 'Kopš {when} te ir juridisks aizliegums, ko noteica {who}.',
	'keeping.asked': '{who} {when} lūdza iznīcināt saturu.',
	'keeping.archive': 'Arhivēt',
	'keeping.archive_help': 'To joprojām var lasīt, bet nekas tajā vairs nemainās.',
	'keeping.class_label': 'Cik ilgi glabā',
	'keeping.class_hint': 'Lēmumam fiksēto vai pieņemto glabā pastāvīgi.',
	'keeping.setHold': 'Noteikt juridisku aizliegumu',
	'keeping.setHold_help': 'Kamēr to neatceļ, šo ne arhivē, ne iznīcina.',
	'keeping.liftHold': 'Atcelt juridisko aizliegumu',
	'keeping.liftHold_help': 'Pēc tam to atkal var arhivēt un iznīcināt.',
	'keeping.askDisposal': 'Lūgt iznīcināt saturu',
	'keeping.askDisposal_help': 'Glabāšanas laiks ir beidzies. 30 dienu laikā jāpiekrīt vēl kādam.',
	'keeping.confirm': 'Iznīcināt saturu',
	'keeping.confirm_help':
		'Saturs tiek iznīcināts uz visiem laikiem. Nosaukums, datumi un nospiedumi paliek.',
	'keeping.stub': 'Satura te vairs nav',
	'keeping.stub_asked': 'Lūdza',
	'keeping.stub_done': 'Izpildīja',
	'keeping.stub_hashes': 'Fiksētā nospiedumi (SHA-256)'
} as const
