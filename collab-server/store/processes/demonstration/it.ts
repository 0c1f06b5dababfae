import type { DemonstrationWords } from './words.ts'

export default {
	name: 'Pagina di aiuto per chi arriva',
	aim: 'Chi si trasferisce qui da un altro paese trova in una sola pagina che cosa deve fare nel primo mese, con parole che capisce. La scrivono insieme vicini, associazioni e Comune.',
	timezone: 'Europe/Rome',
	document: {
		title: 'Pagina di aiuto per chi arriva',
		purpose: 'Chi arriva trova in una sola pagina che cosa fare nel primo mese.',
		summary:
			'La prima settimana ti registri, la seconda scegli il medico, la terza iscrivi i figli a scuola. Il martedì qualcuno ti aiuta in biblioteca.',
		sections: [
			{
				heading: 'Quale problema risolviamo',
				paragraphs: [
					'Chi si trasferisce qui deve registrarsi, trovare un medico e iscrivere i figli a scuola in poche settimane. Le informazioni sono sparse in nove uffici e quasi sempre in una sola lingua.',
					'Vogliamo che nessuno perda un diritto perché non sapeva a chi chiedere.'
				]
			},
			{
				heading: 'Il tuo primo mese, passo per passo',
				paragraphs: [
					'Nella prima settimana registra il tuo indirizzo in Comune. Porta il passaporto o la carta d’identità e il contratto di affitto.',
					'Nella seconda settimana scegli il medico di famiglia. Nella terza iscrivi i figli a scuola.'
				]
			},
			{
				heading: 'Chi ti aiuta',
				paragraphs: [
					'Ogni martedì pomeriggio in biblioteca trovi insieme volontari e una persona del Comune. Non serve l’appuntamento e puoi portare qualcuno che traduca.'
				]
			}
		]
	},
	schedule: {
		title: 'Dalla bozza alla pagina',
		purpose: 'Ognuno vede quando la pagina viene scritta, provata e decisa.',
		summary:
			'Quattro settimane: raccogliere domande, scrivere, provare con cinque persone, decidere.',
		phase: 'Scrivere e provare',
		tasks: [
			'Raccogliere le domande di chi è appena arrivato',
			'Scrivere le tre parti',
			'Provare la pagina con cinque persone',
			'Decidere e pubblicare'
		]
	},
	board: {
		title: 'Idee per la pagina',
		purpose: 'Qui si raccolgono le idee per la pagina, finché si possono decidere.',
		summary:
			'Un elenco da stampare, foto dell’ingresso, documenti che non servono, una prova con un lettore di schermo.',
		columns: ['Idee', 'In discussione', 'Pronte per decidere'],
		cards: [
			{
				title: 'Un elenco da stampare',
				text: 'Un foglio, lettere grandi, caselle da spuntare.',
				column: 0
			},
			{ title: 'Foto dell’ingresso giusto', text: 'Il municipio ha tre porte.', column: 0 },
			{
				title: 'Dire quali documenti non servono',
				text: 'Molti aspettano settimane un timbro che nessuno chiede.',
				column: 1
			},
			{
				title: 'Prova con un lettore di schermo',
				text: 'Prima di pubblicare la pagina.',
				column: 2
			}
		]
	}
} satisfies DemonstrationWords
