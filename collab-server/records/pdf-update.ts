import { concatenate } from '#schema/ledger/bytes.ts'
import { openPdf, streamContent, type PdfFile } from '#schema/record/pdf-file.ts'
import {
	ascii,
	isDictionary,
	isReference,
	isStream,
	PdfError,
	writeValue,
	type PdfValue
} from '#schema/record/pdf-syntax.ts'
import { entriesOf, firstPage, numberOf, referenceOf, text, Update } from './pdf-increment.ts'
import { withAccessibilityMark } from './xmp.ts'

/** A PDF with an empty place for a seal, and where that place is. */
export type Prepared = {
	bytes: Uint8Array<ArrayBuffer>
	/** Offset of the `<` that opens the hole, and of the byte after its `>`. */
	hole: { start: number; end: number }
}

/** What the seal says about itself in the PDF. */
export type SealWords = { name: string; reason: string; at: Date }

const RANGE_DIGITS = 10

/**
 * [R10] One incremental update with everything the sealed file needs: the accessibility mark, an
 * invisible signature field on page one with its place in the structure tree, and the signature with
 * a hole of `holeBytes`. The bytes before stay as they were.
 */
export async function prepare(
	pdf: Uint8Array,
	words: SealWords,
	holeBytes: number
): Promise<Prepared> {
	const file = openPdf(pdf)
	const update = new Update(file)
	const signature = update.reserve()
	const field = update.reserve()
	addField(file, update, { field, signature })
	await markAccessible(file, update)
	const body = update.write(concatenate(...signatureParts(words, holeBytes)), signature)
	return locate(new Uint8Array(body), pdf.length)
}

type Places = { field: number; signature: number }

/** The field, its widget, and the element of the structure tree a screen reader meets it by. */
function addField(file: PdfFile, update: Update, { field, signature }: Places): void {
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const tree = file.dictionary(root.entries.get('StructTreeRoot'), 'structure tree')
	const top = firstOf(file, tree.entries.get('K'), 'structure')
	const page = firstPage(file, root)
	const element = update.reserve()
	const parentKey = numberOf(file, tree.entries.get('ParentTreeNextKey'))

	update.put(field, {
		Type: { name: 'Annot' },
		Subtype: { name: 'Widget' },
		FT: { name: 'Sig' },
		T: text('Seal'),
		TU: text('Seal'),
		Contents: text('Seal'),
		V: { reference: signature },
		F: 132,
		Rect: [0, 0, 0, 0],
		P: { reference: page },
		StructParent: parentKey
	})
	update.put(element, {
		Type: { name: 'StructElem' },
		S: { name: 'Form' },
		P: { reference: top },
		Pg: { reference: page },
		K: [entriesOf({ Type: { name: 'OBJR' }, Obj: { reference: field }, Pg: { reference: page } })]
	})
	update.change(page, (entries) => {
		const annotations = file.resolve(entries.get('Annots'))
		const others = Array.isArray(annotations) ? annotations : []
		entries.set('Annots', [...others, { reference: field }])
		entries.set('Tabs', { name: 'S' })
	})
	update.change(top, (entries) => {
		const kids = file.resolve(entries.get('K'))
		const others = Array.isArray(kids) ? kids : [entries.get('K') ?? null]
		entries.set('K', [...others, { reference: element }])
	})
	update.change(referenceOf(root.entries.get('StructTreeRoot')), (entries) => {
		const parents = file.dictionary(entries.get('ParentTree'), 'parent tree')
		const numbers = file.resolve(parents.entries.get('Nums'))
		if (!Array.isArray(numbers)) throw new PdfError('the parent tree has no numbers')
		entries.set('ParentTree', entriesOf({ Nums: [...numbers, parentKey, { reference: element }] }))
		entries.set('ParentTreeNextKey', parentKey + 1)
	})
	update.change(referenceOf(file.trailer.entries.get('Root')), (entries) => {
		entries.set('AcroForm', entriesOf({ Fields: [{ reference: field }], SigFlags: 3 }))
	})
}

async function markAccessible(file: PdfFile, update: Update): Promise<void> {
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const place = root.entries.get('Metadata')
	const metadata = file.resolve(place)
	if (!isStream(metadata)) throw new PdfError('no metadata')
	const xmp = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
		await streamContent(file, metadata)
	)
	update.putStream(
		referenceOf(place),
		{ Type: { name: 'Metadata' }, Subtype: { name: 'XML' } },
		ascii(withAccessibilityMark(xmp))
	)
	update.change(referenceOf(file.trailer.entries.get('Root')), (entries) => {
		const preferences = file.resolve(entries.get('ViewerPreferences'))
		const known = isDictionary(preferences) ? preferences.entries : []
		entries.set('ViewerPreferences', { entries: new Map([...known, ['DisplayDocTitle', true]]) })
	})
}

/** The signature dictionary, whose byte range and hole are filled in place later. */
export function signatureParts({ name, reason, at }: SealWords, holeBytes: number): Uint8Array[] {
	const stamp = at.toISOString().replace(/[-:T]|\.\d+Z/g, '')
	return [
		ascii('<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n'),
		ascii(`/M (D:${stamp}Z)\n/Name `),
		writeValue(text(name)),
		ascii('\n/Reason '),
		writeValue(text(reason)),
		ascii(`\n/ByteRange [0 ${range(0)} ${range(0)} ${range(0)}]\n/Contents `),
		ascii(`<${'0'.repeat(holeBytes * 2)}>\n>>`)
	]
}

/** Finds the hole in what was added, from its end: titles people wrote stand before it. */
export function locate(bytes: Uint8Array<ArrayBuffer>, from: number): Prepared {
	const added = Buffer.from(bytes.buffer, from)
	const start = from + added.lastIndexOf('/Contents <0') + '/Contents '.length
	const end = from + added.indexOf('>', start - from) + 1
	const rangeAt = from + added.lastIndexOf('/ByteRange [0 ') + '/ByteRange [0 '.length
	const numbers = [start, end, bytes.length - end].map(range).join(' ')
	bytes.set(ascii(numbers), rangeAt)
	return { bytes, hole: { start, end } }
}

function range(value: number): string {
	return String(value).padEnd(RANGE_DIGITS)
}

function firstOf(file: PdfFile, value: PdfValue | undefined, what: string): number {
	const items =
		isReference(value) && !Array.isArray(file.resolve(value)) ? [value] : file.resolve(value)
	if (!Array.isArray(items)) throw new PdfError(`no ${what}`)
	return referenceOf(items[0])
}
