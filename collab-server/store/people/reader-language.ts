import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from '#schema/messages/format.ts'

/**
 * The language in which whoever asks is answered, for the few words that a name of a person can be [PD2]. It goes
 * with the request, because names are read in every room of the store.
 */
const reading = new AsyncLocalStorage<Language>()

/** Whatever `work` reads, it reads for somebody who is spoken to in this language. */
export function readIn<T>(language: Language, work: () => T): T {
	return reading.run(language, work)
}

/** English where nobody reads: what is made for nobody says no names. */
export function readerLanguage(): Language {
	return reading.getStore() ?? 'en'
}
