import { expect, test } from 'vitest'
import { baseline } from './cast.ts'
import { LADDER, longestMs, mayFollow } from './ladder.ts'

test('[B10] the ladder of the baseline charter is the one we know', () => {
	expect(baseline.moderation.ladder).toEqual(LADDER)
})

test('[B10] a suspension or a removal comes only after something lighter', () => {
	expect(mayFollow('notice', [])).toBe(true)
	expect(mayFollow('hide', [])).toBe(true)
	expect(mayFollow('mute_session', [])).toBe(true)
	expect(mayFollow('suspend_14d', [])).toBe(false)
	expect(mayFollow('suspend_14d', ['suspend_14d'])).toBe(false)
	expect(mayFollow('suspend_14d', ['notice'])).toBe(true)
	expect(mayFollow('remove_by_decision', [])).toBe(false)
	expect(mayFollow('remove_by_decision', ['hide'])).toBe(true)
})

test('[B8] a suspension ends within 14 days, a mute within a day', () => {
	expect(longestMs('suspend_14d')).toBe(14 * 24 * 3_600_000)
	expect(longestMs('mute_session')).toBe(24 * 3_600_000)
	expect(longestMs('notice')).toBe(null)
})
