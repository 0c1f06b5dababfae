import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { REFUSALS } from '#schema/errors.ts'
import { baseline, person } from '#schema/governance/cast.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { Place } from './ability.ts'
import { abilityToRequestChange } from './amendments.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aMember,
	aProcess,
	aWorld,
	codeOf,
	underCharter,
	type World
} from './cast.ts'
import type { ArtefactRecord } from './rows.ts'
import { settleDue } from './settle.ts'

let world: World
beforeEach(async () => void (world = await aWorld()))
afterEach(() => world.drop())

test('[X1] every refusal is expected by a test of the store, the server or a page', () => {
	const root = join(import.meta.dirname, '../..')
	const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts'], {
		cwd: root,
		encoding: 'utf8'
	})
	const tests = listed
		.split('\n')
		.filter((file) => file !== '' && !file.includes('messages'))
		.map((file) => readFileSync(join(root, file), 'utf8'))
		.join('\n')
	const unprovoked = Object.keys(REFUSALS).filter((code) => !tests.includes(`'${code}'`))
	expect(unprovoked).toEqual([])
})

test('[X1] [Q3] changes_need_text: only the words of a text can be changed in ratifying', async () => {
	const process = await aProcess(world)
	await underCharter(world, process, { ratification: { required: true } })
	const olga = await aMember(world, process, 'official', { mandates: ['ratify'] })
	const citizens = [await aCitizen(world, process), await aCitizen(world, process, 'Carl Citizen')]
	const artefact = await aDraft(world, process, 'board')
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(process.facilitator, 'move-artefact', { artefact, to })
	const decision = (await aDecision(world, process, 'majority', artefact)).id
	for (const caller of citizens) await world.act(caller, 'cast-ballot', { decision, choice: 'yes' })
	world.pass(HOUR)
	await settleDue(world.db, world.now, [process.id])
	const answer = world.act(olga, 'ratify', {
		decision,
		as: 'ratify_with_changes',
		statement: 'The second card would say more with another word in it.',
		changes: [{ from: 'one', to: 'two' }]
	})
	expect(await codeOf(answer)).toBe('changes_need_text')
})

test('[X1] [B13] contest_over: a step is contested as long as the charter gives for an appeal', async () => {
	const process = await aProcess(world)
	const citizen = await aCitizen(world, process)
	const { measureId } = await world.act(process.facilitator, 'take-measure', {
		process: process.id,
		step: 'notice',
		person: citizen.personId,
		rule: 'Nobody is insulted.',
		reason: 'This card insulted a neighbour.'
	})
	world.pass(10 * DAY + HOUR)
	const reason = 'I wrote nothing of the kind.'
	const contest = world.act(citizen, 'contest-measure', { measure: measureId, reason })
	expect(await codeOf(contest)).toBe('contest_over')
})

test('[X1] [M3] no_editorial_rule: where a charter has no rule for them there are no corrections', () => {
	const { editorial_change: _, ...rules } = baseline.rules
	const charter = { ...baseline, rules } as Charter
	const place = { charter: { charter }, actor: person('secretary') } as unknown as Place
	const adopted = { state: 'adopted', supersededBy: null } as ArtefactRecord
	expect(abilityToRequestChange(place, adopted, 'editorial', world.now)).toMatchObject({
		code: 'no_editorial_rule'
	})
})
