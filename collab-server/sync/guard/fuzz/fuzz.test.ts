import { expect, test, vi } from 'vitest'
import { fuzz } from './fuzz.ts'

test('[G1, G3, G14, T3] what the guard says of 20,000 updates is what happens when they are applied', () => {
	// Yjs says on the console whenever two windows share a client id, which forgers do on purpose.
	vi.spyOn(console, 'log').mockImplementation(() => {})
	vi.spyOn(console, 'warn').mockImplementation(() => {})
	const seed = Number(process.env.FUZZ_SEED ?? 20_261_123)
	const figures = fuzz(20_000, seed)
	expect(figures.failures, `seed ${seed}`).toEqual([])
	expect(figures.updates).toBeGreaterThanOrEqual(20_000)
	// The run means something only when all of this happened in it.
	for (const count of [
		'forged',
		'honest',
		'passed',
		'neutralised',
		'closed',
		'poisonous',
		'suggested'
	] as const) {
		expect(figures[count], count).toBeGreaterThan(count === 'suggested' ? 500 : 1_000)
	}
	expect(figures.tidied).toBeLessThan(3)
	// Two people over the same words at once: rare even among people who do nothing else.
	expect(figures.raced).toBeLessThan(figures.suggested / 100)
}, 300_000)
