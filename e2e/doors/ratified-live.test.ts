import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCitizen, aProcess, aRatifier, underCharter } from '#collab/store/cast/cast.ts'
import { until } from '#collab/sync/test-client.ts'
import { plainText } from '#schema/docs/document.ts'
import { openHouse, type House } from './door.ts'
import { LivingProcess } from './process.ts'
import { passTheClose, rowOf } from './time.ts'

let house: House
beforeAll(async () => {
	house = await openHouse()
}, 240_000)
afterAll(() => house.close())

test('[Q3] [Y3] the words a ratifier changed reach everybody who has the text open', async () => {
	const { world } = house
	world.now = new Date()
	const founded = await aProcess(world)
	await underCharter(world, founded, { ratification: { required: true } })
	const rita = await aRatifier(world, founded)
	const cleo = await aCitizen(world, founded)
	const process = new LivingProcess(house, founded.id, founded.facilitator, 'Europe/Riga')
	const text = await process.write(cleo, 'The bus', ['The bus stops at the old mill.'])
	await process.freeze(text)
	const decision = await process.announce(text, 'majority', 'The bus?')
	await process.all([cleo], decision, 'yes')
	await passTheClose(world, decision)
	await house.get(rita, process.decision(decision))

	const tabs = [await house.open(cleo, text), await house.open(founded.facilitator, text)]
	try {
		for (const tab of tabs) expect(plainText(tab.doc)).toContain('at the old mill')
		const answer = {
			as: 'ratify_with_changes',
			statement: 'The mill has been called the paper mill since May.',
			'from-0': 'old mill',
			'to-0': 'paper mill'
		}
		expect(await house.send(rita, `${process.decision(decision)}?/ratify`, answer)).toBe('done')
		expect((await rowOf(world, decision)).effect).toMatch(/effective|reconsent/)
		for (const tab of tabs) {
			await until(() => tab.closed.length > 0, 5_000)
			await tab.rejoin()
			expect(plainText(tab.doc)).toContain('at the paper mill')
			expect(plainText(tab.doc)).not.toContain('old mill')
		}
		expect(await process.wordsOf(text)).toContain('at the paper mill')
		expect(await process.tryToType(cleo, text, 'More words.')).not.toBe('')
	} finally {
		for (const tab of tabs) tab.destroy()
	}
})
