import type en from '../en/verify.ts'

export default {
	'verify.title': 'Verifica un verbale',
	'verify.intro':
		'Scegli il PDF, il pacchetto (.asice) o i dati (.json) di un verbale di decisione, uno o più. Si esaminano qui, sul tuo dispositivo; non viene inviato nulla.',
	'verify.file_label': 'Verbali (PDF, .asice o .json)',
	'verify.drop': 'oppure trascinali qui',
	'verify.witnesses': 'Chiavi dei testimoni',
	'verify.witnesses_hint':
		'Se conosci testimoni del registro, scrivi la chiave di ciascuno come la pubblica, una per riga. Le loro firme si verificano allora con quella, qui sul tuo dispositivo.',
	'verify.witness_wrong': 'Questa non è la chiave di un testimone: {key}',
	'verify.working': 'Esame di {name} in corso',
	'verify.no_script':
		'Questa pagina ha bisogno di JavaScript, perché il file resta sul tuo dispositivo. Puoi verificare un verbale anche con il comando del prodotto, e un pacchetto con i comandi del suo VERIFY.txt.',
	'verify.unreadable': 'Non è un verbale di decisione',
	'verify.what_to_do': 'Che cosa fare: {what}',
	'verify.recount': 'Ricontato qui',
	'verify.recount_about':
		'Dai voti mostrati sotto, con la regola del verbale, su questo dispositivo.',
	'verify.recount_differs': 'Ricontandoli si ottiene un risultato diverso da quello del verbale.',
	'verify.choice': 'Risposta',
	'verify.votes': 'Numero',
	'verify.ballots': '{count, plural, one {L’unico voto} other {I # voti}}',
	'verify.voter': 'Riga dell’elenco',
	'verify.ballots_none': 'Il verbale non mostra voti, quindi nessuno può ricontarli.',
	'verify.language': 'Lingua',
	'verify.save': 'Salva questa pagina',
	'verify.save_file': 'Salva verify.html',
	'verify.save_about':
		'Un solo file che verifica i verbali senza rete e senza di noi: conservalo insieme a loro.',
	'verify.record': 'Il verbale dice',
	'verify.question': 'Domanda',
	'verify.result': 'Risultato',
	'verify.organisation': 'Organizzazione',
	'verify.command': 'Da riga di comando',
	'verify.checks': 'Le verifiche'
} as const satisfies Record<keyof typeof en, string>
