import type en from '../en/verify.ts'

export default {
	'verify.title': 'Verifica un verbale',
	'verify.intro':
		'Scegli il PDF di un verbale di decisione. Si esamina qui, sul tuo dispositivo; non viene inviato nulla.',
	'verify.file_label': 'Il verbale (PDF)',
	'verify.drop': 'oppure trascinalo qui',
	'verify.working': 'Esame di {name} in corso',
	'verify.again': 'Verifica un altro file',
	'verify.no_script':
		'Questa pagina ha bisogno di JavaScript, perché il file resta sul tuo dispositivo. Puoi verificare un verbale anche con il comando del prodotto o con un lettore PDF.',
	'verify.all_hold': 'Tutte le verifiche riescono',
	'verify.some_fail': '{count, plural, one {Una verifica fallisce} other {# verifiche falliscono}}',
	'verify.some_unknown':
		'Nulla fallisce, {count, plural, one {una verifica è aperta} other {# verifiche sono aperte}}',
	'verify.all_hold_about': 'Questo file è quello sigillato e il suo contenuto è coerente.',
	'verify.some_fail_about':
		'Non fidarti di questo file. Chiedi l’originale all’amministrazione che l’ha emesso.',
	'verify.some_unknown_about': 'Ciò che è aperto non si può esaminare qui; ogni riga dice perché.',
	'verify.holds': 'Riesce',
	'verify.fails': 'Fallisce',
	'verify.unknown': 'Aperta',
	'verify.unreadable': 'Non è un verbale di decisione',
	'verify.unreadable_about':
		'Il file non è un PDF prodotto da Interlink oppure è tronco. Il tuo file non è stato modificato.',
	'verify.too_large': 'Questo file supera {mib, number} MiB. Un verbale è molto più piccolo.',
	'verify.record': 'Il verbale dice',
	'verify.question': 'Domanda',
	'verify.result': 'Risultato',
	'verify.organisation': 'Organizzazione',
	'verify.sealed_by': 'Sigillato da',
	'verify.sealed_at': 'Marca temporale',
	'verify.command': 'Da riga di comando',
	'verify.checks': 'Le verifiche'
} as const satisfies Record<keyof typeof en, string>
