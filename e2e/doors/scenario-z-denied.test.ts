import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { deniedAct } from '#schema/db/ledger.ts'
import { closed, ratify } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { OBJECTION, SHEET, zaragoza } from './zaragoza.ts'

/** What scenario Z must deny, asked of the running product by those who must not. */
let house: House
let cast: Awaited<ReturnType<typeof zaragoza>>
let sheet: string
let vote: string
beforeAll(async () => {
	house = await openHouse()
	cast = await zaragoza(house)
	sheet = await cast.process.write(cast.pilar, 'Ficha del servicio', SHEET)
	await cast.process.freeze(sheet)
	vote = await cast.process.announce(sheet, 'default', '¿Probamos el servicio?')
}, 240_000)
afterAll(() => house.close())

const denials = () => house.world.db.$count(deniedAct)

test('[F11] g7 has no ballot, and sees nothing of the vote from outside a session', async () => {
	const { process, guest } = cast
	const before = await denials()
	expect(await process.vote(guest, vote, 'consent')).toBe('not_found')
	expect((await house.get(guest, process.decision(vote))).status).toBe(404)
	expect(await house.knock(guest, sheet)).not.toBe(101)
	expect(await process.boxOf(vote)).toEqual([])
	expect(await denials()).toBe(before + 1)
})

test('[F9] z2, who ratifies, has no ballot on what comes before him', async () => {
	const { process, javier } = cast
	expect(await process.whyNoVote(javier, vote, 'consent')).toBe('ratifier_no_ballot')
	expect(await process.boxOf(vote)).toEqual([])
})

test('[A8] z12 does not comment, whatever she reads', async () => {
	const { process, begona, fernando } = cast
	expect(await process.vote(fernando, vote, 'object', OBJECTION)).toBe('done')
	const [objection] = await process.objectionsTo(vote)
	expect((await house.get(begona, process.decision(vote))).status).toBe(200)
	const answer = { objection: objection?.id ?? '', text: 'La prensa opina.' }
	const action = `${process.decision(vote)}?/answer`
	expect(await house.why(begona, action, answer)).toBe('frozen')
	expect(await house.send(fernando, action, answer)).toBe('done')
})

test('[F12] z13 looks after the installation and does not open D1', async () => {
	const { process, raul } = cast
	for (const path of [process.text(sheet), process.decision(vote)]) {
		expect((await house.get(raul, path)).status).toBe(404)
		expect((await house.get(raul, `${path}/__data.json`)).text).not.toContain('Muchas personas')
	}
	expect(await house.knock(raul, sheet)).not.toBe(101)
	expect(await process.whyNoVote(raul, vote, 'consent')).toBe('not_found')
})

test('[F1] z6 does not edit D1 after the freeze, by no path', async () => {
	const { process, carmen } = cast
	const tab = await house.open(carmen, sheet)
	try {
		expect(tab.facts).toMatchObject({ state: 'frozen' })
	} finally {
		tab.destroy()
	}
	const before = await process.wordsOf(sheet)
	expect(await process.tryToType(carmen, sheet, 'Añadido de noche.')).toBe('frozen')
	expect(await process.wordsOf(sheet)).toBe(before)
	const rename = { artefact: sheet, title: 'Otra ficha' }
	expect(await house.why(carmen, `/p/${process.id}/texts?/rename`, rename)).toBe('frozen')
	const move = { from: 'frozen', to: 'in_review', reason: 'Quiero cambiarla.' }
	expect(await house.why(carmen, `${process.text(sheet)}?/move`, move)).toBe('frozen')
})

test('[B6] z10, a supplier, declares her interest and does not vote on the purchase', async () => {
	const { process, marta, pilar, irina } = cast
	const purchase = await process.write(pilar, 'Compra de portátiles', ['Diez portátiles.'])
	const reason = 'Mi cooperativa vende portátiles.'
	const declare = { artefact: purchase, reason }
	expect(await house.send(marta, `/p/${process.id}/interests?/declare`, declare)).toBe('done')
	await process.freeze(purchase)
	const choice = await process.announce(purchase, 'default', '¿Compramos portátiles?')
	expect(await process.whyNoVote(marta, choice, 'consent')).toBe('recused')
	expect(await process.vote(irina, choice, 'consent')).toBe('done')
	expect((await process.boxOf(choice)).map(({ personId }) => personId)).toEqual([irina.personId])
	// On everything else she votes as before.
	expect(await process.vote(marta, vote, 'consent')).toBe('done')
})

test('[F9] z1, who steers, does not ratify what the group recommends', async () => {
	const { process, pilar, group, javier } = cast
	const officials = [cast.nuria, cast.elena]
	await process.all(group, vote, 'consent')
	await closed(process, vote)
	const answer = { as: 'ratify', statement: 'Queda ratificado tal cual.' }
	const why = (who: Caller) => house.why(who, `${process.decision(vote)}?/ratify`, answer)
	expect(await why(pilar)).toBe('facilitator_no_ratify')
	for (const who of group)
		expect(await why(who)).toBe(officials.includes(who) ? 'no_mandate' : 'role')
	expect(await why(cast.tomas)).toBe('role')
	expect(await why(cast.begona)).toBe('observer')
	for (const who of [cast.guest, cast.raul]) expect(await why(who)).toBe('not_found')
	expect(await process.stateOf(sheet)).toBe('frozen')
	expect(await ratify(process, javier, vote, answer)).toBe('done')
	expect(await process.stateOf(sheet)).toBe('adopted')
})

test('[A8] on what is adopted observers could comment, but the group switched that off', async () => {
	const { process, begona } = cast
	const [objection] = await process.objectionsTo(vote)
	const answer = { objection: objection?.id ?? '', text: 'La prensa opina.' }
	const action = `${process.decision(vote)}?/answer`
	expect(await house.why(begona, action, answer)).toBe('observer_comments_off')
})
