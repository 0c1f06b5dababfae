import { eq } from 'drizzle-orm'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cosignerOf } from '#collab/store/ledger/witness-key.ts'
import { keepCosignature } from '#collab/store/ledger/witnesses.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { record } from '#schema/db/decisions.ts'
import { keyMaterial, ledgerCheckpoint, ledgerEntry, ledgerWitness } from '#schema/db/ledger.ts'
import { SIGNS, verifierKey } from '#schema/ledger/checkpoint.ts'
import { cosign } from '#schema/ledger/cosignature.ts'
import type { Entry } from '#schema/ledger/entry.ts'
import { verdictOf } from '#schema/record/examine.ts'
import { digest } from '#schema/record/verify.ts'
import { evaluationOf } from './evaluation.ts'
import { sealRecord } from './seal-record.ts'
import { plant, testFacts } from './test-facts.ts'
import { timestampBy } from './timestamp.ts'
import { verifyFile } from './verify-cli.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const LATER = new Date('2026-11-15T10:10:00Z')
let world: TestDatabase
let logId: string

beforeEach(async () => {
	world = await freshDatabase()
	logId = await plant(world.db, testFacts(), ID)
})
afterEach(() => world.drop())

describe('[R12] a requested record is made once, whole or not at all', () => {
	test('[R12] it is sealed, verifies, and stands in the ledger before and after', async () => {
		await sealRecord(world.db, ID, AT, {})
		const made = await row()
		expect(made).toMatchObject({ status: 'sealed', error: null, sealedAt: AT })
		expect(made.pdfHash).toBe(digest(made.pdf ?? new Uint8Array()))
		expect(made.jsonHash).toBe(digest(new TextEncoder().encode(made.canonicalJson ?? '')))
		const { checks } = await verifyFile(made.pdf ?? new Uint8Array(), trusting())
		expect(checks.map(({ check, state }) => `${check} ${state}`)).toEqual([
			'form holds',
			'text holds',
			'roll holds',
			'recount holds',
			'entry holds',
			'checkpoint holds',
			'since holds',
			'whole holds',
			'seal holds',
			'certificate holds',
			'time holds'
		])
		expect((await entries()).map(({ type }) => type)).toEqual([
			'decision-announced',
			'record-issued',
			'record-sealed'
		])
		expect((await entries())[2]?.data).toMatchObject({ sealed: made.pdfHash })
		expect(await verifyLog(world.db, logId)).toEqual([])
		expect((await world.db.select().from(ledgerCheckpoint)).map(({ size }) => size)).toEqual([
			1, 2, 3
		])
	})

	test('[L14] the witnesses that cosigned the checkpoint by then travel along, and verify judges them', async () => {
		const down = { TSA_URL: await free() }
		await expect(sealRecord(world.db, ID, AT, down)).rejects.toThrow('answer')
		const heads = await world.db.select().from(ledgerCheckpoint)
		const head = heads.find(({ size }) => size === 2)
		const { verifier, sign } = await cosignerOf(world.db, AT)
		const key = verifierKey(verifier, SIGNS.cosignatures)
		const witnessId = crypto.randomUUID()
		const added = { url: 'https://turin.example/witness', addedBy: witnessId, addedAt: AT }
		await world.db.insert(ledgerWitness).values({ id: witnessId, key, ...added })
		const line = await cosign(head?.note ?? '', verifier, sign, AT)
		await keepCosignature(world.db, witnessId, { logId, size: head?.size ?? 0 }, line, AT)
		await sealRecord(world.db, ID, LATER, {})
		const { pdf } = await row()
		const judged = async (witnesses: string[]) => {
			const trust = { ...trusting(), witnesses }
			const { checks } = await verifyFile(pdf ?? new Uint8Array(), trust)
			return checks.filter(({ check }) => check === 'witness')
		}
		const [unknown, holds] = [{ state: 'unknown' }, { state: 'holds' }]
		const { name } = verifier
		expect(await judged([])).toMatchObject([{ ...unknown, params: { name, known: 'no' } }])
		const at = AT.toISOString()
		expect(await judged([key])).toMatchObject([{ ...holds, params: { at } }])
		// Whoever asks for a witness that did not sign is told so, and not that all is well.
		const absent = { name: 'riga.example/witness', key: verifier.key }
		expect(await judged([key, verifierKey(absent, SIGNS.cosignatures)])).toMatchObject([
			holds,
			{ ...unknown, params: { name: absent.name, known: 'absent' } }
		])
	})

	test('[R18] what would not have its published form is not issued: it waits and says where', async () => {
		await world.db.update(record).set({ id: 'DR-26-1' })
		await expect(sealRecord(world.db, 'DR-26-1', AT, {})).rejects.toThrow('id: ')
		const [waiting] = await world.db.select().from(record)
		expect(waiting).toMatchObject({ status: 'waiting', canonicalJson: null })
		expect(waiting?.error).toMatch(/: id: /)
		expect((await entries()).map(({ type }) => type)).toEqual(['decision-announced'])
	})

	test('[R12] asking again, or twice at the same instant, makes one record', async () => {
		await Promise.allSettled([
			sealRecord(world.db, ID, AT, {}),
			sealRecord(world.db, ID, AT, {}),
			sealRecord(world.db, ID, AT, {})
		])
		const { pdfHash } = await row()
		await sealRecord(world.db, ID, LATER, {})
		expect(await row()).toMatchObject({ status: 'sealed', pdfHash })
		expect((await entries()).map(({ type }) => type)).toEqual([
			'decision-announced',
			'record-issued',
			'record-sealed'
		])
		expect(await world.db.select().from(keyMaterial)).toHaveLength(3)
	})

	test('[R12] names of citizens and ids of people are nowhere in the record', async () => {
		await sealRecord(world.db, ID, AT, {})
		const { canonicalJson } = await row()
		for (const person of testFacts().people) expect(canonicalJson).not.toContain(person.id)
		for (const name of ['Anna Ozola', 'Jānis Bērziņš', 'Līga Kalniņa', 'Marco Rossi'])
			expect(canonicalJson).not.toContain(name)
		expect(canonicalJson).toContain('Edgars Zariņš')
	})
})

describe('[R11] without a time-stamp there is no seal', () => {
	let authority: Server | null = null
	afterEach(() => authority?.close())

	test('[R11] an authority that is down lets the record wait; when it answers, the same record is sealed', async () => {
		const address = await free()
		await expect(sealRecord(world.db, ID, AT, { TSA_URL: address })).rejects.toThrow('answer')
		const waiting = await row()
		expect(waiting).toMatchObject({ status: 'waiting', pdf: null, pdfHash: null })
		expect(waiting.error).toContain('time-stamp authority does not answer')

		const { timestamp } = await evaluationOf(world.db, AT)
		authority = await serve(address, timestampBy(timestamp, LATER))
		await sealRecord(world.db, ID, LATER, { TSA_URL: address })
		const sealed = await row()
		expect(sealed).toMatchObject({ status: 'sealed', jsonHash: waiting.jsonHash, error: null })
		const { checks } = await verifyFile(sealed.pdf ?? new Uint8Array(), trusting())
		expect(verdictOf(checks)).toBe('holds')
		expect(checks.at(-1)?.params.at).toBe(LATER.toISOString())
		expect((await entries()).filter(({ type }) => type === 'record-issued')).toHaveLength(1)
	})

	test('[R11] an authority that answers nonsense, or for other bytes, is refused', async () => {
		const { timestamp } = await evaluationOf(world.db, AT)
		const honest = timestampBy(timestamp, AT)
		let first: Uint8Array<ArrayBuffer> | null = null
		const nonsense = await free()
		authority = await serve(nonsense, async () => new TextEncoder().encode('<html>'))
		await expect(sealRecord(world.db, ID, AT, { TSA_URL: nonsense })).rejects.toThrow(
			'no time-stamp'
		)
		authority.close()

		const replaying = await free()
		authority = await serve(replaying, async (request) => (first ??= await honest(request)))
		await sealRecord(world.db, ID, AT, { TSA_URL: replaying })
		await world.db.update(record).set({ status: 'waiting' }).where(eq(record.id, ID))
		await expect(sealRecord(world.db, ID, AT, { TSA_URL: replaying })).rejects.toThrow(
			'other bytes'
		)
		expect((await row()).error).toContain('other bytes')
	})

	test('[R12] a key that cannot be read is said, and the record waits', async () => {
		const environment = { SEAL_P12: '/nowhere/seal.p12', SEAL_P12_PASSWORD: 'x' }
		await expect(sealRecord(world.db, ID, AT, environment)).rejects.toThrow('unreadable')
		expect(await row()).toMatchObject({ status: 'waiting' })
		expect((await row()).error).toContain('SEAL_P12')
	})
})

async function row() {
	const [made] = await world.db.select().from(record).where(eq(record.id, ID))
	if (!made) throw new Error('no record')
	return made
}

async function entries(): Promise<Entry[]> {
	const rows = await world.db.select().from(ledgerEntry).orderBy(ledgerEntry.index)
	return rows.map(({ entry }) => JSON.parse(new TextDecoder().decode(entry)) as Entry)
}

function trusting() {
	return { roots: [], evaluation: true, key: null, at: LATER }
}

/** An address nobody listens on. */
async function free(): Promise<string> {
	const server = await serve('http://127.0.0.1:0', async (bytes) => bytes)
	const address = server.address()
	await new Promise((done) => server.close(done))
	if (address === null || typeof address === 'string') throw new Error('no port')
	return `http://127.0.0.1:${address.port}`
}

async function serve(
	url: string,
	answer: (request: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
): Promise<Server> {
	const server = createServer(async (request, response) => {
		const parts: Buffer[] = []
		for await (const part of request) parts.push(part as Buffer)
		response.setHeader('content-type', 'application/timestamp-reply')
		response.end(await answer(new Uint8Array(Buffer.concat(parts))))
	})
	await new Promise<void>((done) => server.listen(Number(new URL(url).port), '127.0.0.1', done))
	return server
}
