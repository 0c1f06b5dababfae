import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { signaturesAdded } from '#schema/record/human-signature.ts'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { assemble } from './assemble.ts'
import type { Signer } from './cms.ts'
import { evaluationOf, type Evaluation } from './evaluation.ts'
import { renderRecord } from './render.ts'
import { sealPdf } from './seal.ts'
import { testFacts } from './test-facts.ts'
import { Authority, KEYS } from './test-authority.ts'
import { aSigner, signElsewhere } from './test-signing.ts'
import { Desk, tool } from './test-tools.ts'
import { timestampBy } from './timestamp.ts'
import { verifyFile } from './verify-cli.ts'

/** pdfsig judges certificates by today's date. */
const AT = new Date()
let world: TestDatabase
let desk: Desk
let evaluation: Evaluation
let unsealed: Uint8Array
let sealed: Uint8Array
let dace: Signer
let signed: Uint8Array

beforeAll(async () => {
	world = await freshDatabase()
	desk = await Desk.make()
	evaluation = await evaluationOf(world.db, AT)
	const facts = testFacts()
	const record = assemble(facts, 'DR-2026-000001', AT)
	const source = { record, recordBytes: canonicalBytes(record), text: facts.frozen.canonicalText }
	unsealed = renderRecord({ ...source, proof: 'a proof\n', evaluation: true, seals: [] })
	const words = { name: 'Rīga', reason: 'Decision record', at: AT }
	sealed = await sealPdf(unsealed, evaluation.seal, timestampBy(evaluation.timestamp, AT), words)
	dace = await aSigner('Dace Grīnberga', AT)
	signed = await signElsewhere(sealed, dace, AT)
})
afterAll(async () => {
	await desk.clear()
	await world.drop()
})

const added = (upload: Uint8Array, given = sealed) => signaturesAdded(upload, given, AT, AT)
async function codeOf(upload: Uint8Array, given?: Uint8Array): Promise<string> {
	try {
		await added(upload, given)
		return 'done'
	} catch (error) {
		if (error instanceof Refusal) return error.code
		throw error
	}
}
async function signatureChecks(bytes: Uint8Array): Promise<string[]> {
	const options = { roots: [], evaluation: true, key: null, at: AT }
	const { checks } = await verifyFile(bytes, options)
	return checks
		.filter(({ check }) => ['form', 'text', 'whole', 'seal', 'signature'].includes(check))
		.map(({ check, state }) => `${check} ${state}`)
}

describe('[R17] a signature of a person on the sealed file', () => {
	test('[R17] says who signed, whose certificate it is, and when', async () => {
		expect(await added(signed)).toMatchObject([
			{ signer: 'Dace Grīnberga', issuer: 'Dace Grīnberga', valid: true, stamped: false }
		])
	})

	test('[R17] verify lists it after the seal, and both hold', async () => {
		const held = ['form holds', 'text holds', 'whole holds', 'seal holds']
		expect(await signatureChecks(sealed)).toEqual(held)
		expect(await signatureChecks(signed)).toEqual([...held, 'signature holds'])
	})

	test('[R17] pdfsig finds both valid and the whole file signed', async () => {
		await desk.put('signed.pdf', signed)
		const { output } = await tool('pdfsig', '-nocert', desk.path('signed.pdf'))
		expect(output.match(/Signature is Valid/g)).toHaveLength(2)
		expect(output).toContain('Dace')
		expect(output).toContain('Total document signed')
	})

	test('[R17] another person signs what the first one signed', async () => {
		const twice = await signElsewhere(signed, await aSigner('Līga Ozoliņa', AT), AT)
		expect(await added(twice, signed)).toMatchObject([{ signer: 'Līga Ozoliņa' }])
		expect((await signatureChecks(twice)).slice(4)).toEqual(['signature holds', 'signature holds'])
	})

	test('[R17] what openssl signed, with a certificate of an authority, is taken, and its issuer is named', async () => {
		const authority = await Authority.make(desk, 'people', KEYS.rsa)
		const { key, certificate } = await authority.issue('dace', {
			subject: '/C=LV/CN=Dace Grīnberga',
			key: KEYS.rsa
		})
		await authority.close()
		const cms = async (bytes: Uint8Array) => {
			const files = ['-in', await desk.put('to-sign', bytes), '-signer', certificate]
			const more = ['-inkey', key, '-certfile', authority.root, '-out', desk.path('cms.der')]
			const form = ['-sign', '-cades', '-binary', '-md', 'sha256', '-outform', 'DER']
			const { code, output } = await tool('openssl', 'cms', ...form, ...files, ...more)
			if (code !== 0) throw new Error(output)
			return desk.get('cms.der')
		}
		const upload = await signElsewhere(sealed, dace, AT, { cms })
		expect(await added(upload)).toMatchObject([
			{ signer: 'Dace Grīnberga', issuer: 'people root, people', valid: true, stamped: false }
		])
		await desk.put('openssl.pdf', upload)
		const { output } = await tool('pdfsig', '-nocert', desk.path('openssl.pdf'))
		expect(output.match(/Signature is Valid/g)).toHaveLength(2)
	})

	test('[R17] a visible mark is taken, and said to be one', async () => {
		const marked = await signElsewhere(sealed, dace, AT, { rect: [50, 50, 200, 90] })
		expect(await codeOf(marked)).toBe('done')
		expect(await signatureChecks(marked)).toContain('signature unknown')
	})
})

describe('[R17] what is refused', () => {
	const wrong: [string, () => Uint8Array | Promise<Uint8Array>][] = [
		['not_the_sealed_file', () => new TextEncoder().encode('%PDF-1.7 another')],
		['not_the_sealed_file', () => new Uint8Array()],
		['not_the_sealed_file', () => changed(signed, 500)],
		['signed_file_truncated', () => sealed.subarray(0, sealed.length - 9)],
		['signed_file_truncated', () => signed.subarray(0, signed.length - 9)],
		['not_the_sealed_file', async () => signElsewhere(await sealWith(evaluation.seal), dace, AT)],
		['not_the_sealed_file', () => sealWith(dace)],
		['signed_file_truncated', () => unsealed],
		['signature_missing', () => sealed],
		['signature_broken', () => changed(signed, Buffer.from(signed).lastIndexOf('/M (D:20') + 7)],
		['signature_broken', () => Buffer.concat([signed, Buffer.from('\n\n')])],
		['certificate_expired', async () => signElsewhere(sealed, await aSigner('Old', AT, -5), AT)],
		[
			'certificate_expired',
			async () => {
				const past = new Date(AT.getTime() - 6 * 24 * 3_600_000)
				return signElsewhere(sealed, await aSigner('Backdated', AT, -5), past)
			}
		],
		['signed_already', () => signElsewhere(sealed, evaluation.seal, AT)],
		['signed_file_changed', () => signElsewhere(sealed, dace, AT, { page: { Rotate: 180 } })],
		['signed_file_too_large', () => new Uint8Array(LIMITS.signedFileBytes + 1)]
	]
	test.each(wrong)('[R17] %s', async (code, make) => {
		expect(await codeOf(await make())).toBe(code)
	})

	test('[R17] the same file a second time brings nothing new', async () => {
		expect(await codeOf(signed, signed)).toBe('signature_missing')
	})

	test('[R17] the same certificate a second time', async () => {
		expect(await codeOf(await signElsewhere(signed, dace, AT), signed)).toBe('signed_already')
	})

	test('[R17] verify tells a changed page and a broken signature', async () => {
		const turned = await signElsewhere(sealed, dace, AT, { page: { Rotate: 180 } })
		expect(await signatureChecks(turned)).toContain('signature fails')
		const broken = changed(signed, Buffer.from(signed).lastIndexOf('/M (D:20') + 7)
		expect(await signatureChecks(broken)).toContain('signature fails')
	})
})

function changed(bytes: Uint8Array, at: number): Uint8Array {
	const copy = bytes.slice()
	copy[at] = (copy[at] ?? 0) ^ 1
	return copy
}

/** The same record sealed another time; or, its seal stripped off, sealed by somebody else. */
async function sealWith(signer: Signer): Promise<Uint8Array> {
	const words = { name: 'Rīga', reason: 'Decision record', at: AT }
	return sealPdf(unsealed, signer, timestampBy(evaluation.timestamp, AT), words)
}
