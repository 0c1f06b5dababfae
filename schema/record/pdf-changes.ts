import type { PdfFile } from './pdf-file.ts'
import {
	isDictionary,
	isName,
	isReference,
	isStream,
	isString,
	type PdfDictionary,
	type PdfValue
} from './pdf-syntax.ts'

/**
 * What an update of a PDF changed besides adding signatures: nothing; a visible mark of a signature,
 * which may cover something; or more than that.
 */
export type Changes = 'nothing' | 'mark' | 'more'

/** [R17] Compares every object of a file with what a later update made of it. */
export function changesBetween(before: PdfFile, after: PdfFile): Changes {
	const added = addedWidgets(before, after)
	if (added === null || after.trailer.entries.has('Encrypt')) return 'more'
	const root = before.trailer.entries.get('Root')
	if (!same(root, after.trailer.entries.get('Root'))) return 'more'
	const places: Places = {
		root: numberOf(root),
		form: numberOf(rootOf(before).entries.get('AcroForm')),
		info: numberOf(before.trailer.entries.get('Info')),
		added: new Set(added.map(({ number }) => number)),
		before: before.resolve,
		after: after.resolve
	}
	const size = before.trailer.entries.get('Size')
	for (let number = 1; number < (typeof size === 'number' ? size : 0); number++) {
		const reference = { reference: number }
		if (!isAllowed(number, before.resolve(reference), after.resolve(reference), places))
			return 'more'
	}
	return added.some(({ widget }) => isVisible(after, widget)) ? 'mark' : 'nothing'
}

type Places = {
	root: number
	form: number
	info: number
	added: ReadonlySet<number>
	before: PdfFile['resolve']
	after: PdfFile['resolve']
}

function isAllowed(number: number, one: PdfValue, other: PdfValue, places: Places): boolean {
	if (number === places.info || same(one, other)) return true
	if (Array.isArray(one)) return extendsList(one, other, places)
	if (!isDictionary(one) || !isDictionary(other)) return false
	if (isStream(one) || isStream(other)) return isMetadata(one) && isMetadata(other)
	if (number === places.root)
		return (
			sameBut(one, other, ['AcroForm', 'DSS', 'Extensions']) &&
			isForm(one.entries.get('AcroForm'), other.entries.get('AcroForm'), places)
		)
	if (number === places.form) return isForm(one, other, places)
	if (!isNamed(one.entries.get('Type'), 'Page')) return false
	return sameBut(one, other, ['Annots']) && grows(one, other, 'Annots', places)
}

/** The form, whether it stands by itself or inside the document's root. */
function isForm(one: PdfValue | undefined, other: PdfValue | undefined, places: Places): boolean {
	const [old, now] = [places.before(one), places.after(other)]
	if (!isDictionary(old) || !isDictionary(now)) return same(old, now)
	return sameBut(old, now, ['Fields', 'SigFlags', 'DR', 'DA']) && grows(old, now, 'Fields', places)
}

function grows(one: PdfDictionary, other: PdfDictionary, key: string, places: Places): boolean {
	const old = places.before(one.entries.get(key))
	const now = places.after(other.entries.get(key))
	return same(old, now) || extendsList(Array.isArray(old) ? old : [], now, places)
}

/** The same list, followed by nothing but fields of signatures that were added. */
function extendsList(old: PdfValue[], now: PdfValue, { added }: Places): boolean {
	if (!Array.isArray(now)) return false
	return (
		old.every((item, at) => same(item, now[at])) &&
		now.slice(old.length).every((item) => added.has(numberOf(item)))
	)
}

type Added = { number: number; widget: PdfDictionary }

/** Signature fields that only the later file has; null when something else than signatures was added. */
function addedWidgets(before: PdfFile, after: PdfFile): Added[] | null {
	const known = new Set(fieldsOf(before).map(numberOf))
	const added: Added[] = []
	for (const field of fieldsOf(after)) {
		const number = numberOf(field)
		if (known.has(number)) continue
		const widget = after.resolve(field)
		if (number < 0 || !isDictionary(widget) || before.resolve(field) !== null) return null
		if (!isNamed(after.resolve(widget.entries.get('FT')), 'Sig')) return null
		if (['A', 'AA', 'Kids'].some((key) => widget.entries.has(key))) return null
		added.push({ number, widget })
	}
	return added
}

export function fieldsOf(file: PdfFile): PdfValue[] {
	const form = file.resolve(rootOf(file).entries.get('AcroForm'))
	const fields = isDictionary(form) ? file.resolve(form.entries.get('Fields')) : null
	return Array.isArray(fields) ? fields : []
}

function rootOf(file: PdfFile): PdfDictionary {
	return file.dictionary(file.trailer.entries.get('Root'), 'document')
}

/** A signature shows something where its rectangle has a surface. */
function isVisible(file: PdfFile, widget: PdfDictionary): boolean {
	const rect = file.resolve(widget.entries.get('Rect'))
	const corners = Array.isArray(rect) ? rect.map(file.resolve) : []
	const [left, bottom, right, top] = corners
	return corners.length !== 4 || (left !== right && bottom !== top)
}

function isMetadata({ entries }: PdfDictionary): boolean {
	return isNamed(entries.get('Type'), 'Metadata')
}

function isNamed(value: PdfValue | undefined, name: string): boolean {
	return value !== undefined && isName(value) && value.name === name
}

function numberOf(value: PdfValue | undefined): number {
	return value !== undefined && isReference(value) ? value.reference : -1
}

function sameBut(one: PdfDictionary, other: PdfDictionary, keys: string[]): boolean {
	const rest = ({ entries }: PdfDictionary) =>
		new Map([...entries].filter(([key]) => !keys.includes(key)))
	return same({ entries: rest(one) }, { entries: rest(other) })
}

/** The same value, wherever in the file it stands. */
function same(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
	if (one === other) return true
	if (one === undefined || other === undefined || one === null || other === null) return false
	if (typeof one !== 'object' || typeof other !== 'object') return false
	if (Array.isArray(one))
		return (
			Array.isArray(other) &&
			one.length === other.length &&
			one.every((item, at) => same(item, other[at]))
		)
	if (Array.isArray(other)) return false
	if (isName(one)) return isNamed(other, one.name)
	if (isString(one)) return isString(other) && equal(one.string, other.string)
	if (isReference(one)) return numberOf(other) === one.reference
	if (!isDictionary(one) || !isDictionary(other)) return false
	if (isStream(one) !== isStream(other)) return false
	if (isStream(one) && isStream(other) && !equal(one.data, other.data)) return false
	return (
		one.entries.size === other.entries.size &&
		[...one.entries].every(([key, value]) => same(value, other.entries.get(key)))
	)
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at])
}
