/** Words of sections that are frozen for a time. */
export default {
	'sections.title': 'Secciones bloqueadas',
	'sections.unnamed': 'Sección sin nombre',
	'sections.until': 'Hasta el {when}',
	'sections.open': 'Abrir de nuevo',
	'sections.freeze_one': 'Bloquear una sección',
	'sections.which': 'Qué sección',
	'sections.until_label': 'Hasta (puede quedar vacío)',
	'sections.until_hint': 'Sin un fin, queda bloqueada hasta que alguien la abra.',
	'sections.freeze': 'Bloquear esta sección',
	'sections.note': 'Sección bloqueada. {reason}',
	'sections.note_until': 'Sección bloqueada hasta el {when}. {reason}'
} as const
