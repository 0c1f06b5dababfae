import { Refusal } from '../../errors.ts'
import type { Extras } from '../decide.ts'
import { NO_SHARE, conclude } from './count.ts'
import type { Count } from './count.ts'
import { drawnOrder } from './lot.ts'
import type { Chosen, Outcome, Step } from './outcome.ts'
import type { Rule } from './rule.ts'

/** Who is chosen for sure, and who ties for the places that are left. */
export type Places = { sure: string[]; tied: string[]; left: number }

/** What a method has found, before ties are resolved. */
export type Finding = {
	method: string
	count: Count
	rule: Rule
	extras: Extras
	steps: Step[]
	more?: Chosen
	share?: Pick<Outcome, 'base' | 'threshold'>
}

/** Fills places with the best, best first; equals at the border tie for what is left. */
export function fillPlaces<Candidate>(
	candidates: readonly Candidate[],
	places: number,
	/** Negative when `one` is better. */
	compare: (one: Candidate, other: Candidate) => number,
	idOf: (candidate: Candidate) => string
): Places {
	const best = [...candidates].sort((one, other) => compare(one, other) || byName(idOf)(one, other))
	const border = best[places - 1]
	if (best.length <= places || border === undefined)
		return { sure: best.map(idOf), tied: [], left: 0 }
	const next = best[places]
	if (next === undefined || compare(border, next) !== 0)
		return { sure: best.slice(0, places).map(idOf), tied: [], left: 0 }
	const sure = best.filter((one) => compare(one, border) < 0).map(idOf)
	const tied = best.filter((one) => compare(one, border) === 0).map(idOf)
	return { sure, tied, left: places - sure.length }
}

/** [D12] The outcome: who is chosen, and what the rule makes of a tie. A tie is never hidden. */
export function concludePlaces(finding: Finding, { sure, tied, left }: Places): Outcome {
	if (tied.length === 0) return concludeChosen(finding, sure)
	const { rule, extras, more } = finding
	const tie = { options: tied, places: left, rule: rule.tie }
	const found = {
		...finding,
		more: { ...more, tie },
		steps: [...finding.steps, { key: 'tied' as const, params: { options: tied, places: left } }]
	}
	const end = (result: Outcome['result'], key: Step['key'], params: Step['params'] = {}) =>
		concludeResult(found, result, sure, { key, params })
	switch (rule.tie) {
		case 'lot_public_seed':
			if (extras.seed === undefined) return end('lot', 'tie_lot_open')
			return byLot(found, { sure, tied, left }, extras.seed)
		case 'runoff':
			if (!extras.runoff) return end('runoff', 'tie_runoff', { options: tied })
			return failed(found, sure)
		case 'ratifier':
			return extras.chosen
				? byRatifier(found, { sure, tied, left }, extras.chosen)
				: end('ratifier', 'tie_ratifier')
		case 'status_quo':
			return keepsOrFails(found, sure, tied)
		case 'fails':
			return failed(found, sure)
	}
}

/** Those chosen; "everything stays as it is" ends the list, and adopts nothing when it comes first. */
export function concludeChosen(finding: Finding, chosen: readonly string[]): Outcome {
	const keep = finding.extras.options?.find((option) => option.keep)?.id
	const border = keep === undefined ? -1 : chosen.indexOf(keep)
	const [first] = chosen
	if (first === undefined)
		return concludeResult(finding, 'not_adopted', [], { key: 'nobody_chosen', params: {} })
	if (border === 0)
		return concludeResult(finding, 'not_adopted', [first], {
			key: 'keeps',
			params: { option: first }
		})
	const winners = border > 0 ? chosen.slice(0, border) : [...chosen]
	return concludeResult(finding, 'adopted', winners, {
		key: 'chosen',
		params: { options: winners }
	})
}

export function concludeResult(
	{ method, count, steps, more, share = NO_SHARE }: Finding,
	result: Outcome['result'],
	winners: string[],
	last?: Step
): Outcome {
	const lines = last ? [...steps, last] : steps
	return conclude(method, count, result, share, lines, { winners, ...more })
}

function byLot(finding: Finding, { sure, tied, left }: Places, seed: string): Outcome {
	const order = drawnOrder(seed, tied)
	const drawn = order.slice(0, left)
	const lot: Step = { key: 'tie_lot', params: { options: drawn, seed } }
	return concludeChosen(
		{ ...finding, more: { ...finding.more, lot: { seed, order } }, steps: [...finding.steps, lot] },
		[...sure, ...drawn]
	)
}

/** [D33] As many of those who tie as there are places left, or nobody when the time passed. */
function byRatifier(
	finding: Finding,
	{ sure, tied, left }: Places,
	chosen: readonly string[]
): Outcome {
	const silent: Step = { key: 'ratifier_silent', params: {} }
	if (chosen.length === 0) return failed({ ...finding, steps: [...finding.steps, silent] }, sure)
	mustBeAmong(tied, left, chosen)
	const line: Step = { key: 'ratifier_chose', params: { options: [...chosen] } }
	return concludeChosen({ ...finding, steps: [...finding.steps, line] }, [...sure, ...chosen])
}

/** [D33] Refuses whoever does not tie, and more or fewer than there are places. */
export function mustBeAmong(
	tied: readonly string[],
	places: number,
	chosen: readonly string[]
): void {
	const fits = chosen.length === places && new Set(chosen).size === places
	if (!fits || chosen.some((one) => !tied.includes(one)))
		throw new Refusal('tie_not_broken', { places })
}

function keepsOrFails(finding: Finding, sure: string[], tied: string[]): Outcome {
	const keep = finding.extras.options?.find((option) => option.keep)?.id
	if (keep === undefined || !tied.includes(keep)) return failed(finding, sure)
	const kept: Step = { key: 'tie_status_quo', params: { option: keep } }
	return concludeChosen({ ...finding, steps: [...finding.steps, kept] }, [...sure, keep])
}

/** Nobody of those who tie is chosen; who is chosen for sure stays chosen. */
function failed(finding: Finding, sure: string[]): Outcome {
	const fails: Step = { key: 'tie_fails', params: {} }
	if (sure.length === 0) return concludeResult(finding, 'tie', [], fails)
	return concludeChosen({ ...finding, steps: [...finding.steps, fails] }, sure)
}

function byName<Candidate>(idOf: (candidate: Candidate) => string) {
	return (one: Candidate, other: Candidate) => (idOf(one) < idOf(other) ? -1 : 1)
}
