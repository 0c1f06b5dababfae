import type en from '../en/begin.ts'

export default {
	'begin.title': 'Empezar con una plantilla',
	'begin.help':
		'Un primer contenido con sus partes ya en su sitio. Después lo cambias como quieras.',
	'begin.choose': 'Plantillas',
	'begin.begin': 'Empezar: {name}',
	'begin.preview': 'Vista previa',
	'begin.hints': 'Lo que está en cursiva dice qué va en ese lugar: escribe encima.'
} as const satisfies Record<keyof typeof en, string>
