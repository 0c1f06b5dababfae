/** What follows a vote: ratification, objections tested by the group, the minority, appeals, review. */
export default {
	'redress.escalated_title': 'No se ratificó a tiempo',
	'redress.escalated_text':
		'El grupo recomendó este texto y nadie respondió antes del {when}. No está adoptado. Todavía se puede ratificar, devolver o rechazar.',
	'redress.ratification': 'Ratificación',
	'redress.waits_for': '{names}: quien puede ratificarlo, devolverlo o rechazarlo hasta el {when}.',
	'redress.can_still': '{names}: quien todavía puede ratificarlo, devolverlo o rechazarlo.',
	'redress.waits_for_nobody':
		'Nadie tiene el mandato para ratificarlo. Quien facilita puede dárselo a un funcionario hasta el {when}.',
	'redress.timeout_escalate':
		'Si nadie responde para entonces, no se adopta y todo el mundo lo ve.',
	'redress.timeout_deemed_ratified': 'Si nadie responde para entonces, se da por ratificado.',
	'redress.timeout_lapse': 'Si nadie responde para entonces, la recomendación caduca.',
	'redress.owing': '{count, plural, one {Falta una respuesta.} other {Faltan # respuestas.}}',
	'redress.deemed': 'Nadie respondió antes del {when}. Como dice la carta, se da por ratificado.',
	'redress.competence': 'Competencia',
	'redress.legal_basis': 'Base jurídica',
	'redress.who_when': '{name}, {when}',
	'redress.ground': 'Motivo: {ground}',
	'redress.change_from': 'En el texto',
	'redress.change_to': 'Pasa a ser',
	'redress.change_number': 'Pasaje {number, number}',
	'redress.changes_hint':
		'Copia un pasaje del texto bloqueado y escribe qué lo sustituye. Debe estar una sola vez, dentro de un párrafo.',
	'redress.material': 'Esto cambia lo que decidió el grupo, no solo la redacción',
	'redress.material_hint':
		'Entonces se vuelve a preguntar al grupo sobre el texto cambiado. Números, nombres, fechas y palabras como «debe» cuentan siempre como un cambio así.',
	'redress.was_material':
		'Cambiaba lo que el grupo había decidido, así que se le volvió a preguntar.',
	'redress.was_wording': 'Solo corregía la redacción.',
	'redress.answer_heading': 'Tu respuesta al grupo',
	'redress.outcome_legend': '¿Qué respondes?',
	'redress.ground_label': 'Por qué motivo',
	'redress.ground_hint': 'Hace falta si no ratificas. La carta no admite otros.',
	'redress.ground_none': 'Ninguno: ratifico',
	'redress.statement_label': 'Indica los motivos',
	'redress.statement_hint':
		'Los lee todo el mundo y constan en el acta. Al menos {min, plural, one {# carácter} other {# caracteres}}, o una declaración breve si ratificas tal como está.',
	'redress.answer_send': 'Enviar mi respuesta al grupo',
	'redress.changes_since': 'Qué ha cambiado desde la ronda anterior',
	'redress.amended': 'Qué ha cambiado después en el texto',
	'redress.change_summary':
		'{added, plural, =0 {Ninguna palabra añadida} one {# palabra añadida} other {# palabras añadidas}}, {removed, plural, =0 {ninguna quitada} one {# quitada} other {# quitadas}}.',
	'redress.added': 'añadido: ',
	'redress.removed': 'quitado: ',
	'redress.origin_reconsent':
		'El texto se cambió al ratificarlo. Se vuelve a preguntar al grupo sobre el texto cambiado.',
	'redress.origin_runoff': 'La ronda anterior acabó sin ganador. Decide esta segunda vuelta.',
	'redress.origin_reopened':
		'Se estimó un recurso. Se vota otra vez el mismo texto, con todo el plazo de aviso.',
	'redress.judge_legend': '¿Es válida esta objeción?',
	'redress.judge_yes': 'Es válida',
	'redress.judge_no': 'No es válida, porque …',
	'redress.judge_reason': 'Tu motivo, si no es válida',
	'redress.judge_send': 'Enviar mi valoración',
	'redress.judged': 'Hasta ahora {stands, number} dicen que es válida y {falls, number} que no.',
	'redress.judge_by_group':
		'El grupo valora las objeciones: decide más de la mitad de las demás personas de la lista.',
	'redress.extend': 'Prorrogar una vez',
	'redress.extend_hint':
		'Solo más tarde, solo una vez y con un motivo que todo el mundo lee. Horas de {timezone}.',
	'redress.extend_to': 'Nuevo final',
	'redress.extend_reason': 'Por qué se prorroga',
	'redress.extended': 'Prorrogada por {name}, antes acababa el {when}: {reason}',
	'redress.quorum_offer':
		'Hasta ahora han respondido pocas personas. Puedes prorrogar la decisión una vez antes de que se cierre.',
	'redress.minority': 'Qué dice la minoría',
	'redress.minority_state': 'Hablar por la minoría',
	'redress.minority_secret':
		'La votación era confidencial. Con esta declaración muestras a todo el mundo que votaste que no. Se lo muestra al servidor la clave de tu papeleta, en este dispositivo; el servidor no la guarda.',
	'redress.minority_hint':
		'No estabas de acuerdo. Una declaración por todas esas personas consta en el acta, hasta el {when}.',
	'redress.minority_label': 'Por qué no estamos de acuerdo',
	'redress.minority_send': 'Incluirla en el acta',
	'redress.appeal_heading': 'Cómo recurrir',
	'redress.appeal_later': 'Se podrá impugnar aquí cuando se haya ratificado o respondido.',
	'redress.appeal_until':
		'El resultado se puede impugnar aquí hasta el {when}. Un panel de {size, number}, sorteado sin las personas implicadas, decide con motivos en {days, plural, one {# día} other {# días}}.',
	'redress.appeal_over': 'El plazo para impugnarlo aquí terminó el {when}.',
	'redress.remedy_outside': 'Fuera de este proceso',
	'redress.remedy_authority': 'Dirígete a: {authority}.',
	'redress.remedy_term': 'En {days, plural, one {# día} other {# días}} desde la publicación.',
	'redress.remedy_none':
		'La carta de este proceso no nombra ninguna autoridad externa. La ley de tu país sigue siendo aplicable.',
	'redress.appeals_here':
		'{count, plural, one {Aquí se presentó un recurso} other {Aquí se presentaron # recursos}}',
	'redress.appeal_open': 'Impugnar este resultado',
	'redress.appeal_ground': 'Qué estuvo mal',
	'redress.appeal_contested': 'Qué impugnas',
	'redress.appeal_statement': 'Qué ha pasado, con tus palabras',
	'redress.appeal_send': 'Presentar el recurso',
	'redress.appeal_number': 'Recurso {number, number}: {ground}',
	'redress.appeal_by': '{name}, {when}. Se impugna: {contested}.',
	'redress.somebody': 'Alguien del proceso',
	'redress.appeal_is_open': 'El panel decide antes del {when}. Hasta entonces no se firma nada.',
	'redress.appeal_is_decided': 'El panel decidió el {when}: {remedy}.',
	'redress.appeal_is_undecided': 'El panel no decidió a tiempo. Queda la vía de recurso externa.',
	'redress.panel': 'El panel',
	'redress.panel_decided': 'ha decidido',
	'redress.panel_owes': 'aún no ha decidido',
	'redress.draw': 'Cómo se sorteó el panel',
	'redress.draw_how':
		'Cada persona sorteable tiene una papeleta: SHA-256 de la semilla, un salto de línea y su id. Ganan las papeletas más bajas, primero los puestos de cada rol. La semilla es la entrada que cerró la decisión y el número del recurso, así que nadie pudo elegirla.',
	'redress.seed': 'Semilla',
	'redress.ticket': 'Papeleta',
	'redress.roles': 'Roles',
	'redress.drawn': 'Sorteado',
	'redress.yes': 'sí',
	'redress.no': 'no',
	'redress.vote_legend': '¿Qué decides?',
	'redress.vote_reasons': 'Tus motivos',
	'redress.vote_hint':
		'Se muestran cuando acaba el recurso y constan en el acta. Puedes cambiar tu decisión hasta que más de la mitad del panel esté de acuerdo.',
	'redress.vote_send': 'Enviar mi decisión',
	'redress.following': 'Ir a lo que siguió',
	'redress.stop_ratified': 'Ratificado o respondido',
	'redress.stop_review': 'Revisado',
	'redress.can_ratify': 'Ratificarlo o responder con motivos',
	'redress.group_agrees': 'El grupo está a favor',
	'redress.next_ratify': 'Quienes tienen el mandato lo ratifican o responden',
	'redress.next_reconsent': 'Se vuelve a preguntar al grupo sobre el texto cambiado'
} as const
