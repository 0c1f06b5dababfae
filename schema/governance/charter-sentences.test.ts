import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, say } from '../messages/format.ts'
import { voiceOf } from '../messages/voice.ts'
import { baseline } from './cast.ts'
import { builtInCharter, parseCharter, ruleOf } from './charter.ts'
import type { Charter, Rule } from './charter.ts'
import { BUILT_IN_IDS } from './charters/built-in.ts'
import { SUMMARY_PARTS, charterInWords } from './charter-sentences.ts'
import { ROLES } from './roles.ts'
import { decidingInWords, ruleDetailsInWords, ruleInWords } from './rule-sentences.ts'

type Json = Record<string, unknown>
type Language = (typeof LANGUAGES)[number]
const template = (id: string) => builtInCharter(id) as Charter

function whole(language: Language, charter: Charter): string {
	return charterInWords(voiceOf(language), charter)
		.flatMap(({ part, sentences }) => [part, ...sentences])
		.join('\n')
}
function wholeRule(language: Language, rule: Rule): string {
	const voice = voiceOf(language)
	return [
		...decidingInWords(voice, rule),
		ruleInWords(voice, rule, null),
		...ruleDetailsInWords(voice, rule)
	].join('\n')
}

/** A number that a person may write, a share in lowest terms, a choice of several. */
const few = fc.integer({ min: 0, max: 400 })
const some = fc.integer({ min: 1, max: 400 })
const share = fc.constantFrom('1/3', '1/2', '2/3', '3/4', '4/5', '3/10', '7/8')
const pick = <T>(...values: T[]) => fc.constantFrom(...values)
const several = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 })

/** Every parameter of a charter that its summary tells, by where it stands. */
const PARAMETERS: [path: string, values: fc.Arbitrary<unknown>, base?: string][] = [
	['promise', pick('inform', 'consult', 'involve', 'collaborate', 'empower')],
	['commitments.contact', pick('The desk', 'Ana', 'The office')],
	['commitments.response_due_working_days', some],
	['commitments.conflict_procedure', pick('We talk.', 'A mediator helps.')],
	['flags.open_drafts', fc.boolean()],
	['flags.observer_comments', fc.boolean()],
	['flags.facilitators_vote', fc.boolean()],
	['flags.guest_join', fc.boolean()],
	['flags.names_public', pick('pseudonym', 'name', 'none')],
	['sessions.guest_ttl_hours', some],
	['constituencies.citizens', several(...ROLES)],
	['rules.default.roll.who', several('citizen', 'official', 'facilitator', 'secretary')],
	['rules.default.roll.min_assurance', fc.integer({ min: 0, max: 5 })],
	['rules.default.roll.snapshot', pick('at_notice', 'at_open')],
	['rules.default.roll.attributes', several('age_ok:14', 'age_ok:16', 'resident_ok', 'member_ok')],
	['rules.default.roll.cap.official', share],
	['rules.default.roll.min_attendance', share],
	['rules.default.roll.sortition.size', some, 'T4-citizens-panel'],
	[
		'rules.default.roll.sortition.strata',
		several('gender', 'district', 'age_band'),
		'T4-citizens-panel'
	],
	['rules.default.silence', pick('absent', 'consent')],
	['rules.default.max_rounds', some],
	['rules.default.fallback', pick('supermajority', 'majority')],
	['rules.default.threshold', share],
	['rules.default.base', pick('yes_no', 'cast', 'present', 'roll')],
	['rules.default.unit', pick('person', 'organisation')],
	['rules.default.quorum.value', share],
	['rules.default.quorum.min', some, 'T1-neighbourhood-assembly'],
	['rules.default.quorum.min_ballots', some, 'T3-participatory-budgeting'],
	['rules.default.quorum.only', several('jury', 'peer'), 'T6-hackathon'],
	['rules.default.secrecy', pick('open', 'open_after_close', 'secret')],
	['rules.default.results_visibility', pick('live', 'after_own', 'after_close')],
	['rules.default.reasons', pick('none', 'optional', 'required_on_no', 'required')],
	['rules.default.change_vote', pick('until_close', 'no')],
	['rules.default.notice_days', few],
	['rules.default.discussion_min_days', few],
	['rules.default.window_days', few],
	['rules.default.extension', pick(0, 1)],
	['rules.default.threshold', share, 'T2-ministry-working-group'],
	['rules.default.constituency_threshold', share, 'T2-ministry-working-group'],
	['rules.default.base', pick('yes_no', 'cast', 'present', 'roll'), 'T2-ministry-working-group'],
	['rules.default.budget', some, 'T3-participatory-budgeting'],
	['rules.default.currency', pick('EUR', 'PLN', 'CZK'), 'T3-participatory-budgeting'],
	['rules.default.method', pick('pb_mes', 'pb_greedy'), 'T3-participatory-budgeting'],
	['rules.default.completion', several('add1', 'greedy_fill'), 'T3-participatory-budgeting'],
	[
		'rules.default.tie',
		pick('fails', 'status_quo', 'runoff', 'lot_public_seed', 'ratifier'),
		'T3-participatory-budgeting'
	],
	['rules.default.k', some, 'T6-hackathon'],
	['rules.default.scale', pick([0, 5], [0, 10], [1, 5]), 'T6-hackathon'],
	['rules.default.weights.peer', share, 'T6-hackathon'],
	['rules.default.recuse', pick('own_team', 'own_district'), 'T6-hackathon'],
	['rules.charter_amendment.threshold', share],
	['rules.charter_amendment.constituency_threshold', share],
	['rules.charter_amendment.notice_days', few],
	['amendments.order', pick('put_up', 'furthest_first', 'by_facilitator')],
	['ratification.required', fc.boolean()],
	['ratification.deadline_working_days', few, 'T1-neighbourhood-assembly'],
	['ratification.outcomes', several('ratify', 'return', 'reject'), 'T1-neighbourhood-assembly'],
	[
		'ratification.reasons_required',
		several('ratify', 'return', 'reject'),
		'T1-neighbourhood-assembly'
	],
	[
		'ratification.grounds',
		several('competence', 'legality', 'budget_cap', 'eligibility', 'taste'),
		'T1-neighbourhood-assembly'
	],
	[
		'ratification.on_timeout',
		pick('escalate', 'deemed_ratified', 'lapse'),
		'T1-neighbourhood-assembly'
	],
	['ratification.per_item', fc.boolean(), 'T4-citizens-panel'],
	['appeals.window_days', few],
	['appeals.decide_days', few],
	['appeals.panel.size', few],
	['appeals.panel.min.citizen', some],
	['appeals.suspends_signing', fc.boolean()],
	['authority.remedy.authority', pick('The court of Riga', 'The ombudsman')],
	['records.publish', pick('public', 'process', 'none')],
	['records.human_signature', pick('none', 'advanced', 'qualified')],
	['records.minutes', pick('optional', 'mandatory')],
	['records.review_months', fc.integer({ min: 1, max: 240 })],
	['records.retention_class', pick('decision-permanent', 'process-10y', 'working-2y')],
	['sessions.guest_display', pick('chosen_or_generated_pseudonym', 'generated_pseudonym')]
]

describe('[X6] change a parameter: the sentence changes', () => {
	test.each(PARAMETERS)('%s', (path, values, base = 'baseline-1') => {
		const property = fc.property(
			fc.uniqueArray(values, { minLength: 2, maxLength: 2, selector: meaning }),
			fc.constantFrom(...LANGUAGES),
			([one, other], language) => {
				const before = whole(language, changed(base, path, one))
				const after = whole(language, changed(base, path, other))
				expect(before).not.toBe(after)
				expect(`${before}${after}`).not.toMatch(/[{}]|undefined/)
			}
		)
		fc.assert(property, { numRuns: 30 })
	})

	test('the term of the remedy, once there is an authority for it', () => {
		const authority = { org: null, competence: null, legal_basis: null }
		const of = (days: number) =>
			whole('en', {
				...baseline,
				authority: { ...authority, remedy: { authority: 'The court', term_days: days, text: null } }
			})
		expect(of(30)).toContain('The court, within 30 days.')
		expect(of(60)).not.toBe(of(30))
	})
})

describe('[X2] a rule in sentences', () => {
	test('every method tells its own parameters', () => {
		const dots = ruleOf(baseline, 'sense_check') as Rule
		const approval = ruleOf(template('T1-neighbourhood-assembly'), 'persons') as Rule
		for (const language of LANGUAGES) {
			const said = (rule: Rule, changes: Json) => wholeRule(language, { ...rule, ...changes })
			expect(said(dots, { dots: 4 })).not.toBe(said(dots, {}))
			expect(said(dots, { max_per_card: 2 })).not.toBe(said(dots, {}))
			expect(said(approval, { k: 2 })).not.toBe(said(approval, {}))
			expect(said(approval, { tie: 'ratifier' })).not.toBe(said(approval, {}))
			expect(said(dots, { proposer: ['secretary'] })).not.toBe(said(dots, {}))
			expect(said(dots, { secrecy: 'open', delegation: { max: 2 } })).not.toBe(
				said(dots, { secrecy: 'open' })
			)
			expect(said(dots, { appeal_window_days: 3 })).not.toBe(said(dots, {}))
			expect(said(dots, { retroactive: false })).not.toBe(said(dots, {}))
		}
	})
})

describe('[X6] the summary of a template', () => {
	test.each(BUILT_IN_IDS)('%s is said in every language, part by part', (id) => {
		for (const language of LANGUAGES) {
			const parts = charterInWords(voiceOf(language), template(id))
			expect(parts.map(({ part }) => part)).toEqual(
				SUMMARY_PARTS.filter((part) => parts.some((said) => said.part === part))
			)
			expect(parts.length).toBeGreaterThanOrEqual(SUMMARY_PARTS.length - 1)
			expect(whole(language, template(id))).not.toMatch(/[{}]|undefined/)
			expect(say(language, `template.${id}`)).not.toBe('')
			expect(say(language, `template.${id}_for`)).not.toBe('')
		}
	})

	test('no two templates read the same', () => {
		for (const language of LANGUAGES) {
			const texts = BUILT_IN_IDS.map((id) => whole(language, template(id)))
			expect(new Set(texts).size).toBe(BUILT_IN_IDS.length)
		}
	})

	test('numbers that are only proposals are called so', () => {
		const caveat = say('en', 'charter.proposed_numbers')
		const saying = BUILT_IN_IDS.filter((id) => whole('en', template(id)).includes(caveat))
		expect(saying).toEqual([
			'T1-neighbourhood-assembly',
			'T3-participatory-budgeting',
			'T4-citizens-panel'
		])
	})

	test('a vote without proven identity says why it is allowed', () => {
		expect(whole('en', template('T6-hackathon'))).toContain(say('en', 'charter.prize_ranking'))
		expect(whole('en', template('workshop-pace-1'))).toContain(say('en', 'charter.names_only'))
		expect(whole('en', baseline)).not.toContain('only gave a name')
	})
})

function changed(base: string, path: string, value: unknown): Charter {
	const charter = structuredClone(template(base)) as Json
	const steps = path.split('.')
	const last = steps.pop() ?? ''
	const inside = steps.reduce<Json>((place, step) => (place[step] ??= {}) as Json, charter)
	inside[last] = value
	return parseCharter(charter)
}

/** Values that say the same are the same value. */
function meaning(value: unknown): string {
	return JSON.stringify(value)
}
