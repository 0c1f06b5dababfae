import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { decision } from '#schema/db/decisions.ts'
import { appeal, panelMember } from '#schema/db/redress.ts'
import { ticketOf } from '#schema/governance/panel.ts'
import { closed, opened, ratify } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { rowOf } from './time.ts'
import { DESCRIPTION, WINDOW, varam } from './varam.ts'

/** Scenario V4: an appeal against how a vote was announced. The story is told in order. */
let house: House
let cast: Awaited<ReturnType<typeof varam>>
let text: string
let vote: string
beforeAll(async () => {
	house = await openHouse()
	cast = await varam(house)
	text = await cast.process.write(cast.inese, 'Maršruts', DESCRIPTION)
	await cast.process.freeze(text)
}, 240_000)
afterAll(() => house.close())

const CONTEST = {
	ground: 'procedure',
	contested: 'notice',
	statement: 'Paziņojums bija tikai latviski, un Viktors lūdza to angliski.'
}
const DAY_MS = 86_400_000
const contest = (who: Caller) => house.why(who, `${cast.process.decision(vote)}?/appeal`, CONTEST)
const theAppeal = async () => {
	const [row] = await house.world.db.select().from(appeal).where(eq(appeal.decisionId, vote))
	if (!row) throw new Error('nobody appealed')
	return row
}
const everybody = () => [...cast.citizens, ...cast.officials]
/** Those who were drawn, and the others of the group. */
async function drawn() {
	const { id } = await theAppeal()
	const rows = await house.world.db.select().from(panelMember).where(eq(panelMember.appealId, id))
	const seated = new Set(rows.map(({ personId }) => personId))
	const isSeated = ({ personId }: Caller) => seated.has(personId)
	const remedies = rows.map(({ remedy }) => remedy)
	return { seated, panel: everybody().filter(isSeated), remedies }
}
const REASONS = 'Paziņojumam jābūt saprotamam visiem, kas balso.'
const judge = async (who: Caller) => {
	const form = { appeal: (await theAppeal()).id, remedy: 'reopen_vote', reasons: REASONS }
	return house.why(who, `${cast.process.decision(vote)}?/panel`, form)
}

test('[D9] three days of notice are not five: such a vote is not announced', async () => {
	const opens = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 16)
	const short = { ...WINDOW, atOnce: '', opens }
	await expect(cast.process.announce(text, 'default', 'Vai sākam?', short)).rejects.toThrow(
		'notice_too_short'
	)
})

test('[J1] while it waits for its ratifier there is nothing to contest yet', async () => {
	const { process, liga, zane } = cast
	vote = await process.announce(text, 'default', 'Vai sākam?', WINDOW)
	await opened(process, vote)
	await process.all(everybody(), vote, 'yes')
	expect(await closed(process, vote)).toMatchObject({ result: 'adopted' })
	expect(await contest(zane)).toBe('appeal_not_open')
	const answer = { as: 'ratify', statement: 'Piekrītam.' }
	expect(await ratify(process, liga, vote, answer)).toBe('done')
	expect(await process.stateOf(text)).toBe('adopted')
})

test('[J2] [J3] v10 appeals: a panel of three is drawn, and no party could have been', async () => {
	const { inese, liga, zane, dace, agnese } = cast
	expect(await contest(agnese)).toBe('not_affected')
	expect(await contest(zane)).toBe('done')
	expect(await contest(zane)).toBe('conflict')
	const { seed, draw } = await theAppeal()
	const urn = draw.map(({ ticket }) => ticket)
	for (const party of [inese, liga, zane, dace])
		expect(urn).not.toContain(ticketOf(seed, party.personId))
	const others = everybody().filter((who) => who !== zane)
	expect(urn.toSorted()).toEqual(others.map((who) => ticketOf(seed, who.personId)).toSorted())
	const { panel, remedies } = await drawn()
	expect(remedies).toEqual([null, null, null])
	expect(panel).toHaveLength(3)
	expect(panel.some((who) => cast.citizens.includes(who))).toBe(true)
	expect(panel.some((who) => cast.officials.includes(who))).toBe(true)
})

test('[J5] meanwhile nothing is signed, and what is contested stays as it is', async () => {
	const { process, dace, inese } = cast
	expect(await house.send(dace, `${process.decision(vote)}?/record`, {})).toBe('appeal_open')
	const archive = { from: 'adopted', to: 'archived', reason: 'Pabeigts.' }
	expect(await house.why(dace, `${process.text(text)}?/move`, archive)).toBe('appeal_open')
	await expect(process.announce(text, 'default', 'Vēlreiz?', WINDOW)).rejects.toThrow('not_frozen')
	expect(await process.move(inese, text, 'adopted', 'frozen')).toBe('forbidden')
})

test('[J4] the panel upholds it: the vote is opened again, on the same text, with full notice', async () => {
	const { process, inese, liga, zane, dace } = cast
	const { panel, seated } = await drawn()
	const outside = everybody().filter(({ personId }) => !seated.has(personId))
	for (const who of [inese, liga, zane, ...outside]) expect(await judge(who)).toBe('forbidden')
	const [one, two, three] = panel
	expect(await judge(one ?? zane)).toBe('done')
	expect(await theAppeal()).toMatchObject({ status: 'open' })
	expect(await judge(two ?? zane)).toBe('done')
	expect(await theAppeal()).toMatchObject({ status: 'decided', remedy: 'reopen_vote' })
	expect(await judge(three ?? zane)).toBe('done')
	for (const who of panel) expect(await judge(who)).toBe('appeal_decided')
	const said = (await drawn()).remedies
	expect(said).toEqual(['reopen_vote', 'reopen_vote', 'reopen_vote'])

	expect(await rowOf(house.world, vote)).toMatchObject({ effect: 'annulled' })
	expect(await process.stateOf(text)).toBe('frozen')
	const [again] = await house.world.db.select().from(decision).where(eq(decision.previousId, vote))
	expect(again).toMatchObject({ origin: 'reopened', round: 2, status: 'announced' })
	const notice = (again?.opensAt.getTime() ?? 0) - (again?.announcedAt.getTime() ?? 0)
	expect(notice).toBeGreaterThan(4.9 * DAY_MS)
	expect(again?.frozenTextId).toBe((await rowOf(house.world, vote)).frozenTextId)
	expect(await house.send(dace, `${process.decision(vote)}?/record`, {})).toBe(
		'decision_not_effective'
	)
})
