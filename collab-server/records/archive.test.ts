import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signaturesAdded } from '#schema/record/human-signature.ts'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { archivePdf, EvidenceError, type ArchiveMeans } from './archive.ts'
import { assemble } from './assemble.ts'
import type { Signer } from './cms.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { openKey } from './key-sources.ts'
import { withEvidence } from './pdf-later.ts'
import { renderRecord } from './render.ts'
import { sealPdf } from './seal.ts'
import { Authority, KEYS } from './test-authority.ts'
import { testFacts } from './test-facts.ts'
import { aSigner, signElsewhere } from './test-signing.ts'
import { Desk, tool } from './test-tools.ts'
import { timestampBy } from './timestamp.ts'
import { verifyFile } from './verify-cli.ts'

/** In a minute: the authorities below come into force as the test begins. */
const AT = new Date(Math.floor(Date.now() / 1000 + 60) * 1000)
const HOUR = 3_600_000
const later = (ms: number) => new Date(AT.getTime() + ms)
const NONE = { certificates: [], answers: [], lists: [] }
const WORDS = { name: 'Rīgas valstspilsētas pašvaldība', reason: 'Decision record', at: AT }
const fetch = guardedFetch({ hosts: ['127.0.0.1'], timeoutMs: 5_000 })

let desk: Desk
let sealing: Authority
let timing: Authority
let clock: Signer
let sealed: Uint8Array
let archived: Uint8Array

beforeAll(async () => {
	desk = await Desk.make()
	sealing = await Authority.make(desk, 'sealing')
	timing = await Authority.make(desk, 'timing', KEYS.rsa)
	const stamps = { extended: 'timeStamping', key: KEYS.rsa, until: 400 }
	clock = await keyOf(await timing.issue('clock', stamps))
	sealed = await sealPdf(
		await unsealed(),
		await keyOf(await sealing.issue('seal')),
		time(AT),
		WORDS
	)
	archived = (await archivePdf(sealed, means(AT))).pdf
})
afterAll(async () => {
	await Promise.all([sealing.close(), timing.close()])
	await desk.clear()
})

describe('[SL3] a sealed file is made to hold for long', () => {
	test('[SL3] it stays inside, evidence and an archive time-stamp follow, everything holds', async () => {
		expect(Buffer.from(archived.subarray(0, sealed.length)).equals(sealed)).toBe(true)
		expect(await states(archived, later(2 * HOUR))).toMatchObject({
			whole: 'holds',
			seal: 'holds',
			certificate: 'holds',
			time: 'holds',
			revocation: 'holds',
			archive: 'holds'
		})
		const { evidence, files } = await readRecordPdf(archived)
		expect(evidence?.answers).toHaveLength(2)
		expect(evidence?.certificates).toHaveLength(4)
		expect(files).not.toBeNull()
	})

	test('[SL3] years later, when every certificate has run out, it holds as it did', async () => {
		const state = await states(archived, later(20 * 365 * 24 * HOUR))
		expect(Object.values(state)).not.toContain('fails')
		expect(state).toMatchObject({ certificate: 'holds', revocation: 'holds', archive: 'holds' })
	})

	test('[SL3] others agree: qpdf, pdfsig on the seal, openssl on the archive time-stamp', async () => {
		const file = await desk.put('archived.pdf', archived)
		expect((await tool('qpdf', '--check', file)).output).toContain('No syntax or stream encoding')
		expect((await tool('pdfsig', file)).output).toContain('Signature is Valid')
		expect((await tool('pdfinfo', file)).output).toMatch(/Tagged:\s+yes/)
		const { stamps } = await readRecordPdf(archived)
		const [stamp] = stamps
		if (!stamp) throw new Error('no stamp')
		const token = ['-token_in', '-in', await desk.put('archive.tst', stamp.cms)]
		const data = ['-data', await desk.put('archive.bin', stamp.signed), '-CAfile', timing.root]
		expect((await tool('openssl', 'ts', '-verify', ...token, ...data)).output).toContain('OK')
	})

	test('[SL3] made again before the stamp runs out: only what is new is added, all stamps hold', async () => {
		const asked = sealing.asked.length
		const again = await archivePdf(archived, means(later(300 * 24 * HOUR)))
		expect(sealing.asked).toHaveLength(asked)
		expect(Buffer.from(again.pdf.subarray(0, archived.length)).equals(archived)).toBe(true)
		const { checks } = await verify(again.pdf, later(301 * 24 * HOUR))
		expect(checks.filter(({ check }) => check === 'archive').map(({ state }) => state)).toEqual([
			'holds',
			'holds'
		])
		expect(again.until.getTime()).toBeGreaterThan(later(399 * 24 * HOUR).getTime())
	})

	test('[SL3] one changed sign in evidence or stamp is found', async () => {
		const { stamps } = await readRecordPdf(archived)
		const end = stamps[0]?.end ?? 0
		for (const place of [sealed.length + 900, end - 60_000, end - 30]) {
			const changed = Uint8Array.from(archived)
			changed[place] = (changed[place] ?? 0) ^ 1
			const state = await states(changed, later(2 * HOUR)).catch(() => ({ file: 'fails' }))
			expect(Object.values(state), `byte ${place}`).toContain('fails')
		}
	})

	test('[SL3] a stamp by what is no time-stamp authority does not hold', async () => {
		const impostor = await keyOf(await sealing.issue('impostor'))
		const { pdf } = await archivePdf(sealed, { ...means(AT), ask: timestampBy(impostor, AT) })
		expect(await states(pdf, later(HOUR))).toMatchObject({ archive: 'fails', seal: 'holds' })
	})
})

describe('[SL4] evidence comes from where the certificates say, and from nowhere else', () => {
	test('[SL4] a list counts where nobody answers about the one, but not one from before the seal', async () => {
		timing.answer = (path) => (path === '/ocsp' ? new TextEncoder().encode('<html>') : null)
		const file = await archivePdf(sealed, means(later(HOUR)))
		const { evidence } = await readRecordPdf(file.pdf)
		expect(evidence?.lists).toHaveLength(1)
		timing.answer = null
		const tomorrow = await sealPdf(
			await unsealed(),
			await keyOf(await sealing.issue('early')),
			time(later(24 * HOUR)),
			WORDS
		)
		await expect(archivePdf(tomorrow, means(later(25 * HOUR)))).rejects.toMatchObject({
			standing: 'unknown',
			missing: [
				{ name: 'Seal', why: 'no_answer' },
				{ name: 'Seal', why: 'no_answer' }
			]
		})
	})

	test('[SL4] a revoked certificate, one that names no address, a lying authority: nothing is made', async () => {
		const bad = await sealing.issue('bad')
		await sealing.revoke(bad)
		const after = time(later(60_000))
		const revoked = await sealPdf(await unsealed(), await keyOf(bad), after, WORDS)
		expect(await problem(revoked)).toMatchObject({ standing: 'revoked' })
		const mute = await keyOf(await sealing.issue('mute', { silent: true }))
		const silent = await sealPdf(await unsealed(), mute, time(AT), WORDS)
		expect(await problem(silent)).toMatchObject({ missing: [{ why: 'no_address' }] })
		const other = await timing.list()
		sealing.answer = () => other
		expect(await problem(sealed)).toMatchObject({ missing: [{ why: 'no_answer' }] })
		sealing.answer = null
	})

	test('[SL4] private addresses, other protocols, passwords and floods are refused', async () => {
		const strict = guardedFetch({ timeoutMs: 2_000 })
		for (const address of [
			`${sealing.address}/crl`,
			sealing.address.replace('127.0.0.1', 'localhost'),
			'http://[::1]/',
			'http://[::ffff:127.0.0.1]/',
			'http://10.0.0.1/',
			'http://169.254.169.254/latest',
			'http://0.0.0.0/',
			'http://2130706433/'
		])
			await expect(strict(address), address).rejects.toThrow(/private/)
		await expect(strict('file:///etc/passwd')).rejects.toThrow('not http')
		await expect(strict('ldap://ca.example.org/x')).rejects.toThrow('not http')
		await expect(strict('http://a:b@example.org/')).rejects.toThrow('password')
		const small = guardedFetch({ hosts: ['127.0.0.1'], mostBytes: 100 })
		await expect(small(`${sealing.address}/crl`)).rejects.toThrow('too long')
	})
})

describe('[SL3] [R17] archiving and signatures of people', () => {
	test('[SL3] who signs the archived file adds to it; who signed an older one is told so', async () => {
		const person = await aSigner('Anna Ozola', AT)
		const at = later(3 * HOUR)
		const signed = await signElsewhere(archived, person, at)
		expect(await signaturesAdded(signed, archived, AT, at)).toMatchObject([
			{ signer: 'Anna Ozola', valid: true }
		])
		const older = await signElsewhere(sealed, person, at)
		await expect(signaturesAdded(older, archived, AT, at)).rejects.toMatchObject({
			code: 'not_the_sealed_file'
		})
		const { pdf } = await archivePdf(signed, means(AT))
		const { checks } = await verify(pdf, later(5 * HOUR))
		expect(checks.filter(({ state }) => state !== 'holds').map(({ check }) => check)).toEqual([
			'entry',
			'checkpoint'
		])
		expect(checks.filter(({ check }) => check === 'archive')).toHaveLength(2)
		expect(checks.some(({ check }) => check === 'signature')).toBe(true)
	})

	test('[SL3] evidence that a signing tool adds behind its signature is taken, more is not', async () => {
		const person = await aSigner('Anna Ozola', AT)
		const signed = await signElsewhere(sealed, person, AT)
		const more = await withEvidence(signed, { ...NONE, certificates: [person.certificate] })
		expect(await signaturesAdded(more, sealed, AT, AT)).toHaveLength(1)
		const drawn = await signElsewhere(more, await aSigner('Eve', AT), AT, {
			page: { Rotate: 180 }
		})
		await expect(signaturesAdded(drawn, sealed, AT, AT)).rejects.toMatchObject({
			code: 'signed_file_changed'
		})
	})
})

function time(at: Date) {
	return timestampBy(clock, at)
}

function means(at: Date): ArchiveMeans {
	return { ask: time(at), fetch, known: NONE }
}

function problem(pdf: Uint8Array): Promise<unknown> {
	return archivePdf(pdf, means(later(HOUR))).catch((error: unknown) => {
		expect(error).toBeInstanceOf(EvidenceError)
		return error
	})
}

async function keyOf({ p12 }: { p12: string }): Promise<Signer> {
	const signer = await openKey({ SEAL_P12: p12, SEAL_P12_PASSWORD: 'pw' }, 'SEAL')
	if (!signer) throw new Error('no key')
	return signer
}

async function unsealed(): Promise<Uint8Array> {
	const facts = testFacts()
	const record = assemble(facts, 'DR-2026-000001', AT)
	return renderRecord({
		record,
		recordBytes: canonicalBytes(record),
		text: facts.frozen.canonicalText,
		proof: 'a proof\n',
		evaluation: false,
		seals: []
	})
}

async function verify(pdf: Uint8Array, at: Date) {
	const pem = (file: string) => desk.get(file.slice(desk.folder.length + 1))
	const roots = await Promise.all([sealing.root, timing.root].map(pem))
	const der = roots.map((one) => derOf(new TextDecoder().decode(one)))
	return verifyFile(pdf, { roots: der, evaluation: false, key: null, at })
}

async function states(pdf: Uint8Array, at: Date): Promise<Record<string, string>> {
	const { checks } = await verify(pdf, at)
	const about = checks.filter(({ check }) => check !== 'entry' && check !== 'checkpoint')
	return Object.fromEntries(about.map(({ check, state }) => [check, state]))
}

function derOf(pem: string): Uint8Array {
	const [, body = ''] = /CERTIFICATE-----([^-]+)-----END/.exec(pem) ?? []
	return new Uint8Array(Buffer.from(body, 'base64'))
}
