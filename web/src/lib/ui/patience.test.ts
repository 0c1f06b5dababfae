import { afterEach, expect, test, vi } from 'vitest'
import { Removals } from '#lib/artefact/removals.svelte.ts'
import { toasts } from './toasts.svelte.ts'

afterEach(() => {
	vi.useRealTimers()
	delete document.documentElement.dataset.time
})

/** Whether a note still stands, and a removal can still be taken back, so much later. */
function after(ms: number) {
	vi.useFakeTimers()
	const carryOut = vi.fn()
	const removals = new Removals()
	removals.remove('card', { carryOut, takenBack: () => {} })
	toasts.say('Removed')
	vi.advanceTimersByTime(ms)
	const left = [toasts.shown.length > 0, removals.pending !== null, carryOut.mock.calls.length]
	vi.runAllTimers()
	return left
}

test('what ends by itself lasts ten seconds, and two minutes for whoever asked for more time', () => {
	expect(after(9_000)).toEqual([true, true, 0])
	expect(after(10_001)).toEqual([false, false, 1])
	document.documentElement.dataset.time = 'more'
	expect(after(119_000)).toEqual([true, true, 0])
	expect(after(120_001)).toEqual([false, false, 1])
})
