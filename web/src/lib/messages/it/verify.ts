import type en from '../en/verify.ts'

export default {
	'verify.title': 'Verifica un verbale',
	'verify.intro':
		'Scegli il PDF di un verbale di decisione. Si esamina qui, sul tuo dispositivo; non viene inviato nulla.',
	'verify.file_label': 'Il verbale (PDF)',
	'verify.drop': 'oppure trascinalo qui',
	'verify.working': 'Esame di {name} in corso',
	'verify.no_script':
		'Questa pagina ha bisogno di JavaScript, perché il file resta sul tuo dispositivo. Puoi verificare un verbale anche con il comando del prodotto o con un lettore PDF.',
	'verify.unreadable': 'Non è un verbale di decisione',
	'verify.unreadable_about':
		'Il file non è un PDF prodotto da Interlink oppure è tronco. Il tuo file non è stato modificato.',
	'verify.too_large': 'Questo file supera {mib, number} MiB. Un verbale è molto più piccolo.',
	'verify.record': 'Il verbale dice',
	'verify.question': 'Domanda',
	'verify.result': 'Risultato',
	'verify.organisation': 'Organizzazione',
	'verify.command': 'Da riga di comando',
	'verify.checks': 'Le verifiche'
} as const satisfies Record<keyof typeof en, string>
