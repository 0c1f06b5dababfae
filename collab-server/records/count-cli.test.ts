import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedOfPool } from '#schema/governance/public-draw.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import { openBallots } from '#schema/record/record.ts'
import { testLog, testRecord } from '#schema/record/test-record.ts'

const CLI = fileURLToPath(new URL('count-cli.ts', import.meta.url))
const run = promisify(execFile)
let folder = ''

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'count-'))
})

async function count(content: unknown, ...options: string[]) {
	const path = join(folder, `${crypto.randomUUID()}.json`)
	await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
	try {
		const { stdout } = await run(process.execPath, [CLI, path, ...options])
		return { code: 0, out: stdout, error: '' }
	} catch (failure) {
		const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string }
		return { code, out: stdout, error: stderr }
	}
}

const Z2 = {
	rule: { method: 'ranked' },
	roll: 8,
	ballots: [
		{ count: 3, ranking: ['A', 'B', 'C'] },
		{ count: 3, ranking: ['C', 'B', 'A'] },
		{ count: 2, ranking: ['B', 'C', 'A'] }
	]
}

describe('[F19] npm run count', () => {
	test('says the outcome, the tallies and the steps, in each language', async () => {
		const english = await count(Z2)
		expect(english).toMatchObject({ code: 0, error: '' })
		expect(english.out).toContain('Chosen: B.')
		expect(english.out).toContain('B before A: 5 to 3.')
		expect((await count(Z2, '--language', 'lv')).out).toContain('Izvēlēts: B.')
		const { winners, pairs } = JSON.parse((await count(Z2, '--json')).out)
		expect({ winners, pairs: pairs.B.A }).toEqual({ winners: ['B'], pairs: 5 })
	})

	test('draws a roll by lot', async () => {
		const roll = ['ada', 'bo', 'cy', 'di'].map((personId, at) => ({
			personId,
			strata: { side: at < 2 ? 'left' : 'right' }
		}))
		const file = { rule: { method: 'sortition', size: 2, strata: ['side'] }, roll, seed: '7 12 33' }
		const drawn = JSON.parse((await count(file, '--json')).out)
		expect(drawn.cells.map(({ places }: { places: number }) => places)).toEqual([1, 1])
		expect((await count({ ...file, seed: undefined })).error).toContain('needs a public seed')
	})

	test('[LT4] draws a panel again, and says when its seed is not the one that was announced', async () => {
		const pool = ['ada', 'bo', 'cy', 'di'].map((participant, at) => ({
			participant,
			cell: at < 2 ? '1' : '2'
		}))
		const file = {
			rule: { method: 'sortition', size: 2, strata: ['cell'] },
			roll: pool.map(({ participant, cell }) => ({ personId: participant, strata: { cell } })),
			seed: seedOfPool('7times12', pool),
			commitment: commitmentOf('7times12'),
			declined: ['ada', 'bo', 'cy', 'di']
		}
		const { code, out } = await count(file)
		expect(code).toBe(0)
		expect(out).toContain('4 people are in the pool, for 2 places.')
		expect(out).toContain('nobody is left to take the place')
		expect(out).toContain('the pool is the one it was drawn from')
		const { code: other, out: said } = await count({
			...file,
			roll: file.roll.slice(1),
			declined: []
		})
		expect({ other, fails: said.includes('does not fit the hash') }).toEqual({
			other: 1,
			fails: true
		})
		expect((await count({ ...file, declined: ['eve'] })).code).toBe(2)
	})

	test.each([
		['not JSON', '{"rule":', 'not JSON'],
		['an unknown key', { ...Z2, winner: 'A' }, 'winner'],
		['an unknown key of the rule', { ...Z2, rule: { method: 'ranked', qorum: {} } }, 'rule.qorum'],
		['a method nobody has', { ...Z2, rule: { method: 'loudest' } }, 'rule.method'],
		['a forged roll', { ...Z2, roll: 7 }, 'roll[0].count: 8 ballots of 7'],
		['no answer', { ...Z2, ballots: [{ count: 3 }] }, 'ballots[0]: needs exactly one of'],
		[
			'an option named twice',
			{ ...Z2, ballots: [...Z2.ballots, { ranking: ['A', 'A'] }] },
			'ballots[3].ranking: The same option is named twice.'
		],
		[
			'an option nobody offers',
			{ ...Z2, options: ['A', 'B'] },
			'ballots[0].ranking: Choose one of the answers offered.'
		],
		[
			'somebody who is not on the roll',
			{
				rule: { method: 'majority' },
				roll: [{ personId: 'p1' }],
				ballots: [{ personId: 'p2', choice: 'yes' }]
			},
			'ballots[0].personId: not on the roll'
		],
		[
			'two ballots of one person',
			{
				rule: { method: 'majority' },
				roll: [{ personId: 'p1' }],
				ballots: [
					{ personId: 'p1', choice: 'yes' },
					{ personId: 'p1', choice: 'no' }
				]
			},
			'ballots[1].personId: has two ballots'
		],
		[
			'a constituency nobody knows',
			{
				rule: { method: 'majority' },
				roll: [{ count: 3, constituency: 'a' }],
				ballots: [{ choice: 'yes', constituency: 'b' }]
			},
			'ballots[0].constituency'
		],
		['a negative count', { ...Z2, ballots: [{ count: -1, ranking: ['A'] }] }, 'ballots[0].count'],
		[
			'projects without costs',
			{
				rule: { method: 'pb_greedy', budget: 5, currency: 'EUR' },
				ballots: [{ approvals: ['a'] }]
			},
			'options:'
		]
	])('tells where %s stands, and ends with 2', async (_what, file, complaint) => {
		const { code, error } = await count(file)
		expect(error).toContain(complaint)
		expect(code).toBe(2)
	})

	test('[R3] a record is counted again; a changed ballot is found', async () => {
		const record = testRecord(await testLog())
		const same = await count(record)
		expect(same).toMatchObject({ code: 0 })
		const [first, ...others] = openBallots(record)
		const forged = { ...record, ballots: [{ ...first, choice: 'stand_aside' }, ...others] }
		expect((await count(forged)).code).toBe(1)
		expect(await count({ ...record, extra: 1 })).toMatchObject({ code: 2 })
	})
})
