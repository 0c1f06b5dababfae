import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	HOUR,
	World,
	aCitizen,
	aDecision,
	aPerson,
	aProcess,
	aWorld,
	codeOf
} from '#collab/store/cast/cast.ts'
import type { TestProcess } from '#collab/store/cast/cast.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { jobsOf } from '#collab/store/database/jobs.ts'
import { copyOf, type TestDatabase } from '#collab/store/database/test-database.ts'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { acknowledgeAlarm, alarmsOf, alarmStands } from '#collab/store/ledger/alarms.ts'
import {
	confirmContinuation,
	continuationsOf,
	proposeContinuation,
	waitingContinuation,
	withdrawContinuation
} from '#collab/store/ledger/continuations.ts'
import { keepHeadsWith } from '#collab/store/ledger/head-keeper.ts'
import { ledgerDesk } from '#collab/store/ledger/ledger-desk.ts'
import { examineLogs } from '#collab/store/ledger/ledger-guard.ts'
import { checkpoint } from '#collab/store/ledger/ledger-proofs.ts'
import { logOf } from '#collab/store/ledger/ledger.ts'
import { publishedHead, publishHeads } from '#collab/store/ledger/published-heads.ts'
import { record } from '#schema/db/decisions.ts'
import { ledgerEntry, ledgerWitness, witnessedLog } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { SIGNS, verifierKey } from '#schema/ledger/checkpoint.ts'
import { cosignerOf } from '#collab/store/ledger/witness-key.ts'
import { endWitnessing, witnessLog } from '#collab/store/ledger/witnessed-logs.ts'
import { addWitness } from '#collab/store/ledger/witnesses.ts'
import { readEnvironment } from '../env.ts'
import { openInstallation } from '../installation.ts'
import { openLog } from '../log.ts'
import { askWitness } from '../witness/ask-witness.ts'
import { sealRecord } from './seal-record.ts'

// [L15] [L16] Dump, go on, publish, restore the old dump, start.
let folder: string
let live: World
let process: TestProcess
let [cleo, ada, bob]: Caller[] = []
let [one, two, three]: string[] = []
let dump: TestDatabase
const copies: TestDatabase[] = []

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'interlink-heads-'))
	live = await aWorld()
	await started(live)
	process = await aProcess(live)
	cleo = await aCitizen(live, process)
	ada = await aPerson(live, 'Ada', { administrator: true })
	bob = await aPerson(live, 'Bob', { administrator: true })
	;[one, two, three] = [await adopted(), await adopted(), await adopted()]
	await made(live, one)
	await live.act(who(cleo), 'request-record', { decision: of(two) })
	dump = await copyOf(live.base)
	await sealRecord(live.db, 'DR-2027-000002', live.now, {})
	await made(live, three)
	await publishHeads(live.db, live.now)
}, 60_000)
afterAll(async () => {
	keepHeadsWith(null)
	await Promise.all([live.base, dump, ...copies].map((base) => base.drop()))
	await rm(folder, { recursive: true, force: true })
})

test('[L15] a backup that holds the last head starts as if nothing had been', async () => {
	const newer = await restored(live.base)
	await started(newer)
	expect(await alarmStands(newer.db)).toBe(false)
})

test('[L15] at the start an older one raises the alarm: nothing is signed, sealed or numbered', async () => {
	const world = await restored(dump)
	await started(world)
	const { size } = await publishedHead(live.db, await logIn(live))
	expect((await alarmsOf(world.db, await logIn(world)))[0]?.found).toEqual([
		{ what: 'outside', index: size }
	])
	expect(await world.db.select().from(mail)).toHaveLength(2)
	expect(await codeOf(request(world, of(three)))).toBe('ledger_alarm')
	await expect(sealRecord(world.db, 'DR-2027-000002', world.now, {})).rejects.toThrow('ledger')
	const [alarm] = await alarmsOf(world.db, await logIn(world))
	const answered = acknowledgeAlarm(world.db, who(ada), alarm?.id ?? '', 'It was me.', world.now)
	expect(await codeOf(answered)).toBe('ledger_alarm')
	expect(await codeOf(checkpoint(world.db, await logIn(world), world.now))).toBe('ledger_alarm')
	await started(world)
	await examineLogs(world.db, world.now)
	expect(await alarmsOf(world.db, await logIn(world))).toHaveLength(1)
})

test('[L16] two administrators let it go on, above every number; twice, and never one number twice', async () => {
	const seen = await numbered(live)
	for (const expected of [
		{ 'DR-2027-000004': two, 'DR-2027-000005': three },
		{ 'DR-2027-000012': two, 'DR-2027-000013': three }
	]) {
		const world = await restored(dump)
		await started(world)
		await continued(world, expected['DR-2027-000012'] ? 'DR-2027-000011' : '')
		await request(world, of(three))
		const names = Object.keys(expected)
		expect((await jobsOf(world.db, 'seal-record')).map(({ data }) => data.recordId)).toEqual(
			expect.arrayContaining(names)
		)
		for (const id of names) await sealRecord(world.db, id, world.now, {})
		const records = await numbered(world)
		expect(records).toMatchObject(
			Object.fromEntries(Object.entries(expected).map(([id, decision]) => [id, { decision }]))
		)
		for (const [id, { hash }] of Object.entries(records)) {
			expect(seen[id]?.hash ?? hash, id).toBe(hash)
			seen[id] = records[id] ?? { decision: '', hash: '' }
		}
		await examineLogs(world.db, world.now)
		await publishHeads(world.db, world.now)
		expect(await alarmStands(world.db)).toBe(false)
	}
	expect(Object.keys(seen)).toHaveLength(7)
})

test('[L16] without such an alarm, without a reason or with a made-up number nothing is declared', async () => {
	const world = await restored(dump)
	const logId = await logIn(world)
	const declare = (reason: string, highest = '') =>
		codeOf(proposeContinuation(world.db, who(ada), { logId, reason, highest }, world.now))
	expect(await declare(' ')).toBe('reason_missing')
	expect(await declare('A backup.', 'the 17th')).toBe('malformed')
	keepHeadsWith(null)
	expect(await declare('A backup.')).toBe('not_found')
	await started(world)
	expect(await declare('A backup.')).toBe('done')
	const open = await waitingContinuation(world.db, logId)
	await withdrawContinuation(world.db, who(bob), open?.id ?? '', world.now)
	const late = confirmContinuation(world.db, who(bob), open?.id ?? '', world.now)
	expect(await codeOf(late)).toBe('not_found')
	expect(await alarmStands(world.db)).toBe(true)
})

test('[L15] a witness that has cosigned more than there is raises it too; [L16] one takes a log up anew', async () => {
	const world = await restored(live.base)
	const server = createServer((_, response) =>
		response.writeHead(409, { 'content-type': 'text/x.tlog.size' }).end('999\n')
	)
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	const { port } = server.address() as AddressInfo
	const { verifier } = await cosignerOf(world.db, world.now)
	const key = verifierKey(verifier, SIGNS.cosignatures)
	await addWitness(world.db, who(ada), { url: `http://127.0.0.1:${port}`, key }, world.now)
	const [witness] = await world.db.select().from(ledgerWitness)
	for (const _ of [1, 2]) await askWitness(world.db, witness?.id ?? '', world.now)
	server.close()
	const alarms = await alarmsOf(world.db, await logIn(world))
	expect(alarms.map(({ found }) => found)).toEqual([[{ what: 'witness', index: 999 }]])

	const own = verifierKey({ ...verifier, name: 'riga.example/log' })
	const seen = async () => (await world.db.select().from(witnessedLog)).map(({ size }) => size)
	await witnessLog(world.db, who(ada), own, world.now)
	await world.db.update(witnessedLog).set({ size: 7, root: new Uint8Array(32) })
	await witnessLog(world.db, who(ada), own, world.now)
	expect(await seen()).toEqual([7])
	const [log] = await world.db.select().from(witnessedLog)
	await endWitnessing(world.db, who(ada), log?.id ?? '', world.now)
	await witnessLog(world.db, who(ada), own, world.now)
	expect(await seen()).toEqual([0])
})

/** One proposes, who may not confirm; another does, twice at the same instant. It is one entry, and told. */
async function continued(world: World, highest: string): Promise<void> {
	const [logId, reason] = [await logIn(world), 'The disk is gone.']
	await proposeContinuation(world.db, who(ada), { logId, reason, highest }, world.now)
	const { backup } = await ledgerDesk(world.db, who(bob), world.now)
	expect(backup).toMatchObject({ found: true, waiting: { by: 'Ada', own: false } })
	const confirm = (by: Caller) =>
		codeOf(confirmContinuation(world.db, by, backup.waiting?.id ?? '', world.now))
	expect(await confirm(who(cleo))).toBe('forbidden')
	expect(await confirm(who(ada))).toBe('handover_own')
	expect(await Promise.all([confirm(who(bob)), confirm(who(bob))])).toEqual(['done', 'done'])
	const told = await continuationsOf(world.db, logId)
	expect(told).toHaveLength(1)
	expect(told[0]?.lostNote).toContain(`interlink/${world.organisationId}\n${told[0]?.lostSize}\n`)
	const entries = await world.db.select().from(ledgerEntry)
	expect(entries.filter(({ type }) => type === 'ledger-continued')).toHaveLength(1)
	expect(await alarmStands(world.db)).toBe(false)
}

/** The product starts on a database, as `npm start` does it, with the file of heads beside it. */
async function started({ base }: World): Promise<void> {
	const given = { DATABASE_URL: base.url, HEADS_FILE: join(folder, 'checkpoints.jsonl') }
	const installation = await openInstallation(readEnvironment(given), openLog('silent'))
	await installation.close()
}

async function restored(backup: TestDatabase): Promise<World> {
	const copy = await copyOf(backup)
	copies.push(copy)
	const world = new World(copy, live.organisationId)
	world.now = live.now
	return world
}

async function adopted(): Promise<string> {
	const { id } = await aDecision(live, process)
	await live.act(who(cleo), 'cast-ballot', { decision: id, choice: 'consent' })
	live.pass(HOUR)
	await decisionView(live.db, who(cleo), id, live.now)
	return id
}

function request(world: World, decision: string) {
	return world.act(who(cleo), 'request-record', { decision })
}

async function made(world: World, decision: string): Promise<void> {
	const { recordId } = await request(world, decision)
	await sealRecord(world.db, recordId, world.now, {})
}

/** Which decision each sealed record is of, and what it says. */
async function numbered(world: World): Promise<Record<string, { decision: string; hash: string }>> {
	const rows = await world.db.select().from(record)
	return Object.fromEntries(
		rows.flatMap(({ id, decisionId, jsonHash }) =>
			jsonHash ? [[id, { decision: decisionId, hash: jsonHash }]] : []
		)
	)
}

async function logIn(world: World): Promise<string> {
	return (await logOf(world.db, world.organisationId))?.id ?? ''
}

function who(caller: Caller | undefined): Caller {
	if (!caller) throw new Error('the cast comes first')
	return caller
}

function of(decision: string | undefined): string {
	return decision ?? ''
}
