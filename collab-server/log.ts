import { pino, type Logger } from 'pino'

export type { Logger }

/**
 * One line of JSON per event on stderr; stdout keeps the plain words for the person who starts us.
 * Names and contents of people never appear, only ids.
 */
export function openLog(level: string): Logger {
	return pino({ name: 'interlink', level }, pino.destination({ fd: 2, sync: true }))
}
