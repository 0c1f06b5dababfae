import { COMMON_KEYS } from './rules/rule.ts'
import type { Rule, RuleText } from './rules/rule.ts'

type Json = Record<string, unknown>

/**
 * An override laid over its base: objects key by key, arrays and plain values replaced whole.
 * A rule's `quorum` and `roll`, and the constituencies, are replaced whole, and a rule that changes its
 * method keeps only the common fields of the old one [C4].
 */
export function mergeCharter(base: Json, override: Json): Json {
	const { hash: _hash, ...merged } = base
	for (const [key, value] of Object.entries(override)) {
		merged[key] = mergeBlock(key, merged[key], value)
	}
	return merged
}

/** Groups are a division of everybody: other groups are another division, not more of the same. */
function mergeBlock(key: string, base: unknown, override: unknown): unknown {
	if (key === 'constituencies') return override
	return key === 'rules' ? mergeRules(base, override) : mergeValue(base, override)
}

/** A rule with the common fields it leaves out taken from the charter's default rule. */
export function completeRule(rule: RuleText, standard: RuleText): Rule {
	return { ...onlyCommon(standard), ...rule } as Rule
}

function mergeRules(base: unknown, override: unknown): unknown {
	if (!isObject(base) || !isObject(override)) return override
	const merged = { ...base }
	for (const [name, rule] of Object.entries(override)) {
		merged[name] = mergeRule(Object.hasOwn(base, name) ? base[name] : undefined, rule)
	}
	return merged
}

function mergeRule(base: unknown, override: unknown): unknown {
	if (!isObject(base) || !isObject(override)) return override
	const changesMethod = Object.hasOwn(override, 'method') && override.method !== base.method
	return { ...(changesMethod ? onlyCommon(base) : base), ...override }
}

function mergeValue(base: unknown, override: unknown): unknown {
	if (!isObject(base) || !isObject(override)) return override
	const merged = { ...base }
	for (const [key, value] of Object.entries(override)) merged[key] = mergeValue(base[key], value)
	return merged
}

/** `proposer` and `retroactive` describe one rule alone and are never inherited. */
function onlyCommon(rule: Json): Json {
	return Object.fromEntries(
		Object.entries(rule).filter(
			([key]) => COMMON_KEYS.includes(key) && key !== 'proposer' && key !== 'retroactive'
		)
	)
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
