import type { Charter, Rule } from './charter.ts'
import { ruleOf } from './charter.ts'
import type { Role } from './roles.ts'

/**
 * What is wrong with a charter whose every value can be read: it promises more than its rules keep.
 * `path` says where; the sentence is `problem.<code>` of the catalogue.
 */
export type Problem = { path: string; code: ProblemCode; params: Record<string, string | number> }
export const PROBLEM_CODES = [
	'amendment_missing',
	'roll_role',
	'inform_decides',
	'inform_contact',
	'consult_decides',
	'consult_response',
	'consult_window',
	'involve_ratified',
	'involve_reasons',
	'collaborate_conflict',
	'empower_grounds',
	'empower_timeout'
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** The rule by which a charter changes itself. */
export const AMENDMENT = 'charter_amendment'

/**
 * [C7] Whether a new charter keeps its promise (governance.md 1.6), and can be changed again. Asked
 * before a charter is adopted; one that is in force already stays as it was adopted [F13].
 */
export function problemsOf(charter: Charter): Problem[] {
	return [...problemsOfRules(charter), ...problemsOfPromise(charter)]
}

/** [C7] Who is only informed is asked nothing but whether to change the charter. */
export function mayBeDecided(charter: Charter, name: string): boolean {
	return charter.promise !== 'inform' || name === AMENDMENT
}

/** Beyond this many working days an answer is none any more. */
export const RESPONSE_DUE_AT_MOST = 30
/** Four weeks for a public that nobody was invited into. */
export const OPEN_CONSULTATION_DAYS = 28
/** From this assurance on people were invited by name (governance.md 1.2). */
export const INVITED_BY_NAME = 3

function problemsOfRules(charter: Charter): Problem[] {
	const missing = Object.hasOwn(charter.rules, AMENDMENT)
		? []
		: [problem(`rules.${AMENDMENT}`, 'amendment_missing')]
	const rolls = namedRules(charter).flatMap(({ name, rule }) =>
		rule.roll.who.flatMap((role, index) =>
			NEVER_ON_A_ROLL.includes(role)
				? [problem(`rules.${name}.roll.who[${index}]`, 'roll_role', { role })]
				: []
		)
	)
	return [...missing, ...rolls]
}
/** [F11] [F12] Whose ballot the floor would refuse anyway. */
const NEVER_ON_A_ROLL: readonly Role[] = ['guest', 'observer', 'administrator']

function problemsOfPromise(charter: Charter): Problem[] {
	switch (charter.promise) {
		case 'inform':
			return [...deciding(charter, 'inform_decides'), ...withoutContact(charter)]
		case 'consult':
			return [...deciding(charter, 'consult_decides'), ...withoutResponse(charter)]
		case 'involve':
			return withoutRatification(charter)
		case 'collaborate':
			return withoutConflictProcedure(charter)
		case 'empower':
			return withOpenRatification(charter)
	}
}

/** Rules that settle something, where only advice was promised. Constitutional rules are no such. */
function deciding(charter: Charter, code: ProblemCode): Problem[] {
	return namedRules(charter)
		.filter(({ name, rule }) => !CONSTITUTIONAL.includes(name) && !givesAdvice(rule))
		.map(({ name }) => problem(`rules.${name}`, code))
}
const CONSTITUTIONAL: readonly string[] = [AMENDMENT, 'editorial_change']

function givesAdvice(rule: Rule): boolean {
	const method: string = rule.method
	return method === 'advice' || ('advisory' in rule && rule.advisory === true)
}

function withoutContact({ commitments }: Charter): Problem[] {
	return commitments?.contact ? [] : [problem('commitments.contact', 'inform_contact')]
}

function withoutResponse(charter: Charter): Problem[] {
	const due = charter.commitments?.response_due_working_days
	const late = due === undefined || due > RESPONSE_DUE_AT_MOST
	const rushed = namedRules(charter).filter(
		({ name, rule }) => !CONSTITUTIONAL.includes(name) && isOpenPublic(rule) && isRushed(rule)
	)
	return [
		...(late
			? [
					problem('commitments.response_due_working_days', 'consult_response', {
						days: RESPONSE_DUE_AT_MOST
					})
				]
			: []),
		...rushed.map(({ name }) =>
			problem(`rules.${name}.window_days`, 'consult_window', { days: OPEN_CONSULTATION_DAYS })
		)
	]
}

function isOpenPublic({ roll }: Rule): boolean {
	return roll.who.includes('citizen') && roll.min_assurance < INVITED_BY_NAME
}

function isRushed(rule: Rule): boolean {
	return rule.window_days < OPEN_CONSULTATION_DAYS
}

/** What the group says is a recommendation: somebody must answer it, and say why they depart from it. */
function withoutRatification({ ratification }: Charter): Problem[] {
	if (!ratification.required) return [problem('ratification.required', 'involve_ratified')]
	const silent = ratification.outcomes.filter(
		(outcome) => !FOLLOWS.includes(outcome) && !ratification.reasons_required.includes(outcome)
	)
	return silent.map((outcome) =>
		problem('ratification.reasons_required', 'involve_reasons', { outcome })
	)
}
/** Outcomes that do what the group said. */
const FOLLOWS: readonly string[] = ['ratify', 'accepted']

function withoutConflictProcedure({ appeals, commitments }: Charter): Problem[] {
	const named = appeals.panel.size > 0 || commitments?.conflict_procedure !== undefined
	return named ? [] : [problem('appeals.panel.size', 'collaborate_conflict')]
}

/** The group's word is final: only a closed list of grounds may stop it, and not by silence. */
function withOpenRatification({ ratification }: Charter): Problem[] {
	if (!ratification.required) return []
	const { grounds = [], on_timeout: onTimeout } = ratification
	return [
		...(grounds.length > 0 ? [] : [problem('ratification.grounds', 'empower_grounds')]),
		...(onTimeout === 'deemed_ratified'
			? []
			: [problem('ratification.on_timeout', 'empower_timeout')])
	]
}

function namedRules(charter: Charter): { name: string; rule: Rule }[] {
	return Object.keys(charter.rules).flatMap((name) => {
		const rule = ruleOf(charter, name)
		return rule ? [{ name, rule }] : []
	})
}

function problem(path: string, code: ProblemCode, params: Problem['params'] = {}): Problem {
	return { path, code, params }
}
