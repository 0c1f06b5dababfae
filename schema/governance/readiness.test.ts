import { expect, test } from 'vitest'
import { missingForReview, REVIEW_NEEDS } from './readiness.ts'
import { transition } from './states.ts'
import { explainDenial } from './explain.ts'
import { LANGUAGES } from '../messages/format.ts'

const WHOLE = {
	owner: true,
	language: 'lv',
	purpose: 'A help page',
	summary: 'In short.',
	pictures: true
}

test('[S6] nothing is missing where everything is there, and each thing is missed alone', () => {
	expect(missingForReview(WHOLE)).toEqual([])
	for (const need of REVIEW_NEEDS) {
		const without = { ...WHOLE, [need]: need === 'owner' || need === 'pictures' ? false : '  ' }
		expect(missingForReview(without)).toEqual([need])
	}
})

test('[S6] the refusal names what is missing, in every language', () => {
	const denial = transition('draft', 'in_review', { missing: ['purpose', 'summary'] })
	expect(denial).toMatchObject({ code: 'not_ready', params: { missing: 'purpose summary' } })
	if (!denial) throw new Error('refused')
	const said = LANGUAGES.map((language) => explainDenial(denial, language, 'UTC').why)
	expect(said[0]).toContain('what it is for and a summary in plain words')
	expect(new Set(said).size).toBe(LANGUAGES.length)
	expect(transition('draft', 'in_review', { missing: [] })).toBeNull()
})
