/** What stands around a decision: alternatives, legal basis, measures, translations. */
export default {
	'background.title': 'Lo que la rodea',
	'background.more': 'Más para el acta',
	'background.more_hint':
		'Deja vacío lo que no haga falta. Quien decide lo ve todo, y todo consta en el acta.',
	'background.alternatives': 'Qué otras opciones se valoraron',
	'background.alternative': 'Alternativa {number}',
	'background.why_not': '¿Por qué no? ({number})',
	'background.legal_basis': 'Base jurídica',
	'background.citation': 'Ley o acto {number}',
	'background.address': 'Dirección web, por ejemplo ELI ({number})',
	'background.add_row': 'Añadir una fila',
	'background.implements': 'Desarrolla',
	'background.implements_hint': 'Decisiones en vigor que esta pone en práctica.',
	'background.notes': 'Para que todo el mundo pudiera participar',
	'background.assisted':
		'{count, plural, =0 {Nadie respondió con ayuda ni por otra vía.} one {# persona respondió con ayuda o por otra vía.} other {# personas respondieron con ayuda o por otra vía.}}',
	'background.by': '{name}, {when}',
	'background.translations': 'En otras lenguas',
	'background.human':
		'Traducción hecha por una persona. Solo para leer: vale el texto en {language}.',
	'background.machine':
		'Traducción automática, así que puede tener errores. Solo para leer: vale el texto en {language}.',
	'background.to_notes': 'Añadir medidas o una traducción',
	'background.notes_title': 'Notas para el acta',
	'background.notes_lead':
		'Lo que se anota aquí se ve en la decisión y consta en su acta. Se puede cambiar hasta que alguien pida el acta.',
	'background.settled': 'El acta ya se ha pedido. Lo que hay aquí se queda.',
	'background.who': 'Pueden anotarlo: {who}.',
	'background.measures': 'Qué se hizo, una medida por línea',
	'background.measures_hint':
		'Por ejemplo: lengua de signos en la reunión; el texto en lectura fácil; respuestas recogidas por teléfono.',
	'background.assisted_label': 'Cuántas personas respondieron con ayuda o por otra vía',
	'background.assisted_hint': 'Déjalo vacío si nadie las contó.',
	'background.save_notes': 'Anotar',
	'background.translate': 'Añadir una traducción',
	'background.translate_hint':
		'Una por cada lengua: si la añades de nuevo, sustituye a la anterior.',
	'background.language': 'Lengua',
	'background.made_by': 'Traducido por',
	'background.made_by_human': 'Una persona',
	'background.made_by_machine': 'Una máquina',
	'background.question': 'La pregunta',
	'background.summary': 'El resumen',
	'background.text': 'El texto entero, si se ha traducido',
	'background.save_translation': 'Añadir la traducción',
	'background.back': 'Volver a la decisión',
	'background.saved': 'Anotado.',
	'background.identifier_scheme': 'Lista pública en la que figura (IPA, NMR, DIR3)',
	'background.identifier': 'Su código en esa lista',
	'background.withdrawn': 'Retirada el {when} por {name}:',
	'background.withdrawn_sealed':
		'El acta sellada todavía la contiene, palabra por palabra; no te fíes de ella.',
	'background.to_withdraw': 'Retirar una traducción',
	'background.withdraw': 'Retirar una traducción',
	'background.withdraw_hint':
		'Puede hacerlo quien la hizo y quien cuida de las actas, también cuando el acta está sellada. El acta sellada queda como está; sus páginas dicen que la traducción se retiró, cuándo y por qué.',
	'background.withdraw_which': 'Qué traducción',
	'background.withdraw_why': '¿Por qué? Lo ve cualquiera que pueda leer la decisión.',
	'background.withdraw_do': 'Retirarla'
} as const
