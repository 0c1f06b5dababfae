import { expect, test } from 'vitest'
import { areMailChoices, paceOf } from './mail-choices.ts'

test('[ML1] what was not chosen, and what is owed, is written at once', () => {
	expect(paceOf({}, 'mention')).toBe('at_once')
	const never = { mentions: 'never', amendments: 'never', reminders: 'never' } as const
	for (const owed of ['sign_in', 'measure', 'panel_drawn', 'ratification_asked', 'constructor'])
		expect(paceOf(never, owed)).toBe('at_once')
	const some = { mentions: 'daily', amendments: 'never' } as const
	expect(
		['mention', 'text_mention', 'motion_unmerged', 'vote_reminder'].map((one) => paceOf(some, one))
	).toEqual(['daily', 'daily', 'never', 'at_once'])
})

test('[ML1] nothing else can be chosen', () => {
	expect(areMailChoices({})).toBe(true)
	expect(areMailChoices({ mentions: 'daily', amendments: 'never', reminders: 'never' })).toBe(true)
	const wrong = [
		{ reminders: 'daily' },
		{ mentions: 'weekly' },
		{ votes: 'never' },
		{ mentions: null },
		null,
		[],
		'never'
	]
	for (const choices of wrong) expect(areMailChoices(choices)).toBe(false)
})
