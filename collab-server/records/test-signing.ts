import { Integer, Set as Asn1Set, Sequence, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, Certificate, RelativeDistinguishedNames, Time } from 'pkijs'
import { assert } from '#schema/errors.ts'
import { concatenate } from '#schema/ledger/bytes.ts'
import { OID } from '#schema/record/oids.ts'
import { openPdf, type PdfFile } from '#schema/record/pdf-file.ts'
import {
	ascii,
	isReference,
	writeValue,
	type PdfDictionary,
	type PdfValue
} from '#schema/record/pdf-syntax.ts'
import { signData, toDer, type Signer } from './cms.ts'
import { signEcdsa } from './evaluation.ts'

const DAY = 24 * 3_600_000
const HOLE = 8_192

/** A person with a key and a certificate of their own, in force from a day before for ten days. */
export async function aSigner(name: string, at: Date, days = 10): Promise<Signer> {
	const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
		'sign',
		'verify'
	])
	const certificate = new Certificate({
		version: 2,
		serialNumber: new Integer({ value: 1 + Math.floor(Math.random() * 1e9) }),
		notBefore: new Time({ type: 0, value: new Date(at.getTime() - 20 * DAY) }),
		notAfter: new Time({ type: 0, value: new Date(at.getTime() + days * DAY) }),
		subject: nameOf(name),
		issuer: nameOf(name)
	})
	await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
	await certificate.sign(keys.privateKey, 'SHA-256')
	return {
		certificate: new Uint8Array(certificate.toSchema(true).toBER()),
		chain: [],
		algorithm: 'ecdsa',
		evaluation: false,
		sign: (bytes) => signEcdsa(keys.privateKey, bytes)
	}
}

/** How a tool outside may sign: with a visible mark, with more than a signature, with a CMS of its own. */
export type Manner = {
	rect?: number[]
	page?: Record<string, PdfValue>
	cms?: (signed: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
}

/** Signs a file as a tool outside does: one incremental update with a field and a signature (PAdES). */
export async function signElsewhere(
	pdf: Uint8Array,
	signer: Signer,
	at: Date,
	{ rect = [0, 0, 0, 0], page: alsoOnPage = {}, cms = cmsOf(signer) }: Manner = {}
): Promise<Uint8Array> {
	const file = openPdf(pdf)
	const rootNumber = numberOf(file.trailer.entries.get('Root'))
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const pageNumber = firstPage(file, root)
	const page = file.dictionary({ reference: pageNumber }, 'page')
	const form = file.dictionary(root.entries.get('AcroForm'), 'form')
	const size = file.trailer.entries.get('Size')
	assert(typeof size === 'number', 'a file has a size')
	const field = { reference: size }
	const widget: Record<string, PdfValue> = {
		Type: { name: 'Annot' },
		Subtype: { name: 'Widget' },
		FT: { name: 'Sig' },
		T: { string: ascii(`Signature${size}`), at: 0, end: 0 },
		V: { reference: size + 1 },
		F: 132,
		Rect: rect,
		P: { reference: pageNumber }
	}
	const fields = {
		entries: new Map(form.entries).set('Fields', extended(file, form, 'Fields', field))
	}
	const stamp = at.toISOString().replace(/[-:T]|\.\d+Z/g, '')
	const signature = ascii(
		`<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M (D:${stamp}Z)\n` +
			`/ByteRange [0 ${' '.repeat(40)}]\n/Contents <${'0'.repeat(HOLE * 2)}>\n>>`
	)
	const changed = new Map(page.entries).set('Annots', extended(file, page, 'Annots', field))
	for (const [key, value] of Object.entries(alsoOnPage)) changed.set(key, value)
	const bytes = updated(pdf, file, [
		[rootNumber, writeValue({ entries: new Map(root.entries).set('AcroForm', fields) })],
		[pageNumber, writeValue({ entries: changed })],
		[size, writeValue({ entries: new Map(Object.entries(widget)) })],
		[size + 1, signature]
	])
	return fill(bytes, cms)
}

function extended(file: PdfFile, where: PdfDictionary, key: string, field: PdfValue): PdfValue {
	const known = file.resolve(where.entries.get(key))
	return [...(Array.isArray(known) ? known : []), field]
}

function updated(pdf: Uint8Array, file: PdfFile, objects: [number, Uint8Array][]): Uint8Array {
	const parts: Uint8Array[] = [pdf]
	let length = pdf.length
	let table = 'xref\n'
	const append = (part: Uint8Array) => {
		parts.push(part)
		length += part.length
	}
	for (const [number, body] of objects) {
		table += `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`
		append(concatenate(ascii(`${number} 0 obj\n`), body, ascii('\nendobj\n')))
	}
	const start = length
	const size = Math.max(...objects.map(([number]) => number)) + 1
	const entries = new Map(file.trailer.entries).set('Size', size).set('Prev', file.lastTable)
	append(concatenate(ascii(`${table}trailer\n`), writeValue({ entries })))
	append(ascii(`\nstartxref\n${start}\n%%EOF\n`))
	return concatenate(...parts)
}

function cmsOf(signer: Signer): NonNullable<Manner['cms']> {
	return async (bytes) => toDer(await signData({ type: OID.data, bytes, detached: true }, signer))
}

async function fill(bytes: Uint8Array, cms: NonNullable<Manner['cms']>): Promise<Uint8Array> {
	const file = Buffer.from(bytes)
	const start = file.lastIndexOf('/Contents <0') + '/Contents '.length
	const end = file.indexOf('>', start) + 1
	const rangeAt = file.lastIndexOf('/ByteRange [0 ') + '/ByteRange [0 '.length
	file.write(`${start} ${end} ${file.length - end}`.padEnd(40), rangeAt, 'latin1')
	const signed = new Uint8Array(Buffer.concat([file.subarray(0, start), file.subarray(end)]))
	file.write(Buffer.from(await cms(signed)).toString('hex'), start + 1, 'latin1')
	return new Uint8Array(file)
}

function firstPage(file: PdfFile, root: PdfDictionary): number {
	let place = root.entries.get('Pages')
	for (;;) {
		const kids = file.resolve(file.dictionary(place, 'page').entries.get('Kids'))
		if (!Array.isArray(kids)) return numberOf(place)
		place = kids[0]
	}
}

function numberOf(value: PdfValue | undefined): number {
	assert(isReference(value), 'a reference stands here')
	return value.reference
}

function nameOf(commonName: string): RelativeDistinguishedNames {
	const part = new AttributeTypeAndValue({
		type: OID.commonName,
		value: new Utf8String({ value: commonName })
	})
	const set = new Asn1Set({ value: [part.toSchema()] })
	return RelativeDistinguishedNames.fromBER(new Sequence({ value: [set] }).toBER())
}
