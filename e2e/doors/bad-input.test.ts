import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Caller } from '#collab/store/acting/caller.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aProcess,
	type TestProcess
} from '#collab/store/cast/cast.ts'
import { frozenText } from '#schema/db/artefacts.ts'
import { ballot, decision as decisionTable, rollEntry } from '#schema/db/decisions.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { LIMITS } from '#schema/limits.ts'
import { openHouse, type House } from './door.ts'
import { letPass, passTheClose, rowOf } from './time.ts'

/** Forms as nobody's browser makes them: refused with a reason, and nothing is lost or bent. */
let house: House
let process: TestProcess
let [cleo, cid]: Caller[] = []
let id: string
let action: string
beforeAll(async () => {
	house = await openHouse()
}, 240_000)
afterAll(() => house.close())
beforeEach(async () => {
	house.world.now = new Date()
	process = await aProcess(house.world)
	cleo = await aCitizen(house.world, process)
	cid = await aCitizen(house.world, process, 'Cid Citizen')
	id = (await aDecision(house.world, process, 'majority')).id
	action = `/p/${process.id}/decisions/${id}?/ballot`
})

const send = (who: Caller | undefined, form: Record<string, string>, to = action) =>
	house.send(who ?? null, to, form)
const box = () => house.world.db.select().from(ballot).where(eq(ballot.decisionId, id))
const isUp = async () => (await fetch(`${house.url}/healthz`)).status === 200

test('[F5] a forged roll: whoever a form says one is, one votes as oneself or not at all', async () => {
	const forged = {
		choice: 'yes',
		person: cid?.personId ?? '',
		personId: cid?.personId ?? '',
		caller: cid?.personId ?? '',
		constituency: 'administrations',
		weight: '99',
		roll: JSON.stringify([{ personId: process.facilitator.personId, weight: 5 }])
	}
	expect(await send(cleo, forged)).toBe('done')
	expect(await send(process.facilitator, forged)).toBe('forbidden')
	expect((await box()).map(({ personId }) => personId)).toEqual([cleo?.personId])

	// The roll is taken; who joins now is not on it, whatever the membership says about its beginning.
	const late = await aCitizen(house.world, process, 'Lena Late')
	expect(await send(late, forged)).toBe('not_on_roll')
	const roll = await house.world.db.select().from(rollEntry).where(eq(rollEntry.decisionId, id))
	expect(roll.map(({ personId, weight }) => [personId, weight]).toSorted()).toEqual(
		[cleo, cid].map((who) => [who?.personId, 1]).toSorted()
	)
})

test('[F3] a replayed command is the act it was: of its person, of its kind, once', async () => {
	const command = crypto.randomUUID()
	expect(await send(cleo, { command, choice: 'yes' })).toBe('done')
	expect(await send(cleo, { command, choice: 'no' })).toBe('done')
	expect((await box()).map(({ choice }) => choice)).toEqual(['yes'])
	expect(await send(cid, { command, choice: 'no' })).toBe('conflict')
	const create = { command, title: 'Another text' }
	expect(await send(cleo, create, `/p/${process.id}/texts?/create`)).toBe('conflict')
	expect(await box()).toHaveLength(1)
	for (const wrong of ['', 'x', `${command}0`, command.toUpperCase(), `${command}' or 1=1`])
		expect(await send(cid, { command: wrong, choice: 'yes' })).toBe('malformed')
	expect(await box()).toHaveLength(1)
})

test('[F4] a ballot after the close is late, whatever the clock of its sender says', async () => {
	expect(await send(cleo, { choice: 'yes' })).toBe('done')
	await passTheClose(house.world, id)
	// Nobody asked since: what is written still says "open", and the clock decides.
	expect((await rowOf(house.world, id)).status).toBe('open')
	const early = new Date(Date.now() - HOUR).toISOString()
	const slow = { choice: 'no', castAt: early, at: early, now: early, closesAt: '2099-01-01' }
	expect(await send(cleo, slow)).toBe('ballot_closed')
	expect(await send(cid, slow)).toBe('ballot_closed')
	expect((await box()).map(({ choice }) => choice)).toEqual(['yes'])
})

test('[F4] nor is there a ballot before the opening', async () => {
	await letPass(house.world, id, -30 * 60_000)
	await house.world.db
		.update(decisionTable)
		.set({ status: 'announced' })
		.where(eq(decisionTable.id, id))
	expect(await send(cleo, { choice: 'yes', opensAt: '2000-01-01' })).toBe('ballot_not_open')
	expect(await box()).toEqual([])
})

test('ten megabytes of reasons are refused, and the server goes on', async () => {
	const huge = 'a'.repeat(10 * 1024 * 1024)
	const answer = await house.answer(cleo ?? null, action, { choice: 'no', reason: huge })
	expect(answer.status).toBe(413)
	expect(answer.code).not.toBe('done')
	const long = 'a'.repeat(LIMITS.reasonLength + 1)
	expect(await send(cleo, { choice: 'no', reason: long })).toBe('text_too_long')
	expect(await box()).toEqual([])
	expect(await isUp()).toBe(true)
	const most = 'ā'.repeat(LIMITS.reasonLength)
	expect(await send(cleo, { choice: 'no', reason: most })).toBe('done')
	expect((await box()).map(({ reason }) => reason)).toEqual([most])
})

test('fields of the wrong kind, too many of them and names of the language itself', async () => {
	const odd = ['', ' ', 'YES', 'yes\u0000', 'true', '{}', '__proto__', 'constructor', 'toString']
	for (const choice of odd)
		expect(['choice_unknown', 'malformed', 'text_missing']).toContain(await send(cleo, { choice }))
	expect(await send(cleo, {})).toBe('choice_unknown')
	const twice = new URLSearchParams([
		['command', crypto.randomUUID()],
		['choice', 'yes'],
		['choice', 'no'],
		['__proto__', 'x'],
		['__proto__', 'y'],
		['constructor', 'z']
	])
	const headers = {
		cookie: await house.cookieOf(cleo ?? process.facilitator),
		origin: house.url,
		'x-sveltekit-action': 'true'
	}
	const post = (body: BodyInit, more: Record<string, string> = {}) =>
		fetch(house.url + action, { method: 'POST', headers: { ...headers, ...more }, body })
	expect(await (await post(twice)).json()).toMatchObject({ type: 'failure', status: 400 })
	const json = await post('{"choice":"yes"}', { 'content-type': 'application/json' })
	expect(json.status).toBe(415)
	const elsewhere = await post(twice, { origin: 'https://elsewhere.example' })
	expect(elsewhere.status).toBe(403)
	expect(await box()).toEqual([])
	expect(await isUp()).toBe(true)
})

test('[K11] signs that nothing can keep are refused in every form, and in a text stop no freeze', async () => {
	const page = `/p/${process.id}`
	const forms: [string, Record<string, string>][] = [
		[action, { choice: 'no', reason: 'a\0b' }],
		[`${page}/texts?/create`, { title: 'a\0b' }],
		[`${page}/settings?/phase`, { to: 'de', reason: '\0' }],
		[`${page}/rules/change?/propose`, { title: 'a', summary: 'b\0', charter: '{}', base: 'x' }],
		['/account?/profile', { displayName: 'a\0b' }],
		['/sign-in?/password', { email: 'a\0@example.org', password: 'p' }]
	]
	for (const [to, form] of forms)
		expect(await send(process.facilitator, form, to), to).toBe('malformed')
	expect(await box()).toEqual([])

	const artefact = await aDraft(house.world, process)
	const tab = await house.open(process.facilitator, artefact)
	const words = new Y.XmlElement('paragraph')
	words.insert(0, [new Y.XmlText('Bread\0 and roses.')])
	documentRoot(tab.doc).insert(0, [words])
	await tab.saved()
	tab.destroy()
	for (const [from, to] of [
		['draft', 'in_review'],
		['in_review', 'frozen']
	])
		expect(
			await send(
				process.facilitator,
				{ from: from ?? '', to: to ?? '' },
				`${page}/documents/${artefact}?/move`
			)
		).toBe('done')
	const [frozen] = await house.world.db
		.select()
		.from(frozenText)
		.where(eq(frozenText.artefactId, artefact))
	expect(frozen?.canonicalText).toContain('Bread\ufffd and roses.')
})

test('ids of nothing, of another kind and of another process are not found', async () => {
	const other = await aProcess(house.world)
	const elsewhere = await aDecision(house.world, other, 'majority')
	const ids = [elsewhere.id, elsewhere.artefact, crypto.randomUUID(), 'x', '%00', '..%2f..%2f']
	for (const wrong of ids) {
		const to = `/p/${process.id}/decisions/${wrong}`
		expect(await send(cleo, { choice: 'yes' }, `${to}?/ballot`)).toMatch(
			/not_found|malformed|404|400/
		)
		expect([400, 404]).toContain((await house.get(cleo ?? null, to)).status)
	}
	expect(await isUp()).toBe(true)
})

test('nobody votes without signing in', async () => {
	expect(await send(undefined, { choice: 'yes' })).toBe('not_signed_in')
	expect(await box()).toEqual([])
})
