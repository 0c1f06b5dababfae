import { describe, expect, test } from 'vitest'
import { voiceOf } from '../messages/voice.ts'
import { CharterError, builtInCharter, parseCharter, ruleOf } from './charter.ts'
import type { Charter } from './charter.ts'
import { BUILT_IN_IDS } from './charters/built-in.ts'
import { charterInWords } from './charter-sentences.ts'
import { decidingInWords, ruleDetailsInWords, ruleInWords } from './rule-sentences.ts'

type Step = string | number
type Leaf = { path: Step[]; value: unknown }

/** What no sentence tells, and why: the parameter by its path, `*` for any rule. */
const WITHOUT_SENTENCE: Record<string, string> = {
	id: 'the name of the charter: the page shows it beside the summary',
	version: 'counted by the server when a charter comes into force; the page shows it',
	languages:
		'the language that counts: shown with the process, and the sentences are in the reader’s',
	grants: 'told as the table of who may do what (rights.ts, [X3])',
	'authority.remedy.term_days': 'told with the authority of the remedy, where there is one'
}
/** The same where it depends on the rule. */
const WITHOUT_SENTENCE_THERE: [key: string, holds: (rule: Rule) => boolean, why: string][] = [
	['tie', ({ method }) => !TIES.includes(method), 'nothing can tie: equal is not enough'],
	[
		'results_visibility',
		({ secrecy }) => secrecy === 'secret',
		'after the close in any case [SB6]'
	],
	['reasons', ({ secrecy }) => secrecy === 'secret', 'a confidential ballot holds no words [SB3]'],
	['fallback', (rule) => !('max_rounds' in rule), 'without rounds it never falls back [C5]']
]
type Rule = Charter['rules'][string]
const TIES = [
	'majority',
	'approval',
	'plurality',
	'two_round',
	'ranked',
	'score',
	'pb_mes',
	'pb_greedy'
]

/** Everything the page of the rules says in sentences. */
function told(charter: Charter): string {
	const voice = voiceOf('en')
	const rules = Object.keys(charter.rules).flatMap((name) => {
		const rule = ruleOf(charter, name)
		if (!rule) return []
		const deciding = decidingInWords(voice, rule)
		return [name, ...deciding, ruleInWords(voice, rule, null), ...ruleDetailsInWords(voice, rule)]
	})
	const summary = charterInWords(voice, charter).flatMap(({ sentences }) => sentences)
	return [...summary, ...rules].join('\n')
}

function leavesOf(value: unknown, path: Step[] = []): Leaf[] {
	const parts = typeof value === 'object' && value !== null && !Array.isArray(value)
	if (!parts) return [{ path, value }]
	return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, [...path, key]))
}

/** Something of every kind a charter can say in a word. */
const WORDS = [
	...['1/3', '3/4', '9/10', '7/2', 'Other words', 'it', 'Asia/Tokyo', 'PLN', 'name', 'mon-fri-it'],
	...['consult', 'empower', 'pseudonym', 'cast', 'roll', 'fails', 'status_quo', 'ratifier'],
	...['open', 'secret', 'live', 'after_close', 'none', 'required', 'until_close', 'no', 'at_open'],
	...['at_notice', 'absent', 'consent', 'majority', 'supermajority', 'organisation', 'irv', 'cost'],
	...['facilitator', 'group', 'citizen', 'escalate', 'lapse', 'public', 'advanced', 'mandatory'],
	...['pb_greedy', 'pb_mes', 'legal', 'hide', 'dismiss', 'reject', 'ratify', 'edit', 'en', 'jury'],
	...['working-2y', 'generated_pseudonym', 'furthest_first']
]

/** Charters that differ from one in this leaf and can still be read. */
function alternatives(charter: Charter, { path, value }: Leaf): Charter[] {
	return otherValues(value)
		.values()
		.flatMap((other) => {
			try {
				return [parseCharter(changed(charter, path, other))]
			} catch (error) {
				if (error instanceof CharterError) return []
				throw error
			}
		})
		.take(4)
		.toArray()
}

function otherValues(value: unknown): unknown[] {
	if (typeof value === 'boolean') return [!value]
	if (typeof value === 'number') return [value + 1, value + 7, value - 1]
	if (value === null) return ['Other words', 12]
	if (!Array.isArray(value)) return WORDS.filter((word) => word !== value)
	const list: unknown[] = value
	const more = WORDS.filter((word) => !list.includes(word)).map((word) => [...list, word])
	const other = WORDS.filter((word) => list[0] !== word).map((word) => [word])
	return [list.slice(1), list.slice(0, -1), ...more, ...(list.length === 1 ? other : [])]
}

function changed(charter: Charter, path: Step[], value: unknown): unknown {
	const copy: unknown = structuredClone(charter)
	let inside = copy as Record<Step, unknown>
	for (const step of path.slice(0, -1)) inside = inside[step] as Record<Step, unknown>
	inside[path.at(-1) ?? ''] = value
	return copy
}

function isSilent(charter: Charter, path: Step[]): boolean {
	if (path.join('.') in WITHOUT_SENTENCE) return true
	const [first, name, key] = path
	// Nobody has to ratify: how it would be done is not told.
	if (first === 'ratification' && name !== 'required') return !charter.ratification.required
	const rule = first === 'rules' && ruleOf(charter, String(name))
	return rule
		? WITHOUT_SENTENCE_THERE.some(([silent, holds]) => silent === key && holds(rule))
		: false
}

describe('[X6] every parameter of every charter that ships has its sentence', () => {
	test.each(BUILT_IN_IDS)('%s: change it, and the sentence changes', { timeout: 60_000 }, (id) => {
		const charter = builtInCharter(id)
		if (!charter) throw new Error(id)
		const before = told(charter)
		const unsaid = leavesOf(charter)
			.filter(({ path }) => !isSilent(charter, path))
			.filter((leaf) => alternatives(charter, leaf).some((other) => told(other) === before))
			.map(({ path }) => path.join('.'))
		expect(unsaid).toEqual([])
	})

	test('what is listed without a sentence has none, and exists', () => {
		const charter = builtInCharter('baseline-1')
		if (!charter) throw new Error('baseline')
		const before = told(charter)
		const leaves = leavesOf(charter)
		for (const path of Object.keys(WITHOUT_SENTENCE)) {
			const leaf = leaves.find((one) => one.path.join('.') === path)
			if (!leaf) throw new Error(`no such parameter: ${path}`)
			const others = alternatives(charter, leaf)
			expect(others.length, path).toBeGreaterThan(0)
			for (const other of others) expect(told(other), path).toBe(before)
		}
	})
})

describe('[C2] an unknown key at any depth', () => {
	test.each(BUILT_IN_IDS)('%s: refused with its path, wherever it stands', (id) => {
		const charter = builtInCharter(id)
		if (!charter) throw new Error(id)
		for (const path of objectsIn(charter)) {
			// A record of names takes any name; what is under it is still judged.
			const named = ['constituencies', 'rules'].includes(path.join('.'))
			const open = named || ['cap', 'min', 'weights'].includes(String(path.at(-1)))
			const wrong = changed(charter, [...path, 'Unknown key'], 1)
			const error = refusal(wrong)
			expect(error?.path.startsWith(pathText([...path, 'Unknown key'])), pathText(path)).toBe(true)
			if (!open) expect(error?.path).toBe(pathText([...path, 'Unknown key']))
		}
	})
})

function objectsIn(value: unknown, path: Step[] = []): Step[][] {
	if (typeof value !== 'object' || value === null) return []
	const inside = Array.isArray(value)
		? value.flatMap((one, at) => objectsIn(one, [...path, at]))
		: Object.entries(value).flatMap(([key, one]) => objectsIn(one, [...path, key]))
	return Array.isArray(value) ? inside : [path, ...inside]
}

function refusal(json: unknown): CharterError | null {
	try {
		parseCharter(json)
		return null
	} catch (error) {
		if (error instanceof CharterError) return error
		throw error
	}
}

function pathText(path: Step[]): string {
	return path.reduce<string>(
		(text, step) =>
			typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
		''
	)
}
