import { Refusal } from '#schema/errors.ts'
import type { Charter, Rule } from '#schema/governance/charter.ts'
import { BoxFileError } from '#schema/governance/box-error.ts'
import { entitleBallots } from '#schema/governance/box-roll.ts'
import { decide, type Outcome } from '#schema/governance/decide.ts'
import { needsObjection } from '#schema/governance/objections.ts'
import { BLANK, type Answer } from '#schema/governance/rules/answers.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { ballotsIn, LineError, optionsIn } from './trial-lines.ts'

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

/** Whether a rule can be tried: a draw decides nothing. */
export function canBeTried(rule: Rule): boolean {
	return rule.method !== 'sortition'
}

/** What one person found, or whoever facilitates called; nobody did when null. */
export type Finds = 'adopted' | 'not_adopted' | null

/** What the rule says of a made-up group: the same count the server makes. Null when it cannot be. */
export function tryRule(
	rule: Rule,
	{ groups, settled }: Trial,
	finds: Finds = null
): Outcome | null {
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
		.filter(({ choice }) => needsObjection(rule, choice))
		.map(({ personId }, index) => ({
			personId,
			status: index < settled ? ('not_valid' as const) : ('open' as const)
		}))
	const called = finds === 'adopted' ? ('consensus' as const) : ('no_consensus' as const)
	const extras = finds ? { call: { finds: called, reasons: '-' } } : {}
	return refusedAsNull(() => decide(rule, roll, ballots, objections, extras))
}

/** A made-up box with options: grouped ballots, a line each. */
export type LinesTrial = {
	groups: { name: string; roll: number }[]
	options: string
	ballots: string
	/** Of a lot; none is known while empty. */
	seed: string
}

/**
 * What a rule with options says of made-up ballots; or the line that cannot be read, null where every
 * line can and they still cannot be counted.
 */
export function tryLines(
	rule: Rule,
	{ groups, options: given, ballots: text, seed }: LinesTrial
): { outcome: Outcome } | { line: number | null } {
	try {
		const counted = countedRule(rule)
		const ballots = ballotsIn(counted, text)
		const named = [...new Set(ballots.flatMap(({ answer }) => idsIn(answer)))].sort()
		const options =
			given.trim() === ''
				? named.filter((id) => id !== BLANK).map((id) => ({ id }))
				: optionsIn(given, 'budget' in counted)
		const roll = groups.map(({ name, roll: count }) => ({ count, constituency: name }))
		// Where no line names its group, everybody is one group.
		const grouped = ballots.some(({ constituency }) => constituency !== undefined)
		const all = groups.reduce((sum, group) => sum + group.roll, 0)
		const box = entitleBallots(roll.length === 0 ? undefined : grouped ? roll : all, ballots)
		const extras = { options, ...(seed.trim() !== '' && { seed: seed.trim() }) }
		return { outcome: decide(rule, box.roll, box.ballots, [], extras) }
	} catch (error) {
		if (error instanceof LineError) return { line: error.line }
		if (error instanceof Refusal || error instanceof BoxFileError) return { line: null }
		throw error
	}
}

/** What an advice process or a mandate comes to, with so much advice and such a decision. */
export function trySolo(
	rule: Rule,
	found: { affected: number; expert: number; unanswered: number; amount: number; finds: Finds }
): Outcome | null {
	const { affected, expert, unanswered, amount, finds } = found
	const from = [
		...Array.from({ length: affected }, () => 'affected' as const),
		...Array.from({ length: expert }, () => 'expert' as const)
	]
	const advice = from.map((one, at) => ({ from: one, answered: at >= unanswered }))
	const verdict = finds ? { verdict: { finds, reasons: '-', amount } } : {}
	return refusedAsNull(() => decide(rule, [], [], [], { advice, ...verdict }))
}

function refusedAsNull(count: () => Outcome): Outcome | null {
	try {
		return count()
	} catch (error) {
		if (error instanceof Refusal) return null
		throw error
	}
}

function idsIn(answer: Answer): string[] {
	if ('choice' in answer) return [answer.choice]
	if ('approvals' in answer) return answer.approvals
	if ('ranking' in answer) return answer.ranking.flat()
	return Object.keys('scores' in answer ? answer.scores : answer.dots)
}

function people(group: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${group} ${index + 1}`)
}
