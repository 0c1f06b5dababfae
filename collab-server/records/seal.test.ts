import { ContentInfo, SignedData } from 'pkijs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { assemble } from './assemble.ts'
import type { Signer } from './cms.ts'
import { evaluationOf, type Evaluation } from './evaluation.ts'
import type { PageSource } from './page-data.ts'
import { renderRecord } from './render.ts'
import { sealPdf } from './seal.ts'
import { requireFit } from './key-judgement.ts'
import { signerFromP12 } from './signer-p12.ts'
import { A_KEY, testFacts } from './test-facts.ts'
import { Desk, pem, tool } from './test-tools.ts'
import { timestampBy } from './timestamp.ts'
import { verdictOf } from '#schema/record/examine.ts'
import { verifyFile } from './verify-cli.ts'

/** pdfsig judges certificates by today's date, so these seals are made today. */
const AT = new Date()
const WORDS = { name: 'Rīgas valstspilsētas pašvaldība', reason: 'Decision record', at: AT }
let world: TestDatabase
let desk: Desk
let evaluation: Evaluation
let source: PageSource
let unsealed: Uint8Array
let sealed: Uint8Array

beforeAll(async () => {
	world = await freshDatabase()
	desk = await Desk.make()
	evaluation = await evaluationOf(world.db, AT)
	const facts = testFacts()
	const record = assemble(facts, 'DR-2026-000001', AT)
	source = {
		record,
		recordBytes: canonicalBytes(record),
		text: facts.frozen.canonicalText,
		proof: 'a proof\n',
		consistency: 'a way\n',
		evaluation: true,
		seals: [A_KEY]
	}
	unsealed = renderRecord(source)
	sealed = await sealedBy(evaluation.seal)
	await trustInPdfsig(evaluation.root)
	await desk.put('sealed.pdf', sealed)
	await desk.put('root.pem', pem(evaluation.root))
})
afterAll(async () => {
	await desk.clear()
	await world.drop()
})

describe('[R10] the seal is one incremental update that others verify', () => {
	test('[R10] the unsealed bytes stay inside, unchanged', () => {
		expect(Buffer.from(sealed.subarray(0, unsealed.length)).equals(unsealed)).toBe(true)
	})

	test('[R10] qpdf finds no fault in the file', async () => {
		const { code, output } = await tool('qpdf', '--check', desk.path('sealed.pdf'))
		expect(output).toContain('No syntax or stream encoding errors')
		expect(code).toBe(0)
	})

	test('[R10] pdfsig: valid, trusted, and over the whole document', async () => {
		const { output } = await pdfsig('sealed.pdf')
		expect(output).toContain('Signature Type: ETSI.CAdES.detached')
		expect(output).toContain('Signature is Valid')
		expect(output).toContain('Certificate is Trusted')
		expect(output).toContain('Total document signed')
	})

	test('[R10] pdfinfo: tagged, titled, marked as PDF/A-3a and PDF/UA-1', async () => {
		const { output } = await tool('pdfinfo', desk.path('sealed.pdf'))
		expect(output).toMatch(/Tagged:\s+yes/)
		expect(output).toMatch(/Title:\s+Do we publish this page/)
		const xmp = (await tool('pdfinfo', '-meta', desk.path('sealed.pdf'))).output
		expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
		expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
		expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
		const fonts = (await tool('pdffonts', desk.path('sealed.pdf'))).output
		expect(
			fonts
				.split('\n')
				.slice(2, -1)
				.every((line) => /yes yes yes/.test(line))
		).toBe(true)
	})

	test('[R10] the seal has its place in the structure that screen readers follow', async () => {
		const { output } = await tool('pdfinfo', '-struct', desk.path('sealed.pdf'))
		expect(output).toMatch(/^Document\b/m)
		expect(output).toContain('H1')
		expect(output).toContain('Form')
		expect(output).toMatch(/Figure/)
	})

	test('[R6] pdfdetach takes out the attached files byte by byte', async () => {
		await tool('pdfdetach', '-saveall', '-o', desk.folder, desk.path('sealed.pdf'))
		expect(await desk.get('record.json')).toEqual(source.recordBytes)
		expect(new TextDecoder().decode(await desk.get('text.md'))).toBe(source.text)
		expect(new TextDecoder().decode(await desk.get('record.tlog-proof'))).toBe(source.proof)
		expect(new TextDecoder().decode(await desk.get('record.tlog-consistency'))).toBe('a way\n')
	})

	test('[R10] openssl accepts the CMS as CAdES and the token as a time-stamp', async () => {
		await expectOpenssl(sealed)
	})

	test('[R10] one changed byte anywhere in the sealed range is found by us and by pdfsig', async () => {
		const hole = Buffer.from(sealed).lastIndexOf('/Contents <')
		const spread = Array.from({ length: 24 }, (_, at) => Math.floor((at * sealed.length) / 24) + 7)
		for (const place of [0, unsealed.length - 5, hole - 20, sealed.length - 2, ...spread]) {
			if (place > hole && place < sealed.length - 4_000) continue
			const changed = Uint8Array.from(sealed)
			changed[place] = (changed[place] ?? 0) ^ 1
			expect(await verdict(changed), `byte ${place}`).toBe('fails')
		}
		const changed = Uint8Array.from(sealed)
		changed[60_000] = (changed[60_000] ?? 0) ^ 1
		await desk.put('changed.pdf', changed)
		expect((await pdfsig('changed.pdf')).output).toContain('Digest Mismatch')
	})

	test('[R10] bytes added after the seal, and a seal of another file, are found', async () => {
		const longer = new Uint8Array([...sealed, ...new TextEncoder().encode('%more\n%%EOF\n')])
		expect(await verdict(longer)).toBe('fails')
		const other = await sealedBy(evaluation.seal, renderRecord({ ...source, proof: 'another\n' }))
		const hole = (bytes: Uint8Array) => Buffer.from(bytes).lastIndexOf('/Contents <')
		const grafted = Uint8Array.from(sealed)
		grafted.set(other.subarray(hole(other), hole(other) + 30_000), hole(sealed))
		expect(await verdict(grafted)).toBe('fails')
	})

	test('[R13] the root decides on trust: none is unknown, a foreign one fails', async () => {
		const { checks } = await verify(sealed, { roots: [], evaluation: false })
		expect(stateOf(checks, 'certificate')).toBe('unknown')
		expect(stateOf(checks, 'time')).toBe('unknown')
		const trusted = await verify(sealed, { roots: [evaluation.root], evaluation: false })
		expect(stateOf(trusted.checks, 'certificate')).toBe('holds')
		expect(stateOf(trusted.checks, 'time')).toBe('holds')
		const stranger = await freshDatabase()
		const { root } = await evaluationOf(stranger.db, AT)
		await stranger.drop()
		const foreign = await verify(sealed, { roots: [root], evaluation: false })
		expect(stateOf(foreign.checks, 'certificate')).toBe('fails')
	})

	test('[R11] a seal whose time-stamp was taken out does not hold', async () => {
		const { seal } = await readRecordPdf(sealed)
		expect(seal).not.toBeNull()
		const token = Buffer.from('2a864886f70d010910020e', 'hex')
		const at = Buffer.from(sealed).indexOf(token.toString('hex'))
		expect(at).toBeGreaterThan(0)
		const changed = Uint8Array.from(sealed)
		changed[at + token.length * 2 - 1] = 0x66
		expect(stateOf((await verify(changed)).checks, 'time')).toBe('fails')
	})
})

describe('[R9] an organisation seals with its own key', () => {
	test.each([
		['RSA', ['-newkey', 'rsa:3072']],
		['ECDSA', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']]
	])('[R9] %s in a PKCS#12 file: sealed, accepted by openssl and pdfsig', async (name, key) => {
		const signer = await signerFromP12(await p12(name, key, 'città è 1'), 'città è 1')
		expect(signer).toMatchObject({ evaluation: false, algorithm: name.toLowerCase() })
		const own = await sealedBy(signer)
		await desk.put(`${name}.pdf`, own)
		expect((await pdfsig(`${name}.pdf`)).output).toContain('Signature is Valid')
		await expectOpenssl(own, desk.path(`${name}.crt`))
		const [root] = signer.chain
		expect(root).toBeUndefined()
		const roots = [signer.certificate, evaluation.root]
		expect(verdictOf(onlySeal((await verify(own, { roots, evaluation: false })).checks))).toBe(
			'holds'
		)
	})

	test('[R9] the issuers of a key travel with its seal, and their root alone is enough to trust it', async () => {
		const signer = await signerFromP12(await p12WithIssuer('pw'), 'pw')
		expect(signer.chain).toHaveLength(1)
		const own = await sealedBy(signer, unsealed, new Date(AT.getTime() + 3_600_000))
		await expectOpenssl(own, desk.path('ca.crt'))
		const roots = [...signer.chain, evaluation.root]
		const { checks } = await verify(own, { roots, evaluation: false })
		expect(checks.find(({ check }) => check === 'certificate')).toMatchObject({
			state: 'holds',
			params: { signer: 'Test seal, Test city', issuer: 'Test authority' }
		})
	})

	test('[R9] a wrong password, a file that is no PKCS#12 and an expired certificate are told apart', async () => {
		const path = await p12(
			'wrong',
			['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
			'right'
		)
		await expect(signerFromP12(path, 'left')).rejects.toMatchObject({ code: 'password_wrong' })
		await desk.put('none.p12', 'no key at all')
		await expect(signerFromP12(desk.path('none.p12'), 'x')).rejects.toMatchObject({
			code: 'certificate_unreadable'
		})
		const signer = await signerFromP12(path, 'right')
		const demand = { organisation: 'Test city', alias: null }
		expect(() => requireFit(signer, { ...demand, at: new Date('2099-01-01') })).toThrow('expired')
		requireFit(signer, { ...demand, at: new Date(AT.getTime() + 3_600_000) })
	})

	test('[R9] two installations never share an evaluation key; one keeps its own', async () => {
		const again = await evaluationOf(world.db, new Date(AT.getTime() + 1_000))
		expect(again.root).toEqual(evaluation.root)
		const other = await freshDatabase()
		expect((await evaluationOf(other.db, AT)).root).not.toEqual(evaluation.root)
		await other.drop()
	})
})

function sealedBy(signer: Signer, pdf = unsealed, at = AT) {
	return sealPdf(pdf, signer, timestampBy(evaluation.timestamp, at), { ...WORDS, at })
}

function verify(
	bytes: Uint8Array,
	trust: { roots: Uint8Array[]; evaluation: boolean } = { roots: [], evaluation: true }
) {
	return verifyFile(bytes, { ...trust, key: null, at: AT })
}

/** The verdict on the seal alone: the proof of these files is no real one. */
async function verdict(bytes: Uint8Array): Promise<string> {
	try {
		return verdictOf(onlySeal((await verify(bytes)).checks))
	} catch {
		return 'fails'
	}
}

type Checks = Awaited<ReturnType<typeof verify>>['checks']

function onlySeal(checks: Checks): Checks {
	return checks.filter(({ check }) => check !== 'entry' && check !== 'checkpoint')
}

function stateOf(checks: Checks, name: string): string | undefined {
	return checks.find(({ check }) => check === name)?.state
}

async function trustInPdfsig(root: Uint8Array): Promise<void> {
	const store = `sql:${desk.folder}`
	await desk.put('trusted.pem', pem(root))
	await tool('certutil', '-N', '-d', store, '--empty-password')
	await tool(
		'certutil',
		'-A',
		'-d',
		store,
		'-n',
		'root',
		'-t',
		'CT,C,C',
		'-i',
		desk.path('trusted.pem')
	)
}

function pdfsig(name: string) {
	return tool('pdfsig', '-nssdir', desk.folder, desk.path(name))
}

async function expectOpenssl(bytes: Uint8Array, root = desk.path('root.pem')): Promise<void> {
	const { seal } = await readRecordPdf(bytes)
	if (!seal) throw new Error('no seal')
	const cms = await desk.put('seal.p7s', seal.cms)
	const content = await desk.put('signed.bin', seal.signed)
	const cades = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cms]
	const trust = ['-content', content, '-CAfile', root, '-purpose', 'any', '-out', desk.path('out')]
	expect((await tool('openssl', ...cades, ...trust)).output).toContain('Verification successful')
	const { token, value } = tokenIn(seal.cms)
	const stamp = ['-token_in', '-in', await desk.put('token.der', token)]
	const data = ['-data', await desk.put('value.bin', value), '-CAfile', desk.path('root.pem')]
	expect((await tool('openssl', 'ts', '-verify', ...stamp, ...data)).output).toContain(
		'Verification: OK'
	)
}

function tokenIn(cms: Uint8Array<ArrayBuffer>): { token: Uint8Array; value: Uint8Array } {
	const [info] = new SignedData({ schema: ContentInfo.fromBER(cms).content }).signerInfos
	const attribute = info?.unsignedAttrs?.attributes[0]
	if (!info || !attribute) throw new Error('no token')
	return {
		token: new Uint8Array(attribute.values[0].toBER()),
		value: new Uint8Array(info.signature.valueBlock.valueHexView)
	}
}

/** A self-signed sealing certificate as openssl makes it, in a PKCS#12 file. */
async function p12(name: string, key: string[], password: string): Promise<string> {
	const [keyFile, certificate] = [desk.path(`${name}.key`), desk.path(`${name}.crt`)]
	const subject = ['-subj', '/C=LV/O=Test city/CN=Test seal', '-days', '30', '-nodes']
	await tool('openssl', 'req', '-x509', ...key, ...subject, '-keyout', keyFile, '-out', certificate)
	const files = ['-inkey', keyFile, '-in', certificate, '-out', desk.path(`${name}.p12`)]
	await tool('openssl', 'pkcs12', '-export', ...files, '-passout', `pass:${password}`)
	return desk.path(`${name}.p12`)
}

/** A sealing key whose certificate an authority issued, with that authority's certificate. */
async function p12WithIssuer(password: string): Promise<string> {
	const at = (name: string) => desk.path(name)
	const key = ['-newkey', 'rsa:2048', '-nodes']
	const authority = ['-x509', '-subj', '/CN=Test authority', '-days', '30']
	await tool('openssl', 'req', ...key, ...authority, '-keyout', at('ca.key'), '-out', at('ca.crt'))
	const request = ['-subj', '/C=LV/O=Test city/CN=Test seal', '-out', at('leaf.csr')]
	await tool('openssl', 'req', ...key, ...request, '-keyout', at('leaf.key'))
	const issuer = ['-CA', at('ca.crt'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', '30']
	await tool('openssl', 'x509', '-req', '-in', at('leaf.csr'), ...issuer, '-out', at('leaf.crt'))
	const files = ['-inkey', at('leaf.key'), '-in', at('leaf.crt'), '-certfile', at('ca.crt')]
	const out = ['-out', at('leaf.p12'), '-passout', `pass:${password}`]
	await tool('openssl', 'pkcs12', '-export', ...files, ...out)
	return at('leaf.p12')
}
