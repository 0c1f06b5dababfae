import type en from '../en/verify.ts'

export default {
	'verify.title': 'Comprobar un acta',
	'verify.intro':
		'Elige el PDF de un acta de decisión. Se examina aquí, en tu dispositivo; no se envía nada.',
	'verify.file_label': 'El acta (PDF)',
	'verify.drop': 'o arrástrala aquí',
	'verify.working': 'Examinando {name}',
	'verify.no_script':
		'Esta página necesita JavaScript, porque el archivo se queda en tu dispositivo. También puedes comprobar un acta con la orden del producto o con un lector de PDF.',
	'verify.unreadable': 'Esto no es un acta de decisión',
	'verify.unreadable_about':
		'El archivo no es un PDF hecho con Interlink o está cortado. Tu archivo no ha cambiado.',
	'verify.too_large': 'Este archivo pesa más de {mib, number} MiB. Un acta es mucho más pequeña.',
	'verify.record': 'El acta dice',
	'verify.question': 'Pregunta',
	'verify.result': 'Resultado',
	'verify.organisation': 'Organización',
	'verify.command': 'En la línea de órdenes',
	'verify.checks': 'Las comprobaciones'
} as const satisfies Record<keyof typeof en, string>
