import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stampHead } from '../../records/stamp-head.ts'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { ledgerCheckpoint } from '#schema/db/ledger.ts'
import { parseProof, verifyProof } from '#schema/ledger/proof.ts'
import { verifyConsistency } from '#schema/ledger/tree.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	underCharter,
	type World
} from '../cast/cast.ts'
import { jobsOf } from '../database/jobs.ts'
import { keysOf, openedBy, rotateLogKey } from './log-keys.ts'
import { checkpoint } from './ledger-proofs.ts'
import { publicConsistency, publicEntries, publicProof } from './public-entries.ts'
import {
	publicLog,
	publishHead,
	publishHeads,
	publishedHead,
	publishedHeads
} from './published-heads.ts'

let world: World
let closed: string
let open: string
let people: string[]
beforeAll(async () => {
	world = await aWorld()
	const shown = await aProcess(world)
	await underCharter(world, shown, { records: { publish: 'public' } })
	const kept = await aProcess(world)
	await underCharter(world, kept, { records: { publish: 'process' } })
	const cleo = await aCitizen(world, shown)
	const { id } = await aDecision(world, shown)
	await world.act(cleo, 'cast-ballot', { decision: id, choice: 'consent' })
	await aDecision(world, kept)
	const apart = await aDraft(world, shown)
	await world.db
		.update(artefactTable)
		.set({ visibility: 'restricted' })
		.where(eq(artefactTable.id, apart))
	open = shown.id
	closed = kept.id
	people = [cleo, shown.facilitator, kept.facilitator].map(({ personId }) => personId)
	people.push(apart)
})
afterAll(() => world.drop())

const log = () => publicLog(world.db, world.organisationId)
const everything = async () =>
	(await publicEntries(world.db, await log(), { from: 0, limit: 500 })).entries

describe('[L10] what everybody can read', () => {
	test('[L10] nothing before a head is published; then that head, once, with its work queued', async () => {
		const { id } = await log()
		await checkpoint(world.db, id, world.now)
		expect(await codeOf(publishedHead(world.db, id))).toBe('not_found')
		await Promise.all([
			publishHeads(world.db, world.now),
			publishHead(world.db, id, new Date(world.now.getTime() + 1))
		])
		const [head, ...more] = await publishedHeads(world.db, id, { limit: 10 })
		expect(more).toEqual([])
		const jobs = await jobsOf(world.db, 'timestamp-head')
		expect(jobs.map(({ data }) => data)).toEqual([{ logId: id, size: head?.size }])
		await world.db.delete(ledgerCheckpoint)
		await publishHead(world.db, id, world.now)
	})

	test('[L10] entries of public processes, proven; none of others, of what is apart, or of people', async () => {
		const own = await log()
		const entries = await everything()
		const told = JSON.stringify(entries)
		expect(entries.length).toBeGreaterThan(5)
		expect(told).toContain(open)
		for (const hidden of [closed, 'ballot-cast', 'role-began', ...people])
			expect(told).not.toContain(hidden)
		const { size } = await publishedHead(world.db, own.id)
		for (let index = 0; index <= size; index++) {
			const proof = publicProof(world.db, own, index)
			if (!entries.some((one) => one.index === index)) {
				expect(await codeOf(proof)).toBe('not_found')
				continue
			}
			const read = parseProof(await proof)
			expect(read && (await verifyProof(read, own.verifier)).included).toBe(true)
		}
	})

	test('[L10] pages of entries follow each other without a gap', async () => {
		const own = await log()
		const found: number[] = []
		for (let from: number | null = 0; from !== null;) {
			const page = await publicEntries(world.db, own, { from, limit: 2 })
			found.push(...page.entries.map(({ index }) => index))
			from = page.next
		}
		expect(found).toEqual((await everything()).map(({ index }) => index))
	})

	test('[L10] [L3] consistency between published sizes, and nothing beyond them', async () => {
		const own = await log()
		const first = await publishedHead(world.db, own.id)
		await aProcess(world)
		expect(await codeOf(publicConsistency(world.db, own, 1, first.size + 1))).toBe('not_found')
		world.pass(HOUR)
		await publishHeads(world.db, world.now)
		const newest = await publishedHead(world.db, own.id)
		const proof = await publicConsistency(world.db, own, first.size, newest.size)
		expect(verifyConsistency(first.size, newest.size, proof, first.root, newest.root)).toBe(true)
	})

	test('[L10] an authority that is away: the head says so, waits, and gets its time later', async () => {
		const own = await log()
		const { size } = await publishedHead(world.db, own.id)
		const away = { TSA_URL: 'http://127.0.0.1:9/tsa' }
		await expect(stampHead(world.db, own.id, size, world.now, away)).rejects.toThrow()
		expect(await publishedHead(world.db, own.id)).toMatchObject({
			timestamp: null,
			timestampProblem: 'unavailable'
		})
		await stampHead(world.db, own.id, size, world.now, {})
		const stamped = await publishedHead(world.db, own.id)
		expect(stamped.timestampProblem).toBeNull()
		expect(stamped.timestamp?.length).toBeGreaterThan(500)
		await stampHead(world.db, own.id, size, world.now, away)
		expect((await publishedHead(world.db, own.id)).timestamp).toEqual(stamped.timestamp)
	})
})

test('[L13] after a change of key both keys open the head of the change, the new one what follows', async () => {
	const { id } = await log()
	const ada = await aPerson(world, 'Ada Administrator', { administrator: true })
	expect(await codeOf(rotateLogKey(world.db, await aPerson(world, 'Sid'), id, world.now))).toBe(
		'forbidden'
	)
	const before = await publishedHead(world.db, id)
	await rotateLogKey(world.db, ada, id, world.now)
	await publishHeads(world.db, world.now)
	const change = await publishedHead(world.db, id)
	await aProcess(world)
	await publishHeads(world.db, world.now)
	const after = await publishedHead(world.db, id)
	const [old, fresh] = await keysOf(world.db, id)
	const opensWith = async (key: typeof old, { note }: { note: string }) =>
		key !== undefined && (await openedBy(note, [key])) !== null
	expect(await opensWith(old, before)).toBe(true)
	expect([await opensWith(old, change), await opensWith(fresh, change)]).toEqual([true, true])
	expect([await opensWith(old, after), await opensWith(fresh, after)]).toEqual([false, true])
	expect(old?.size).toBe(change.size)
})
