import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledgerEntry, ledgerLog, ledgerNode, ledgerOpening } from '#schema/db/ledger.ts'
import { opens, type Entry } from '#schema/ledger/entry.ts'
import { parseProof, verifyProof } from '#schema/ledger/proof.ts'
import { verifyConsistency } from '#schema/ledger/tree.ts'
import type { Db } from '../database/db.ts'
import {
	appendEntries,
	appendEntry,
	createLog,
	eraseOpenings,
	logOf,
	type Event
} from './ledger.ts'
import { checkpoint, checkpointHolding, consistencyProof, proofFile } from './ledger-proofs.ts'
import { verifyLog } from './ledger-audit.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'

const ORGANISATION = '0190c1de-0000-7000-8000-000000000001'
const AT = new Date('2026-11-23T10:00:00Z')
let world: TestDatabase
let logId: string

beforeEach(async () => {
	world = await freshDatabase()
	logId = await createLog(world.db, { id: ORGANISATION })
})
afterEach(() => world.drop())

describe('[L6] the log is append-only', () => {
	test('[L6] entries stand in order under roots that grow consistently', async () => {
		const heads = []
		for (let count = 1; count <= 20; count++) {
			expect((await append(count)).index).toBe(count - 1)
			heads.push(await checkpoint(world.db, logId, AT))
		}
		const last = heads.at(-1)
		for (const { size, root } of heads) {
			const proof = await consistencyProof(world.db, logId, size, 20)
			expect(last && verifyConsistency(size, 20, proof, root, last.root)).toBe(true)
		}
		expect(await verifyLog(world.db, logId)).toEqual([])
	})

	test('[L6] many at once give the tree that one after the other give, at every size', async () => {
		const events = Array.from({ length: 37 }, (_, at) => ({ ...event(at), secret: {} }))
		for (const event of events) await world.db.transaction((tx) => appendEntry(tx, event))
		const { root } = await checkpoint(world.db, logId, AT)
		const other = crypto.randomUUID()
		const otherLog = await createLog(world.db, { id: other })
		for (const [from, to] of [
			[0, 0],
			[0, 5],
			[5, 6],
			[6, 29],
			[29, 37]
		]) {
			const part = events.slice(from, to).map((one) => ({ ...one, organisationId: other }))
			const places = await world.db.transaction((tx) => appendEntries(tx, other, part))
			expect(places.map(({ index }) => index)).toEqual(part.map((_, at) => (from ?? 0) + at))
		}
		// Their origin is part of each entry, so the roots differ; the trees are judged by recomputing.
		expect((await checkpoint(world.db, otherLog, AT)).root).not.toEqual(root)
		for (const id of [logId, otherLog]) expect(await verifyLog(world.db, id)).toEqual([])
	})

	test('[L6] [L4] hundreds at once land whole with what can be erased, beside appends of others', async () => {
		const many = Array.from({ length: 700 }, (_, at) => event(at))
		await Promise.all([
			world.db.transaction((tx) => appendEntries(tx, ORGANISATION, many)),
			...[1, 2, 3].map((count) => append(count))
		])
		expect((await logOf(world.db, ORGANISATION))?.size).toBe(703)
		expect(await verifyLog(world.db, logId)).toEqual([])
	})

	test('[L6] appends at the same instant all land, each at its own place', async () => {
		const appended = await Promise.all(
			Array.from({ length: 24 }, (_, count) => world.db.transaction((tx) => append(count, tx)))
		)
		expect(appended.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: 24 }, (_, index) => index)
		)
		expect(await verifyLog(world.db, logId)).toEqual([])
	})

	test('[L6] an entry whose transaction fails was never there', async () => {
		await append(1)
		const failing = world.db.transaction(async (tx) => {
			await append(2, tx)
			throw new Error('the fact was refused')
		})
		await expect(failing).rejects.toThrow('the fact was refused')
		expect((await append(3)).index).toBe(1)
		expect(await verifyLog(world.db, logId)).toEqual([])
	})

	test('[L6] entries and nodes cannot be changed, deleted or truncated', async () => {
		await append(1)
		for (const statement of [
			sql`update ledger_entry set type = 'other'`,
			sql`delete from ledger_entry`,
			sql`truncate ledger_entry`,
			sql`update ledger_node set hash = '\\x00'`,
			sql`delete from ledger_node`,
			sql`truncate ledger_node`
		])
			await expect(world.db.execute(statement)).rejects.toMatchObject({
				cause: { message: expect.stringContaining('append-only') }
			})
	})

	test('[L6] an organisation without a log is a broken invariant', async () => {
		const stranger = { ...event(1), organisationId: '0190c1de-0000-7000-8000-000000000002' }
		await expect(enter(stranger)).rejects.toThrow('has a log')
	})
})

describe('[L4] personal data can be erased', () => {
	test('[L4] the opening opens its commitment; once erased, the proof still holds', async () => {
		const secret = { '/choice': 'consent', '/reason': { text: 'It helps.' } }
		const { index } = await enter({ ...event(1), secret })
		const [row] = await world.db.select().from(ledgerEntry)
		const text = new TextDecoder().decode(row?.entry)
		const entry = JSON.parse(text) as Entry
		const openings = await world.db.select().from(ledgerOpening)
		expect(openings.map(({ path }) => path).toSorted()).toEqual(['/choice', '/reason'])
		for (const opening of openings)
			expect(opens(entry, { ...opening, value: opening.value as string })).toBe(true)
		expect(text).not.toContain('consent')

		await eraseOpenings(world.db, logId, index)
		expect(await world.db.select().from(ledgerOpening)).toEqual([])
		expect(await provenAt(index)).toBe(true)
		expect(await verifyLog(world.db, logId)).toEqual([])
	})
})

describe('[L5] [L7] heads and proof files', () => {
	test('[L7] every entry is proven by its file and the public key of the log', async () => {
		for (let count = 0; count < 11; count++) await append(count)
		for (let index = 0; index < 11; index++) expect(await provenAt(index)).toBe(true)
	})

	test('[L5] the same head is the same note; the oldest head that holds an entry is found', async () => {
		await append(0)
		expect(await checkpointHolding(world.db, logId, 0)).toBeNull()
		const first = await checkpoint(world.db, logId, AT)
		expect(await checkpoint(world.db, logId, AT)).toEqual(first)
		await append(1)
		await checkpoint(world.db, logId, AT)
		expect(await checkpointHolding(world.db, logId, 0)).toMatchObject({ size: 1, note: first.note })
	})
})

describe('[L8] a rewritten past is found', () => {
	test('[L8] a changed, a removed and a renamed entry, a changed node and a cut log', async () => {
		const changed = `convert_to(replace(convert_from(entry, 'UTF8'), '"count":3', '"count":4'), 'UTF8')`
		const tampering: [string, string][] = [
			[
				`update ledger_entry set entry = ${changed}, leaf_hash = sha256('\\x00'::bytea || ${changed})
				 where index = 3`,
				'entry'
			],
			[`delete from ledger_entry where index = 3`, 'entry'],
			[`update ledger_entry set type = 'nothing-happened' where index = 3`, 'entry'],
			[`update ledger_node set hash = sha256('x') where level = 1 and index = 1`, 'node'],
			[`update ledger_log set size = 4`, 'size']
		]
		for (let count = 0; count < 6; count++) await append(count)
		await checkpoint(world.db, logId, AT)
		for (const [statement, what] of tampering) {
			const found = await afterTampering(statement)
			expect(found.map((contradiction) => contradiction.what)).toContain(what)
		}
		expect(await verifyLog(world.db, logId)).toEqual([])
	})

	test('[L8] a history rewritten with all its nodes no longer fits the checkpoint', async () => {
		await append(1)
		await checkpoint(world.db, logId, AT)
		await unguarded(async () => {
			await world.db.delete(ledgerNode)
			await world.db.delete(ledgerEntry)
			await world.db.update(ledgerLog).set({ size: 0 }).where(eq(ledgerLog.id, logId))
		})
		await append(2)
		expect(await verifyLog(world.db, logId)).toEqual([{ what: 'checkpoint', index: 1 }])
	})
})

function event(count: number): Event {
	return {
		organisationId: ORGANISATION,
		type: 'ballot-cast',
		at: AT,
		processId: null,
		subjectId: 'decision',
		data: { count }
	}
}

function append(count: number, tx?: Db) {
	return tx ? appendEntry(tx, event(count)) : enter(event(count))
}

function enter(given: Event) {
	return world.db.transaction((tx) => appendEntry(tx, given))
}

async function provenAt(index: number): Promise<boolean> {
	const head = await checkpoint(world.db, logId, AT)
	const proof = parseProof(await proofFile(world.db, logId, index, head))
	const log = await logOf(world.db, ORGANISATION)
	return proof !== null && log !== null && (await verifyProof(proof, log.verifier)).included
}

/** What verifyLog says while a superuser's change stands; the change is undone afterwards. */
async function afterTampering(statement: string) {
	const undo = new Error('undo')
	let found: Awaited<ReturnType<typeof verifyLog>> = []
	await world.db
		.transaction(async (tx) => {
			await tx.execute(sql`set local session_replication_role = replica`)
			await tx.execute(sql.raw(statement))
			found = await verifyLog(tx, logId)
			throw undo
		})
		.catch((error: unknown) => expect(error).toBe(undo))
	return found
}

async function unguarded(act: () => Promise<void>): Promise<void> {
	for (const table of ['ledger_entry', 'ledger_node'])
		await world.db.execute(sql.raw(`alter table ${table} disable trigger user`))
	await act()
	for (const table of ['ledger_entry', 'ledger_node'])
		await world.db.execute(sql.raw(`alter table ${table} enable trigger user`))
}
