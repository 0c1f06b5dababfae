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
	'mail.footer': '--\nInterlink ha enviado este mensaje. No hace falta responder.'
} as const satisfies Record<keyof typeof en, string>
