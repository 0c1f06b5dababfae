/** Meetings: when people met, who was there, and what that means for their vote. */
export default {
	'meetings.title': 'Incontri',
	'meetings.lead':
		'Quando si sono viste le persone di questo processo, e chi c’era. Alcune regole chiedono di essere stati ad abbastanza incontri.',
	'meetings.listed': 'Tutti gli incontri',
	'meetings.none': 'Ancora nessun incontro',
	'meetings.none_text': 'Gli incontri appaiono qui quando chi facilita li aggiunge.',
	'meetings.none_keeper':
		'Aggiungi il primo, poi annota chi c’è o lascia che le persone si segnino presenti.',
	'meetings.state_ahead': 'in programma',
	'meetings.state_open': 'non ancora chiuso',
	'meetings.state_closed': 'chiuso',
	'meetings.state_cancelled': 'annullato',
	'meetings.state_check_in': 'ci si può segnare presenti',
	'meetings.present':
		'{count, plural, =0 {Ancora nessuna presenza annotata} one {C’era # persona} many {C’erano # persone} other {C’erano # persone}}',
	'meetings.you_were_there': 'c’eri anche tu',
	'meetings.add': 'Aggiungi un incontro',
	'meetings.add_about': 'Anche uno che si è già tenuto.',
	'meetings.name': 'Come si chiama',
	'meetings.begins': 'Quando comincia',
	'meetings.zone': 'Fuso orario: {timezone}',
	'meetings.add_button': 'Aggiungi l’incontro',
	'meetings.minutes': 'Resoconto',
	'meetings.minutes_about':
		'Vi si scrive che cosa è accaduto, ogni riga con il rimando al suo evento: chi c’era per ruolo, ordine del giorno, proposte, decisioni, obiezioni e cose da fare. Nessuno è nominato. Lo modifichi come ogni testo.',
	'meetings.minutes_into': 'In quale testo',
	'meetings.minutes_draft': 'Scrivi la bozza del resoconto',
	'meetings.minutes_open': 'Apri il resoconto',
	'meetings.minutes_begin': 'Inizia un resoconto',
	'meetings.minutes_none':
		'Non c’è un resoconto in cui tu possa scrivere. Prima inizia un testo come resoconto.',
	'meetings.minutes_lines':
		'{n, plural, =0 {Non c’è nulla di nuovo da scrivere.} one {È stata scritta # riga.} other {Sono state scritte # righe.}}',
	'meetings.to_all': 'Tutti gli incontri',
	'meetings.done': 'Fatto.',
	'meetings.done_own': 'La tua presenza è annotata.',
	'meetings.cancelled_by': 'Annullato da {who}, {when}',
	'meetings.there': 'Chi c’era',
	'meetings.closed_by': 'Presenze chiuse da {who}, {when}. Ora valgono.',
	'meetings.counts_once_closed': 'L’incontro conta quando le presenze sono chiuse.',
	'meetings.names_for': 'I nomi li legge solo chi facilita o tiene i verbali.',
	'meetings.corrections': 'Corretto dopo la chiusura',
	'meetings.corrected_noted': 'Annotata una presenza, {when}',
	'meetings.corrected_struck': 'Ritirata una presenza, {when}',
	'meetings.decided': 'Deciso in questo incontro',
	'meetings.own': 'Tu',
	'meetings.own_checked_in': 'Hai segnato la tua presenza, {when}.',
	'meetings.own_noted': 'La tua presenza è stata annotata, {when}.',
	'meetings.own_wrong': 'Se non è giusto, dillo a chi facilita. Si può correggere.',
	'meetings.own_absent':
		'La tua presenza non risulta. Se non è giusto, dillo a chi facilita: si può correggere con un motivo.',
	'meetings.own_ahead': 'L’incontro deve ancora tenersi.',
	'meetings.own_not_yet':
		'La tua presenza non è ancora annotata. La annota chi facilita, oppure ti permette di segnarti.',
	'meetings.code': 'Codice dell’incontro',
	'meetings.code_hint': 'Sei cifre, mostrate in sala.',
	'meetings.check_in': 'Segnati presente',
	'meetings.check_in_title': 'Segnarsi presenti',
	'meetings.check_in_about':
		'Chi c’è scrive un codice in questa pagina e si segna presente da sé. Il codice lo mostri tu in sala.',
	'meetings.show_code':
		'Mostra questo codice in sala. Funziona fino a {until}, o finché non lo fermi.',
	'meetings.end_check_in': 'Ferma il codice',
	'meetings.open_check_in': 'Mostra un codice',
	'meetings.code_honest':
		'Un codice si può passare a chi non c’è. Controlla le presenze prima di chiuderle.',
	'meetings.close': 'Chiudi le presenze',
	'meetings.close_consequence':
		'Da quel momento valgono e contano. Si correggono solo con un motivo che tutti leggono.',
	'meetings.close_button': 'Chiudi le presenze',
	'meetings.cancel': 'Annulla',
	'meetings.cancel_open': 'Questo incontro non si tiene',
	'meetings.cancel_button': 'Annulla l’incontro',
	'meetings.reason': 'Motivo',
	'meetings.reason_hint': 'Lo leggono tutti nel processo.',
	'meetings.register': 'Presenze',
	'meetings.register_about': 'Ciò che si ritira resta qui, barrato.',
	'meetings.nobody': 'Ancora nessuna presenza annotata',
	'meetings.nobody_text': 'Annota le persone qui sotto, o mostra un codice.',
	'meetings.note': 'Annota altre persone',
	'meetings.who': 'Chi c’era',
	'meetings.note_button': 'Annota come presenti',
	'meetings.line_checked_in': 'Ha segnato la propria presenza, {when}',
	'meetings.line_noted': 'Annotata da {who}, {when}',
	'meetings.line_struck': 'Ritirata da {who}, {when}',
	'meetings.strike': 'Ritira',
	'meetings.at_meeting': 'Presa in un incontro (facoltativo)',
	'meetings.at_meeting_hint':
		'Dove la regola conta i presenti, lo dicono le presenze di quell’incontro.',
	'meetings.at_none': 'In nessun incontro',
	'meetings.taken_at': 'Presa in un incontro',
	'meetings.on_roll_there':
		'{count, plural, =0 {Nessuno dell’elenco risulta presente} one {# persona dell’elenco risulta presente} many {# persone dell’elenco risultano presenti} other {# persone dell’elenco risultano presenti}}',
	'meetings.standing': 'A che punto sei',
	'meetings.standing_about':
		'Contano gli incontri cominciati da quando partecipi, e ogni altro in cui c’eri, quando le presenze sono chiuse.',
	'meetings.enough':
		'C’eri a {attended, number} dei {of, number} incontri che contano per te. La regola ne chiede {needed, number}: basta per il suo elenco.',
	'meetings.too_few':
		'C’eri a {attended, number} dei {of, number} incontri che contano per te. La regola ne chiede {needed, number}, quindi non sei nel suo elenco.',
	'meetings.none_counts':
		'La regola chiede di essere ad abbastanza incontri. Per te ancora nessuno conta, quindi non hai perso nulla.',
	'meetings.at_vote': 'Gli incontri e il tuo voto',
	'meetings.to_page': 'Vedi gli incontri'
} as const
