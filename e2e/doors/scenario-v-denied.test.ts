import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { membershipOf } from '#collab/store/cast/cast-bodies.ts'
import { processOrganisation } from '#schema/db/bodies.ts'
import { opened } from './closing.ts'
import { openHouse, type House } from './door.ts'
import { rowOf } from './time.ts'
import { DESCRIPTION, WINDOW, varam } from './varam.ts'

/** What scenario V must deny, asked of the running product by those who must not. */
let house: House
let cast: Awaited<ReturnType<typeof varam>>
let text: string
let vote: string
beforeAll(async () => {
	house = await openHouse()
	cast = await varam(house)
	text = await cast.process.write(cast.inese, 'Pakalpojuma apraksts', DESCRIPTION)
	await cast.process.freeze(text)
	vote = await cast.process.announce(text, 'default', 'Vai sākam?', WINDOW)
	await opened(cast.process, vote)
}, 240_000)
afterAll(() => house.close())

test('[F9] [B4] v1 has no ballot, and neither have observers, staff and strangers', async () => {
	const { process, liga, dace, agnese, edgars, inese } = cast
	expect(await process.whyNoVote(liga, vote)).toBe('ratifier_no_ballot')
	expect(await process.whyNoVote(dace, vote)).toBe('role')
	expect(await process.whyNoVote(inese, vote)).toBe('facilitator_no_vote')
	for (const who of [agnese, edgars]) expect(await process.whyNoVote(who, vote)).toBe('not_found')
	expect(await process.boxOf(vote)).toEqual([])
})

test('[S3] v5 changes nothing of what is asked after the first ballot', async () => {
	const { process, inese, gunars } = cast
	expect(await process.vote(gunars, vote, 'yes')).toBe('done')
	const before = await rowOf(house.world, vote)
	const titled = { artefact: text, title: 'Cits apraksts' }
	expect(await house.why(inese, `/p/${process.id}/texts?/rename`, titled)).toBe('frozen')
	expect(await process.move(inese, text, 'frozen', 'in_review')).toBe('decision_open')
	const cancel = { reason: 'Man nepatīk, kā balso.' }
	expect(await house.send(inese, `${process.decision(vote)}?/cancel`, cancel)).toBe('state_changed')
	await expect(process.announce(text, 'default', 'Vai tomēr citādi?')).rejects.toThrow(
		'decision_open'
	)
	// Fields that no form has are nobody's: the ballot of the form is cast, and nothing else changes.
	const forged = { question: 'Citādi?', rule: 'default', choices: 'a,b', closesAt: '2030-01-01' }
	expect(await process.vote(gunars, vote, 'yes', forged)).toBe('done')
	expect(await rowOf(house.world, vote)).toEqual(before)
})

test('[F1] v6, who keeps the minutes, does not edit the frozen text', async () => {
	const { process, dace } = cast
	const before = await process.wordsOf(text)
	expect(await process.tryToType(dace, text, 'Sīks labojums.')).toBe('frozen')
	expect(await process.wordsOf(text)).toBe(before)
})

test('[B3] v3 of Ābeļkalna does not read the annex of Priedaine, by no path', async () => {
	const { process, inese, andris, sanita } = cast
	const world = house.world
	const teams = `/p/${process.id}/teams`
	const founded = { id: process.id, facilitator: inese }
	const municipality = async (name: string, who: Caller) => {
		const named = { name, type: 'public_administration' }
		expect(await house.send(inese, `${teams}?/add_organisation`, named)).toBe('done')
		const [row] = await world.db
			.select()
			.from(processOrganisation)
			.where(eq(processOrganisation.name, name))
		const membership = await membershipOf(world, founded, who)
		const form = { membership, organisation: row?.id ?? '' }
		expect(await house.send(inese, `${teams}?/act_for`, form)).toBe('done')
		return row?.id ?? ''
	}
	await municipality('Ābeļkalna novads', andris)
	const priedaine = await municipality('Priedaines novads', sanita)
	const secret = 'Priedaines izmaksas paliek novadā.'
	const annex = await process.write(sanita, 'Pielikums', [secret])
	const assign = { artefact: annex, team: '', organisation: priedaine, visibility: 'restricted' }
	expect(await house.send(inese, `${teams}?/assign`, assign)).toBe('done')

	expect((await house.get(sanita, process.text(annex))).text).toContain(secret)
	expect(await house.knock(sanita, annex)).toBe(101)
	for (const path of [process.text(annex), `/p/${process.id}`, `/p/${process.id}/log`]) {
		for (const address of [path, `${path}/__data.json`]) {
			const { text: answer } = await house.get(andris, address)
			expect(answer).not.toContain(secret)
			expect(answer).not.toContain('Pielikums')
		}
	}
	expect((await house.get(andris, process.text(annex))).status).toBe(404)
	expect(await house.knock(andris, annex)).not.toBe(101)
	expect(await process.move(andris, annex, 'draft', 'in_review')).toBe('not_found')
})
