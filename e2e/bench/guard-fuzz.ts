import { fuzz } from '#collab/sync/guard/fuzz/fuzz.ts'
import type { Figures } from '#collab/sync/guard/fuzz/figures.ts'

/**
 * The soundness fuzz of the guard at any length. Usage: node e2e/bench/guard-fuzz.ts [updates] [seed]
 * Ends with status 1 when the guard was wrong once; the seed and the step say where.
 */
const updates = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 1)
const startedAt = Date.now()
let announced = 0

// Yjs says on the console whenever two windows share a client id, which forgers do on purpose.
console.log = () => {}
console.warn = () => {}

const figures = fuzz(updates, seed, announce)
print(figures)
process.exitCode = figures.failures.length === 0 ? 0 : 1

function announce(sofar: Figures): void {
	if (sofar.updates - announced < 50_000) return
	announced = sofar.updates
	print(sofar)
}

function print({ failures, ...counts }: Figures): void {
	const seconds = Math.round((Date.now() - startedAt) / 1000)
	process.stdout.write(
		`${JSON.stringify({ seed, seconds, ...counts, failures: failures.length })}\n`
	)
	for (const failure of failures) process.stdout.write(`${failure}\n`)
}
