import Typography from '@tiptap/extension-typography'

/**
 * Opening and closing quotation marks, double and single, as a language writes them (CLDR). A single
 * closing one is an apostrophe as well, so it is one in every language.
 */
const QUOTES: Record<string, readonly [string, string, string, string]> = {
	en: ['“', '”', '‘', '’'],
	it: ['«', '»', '‘', '’'],
	es: ['«', '»', '‘', '’'],
	lv: ['“', '”', '‘', '’']
}

/**
 * Quotation marks, dashes and dots as the language of the text writes them, while one types. Undo, right
 * after, gives back what was typed. Signs that nobody asks for (fractions, arrows, ©) stay as they are.
 */
export function typographyOf(language: string) {
	const [openDoubleQuote, closeDoubleQuote, openSingleQuote, closeSingleQuote] = QUOTES[language] ??
		QUOTES.en ?? ['“', '”', '‘', '’']
	return Typography.configure({
		openDoubleQuote,
		closeDoubleQuote,
		openSingleQuote,
		closeSingleQuote,
		emDash: '–',
		leftArrow: false,
		rightArrow: false,
		copyright: false,
		trademark: false,
		servicemark: false,
		registeredTrademark: false,
		oneHalf: false,
		oneQuarter: false,
		threeQuarters: false,
		plusMinus: false,
		notEqual: false,
		laquo: false,
		raquo: false,
		multiplication: false,
		superscriptTwo: false,
		superscriptThree: false
	})
}
