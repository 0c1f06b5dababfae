import type en from '../en/verify.ts'

export default {
	'verify.title': 'Comprobar un acta',
	'verify.intro':
		'Elige el PDF de un acta de decisión. Se examina aquí, en tu dispositivo; no se envía nada.',
	'verify.file_label': 'El acta (PDF)',
	'verify.drop': 'o arrástrala aquí',
	'verify.working': 'Examinando {name}',
	'verify.again': 'Comprobar otro archivo',
	'verify.no_script':
		'Esta página necesita JavaScript, porque el archivo se queda en tu dispositivo. También puedes comprobar un acta con la orden del producto o con un lector de PDF.',
	'verify.all_hold': 'Todas las comprobaciones se cumplen',
	'verify.some_fail':
		'{count, plural, one {Una comprobación falla} other {# comprobaciones fallan}}',
	'verify.some_unknown':
		'Nada falla, {count, plural, one {una comprobación queda abierta} other {# comprobaciones quedan abiertas}}',
	'verify.all_hold_about': 'Este archivo es el que se selló y su contenido concuerda.',
	'verify.some_fail_about':
		'No te fíes de este archivo. Pide el original a la administración que lo emitió.',
	'verify.some_unknown_about':
		'Lo que queda abierto no se puede examinar aquí; cada línea dice por qué.',
	'verify.holds': 'Se cumple',
	'verify.fails': 'Falla',
	'verify.unknown': 'Abierta',
	'verify.unreadable': 'Esto no es un acta de decisión',
	'verify.unreadable_about':
		'El archivo no es un PDF hecho con Interlink o está cortado. Tu archivo no ha cambiado.',
	'verify.too_large': 'Este archivo pesa más de {mib, number} MiB. Un acta es mucho más pequeña.',
	'verify.record': 'El acta dice',
	'verify.question': 'Pregunta',
	'verify.result': 'Resultado',
	'verify.organisation': 'Organización',
	'verify.sealed_by': 'Sellada por',
	'verify.sealed_at': 'Sello de tiempo',
	'verify.command': 'En la línea de órdenes',
	'verify.checks': 'Las comprobaciones'
} as const satisfies Record<keyof typeof en, string>
