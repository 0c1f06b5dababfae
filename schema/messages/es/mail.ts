import type en from '../en/mail.ts'

export default {
	'mail.sign_in.subject': 'Tu enlace para entrar',
	'mail.sign_in.body':
		'Hola:\n\nAbre este enlace y pulsa el botón para entrar en Interlink:\n\n{link}\n\nFunciona una sola vez, durante {minutes, plural, one {# minuto} other {# minutos}}. Si no lo has pedido, no hagas nada: sin este mensaje nadie puede entrar.',
	'mail.attach_email.subject': 'Confirma tu dirección de correo',
	'mail.attach_email.body':
		'Hola:\n\nAlguien, probablemente tú, ha pedido usar esta dirección de correo en Interlink. Si has sido tú, abre este enlace en el navegador en el que has entrado y pulsa el botón:\n\n{link}\n\nFunciona una sola vez, durante {minutes, plural, one {# minuto} other {# minutos}}. Si no has sido tú, no hagas nada: tu dirección no se usará.',
	'mail.invitation.subject': '{inviter} te invita a «{process}»',
	'mail.invitation.body':
		'Hola:\n\n{inviter} te invita a participar en «{process}» en Interlink, donde personas y administraciones públicas escriben, planifican y deciden juntas. Participa aquí:\n\n{link}\n\nLa invitación es válida hasta el {until}.',
	'mail.measure.subject': 'Un paso de moderación en "{process}"',
	'mail.measure.body':
		'Hola:\n\nEn "{process}" {step, select, notice {has recibido un aviso} hide {se ocultó algo que escribiste; tú todavía lo ves} mute_session {se te pidió una pausa} suspend_14d {tus derechos se suspendieron por un tiempo} other {se propuso expulsarte con una decisión}}. La regla, el motivo y cómo puedes recurrir están aquí:\n\n{link}',
	'mail.mention.subject': 'Alguien te ha nombrado en "{title}"',
	'mail.mention.body':
		'Hola:\n\nEn "{process}" alguien te ha nombrado en un comentario al texto "{title}". Léelo y responde aquí:\n\n{link}',
	'mail.text_mention.subject': 'Alguien te ha nombrado en el texto "{title}"',
	'mail.text_mention.body':
		'Hola:\n\nEn "{process}" alguien te ha nombrado en el texto "{title}". Léelo aquí:\n\n{link}',
	'mail.draft_ends.subject': '"{title}" nunca se aprobó y se destruirá',
	'mail.draft_ends.body':
		'Hola:\n\nLa fase de "{process}" en la que se trabajó por última vez en "{title}" terminó hace dos años, y nadie lo aprobó. Ahora está en la papelera. Quien lo empezó o quien dirige el proceso puede recuperarlo hasta el {until}; después se destruye su contenido:\n\n{link}',
	'mail.motion_unmerged.subject': 'Aprobada, pero no incorporada: {title}',
	'mail.motion_unmerged.body':
		'Hola:\n\nEn "{process}" la enmienda "{title}" se ha aprobado, pero su pasaje dice ya otra cosa y el texto no ha cambiado. Recibes este mensaje porque la sugeriste, la sometiste a decisión o llevas el proceso. Qué se puede hacer:\n\n{link}',
	'mail.digest.subject': '{count, plural, one {Una novedad} other {# novedades}} de Interlink',
	'mail.digest.body':
		'Hola:\n\nDesde el último resumen:\n\n{lines}\n\nElegiste recibirlo una vez al día. Puedes cambiarlo aquí:\n\n{link}',
	'mail.measure_panel.subject': 'El sorteo te ha elegido para un panel en "{process}"',
	'mail.measure_panel.body':
		'Hola:\n\nEn "{process}" alguien recurre un paso de moderación y el sorteo te ha elegido para el panel que lo revisa. Decide con tus motivos antes del {until}:\n\n{link}',
	'mail.measure_reviewed.subject': 'Se ha revisado tu recurso en "{process}"',
	'mail.measure_reviewed.body':
		'Hola:\n\nEn "{process}" se ha revisado el paso de moderación que recurriste: {outcome, select, lifted {se levanta} upheld {se mantiene} other {el panel no decidió a tiempo, así que queda como está}}. Aquí están los motivos:\n\n{link}',
	'mail.rectification_answered.subject': 'Tus datos en un acta: hay respuesta',
	'mail.rectification_answered.body':
		'Hola:\n\nen «{process}» dijiste que el acta sobre «{question}» cuenta algo equivocado sobre ti. {accepted, select, yes {Está rectificado: desde ahora el acta lo dice.} other {Queda como está.}} Los motivos están en tu cuenta, en Tus datos. La decisión:\n\n{link}',
	'mail.safety_taken.subject': 'Medida de emergencia en «{process}»',
	'mail.safety_taken.body':
		'Hola:\n\nen «{process}» quien facilita ha puesto en pausa, para todo el mundo y por un tiempo limitado, lo que se puede hacer. Recibes este aviso porque cuidas los documentos o actúas por una administración. Qué, por qué y hasta cuándo:\n\n{link}',
	'mail.safety_ended.subject': 'Fin de la medida de emergencia en «{process}»',
	'mail.safety_ended.body':
		'Hola:\n\nla pausa en «{process}» ha terminado. Todo está como antes. Queda en el registro:\n\n{link}',
	'mail.vote_reminder.subject': 'Aún no has respondido: {question}',
	'mail.vote_reminder.body':
		'Hola:\n\nEn "{process}" una decisión se cierra el {until} y aún no has respondido:\n\n{question}\n\nLee y responde:\n\n{link}',
	'mail.quorum_at_risk.subject': 'Hasta ahora han respondido muy pocas personas: {question}',
	'mail.quorum_at_risk.body':
		'Hola:\n\nEn "{process}" una decisión se cierra el {until} y hasta ahora han respondido muy pocas personas:\n\n{question}\n\nPuedes prorrogarla una vez antes de que se cierre, con un motivo:\n\n{link}',
	'mail.ratification_asked.subject': 'Hace falta tu respuesta: {question}',
	'mail.ratification_asked.body':
		'Hola:\n\nEl grupo de "{process}" recomienda un texto y tú puedes ratificarlo. Responde antes del {until}:\n\n{question}\n\nLee y responde:\n\n{link}',
	'mail.ratification_over.subject': 'Nadie ratificó a tiempo: {question}',
	'mail.ratification_over.body':
		'Hola:\n\nEn "{process}" el plazo para ratificar ha terminado sin respuesta:\n\n{question}\n\n{effect, select, effective {Como dice la carta, se da por ratificado y queda adoptado.} lapsed {Como dice la carta, la recomendación ha caducado.} other {Como dice la carta, se eleva. Todavía se puede responder.}}\n\n{link}',
	'mail.panel_drawn.subject': 'El sorteo te ha elegido para un panel: {question}',
	'mail.panel_drawn.body':
		'Hola:\n\nEn "{process}" alguien ha recurrido una decisión y el sorteo te ha elegido para el panel. Decide con tus motivos antes del {until}:\n\n{question}\n\n{link}',
	'mail.review_due.subject': 'Toca revisarlo: {question}',
	'mail.review_due.body':
		'Hola:\n\nEn "{process}" ha llegado la fecha de revisar lo adoptado:\n\n{question}\n\n¿Sigue valiendo? Míralo otra vez con el grupo:\n\n{link}',
	'mail.lot_drawn.subject': 'Has salido en el sorteo del panel de "{process}"',
	'mail.lot_drawn.body':
		'Hola:\n\nhas salido en el sorteo del panel de "{process}". Si no puedes participar, dilo allí y tu plaza será para quien sigue en el orden del sorteo:\n\n{link}',
	'mail.ledger_alarm.subject': 'Alarma: el registro de {organisation} se contradice',
	'mail.ledger_alarm.body':
		'Hola:\n\nel registro de {organisation} se ha comprobado y no encaja en {places, plural, one {# lugar} other {# lugares}}. Alguien cambió la base de datos sin pasar por este programa, está dañada, o se restauró una copia más antigua. No se firma ningún punto de control hasta que alguien de la administración responda aquí:\n\n{link}',
	'mail.seal_key_ends.subject':
		'{days, plural, =0 {La clave del sello ha caducado} one {La clave del sello caduca en un día} other {La clave del sello caduca en # días}}',
	'mail.seal_key_ends.body':
		'Hola:\n\nel certificado de la clave del sello de {named} {days, select, 0 {caducó el {until}. Con ella ya no se sella ningún acta.} other {caduca el {until}. En su último día ya no se sella con ella ningún acta.}} Consigue uno nuevo y haz el relevo:\n\n{link}',
	'mail.seal_key_held.subject': 'No se pueden sellar las actas',
	'mail.seal_key_held.body':
		'Hola:\n\nno se puede usar una clave del sello de esta instalación. {problem}\n\n{link}',
	'mail.account_unused.subject': 'Tu cuenta de Interlink se va a suprimir',
	'mail.account_unused.body':
		'Hola:\n\nnadie usa tu cuenta de Interlink desde hace dos años. El {until} se suprime: tu nombre desaparece, lo que escribiste queda sin él. Para conservarla, entra una vez:\n\n{link}',
	'mail.footer': '--\nInterlink ha enviado este mensaje. No hace falta responder.'
} as const satisfies Record<keyof typeof en, string>
