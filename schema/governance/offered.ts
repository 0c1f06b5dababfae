import { ruleOf } from './charter.ts'
import type { Charter, Rule } from './charter.ts'
import { canDecide } from './decide.ts'
import { OWN_TEAM } from './rules/options.ts'
import { isKnownCalendar } from './working-days.ts'

/** What a rule may demand and the product cannot hold to. Each has a sentence `shortfall.<code>`. */
export const SHORTFALLS = [
	'method',
	'secret',
	'tie',
	'organisation',
	'recusal',
	'calendar',
	'signature'
] as const
export type Shortfall = (typeof SHORTFALLS)[number]

/**
 * [D11] Whether this product can hold a decision under a rule to its last word. What a charter may
 * say but nobody enforces yet is not offered at all.
 */
export function isOffered(charter: Charter, rule: Rule): boolean {
	return shortfallsOf(charter, rule).length === 0
}

/** [D11] Why a rule is not offered; empty when it is. Said where a charter is chosen. */
export function shortfallsOf(charter: Charter, rule: Rule): Shortfall[] {
	const unmet: Record<Exclude<Shortfall, Uncounted>, boolean> = {
		recusal: rule.method === 'score' && ![undefined, OWN_TEAM].includes(rule.recuse),
		calendar: charter.ratification.required && !isKnownCalendar(charter.calendar),
		signature: charter.records.human_signature === 'qualified'
	}
	return SHORTFALLS.filter((code) =>
		isUncounted(code) ? uncounted(rule).includes(code) : unmet[code]
	)
}

/** What a charter may say beside its rules and the product does not do. Sentence `unheld.<code>`. */
export const UNHELD = ['steps'] as const
export type Unheld = (typeof UNHELD)[number]

/** [D11] What of a charter has no effect here yet, whatever is decided under it. */
export function unheldOf({ sessions }: Charter): Unheld[] {
	const unheld: Record<Unheld, boolean> = {
		steps: sessions.step_may_widen.length > 0
	}
	return UNHELD.filter((code) => unheld[code])
}

/** The rules of a charter under which nothing can be decided here yet, each with the reasons. */
export function notOffered(charter: Charter): { name: string; shortfalls: Shortfall[] }[] {
	return Object.keys(charter.rules).flatMap((name) => {
		const rule = ruleOf(charter, name)
		const shortfalls = rule ? shortfallsOf(charter, rule) : []
		return shortfalls.length > 0 ? [{ name, shortfalls }] : []
	})
}

/**
 * What `decide` stumbles over. Each demand is asked about with the others taken away, so that this
 * list follows `canDecide` by itself.
 */
const RELAXED = {
	secret: { secrecy: 'open_after_close' },
	tie: { tie: 'fails' },
	organisation: { unit: 'person' }
} as const
type Uncounted = 'method' | keyof typeof RELAXED

function isUncounted(code: Shortfall): code is Uncounted {
	return code === 'method' || Object.hasOwn(RELAXED, code)
}

function uncounted(rule: Rule): Uncounted[] {
	if (canDecide(rule)) return []
	const names = Object.keys(RELAXED) as (keyof typeof RELAXED)[]
	const without = (kept: string) =>
		canDecide(
			Object.assign(
				{ ...rule },
				...names
					.filter((name) => name !== kept && concerns(rule, name))
					.map((name) => RELAXED[name])
			) as Rule
		)
	if (!without('')) return ['method']
	return names.filter((name) => !without(name))
}

function concerns(rule: Rule, name: keyof typeof RELAXED): boolean {
	return name !== 'organisation' || rule.method === 'consent'
}
