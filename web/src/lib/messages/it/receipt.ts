/** A confidential ballot: what is true of it, its receipt, the published list. */
export default {
	'receipt.seen':
		'Riservato: nessuno in questo processo vede chi ha risposto che cosa, né ora né dopo. Alla chiusura vedi il risultato e chi ha risposto. Chi gestisce il server potrebbe in teoria ricostruire chi ha risposto che cosa, e nessun voto a distanza protegge da pressioni o da chi ti guarda mentre voti.',
	'receipt.ballot_hint': 'Scegli una risposta.',
	'receipt.keep': 'Conserva una ricevuta su questo dispositivo',
	'receipt.show': 'Mostrami una ricevuta',
	'receipt.keep_about':
		'Con la ricevuta puoi cambiare la risposta fino alla chiusura e ritrovarla poi nell’elenco pubblicato. Chi vede la ricevuta può trovarci anche la tua risposta: rinunciaci se qualcuno potrebbe costringerti a mostrarla.',
	'receipt.shared':
		'Questo dispositivo è condiviso: la ricevuta si vede una volta e non viene conservata.',
	'receipt.no_script':
		'Senza JavaScript non c’è ricevuta: la risposta conta, ma non si può né cambiare né ritrovare.',
	'receipt.heading': 'La tua ricevuta',
	'receipt.about':
		'Copiala, annotala o stampa questa pagina. Da {when} ritrovi la tua risposta sotto questo codice nell’elenco pubblicato. Il server non annota di chi sia.',
	'receipt.change':
		'Puoi cambiare la risposta fino a {when} su questo dispositivo, finché la ricevuta resta qui.',
	'receipt.in_box': 'La tua risposta è arrivata',
	'receipt.in_box_about':
		'Su questo dispositivo non ne è conservata la ricevuta, quindi qui non si può né cambiare né ritrovare.',
	'receipt.copy': 'Copia la ricevuta',
	'receipt.copied': 'Copiata.',
	'receipt.forget': 'Toglila da questo dispositivo',
	'receipt.find': 'Ritrovala nell’elenco pubblicato',
	'receipt.box_title': 'Elenco pubblicato delle risposte',
	'receipt.box_intro':
		'Ogni riga è una risposta sotto la sua ricevuta, nell’ordine delle ricevute. Di chi sia e quando sia stata data non è nell’elenco.',
	'receipt.box_count':
		'{count, plural, one {# risposta di una persona} other {# risposte di altrettante persone}}',
	'receipt.box_few':
		'Hanno risposto meno di {needed, number} persone. Così poche risposte direbbero troppo di ciascuna, perciò sono state distrutte senza contarle.',
	'receipt.box_until':
		'L’elenco e i nomi di chi ha risposto vengono distrutti il {when}. Il risultato e le impronte restano.',
	'receipt.box_destroyed':
		'L’elenco e i nomi di chi aveva risposto sono stati distrutti il {when}, come previsto. Il risultato e le impronte restano.',
	'receipt.link': 'Vedi l’elenco',
	'receipt.back': 'Torna alla decisione',
	'receipt.check': 'Cerca la tua risposta',
	'receipt.check_label': 'Ricevuta',
	'receipt.check_hint':
		'Il confronto avviene qui, sul tuo dispositivo: non viene inviata a nessuno.',
	'receipt.check_no_script':
		'Senza JavaScript, cerca la ricevuta nell’elenco con la ricerca del browser.',
	'receipt.found': 'È nell’elenco: {choice}',
	'receipt.missing':
		'Non è nell’elenco. Ricontrolla i caratteri; se sono giusti, chiedi a chi facilita come sia possibile.',
	'receipt.not_one': 'Una ricevuta ha 32 caratteri: da 0 a 9 e da a a f.',
	'receipt.column_receipt': 'Ricevuta',
	'receipt.column_answer': 'Risposta',
	'receipt.voters_heading': 'Chi ha risposto',
	'receipt.voters_about':
		'Solo i nomi, così tutti vedono che non ha risposto nessun altro. Che cosa abbia risposto ciascuno non sta in nessuno dei due elenchi.',
	'receipt.fingerprints': 'Impronte, come stanno nel registro',
	'receipt.fingerprint_box': 'Dell’elenco delle risposte',
	'receipt.fingerprint_used': 'Dell’elenco di chi ha risposto'
}
