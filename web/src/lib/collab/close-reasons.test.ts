import { expect, test } from 'vitest'
import { CLOSE_REASONS } from '#schema/protocol.ts'
import { answerTo, closeReason } from './close-reasons.ts'

test('[Y13] every reason to close has one answer, and only those of rights, and another form, end the session', () => {
	const ends = CLOSE_REASONS.filter((reason) => answerTo(reason).act === 'end')
	expect(ends).toEqual(['signed-out', 'no-access', 'outdated'])
	const anew = CLOSE_REASONS.filter((reason) => answerTo(reason).act === 'start-over')
	expect(anew).toEqual([
		'refused:malformed',
		'refused:gap',
		'refused:foreign-client',
		'refused:too-large'
	])
})

test('[Y13] a reason that is none of ours is met by coming back', () => {
	expect(closeReason('Reset Connection')).toBeNull()
	expect(answerTo(closeReason('permission-denied'))).toEqual({ act: 'rejoin', afterMs: 3_000 })
})
