import type { Voice } from '../messages/voice.ts'
import { charterInWords } from './charter-sentences.ts'
import { ruleOf } from './charter.ts'
import type { Charter } from './charter.ts'
import { ARTEFACT_WORDS, STATE_OF_LETTER } from './grants.ts'
import type { Phase } from './roles.ts'
import { decidingInWords, quorumInWords, ruleDetailsInWords, ruleName } from './rule-sentences.ts'

/**
 * One difference between two charters. `path` says where; a side that is undefined did not say
 * anything there. Grants are compared row by row, every other list as one value.
 */
export type Change = { path: string; before: unknown; after: unknown }

/** The difference in plain words: what held until now, and what holds from then on. */
export type ChangeInWords = { heading: string; until: string[]; then: string[] }

/** Every difference, by path. The version is none: it counts the changes. */
export function changesBetween(before: Charter, after: Charter): Change[] {
	return [
		...changesInside(withoutGrants(before), withoutGrants(after), ''),
		...rowsOnlyIn(before, after).map((row) => ({ path: 'grants', before: row, after: undefined })),
		...rowsOnlyIn(after, before).map((row) => ({ path: 'grants', before: undefined, after: row }))
	]
}

/** [X6] The same as sentences, computed from both charters. */
export function changesInWords(voice: Voice, before: Charter, after: Charter): ChangeInWords[] {
	const said = new Set<string>()
	const compared = (heading: string, until: string[], then: string[]): ChangeInWords => ({
		heading,
		until: fresh(only(until, then), said, '-'),
		then: fresh(only(then, until), said, '+')
	})
	return [
		...summaries(voice, before, after, compared),
		...rules(voice, before, after, compared),
		compared(
			voice('charter.grants'),
			rowsOnlyIn(before, after).map((row) => grantInWords(voice, row)),
			rowsOnlyIn(after, before).map((row) => grantInWords(voice, row))
		)
	].filter(({ until, then }) => until.length + then.length > 0)
}

/** A row of grants as a sentence: who, what, and where. */
export function grantInWords(voice: Voice, row: Charter['grants'][number]): string {
	const [capability, role, states, phases, artefacts, conditions] = row
	const words = ARTEFACT_WORDS.filter((word) => artefacts.split(' ').includes(word))
	const limits = [
		...(artefacts === '*' ? [] : [voice.list(words.map((word) => voice(`reach.${word}`)))]),
		...(states === '*' ? [] : [statesInWords(voice, states)]),
		...(phases === '*'
			? []
			: [voice.list(phases.split(' ').map((phase) => voice(`phase.${phase as Phase}`)))]),
		...conditions.map((condition) => voice(`condition.${condition}`))
	]
	const what = voice(`capability.${capability}`)
	const right =
		limits.length > 0 ? voice('rights.limited', { what, limits: limits.join('; ') }) : what
	return voice('charter.grant', { role: voice(`role.${role}`), right })
}

type Compare = (heading: string, until: string[], then: string[]) => ChangeInWords

function summaries(voice: Voice, before: Charter, after: Charter, compare: Compare) {
	const earlier = charterInWords(voice, before)
	const later = charterInWords(voice, after)
	const parts = new Set([...earlier, ...later].map(({ part }) => part))
	return [...parts].map((part) => {
		const of = (summary: typeof earlier) =>
			summary.find((one) => one.part === part)?.sentences ?? []
		return compare(voice(`summary.${part}`), of(earlier), of(later))
	})
}

function rules(voice: Voice, before: Charter, after: Charter, compare: Compare) {
	const names = new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])
	return [...names].map((name) =>
		compare(ruleName(voice, name), wholeRule(voice, before, name), wholeRule(voice, after, name))
	)
}

function wholeRule(voice: Voice, charter: Charter, name: string): string[] {
	const rule = ruleOf(charter, name)
	if (!rule) return []
	return [
		...decidingInWords(voice, rule),
		quorumInWords(voice, rule.quorum, null),
		...ruleDetailsInWords(voice, rule)
	]
}

function statesInWords(voice: Voice, letters: string): string {
	const states = [...letters].flatMap((letter) => STATE_OF_LETTER[letter] ?? [])
	return voice.list(states.map((state) => voice(`state.${state}`)))
}

/** What is said once needs no second time under another heading. */
function fresh(sentences: string[], said: Set<string>, side: '-' | '+'): string[] {
	return sentences.filter((sentence) => {
		const key = side + sentence
		return said.has(key) ? false : said.add(key)
	})
}

function only(sentences: string[], others: string[]): string[] {
	return sentences.filter((sentence) => !others.includes(sentence))
}

function withoutGrants({ grants: _grants, hash: _hash, version: _version, ...rest }: Charter) {
	return rest
}

function rowsOnlyIn({ grants }: Charter, other: Charter): Charter['grants'] {
	const left = other.grants.map((row) => JSON.stringify(row))
	return grants.filter((row) => {
		const at = left.indexOf(JSON.stringify(row))
		if (at >= 0) left.splice(at, 1)
		return at < 0
	})
}

function changesInside(before: unknown, after: unknown, path: string): Change[] {
	if (JSON.stringify(before) === JSON.stringify(after)) return []
	if (!isObject(before) || !isObject(after)) return [{ path, before, after }]
	const keys = new Set([...Object.keys(before), ...Object.keys(after)])
	return [...keys].flatMap((key) =>
		changesInside(before[key], after[key], path === '' ? key : `${path}.${key}`)
	)
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
