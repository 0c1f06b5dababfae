import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { jobsOf } from '#collab/store/database/jobs.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { archiveOf, queueArchives } from '#collab/store/record/record-archives.ts'
import { signedFile } from '#collab/store/record/record-signatures.ts'
import { record } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { recordArchive } from '#schema/db/seals.ts'
import { digest } from '#schema/record/verify.ts'
import { archiveRecord } from './archive-record.ts'
import { sealRecord } from './seal-record.ts'
import { plant, testFacts } from './test-facts.ts'
import { cutEverywhere } from './test-power.ts'
import { verdictOf } from '#schema/record/examine.ts'
import { verifyFile } from './verify-cli.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const DAY = 86_400_000
const later = (days: number) => new Date(AT.getTime() + days * DAY)
let world: TestDatabase
let logId: string

beforeEach(async () => {
	world = await freshDatabase()
	logId = await plant(world.db, testFacts(), ID)
	await sealRecord(world.db, ID, AT, {})
})
afterEach(() => world.drop())

describe('[SL3] a sealed record is archived by itself, and again in time', () => {
	test('[SL3] once, also when two try at the same instant; the ledger holds the new file', async () => {
		await queueArchives(world.db, later(1))
		await queueArchives(world.db, later(1))
		expect(await jobsOf(world.db, 'archive-record')).toMatchObject([{ data: { recordId: ID } }])
		const both = [
			archiveRecord(world.db, ID, later(1), {}),
			archiveRecord(world.db, ID, later(1), {})
		]
		await Promise.allSettled(both)
		const rows = await world.db.select().from(recordArchive)
		expect(rows).toHaveLength(1)
		const sealed = await sealedFile()
		const file = (await signedFile(world.db, ID)) ?? new Uint8Array()
		expect(Buffer.from(file.subarray(0, sealed.length)).equals(sealed)).toBe(true)
		const entries = await world.db
			.select({ entry: ledgerEntry.entry })
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'record-archived'))
		const told = entries.map(({ entry }) => JSON.parse(new TextDecoder().decode(entry)).data)
		expect(told).toMatchObject([{ archived: digest(file), before: digest(sealed) }])
		expect(await verifyLog(world.db, logId)).toEqual([])
		const trust = { roots: [], evaluation: true, key: null, at: later(20 * 365) }
		const { checks } = await verifyFile(file, trust)
		expect(verdictOf(checks)).toBe('holds')
		expect(checks.map(({ check }) => check)).toContain('archive')
		expect(await archiveOf(world.db, ID)).toMatchObject({ waits: null, fileHash: digest(file) })
	})

	test('[SL3] it is queued again only before the certificate of the stamp ends', async () => {
		await archiveRecord(world.db, ID, later(1), {})
		await queueArchives(world.db, later(365))
		expect(await jobsOf(world.db, 'archive-record')).toEqual([])
		const { archived } = await archiveOf(world.db, ID)
		const ends = archived?.until.getTime() ?? 0
		await queueArchives(world.db, new Date(ends - 89 * DAY))
		expect(await jobsOf(world.db, 'archive-record')).toHaveLength(1)
		await archiveRecord(world.db, ID, new Date(ends - 89 * DAY), {})
		const rows = await world.db.select().from(recordArchive)
		expect(rows.map(({ position }) => position)).toEqual([1, 2])
	})

	test('[R24] the power cut at any step, of the first archiving and of its renewal: one file more, or none yet', async () => {
		await archiveRecord(world.db, ID, later(1), {})
		const { archived } = await archiveOf(world.db, ID)
		await world.db.delete(recordArchive)
		const renewal = new Date((archived?.until.getTime() ?? 0) - 89 * DAY)
		const told = (await archivedEntries()).length
		for (const [at, most] of [
			[later(1), 1],
			[renewal, 2]
		] as const) {
			const cuts = await cutEverywhere(
				world.db,
				(db) => archiveRecord(db, ID, at, {}),
				async () => {
					const rows = await world.db.select().from(recordArchive)
					expect(rows.length).toBeGreaterThanOrEqual(most - 1)
					expect(rows.length).toBeLessThanOrEqual(most)
					expect((await archivedEntries()).length).toBe(told + rows.length)
					for (const { pdf, pdfHash } of rows) expect(digest(pdf)).toBe(pdfHash)
					const present = (await signedFile(world.db, ID)) ?? (await sealedFile())
					expect((await archiveOf(world.db, ID)).fileHash).toBe(digest(present))
					expect(await verifyLog(world.db, logId)).toEqual([])
				}
			)
			expect(cuts).toBeGreaterThan(0)
			expect(await world.db.select().from(recordArchive)).toHaveLength(most)
		}
		const file = (await signedFile(world.db, ID)) ?? new Uint8Array()
		const trust = { roots: [], evaluation: true, key: null, at: renewal }
		expect(verdictOf((await verifyFile(file, trust)).checks)).toBe('holds')
	})

	test('[SL4] an authority that is away: the record says so, stays B-T, and is tried again', async () => {
		const environment = { TSA_URL: 'http://127.0.0.1:9/' }
		await expect(archiveRecord(world.db, ID, later(1), environment)).rejects.toThrow('answer')
		expect(await archiveOf(world.db, ID)).toMatchObject({
			archived: null,
			waits: { problem: 'timestamp' },
			fileHash: digest(await sealedFile())
		})
		await archiveRecord(world.db, ID, later(2), {})
		expect(await archiveOf(world.db, ID)).toMatchObject({ waits: null })
	})
})

function archivedEntries() {
	return world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, 'record-archived'))
}

async function sealedFile(): Promise<Uint8Array> {
	const [row] = await world.db.select({ pdf: record.pdf }).from(record).where(eq(record.id, ID))
	return row?.pdf ?? new Uint8Array()
}
