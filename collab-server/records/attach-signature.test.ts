import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { govern } from '#collab/store/acting/govern.ts'
import {
	DAY,
	DESCRIBED,
	HOUR,
	aMember,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '#collab/store/cast/cast.ts'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { recordFile, recordView } from '#collab/store/record/records.ts'
import { settleDue } from '#collab/store/decisions/settle.ts'
import { ledgerEntry, ledgerLog } from '#schema/db/ledger.ts'
import { archiveRecord } from './archive-record.ts'
import { sealRecord } from './seal-record.ts'
import { cutEverywhere } from './test-power.ts'
import { aSigner, signElsewhere } from './test-signing.ts'
import { verifyFile } from './verify-cli.ts'

let world: World
let process: TestProcess
let rita: Caller
let sal: Caller
let voters: Caller[]
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world, 'T2-ministry-working-group')
	const member = (role: Parameters<typeof aMember>[2], more = {}) =>
		aMember(world, process, role, { assurance: 3, name: `A ${role}`, ...more })
	voters = [await member('citizen'), await member('citizen'), await member('official')]
	voters.push(await member('official', { name: 'Otto' }))
	rita = await member('official', { name: 'Rita', mandates: ['ratify'] })
	sal = await member('secretary', { name: 'Sal Secretary' })
})
afterEach(() => world.drop())

/** T2 as it ships: noticed, voted by both groups, ratified. */
async function aRatified(): Promise<string> {
	const needs = { process: process.id, artefactKind: 'document', title: 'A bus' } as const
	const { artefactId: artefact } = await world.act(process.facilitator, 'create-artefact', {
		...needs,
		...DESCRIBED
	})
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(process.facilitator, 'move-artefact', { artefact, to })
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule: 'default',
		question: 'A bus?',
		closesAt: world.in(14 * DAY)
	})
	const { opensAt, closesAt } = await decisionView(world.db, sal, decision, world.now)
	world.now = new Date(Date.parse(opensAt) + HOUR)
	await settleDue(world.db, world.now)
	for (const by of voters) await world.act(by, 'cast-ballot', { decision, choice: 'yes' })
	world.now = new Date(Date.parse(closesAt) + HOUR)
	await settleDue(world.db, world.now)
	const statement = 'Ratified as it stands, in full.'
	await world.act(rita, 'ratify', { decision, as: 'ratify', statement })
	return decision
}

async function linkedMinutes(decision: string): Promise<void> {
	const needs = { process: process.id, artefactKind: 'document', title: 'Minutes' } as const
	const { artefactId: artefact } = await world.act(sal, 'create-artefact', {
		...needs,
		...DESCRIBED,
		minutes: true
	})
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(sal, 'move-artefact', { artefact, to })
	await world.act(sal, 'link-minutes', { decision, artefact })
}

async function aSealed(): Promise<{ decision: string; sealed: Uint8Array }> {
	const decision = await aRatified()
	expect(await codeOf(world.act(sal, 'request-record', { decision }))).toBe('minutes_missing')
	await linkedMinutes(decision)
	const { recordId } = await world.act(sal, 'request-record', { decision })
	await sealRecord(world.db, recordId, world.now, {})
	return { decision, sealed: await download(decision) }
}

async function download(decision: string): Promise<Uint8Array> {
	return (await recordFile(world.db, sal, decision, 'pdf', world.now)).bytes
}
const attach = (by: Caller, decision: string, file: Uint8Array, id?: string) =>
	world.act(by, 'attach-signature', { decision, file }, id)
const shown = (by: Caller, decision: string) => recordView(world.db, by, decision, world.now)

describe('[R17] the working group of a ministry, as it ships, from founding to signed record', () => {
	test('[R16] [R17] minutes, seal, signature: the file given out afterwards holds', async () => {
		const { decision, sealed } = await aSealed()
		expect(await shown(sal, decision)).toMatchObject({
			status: 'sealed',
			signatures: [],
			signing: { waits: true, maySign: true, whoCan: ['secretary'] }
		})
		const signed = await signElsewhere(sealed, await aSigner('Sal Secretary', world.now), world.now)
		const id = crypto.randomUUID()
		// [R24] The power is cut at every step; asked again with the same command it is attached once.
		const command = { id, kind: 'attach-signature', decision, file: signed } as const
		const cuts = await cutEverywhere(
			world.db,
			(db) => govern(db, sal, command, world.now),
			async () => {
				const file = await download(decision)
				expect([sealed.length, signed.length]).toContain(file.length)
				const { length } = (await shown(sal, decision))?.signatures ?? []
				expect(length).toBe(file.length === signed.length ? 1 : 0)
			}
		)
		expect(cuts).toBeGreaterThan(0)
		await attach(sal, decision, signed, id)
		expect(await shown(rita, decision)).toMatchObject({
			signatures: [{ signer: 'Sal Secretary', stamped: false }],
			signing: { waits: false, maySign: false }
		})
		expect(await download(decision)).toEqual(signed)
		const { checks } = await verifyFile(signed, {
			roots: [],
			evaluation: true,
			key: null,
			at: world.now
		})
		expect(checks.filter(({ state }) => state !== 'holds')).toEqual([])
		expect(checks.at(-1)).toMatchObject({ check: 'signature', params: { signer: 'Sal Secretary' } })
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'record-signed'))
		expect(entries).toHaveLength(1)
		const [log] = await world.db.select({ id: ledgerLog.id }).from(ledgerLog)
		expect(await verifyLog(world.db, log?.id ?? '')).toEqual([])
	})

	test('[SL3] [R17] a file that waits for a person is archived after the signature, or after 30 days', async () => {
		const { decision, sealed } = await aSealed()
		const id = (await shown(sal, decision))?.id ?? ''
		await archiveRecord(world.db, id, new Date(world.now.getTime() + 2 * DAY), {})
		expect(await download(decision)).toEqual(sealed)
		const signed = await signElsewhere(sealed, await aSigner('Sal Secretary', world.now), world.now)
		await attach(sal, decision, signed)
		await archiveRecord(world.db, id, world.now, {})
		const archived = await download(decision)
		expect(Buffer.from(archived.subarray(0, signed.length)).equals(signed)).toBe(true)
		expect(archived.length).toBeGreaterThan(signed.length)
		const late = await signElsewhere(sealed, await aSigner('Late', world.now), world.now)
		expect(await codeOf(attach(sal, decision, late))).toBe('not_the_sealed_file')
		const now = await signElsewhere(archived, await aSigner('Second', world.now), world.now)
		await attach(sal, decision, now)
		expect(await download(decision)).toEqual(now)
		const trust = { roots: [], evaluation: true, key: null, at: world.now }
		expect((await verifyFile(now, trust)).checks.filter(({ state }) => state !== 'holds')).toEqual(
			[]
		)
	})

	test('[SL3] after 30 days without a signature the sealed file is archived all the same', async () => {
		const { decision, sealed } = await aSealed()
		const id = (await shown(sal, decision))?.id ?? ''
		await archiveRecord(world.db, id, new Date(world.now.getTime() + 31 * DAY), {})
		expect((await download(decision)).length).toBeGreaterThan(sealed.length)
	})

	test('[R17] whom the charter does not let sign brings back nothing; of two at once one counts', async () => {
		const { decision, sealed } = await aSealed()
		const signed = await signElsewhere(sealed, await aSigner('One', world.now), world.now)
		for (const by of [rita, process.facilitator, ...voters])
			expect(await codeOf(attach(by, decision, signed))).toBe('forbidden')
		const other = await signElsewhere(sealed, await aSigner('Two', world.now), world.now)
		const codes = await Promise.all(
			[signed, other].map((file) => codeOf(attach(sal, decision, file)))
		)
		expect(codes.toSorted()).toEqual(['done', 'not_the_sealed_file'])
	})
})
