/** Words of archiving, holds and disposal. */
export default {
	'keeping.title': 'Conservación',
	'keeping.class':
		'{retention, select, process_10y {Se conserva diez años} working_2y {Se conserva dos años} other {Se conserva para siempre}}',
	'keeping.ends': 'El plazo termina el {when}.',
	'keeping.held': 'Hay una retención legal desde el {when}, puesta por {who}.',
	'keeping.asked': '{who} pidió el {when} eliminar el contenido.',
	'keeping.archive': 'Archivar',
	'keeping.archive_help': 'Se puede seguir leyendo, pero ya no cambia nada.',
	'keeping.class_label': 'Cuánto tiempo se conserva',
	'keeping.class_hint': 'Lo que se bloqueó para decidir o se adoptó se conserva para siempre.',
	'keeping.setHold': 'Poner una retención legal',
	'keeping.setHold_help': 'Hasta que se levante, esto ni se archiva ni se elimina.',
	'keeping.liftHold': 'Levantar la retención legal',
	'keeping.liftHold_help': 'Desde entonces se puede volver a archivar y eliminar.',
	'keeping.askDisposal': 'Pedir que se elimine el contenido',
	'keeping.askDisposal_help':
		'El plazo de conservación ha terminado. Otra persona tiene que estar de acuerdo en 30 días.',
	'keeping.confirm': 'Eliminar el contenido',
	'keeping.confirm_help':
		'El contenido se destruye para siempre. Se conservan el nombre, las fechas y las huellas.',
	'keeping.stub': 'El contenido ya no está aquí',
	'keeping.stub_asked': 'Lo pidió',
	'keeping.stub_done': 'Lo hizo',
	'keeping.stub_hashes': 'Huellas de lo que se bloqueó (SHA-256)'
} as const
