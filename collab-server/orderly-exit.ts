import type { Logger } from './log.ts'

export type OrderlyExit = {
	/** Whether the process is on its way out. */
	readonly begun: boolean
	/** Something to do before the end. What began last ends first. */
	before(step: () => Promise<void>): void
	/** Takes every step and ends the process; asking again changes nothing. */
	run(code: number): Promise<void>
}

/** A step may wait for a database that is gone; nobody waits for it longer than this. */
const PATIENCE_MS = 30_000
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * Ends this process in order: when it is asked to, when start.js that started it is gone, and after an
 * error nobody caught. A promise nobody awaited is only logged, because hooks of libraries leave such
 * behind and one lost task must not end everybody's work.
 */
export function orderlyExit(log: Logger): OrderlyExit {
	const steps: (() => Promise<void>)[] = []
	let running: Promise<void> | null = null

	async function takeSteps(code: number): Promise<void> {
		setTimeout(() => process.exit(1), PATIENCE_MS).unref()
		for (let step = steps.pop(); step; step = steps.pop()) {
			await step().catch((error: unknown) => log.error({ err: error }, 'a step of stopping failed'))
		}
		process.exit(code)
	}
	const run = (code: number) => (running ??= takeSteps(code))

	for (const signal of SIGNALS) process.on(signal, () => void run(0))
	process.on('disconnect', () => void run(0))
	process.on('uncaughtException', (error) => {
		log.fatal({ err: error }, 'uncaught exception')
		void run(1)
	})
	process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
	return {
		get begun() {
			return running !== null
		},
		before: (step) => void steps.push(step),
		run
	}
}
