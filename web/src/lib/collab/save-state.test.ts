import { expect, test } from 'vitest'
import { saveState } from './save-state.ts'

const fine = {
	connected: true,
	opening: false,
	synced: true,
	unconfirmed: 0,
	stalled: false,
	refused: false
}

test('[Y14] saved means connected, in step, and nothing unconfirmed', () => {
	expect(saveState(fine)).toBe('saved')
	expect(saveState({ ...fine, unconfirmed: 1 })).toBe('saving')
	expect(saveState({ ...fine, synced: false })).toBe('saving')
})

test('[Y14] what stands in the way is said, the worst first', () => {
	expect(saveState({ ...fine, stalled: true })).toBe('stalled')
	expect(saveState({ ...fine, stalled: true, connected: false })).toBe('offline')
	expect(saveState({ ...fine, connected: false, refused: true })).toBe('refused')
})

test('[Y14] a page that has only begun is not called offline, unless something was typed', () => {
	const begun = { ...fine, connected: false, opening: true, synced: false }
	expect(saveState(begun)).toBe('opening')
	expect(saveState({ ...begun, connected: true })).toBe('opening')
	expect(saveState({ ...begun, unconfirmed: 1 })).toBe('offline')
	expect(saveState({ ...begun, opening: false })).toBe('offline')
})
