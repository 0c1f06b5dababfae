import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Pace } from './pace.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('[Y21] the first change is shown at once, those that follow together', () => {
	let shown = 0
	const pace = new Pace(() => void shown++)
	pace.ask()
	expect(shown).toBe(1)
	for (let change = 0; change < 40; change++) pace.ask()
	expect(shown).toBe(1)
	vi.advanceTimersByTime(50)
	expect(shown).toBe(2)
	vi.advanceTimersByTime(1_000)
	expect(shown).toBe(2)
})

test('[Y21] what takes long to show is shown less often, and leaves time to type in', () => {
	let shown = 0
	const pace = new Pace(() => {
		shown++
		vi.advanceTimersByTime(30)
	})
	pace.ask()
	pace.ask()
	vi.advanceTimersByTime(149)
	expect(shown).toBe(1)
	vi.advanceTimersByTime(1)
	expect(shown).toBe(2)
})

test('[Y21] nothing is shown any more after the end', () => {
	let shown = 0
	const pace = new Pace(() => void shown++)
	pace.ask()
	pace.ask()
	pace.stop()
	vi.advanceTimersByTime(1_000)
	expect(shown).toBe(1)
})
