import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HeadsFile } from '#collab/heads-file.ts'
import { raiseAlarm } from '#collab/store/ledger/alarms.ts'
import { keepHeadsWith } from '#collab/store/ledger/head-keeper.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { record, recordBundle } from '#schema/db/decisions.ts'
import { ledgerAlarm, ledgerCheckpoint, ledgerEntry } from '#schema/db/ledger.ts'
import { bundleRecord } from './bundle-record.ts'
import { evaluationOf } from './evaluation.ts'
import { sealRecord } from './seal-record.ts'
import { plant, testFacts } from './test-facts.ts'
import { timestampBy } from './timestamp.ts'

const run = promisify(execFile)
const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const HOUR = 3_600_000
let world: TestDatabase
let logId: string
let authority: Server | null = null
/** How far the record was when the authority was asked. */
let asked: Awaited<ReturnType<typeof row>>

beforeEach(async () => {
	world = await freshDatabase()
	logId = await plant(world.db, testFacts(), ID)
})
afterEach(async () => {
	authority?.close()
	await world.drop()
})

test('[R24] a time-stamp far from our clock is told and nothing is sealed; once it is right, it is', async () => {
	const environment = { TSA_URL: await authorityAt(new Date(AT.getTime() + HOUR)) }
	await expect(sealRecord(world.db, ID, AT, environment)).rejects.toThrow('60 minutes apart')
	// [R26] The steps are told as they happen: typeset and signed, and only then is the time asked for.
	expect(asked).toMatchObject({ status: 'stamping', pdf: null, jsonHash: expect.any(String) })
	expect(asked?.pages).toBeGreaterThan(2)
	const waiting = await row()
	expect(waiting).toMatchObject({ status: 'waiting', pdf: null })
	expect(waiting?.error).toContain('60 minutes apart')
	await sealRecord(world.db, ID, new Date(AT.getTime() + HOUR), environment)
	expect(await row()).toMatchObject({ status: 'sealed', jsonHash: waiting?.jsonHash })
	await expect(bundleRecord(world.db, ID, AT, environment)).rejects.toThrow('60 minutes apart')
	const [bundle] = await world.db.select().from(recordBundle)
	expect(bundle).toMatchObject({ cades: null, xades: null, madeAt: null })
	expect(bundle?.error).toContain('60 minutes apart')
})

test('[R24] a full disk at any write: told, nothing half, and it goes on where it was', async () => {
	for (const [table, when] of [
		['ledger_entry', 'true'],
		['record', 'new.pdf is not null']
	] as const) {
		await fillDisk(table, when)
		await expect(sealRecord(world.db, ID, AT, {})).rejects.toThrow()
		const { length } = await world.db.select().from(ledgerEntry)
		const half = await row()
		expect(half?.pdf).toBeNull()
		expect(half?.canonicalJson === null).toBe(length === 1)
		await world.db.execute(sql.raw(`drop trigger full_disk on ${table}`))
	}
	expect((await row())?.error).toContain('disk of the database is full')
	await sealRecord(world.db, ID, AT, {})
	expect(await row()).toMatchObject({ status: 'sealed', error: null })
	await fillDisk('record_bundle', 'new.cades is not null')
	await expect(bundleRecord(world.db, ID, AT, {})).rejects.toThrow()
	const [bundle] = await world.db.select().from(recordBundle)
	expect(bundle).toMatchObject({ cades: null, xades: null, madeAt: null })
	expect(bundle?.error).toContain('disk of the database is full')
	await world.db.execute(sql.raw('drop trigger full_disk on record_bundle'))
	await world.db.execute(sql.raw('drop function full_disk'))
	await bundleRecord(world.db, ID, AT, {})
	expect((await world.db.select().from(recordBundle))[0]?.madeAt).toEqual(AT)
})

test('[R24] [L15] a device without room where heads are kept: the record waits and says so, and is one afterwards', async ({
	skip
}) => {
	const device = await tinyDevice()
	if (!device) return skip('a device of 64 KB cannot be mounted here')
	try {
		const heads = join(device, 'checkpoints.jsonl')
		const filler = join(device, 'filler')
		await fill(filler)
		keepHeadsWith(await HeadsFile.at(heads))
		await expect(sealRecord(world.db, ID, AT, {})).rejects.toMatchObject({ code: 'ENOSPC' })
		expect(await row()).toMatchObject({ status: 'waiting', canonicalJson: null, pdf: null })
		expect((await row())?.error).toContain('HEADS_FILE')
		expect(await world.db.select().from(ledgerCheckpoint), 'no head was signed').toEqual([])
		await rm(filler)
		await sealRecord(world.db, ID, AT, {})
		const sealed = await row()
		expect(sealed).toMatchObject({ status: 'sealed', error: null })
		// What was made and what is known outside agree, from then on again without room.
		await fill(filler)
		await expect(bundleRecord(world.db, ID, AT, {})).resolves.toBeUndefined()
		await rm(filler)
		const kept = (await readFile(heads, 'utf8')).trim().split('\n')
		expect(kept).toHaveLength((await world.db.select().from(ledgerCheckpoint)).length)
		expect(await verifyLog(world.db, logId)).toEqual([])
	} finally {
		keepHeadsWith(null)
		await run('umount', [device])
		await rm(device, { recursive: true })
	}
})

test('[R24] [L11] while the ledger contradicts itself no record is issued, and the page says why', async () => {
	await raiseAlarm(world.db, logId, [{ what: 'size', index: 1 }], AT)
	await expect(sealRecord(world.db, ID, AT, {})).rejects.toThrow('waits for the ledger')
	const waiting = await row()
	expect(waiting).toMatchObject({ status: 'waiting', canonicalJson: null })
	expect(waiting?.error).toContain('ledger contradicts itself')
	await world.db.update(ledgerAlarm).set({ acknowledgedAt: AT })
	await sealRecord(world.db, ID, AT, {})
	expect(await row()).toMatchObject({ status: 'sealed', error: null })
})

/** A real device of 64 KB; null where this machine lets nobody mount one. */
async function tinyDevice(): Promise<string | null> {
	const folder = await mkdtemp(join(tmpdir(), 'interlink-full-'))
	try {
		await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
		return folder
	} catch {
		await rm(folder, { recursive: true })
		return null
	}
}

/** Writes until the device has no room left. */
async function fill(path: string): Promise<void> {
	const written = appendFile(path, new Uint8Array(128 * 1024))
	await expect(written).rejects.toMatchObject({ code: 'ENOSPC' })
}

async function row() {
	const [made] = await world.db.select().from(record)
	return made
}

/** PostgreSQL answers a write as it does when there is no room left (SQLSTATE 53100). */
async function fillDisk(table: string, when: string): Promise<void> {
	await world.db.execute(
		sql.raw(`create or replace function full_disk() returns trigger language plpgsql as $$
			begin raise exception 'No space left on device' using errcode = '53100'; end $$`)
	)
	await world.db.execute(
		sql.raw(`create trigger full_disk before insert or update on ${table}
			for each row when (${when}) execute function full_disk()`)
	)
}

/** An authority whose clock stands at this time. */
async function authorityAt(time: Date): Promise<string> {
	const { timestamp } = await evaluationOf(world.db, AT)
	const answer = timestampBy(timestamp, time)
	const server = createServer(async (request, response) => {
		const parts: Buffer[] = []
		for await (const part of request) parts.push(part as Buffer)
		asked = await row()
		response.end(await answer(new Uint8Array(Buffer.concat(parts))))
	})
	authority = server
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const address = server.address()
	if (address === null || typeof address === 'string') throw new Error('no port')
	return `http://127.0.0.1:${address.port}`
}
