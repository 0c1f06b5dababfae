import { Refusal } from '#schema/errors.ts'
import type { Charter, Rule } from '#schema/governance/charter.ts'
import { choicesOf, decide, type Outcome } from '#schema/governance/decide.ts'

/** A made-up group: people on the roll and answers, by constituency; objections that were settled. */
export type Trial = {
	groups: { name: string; roll: number; answers: Record<string, number> }[]
	settled: number
}

/** More than a made-up group needs, and little enough for any device. */
export const MOST_PEOPLE = 1_000

/** The constituencies whose people this rule puts on its roll; without any, everybody is one group. */
export function groupsOf(charter: Charter, rule: Rule): string[] {
	const names = Object.entries(charter.constituencies)
		.filter(([, roles]) => roles.some((role) => rule.roll.who.includes(role)))
		.map(([name]) => name)
	return names.length > 0 ? names : ['members']
}

/** Whether a rule can be tried with numbers of answers alone. */
export function canBeTried(rule: Rule): boolean {
	const choices: readonly string[] = choicesOf(rule)
	return choices.length > 0
}

/** What the rule says of a made-up group: the same count the server makes. Null when it cannot be. */
export function tryRule(rule: Rule, { groups, settled }: Trial): Outcome | null {
	const roll = groups.flatMap(({ name, roll }) =>
		people(name, roll).map((personId) => ({ personId, constituency: name }))
	)
	const ballots = groups.flatMap(({ name, answers }) => {
		const given = Object.entries(answers).flatMap(([choice, count]) =>
			Array.from({ length: count }, () => choice)
		)
		return given.map((choice, index) => ({ personId: `${name} ${index + 1}`, choice }))
	})
	const objections = ballots
		.filter(({ choice }) => choice === 'object')
		.map(({ personId }, index) => ({
			personId,
			status: index < settled ? ('not_valid' as const) : ('open' as const)
		}))
	try {
		return decide(rule, roll, ballots, objections)
	} catch (error) {
		if (error instanceof Refusal) return null
		throw error
	}
}

function people(group: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${group} ${index + 1}`)
}
