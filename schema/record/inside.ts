import { parseVerifierKey, type Verifier } from '../ledger/checkpoint.ts'
import type { Entry } from '../ledger/entry.ts'
import { parseProof, verifyProof } from '../ledger/proof.ts'
import { sameBytes, textIn } from '../ledger/bytes.ts'
import { MEMBERS } from './asic.ts'
import type { Bundle } from './bundle-read.ts'
import type { RecordPdf } from './pdf-read.ts'
import type { DecisionRecord } from './record.ts'
import { checkWitnesses, digest, type Check, type RecordFiles } from './verify.ts'

/** The files of a record as they lie in its bundle; null when the record itself is missing. */
export function filesIn({ members }: Bundle): RecordFiles | null {
	const record = members.get(MEMBERS.record)
	if (!record) return null
	return {
		record,
		text: members.get(MEMBERS.text) ?? null,
		proof: textIn(members, MEMBERS.proof),
		consistency: textIn(members, MEMBERS.consistency)
	}
}

/** The PDF of a bundle: the only one beside the files of the text. */
export function pdfIn({ members }: Bundle): { name: string; bytes: Uint8Array } | null {
	const found = [...members].filter(([name]) => /^[^/]+\.pdf$/i.test(name))
	const [[name, bytes] = []] = found
	return found.length === 1 && name && bytes ? { name, bytes } : null
}

/**
 * [AS4] What lies in a bundle belongs together: the PDF holds the same record, text and proof; the snapshot
 * is the one the record names; each file of the text is there, with the hash it is named by.
 */
export function checkInside(bundle: Bundle, record: DecisionRecord, pdf: RecordPdf | null): Check {
	const { members } = bundle
	const outside = filesIn(bundle)
	const inner = pdf?.files ?? null
	const wrong = [
		...(inner && outside ? differing(inner, outside) : []),
		...(isSnapshot(members.get(MEMBERS.snapshot), record) ? [] : [MEMBERS.snapshot]),
		...[...members].flatMap(([name, bytes]) => (hasItsName(name, bytes) ? [] : [name]))
	]
	if (wrong.length > 0)
		return { check: 'inside', state: 'fails', params: { names: wrong.join(', ') } }
	const missing = [...(inner ? [] : [`${record.id}.pdf`]), ...missingFiles(members)]
	const state = missing.length > 0 ? 'unknown' : 'holds'
	return { check: 'inside', state, params: { names: missing.join(', ') } }
}

function differing(one: RecordFiles, other: RecordFiles): string[] {
	const same = (a: Uint8Array | null, b: Uint8Array | null) =>
		a === null || b === null ? a === b : sameBytes(a, b)
	return [
		...(same(one.record, other.record) ? [] : [MEMBERS.record]),
		...(same(one.text, other.text) ? [] : [MEMBERS.text]),
		...(one.proof === other.proof ? [] : [MEMBERS.proof]),
		...(one.consistency === other.consistency ? [] : [MEMBERS.consistency])
	]
}

/** [AS12] The snapshot may be left out; one that is there is that which the record publishes. */
function isSnapshot(bytes: Uint8Array | undefined, { proposal }: DecisionRecord): boolean {
	const { hash, published = hash } = proposal.snapshot
	return bytes === undefined || digest(bytes) === published.value
}

const FILE = /^files\/([A-Za-z0-9_-]{43})\.[a-z0-9]+$/

function hasItsName(name: string, bytes: Uint8Array): boolean {
	if (!name.startsWith('files/')) return true
	return FILE.exec(name)?.[1] === digest(bytes)
}

/** The text names each of its files by hash [PI6]. */
function missingFiles(members: Bundle['members']): string[] {
	const text = new TextDecoder().decode(members.get(MEMBERS.text))
	const there = new Set([...members.keys()].flatMap((name) => FILE.exec(name)?.[1] ?? []))
	const named = [...text.matchAll(/\]\(sha-256:([A-Za-z0-9_-]{43}) /g)].map(([, hash = '']) => hash)
	return [...new Set(named)].filter((hash) => !there.has(hash)).map((hash) => `files/${hash}`)
}

/** [AS4] The ledger's entry about the seal names exactly this PDF. */
export async function checkSealedEntry(
	{ members }: Bundle,
	record: DecisionRecord,
	pdf: Uint8Array | null
): Promise<Check> {
	const text = members.get(MEMBERS.sealedProof)
	const params = { origin: record.ledger.origin, index: 0, size: 0 }
	if (!text || !pdf) return { check: 'sealed_entry', state: 'unknown', params }
	const proof = parseProof(new TextDecoder().decode(text))
	const verifier = parseVerifierKey(record.ledger.publicKey)
	if (!proof || !verifier) return { check: 'sealed_entry', state: 'fails', params }
	const proven = await verifyProof(proof, verifier).catch(() => null)
	if (!proven) return { check: 'sealed_entry', state: 'unknown', params }
	const tells = proven.included && saysSealed(proof.entry, record, pdf)
	return {
		check: 'sealed_entry',
		state: tells ? 'holds' : 'fails',
		params: { ...params, index: proof.index, size: proven.checkpoint?.size ?? 0 }
	}
}

/** [L14] Who cosigned the checkpoint under which the seal stands. */
export function checkSealedWitnesses(
	{ members }: Bundle,
	record: DecisionRecord,
	known: readonly Verifier[]
): Promise<Check[]> {
	const bytes = members.get(MEMBERS.sealedProof)
	const proof = bytes ? new TextDecoder().decode(bytes) : null
	return checkWitnesses('sealed_witness', proof, record, known)
}

function saysSealed(bytes: Uint8Array, record: DecisionRecord, pdf: Uint8Array): boolean {
	try {
		const entry = JSON.parse(new TextDecoder().decode(bytes)) as Entry
		const { sealed } = entry.data as { sealed?: unknown }
		return entry.type === 'record-sealed' && entry.subject === record.id && sealed === digest(pdf)
	} catch {
		return false
	}
}
