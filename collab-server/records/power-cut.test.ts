import { execFile } from 'node:child_process'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { record, recordBundle } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import type { Entry } from '#schema/ledger/entry.ts'
import { digest } from '#schema/record/verify.ts'
import { plant, testFacts } from './test-facts.ts'
import { verifyFile } from './verify-cli.ts'

const CHILD = new URL('./power-cut-child.ts', import.meta.url).pathname
/** More commits than the whole making has; it ends by itself before. */
const MOST = 20
let world: TestDatabase
let logId: string

beforeAll(async () => {
	world = await freshDatabase()
	logId = await plant(world.db, testFacts(), 'DR-2026-000001')
	await world.db.delete(record)
})
afterAll(() => world.drop())

describe('[R24] the power is cut', () => {
	test('[R24] after every commit from request to bundle: one number, one content, nothing half', async () => {
		const seen = { id: '', json: '', pdf: '' }
		let cuts = 0
		let ended = false
		// What was not committed is as if it had not begun: one cut before a commit stands for all of them.
		await ran('before', 1)
		await nothingHalf(seen)
		// From the start until it is sealed, then again through the bundle.
		for (const first of [1, 3])
			for (let commit = first; commit <= MOST && !ended; commit++) {
				ended = await ran('after', commit)
				if (!ended) cuts++
				await nothingHalf(seen)
				if (first === 1 && seen.pdf) break
			}
		expect(ended).toBe(true)
		expect(cuts).toBeGreaterThan(6)
		const [made] = await world.db.select().from(record)
		expect(made).toMatchObject({ id: seen.id, status: 'sealed', canonicalJson: seen.json })
		const { checks } = await verifyFile(made?.pdf ?? new Uint8Array(), {
			...{ roots: [], evaluation: true, key: null, at: new Date('2026-11-15T10:10:00Z') }
		})
		expect(checks.filter(({ state }) => state !== 'holds')).toEqual([])
		const [bundle] = await world.db.select().from(recordBundle)
		expect(bundle?.madeAt).not.toBeNull()
		for (const type of ['record-requested', 'record-issued', 'record-sealed', 'record-bundled'])
			expect(await entriesOf(type), type).toHaveLength(1)
	}, 120_000)
})

/** What must hold at any moment at which a machine can stop. */
async function nothingHalf(seen: { id: string; json: string; pdf: string }): Promise<void> {
	const rows = await world.db.select().from(record)
	expect(rows.length).toBeLessThanOrEqual(1)
	const [row] = rows
	expect(await verifyLog(world.db, logId)).toEqual([])
	if (!row) return
	expect(row.id).toBe((seen.id ||= row.id))
	const issued = await entriesOf('record-issued')
	expect(issued).toHaveLength(row.canonicalJson === null ? 0 : 1)
	if (row.canonicalJson !== null) {
		expect(row.canonicalJson).toBe((seen.json ||= row.canonicalJson))
		const hash = digest(new TextEncoder().encode(row.canonicalJson))
		expect(row.jsonHash).toBe(hash)
		expect(issued[0]?.data).toMatchObject({ record: hash })
	}
	const sealed = await entriesOf('record-sealed')
	expect(sealed).toHaveLength(row.status === 'sealed' ? 1 : 0)
	expect(row.pdf !== null).toBe(row.status === 'sealed')
	if (row.pdf) {
		expect(row.pdfHash).toBe((seen.pdf ||= row.pdfHash ?? ''))
		expect(sealed[0]?.data).toMatchObject({ sealed: digest(row.pdf) })
	}
	const [bundle] = await world.db.select().from(recordBundle)
	expect((await entriesOf('record-bundled')).length).toBe(bundle?.madeAt ? 1 : 0)
	expect((bundle?.cades ?? null) === null).toBe((bundle?.xades ?? null) === null)
}

/** One life of the child; true when it reached the end. */
function ran(cut: 'before' | 'after', commit: number): Promise<boolean> {
	const { decision } = testFacts()
	const given = [CHILD, world.url, decision.id, decision.announcedBy, cut, String(commit)]
	return new Promise((resolve, reject) => {
		execFile(process.execPath, given, (error, _, complaint) => {
			if (!error) resolve(true)
			else if (error.signal === 'SIGKILL') resolve(false)
			else reject(new Error(complaint))
		})
	})
}

async function entriesOf(type: string): Promise<Entry[]> {
	const rows = await world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, type))
	return rows.map(({ entry }) => JSON.parse(new TextDecoder().decode(entry)) as Entry)
}
