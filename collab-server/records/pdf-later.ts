import { concatenate } from '#schema/ledger/bytes.ts'
import { openPdf, streamContent, type PdfFile } from '#schema/record/pdf-file.ts'
import {
	ascii,
	isDictionary,
	isReference,
	isStream,
	type PdfValue
} from '#schema/record/pdf-syntax.ts'
import type { EvidenceBytes } from '#schema/record/revocation.ts'
import { entriesOf, firstPage, referenceOf, text, Update } from './pdf-increment.ts'
import { locate, signatureParts, type Prepared, type SealWords } from './pdf-update.ts'

/**
 * [SL3] The file with this evidence added to its store (DSS); what the store holds already stays and is
 * not written twice. One incremental update; the bytes before stay as they were.
 */
export async function withEvidence(pdf: Uint8Array, evidence: EvidenceBytes): Promise<Uint8Array> {
	const file = openPdf(pdf)
	const update = new Update(file)
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const known = file.resolve(root.entries.get('DSS'))
	const store = new Map(isDictionary(known) ? known.entries : [])
	store.set('Type', { name: 'DSS' })
	for (const [key, items] of [
		['Certs', evidence.certificates],
		['OCSPs', evidence.answers],
		['CRLs', evidence.lists]
	] as const)
		await extend(file, update, store, { key, items })
	update.change(rootOf(file), (entries) => {
		entries.set('DSS', { entries: store })
		entries.set('Extensions', extensions(file.resolve(entries.get('Extensions'))))
	})
	return update.write()
}

/** [SL3] The file with an empty place for an archive time-stamp (ETSI EN 319 142-1, 5.4.3). */
export function prepareStamp(pdf: Uint8Array, holeBytes: number): Prepared {
	const parts = [
		ascii('<<\n/Type /DocTimeStamp\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.RFC3161\n'),
		ascii(`/ByteRange [0 ${' '.repeat(40)}]\n/Contents <${'0'.repeat(holeBytes * 2)}>\n>>`)
	]
	return prepareQuietly(pdf, 'Archive time-stamp', parts)
}

/** [SL7] The file, sealed already, with an empty place for another seal. */
export function prepareNextSeal(pdf: Uint8Array, words: SealWords, holeBytes: number): Prepared {
	return prepareQuietly(pdf, 'Seal', signatureParts(words, holeBytes))
}

/**
 * A field that belongs to no page's list of marks: the page, and the structure that screen readers
 * follow, stay exactly as they were sealed.
 */
function prepareQuietly(pdf: Uint8Array, name: string, parts: Uint8Array[]): Prepared {
	const file = openPdf(pdf)
	const update = new Update(file)
	const signature = update.reserve()
	const field = update.reserve()
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	update.put(field, {
		Type: { name: 'Annot' },
		Subtype: { name: 'Widget' },
		FT: { name: 'Sig' },
		T: text(`${name} ${field}`),
		V: { reference: signature },
		F: 132,
		Rect: [0, 0, 0, 0],
		P: { reference: firstPage(file, root) }
	})
	addToForm(file, update, { reference: field })
	const body = update.write(concatenate(...parts), signature)
	return locate(new Uint8Array(body), pdf.length)
}

/** The form stands in the root of the document, or by itself where a tool put it there. */
function addToForm(file: PdfFile, update: Update, field: PdfValue): void {
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const place = root.entries.get('AcroForm')
	const form = file.dictionary(place, 'form')
	const fields = file.resolve(form.entries.get('Fields'))
	const all = [...(Array.isArray(fields) ? fields : []), field]
	if (isReference(place)) {
		update.change(place.reference, (entries) => entries.set('Fields', all))
		return
	}
	const changed = { entries: new Map(form.entries).set('Fields', all) }
	update.change(rootOf(file), (entries) => entries.set('AcroForm', changed))
}

async function extend(
	file: PdfFile,
	update: Update,
	store: Map<string, PdfValue>,
	{ key, items }: { key: string; items: Uint8Array[] }
): Promise<void> {
	const list = file.resolve(store.get(key))
	const before = Array.isArray(list) ? list : []
	const streams = before.map(file.resolve).filter(isStream)
	const known = await Promise.all(streams.map((stream) => streamContent(file, stream)))
	const added = items.filter((item) => !known.some((one) => Buffer.compare(one, item) === 0))
	if (before.length + added.length === 0) return
	const references = added.map((item) => {
		const reference = update.reserve()
		update.putStream(reference, {}, item)
		return { reference }
	})
	store.set(key, [...before, ...references])
}

/** That the file uses more than PDF 1.7 knows (ETSI EN 319 142-1, 5.6). */
function extensions(known: PdfValue): PdfValue {
	const level = entriesOf({ BaseVersion: { name: '1.7' }, ExtensionLevel: 5 })
	const others = isDictionary(known) ? known.entries : []
	return { entries: new Map([...others, ['ESIC', level]]) }
}

function rootOf(file: PdfFile): number {
	return referenceOf(file.trailer.entries.get('Root'))
}
