/**
 * The address of the licence the operator publishes the open data under (`DATA_LICENCE`); null where none is
 * named, because nobody else can grant one.
 */
export function dataLicence(given = process.env.DATA_LICENCE): string | null {
	const address = given?.trim() ?? ''
	return /^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? address : null
}
