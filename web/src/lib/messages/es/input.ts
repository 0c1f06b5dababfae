/** Where the input of a person went. */
export default {
	'input.title': 'Qué fue de mis aportaciones',
	'input.about':
		'Lo que escribiste, sugeriste, comentaste y objetaste aquí, y dónde acabó. Esta página solo la ves tú.',
	'input.none': 'Aquí todavía no has aportado nada.',
	'input.none_help':
		'Escribe o sugiere en un texto, coméntalo u objeta a una decisión: aquí verás qué fue de ello.',
	'input.passages':
		'{n, plural, one {# frase en la que escribiste está} other {# frases en las que escribiste están}} {state, select, adopted {en el texto adoptado} frozen {en el texto bloqueado} other {en el texto actual}}',
	'input.passages_all': 'Quién escribió qué en este texto',
	'input.passages_none': 'En el texto actual no queda ninguna frase en la que escribiste.',
	'input.suggestions': 'Tus sugerencias',
	'input.outcome':
		'{outcome, select, open {Sigue abierta.} accepted {Aceptada} partly {Aceptada en parte} rejected {No aceptada} withdrawn {La retiraste.} other {El pasaje del que trataba ya no está.}}',
	'input.suggested': 'sugerida el {when}',
	'input.settled': 'por {who}, {when}',
	'input.settled_decision': 'por una decisión, {when}',
	'input.by': 'por {who}',
	'input.comments': 'Tus comentarios',
	'input.comment':
		'{state, select, held {Los demás lo leen cuando lo haya leído un facilitador.} refused {Un facilitador no lo dejó pasar: {reason}} hidden {Oculto por quien modera.} answered {Respondió {who}.} resolved {Resuelto por {who}.} other {Los demás lo leen.}}',
	'input.replies': '{n, plural, =0 {sin respuesta} one {# respuesta} other {# respuestas}}',
	'input.about_words': 'Sobre',
	'input.objections': 'Tus objeciones'
} as const
