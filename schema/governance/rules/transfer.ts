import type { Stage, Step } from './outcome.ts'

/** Ballots that name the same options in the same order, with how often they were cast. */
export type RankedPile = { ranking: readonly string[]; votes: number }

/** A choice the count itself cannot make: who of equals goes first. `null` gives up. */
export type Pick = (tied: readonly string[], what: 'surplus' | 'excluded') => string | null

export type Transfer =
	| { elected: string[]; stages: Stage[]; steps: Step[]; quota: number; valid: number }
	| { tied: string[]; elected: string[]; left: string[] }

/** Votes are counted in hundred-thousandths, and what lies below is lost, as the Scottish rules say. */
export const UNIT = 100_000

type Parcel = RankedPile & { value: number; at: number }
type State = {
	quota: number
	seats: number
	valid: number
	held: Map<string, Parcel[]>
	votes: Map<string, number>
	standing: string[]
	elected: string[]
	/** Elected, and their surplus still to be passed on. */
	waiting: string[]
	history: Map<string, number>[]
	stages: Stage[]
	steps: Step[]
}

/**
 * [D19] The single transferable vote by the Scottish Local Government Elections Order (rules 45 to
 * 52): Droop quota, Weighted Inclusive Gregory transfers to five decimals, one surplus or one
 * exclusion a stage. With one seat it is the instant run-off.
 */
export function transferVotes(
	ids: readonly string[],
	piles: readonly RankedPile[],
	seats: number,
	pick: Pick
): Transfer {
	const state = firstStage(ids, piles, seats)
	for (;;) {
		elect(state)
		if (state.elected.length >= seats || state.standing.length === 0) break
		const stuck = state.waiting.length > 0 ? passSurplus(state, pick) : exclude(state, pick)
		if (stuck) return { tied: stuck, elected: state.elected, left: state.standing }
	}
	const { elected, stages, steps, quota, valid } = state
	return { elected, stages, steps, quota: quota / UNIT, valid }
}

/** Votes as a text with as many decimals as needed: "12", "12.33333". */
export function votesText(units: number): string {
	const whole = Math.floor(units / UNIT)
	const below = units % UNIT
	return below === 0 ? `${whole}` : `${whole}.${String(below).padStart(5, '0')}`
}

function firstStage(ids: readonly string[], piles: readonly RankedPile[], seats: number): State {
	const valid = piles.reduce((sum, { ranking, votes }) => sum + (ranking.length > 0 ? votes : 0), 0)
	const state: State = {
		quota: (Math.floor(valid / (seats + 1)) + 1) * UNIT,
		seats,
		valid,
		held: new Map(ids.map((id) => [id, []])),
		votes: new Map(ids.map((id) => [id, 0])),
		standing: [...ids],
		elected: [],
		waiting: [],
		history: [],
		stages: [],
		steps: [{ key: 'quota', params: { valid, seats, quota: Math.floor(valid / (seats + 1)) + 1 } }]
	}
	for (const pile of piles) hand(state, { ...pile, value: UNIT, at: -1 })
	endStage(state, 'first', '')
	return state
}

/** Gives a parcel to the next of its preferences that still stands, if there is one. */
function hand(state: State, parcel: Parcel): void {
	for (let at = parcel.at + 1; at < parcel.ranking.length; at += 1) {
		const id = parcel.ranking[at] ?? ''
		if (!state.standing.includes(id)) continue
		state.held.get(id)?.push({ ...parcel, at })
		state.votes.set(id, (state.votes.get(id) ?? 0) + parcel.votes * parcel.value)
		return
	}
}

/** Rules 47 and 52: who has the quota, and the last ones when no more stand than there are seats. */
function elect(state: State): void {
	const reached = mostFirst(
		state,
		state.standing.filter((id) => votesOf(state, id) >= state.quota)
	)
	for (const id of reached) {
		takeSeat(state, id)
		state.steps.push({ key: 'stage_elected', params: stageParams(state, id) })
		if (votesOf(state, id) > state.quota) state.waiting.push(id)
	}
	if (state.standing.length > state.seats - state.elected.length) return
	for (const id of mostFirst(state, state.standing)) {
		takeSeat(state, id)
		state.steps.push({ key: 'stage_last', params: stageParams(state, id) })
	}
}

function takeSeat(state: State, id: string): void {
	state.elected.push(id)
	state.standing = state.standing.filter((other) => other !== id)
	state.stages.at(-1)?.elected.push(id)
}

/** Rules 48 and 49. Answers the tied, when nobody can say whose surplus goes first. */
function passSurplus(state: State, pick: Pick): string[] | null {
	const most = Math.max(...state.waiting.map((id) => votesOf(state, id)))
	const tied = state.waiting.filter((id) => votesOf(state, id) === most)
	const from = firstOf(state, tied, 'surplus', pick)
	if (from === null) return tied
	state.waiting = state.waiting.filter((id) => id !== from)
	const surplus = most - state.quota
	const parcels = state.held.get(from) ?? []
	state.steps.push({
		key: 'stage_surplus',
		params: { ...stageParams(state, from, 1), surplus: votesText(surplus) }
	})
	state.held.set(from, [])
	state.votes.set(from, state.quota)
	for (const parcel of parcels) {
		const value = Number((BigInt(surplus) * BigInt(parcel.value)) / BigInt(most))
		hand(state, { ...parcel, value })
	}
	endStage(state, 'surplus', from)
	return null
}

/** Rules 50 and 51: the last goes, and each vote goes on at the value it came with. */
function exclude(state: State, pick: Pick): string[] | null {
	const least = Math.min(...state.standing.map((id) => votesOf(state, id)))
	const tied = state.standing.filter((id) => votesOf(state, id) === least)
	const out = firstOf(state, tied, 'excluded', pick)
	if (out === null) return tied
	state.standing = state.standing.filter((id) => id !== out)
	state.steps.push({ key: 'stage_excluded', params: stageParams(state, out, 1) })
	const parcels = state.held.get(out) ?? []
	state.held.set(out, [])
	state.votes.set(out, 0)
	for (const parcel of parcels) hand(state, parcel)
	endStage(state, 'excluded', out)
	return null
}

/**
 * Of equals, the latest stage before at which they differed decides; nobody who never had a vote
 * differs from another in anything; else `pick`.
 */
function firstOf(
	state: State,
	tied: readonly string[],
	what: 'surplus' | 'excluded',
	pick: Pick
): string | null {
	let left = [...tied]
	for (const before of state.history.slice(0, -1).reverse()) {
		if (left.length === 1) break
		const had = left.map((id) => before.get(id) ?? 0)
		const border = what === 'surplus' ? Math.max(...had) : Math.min(...had)
		left = left.filter((id) => (before.get(id) ?? 0) === border)
	}
	const [one] = left
	if (left.length === 1 && one !== undefined) {
		if (tied.length > 1)
			state.steps.push({ key: 'looked_back', params: { options: [...tied], option: one } })
		return one
	}
	const nobodys = what === 'excluded' && left.every((id) => votesOf(state, id) === 0)
	const seatsLeft = state.seats - state.elected.length
	if (nobodys && one !== undefined && state.standing.length - left.length >= seatsLeft)
		return [...left].sort()[0] ?? one
	return pick(left, what)
}

function endStage(state: State, what: Stage['what'], from: string): void {
	const shown = [...state.votes]
	const all = shown.reduce((sum, [, votes]) => sum + votes, 0)
	state.history.push(new Map(state.votes))
	state.stages.push({
		what,
		from,
		votes: Object.fromEntries(shown.map(([id, votes]) => [id, votesText(votes)])),
		rest: votesText(state.valid * UNIT - all),
		elected: []
	})
}

function stageParams(state: State, option: string, ahead = 0) {
	const stage = state.stages.length + ahead
	return { stage, option, votes: votesText(votesOf(state, option)) }
}

function votesOf(state: State, id: string): number {
	return state.votes.get(id) ?? 0
}

function mostFirst(state: State, ids: readonly string[]): string[] {
	return [...ids].sort(
		(one, other) => votesOf(state, other) - votesOf(state, one) || (one < other ? -1 : 1)
	)
}
