import * as v from 'valibot'
import { BASELINE } from './charters/baseline.ts'
import { WORKSHOP_PACE } from './charters/workshop-pace.ts'
import { CharterShape } from './charter-shape.ts'
import { completeRule, mergeCharter } from './charter-merge.ts'
import { misfitOf } from './rules/rule.ts'
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
	constructor(path: string, reason: string) {
		super(`${path === '' ? 'charter' : path}: ${reason}`)
		this.name = 'CharterError'
		this.path = path
	}
}

/**
 * Reads a charter or an override of one, refusing what it does not know [C1] [C2] [C3] [F21].
 * `base` is the charter that `extends` names; without it only the built-in charters can be extended.
 */
export function parseCharter(json: unknown, base?: Charter): Charter {
	refuseHiddenKeys(json, '')
	const result = v.safeParse(CharterShape, withBase(json, base), { abortEarly: true })
	if (!result.success) throw refusalOf(result.issues[0])
	checkRules(result.output)
	return result.output
}

/** A charter that ships with the product, or null. */
export function builtInCharter(id: string): Charter | null {
	if (id === 'baseline-1') return parseCharter(BASELINE)
	if (id === 'workshop-pace-1') return parseCharter(WORKSHOP_PACE)
	return null
}

/** The named rule with every common field filled in from `default`, or null when there is none. */
export function ruleOf(charter: Charter, name: string): Rule | null {
	if (!Object.hasOwn(charter.rules, name)) return null
	const rule = charter.rules[name]
	return rule ? completeRule(rule, charter.rules.default) : null
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

function withBase(json: unknown, base: Charter | undefined): unknown {
	if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'extends')) return json
	const { extends: id, ...override } = json as Record<string, unknown>
	const found = base ?? (typeof id === 'string' ? builtInCharter(id) : null)
	if (!found || found.id !== id) throw new CharterError('extends', 'no such charter')
	return mergeCharter(found, override)
}

const HIDDEN_KEYS = ['__proto__', 'constructor', 'prototype']

/** Keys that JavaScript gives a meaning of its own could slip past the shape; no charter needs them. */
function refuseHiddenKeys(json: unknown, path: string): void {
	if (typeof json !== 'object' || json === null) return
	for (const [key, value] of Object.entries(json)) {
		const inside = path === '' ? key : `${path}.${key}`
		if (HIDDEN_KEYS.includes(key)) throw new CharterError(inside, 'unknown key')
		refuseHiddenKeys(value, inside)
	}
}

/** What a single value cannot show: that the parts of the rules fit together. */
function checkRules(charter: Charter): void {
	for (const [name, rule] of Object.entries(charter.rules)) {
		const misfit = misfitOf(rule)
		if (misfit) throw new CharterError(`rules.${name}.${misfit.path}`, misfit.reason)
		if (rule.method !== 'consent' || rule.fallback === undefined) continue
		const path = `rules.${name}.fallback`
		const { fallback, threshold, base } = rule
		if (fallback === 'majority') continue
		if (fallback === 'supermajority') {
			if (!threshold || !base) throw new CharterError(path, 'needs a threshold and a base')
			continue
		}
		if (!Object.hasOwn(charter.rules, fallback)) throw new CharterError(path, 'no such rule')
		if (fallback === name) throw new CharterError(path, 'falls back to itself')
	}
}

function refusalOf(issue: v.InferIssue<typeof CharterShape>): CharterError {
	let path = ''
	for (const { key } of issue.path ?? []) {
		if (typeof key === 'number') path += `[${key}]`
		else path += path === '' ? String(key) : `.${String(key)}`
	}
	return new CharterError(path, issue.message)
}
