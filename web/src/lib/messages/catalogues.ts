import { isLanguage, type Language } from './languages.ts'
import type { Catalogue } from './merge.ts'

/** Each language is a chunk of its own, so that a page ships only the one it speaks. */
const LOADERS: Record<Language, () => Promise<{ catalogue: Catalogue }>> = {
	en: () => import('./catalogue.en.ts'),
	it: () => import('./catalogue.it.ts'),
	lv: () => import('./catalogue.lv.ts'),
	es: () => import('./catalogue.es.ts')
}

// In a browser, asked for before anything else of a page runs: everything of it waits for its sentences.
if (typeof document !== 'undefined') {
	const { lang } = document.documentElement
	if (isLanguage(lang)) void LOADERS[lang]()
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
	return (await LOADERS[language]()).catalogue
}
