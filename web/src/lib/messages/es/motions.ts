/** Words about suggestions that are put to a decision. */
export default {
	'motions.open':
		'{n, plural, =0 {Someter sugerencias a decisión} one {# enmienda} other {# enmiendas}}',
	'motions.in_motion': 'Sometida a decisión en la enmienda',
	'motions.chip': 'Enmienda',
	'motions.is_motion':
		'Esto es una enmienda a un texto: ese texto con algunas sugerencias aceptadas. Mira sus enmiendas.',
	'motions.put_up_by': 'Presentada por {name}, {when}',
	'motions.authors': 'Con sugerencias de {names}',
	'motions.on': 'Cambia el texto',
	'motions.unmerged_note':
		'Se adoptó, pero no se pudo poner en el texto: el pasaje había cambiado. Quien dinamiza lo resuelve a mano.',
	'motions.undone_note': 'Su decisión se anuló después, pero sus palabras siguen en el texto.',
	'motions.take_out': 'Sacar las palabras del texto',
	'motions.fell_note':
		'Decayó, porque su pasaje lo cambió una enmienda adoptada antes. Lo que sugería sigue en el texto y se puede presentar otra vez:',
	'motions.end_reason': 'Motivo indicado:',
	'motions.rivals': 'Otras enmiendas al mismo pasaje',
	'motions.order':
		'Se deciden una tras otra{order, select, furthest_first {. Primero va la que cambia más palabras; esta cambia {words, plural, one {# palabra} many {# palabras} other {# palabras}}.} by_facilitator {. Quien facilita elige cuál va después.} other {, en el orden en que se presentaron.}} Cuando se adopta una, las que aún esperan decaen.',
	'motions.ahead': 'Se decide antes:',
	'motions.changes': 'Qué cambia',
	'motions.course':
		'{course, select, put_up {espera su decisión} deciding {se está decidiendo} rejected {rechazada} merged {adoptada, en el texto} unmerged {adoptada, no está en el texto} withdrawn {retirada} taken_out {sacada del texto de nuevo} fell {decaída} other {anulada}}',
	'motions.choose': '¿Qué sugerencias forman parte?',
	'motions.choose_hint': 'Se adoptan todas juntas o ninguna.',
	'motions.mine': 'tuya',
	'motions.title_label': 'Título',
	'motions.reasons_label': 'Por qué',
	'motions.reasons_hint': 'Con palabras sencillas. Todo el mundo lo lee antes de decidir.',
	'motions.consequence':
		'Desde entonces el pasaje queda como está hasta la decisión. Las demás personas pueden seguir sugiriendo ahí.',
	'motions.put_up': 'Someter a decisión',
	'motions.back': 'Volver al texto',
	'motions.heading': 'Enmiendas',
	'motions.about':
		'Sugerencias sobre las que el grupo decide en conjunto. Cuando se adopta una enmienda, el servidor pone en el texto exactamente estas palabras.',
	'motions.listed': 'Enmiendas a este texto',
	'motions.to_decision': 'Ir a la decisión',
	'motions.withdraw': 'Retirar',
	'motions.withdraw_reason': '¿Por qué se retira?',
	'motions.none': 'Aún no hay enmiendas',
	'motions.none_text': 'Sugiere algo en el texto y después somételo aquí a decisión.',
	'motions.put_up_heading': 'Someter una enmienda a decisión',
	'motions.nothing_suggested': 'No hay nada tuyo que elegir. Antes sugiere algo en el texto.'
} as const
