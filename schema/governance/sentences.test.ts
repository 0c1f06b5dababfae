import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../messages/format.ts'
import { voiceOf } from '../messages/voice.ts'
import { authorize } from './authorize.ts'
import { NOW, about, ballots, baseline, inDecision, person, rollOf, rule } from './cast.ts'
import { ruleOf } from './charter.ts'
import { decide } from './decide.ts'
import { DENIAL_CODES, denialOf } from './denials.ts'
import type { DenialCode } from './denials.ts'
import { explainDenial, explainOutcome, ruleSentence } from './explain.ts'
import { rightsInWords, rightsOf } from './rights.ts'
import { ruleDetailsInWords } from './rule-sentences.ts'
import type { Rule } from './rules/rule.ts'
import { transition } from './states.ts'

describe('[X1] every denial says why, who can, and until when', () => {
	test.each(DENIAL_CODES)('%s in four languages', (code) => {
		const said = LANGUAGES.map((language) => {
			const found = { code, rule: 'E_TEST' }
			return explainDenial(denialOf(found, 'edit'), language, 'Europe/Riga')
		})
		expect(new Set(said.map(({ why }) => why)).size).toBe(LANGUAGES.length)
		for (const { why, whoCan, until } of said) {
			expect(why).not.toMatch(/[{}]/)
			expect(whoCan).not.toBe('')
			expect(until).toBeNull()
		}
	})

	test('a frozen text: until when on the clock of the process', () => {
		const verdict = authorize(person('citizen'), 'edit', inDecision(), baseline, {}, NOW)
		if (verdict.allowed) throw new Error('a frozen text is not edited')
		expect(explainDenial(verdict.denial, 'en', 'Europe/Riga')).toEqual({
			why: 'This is frozen for the decision until Wed, 24 Feb 2027, 12:30, so that everybody decides on the same words. Keep your change as a draft and bring it to the decision.',
			whoCan: 'As things stand, nobody can.',
			until: 'Until Wed, 24 Feb 2027, 12:30.'
		})
		expect(explainDenial(verdict.denial, 'es', 'Europe/Madrid').why).toContain('11:30')
	})

	test('phases, roles and states are called by their names', () => {
		const draft = about('document', 'draft', { phase: 'bu' })
		const charter = { ...baseline, grants: baseline.grants.filter(([, , , , , c]) => !c.length) }
		const verdict = authorize(person('citizen'), 'edit', draft, charter, {}, NOW)
		if (verdict.allowed) throw new Error('not in this phase')
		expect(explainDenial(verdict.denial, 'en', 'UTC')).toMatchObject({
			why: 'In the phase Build your role cannot do this. It can in: Engage and Design.',
			whoCan: 'Who can: facilitators and officials.'
		})
		const role = denialOf({ code: 'role', rule: 'E', params: { role: 'secretary' } }, 'vote')
		expect(explainDenial(role, 'it', 'UTC').why).toBe('Il tuo ruolo, Segretario, non lo comprende.')
		const move = transition('draft', 'adopted', {})
		expect(move && explainDenial(move, 'lv', 'UTC').why).toBe(
			'No „Melnraksts” nevar tieši pāriet uz „Pieņemts”.'
		)
	})

	test('a code nobody knows still gets a sentence', () => {
		const strange = denialOf({ code: 'surprise' as DenialCode, rule: 'E' }, null)
		expect(explainDenial(strange, 'en', 'UTC').why).toBe('This is not allowed here.')
	})
})

describe('[X2] the sentence of a rule follows its parameters', () => {
	const said = (changes: object, name = 'two_thirds') => ruleSentence(rule(name, changes), 8, 'en')

	test('two thirds of yes and no, half of eight', () => {
		expect(said({})).toBe(
			'Adopted when at least two thirds of yes and no together are yes. It counts when at least 4 of 8 people take part.'
		)
	})

	test.each<[string, object, string]>([
		['threshold', { threshold: '3/4' }, 'two_thirds'],
		['an equal threshold in other words is the same', { threshold: '7/10' }, 'two_thirds'],
		['base', { base: 'cast' }, 'two_thirds'],
		['base roll', { base: 'roll' }, 'two_thirds'],
		['quorum value', { quorum: { type: 'roll_fraction', value: '3/4' } }, 'two_thirds'],
		['quorum type', { quorum: { type: 'all_responded' } }, 'two_thirds'],
		['tie', { tie: 'status_quo' }, 'majority'],
		['majority base', { base: 'cast' }, 'majority'],
		['silence', { silence: 'consent' }, 'default'],
		['rounds', { max_rounds: 2 }, 'default'],
		['fallback threshold', { threshold: '4/5' }, 'default'],
		['fallback', { fallback: 'editorial_change' }, 'default']
	])('%s', (_, changes, name) => {
		for (const language of LANGUAGES) {
			const before = ruleSentence(rule(name), 8, language)
			expect(ruleSentence(rule(name, changes), 8, language)).not.toBe(before)
		}
	})

	test('another roll is another number, and no roll yet is a share', () => {
		expect(ruleSentence(rule('majority'), 9, 'en')).toContain('at least 5 of 9 people')
		expect(ruleSentence(rule('majority'), null, 'en')).toContain('at least half of the roll')
		expect(said({ threshold: '4/6' })).toBe(said({}))
	})

	test.each<[string, object]>([
		['notice', { notice_days: 4 }],
		['discussion', { discussion_min_days: 4 }],
		['window', { window_days: 4 }],
		['reasons', { reasons: 'required' }],
		['secrecy', { secrecy: 'open' }],
		['results', { results_visibility: 'live' }],
		['change', { change_vote: 'no' }],
		['roll', { roll: { who: ['citizen'], min_assurance: 1, snapshot: 'at_open' } }],
		[
			'snapshot',
			{ roll: { who: ['citizen', 'official'], min_assurance: 1, snapshot: 'at_notice' } }
		]
	])('details: %s', (_, changes) => {
		const voice = voiceOf('en')
		expect(ruleDetailsInWords(voice, rule('majority', changes))).not.toEqual(
			ruleDetailsInWords(voice, rule('majority'))
		)
	})

	test('every rule of the baseline can be said in every language', () => {
		for (const name of Object.keys(baseline.rules)) {
			for (const language of LANGUAGES) {
				const tested = ruleOf(baseline, name) as Rule
				expect(ruleSentence(tested, 10, language)).not.toMatch(/[{}]/)
				expect(ruleDetailsInWords(voiceOf(language), tested).join(' ')).not.toMatch(/[{}]/)
			}
		}
	})
})

describe('[X4] an outcome and its calculation', () => {
	test('line by line', () => {
		const votes = ballots({ yes: 5, no: 1, abstain: 1 })
		const outcome = decide(
			rule('two_thirds', { threshold: '3/4', base: 'cast' }),
			rollOf(8),
			votes,
			[]
		)
		expect(explainOutcome(outcome, 'en')).toEqual({
			result: 'The group has not adopted it.',
			steps: [
				'8 votes on the roll.',
				'7 of 8 answered.',
				'At least 4 had to answer; 7 did.',
				'Yes 5, no 1, abstained 1.',
				'The share is taken of all answers: 7.',
				'5 of 7 is less than 3/4.',
				'So it is not adopted.'
			]
		})
	})
})

describe('[X3] the charter read from the side of a role', () => {
	const voice = voiceOf('en')
	const of = (...args: [Parameters<typeof rightsOf>[1], Parameters<typeof rightsOf>[2]]) =>
		rightsInWords(voice, rightsOf(baseline, ...args, 'de'))

	test('a citizen and a draft', () => {
		const { can, cannot } = of('citizen', 'draft')
		expect(can).toEqual(
			expect.arrayContaining(['Read', 'Comment', 'Change the content', 'Propose'])
		)
		expect(cannot).toEqual(['Answer in a decision', 'Object', 'Facilitate', 'Ratify', 'Sign'])
	})

	test('what the floor takes is not promised', () => {
		expect(of('secretary', 'frozen').can).toContain(
			'Change the content: the details of texts, the details of schedules and the details of boards'
		)
		expect(of('citizen', 'adopted').can).toContain(
			'Change the content: the progress of tasks; only tasks one is responsible for'
		)
		expect(of('administrator', 'draft').can).not.toContain('Read')
		expect(of('guest', 'frozen').cannot).toContain('Answer in a decision')
	})
})
