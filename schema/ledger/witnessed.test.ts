import { expect, test } from 'vitest'
import { signCheckpoint, type SignBytes, type Verifier } from './checkpoint.ts'
import { cosign, withSignatures } from './cosignature.ts'
import { witnessesUnder } from './witnessed.ts'

const AT = new Date('2026-11-23T10:00:00Z')
type Signer = { verifier: Verifier; sign: SignBytes }

async function aSigner(name: string): Promise<Signer> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
	if (!('privateKey' in pair)) throw new Error('a pair of keys')
	const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	return {
		verifier: { name, key },
		sign: async (bytes) =>
			new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))
	}
}

test('[L14] a known witness holds, a wrong line of one fails, others are unknown, the log is none', async () => {
	const [log, turin, riga] = await Promise.all(['log', 'turin', 'riga'].map(aSigner))
	if (!log || !turin || !riga) throw new Error('three signers')
	const head = { origin: 'log', size: 3, root: new Uint8Array(32).fill(1) }
	const note = await signCheckpoint(head, log.verifier, log.sign)
	const other = await signCheckpoint({ ...head, size: 4 }, log.verifier, log.sign)
	const good = await cosign(note, turin.verifier, turin.sign, AT)
	const wrong = await cosign(other, turin.verifier, turin.sign, AT)
	const foreign = await cosign(note, riga.verifier, riga.sign, AT)
	const found = (lines: string[], known: Verifier[]) =>
		witnessesUnder(withSignatures(note, lines), 'log', known)
	expect(await found([], [turin.verifier])).toEqual([])
	expect(await found([good, foreign], [turin.verifier])).toEqual([
		{ name: 'turin', state: 'holds', at: AT },
		{ name: 'riga', state: 'unknown', at: null }
	])
	expect(await found([wrong], [turin.verifier])).toEqual([
		{ name: 'turin', state: 'fails', at: null }
	])
	// Somebody else's key under the same name is not the one the reader knows.
	const impostor = await aSigner('turin')
	expect(await found([good], [impostor.verifier])).toMatchObject([{ state: 'unknown' }])
	expect(await found([good, wrong], [turin.verifier])).toMatchObject([{ state: 'holds' }])
})
