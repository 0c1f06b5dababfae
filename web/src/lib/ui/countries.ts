/** ISO 3166-1 alpha-2 codes of the states of Europe; their names come from the browser's language. */
const CODES =
	'AL AD AM AT AZ BY BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH TR UA GB VA'.split(
		' '
	)

export function countries(language: string): { value: string; label: string }[] {
	const names = new Intl.DisplayNames(language, { type: 'region' })
	return CODES.map((value) => ({ value, label: names.of(value) ?? value })).sort((one, other) =>
		one.label.localeCompare(other.label, language)
	)
}
