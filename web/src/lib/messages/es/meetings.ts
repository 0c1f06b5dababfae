/** Meetings: when people met, who was there, and what that means for their vote. */
export default {
	'meetings.title': 'Reuniones',
	'meetings.lead':
		'Cuándo se reunieron las personas de este proceso y quién estuvo. Algunas reglas piden haber estado en bastantes reuniones.',
	'meetings.listed': 'Todas las reuniones',
	'meetings.none': 'Todavía no hay reuniones',
	'meetings.none_text': 'Las reuniones aparecen aquí cuando las añade alguien que facilita.',
	'meetings.none_keeper':
		'Añade la primera; después anota quién está o deja que cada cual marque su asistencia.',
	'meetings.state_ahead': 'por celebrar',
	'meetings.state_open': 'sin cerrar',
	'meetings.state_closed': 'cerrada',
	'meetings.state_cancelled': 'cancelada',
	'meetings.state_check_in': 'se puede marcar la asistencia',
	'meetings.present':
		'{count, plural, =0 {Aún no consta nadie} one {Estuvo # persona} many {Estuvieron # personas} other {Estuvieron # personas}}',
	'meetings.you_were_there': 'estuviste',
	'meetings.add': 'Añadir una reunión',
	'meetings.add_about': 'También una que ya se celebró.',
	'meetings.name': 'Cómo se llama',
	'meetings.begins': 'Cuándo empieza',
	'meetings.zone': 'Zona horaria: {timezone}',
	'meetings.add_button': 'Añadir la reunión',
	'meetings.minutes': 'Acta de la reunión',
	'meetings.minutes_about':
		'Se escribe en ella lo ocurrido, cada línea con el camino a su hecho: quién estuvo por función, orden del día, propuestas, decisiones, objeciones y tareas. No se nombra a nadie. La editas como cualquier texto.',
	'meetings.minutes_into': 'En qué texto',
	'meetings.minutes_draft': 'Redactar el borrador del acta',
	'meetings.minutes_open': 'Abrir el acta',
	'meetings.minutes_begin': 'Empezar un acta',
	'meetings.minutes_none':
		'No hay un acta en la que puedas escribir. Antes empieza un texto como acta.',
	'meetings.minutes_lines':
		'{n, plural, =0 {No hay nada nuevo que escribir.} one {Se ha escrito # línea.} other {Se han escrito # líneas.}}',
	'meetings.to_all': 'Todas las reuniones',
	'meetings.done': 'Hecho.',
	'meetings.done_own': 'Consta que estás presente.',
	'meetings.cancelled_by': 'La canceló {who}, {when}',
	'meetings.there': 'Quién estuvo',
	'meetings.closed_by': '{who} cerró la lista de asistencia, {when}. Queda así.',
	'meetings.counts_once_closed': 'La reunión cuenta cuando se cierra su lista de asistencia.',
	'meetings.names_for': 'Solo leen los nombres quienes facilitan o llevan las actas.',
	'meetings.corrections': 'Corregido tras el cierre',
	'meetings.corrected_noted': 'Se anotó una asistencia, {when}',
	'meetings.corrected_struck': 'Se retiró una asistencia, {when}',
	'meetings.decided': 'Decidido en esta reunión',
	'meetings.own': 'Tú',
	'meetings.own_checked_in': 'Marcaste tu asistencia, {when}.',
	'meetings.own_noted': 'Te anotaron como presente, {when}.',
	'meetings.own_wrong': 'Si no es correcto, dilo a alguien que facilita. Se puede corregir.',
	'meetings.own_absent':
		'No consta que estuvieras. Si no es correcto, dilo a alguien que facilita: se puede corregir con un motivo.',
	'meetings.own_ahead': 'La reunión aún no se ha celebrado.',
	'meetings.own_not_yet':
		'Todavía no constas. Te anota alguien que facilita, o abre la asistencia para que la marques tú.',
	'meetings.code': 'Código de la reunión',
	'meetings.code_hint': 'Seis cifras, a la vista en la sala.',
	'meetings.check_in': 'Marcar mi asistencia',
	'meetings.check_in_title': 'Marcar la asistencia',
	'meetings.check_in_about':
		'Quien está escribe un código en esta página y marca su asistencia. El código lo muestras tú en la sala.',
	'meetings.show_code':
		'Muestra este código en la sala. Funciona hasta {until}, o hasta que lo detengas.',
	'meetings.end_check_in': 'Detener el código',
	'meetings.open_check_in': 'Mostrar un código',
	'meetings.code_honest':
		'Un código se puede pasar a quien no está. Revisa la lista antes de cerrarla.',
	'meetings.close': 'Cerrar la lista de asistencia',
	'meetings.close_consequence':
		'Desde entonces queda así y cuenta. Solo se corrige con un motivo que lee todo el mundo.',
	'meetings.close_button': 'Cerrar la lista',
	'meetings.cancel': 'Cancelar',
	'meetings.cancel_open': 'Esta reunión no se celebra',
	'meetings.cancel_button': 'Cancelar la reunión',
	'meetings.reason': 'Motivo',
	'meetings.reason_hint': 'Lo leen todas las personas del proceso.',
	'meetings.register': 'Lista de asistencia',
	'meetings.register_about': 'Lo que se retira sigue aquí, tachado.',
	'meetings.nobody': 'Aún no consta nadie',
	'meetings.nobody_text': 'Anota personas aquí abajo, o muestra un código.',
	'meetings.note': 'Anotar a otras personas',
	'meetings.who': 'Quién estuvo',
	'meetings.note_button': 'Anotar como presentes',
	'meetings.line_checked_in': 'Marcó su asistencia, {when}',
	'meetings.line_noted': 'Lo anotó {who}, {when}',
	'meetings.line_struck': 'Lo retiró {who}, {when}',
	'meetings.strike': 'Retirar',
	'meetings.at_meeting': 'Se toma en una reunión (opcional)',
	'meetings.at_meeting_hint':
		'Donde la regla cuenta a los presentes, lo dice la lista de asistencia de esa reunión.',
	'meetings.at_none': 'En ninguna reunión',
	'meetings.taken_at': 'Se toma en una reunión',
	'meetings.on_roll_there':
		'{count, plural, =0 {Nadie de la lista consta en ella} one {# persona de la lista consta en ella} many {# personas de la lista constan en ella} other {# personas de la lista constan en ella}}',
	'meetings.standing': 'Cómo estás tú',
	'meetings.standing_about':
		'Cuentan las reuniones que empezaron desde que participas, y cualquier otra en la que estuviste, cuando se cierra su lista de asistencia.',
	'meetings.enough':
		'Estuviste en {attended, number} de las {of, number} reuniones que cuentan para ti. La regla pide {needed, number}: basta para estar en su lista.',
	'meetings.too_few':
		'Estuviste en {attended, number} de las {of, number} reuniones que cuentan para ti. La regla pide {needed, number}, así que no estás en su lista.',
	'meetings.none_counts':
		'La regla pide que estés en bastantes reuniones. Aún no cuenta ninguna para ti, así que no te has perdido nada.',
	'meetings.at_vote': 'Las reuniones y tu voto',
	'meetings.to_page': 'Ver las reuniones'
} as const
