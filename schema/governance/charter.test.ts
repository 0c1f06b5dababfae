import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseline } from './cast.ts'
import { CharterError, builtInCharter, parseCharter, ruleOf, ruleOfRound } from './charter.ts'
import { BASELINE } from './charters/baseline.ts'
import { BUILT_IN_IDS } from './charters/built-in.ts'
import { WORKSHOP_PACE } from './charters/workshop-pace.ts'
import { grantsOf } from './grants.ts'
import { SETTLED_KEYS } from './rules/rule.ts'

type Json = Record<string, unknown>
const source = BASELINE as Json & { grants: unknown[][]; rules: Record<string, Json> }

/** The path at which a charter is refused, or null when it is accepted. */
function refusedAt(json: unknown): string | null {
	try {
		parseCharter(json)
		return null
	} catch (error) {
		if (error instanceof CharterError) return error.path
		throw error
	}
}
const withRecords = (changes: Json): Json => ({
	...source,
	records: { ...(source.records as Json), ...changes }
})
const withSessions = (changes: Json): Json => ({
	...source,
	sessions: { ...(source.sessions as Json), ...changes }
})
const withGrant = (...grant: unknown[]) => ({ ...source, grants: [...source.grants, grant] })
const withRule = (rule: Json) => ({ ...source, rules: { ...source.rules, mine: rule } })

describe('reading a charter', () => {
	test('[C1] baseline-1 is read whole: nothing added, nothing lost, every grant understood', () => {
		expect(parseCharter(BASELINE)).toEqual(BASELINE)
		expect(baseline.grants).toHaveLength(75)
		expect(grantsOf(baseline)).toHaveLength(75)
		for (const grant of grantsOf(baseline)) expect(grant.states?.size).not.toBe(0)
	})

	test('[C1] a charter read from its own stored form is the same charter', () => {
		for (const charter of [baseline, parseCharter(WORKSHOP_PACE)]) {
			expect(parseCharter(JSON.parse(JSON.stringify(charter)))).toEqual(charter)
		}
	})

	test.each([null, 3, 'text', [], {}])('[C1] %j is no charter', (json) => {
		expect(refusedAt(json)).not.toBeNull()
	})
})

describe('[C2] [F21] an unknown key refuses the charter, with its path', () => {
	test.each<[string, unknown]>([
		['voting', { ...source, voting: true }],
		['flags.open_doors', { ...source, flags: { ...(source.flags as Json), open_doors: true } }],
		['rules.mine.quorom', withRule({ method: 'majority', quorom: { type: 'none' } })],
		['rules.mine.threshold', withRule({ method: 'majority', threshold: '2/3' })],
		[
			'rules.mine.quorum.min',
			withRule({ method: 'majority', quorum: { type: 'roll_fraction', value: '1/2', min: 3 } })
		],
		['rules.mine.method', withRule({ method: 'acclamation' })],
		[
			'appeals.panel.min.mayor',
			{
				...source,
				appeals: {
					...(source.appeals as Json),
					panel: { size: 3, min: { mayor: 1 }, selection: 'drawn' }
				}
			}
		],
		[
			'appeals.panel.selection',
			{
				...source,
				appeals: { ...(source.appeals as Json), panel: { size: 3, min: {}, selection: 'named' } }
			}
		],
		['toString', { ...source, toString: 1 }],
		[
			'rules.default.hasOwnProperty',
			{
				...source,
				rules: { ...source.rules, default: { ...source.rules.default, hasOwnProperty: 1 } }
			}
		]
	])('%s', (path, json) => {
		expect(refusedAt(json)).toBe(path)
	})

	test('keys with a meaning in JavaScript do not slip through', () => {
		const text = JSON.stringify(source)
		for (const key of ['__proto__', 'constructor', 'prototype']) {
			expect(refusedAt(JSON.parse(`{"${key}": {"a": 1}, ${text.slice(1)}`))).toBe(key)
			const rules = text.replace('"rules":{', `"rules":{"${key}":{"method":"majority"},`)
			expect(refusedAt(JSON.parse(rules))).toBe(`rules.${key}`)
		}
	})

	test('wherever it stands', () => {
		const places = objectsIn(source)
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.string({ minLength: 1 }).filter((key) => !/^\d+$/.test(key)),
				(path, key) => {
					const copy = structuredClone(source) as Json
					const place = path.reduce<Json>((inside, step) => inside[step] as Json, copy)
					fc.pre(!Object.hasOwn(place, key))
					// A new rule or constituency under a name of its own is no unknown key.
					fc.pre(path.at(-1) !== 'rules' && path.at(-1) !== 'constituencies')
					Object.defineProperty(place, key, { value: 1, enumerable: true })
					expect(refusedAt(copy)).not.toBeNull()
				}
			)
		)
	})
})

describe('[C3] grants and values are taken at their word or not at all', () => {
	test.each<[string, unknown]>([
		['grants[75][0]', withGrant('rule', 'citizen', 'D', '*', '*', [])],
		['grants[75][1]', withGrant('view', 'mayor', 'D', '*', '*', [])],
		['grants[75][2]', withGrant('view', 'citizen', 'DD', '*', '*', [])],
		['grants[75][2]', withGrant('view', 'citizen', '', '*', '*', [])],
		['grants[75][3]', withGrant('view', 'citizen', 'D', 'en en', '*', [])],
		['grants[75][4]', withGrant('view', 'citizen', 'D', '*', 'doc.footer', [])],
		['grants[75][5][0]', withGrant('view', 'citizen', 'D', '*', '*', ['friend'])],
		['grants[75][5][0]', withGrant('view', 'citizen', 'D', '*', '*', ['flag:everything'])],
		['grants[75][5][0]', withGrant('view', 'citizen', 'D', '*', '*', ['mandate:rule'])],
		['grants[75][5]', withGrant('view', 'citizen', 'D', '*', '*')],
		['timezone', { ...source, timezone: 'Europe/Atlantis' }],
		['languages', { ...source, languages: [] }],
		['languages', { ...source, languages: ['en', 'lv'] }],
		['sessions.guest_display', withSessions({ guest_display: 'real_name' })],
		['records.formats', withRecords({ formats: ['html', 'json'] })],
		['records.formats[3]', withRecords({ formats: ['html', 'pdfa3', 'json', 'docx'] })],
		['records.retention_class', withRecords({ retention_class: 'until-tuesday' })],
		['records.review_months', withRecords({ review_months: 0 })],
		['records.review_months', withRecords({ review_months: 241 })],
		[
			'appeals.remedies[0]',
			{ ...source, appeals: { ...(source.appeals as Json), remedies: ['flog'] } }
		],
		[
			'moderation.ladder[0]',
			{ ...source, moderation: { ...(source.moderation as Json), ladder: ['scold'] } }
		],
		[
			'rules.mine.threshold',
			withRule({ method: 'supermajority', base: 'cast', threshold: '0.67' })
		],
		['rules.mine.threshold', withRule({ method: 'supermajority', base: 'cast', threshold: '3/2' })],
		['rules.mine.threshold', withRule({ method: 'supermajority', base: 'cast', threshold: '1/0' })],
		['rules.mine.base', withRule({ method: 'supermajority', base: 'valid', threshold: '2/3' })],
		['rules.mine.window_days', withRule({ method: 'majority', window_days: -1 })],
		['rules.mine.window_days', withRule({ method: 'majority', window_days: 1.5 })],
		['rules.mine.fallback', withRule({ method: 'consent', fallback: 'nowhere' })],
		['rules.mine.fallback', withRule({ method: 'consent', fallback: 'mine' })],
		['rules.mine.fallback', withRule({ method: 'consent', fallback: 'supermajority' })],
		['rules.default', { ...source, rules: {} }]
	])('%s', (path, json) => {
		expect(refusedAt(json)).toBe(path)
	})

	test('[F23] dots that would decide refuse the charter', () => {
		const dots = { method: 'dots', dots: 5, max_per_card: 3 }
		expect(refusedAt(withRule({ ...dots, advisory: true }))).toBeNull()
		expect(refusedAt(withRule({ ...dots, advisory: false }))).toBe('rules.mine.advisory')
		expect(refusedAt(withRule(dots))).toBe('rules.mine.advisory')
	})
})

describe('[C4] extending a charter', () => {
	const extend = (override: Json) =>
		parseCharter({ extends: 'baseline-1', id: 'ours', ...override })

	test('what is not said is inherited', () => {
		const ours = extend({ flags: { open_drafts: true } })
		expect(ours.flags).toEqual({ ...baseline.flags, open_drafts: true })
		expect(ours.grants).toEqual(baseline.grants)
		expect(ours.id).toBe('ours')
		expect(ours).not.toHaveProperty('extends')
	})

	test('a list is replaced whole, so that what is read is what holds', () => {
		expect(extend({ grants: [['view', 'citizen', '*', '*', '*', []]] }).grants).toHaveLength(1)
	})

	test('the constituencies are replaced whole: other groups are another division', () => {
		const constituencies = { peer: ['citizen'], jury: ['official'] }
		expect(extend({ constituencies }).constituencies).toEqual(constituencies)
	})

	test('a quorum is replaced whole', () => {
		const ours = extend({ rules: { default: { quorum: { type: 'none', min_ballots: 50 } } } })
		expect(ours.rules.default.quorum).toEqual({ type: 'none', min_ballots: 50 })
		expect(ours.rules.default).toMatchObject({ method: 'consent', silence: 'absent' })
	})

	test('a rule that changes its method keeps only what all methods share', () => {
		const ours = extend({
			rules: { default: { method: 'supermajority', threshold: '4/5', base: 'cast' } }
		})
		expect(ours.rules.default).toMatchObject({ threshold: '4/5', window_days: 5, tie: 'fails' })
		expect(ours.rules.default).not.toHaveProperty('silence')
		expect(ours.rules.default).not.toHaveProperty('max_rounds')
	})

	test('an unknown key of an override is refused with its path', () => {
		expect(refusedAt({ extends: 'baseline-1', rules: { default: { silent: 1 } } })).toBe(
			'rules.default.silent'
		)
	})

	test('a base nobody knows, or another than the one handed over, is refused', () => {
		expect(refusedAt({ extends: 'baseline-2', id: 'x' })).toBe('extends')
		expect(refusedAt({ extends: 7 })).toBe('extends')
		expect(() => parseCharter({ extends: 'other' }, baseline)).toThrow(CharterError)
	})

	test('a loaded base does not pass its hash on', () => {
		const ours = parseCharter({ extends: 'baseline-1', id: 'ours' }, { ...baseline, hash: 'x' })
		expect(ours).not.toHaveProperty('hash')
	})
})

describe('[C6] nothing leads back to itself', () => {
	const chain: Record<string, unknown> = {
		one: { extends: 'two', id: 'one' },
		two: { extends: 'three', id: 'two', promise: 'involve' },
		three: { extends: 'one', id: 'three' },
		ground: { ...source, id: 'ground' },
		first: { extends: 'ground', id: 'first', promise: 'empower' },
		second: { extends: 'first', id: 'second', timezone: 'Europe/Riga' }
	}
	const find = (id: string) => chain[id] ?? null

	test('a chain of extensions is followed to its ground', () => {
		const charter = parseCharter({ extends: 'second', id: 'third' }, find)
		expect(charter).toEqual({
			...baseline,
			id: 'third',
			promise: 'empower',
			timezone: 'Europe/Riga'
		})
	})

	test.each(['one', 'two', 'three'])('a circle of extensions is refused: %s', (id) => {
		expect(() => parseCharter(chain[id], find)).toThrow('extends: extends itself')
	})

	test('a chain that ends nowhere is refused', () => {
		const broken = (id: string) => (id === 'a' ? { extends: 'nowhere' } : null)
		expect(() => parseCharter({ extends: 'a' }, broken)).toThrow('extends: no such charter')
	})

	test('rules that fall back to each other are refused, however long the way', () => {
		const rules = (last: string) => ({
			...source.rules,
			a: { method: 'consent', fallback: 'b' },
			b: { method: 'consent', fallback: 'c' },
			c: { method: 'consent', fallback: last }
		})
		expect(refusedAt({ ...source, rules: rules('a') })).toBe('rules.a.fallback')
		expect(refusedAt({ ...source, rules: rules('b') })).toBe('rules.a.fallback')
		expect(refusedAt({ ...source, rules: rules('majority') })).toBeNull()
	})
})

describe('[C8] the charters that ship', () => {
	test.each(BUILT_IN_IDS)('%s can be read, and read again from its stored form', (id) => {
		const charter = builtInCharter(id)
		expect(charter?.id).toBe(id)
		expect(parseCharter(JSON.parse(JSON.stringify(charter)))).toEqual(charter)
	})

	test.each(BUILT_IN_IDS)('%s can be founded in any language and time zone', (id) => {
		const charter = parseCharter({ extends: id, languages: ['lv'], timezone: 'Europe/Riga' })
		expect(charter).toMatchObject({ id, languages: ['lv'], timezone: 'Europe/Riga' })
	})

	test.each(BUILT_IN_IDS)('%s can be changed: two groups at least decide on it', (id) => {
		const charter = parseCharter({ extends: id })
		const rule = ruleOf(charter, 'charter_amendment')
		expect(rule).toMatchObject({ method: 'double_majority' })
		expect(rule?.roll).not.toHaveProperty('sortition')
		const reached = Object.values(charter.constituencies).filter((roles) =>
			roles.some((role) => rule?.roll.who.includes(role))
		)
		expect(reached.length).toBeGreaterThan(1)
	})

	test('an override says only what differs', () => {
		const panel = builtInCharter('T4-citizens-panel')
		expect(panel?.rules.default).toMatchObject({ threshold: '4/5', window_days: 5, tie: 'fails' })
		expect(panel?.rules.default).not.toHaveProperty('silence')
		expect(panel?.ratification.material_change).toBe('reconsent')
		const money = builtInCharter('T3-participatory-budgeting')
		expect(money?.rules.default.quorum).toEqual({ type: 'none', min_ballots: 50 })
		expect(money?.rules.default).not.toHaveProperty('threshold')
	})
})

describe('[C5] rules', () => {
	test('the default rule leaves nothing out', () => {
		for (const key of SETTLED_KEYS) {
			const { [key]: _, ...rest } = source.rules.default as Json
			expect(refusedAt({ ...source, rules: { ...source.rules, default: rest } })).toBe(
				`rules.default.${key}`
			)
		}
	})

	test('a named rule takes what it leaves out from the default rule, method apart', () => {
		expect(ruleOf(baseline, 'charter_amendment')).toMatchObject({
			method: 'double_majority',
			notice_days: 10,
			discussion_min_days: 5,
			roll: { snapshot: 'at_notice' }
		})
		expect(ruleOf(baseline, 'charter_amendment')).not.toHaveProperty('silence')
	})

	test.each(['nothing', 'toString', '__proto__'])('there is no rule %s', (name) => {
		expect(ruleOf(baseline, name)).toBeNull()
		expect(ruleOfRound(baseline, name, 1)).toBeNull()
	})

	test('after the last round of consent its fallback decides', () => {
		expect(ruleOfRound(baseline, 'default', 3)?.method).toBe('consent')
		const fallback = ruleOfRound(baseline, 'default', 4)
		expect(fallback).toMatchObject({ method: 'supermajority', threshold: '2/3', base: 'yes_no' })
		expect(fallback).not.toHaveProperty('silence')
	})

	test('workshop-pace-1 has no waiting times and offers three votes more', () => {
		const charter = builtInCharter('workshop-pace-1')
		expect(charter?.id).toBe('workshop-pace-1')
		for (const name of ['default', 'majority', 'two_thirds', 'open_majority']) {
			expect(charter && ruleOf(charter, name)).toMatchObject({
				notice_days: 0,
				discussion_min_days: 0,
				window_days: 0,
				roll: { min_assurance: 1, snapshot: 'at_open' }
			})
		}
		expect(builtInCharter('nowhere')).toBeNull()
	})
})

/** The paths of all objects in a JSON value. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== 'object' || value === null) return []
	const inside = Object.entries(value).flatMap(([key, child]) => objectsIn(child, [...path, key]))
	return Array.isArray(value) ? inside : [path, ...inside]
}
