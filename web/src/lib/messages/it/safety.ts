/** Words about what is held back in an emergency. */
export default {
	'safety.title': 'Emergenza',
	'safety.lead':
		'Metti in pausa ciò che tutti possono fare, al massimo per 72 ore. Toglie soltanto: leggere, votare, obiettare e fare ricorso restano. Tutti vedono la pausa con il tuo motivo, resta nel registro e chi è segretario riceve un avviso.',
	'safety.what': 'Metti in pausa',
	'safety.edit': 'Scrivere',
	'safety.suggest': 'Suggerire',
	'safety.comment': 'Commentare',
	'safety.propose': 'Proporre',
	'safety.where': 'Dove',
	'safety.all': 'Tutto il processo',
	'safety.hours': 'Ore',
	'safety.hours_hint': 'Al massimo 72. Finisce da sola.',
	'safety.reason': 'Motivo',
	'safety.button': 'Metti in pausa per tutti',
	'safety.end': 'Termina la pausa',
	'safety.now_all': 'In pausa per tutti fino al {until}: {what}.',
	'safety.now_one': 'In pausa per tutti in «{title}» fino al {until}: {what}.',
	'safety.by': 'Da {who}. Motivo:',
	'safety.w':
		'{what, select, edit {scrivere} suggest {suggerire} comment {commentare} other {proporre}}'
} as const
