import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { REFUSALS } from '../errors.ts'
import { CONDITIONS } from '../governance/conditions.ts'
import { DENIAL_CODES } from '../governance/denials.ts'
import { ARTEFACT_WORDS } from '../governance/grants.ts'
import {
	ARTEFACT_KINDS,
	ARTEFACT_STATES,
	CAPABILITIES,
	PHASES,
	ROLES
} from '../governance/roles.ts'
import { CATALOGUES, LANGUAGES, isMessageKey, say } from './format.ts'
import type { Language } from './format.ts'

type Node = ReturnType<IntlMessageFormat['getAst']>[number]
/** The type of a piece of plain text in an ICU syntax tree. */
const LITERAL = 0
const keys = Object.keys(CATALOGUES.en) as (keyof typeof CATALOGUES.en)[]
const parse = (language: Language, key: (typeof keys)[number]) =>
	new IntlMessageFormat(CATALOGUES[language][key], language, undefined, {
		ignoreTag: true
	}).getAst()

/** Every argument of a sentence with its kind, and every plural with its cases. */
function contentsOf(ast: Node[]): { args: string[]; plurals: string[][] } {
	const args: string[] = []
	const plurals: string[][] = []
	const visit = (nodes: Node[]) => {
		for (const node of nodes) {
			if (!('value' in node) || node.type === LITERAL) continue
			args.push(String(node.value))
			if (!('options' in node)) continue
			if ('pluralType' in node) plurals.push(Object.keys(node.options))
			for (const { value } of Object.values(node.options)) visit(value)
		}
	}
	visit(ast)
	return { args: [...new Set(args)].sort(), plurals }
}

describe('[X5] the catalogues', () => {
	test('every key exists in all four languages, and nowhere more', () => {
		for (const language of LANGUAGES) {
			expect(Object.keys(CATALOGUES[language]).sort()).toEqual([...keys].sort())
		}
	})

	test.each(LANGUAGES)('every sentence is valid ICU with the same arguments: %s', (language) => {
		for (const key of keys) {
			expect(contentsOf(parse(language, key)).args, key).toEqual(contentsOf(parse('en', key)).args)
			expect(CATALOGUES[language][key].trim(), key).toBe(CATALOGUES[language][key])
			expect(CATALOGUES[language][key], key).not.toBe('')
		}
	})

	test.each(LANGUAGES)('every plural has the cases its language counts with: %s', (language) => {
		const needed = { en: ['one'], it: ['one'], es: ['one'], lv: ['zero', 'one'] }[language]
		for (const key of keys) {
			for (const cases of contentsOf(parse(language, key)).plurals) {
				expect(cases, key).toEqual(expect.arrayContaining([...needed, 'other']))
			}
		}
	})

	test('no sentence of the product shouts, says oops, or is left in English', () => {
		// A letter may greet as letters do ("Labdien!").
		for (const key of keys.filter((key) => !key.startsWith('mail.'))) {
			for (const language of LANGUAGES)
				expect(CATALOGUES[language][key], key).not.toMatch(/!|oops/i)
			if (!/^(denial|refusal|rule|outcome|promise)\./.test(key)) continue
			for (const language of ['it', 'lv', 'es'] as const) {
				expect(CATALOGUES[language][key], key).not.toBe(CATALOGUES.en[key])
			}
		}
	})

	test('everything the code can name has its words', () => {
		const named = [
			...Object.keys(REFUSALS).map((code) => `refusal.${code}`),
			...DENIAL_CODES.map((code) => `denial.${code}`),
			...ROLES.flatMap((role) => [`role.${role}`, `roles.${role}`]),
			...ARTEFACT_STATES.map((state) => `state.${state}`),
			...PHASES.map((phase) => `phase.${phase}`),
			...ARTEFACT_KINDS.map((kind) => `kind.${kind}`),
			...CAPABILITIES.map((capability) => `capability.${capability}`),
			...CONDITIONS.map((condition) => `condition.${condition}`),
			...ARTEFACT_WORDS.map((word) => `reach.${word}`)
		]
		expect(named.filter((key) => !isMessageKey(key))).toEqual([])
	})

	test('a refusal is said with the parameters it comes with', () => {
		const counts = {
			limit: 10,
			days: 5,
			min: 30,
			number: 1,
			size: 3,
			hours: 24,
			least: 1,
			most: 5,
			places: 1,
			mib: 16,
			length: 60
		}
		const params = {
			...counts,
			title: 'A',
			option: 'a',
			affected: 1,
			expert: 0,
			unanswered: 1,
			open: 2,
			group: 'jury',
			stratum: 'district',
			needed: 5,
			found: '“1” → “2”',
			where: 'base',
			path: 'rules',
			reason: 'Why.',
			why: 'state',
			code: 'A-1',
			id: 'DR-2026-000001',
			member: 'process.json',
			line: 7,
			index: 0,
			what: 'DR-2026-000001',
			ground: 'mistake',
			next: 'none',
			place: 'minutes',
			record: 'DR-2026-000001'
		}
		for (const code of Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]) {
			for (const language of LANGUAGES) {
				expect(say(language, `refusal.${code}`, params)).not.toMatch(/[{}]/)
			}
		}
	})

	test('a denial is said without any parameter', () => {
		for (const code of DENIAL_CODES) {
			for (const language of LANGUAGES) expect(say(language, `denial.${code}`)).not.toMatch(/[{}]/)
		}
	})

	test('Latvian counts with zero, one and other', () => {
		const windows = [1, 2, 11, 21].map((days) => say('lv', 'rule.window', { days }))
		expect(windows).toEqual([
			'Atvērts vismaz 1 dienu.',
			'Atvērts vismaz 2 dienas.',
			'Atvērts vismaz 11 dienas.',
			'Atvērts vismaz 21 dienu.'
		])
	})

	test('what people wrote is never read as markup or as a pattern', () => {
		const strange = "<b>{x}</b> '#"
		expect(say('en', 'denial.role_named', { role: strange })).toContain(strange)
	})

	test('a key made at run time is known or not', () => {
		expect(isMessageKey('state.draft')).toBe(true)
		for (const key of ['state.melting', 'toString', '__proto__'])
			expect(isMessageKey(key)).toBe(false)
	})
})
