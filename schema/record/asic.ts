import { sha256 } from '@noble/hashes/sha2.js'
import { toBase64 } from '../ledger/bytes.ts'

/**
 * The bundle of a record: an ASiC-E container (ETSI EN 319 162-1). It comes in two forms with the same
 * content: sealed with CAdES over a manifest, or with XAdES, which Latvia's eDoc and its neighbours read.
 */
export const BUNDLE_FORMS = ['cades', 'xades'] as const
export type BundleForm = (typeof BUNDLE_FORMS)[number]

export const ASIC_TYPE = 'application/vnd.etsi.asic-e+zip'

/** Names of the members that each bundle has; the PDF is named by the record's number. */
export const MEMBERS = {
	mimetype: 'mimetype',
	record: 'record.json',
	text: 'text.md',
	snapshot: 'text.yjs',
	schema: 'decision-record-1.json',
	how: 'VERIFY.txt',
	proof: 'ledger/record.tlog-proof',
	consistency: 'ledger/record.tlog-consistency',
	sealedProof: 'ledger/sealed.tlog-proof',
	sealedConsistency: 'ledger/sealed.tlog-consistency',
	checkpoint: 'ledger/checkpoint.txt',
	checkpointTime: 'ledger/checkpoint.tst',
	manifest: 'META-INF/ASiCManifest001.xml',
	cades: 'META-INF/signature001.p7s',
	xades: 'META-INF/signatures.xml',
	list: 'META-INF/manifest.xml'
} as const

/** The form that a country's own tools read. */
export function usualForm(country: string | null): BundleForm {
	return ['LV', 'EE', 'LT'].includes(country ?? '') ? 'xades' : 'cades'
}

/** A file of a text in its bundle: named by its hash, as the text names it. */
export function fileMember(hash: string, ending: string): string {
	return `files/${hash}.${ending}`
}

/** A member as a manifest names it; `digest` is the SHA-256 in base64. */
export type Covered = { name: string; type: string; digest: string }

export function coveredOf(name: string, type: string, bytes: Uint8Array): Covered {
	return { name, type, digest: toBase64(sha256(bytes)) }
}

export const DS = 'http://www.w3.org/2000/09/xmldsig#'
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** [AS2] The manifest that a CAdES seal covers: each member on a line, with its hash (EN 319 162-1, A.4). */
export function manifestXml(covered: readonly Covered[]): string {
	const lines = covered.map(
		({ name, type, digest }) =>
			`<asic:DataObjectReference URI="${name}" MimeType="${type}"><ds:DigestMethod Algorithm="${SHA256}"/><ds:DigestValue>${digest}</ds:DigestValue></asic:DataObjectReference>\n`
	)
	return `${HEAD}<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="${DS}">
<asic:SigReference URI="${MEMBERS.cades}" MimeType="application/pkcs7-signature"/>
${lines.join('')}</asic:ASiCManifest>
`
}

/** What a manifest covers; null when it is not written as we write it, to the last sign. */
export function parseManifest(xml: string): Covered[] | null {
	const covered = [...xml.matchAll(REFERENCE)].map(([, name = '', type = '', digest = '']) => ({
		name,
		type,
		digest
	}))
	return manifestXml(covered) === xml ? covered : null
}

const REFERENCE =
	/<asic:DataObjectReference URI="([^"<&]*)" MimeType="([^"<&]*)"><ds:DigestMethod [^>]*><ds:DigestValue>([A-Za-z0-9+/=]+)</g

/** The list of members as OpenDocument writes it: tools for XAdES containers look for it. */
export function listXml(members: readonly { name: string; type: string }[]): string {
	const entry = (path: string, type: string) =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>\n`
	return `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
${entry('/', ASIC_TYPE)}${members.map(({ name, type }) => entry(name, type)).join('')}</manifest:manifest>
`
}
