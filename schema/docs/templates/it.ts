import { heading, hint, list, table, tasks, type Template, words } from './building.ts'
import type { TemplateId } from './templates.ts'

export const IT: Record<TemplateId, Template> = {
	minutes: {
		name: 'Resoconto della riunione',
		about:
			'Chi si è riunito, di che cosa si è discusso, che cosa si è concordato e chi fa che cosa entro quando.',
		body: [
			table(
				['Riunione', 'Dati'],
				['Titolo della riunione', 'Come nella convocazione'],
				['Data e ora', ''],
				['Luogo, o modalità di collegamento', ''],
				['Presiede', ''],
				['Scrive il resoconto', '']
			),
			heading('Chi ha partecipato'),
			hint(
				'Dove il nome non serve bastano il ruolo o l’ente. Indica anche chi ha giustificato l’assenza.'
			),
			list('Nome, ruolo o ente'),
			heading('Ordine del giorno'),
			list('Primo punto'),
			heading('Di che cosa si è discusso'),
			hint(
				'Un breve paragrafo per ogni punto: la questione, gli argomenti a favore e contro, che cosa è rimasto aperto. Scrivi in modo che capisca anche chi non c’era.'
			),
			heading('Che cosa si è concordato'),
			hint(
				'Di ciò che è stato deciso in Interlink qui basta il titolo: regola, conteggio e testo stanno nella pagina della decisione.'
			),
			table(
				['Che cosa si è concordato', 'Come', 'Dove è registrato'],
				['In una frase', 'Per consenso, con un voto, da chi', 'Numero della decisione'],
				['', '', '']
			),
			heading('Chi fa che cosa'),
			tasks('Compito, persona, data'),
			heading('Pareri diversi'),
			hint(
				'Chi non era d’accordo può spiegare qui il perché, con parole sue. Togli questa parte se non c’è nessuno.'
			),
			heading('Prossima riunione'),
			hint('Data, ora, luogo e che cosa leggere prima.')
		]
	},
	service: {
		name: 'Scheda del servizio',
		about: 'Un servizio pubblico in una o due pagine, con parole che chi lo usa capisce.',
		body: [
			hint(
				'Scrivi poco e dai del «tu» alle persone a cui il servizio è rivolto. Leggi il testo ad alta voce a una di loro prima di metterlo in revisione.'
			),
			heading('Quale problema risolviamo'),
			hint('Che cosa è difficile oggi, per chi, e come lo sappiamo. Numeri con la loro fonte.'),
			heading('A chi è rivolto'),
			hint(
				'Chi può usarlo e chi rischia di restarne fuori: chi non ha un dispositivo, chi parla un’altra lingua, chi abita lontano.'
			),
			heading('Come funziona'),
			hint('Passo per passo, dal primo contatto alla fine. Indica quanto dura ogni passo.'),
			table(
				['Passo', 'Che cosa fai tu', 'Che cosa facciamo noi', 'Quanto ci vuole'],
				[
					'Per esempio: la richiesta',
					'Che cosa devi portare',
					'Chi risponde',
					'In giorni lavorativi'
				],
				['', '', '', '']
			),
			heading('Quanto costa'),
			hint('Le tariffe e chi ne è esente; quanto costa all’amministrazione e chi paga.'),
			heading('Accessibilità'),
			hint(
				'Come si può usare senza computer, con un lettore di schermo, in linguaggio facile, con qualcuno accanto. Indica la persona a cui chiedere aiuto.'
			),
			heading('Dati personali'),
			hint(
				'Quali dati servono e perché, in due frasi. I dettagli stanno nell’allegato sulla protezione dei dati.'
			),
			heading('Chi ne è responsabile'),
			table(
				['Compito', 'Chi'],
				['Gestisce il servizio ogni giorno', 'Ente e ufficio'],
				['Risponde ai reclami', '']
			),
			heading('Come sapremo che funziona'),
			hint('Due o tre misure, a che punto sono oggi, e quando le riguarderemo.'),
			list('Misura: oggi, obiettivo, data')
		]
	},
	charter: {
		name: 'La carta in sintesi',
		about: 'Le regole di un processo in parole semplici, per chi pensa di partecipare.',
		body: [
			hint(
				'Vale la carta in vigore, non questa sintesi: vedi «Regole» nel processo. Aggiorna questo testo quando la carta cambia.'
			),
			heading('Di che cosa si tratta'),
			hint('La domanda, e che cosa sarà diverso quando avrà una risposta.'),
			heading('Che cosa promettiamo'),
			hint(
				'Informare, consultare, coinvolgere, decidere insieme o lasciare a te la decisione. Di’ anche che cosa non può cambiare.'
			),
			heading('Chi partecipa'),
			table(
				['Ruolo', 'Che cosa può fare', 'Come si ottiene'],
				['Per esempio: cittadini', 'Scrivere, commentare, proporre, votare', 'Su invito'],
				['', '', '']
			),
			heading('Come decidiamo'),
			hint(
				'Quale regola decide che cosa, quante persone devono partecipare e se il voto è riservato.'
			),
			table(
				['Che cosa si decide', 'Regola', 'Quante persone devono partecipare'],
				['Per esempio: un testo', 'Più della metà dei voti', 'Metà degli aventi diritto'],
				['', '', '']
			),
			heading('Che cosa viene dopo una decisione'),
			hint('Chi la ratifica, entro quando, e che cosa succede se nessuno risponde.'),
			heading('Se non sei d’accordo'),
			list(
				'Obiezione: entro quando, con quali motivi',
				'Ricorso: a chi, entro quanti giorni',
				'La tutela esterna: quale autorità, quale termine'
			),
			heading('I tuoi dati'),
			hint('Con quale nome appari, chi lo vede e per quanto tempo viene conservato.'),
			heading('A chi chiedere'),
			hint('Una persona con un telefono o un indirizzo, e quando risponde.')
		]
	},
	responses: {
		name: 'Tabella delle risposte',
		about: 'Che fine ha fatto ogni proposta: accolta o no, e perché.',
		body: [
			words('Qui ogni proposta ha una risposta, anche quelle non accolte.'),
			table(
				['Consultazione', 'Dati'],
				['Che cosa si è chiesto', 'La domanda e il testo a cui si riferiva'],
				['Da quando a quando', ''],
				['Come si poteva partecipare', ''],
				['Quante persone hanno partecipato', ''],
				['Risponde', '']
			),
			heading('Proposte e risposte'),
			hint(
				'Una riga per ogni proposta; riunisci quelle uguali e indica quante erano. Nomina le persone solo se sono d’accordo. Scrivi «accolta», «in parte» o «non accolta», e in ogni caso il motivo.'
			),
			table(
				['N.', 'Proposta', 'Da chi', 'Accolta?', 'Motivo', 'Dove si trova nel testo'],
				[
					'1',
					'Con le parole di chi l’ha fatta, abbreviate',
					'Ente, oppure «una cittadina»',
					'Accolta, in parte, non accolta',
					'Che cosa parlava a favore e contro',
					'Sezione'
				],
				['2', '', '', '', '', ''],
				['3', '', '', '', '', '']
			),
			heading('In breve'),
			table(['Risposta', 'Quante'], ['Accolte', 'Contale'], ['In parte', ''], ['Non accolte', '']),
			heading('Che cosa abbiamo imparato'),
			hint(
				'Che cosa è cambiato perché le persone si sono espresse, e che cosa resta aperto. Di’ quando se ne riparlerà.'
			)
		]
	},
	data_protection: {
		name: 'Allegato sulla protezione dei dati',
		about:
			'Quali dati personali usa un servizio, perché, per quanto tempo e che cosa tutela le persone.',
		body: [
			hint(
				'Compilalo insieme al responsabile della protezione dei dati. Non sostituisce il registro dei trattamenti né la valutazione d’impatto, dove è dovuta.'
			),
			heading('Chi è responsabile'),
			table(
				['Ruolo', 'Chi, e come contattarlo'],
				['Titolare del trattamento', 'L’amministrazione che decide perché e come'],
				['Contitolari', ''],
				['Responsabile del trattamento', ''],
				['Responsabile della protezione dei dati', '']
			),
			heading('Quali dati, e perché'),
			hint('Solo ciò che serve. Spesso un sì o un no con la data basta al posto di un documento.'),
			table(
				['Finalità', 'Dati', 'Di chi', 'Base giuridica', 'Per quanto tempo', 'Chi li vede'],
				[
					'Per esempio: rispondere a una richiesta',
					'Nome, recapito',
					'Chi fa la richiesta',
					'Interesse pubblico, art. 6, par. 1, lett. e) GDPR, con la norma nazionale',
					'Fino a quando, e che cosa succede dopo',
					'Quale ufficio'
				],
				['', '', '', '', '', '']
			),
			heading('Casi particolari'),
			list(
				'Opinioni e voti possono rivelare idee politiche (art. 9 GDPR): quale eccezione vale',
				'Minori: da quale età, con quale informativa',
				'Consenso solo dove qualcosa è davvero facoltativo, e come si revoca',
				'Trasferimenti fuori dall’Unione europea: a chi, con quale garanzia'
			),
			heading('Rischi e che cosa facciamo'),
			table(
				['Rischio', 'Per chi', 'Che cosa facciamo', 'Che cosa resta'],
				[
					'Per esempio: qualcuno viene riconosciuto in un gruppo piccolo',
					'Chi partecipa',
					'Solo totali, nessun nome',
					'Basso, medio, alto'
				],
				['Qualcuno ha paura di parlare liberamente', '', '', ''],
				['Qualcuno resta escluso', '', '', ''],
				['I dati vanno persi o li vedono altri', '', '', '']
			),
			heading('Diritti'),
			hint(
				'Come si possono vedere, correggere, limitare o portare con sé i propri dati, opporsi e farli cancellare; chi risponde, entro un mese. Indica l’autorità di controllo.'
			),
			heading('Informativa per chi partecipa'),
			hint(
				'Al massimo 150 parole, in linguaggio semplice: chi, per che cosa, per quanto tempo, a chi chiedere.'
			)
		]
	}
}
