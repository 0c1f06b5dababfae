import { beforeAll, describe, expect, test } from 'vitest'
import { signCheckpoint, type Verifier } from './checkpoint.ts'
import { formatProof, parseProof, verifyProof, type TlogProof } from './proof.ts'
import { branchHash, leafHash } from './tree.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const [first, second] = [encode('first'), encode('second')]
let verifier: Verifier
let proof: TlogProof

beforeAll(async () => {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
	const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	verifier = { name: 'log.example', key }
	const root = branchHash(leafHash(first), leafHash(second))
	const checkpoint = await signCheckpoint(
		{ origin: 'log.example', size: 2, root },
		verifier,
		async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))
	)
	proof = { index: 0, hashes: [leafHash(second)], checkpoint, entry: first }
})

describe('[L7] a proof file needs nothing but itself and the public key of the log', () => {
	test('[L7] it is written as c2sp.org/tlog-proof@v1 and read back', () => {
		const text = formatProof(proof)
		expect(text).toMatch(
			/^c2sp\.org\/tlog-proof@v1\nextra Zmlyc3Q=\nindex 0\n\S{44}\n\nlog\.example\n2\n/
		)
		expect(parseProof(text)).toEqual(proof)
	})

	test('[L7] it shows that its entry is in the log', async () => {
		const shown = await verifyProof(proof, verifier)
		expect(shown.included).toBe(true)
		expect(shown.checkpoint?.size).toBe(2)
	})

	test('[L7] another entry, another place or another log is refused', async () => {
		expect((await verifyProof({ ...proof, entry: second }, verifier)).included).toBe(false)
		expect((await verifyProof({ ...proof, index: 1 }, verifier)).included).toBe(false)
		const stranger = { ...verifier, name: 'other.example' }
		expect(await verifyProof(proof, stranger)).toEqual({ checkpoint: null, included: false })
	})

	test('[L7] texts of another form are none', () => {
		const text = formatProof(proof)
		for (const wrong of [
			'',
			text.replace('@v1', '@v2'),
			text.replace('index 0', 'index 00'),
			text.replace('extra ', 'more '),
			text.replace(/\n\S{44}\n\n/, '\nAAAA\n\n')
		])
			expect(parseProof(wrong)).toBeNull()
	})
})
