import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { receiptKey } from '#schema/governance/receipt.ts'
import {
	MINUTE,
	aCitizen,
	aDecision,
	aMember,
	aPerson,
	aProcess,
	aRatifier,
	aSecretary,
	anObserver
} from '#collab/store/cast/cast.ts'
import { until } from '#collab/sync/test-client.ts'
import { openHouse, type House } from './door.ts'
import { firstDifference, plain } from './plain.ts'
import { passTheClose } from './time.ts'

/**
 * [F8] Two installations that differ in nothing but how people voted. Whatever somebody asks before the
 * close, both answer the same: then no answer says anything about the votes.
 */
let yes: Scene
let no: Scene
beforeAll(async () => {
	const houses = await Promise.all([openHouse(), openHouse()])
	const at = new Date(Date.now() - MINUTE)
	yes = await scene(houses[0], 'yes', at)
	no = await scene(houses[1], 'no', at)
}, 240_000)
afterAll(() => Promise.all([yes, no].map(({ house }) => house.close())))

type Scene = Awaited<ReturnType<typeof scene>>
const VOTERS = 5

/** Five citizens, of whom three have voted; everybody acts at the same instants in both scenes. */
async function scene(house: House, choice: 'yes' | 'no', at: Date) {
	const { world } = house
	world.now = at
	const process = await aProcess(world)
	const citizens: Caller[] = []
	/** Each came a second after the other, so that they stand in the same order in both scenes. */
	const next = async (who: Promise<Caller>) => {
		world.pass(1000)
		return who
	}
	for (let n = 0; n < VOTERS; n++)
		citizens.push(await next(aCitizen(world, process, `Citizen ${n}`)))
	const administers = { name: 'Ada Administrator', administrator: true }
	const askers = {
		facilitator: process.facilitator,
		undecided: citizens[VOTERS - 1] ?? process.facilitator,
		ratifier: await next(aRatifier(world, process)),
		secretary: await next(aSecretary(world, process)),
		observer: await next(anObserver(world, process)),
		administrator: await next(aMember(world, process, 'administrator', administers)),
		stranger: await aPerson(world, 'Sid Stranger')
	}
	const { id, artefact } = await aDecision(world, process, 'majority')
	const vote = (voter: Caller | undefined) => {
		world.pass(1000)
		const reason = choice === 'yes' ? 'Because it is fine.' : 'Because it is not.'
		const by = voter ?? process.facilitator
		return world.act(by, 'cast-ballot', { decision: id, choice, reason })
	}
	for (const voter of citizens.slice(0, VOTERS - 2)) await vote(voter)
	const voteOnceMore = () => vote(citizens[VOTERS - 2])
	const secret = await aDecision(world, process, 'confidential_majority')
	const voteInSecret = (number: number) => {
		world.pass(1000)
		// The same keys in both scenes: only what the ballots say differs.
		const key = receiptKey(new Uint8Array(16).fill(number + 1))
		const by = citizens[number] ?? process.facilitator
		return world.act(by, 'cast-ballot', { decision: secret.id, choice, key })
	}
	for (let number = 0; number < VOTERS - 2; number++) await voteInSecret(number)
	const voteInSecretOnceMore = () => voteInSecret(VOTERS - 2)
	const open = { id, artefact, voteOnceMore }
	const confidential = { ...secret, voteOnceMore: voteInSecretOnceMore }
	return { house, process: process.id, id, artefact, askers, open, confidential }
}

const places = ({ process, id, artefact, confidential }: Scene) => {
	const decision = `/p/${process}/decisions/${id}`
	const secret = `/p/${process}/decisions/${confidential.id}`
	const pages = [
		'/',
		`/p/${process}`,
		`/p/${process}/log`,
		`/p/${process}/decisions`,
		`/p/${process}/documents/${artefact}`,
		`/p/${process}/documents/${artefact}?live`,
		`/p/${process}/documents/${artefact}/read`,
		`/p/${process}/people`,
		`/p/${process}/rules`,
		decision,
		`${decision}/record`,
		`/p/${process}/documents/${confidential.artefact}?live`,
		`/p/${process}/documents/${confidential.artefact}/read`,
		`${secret}/record`,
		`${secret}/box`,
		secret
	]
	return [
		...pages,
		...pages.map((page) => {
			const [path = '', asked] = page.split('?')
			return `${path === '/' ? '' : path}/__data.json${asked ? `?${asked}` : ''}`
		}),
		`${decision}/record.json`,
		`${decision}/record.pdf`,
		`${secret}/record.json`,
		`${secret}/record.pdf`
	]
}

describe('[F8] before the close', () => {
	test.each([
		'facilitator',
		'undecided',
		'ratifier',
		'secretary',
		'observer',
		'administrator',
		'stranger'
	] as const)(
		'no page, no data and no file tells the %s how people voted',
		async (who) => {
			const [ofYes, ofNo] = [places(yes), places(no)]
			for (const [index, path] of ofYes.entries()) {
				const one = await yes.house.get(yes.askers[who], path)
				const other = await no.house.get(no.askers[who], ofNo[index] ?? '')
				expect(other.status, path).toBe(one.status)
				expect(firstDifference(one.text, other.text), path).toEqual(null)
				expect(one.text).not.toContain('Because it is')
				expect(other.text).not.toContain('Because it is')
			}
		},
		60_000
	)

	test('nobody without a login session is told anything', async () => {
		for (const path of places(yes)) {
			const { status, text } = await yes.house.get(null, path)
			expect(text, path).not.toContain('Because it is')
			if (path !== '/') expect([200, 303, 401, 404], path).toContain(status)
			expect(text, path).not.toContain('Citizen 0')
		}
	})

	test.each(['open', 'confidential'] as const)(
		'[SB6] the socket of an %s decision tells how many answered, and the same of a yes as of a no',
		async (kind) => {
			const told = await Promise.all(
				[yes, no].map(async ({ house, askers, ...scene }) => {
					const { artefact, voteOnceMore } = scene[kind]
					const tab = await house.open(askers.undecided, artefact)
					const answered = () => (tab.facts.decision as { answered: number }).answered
					await until(() => answered() === VOTERS - 2)
					await voteOnceMore()
					await until(() => answered() === VOTERS - 1)
					expect(tab.closed).toEqual([])
					tab.destroy()
					expect(tab.facts).toMatchObject({ decision: { result: null } })
					const messages = tab.messages.map((message) => plain(JSON.stringify(message)))
					return { facts: plain(JSON.stringify(tab.facts)), messages: new Set(messages) }
				})
			)
			expect(told[1]).toEqual(told[0])
		}
	)

	test('and answers take as long for a yes as for a no', async () => {
		const path = (one: Scene) => `/p/${one.process}/decisions/${one.id}`
		const taken = new Map<Scene, number[]>([
			[yes, []],
			[no, []]
		])
		const gap = () => {
			const [ofYes = 0, ofNo = 0] = [yes, no].map((one) => quickest(taken.get(one) ?? []))
			return Math.abs(ofYes - ofNo) / Math.min(ofYes, ofNo)
		}
		// What disturbs one of them passes; what one of them has more to do does not.
		for (let round = 0; round < 40 || (gap() >= 0.5 && round < 400); round++) {
			for (const one of round % 2 ? [yes, no] : [no, yes]) {
				const from = performance.now()
				await one.house.get(one.askers.undecided, path(one))
				taken.get(one)?.push(performance.now() - from)
			}
		}
		expect(gap()).toBeLessThan(0.5)
	}, 300_000)
})

test('[F8] after the close both tell, so the comparison above can see a difference', async () => {
	const pages = await Promise.all(
		[yes, no].map(async (one) => {
			await passTheClose(one.house.world, one.id)
			const path = `/p/${one.process}/decisions/${one.id}`
			return (await one.house.get(one.askers.undecided, path)).text
		})
	)
	expect(plain(pages[0] ?? '')).not.toBe(plain(pages[1] ?? ''))
	expect(pages[1]).toContain('Because it is not.')
})

/** A tenth of the answers were quicker: what the work takes, without what disturbs it. */
function quickest(times: number[]): number {
	return times.toSorted((one, other) => one - other)[Math.floor(times.length / 10)] ?? 0
}
