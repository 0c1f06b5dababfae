/** Sentences of one language: key -> ICU message. */
export type Catalogue = Record<string, string>

/** One catalogue out of the namespaces of a language. */
export function merge(namespaces: Record<string, unknown>): Catalogue {
	return Object.assign({}, ...Object.values(namespaces)) as Catalogue
}
