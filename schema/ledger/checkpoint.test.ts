import { describe, expect, test } from 'vitest'
import {
	openCheckpoint,
	parseCheckpoint,
	parseVerifierKey,
	signCheckpoint,
	verifierKey,
	type SignBytes,
	type Verifier
} from './checkpoint.ts'

/** Known verifier keys of public logs and papers: their ids come from elsewhere. */
const KNOWN = [
	'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
	'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
]
const root = new Uint8Array(32).fill(3)

describe('[L5] checkpoints are signed notes', () => {
	test('[L5] published verifier keys are read and written back', () => {
		for (const text of KNOWN) {
			const verifier = parseVerifierKey(text)
			expect(verifier && verifierKey(verifier)).toBe(text)
		}
	})

	test('[L5] a verifier key with a wrong id or form is refused', () => {
		for (const text of [
			'',
			'name',
			'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
		])
			expect(parseVerifierKey(text)).toBeNull()
	})

	test('[L5] what the log signed opens; the same head signed again is the same note', async () => {
		const { verifier, sign } = await signer('riga.example/interlink')
		const checkpoint = { origin: verifier.name, size: 20852163, root }
		const note = await signCheckpoint(checkpoint, verifier, sign)
		expect(await openCheckpoint(note, verifier)).toEqual(checkpoint)
		expect(await signCheckpoint(checkpoint, verifier, sign)).toBe(note)
		expect(note).toMatch(
			/^riga.example\/interlink\n20852163\n\S{44}\n\n\u2014 riga.example\/interlink \S+\n$/
		)
	})

	test('[L5] a changed head, a foreign key, a foreign origin and no signature are refused', async () => {
		const { verifier, sign } = await signer('riga.example/interlink')
		const other = await signer('riga.example/interlink')
		const note = await signCheckpoint({ origin: verifier.name, size: 5, root }, verifier, sign)
		const foreign = await signCheckpoint(
			{ origin: 'madrid.example', size: 5, root },
			verifier,
			sign
		)
		expect(await openCheckpoint(note.replace('\n5\n', '\n6\n'), verifier)).toBeNull()
		expect(await openCheckpoint(note, other.verifier)).toBeNull()
		expect(await openCheckpoint(foreign, verifier)).toBeNull()
		expect(await openCheckpoint(note.split('\u2014')[0] ?? '', verifier)).toBeNull()
		expect(await openCheckpoint('', verifier)).toBeNull()
	})

	test('[L5] a head with a leading zero, a short root or a missing line is none', () => {
		for (const body of ['log\n05\nAAAA\n', 'log\n5\nAAAA\n', 'log\n5\n', 'log\nfive\n'])
			expect(parseCheckpoint(body)).toBeNull()
	})
})

async function signer(name: string): Promise<{ verifier: Verifier; sign: SignBytes }> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
	const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
	return {
		verifier: { name, key },
		sign: async (bytes) =>
			new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))
	}
}
