import { describe, expect, test } from 'vitest'
import { blackened, blackenedIn, placesOf, readPassages } from './redaction.ts'
import type { Json } from './canonical.ts'

const MARK = '[redacted: secret by law]'

describe('[RE1] which words go', () => {
	test('[RE1] each once, as it stands; none, a scrap or too many are refused', () => {
		expect(readPassages([' Mill Lane 12 ', '', 'Mill Lane 12', 'Ce\u0301line'])).toEqual([
			'Mill Lane 12',
			'Céline'
		])
		const many = Array.from({ length: 21 }, (_, n) => `passage ${n}`)
		for (const wrong of [[], [' '], ['abc'], [7], 'Mill Lane 12', ['x'.repeat(2_001)], many])
			expect(readPassages(wrong)).toBeNull()
	})

	test('[RE1] longer ones go before those inside them, and no sign in them is special', () => {
		const passages = ['Lane', 'Mill Lane (12) $&']
		expect(blackened('At Mill Lane (12) $& and Lane 3', passages, MARK)).toBe(
			`At ${MARK} and ${MARK} 3`
		)
	})

	test('[RE1] ids, hashes and instants hold no words', () => {
		const signs = {
			id: '0190c1de-0001-7000-8000-000000000001',
			hash: 'm'.repeat(43),
			at: '2027-01-04T09:00:00.000Z',
			by: 'p1',
			said: 'In 0190 and mmmm.'
		}
		expect(blackenedIn(signs, ['0190', 'mmmm', '2027-01-04'], MARK)).toEqual({
			...signs,
			said: `In ${MARK} and ${MARK}.`
		})
	})
})

describe('[RE2] where they stand', () => {
	const record = {
		organisation: { name: 'Town of Millford' },
		decision: { question: 'Do we build at Mill Lane 12?' },
		objections: [{ id: 'x', reason: 'Mill Lane 12 is mine.', answers: [{ text: 'Noted.' }] }],
		people: [{ id: 'p1', name: 'Ed Miller' }],
		links: { supersedes: [{ title: 'Do we build at Mill Lane 12?' }] }
	}

	test('[RE2] each place by its kind, with some words around it', () => {
		const found = placesOf(record as Json, 'About Mill Lane 12.\n', ['Mill Lane 12'], MARK)
		expect(found.map(({ place }) => place)).toEqual(['text', 'question', 'objections'])
		expect(found[0]).toMatchObject({
			before: 'About Mill Lane 12.\n',
			after: `About ${MARK}.\n`
		})
	})

	test('[RE2] names, organisations and rules are what a record is about: nothing goes there', () => {
		const found = placesOf(record as Json, '', ['Mill'], MARK)
		expect(found.filter(({ place }) => place === null).map(({ path }) => path)).toEqual([
			'organisation.name',
			'people.*.name'
		])
	})
})
