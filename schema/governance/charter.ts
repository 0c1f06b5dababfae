import * as v from 'valibot'
import { builtInJson } from './charters/built-in.ts'
import { CharterShape } from './charter-shape.ts'
import { completeRule, mergeCharter } from './charter-merge.ts'
import { SETTLED_KEYS, misfitOf } from './rules/rule.ts'
import type { Rule } from './rules/rule.ts'

export type { Rule } from './rules/rule.ts'

/**
 * A charter in the form coproduction-charter/1, with `extends` resolved: who may do what, and how is
 * decided, as data (governance.md 1.13). It stays the JSON it was read from, so that its canonical
 * form can be hashed and stored; parsing the stored form again gives the same charter.
 *
 * `hash` is no part of the form. Whoever loads a charter adds the hash of its canonical JSON, and
 * every verdict names it.
 */
export type Charter = v.InferOutput<typeof CharterShape> & { hash?: string }

/** A charter we cannot take at its word. `path` says where: `rules.default.quorum` or `grants[3][2]`. */
export class CharterError extends Error {
	readonly path: string
	readonly reason: string
	constructor(path: string, reason: string) {
		super(`${path === '' ? 'charter' : path}: ${reason}`)
		this.name = 'CharterError'
		this.path = path
		this.reason = reason
	}
}

/**
 * Reads a charter or an override of one, refusing what it does not know [C1] [C2] [C3] [F21].
 * `base` is the charter that `extends` names, or a way to find its JSON; without it only the
 * built-in charters can be extended.
 */
export function parseCharter(json: unknown, base: Charter | FindCharter = builtInJson): Charter {
	const find: FindCharter =
		typeof base === 'function' ? base : (id) => (id === base.id ? base : null)
	const result = v.safeParse(CharterShape, expanded(json, find, []), { abortEarly: true })
	if (!result.success) throw refusalOf(result.issues[0])
	checkRules(result.output)
	return result.output
}

/** The JSON of a charter by its id, itself perhaps an override of another; null when there is none. */
export type FindCharter = (id: string) => unknown

/** A charter that ships with the product, or null. */
export function builtInCharter(id: string): Charter | null {
	const json = builtInJson(id)
	return json === null ? null : parseCharter(json)
}

/** The named rule with every common field filled in from `default`, or null when there is none. */
export function ruleOf(charter: Charter, name: string): Rule | null {
	if (!Object.hasOwn(charter.rules, name)) return null
	const rule = charter.rules[name]
	return rule ? completeRule(rule, charter.rules.default) : null
}

/** The rule that holds where no other is named; it says everything [C5]. */
export function standardOf({ rules }: Charter): Rule {
	return completeRule(rules.default, rules.default)
}

/**
 * The rule of the n-th round (from 1): once a consent rule has used its rounds, its fallback
 * decides, so that a refusal to agree does not stop a group for ever.
 */
export function ruleOfRound(charter: Charter, name: string, round: number): Rule | null {
	const rule = ruleOf(charter, name)
	if (!rule || rule.method !== 'consent' || round <= (rule.max_rounds ?? Infinity)) return rule
	return fallbackOf(charter, rule) ?? rule
}

function fallbackOf(charter: Charter, rule: Extract<Rule, { method: 'consent' }>): Rule | null {
	const { fallback, threshold, base } = rule
	if (fallback === undefined) return null
	if (fallback === 'majority') return completeRule({ method: 'majority', base }, rule)
	if (fallback !== 'supermajority') return ruleOf(charter, fallback)
	if (threshold === undefined || base === undefined) return null
	return completeRule({ method: 'supermajority', threshold, base }, rule)
}

/** [C4] [C6] Lays each override over what it extends, down to a charter that extends nothing. */
function expanded(json: unknown, find: FindCharter, seen: readonly string[]): unknown {
	refuseHiddenKeys(json, '')
	if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'extends')) return json
	const { extends: id, ...override } = json as Record<string, unknown>
	if (typeof id !== 'string') throw new CharterError('extends', 'no such charter')
	if (seen.includes(id)) throw new CharterError('extends', 'extends itself')
	const found = expanded(find(id), find, [...seen, id])
	if (typeof found !== 'object' || found === null) {
		throw new CharterError('extends', 'no such charter')
	}
	return mergeCharter(found as Record<string, unknown>, override)
}

const HIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']
/** Deeper than any charter; what is deeper is refused before something walks down it. */
const MOST_LEVELS = 20

/** Keys that JavaScript gives a meaning of its own could slip past the shape; no charter needs them. */
function refuseHiddenKeys(json: unknown, path: string, level = 0): void {
	if (typeof json !== 'object' || json === null) return
	for (const [key, value] of Object.entries(json)) {
		const inside = path === '' ? key : `${path}.${key}`
		if (HIDDEN_KEYS.includes(key)) throw new CharterError(inside, 'unknown key')
		if (level === MOST_LEVELS) throw new CharterError(inside, 'nested too deep')
		refuseHiddenKeys(value, inside, level + 1)
	}
}

/** What a single value cannot show: that the parts of the rules fit together. */
function checkRules(charter: Charter): void {
	const hidden = SETTLED_KEYS.find((key) => charter.rules.default[key] === undefined)
	if (hidden)
		throw new CharterError(`rules.default.${hidden}`, 'the default rule leaves nothing out')
	for (const [name, rule] of Object.entries(charter.rules)) {
		const misfit = misfitOf(rule)
		if (misfit) throw new CharterError(`rules.${name}.${misfit.path}`, misfit.reason)
		const path = `rules.${name}.fallback`
		const followed = [name]
		for (let next = fallbackNameOf(charter, name); next; next = fallbackNameOf(charter, next)) {
			if (!Object.hasOwn(charter.rules, next)) throw new CharterError(path, 'no such rule')
			if (followed.includes(next)) throw new CharterError(path, 'falls back to itself')
			followed.push(next)
		}
	}
}

/** [C6] The named rule that decides when this one finds no agreement; null where none is named. */
function fallbackNameOf({ rules }: Charter, name: string): string | null {
	const rule = rules[name]
	if (rule?.method !== 'consent' || rule.fallback === undefined) return null
	const { fallback, threshold, base } = rule
	if (fallback === 'majority') return null
	if (fallback !== 'supermajority') return fallback
	if (threshold && base) return null
	throw new CharterError(`rules.${name}.fallback`, 'needs a threshold and a base')
}

function refusalOf(issue: v.InferIssue<typeof CharterShape>): CharterError {
	let path = ''
	for (const { key } of issue.path ?? []) {
		if (typeof key === 'number') path += `[${key}]`
		else path += path === '' ? String(key) : `.${String(key)}`
	}
	return new CharterError(path, issue.message)
}
