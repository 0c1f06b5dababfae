import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import {
	aCitizen,
	aGuest,
	anObserver,
	aPerson,
	aProcess,
	type TestProcess
} from '#collab/store/cast/cast.ts'
import { openHouse, type House } from './door.ts'

/** The page on which a text is only read, at the doors of the running product. */
let house: House
let process: TestProcess
let cleo: Caller
let guest: Caller
let observer: Caller
let stranger: Caller
let text: string
beforeAll(async () => {
	house = await openHouse()
	house.world.now = new Date()
	process = await aProcess(house.world)
	cleo = await aCitizen(house.world, process)
	guest = await aGuest(house.world, process)
	observer = await anObserver(house.world, process)
	stranger = await aPerson(house.world, 'Sam Stranger')
	const blocks = [
		{ kind: 'heading', level: 2, text: [{ text: 'Rent' }] },
		{ kind: 'paragraph', text: [{ text: 'Pay on the first.' }] }
	]
	const create = `/p/${process.id}/texts/import?/create`
	const id = await house.make(cleo, create, { title: 'House', blocks: JSON.stringify(blocks) })
	text = `/p/${process.id}/documents/${id}`
}, 240_000)
afterAll(() => house.close())

async function fetched(who: Caller | null, path: string) {
	const headers = { cookie: who ? await house.cookieOf(who) : '' }
	return fetch(house.url + path, { headers, redirect: 'manual' })
}
const ledTo = async (who: Caller | null, path: string): Promise<[number, string | null]> => {
	const { status, headers } = await fetched(who, path)
	return [status, headers.get('location')]
}
const news = async (who: Caller | null) =>
	(await (await fetched(who, `${text}/read/news`)).json()) as { mark: string; may: string }
const block = async (words: string) =>
	new RegExp(`id="([^"]+)"[^>]*>${words}`).exec((await house.get(cleo, `${text}/read`)).text)?.[1]

test('[RV1] in a draft a guest suggests: nobody is led anywhere, and the page can be opened', async () => {
	expect(await ledTo(guest, text)).toEqual([200, null])
	expect(await ledTo(cleo, text)).toEqual([200, null])
	const page = await house.get(cleo, `${text}/read`)
	expect(page.text).toContain('Write in this text')
	expect(page.text).toContain('Pay on the first.')
	expect((await news(guest)).may).toBe('suggest')
})

test('[RV1] [RV2] [RV6] in review a guest is led there, and gets one small script', async () => {
	const described = { purpose: 'Rules for all.', summary: 'When to pay.' }
	expect(await house.send(process.facilitator, `${text}?/describe`, described)).toBe('done')
	const move = { from: 'draft', to: 'in_review' }
	expect(await house.send(process.facilitator, `${text}?/move`, move)).toBe('done')
	expect(await ledTo(guest, `${text}?a=b`)).toEqual([303, `${text}/read?a=b`])
	expect(await ledTo(guest, `${text}?live`)).toEqual([200, null])
	expect(await ledTo(cleo, text)).toEqual([200, null])
	// [RV6] A page that is open and asks again is not led away: there may be words in hand.
	expect(await ledTo(guest, `${text}/__data.json`)).toEqual([200, null])
	const page = (await house.get(guest, `${text}/read`)).text
	const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
	expect(scripts).toEqual([expect.stringMatching(/src="[^"]+\/reader-[^"]+\.js"/)])
	expect(page).not.toContain('modulepreload')
	expect((await news(guest)).may).toBe('read')
})

test('[RV1] [RV5] who may not read it hears that it is not there; who is signed out is asked to sign in', async () => {
	for (const path of ['/read', '/read/news']) {
		expect(await ledTo(stranger, text + path), path).toEqual([404, null])
		expect(await ledTo(observer, text + path), path).toEqual([404, null])
		const [status, location] = await ledTo(null, text + path)
		expect([status, location?.startsWith('/sign-in?to=')], path).toEqual([303, true])
	}
	const other = await aProcess(house.world)
	const astray = text.replace(process.id, other.id)
	expect((await fetched(stranger, `${astray}/read`)).status).toBe(404)
})

test('[RV3] [RV5] [N4] what waits to be let through is in the page of its author and of nobody who reads', async () => {
	const before = await news(guest)
	const passage = JSON.stringify([{ block: await block('Pay'), from: 0, to: 3, quote: 'Pay' }])
	const form = { passage, text: 'Held words of a guest' }
	expect(await house.send(guest, `${text}?/startThread`, form)).toBe('done')
	const page = async (who: Caller) => (await house.get(who, `${text}/read`)).text
	expect(await page(guest)).toContain('Held words of a guest')
	expect(await page(cleo)).not.toContain('Held words of a guest')
	expect((await news(guest)).mark).toBe(before.mark)
	expect(await house.send(cleo, `${text}?/startThread`, { passage, text: 'In cash?' })).toBe('done')
	expect(await page(guest)).toContain('In cash?')
	expect((await news(guest)).mark).not.toBe(before.mark)
})

test('[RV3] [RV4] frozen sections say why, and each heading is a place to link to', async () => {
	const heading = (await block('Rent')) ?? ''
	const form = { heading, reason: 'The owners agreed.' }
	expect(await house.send(process.facilitator, `${text}?/freezeSection`, form)).toBe('done')
	const page = (await house.get(guest, `${text}/read`)).text
	expect(page).toContain('<div class="frozen-note">Frozen section. The owners agreed.</div>')
	expect(page).toContain(`href="#${heading}"`)
})
