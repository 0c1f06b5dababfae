/** A spreadsheet takes the bytes for UTF-8 only with this sign before them. */
export const CSV_MARK = '\ufeff'

/** One line of a table (RFC 4180). */
export function csvRow(cells: readonly (string | number)[]): string {
	return `${cells.map(cell).join(',')}\r\n`
}

/** What a spreadsheet would calculate is text for it: an apostrophe stands before it. Numbers are numbers. */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value)
	const harmless = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value
	return `"${harmless.replaceAll('"', '""')}"`
}
