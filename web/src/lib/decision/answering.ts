import type { DecisionView } from '#collab/store/acting/views.ts'
import { awaitsRatification } from '#schema/governance/effects.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** Names of the fields in which a ballot's form sends what it says about one option. */
export const PLACE = 'place-'
export const POINTS = 'points-'
export const DOTS = 'dots-'

/** [Q1] Whether it is this person who still has to ratify what the group recommends, or to answer it. */
export function mayRatify({ effect, ratification }: Pick<DecisionView, 'effect' | 'ratification'>) {
	return awaitsRatification(effect) && ratification?.may === null && ratification.owing > 0
}

/** A choice by its word, an option by its label. */
export function choiceName(m: Messages, options: readonly Option[]): (choice: string) => string {
	const labels = new Map(options.map(({ id, label = id }) => [id, label]))
	return (choice) => labels.get(choice) ?? m(`choice.${choice}` as Parameters<Messages>[0])
}

/** The ballot a person begins with: their own earlier one, or nothing said. */
export function firstAnswer({ myBallot, rule }: Pick<DecisionView, 'myBallot' | 'rule'>): Answer {
	if (myBallot) return myBallot.answer
	switch (formOf(rule)) {
		case 'approvals':
			return { approvals: [] }
		case 'ranking':
			return { ranking: [] }
		case 'scores':
			return { scores: {} }
		case 'dots':
			return { dots: {} }
		case 'choice':
		case 'none':
			return { choice: '' }
	}
}

/** Places by option ("a" on 1, "b" and "c" on 2) as a ranking: what has no place is left out. */
export function rankingOf(places: Readonly<Record<string, number>>): string[][] {
	const tiers = Map.groupBy(Object.entries(places), ([, place]) => place)
	return [...tiers]
		.sort(([one], [other]) => one - other)
		.map(([, tier]) => tier.map(([id]) => id).sort())
}

/** And back: the place of each option in a ranking, counted from 1. */
export function placesOf(ranking: readonly (readonly string[])[]): Record<string, number> {
	return Object.fromEntries(ranking.flatMap((tier, at) => tier.map((id) => [id, at + 1] as const)))
}

/**
 * One place up (-1) or down (1); whoever stands there takes the place that becomes free. What has no
 * place yet gets the next one that nobody has.
 */
export function movedTo(
	places: Readonly<Record<string, number>>,
	id: string,
	by: -1 | 1,
	last: number
): Record<string, number> {
	const from = places[id]
	if (from === undefined) {
		const next = Math.max(0, ...Object.values(places)) + 1
		return { ...places, [id]: Math.min(last, next) }
	}
	const to = Math.min(last, Math.max(1, from + by))
	const other = Object.keys(places).find((one) => one !== id && places[one] === to)
	return { ...places, ...(other !== undefined && { [other]: from }), [id]: to }
}
