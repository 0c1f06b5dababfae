import type { Rule } from './charter.ts'
import { parseFraction, type Fraction } from './fraction.ts'

/**
 * Parallelism of forms [M2]: what was adopted by a rule is changed by the same rule or a stronger one.
 * Stronger means: whatever the stronger rule lets pass, the weaker one would have let pass too. Where
 * two rules cannot be compared, the answer is "weaker": nobody gets round a rule by choosing another kind.
 */
export const WEAKNESSES = [
	'method',
	'threshold',
	'base',
	'quorum',
	'silence',
	'roll',
	'tie',
	'notice',
	'discussion',
	'window'
] as const
export type Weakness = (typeof WEAKNESSES)[number]

/** In which respects a rule asks for less than another. Empty: it is the same or stronger. */
export function weakerIn(rule: Rule, than: Rule): Weakness[] {
	const checks: Record<Weakness, boolean> = {
		method: methodHolds(rule, than),
		threshold: thresholdsHold(rule, than),
		base: BASES.indexOf(baseOf(rule)) >= BASES.indexOf(baseOf(than)),
		quorum: quorumHolds(rule.quorum, than.quorum),
		silence:
			!('silence' in rule && rule.silence === 'consent') ||
			than.method !== 'consent' ||
			than.silence === 'consent',
		roll: rollHolds(rule.roll, than.roll),
		tie: rule.tie === than.tie || rule.tie === 'fails' || rule.tie === 'status_quo',
		notice: rule.notice_days >= than.notice_days,
		discussion: rule.discussion_min_days >= than.discussion_min_days,
		window: rule.window_days >= than.window_days
	}
	return WEAKNESSES.filter((one) => !checks[one])
}

const BASES = ['yes_no', 'cast', 'present', 'roll'] as const

/** Methods that ask for at least as much of yes against no as this one, thresholds aside. */
const AT_LEAST: Readonly<Record<string, readonly string[]>> = {
	majority: ['majority', 'absolute_majority', 'supermajority', 'double_majority'],
	absolute_majority: ['absolute_majority'],
	supermajority: ['supermajority', 'double_majority']
}

function methodHolds(rule: Rule, than: Rule): boolean {
	if (rule.method !== than.method) return AT_LEAST[than.method]?.includes(rule.method) ?? false
	return own(rule) === own(than)
}

/** What only this method knows, apart from what is compared by itself. */
function own(rule: Rule): string {
	const fields = Object.entries(rule).filter(([key]) => !COMPARED.has(key))
	return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Compared field by field, or without influence on how much is asked for. */
const COMPARED: ReadonlySet<string> = new Set([
	'threshold',
	'constituency_threshold',
	'base',
	'quorum',
	'silence',
	'roll',
	'tie',
	'notice_days',
	'discussion_min_days',
	'window_days',
	'secrecy',
	'results_visibility',
	'reasons',
	'change_vote',
	'extension',
	'delegation',
	'appeal_window_days',
	'proposer',
	'retroactive'
])

function baseOf(rule: Rule): (typeof BASES)[number] {
	return ('base' in rule && rule.base) || 'yes_no'
}

const HALF: Fraction = { numerator: 1, denominator: 2 }

/** A majority asks for more than half; everything else for at least its threshold. */
function thresholdsHold(rule: Rule, than: Rule): boolean {
	const [one, other] = [thresholdOf(rule), thresholdOf(than)]
	if (one === null || other === null) return one === other
	const difference = compared(one.share, other.share)
	if (difference === 0 ? other.over && !one.over : difference < 0) return false
	if (!('constituency_threshold' in than)) return true
	const [mine, theirs] = [rule, than].map(
		(each) => 'constituency_threshold' in each && parseFraction(each.constituency_threshold)
	)
	return Boolean(mine && theirs && compared(mine, theirs) >= 0)
}

/** `over`: more than the share is needed, not just the share. */
function thresholdOf(rule: Rule): { share: Fraction; over: boolean } | null {
	if (rule.method === 'majority') return { share: HALF, over: true }
	const share = 'threshold' in rule && rule.threshold ? parseFraction(rule.threshold) : null
	return share && { share, over: false }
}

function compared(one: Fraction, other: Fraction): number {
	return Math.sign(one.numerator * other.denominator - other.numerator * one.denominator)
}

type Quorum = Rule['quorum']

function quorumHolds(quorum: Quorum, than: Quorum): boolean {
	if (than.type === 'none') return asksForNothing(than) || minimumOf(quorum) >= minimumOf(than)
	if (quorum.type === 'all_responded') return !('min' in than) || !than.min
	if (than.type === 'all_responded' || quorum.type === 'none') return false
	const share = shareHolds(quorum.value, than.value) && minimumOf(quorum) >= minimumOf(than)
	if (quorum.type === than.type) return share && onlyOf(quorum) === onlyOf(than)
	// Every constituency for itself reaches the share: then all of them together do.
	const everywhere = quorum.type === 'per_constituency' && !quorum.only
	return share && everywhere && than.type === 'roll_fraction'
}

function asksForNothing(quorum: Quorum): boolean {
	return quorum.type === 'none' && !quorum.min_ballots
}

function minimumOf(quorum: Quorum): number {
	if (quorum.type === 'none') return quorum.min_ballots ?? 0
	return quorum.type === 'present_fraction' ? (quorum.min ?? 0) : 0
}

function onlyOf(quorum: Quorum): string {
	return quorum.type === 'per_constituency' ? JSON.stringify(quorum.only?.toSorted() ?? null) : ''
}

function shareHolds(value: string, than: string): boolean {
	const [one, other] = [parseFraction(value), parseFraction(than)]
	return one !== null && other !== null && compared(one, other) >= 0
}

/** The same people decide. That they are known better is no weakness; when the roll is taken neither. */
function rollHolds(roll: Rule['roll'], than: Rule['roll']): boolean {
	const shape = ({ who, attributes, cap, sortition, min_attendance }: Rule['roll']) =>
		JSON.stringify([
			who.toSorted(),
			attributes?.toSorted() ?? [],
			Object.entries(cap ?? {}).sort(),
			sortition ?? null,
			min_attendance ?? null
		])
	return roll.min_assurance >= than.min_assurance && shape(roll) === shape(than)
}
