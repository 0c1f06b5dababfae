import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../messages/format.ts'
import { voiceOf } from '../messages/voice.ts'
import { baseline } from './cast.ts'
import { changesBetween, changesInWords, grantInWords } from './charter-diff.ts'
import { parseCharter } from './charter.ts'
import type { Charter } from './charter.ts'

const en = voiceOf('en')
const ours = (override: Record<string, unknown>) =>
	parseCharter({ extends: 'baseline-1', ...override })
const without = (index: number): Charter => ({
	...baseline,
	grants: baseline.grants.filter((_, at) => at !== index)
})

describe('[X7] what a changed charter changes', () => {
	test('nothing, where nothing differs but the version and the order of keys', () => {
		const turned = Object.fromEntries(Object.entries(baseline).toReversed()) as Charter
		const again = { ...turned, version: 7, hash: 'x' }
		expect(changesBetween(baseline, again)).toEqual([])
		expect(changesInWords(en, baseline, again)).toEqual([])
	})

	test('by path, with both sides', () => {
		const after = ours({
			flags: { open_drafts: true },
			commitments: { contact: 'The desk' },
			rules: { default: { notice_days: 3 } }
		})
		expect(changesBetween(baseline, after)).toEqual([
			{ path: 'flags.open_drafts', before: false, after: true },
			{ path: 'rules.default.notice_days', before: 5, after: 3 },
			{ path: 'commitments', before: undefined, after: { contact: 'The desk' } }
		])
	})

	test('in sentences, each said once', () => {
		const after = ours({ rules: { default: { notice_days: 3 } } })
		const changes = changesInWords(en, baseline, after)
		expect(changes).toContainEqual({
			heading: 'Who decides, and how',
			until: ['Announced at least 5 days before it opens.'],
			then: ['Announced at least 3 days before it opens.']
		})
		const all = changes.flatMap(({ until, then }) => [...until, ...then])
		expect(new Set(all).size).toBe(all.length)
	})

	test('a rule that is new or gone is told whole', () => {
		const after = ours({ rules: { quick: { method: 'majority', window_days: 1 } } })
		const told = changesInWords(en, baseline, after)
		expect(told).toMatchObject([{ heading: 'quick', until: [] }])
		expect(told[0]?.then).toContain('Adopted with more yes than no.')
		expect(changesInWords(en, after, baseline)).toMatchObject([{ heading: 'quick', then: [] }])
	})

	test('a right that is taken or given is one sentence', () => {
		const edit = baseline.grants.findIndex(
			([capability, role]) => capability === 'edit' && role === 'citizen'
		)
		expect(changesBetween(baseline, without(edit))).toEqual([
			{ path: 'grants', before: ['edit', 'citizen', 'D', 'en de', '*', []], after: undefined }
		])
		expect(changesInWords(en, baseline, without(edit))).toEqual([
			{
				heading: 'Who may do what',
				until: ['Citizen: Change the content: Draft; Engage and Design'],
				then: []
			}
		])
	})

	test('any right taken away is told, in every language, and giving it back undoes it', () => {
		const index = fc.nat(baseline.grants.length - 1)
		const property = fc.property(index, fc.constantFrom(...LANGUAGES), (at, language) => {
			const voice = voiceOf(language)
			const [change] = changesInWords(voice, baseline, without(at)).slice(-1)
			const row = baseline.grants[at] as Charter['grants'][number]
			expect(change?.until).toEqual([grantInWords(voice, row)])
			expect(changesBetween(without(at), baseline)).toMatchObject([{ after: row }])
		})
		fc.assert(property)
	})
})
