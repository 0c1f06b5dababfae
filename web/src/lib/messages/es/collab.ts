import type en from '../en/collab.ts'

export default {
	'collab.cancel': 'Cancelar',
	'collab.close': 'Cerrar',
	'collab.undo': 'Deshacer',
	'collab.undo_mine': 'Deshacer lo que hice',
	'collab.redo_mine': 'Rehacer',
	'collab.print': 'Imprimir',
	'collab.understood': 'Entendido',
	'collab.reload': 'Volver a cargar la página',
	'collab.sign_in': 'Entrar de nuevo',
	'collab.to_process': 'Ir al proceso',
	'collab.somebody': 'Alguien de este proceso',
	'collab.you': '{name} (tú)',

	'collab.who_is_here': '{n, plural, one {# persona está aquí} other {# personas están aquí}}',
	'collab.alone': 'No hay nadie más aquí.',
	'collab.go_to': 'Ir con',

	'collab.since': 'desde el {when}',
	'collab.begun_by': 'Lo empezó {who} el {when}',
	'collab.road':
		'{kind, select, document {El camino de este texto} schedule {El camino de este calendario} other {El camino de este tablero}}',
	'collab.state_reason': 'Motivo indicado:',
	'collab.decisions': 'Decisiones sobre él',
	'collab.decision_is':
		'{status, select, announced {Se abre el {when}} open {Abierta hasta el {when}} closed {Se cerró el {when}} other {Anulada}}',
	'collab.description': 'Para qué sirve',
	'collab.needs_before_review': 'Antes de que otras personas lo revisen, necesita:',
	'collab.need_is': '{there, select, yes {(está)} other {(falta)}}',
	'collab.describe': 'Escribe para qué sirve y qué dice, en breve',
	'collab.describe_save': 'Guardar',
	'collab.purpose': 'Para qué sirve',
	'collab.purpose_hint': 'Una o dos frases: a quién ayuda y en qué.',
	'collab.summary': 'Resumen en palabras sencillas',
	'collab.summary_hint': 'Qué dice, para que lo entienda quien tiene un minuto.',
	'collab.get_ready': 'Preparar para la revisión',
	'collab.start_decision': 'Empezar una decisión',
	'collab.move':
		'{to, select, in_review {{from, select, frozen {Devolver a revisión} other {Poner en revisión}}} frozen {Bloquear para decidir} draft {{from, select, withdrawn {Recuperar} other {Devolver a borrador}}} archived {Archivar} other {Retirar}}',
	'collab.consequence':
		'{to, select, in_review {{from, select, frozen {Se puede debatir y devolver a borrador. Para decidir hará falta bloquearlo otra vez, con una huella nueva.} other {Desde ahora nadie lo cambia directamente. Se lee, se comenta y se sugiere, y quien dinamiza puede devolverlo a borrador.}}} frozen {Desde ahora nadie puede cambiarlo, tampoco quien dinamiza, hasta que termine la decisión. Quienes lo tienen abierto lo saben al momento. Las palabras exactas reciben una huella, y la decisión trata de estas palabras.} draft {{from, select, withdrawn {Vuelve a ser un borrador, con todo lo que tenía.} other {Quienes pueden escribir vuelven a cambiarlo directamente. Todo el mundo lee tu motivo.}}} archived {Se puede seguir leyendo, pero ya no cambia nada.} other {Sale del trabajo común. Su contenido se conserva.}}',
	'collab.why_not':
		'{to, select, in_review {Por qué no puedo ponerlo en revisión} frozen {Por qué no puedo bloquearlo} other {Por qué no puedo cambiar su estado}}',
	'collab.reason': 'Motivo',
	'collab.reason_hint': 'Lo leen todas las personas del proceso.',

	'collab.fingerprint': 'Huella del contenido bloqueado',
	'collab.fingerprint_whole': 'Los 64 dígitos (SHA-256)',
	'collab.frozen_by': '{who} lo bloqueó el {when}',
	'collab.frozen_at': 'Bloqueado el {when}',

	'collab.read_only':
		'{kind, select, schedule {Puedes leer este calendario, no cambiarlo} board {Puedes leer este tablero, no cambiarlo} other {Puedes leer, no cambiar}}',
	'collab.not_accepted': 'Tu último cambio no se aceptó',
	'collab.place_gone': 'Tus palabras se guardan como borrador: su lugar ya no existe',
	'collab.see_draft': 'Ver mis palabras',
	'collab.rights_closed': 'Tus derechos aquí han cambiado: puedes leer, no cambiar',
	'collab.rights_opened': 'Tus derechos aquí han cambiado: ya puedes escribir.',
	'collab.rights_suggest': 'Tus derechos aquí han cambiado: lo que escribas será una sugerencia.',

	'collab.ended':
		'{reason, select, signed_out {Se ha cerrado tu sesión} no_access {Ya no tienes acceso a esto} outdated {Esta página es de una versión anterior de Interlink} refused_too_large {Este cambio era demasiado grande} refused_too_fast {Llegaron demasiados cambios a la vez} other {La conexión en directo con esta página ha terminado}}',
	'collab.ended_safe': 'Lo guardado está a salvo. Lo demás se conserva en este dispositivo.',

	'collab.drafts': 'Palabras tuyas, guardadas como borrador',
	'collab.drafts_hint':
		'Estas palabras solo las ves tú, en este dispositivo. {way, select, write {Ponlas otra vez, cópialas o descártalas.} propose {Proponlas como texto nuevo, cópialas o descártalas.} other {Cópialas o descártalas.}}',
	'collab.draft_read': 'Leer mis palabras',
	'collab.draft_put_in': 'Poner estas palabras en el texto',
	'collab.draft_put_in_done': 'Ahora están al final del texto.',
	'collab.draft_propose': 'Proponerlas como texto nuevo',
	'collab.draft_proposal': 'Propuesta: {title}',
	'collab.draft_copy': 'Copiar las palabras',
	'collab.draft_copied': 'Copiado.',
	'collab.draft_selected': 'Las palabras están seleccionadas. Cópialas con Ctrl+C.',
	'collab.draft_discard': 'Descartar este borrador',
	'collab.draft_discard_sure': '¿Descartar estas palabras para siempre?',
	'collab.draft_discard_consequence': 'Solo existen en este dispositivo. Nadie podrá recuperarlas.',
	'collab.draft_what':
		'{reason, select, rearranged {Ya no están en el texto} built_on_refused {Su lugar en el texto ya no existe} other {No aceptadas}}',
	'collab.draft_reason': 'El servidor no pudo aceptarlo.',
	'collab.draft_rearranged':
		'Alguien reorganizó este pasaje antes de ver tus últimas palabras. Se han guardado como borrador.',

	'collab.can_answer': 'Responder a la decisión sobre él',
	'collab.can_write': 'Escribir y cambiar, juntos y en directo',
	'collab.can_write_own':
		'{kind, select, board {Añadir ideas y cambiar las tuyas} other {Anotar los avances de lo tuyo}}',
	'collab.can_suggest': 'Sugerir cambios',
	'collab.can_settle': 'Aceptar y rechazar sugerencias',
	'collab.can_suggest_and_settle': 'Sugerir, aceptar y rechazar',
	'collab.can_read': 'Leer y seguir',
	'collab.until_decision': 'entonces se cierra la decisión',
	'collab.until_open': 'Sin plazo',
	'collab.next_draft': 'Cuando esté listo se pone en revisión',
	'collab.next_in_review': 'Quien dinamiza lo bloquea para decidir',
	'collab.next_frozen': 'Una decisión sobre estas palabras exactas',
	'collab.next_decision': 'Se cuentan las respuestas y todo el mundo conoce el resultado',
	'collab.next_adopted': 'Vale hasta que otra decisión lo cambie',
	'collab.next_replaced': 'Otra versión ha ocupado su lugar',
	'collab.next_archived': 'Se queda como está',
	'collab.next_disposed': 'Solo queda el certificado',
	'collab.next_destroyed': 'Su contenido se destruye el {when}, si nadie lo recupera',
	'collab.next_withdrawn': 'Se queda como está'
} satisfies Record<keyof typeof en, string>
