import { LANGUAGES, type Language } from '#lib/messages/languages.ts'
import { merge, type Catalogue } from '#lib/messages/merge.ts'

const MODULES: Record<string, unknown> = {
	...import.meta.glob('../../messages/*/verify.ts', { eager: true, import: 'default' }),
	...import.meta.glob(
		'../../../../../schema/messages/*/{bundle,counting,governance,record,seal}.ts',
		{
			eager: true,
			import: 'default'
		}
	)
}

/** What the page that stands alone can say, in every language. */
export const SENTENCES = Object.fromEntries(
	LANGUAGES.map((language) => [
		language,
		merge(
			Object.fromEntries(
				Object.entries(MODULES).filter(([path]) => path.includes(`/messages/${language}/`))
			)
		)
	])
) as Record<Language, Catalogue>

/** The first language of the reader that we speak. */
export function languageOf(wanted: readonly string[]): Language {
	const known = wanted.map((tag) => tag.slice(0, 2))
	return (
		LANGUAGES.find((language) => known[0] === language) ??
		known.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ??
		'en'
	)
}
