import { describe, expect, test } from 'vitest'
import { builtInCharter } from './charter.ts'
import {
	effectOfAnswers,
	effectOfTimeout,
	isMaterial,
	outcomesOf,
	refusalOfAnswer,
	refusalOfItems,
	wholeOfItems,
	type RatifierAnswer,
	type Ratification
} from './ratification.ts'

const BASE = builtInCharter('baseline-1')?.ratification as Ratification
const CLOSED: Ratification = { ...BASE, grounds: ['competence', 'legality'] }
const LONG = 'Only one vehicle is to be had until the first of July.'

const answer = (more: Partial<RatifierAnswer>): RatifierAnswer => ({
	as: 'ratify',
	statement: 'Ratified as recommended.',
	ground: null,
	changes: [],
	material: false,
	...more
})
const codeOf = (ratification: Ratification, more: Partial<RatifierAnswer>) =>
	refusalOfAnswer(ratification, answer(more), 30)?.code ?? null

describe('[Q1] [F10] an answer of a ratifier', () => {
	test('[Q1] plain ratification takes a short statement, not silence', () => {
		expect(codeOf(BASE, {})).toBeNull()
		expect(codeOf(BASE, { statement: '' })).toBe('reason_missing')
	})

	test.each(['return', 'reject', 'ratify_with_changes'] as const)(
		'[F10] %s takes reasons, also where a charter forgets to ask for them',
		(as) => {
			const careless = { ...BASE, reasons_required: [] }
			const changes = as === 'ratify_with_changes' ? [{ from: 'six', to: 'five' }] : []
			expect(codeOf(careless, { as, changes, statement: 'no' })).toBe('reasons_too_short')
			expect(codeOf(careless, { as, changes, statement: LONG })).toBeNull()
		}
	)

	test('[F10] a charter can ask for reasons of plain ratification too', () => {
		expect(codeOf({ ...BASE, reasons_required: ['ratify'] }, {})).toBe('reasons_too_short')
	})

	test('[Q1] where the grounds are closed, only they stop anything', () => {
		const as = 'reject'
		expect(codeOf(CLOSED, { as, statement: LONG })).toBe('ground_not_allowed')
		expect(codeOf(CLOSED, { as, statement: LONG, ground: 'no_me_convence' })).toBe(
			'ground_not_allowed'
		)
		expect(codeOf(CLOSED, { as, statement: LONG, ground: 'legality' })).toBeNull()
		expect(codeOf(CLOSED, {})).toBeNull()
		expect(codeOf(CLOSED, { ground: 'legality' })).toBe('ground_not_allowed')
	})

	test('[Q1] only outcomes of the charter, and changes only where they are meant', () => {
		expect(codeOf({ ...BASE, outcomes: ['ratify'] }, { as: 'reject' })).toBe('choice_unknown')
		expect(codeOf(BASE, { as: 'ratify_with_changes', statement: LONG })).toBe('changes_missing')
		expect(codeOf(BASE, { changes: [{ from: 'a', to: 'b' }] })).toBe('changes_missing')
	})

	test('[Q4] many ratifiers cannot change what the others have seen', () => {
		const many: Ratification = { ...BASE, multi: 'per_organisation' }
		expect(outcomesOf(many)).toEqual(['ratify', 'return', 'reject'])
		const changes = [{ from: 'a', to: 'b' }]
		expect(codeOf(many, { as: 'ratify_with_changes', changes, statement: LONG })).toBe(
			'choice_unknown'
		)
	})
})

describe('[Q2] item by item', () => {
	const PANEL: Ratification = {
		...BASE,
		per_item: true,
		outcomes: ['accepted', 'partly', 'rejected'],
		reasons_required: ['accepted', 'partly', 'rejected']
	}
	const item = (name: string, as = 'accepted', reasons = LONG) =>
		({ item: name, as, reasons }) as Parameters<typeof refusalOfItems>[2][number]
	const code = (answers: Parameters<typeof refusalOfItems>[2]) =>
		refusalOfItems(PANEL, ['One', 'Two'], answers, 30)?.code ?? null

	test('[Q2] each is answered once, with reasons', () => {
		expect(code([item('One'), item('Two', 'rejected')])).toBeNull()
		expect(code([item('One')])).toBe('items_unanswered')
		expect(code([item('One'), item('One')])).toBe('items_unanswered')
		expect(code([item('One'), item('Three')])).toBe('items_unanswered')
		expect(code([item('One'), item('Two', 'partly', 'no')])).toBe('reasons_too_short')
		expect(code([item('One'), item('Two', 'ratify')])).toBe('choice_unknown')
	})

	test('[Q2] the whole is what the items come to', () => {
		expect(wholeOfItems([item('One'), item('Two')])).toBe('accepted')
		expect(wholeOfItems([item('One'), item('Two', 'rejected')])).toBe('partly')
		expect(wholeOfItems([item('One', 'rejected'), item('Two', 'rejected')])).toBe('rejected')
	})
})

describe('[Q3] a change that matters', () => {
	const material = (from: string, to: string, said = false) =>
		isMaterial({ changes: [{ from, to }], material: said })

	test.each([
		['six parishes', 'five parishes twice', false],
		['the recieving desk', 'the receiving desk', false],
		['6 pagasti', '5 pagasti', true],
		['it may open', 'it must open', true],
		['la oficina puede abrir', 'la oficina debe abrir', true],
		['by Anna Ozola', 'by Ilze Roze', true],
		['Opens daily.', 'Opens daily, but it closes whenever too few people ask for it', true]
	])('[Q3] “%s” to “%s”: %s', (from, to, expected) => {
		expect(material(from, to)).toBe(expected)
	})

	test('[Q3] whoever says it matters is taken at their word', () => {
		expect(material('colour', 'color', true)).toBe(true)
	})
})

describe('[Q4] [Q5] what answers and silence come to', () => {
	const given = (as: RatifierAnswer['as'], material = false) => ({ as, material, items: [] })

	test('[Q4] every body must agree; one refusal is enough', () => {
		expect(effectOfAnswers([given('ratify')], 0)).toBe('effective')
		expect(effectOfAnswers([given('ratify')], 1)).toBeNull()
		expect(effectOfAnswers([given('ratify'), given('reject')], 1)).toBe('rejected')
		expect(effectOfAnswers([given('return')], 2)).toBe('returned')
		expect(effectOfAnswers([], 0)).toBeNull()
	})

	test('[Q3] [Q4] changes that matter go to the group, others take effect', () => {
		expect(effectOfAnswers([given('ratify_with_changes', true)], 0)).toBe('reconsent')
		expect(effectOfAnswers([given('ratify_with_changes', false)], 0)).toBe('effective')
	})

	test('[Q5] silence escalates, deems or lapses, as the charter says', () => {
		expect(effectOfTimeout({ ...BASE, on_timeout: 'escalate' })).toBe('escalated')
		expect(effectOfTimeout({ ...BASE, on_timeout: 'deemed_ratified' })).toBe('effective')
		expect(effectOfTimeout({ ...BASE, on_timeout: 'lapse' })).toBe('lapsed')
	})
})
