import { pino, type Logger } from 'pino'

/** One line of JSON per event; names and contents of people never appear, only ids. */
export function openLog(): Logger {
	return pino({ name: 'collab', level: process.env.LOG_LEVEL ?? 'info' })
}

export type { Logger }

/** Hocuspocus does not await these hooks: what they throw would end the process, so it is logged here. */
export function guarded<A extends unknown[]>(
	log: Logger,
	hook: string,
	act: (...given: A) => unknown
): (...given: A) => Promise<void> {
	return async (...given) => {
		try {
			await act(...given)
		} catch (error) {
			log.error({ err: error, hook }, 'hook failed')
		}
	}
}
