import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { documentUpdate, documentVersion } from '#schema/db/artefacts.ts'
import { plainText } from '#schema/docs/document.ts'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDraft,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DAY,
	HOUR,
	MINUTE,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { TestText } from '../cast/cast-texts.ts'
import { versionOf, versionsOf } from './history.ts'
import { statesOf } from './state.ts'

let world: World
let process: TestProcess
let text: TestText
let fernando: Caller
let elena: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	fernando = await aCitizen(world, process, 'Fernando')
	elena = await aCitizen(world, process, 'Elena')
	text = new TestText(world, await aDraft(world, process))
	world.pass(HOUR)
})
afterEach(() => world.drop())

const list = (caller = fernando) => versionsOf(world.db, caller, text.id, world.now)
const read = async (ref: string, caller = fernando) =>
	plainText(await versionOf(world.db, caller, { artefact: text.id, ref }, world.now))
const told = async () =>
	Promise.all(
		(await list()).map(async ({ ref, by }) => [by.map(({ name }) => name), await read(ref)])
	)
async function threeStretches() {
	await text.say(fernando, 'Bring your papers.')
	world.pass(MINUTE)
	await text.say(elena, 'The office opens at nine.')
	world.pass(HOUR)
	await text.say(elena, 'It closes at noon.')
}
const STRETCHES = [
	[[], ''],
	[['Fernando'], '\nBring your papers.'],
	[['Elena'], '\nBring your papers.\nThe office opens at nine.'],
	[['Elena'], '\nBring your papers.\nThe office opens at nine.\nIt closes at noon.']
]

test('[VS1] [VS4] the log gives a version for each stretch of writing, with who wrote', async () => {
	await threeStretches()
	expect(await told()).toEqual(STRETCHES)
})

test('[VS3] versions outlive the log they were in', async () => {
	await threeStretches()
	await text.compact()
	expect(await rows()).toEqual([])
	expect(await told()).toEqual(STRETCHES)
	world.pass(HOUR)
	await text.say(fernando, 'Ask for Ilze.')
	expect((await told()).slice(0, 4)).toEqual(STRETCHES)
	expect(await told()).toHaveLength(5)
})

test('[VS3] a stretch that goes on after the log was compacted stays one version', async () => {
	await text.say(fernando, 'Bring your papers.')
	await text.compact()
	const [, before] = await list()
	await text.say(fernando, 'And a pen.')
	await text.compact()
	expect(await told()).toEqual([
		[[], ''],
		[['Fernando'], '\nBring your papers.\nAnd a pen.']
	])
	// Whoever still has the address of what it was finds what it became.
	expect(await read(before?.ref ?? '')).toContain('And a pen.')
})

test('[VS3] a crash while the log is made short loses neither log nor versions', async () => {
	await threeStretches()
	const before = await rows()
	// It breaks off at the third version: snapshot and two versions are written already.
	const crash = text.compact(undefined, (updates, asked) => {
		const states = statesOf(updates, asked)
		return { ...states, versions: states.versions.with(2, {} as Uint8Array) }
	})
	await expect(crash).rejects.toThrow(TypeError)
	expect(await rows()).toEqual(before)
	expect(await versions()).toEqual([])
	expect(await told()).toEqual(STRETCHES)
	await text.compact()
	expect(await told()).toEqual(STRETCHES)
})

test('[VS2] old versions are thinned out when the log is compacted; who wrote in them is still told', async () => {
	for (const who of [fernando, elena, fernando]) {
		await text.say(who, 'A word.')
		world.pass(6 * MINUTE)
	}
	await text.compact()
	expect(await list()).toHaveLength(4)
	world.pass(2 * DAY)
	await text.say(elena, 'Later.')
	await text.compact()
	expect((await told()).map(([names]) => names)).toEqual([[], ['Fernando', 'Elena'], ['Elena']])
})

test('[VS1] a snapshot from before versions were kept is the first version', async () => {
	await threeStretches()
	await text.compact()
	await world.db.delete(documentVersion)
	world.pass(HOUR)
	await text.say(fernando, 'Ask for Ilze.')
	const before = STRETCHES[3]?.[1] as string
	const expected = [
		[[], before],
		[['Fernando'], `${before}\nAsk for Ilze.`]
	]
	expect(await told()).toEqual(expected)
	await text.compact()
	expect(await told()).toEqual(expected)
})

test('[VS4] refused: who may not see the text, another text, rows that never were', async () => {
	await threeStretches()
	const stranger = await aPerson(world, 'A Stranger')
	expect(await codeOf(list(stranger))).toBe('not_found')
	const [version] = await list()
	expect(await codeOf(read(version?.ref ?? '', stranger))).toBe('not_found')
	for (const ref of ['', '0', '-1', '1e9', '9999999999999999', crypto.randomUUID(), "' or 1=1"])
		expect(await codeOf(read(ref))).toBe('not_found')
	const other = await aDraft(world, process)
	const look = versionOf(
		world.db,
		fernando,
		{ artefact: other, ref: version?.ref ?? '' },
		world.now
	)
	expect(await codeOf(look)).toBe('not_found')
})

test('[VS4] a text that was frozen shows what was frozen, by whom', async () => {
	await threeStretches()
	const artefact = text.id
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
	const last = (await list()).at(-1)
	expect(last).toMatchObject({ frozen: true, by: [{ name: 'Fay Facilitator' }] })
	expect(await read(last?.ref ?? '')).toBe(STRETCHES[3]?.[1])
})

test('[VS5] disposal destroys every version; a hold keeps them', async () => {
	await threeStretches()
	await text.compact()
	const secretary = await aSecretary(world, process)
	const artefact = text.id
	const reason = 'Its time is over.'
	await world.act(secretary, 'move-artefact', { artefact, to: 'archived', retention: 'working-2y' })
	world.pass(2 * 366 * DAY)
	await world.act(secretary, 'ask-disposal', { artefact, reason })
	await world.act(secretary, 'set-hold', { artefact, reason })
	expect(await codeOf(confirm(artefact))).toBe('forbidden')
	expect(await versions()).toHaveLength(4)
	await world.act(secretary, 'lift-hold', { artefact, reason })
	expect(await codeOf(confirm(artefact))).toBe('done')
	expect(await versions()).toEqual([])
})

test('[VS3] however people write, name and leave, the last version is the text of now', async () => {
	for (let seed = 1; seed <= 6; seed++) {
		let state = seed
		const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below
		const some = new TestText(world, await aDraft(world, process))
		const seen = new Map<string, string>()
		for (let n = 0; n < 14; n++) {
			world.pass([1_000, 40_000, 6 * MINUTE, HOUR, DAY][next(5)] ?? 0)
			const who = [fernando, elena, null][next(3)] ?? null
			const turn = next(8)
			if (turn < 2) await some.compact(next(2) === 0 ? 1 : undefined)
			else if (turn < 4)
				await some.write(who, (root) => void (root.length > 1 && root.delete(next(root.length), 1)))
			else await some.insert(who, 0, `${n} `).then(() => some.say(who, `Line ${n}.`))
			const all = await versionsOf(world.db, fernando, some.id, world.now)
			const last = all.at(-1)?.ref ?? ''
			seen.set(last, plainText(await some.now()))
			if (next(5) === 0)
				await world.act(fernando, 'name-version', { artefact: some.id, version: last, name: 'x' })
		}
		const all = await versionsOf(world.db, fernando, some.id, world.now)
		for (const { ref } of all) {
			const doc = await versionOf(world.db, fernando, { artefact: some.id, ref }, world.now)
			// Every version is the text as it once stood: as it was seen, where it was looked at.
			if (seen.has(ref)) expect(plainText(doc), `seed ${seed}`).toBe(seen.get(ref))
		}
		expect(seen.has(all.at(-1)?.ref ?? '')).toBe(true)
		expect(all.length).toBeGreaterThan(1)
	}
}, 60_000)

const confirm = (artefact: string) =>
	world.act(process.facilitator, 'confirm-disposal', { artefact })
const rows = () =>
	world.db.select().from(documentUpdate).where(eq(documentUpdate.document, text.id))
const versions = () =>
	world.db.select().from(documentVersion).where(eq(documentVersion.document, text.id))
