import type en from '../en/begin.ts'

export default {
	'begin.title': 'Inizia da un modello',
	'begin.help': 'Un primo contenuto con le parti già al loro posto. Poi lo cambi come vuoi.',
	'begin.choose': 'Modelli',
	'begin.begin': 'Inizia: {name}',
	'begin.preview': 'Anteprima',
	'begin.hints': 'Il corsivo dice che cosa va scritto in quel punto: sostituiscilo.'
} as const satisfies Record<keyof typeof en, string>
