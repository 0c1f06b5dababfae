import { beforeAll, describe, expect, test } from 'vitest'
import {
	openCheckpoint,
	parseVerifierKey,
	SIGNS,
	signCheckpoint,
	verifierKey,
	type SignBytes,
	type Verifier
} from './checkpoint.ts'
import { cosign, openCosignature, withSignatures } from './cosignature.ts'
import { consistencyProof, grow, leafHash, rootHash, type Node } from './tree.ts'
import {
	formatWitnessRequest,
	parseWitnessRequest,
	type WitnessRequest
} from './witness-request.ts'
import { judgeHead, originOf } from './witnessing.ts'

const AT = new Date('2026-11-26T07:00:00Z')
type Key = { verifier: Verifier; sign: SignBytes }
let [log, witness]: Key[] = []
beforeAll(async () => {
	;[log, witness] = await Promise.all(['riga.example/log', 'turin.example/witness'].map(aKey))
})

describe('[L9] cosignatures', () => {
	test('[L9] a witness says when; the note still opens with the key of the log', async () => {
		const note = await headOf(story('a'), 5)
		const line = await cosign(note, own(witness).verifier, own(witness).sign, AT)
		const signed = withSignatures(note, [line, line])
		expect(signed).toBe(note + line)
		expect(await openCosignature(signed, own(witness).verifier)).toEqual(AT)
		expect((await openCheckpoint(signed, own(log).verifier))?.size).toBe(5)
	})

	test('[L9] another head, another key or another time under the same signature is refused', async () => {
		const [note, longer] = [await headOf(story('a'), 5), await headOf(story('a'), 6)]
		const line = await cosign(note, own(witness).verifier, own(witness).sign, AT)
		expect(await openCosignature(longer + line, own(witness).verifier)).toBeNull()
		const stranger = await aKey('turin.example/witness')
		expect(await openCosignature(note + line, stranger.verifier)).toBeNull()
		const encoded = line.split(' ')[2]?.trim() ?? ''
		const bytes = Buffer.from(encoded, 'base64')
		bytes[11] = (bytes[11] ?? 0) ^ 1
		const later = line.replace(encoded, bytes.toString('base64'))
		expect(await openCosignature(note + later, own(witness).verifier)).toBeNull()
	})

	test('[L9] a key that cosigns is no key that signs heads, and the other way round', () => {
		const text = verifierKey(own(witness).verifier, SIGNS.cosignatures)
		expect(parseVerifierKey(text, SIGNS.cosignatures)).toEqual(own(witness).verifier)
		expect(parseVerifierKey(text)).toBeNull()
		const heads = verifierKey(own(log).verifier)
		expect(parseVerifierKey(heads, SIGNS.cosignatures)).toBeNull()
	})
})

describe('[L9] what a witness answers', () => {
	const seen = (size: number, told = story('a')) => ({ size, root: rootHash(size, told.read) })
	const judge = async (
		size: number,
		known: { size: number; root: Uint8Array },
		told = story('a')
	) => judgeHead(await request(told, known.size, size), own(log).verifier, known)

	test('[L9] the first head, a longer one and the same one again are cosigned', async () => {
		expect(await judge(5, seen(0))).toBeNull()
		expect(await judge(9, seen(5))).toBeNull()
		expect(await judge(9, seen(9))).toBeNull()
	})

	test('[L9] a fork is refused, longer or of the same size', async () => {
		expect(await judge(9, seen(5), story('b'))).toEqual({ status: 422 })
		expect(await judge(5, seen(5), story('b'))).toEqual({ status: 409, size: 5, fork: true })
	})

	test('[L9] a stale request and an older head are told what was seen', async () => {
		const verifier = own(log).verifier
		const stale = await request(story('a'), 3, 9)
		expect(await judgeHead(stale, verifier, seen(5))).toEqual({ status: 409, size: 5 })
		const older = await request(story('a'), 3, 4)
		expect(await judgeHead(older, verifier, seen(5))).toEqual({ status: 409, size: 5 })
		const backwards = { ...older, oldSize: 5 }
		expect(await judgeHead(backwards, verifier, seen(5))).toEqual({ status: 400 })
	})

	test('[L9] a wrong key, a proof from nothing and no checkpoint at all are refused', async () => {
		const stranger = (await aKey('riga.example/log')).verifier
		const good = await request(story('a'), 0, 5)
		expect(await judgeHead(good, stranger, seen(0))).toEqual({ status: 403 })
		const padded = { ...good, proof: [new Uint8Array(32)] }
		expect(await judgeHead(padded, own(log).verifier, seen(0))).toEqual({ status: 400 })
		expect(originOf(good)).toBe('riga.example/log')
		expect(originOf({ ...good, checkpoint: 'nothing\n' })).toBeNull()
	})

	test('[L9] the request is written and read as the protocol says; other forms are none', async () => {
		const asked = await request(story('a'), 5, 9)
		const text = formatWitnessRequest(asked)
		expect(text).toMatch(/^old 5\n(\S{44}\n)+\nriga\.example\/log\n9\n/)
		expect(parseWitnessRequest(text)).toEqual(asked)
		const hashes = Array.from({ length: 64 }, () => new Uint8Array(32))
		for (const wrong of [
			'',
			text.replace('old 5', 'old 05'),
			text.replace('old ', 'new '),
			text.replace(/\n\S{44}\n/, '\nAAAA\n'),
			text.trimEnd(),
			formatWitnessRequest({ ...asked, proof: hashes })
		])
			expect(parseWitnessRequest(wrong)).toBeNull()
	})
})

function own(key: Key | undefined): Key {
	if (!key) throw new Error('the keys are made first')
	return key
}

async function aKey(name: string): Promise<Key> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
	const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	const sign: SignBytes = async (bytes) =>
		new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))
	return { verifier: { name, key }, sign }
}

/** A log of twelve entries; two names, two histories. */
function story(name: string) {
	const nodes = new Map<string, Node>()
	const read = ({ level, index }: { level: number; index: number }) =>
		nodes.get(`${level}/${index}`)?.hash ?? new Uint8Array()
	for (let at = 0; at < 12; at++)
		for (const node of grow(at, leafHash(new TextEncoder().encode(`${name} ${at}`)), read))
			nodes.set(`${node.level}/${node.index}`, node)
	return { read }
}

function headOf({ read }: ReturnType<typeof story>, size: number): Promise<string> {
	const { verifier, sign } = own(log)
	return signCheckpoint({ origin: verifier.name, size, root: rootHash(size, read) }, verifier, sign)
}

async function request(
	told: ReturnType<typeof story>,
	oldSize: number,
	size: number
): Promise<WitnessRequest> {
	const proof = consistencyProof(Math.min(oldSize, size), size, told.read)
	return { oldSize, proof, checkpoint: await headOf(told, size) }
}
