export default {
	'register.data_catalogue': 'Registro pubblico delle decisioni',
	'register.data_title': 'Decisioni di {organisation}',
	'register.data_about':
		'Decisioni prese insieme ai cittadini: domanda, regola, conteggio, che cosa ne è stato e i file sigillati. Nessuna persona è nominata in questi dati.'
}
