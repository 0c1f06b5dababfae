import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BUILT_IN_IDS } from '#schema/governance/charters/built-in.ts'
import {
	aCitizen,
	aDecision,
	aFrozenText,
	aProcess,
	aWorld,
	codeOf,
	underCharter,
	type World
} from '../cast/cast.ts'
import { rulesView } from './rules-view.ts'

let world: World
beforeEach(async () => void (world = await aWorld()))
afterEach(() => world.drop())

describe('[C8] founding a process', () => {
	test.each(BUILT_IN_IDS)('under %s', async (id) => {
		const process = await aProcess(world, id)
		const rules = await rulesView(world.db, process.facilitator, process.id, world.now)
		expect(rules.charter).toMatchObject({ id, languages: ['en'], timezone: 'Europe/Riga' })
		expect(rules.version).toBe(1)
	})

	test('under a charter that does not ship is refused', async () => {
		expect(await codeOf(aProcess(world, 'T7-nowhere' as 'baseline-1'))).toBe('malformed')
	})
})

describe('[C7] [D11] what a charter lets be decided', () => {
	test('nothing is announced where people are only informed', async () => {
		const process = await aProcess(world)
		await aCitizen(world, process)
		const artefact = await aFrozenText(world, process)
		await underCharter(world, process, { promise: 'inform' })
		expect(await codeOf(aDecision(world, process, 'majority', artefact))).toBe('rule_unknown')
		await underCharter(world, process, { promise: 'collaborate' })
		expect(await codeOf(aDecision(world, process, 'majority', artefact))).toBe('done')
	})

	test('qualified signatures of people are promised to nobody; advanced ones are', async () => {
		for (const [human_signature, code] of [
			['qualified', 'rule_unknown'],
			['advanced', 'done']
		] as const) {
			const process = await aProcess(world)
			const artefact = await aFrozenText(world, process)
			await underCharter(world, process, { records: { human_signature } })
			expect(await codeOf(aDecision(world, process, 'majority', artefact))).toBe(code)
		}
	})
})
