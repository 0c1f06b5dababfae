import { isLanguage, type Language } from './languages.ts'
import type { Catalogue } from './merge.ts'

type Loader = () => Promise<{ catalogue: Catalogue }>

/** Each language is a chunk of its own, so that a page ships only the one it speaks. */
const LOADERS: Record<Language, Loader> = {
	en: () => import('./catalogue.en.ts'),
	it: () => import('./catalogue.it.ts'),
	lv: () => import('./catalogue.lv.ts'),
	es: () => import('./catalogue.es.ts')
}
/** [M5] The part of each that is said where people work live: those pages bring enough along as it is. */
const LIVE: Record<Language, Loader> = {
	en: () => import('./live.en.ts'),
	it: () => import('./live.it.ts'),
	lv: () => import('./live.lv.ts'),
	es: () => import('./live.es.ts')
}
const LIVE_PAGE = /^\/p\/[^/]+\/(documents|boards|schedules)\/[^/]+\/?$/

// In a browser, asked for before anything else of a page runs: everything of it waits for its sentences.
if (typeof document !== 'undefined') {
	const { lang } = document.documentElement
	if (isLanguage(lang)) void loadCatalogue(lang, location.pathname)
}

/** All sentences of a language, or those of the page that has this path. */
export async function loadCatalogue(language: Language, path = ''): Promise<Catalogue> {
	const loaders = LIVE_PAGE.test(path) ? LIVE : LOADERS
	return (await loaders[language]()).catalogue
}
