/** Words of changes to what was adopted, and of its versions. */
export default {
	'lineage.ask': 'Pedir un cambio',
	'lineage.ask_why':
		'Empieza un borrador nuevo con el mismo contenido. Lo adoptado sigue en vigor hasta que una decisión sobre el cambio tenga efecto.',
	'lineage.class': '¿Hasta dónde llega?',
	'lineage.substantive': 'Cambia lo acordado',
	'lineage.substantive_hint': 'Se decide con la regla con la que se adoptó, o con una más fuerte.',
	'lineage.editorial': 'Solo cambia cómo está dicho',
	'lineage.editorial_hint':
		'Correcciones pequeñas. Ningún número, nombre ni fecha, y nada sobre lo que se debe, se puede o no se puede hacer.',
	'lineage.reason': 'Por qué debería cambiar',
	'lineage.title': 'Nombre del cambio',
	'lineage.begin': 'Empezar el borrador',
	'lineage.cancel': 'Dejarlo',
	'lineage.amends':
		'{class, select, editorial {Corrección de redacción de} other {Cambio de}} {title}',
	'lineage.amends_hidden':
		'{class, select, editorial {Corrección de redacción de algo que no puedes ver} other {Cambio de algo que no puedes ver}}',
	'lineage.amends_reason': 'Motivo indicado: {reason}',
	'lineage.amends_when': 'Ocupa su lugar solo con una decisión que tenga efecto.',
	'lineage.superseded': 'Sustituido el {when}. La versión en vigor es {title}.',
	'lineage.superseded_hidden': 'Sustituido el {when} por una versión más reciente.',
	'lineage.superseded_short': 'sustituido',
	'lineage.versions': 'Versiones y cambios',
	'lineage.this_one': 'esta',
	'lineage.version_state': '{state}, desde el {when}',
	'lineage.version_superseded': 'Sustituida, {when}',
	'lineage.findings': 'Para una corrección de redacción es demasiado',
	'lineage.findings_help': 'Vuelve a poner estas palabras, o pide un cambio de lo acordado.',
	'lineage.finding':
		'{touches, select, number {Número} name {Nombre, o lo que puede serlo} date {Fecha} modal {Lo que se debe, se puede o no se puede} other {Se ha reescrito demasiado}}',
	'lineage.finding_words': '«{before}» pasó a «{after}»',
	'lineage.nothing': 'nada'
} as const
