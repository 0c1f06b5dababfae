import { Mark } from '@tiptap/core'
import { isLanguageTag, languageTag } from '#schema/docs/languages.ts'

/**
 * [K20] Words of another language than the text: screen readers say them and browsers check their spelling in
 * it. What is pasted carries it only where it says so in our own way: offices write one on every word.
 */
export const Language = Mark.create({
	name: 'language',
	excludes: 'language',
	addAttributes: () => ({
		lang: {
			default: null,
			parseHTML: (element) => languageTag(element.dataset.lang ?? ''),
			renderHTML: ({ lang }) => (isLanguageTag(lang) ? { lang, 'data-lang': lang } : {})
		}
	}),
	parseHTML: () => [
		{
			tag: 'span[data-lang]',
			getAttrs: ({ dataset }) => languageTag(dataset.lang ?? '') !== null && null
		}
	],
	renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0]
})
