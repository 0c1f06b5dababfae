import type en from '../en/begin.ts'

export default {
	'begin.title': 'Sākt ar veidni',
	'begin.help': 'Pirmais saturs, kurā daļas jau ir savās vietās. Pēc tam maini to, kā vēlies.',
	'begin.choose': 'Veidnes',
	'begin.begin': 'Sākt: {name}',
	'begin.preview': 'Priekšskatījums',
	'begin.hints': 'Slīprakstā ir pateikts, ko šajā vietā rakstīt: aizstāj to ar savu tekstu.'
} as const satisfies Record<keyof typeof en, string>
