import type en from '../en/read.ts'

export default {
	'read.open': 'Leerlo como página',
	'read.follow': 'Seguir en directo',
	'read.write': 'Escribir en este texto',
	'read.suggest': 'Sugerir en este texto',
	'read.changed': 'Este texto ha cambiado desde que lo abriste.',
	'read.show': 'Mostrarlo como está ahora',
	'read.shown': 'Así está el texto ahora.',
	'read.kept': 'En este dispositivo hay palabras tuyas que nadie más tiene.',
	'read.gone': 'Ya no puedes leer este texto.'
} satisfies Record<keyof typeof en, string>
