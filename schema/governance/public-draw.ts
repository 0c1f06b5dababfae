import { Refusal } from '../errors.ts'
import type { Voice } from '../messages/voice.ts'
import { commitmentOf, drawnOrder, seedOf } from './rules/lot.ts'
import { drawRoll, type Candidate, type Draw } from './rules/sortition.ts'

/**
 * [LT4] Somebody in a pool as everybody sees them: a commitment that names nobody, and the number of
 * the group of those with the same answers. What the answers are stands nowhere in it.
 */
export type PoolLine = { participant: string; cell: string }

/** [LT4] Everything that is needed to draw again, and to see that nobody chose what came out. */
export type PublicDraw = {
	size: number
	pool: readonly PoolLine[]
	/** A number whose hash was published before anybody joined, a space, and the hash of the pool. */
	seed: string
	commitment: string
	/** Who was drawn, or waited, and does not take part, in the order in which they said so. */
	declined: readonly string[]
}

/** Who sits on a panel, and who came for whom; null where nobody was left. */
export type Seats = { members: string[]; replaced: { declined: string; by: string | null }[] }

/** [LT4] By it a draw among numbered groups is the same as one by what the groups have in common. */
export const CELLS = ['cell'] as const

/**
 * [LT4] Numbers the groups of people with the same answers. The order is that of the smallest
 * commitment in each, so that a number tells nothing of the answers.
 */
export function poolLines(
	people: readonly { participant: string; strata: Readonly<Record<string, string>> }[],
	strata: readonly string[]
): PoolLine[] {
	const known = new Map<string, string>()
	return people
		.toSorted((one, other) => (one.participant < other.participant ? -1 : 1))
		.map(({ participant, strata: own }) => {
			const answers = JSON.stringify(strata.map((stratum) => own[stratum] ?? ''))
			const cell = known.get(answers) ?? `${known.size + 1}`
			known.set(answers, cell)
			return { participant, cell }
		})
}

/** [LT3] The seed of a draw: as that of a tie [D32], with the pool in the place of the answers. */
export function seedOfPool(secret: string, pool: readonly PoolLine[]): string {
	return seedOf(
		secret,
		pool.map(({ participant, cell }) => ({ cell, participant }))
	)
}

/** [LT3] Whether the number was fixed before the pool, and the pool is the one it was drawn from. */
export function seedHolds({ seed, commitment, pool }: PublicDraw): boolean {
	const [secret = ''] = seed.split(' ')
	return commitmentOf(secret) === commitment && seedOfPool(secret, pool) === seed
}

/** [LT4] The draw, and who sits after those who declined were replaced [LT5]. */
export function drawPublicly({ size, pool, seed, declined }: PublicDraw): Draw & Seats {
	const draw = drawRoll({ size, strata: [...CELLS] }, pool.map(candidateOf), seed)
	const cells = new Map(pool.map(({ participant, cell }) => [participant, cell]))
	return { ...draw, ...seatsAfter(draw, cells, declined) }
}

function candidateOf({ participant, cell }: PoolLine): Candidate {
	return { personId: participant, strata: { cell } }
}

/**
 * [LT5] A seat goes to the next of the same group in the order of the lot; where nobody is left there, to
 * the next of the whole reserve. Who declined comes back nowhere.
 */
function seatsAfter(
	{ drawn, reserve, seed }: Draw,
	cells: ReadonlyMap<string, string>,
	declined: readonly string[]
): Seats {
	const gone = new Set<string>()
	const members = new Set(drawn)
	const replaced: Seats['replaced'] = []
	for (const one of declined) {
		if (!cells.has(one) || gone.has(one)) throw new Refusal('conflict')
		gone.add(one)
		if (!members.delete(one)) continue
		const waiting = reserve.filter((other) => !gone.has(other) && !members.has(other))
		const alike = waiting.find((other) => cells.get(other) === cells.get(one))
		const by = alike ?? drawnOrder(seed, waiting)[0] ?? null
		if (by !== null) members.add(by)
		replaced.push({ declined: one, by })
	}
	return { members: [...members], replaced }
}

/** [LT4] [X4] The draw line by line: the groups, the order of the lot in each, and who came for whom. */
export function drawInWords(
	voice: Voice,
	draw: PublicDraw,
	name: (participant: string) => string = (participant) => participant
): string[] {
	const { cells, replaced, members } = drawPublicly(draw)
	return [
		voice('draw.pool', { people: draw.pool.length, places: draw.size }),
		...cells.flatMap(({ strata: { cell = '' }, candidates, places }) => [
			voice('draw.cell', { cell, people: candidates, places }),
			voice('draw.order', { cell, names: orderIn(draw, cell).map(name).join(', ') })
		]),
		...replaced.map(({ declined, by }) =>
			by === null
				? voice('draw.not_replaced', { declined: name(declined) })
				: voice('draw.replaced', { declined: name(declined), by: name(by) })
		),
		voice('draw.members', { people: members.length })
	]
}

function orderIn({ seed, pool }: PublicDraw, cell: string): string[] {
	return drawnOrder(
		seed,
		pool.filter((line) => line.cell === cell).map(({ participant }) => participant)
	)
}
