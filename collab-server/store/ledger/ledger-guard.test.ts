import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledgerAlarm, ledgerCheckpoint, ledgerEntry, ledgerLog } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { HOUR, aPerson, aWorld, codeOf, type World } from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { acknowledgeAlarm, alarmStands, alarmsOf } from './alarms.ts'
import { ledgerDesk } from './ledger-desk.ts'
import { examineLog, examineLogs } from './ledger-guard.ts'
import { checkpoint } from './ledger-proofs.ts'
import { appendEntry, logOf } from './ledger.ts'
import { publishHeads, publishedHead } from './published-heads.ts'

let world: World
let logId: string
let ada: Caller
beforeEach(async () => {
	world = await aWorld()
	ada = await aPerson(world, 'Ada Administrator', { administrator: true })
	logId = (await logOf(world.db, world.organisationId))?.id ?? ''
	for (let count = 0; count < 6; count++) await append(count)
})
afterEach(() => world.drop())

describe('[L11] a superuser rewrites a row', () => {
	test('[L11] it is found and named, mailed, shown, and nothing is signed until somebody answers', async () => {
		await examineLogs(world.db, world.now)
		await publishHeads(world.db, world.now)
		expect(await alarmStands(world.db)).toBe(false)
		await append(6)
		await rewritten(3)

		world.pass(HOUR)
		await examineLogs(world.db, world.now)
		await publishHeads(world.db, world.now)
		expect((await publishedHead(world.db, logId)).size).toBe(6)
		expect((await ledgerDesk(world.db, ada, world.now)).alarms).toMatchObject([
			{ found: [{ what: 'entry', index: 3 }], answered: null }
		])
		const letters = await world.db.select().from(mail)
		expect(letters.map(({ recipient, subject }) => [recipient, subject])).toEqual([
			[ada.email, 'Alarm: the log of Brindlemoor contradicts itself']
		])
		expect(await codeOf(checkpoint(world.db, logId, world.now))).toBe('ledger_alarm')

		const [alarm] = await alarmsOf(world.db, logId)
		const answer = (by: Caller, reason: string) =>
			acknowledgeAlarm(world.db, by, alarm?.id ?? '', reason, world.now)
		const stranger = await aPerson(world, 'Sid')
		expect(await codeOf(answer(stranger, 'It was me.'))).toBe('forbidden')
		expect(await codeOf(answer(ada, ' '))).toBe('reason_missing')
		await Promise.all([answer(ada, 'A test of ours.'), answer(ada, 'A test of ours.')])
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'ledger-alarm-answered'))
		expect(entries).toHaveLength(1)
		await examineLogs(world.db, world.now)
		await publishHeads(world.db, world.now)
		expect((await publishedHead(world.db, logId)).size).toBe(8)
		expect(await world.db.select().from(ledgerAlarm)).toHaveLength(1)
	})

	test('[L11] what is rewritten later is another alarm; two examinations at once raise one', async () => {
		await rewritten(1)
		await Promise.all([examineLogs(world.db, world.now), examineLogs(world.db, world.now)])
		expect(await world.db.select().from(ledgerAlarm)).toHaveLength(1)
		await rewritten(2)
		await examineLogs(world.db, world.now)
		const alarms = await world.db.select().from(ledgerAlarm)
		expect(alarms.flatMap(({ found }) => found)).toEqual([
			{ what: 'entry', index: 1 },
			{ what: 'entry', index: 2 }
		])
	})
})

test('[L11] appending while the log is examined is no contradiction', async () => {
	const appending = async () => {
		for (let count = 0; count < 20; count++) await append(count)
	}
	const [found] = await Promise.all([examineLog(world.db, logId, world.now), appending()])
	expect(found).toEqual([])
})

test('[L11] a log that was put back does not get a second head beside the one that was signed', async () => {
	await checkpoint(world.db, logId, world.now)
	await asSuperuser(`delete from ledger_entry where index >= 4;
		delete from ledger_node where level = 0 and index >= 4 or level = 1 and index = 2;
		update ledger_log set size = 4`)
	await append(7)
	expect(await codeOf(checkpoint(world.db, logId, world.now))).toBe('ledger_alarm')
	expect((await alarmsOf(world.db, logId))[0]?.found).toEqual([{ what: 'checkpoint', index: 6 }])
	for (let count = 0; count < 3; count++) await append(count)
	const [alarm] = await alarmsOf(world.db, logId)
	await acknowledgeAlarm(world.db, ada, alarm?.id ?? '', 'A backup was restored.', world.now)
	expect(await codeOf(checkpoint(world.db, logId, world.now))).toBe('ledger_alarm')
	expect(await world.db.select().from(ledgerCheckpoint)).toHaveLength(1)
})

function append(count: number) {
	return world.db.transaction((tx) =>
		appendEntry(tx, {
			organisationId: world.organisationId,
			type: 'ballot-cast',
			at: world.now,
			processId: null,
			subjectId: 'decision',
			data: { count }
		})
	)
}

/** Another count in an entry, with the hash that belongs to it: only the tree can tell. */
function rewritten(index: number): Promise<void> {
	const changed = `convert_to(replace(convert_from(entry, 'UTF8'), '"count":${index}', '"count":99'), 'UTF8')`
	return asSuperuser(`update ledger_entry set entry = ${changed},
		leaf_hash = sha256('\\x00'::bytea || ${changed}) where index = ${index}`)
}

/** Takes the triggers off, as only a superuser or the owner of the tables can, and puts them on again. */
async function asSuperuser(statements: string): Promise<void> {
	const triggers = (state: string) =>
		['ledger_entry', 'ledger_node'].map((table) => `alter table ${table} ${state} trigger user;`)
	const all = [...triggers('disable'), `${statements};`, ...triggers('enable')]
	await world.db.execute(sql.raw(all.join('\n')))
	const [log] = await world.db.select().from(ledgerLog)
	expect(log?.size).toBeGreaterThan(0)
}
