import { CLOSE_REASONS, type CloseReason } from '#schema/protocol.ts'

/**
 * What to do when the server closed a document: come back with the same work after a while, begin anew
 * on a fresh document and keep the work as a draft, or stop.
 */
export type Answer = { act: 'rejoin'; afterMs: number } | { act: 'start-over' } | { act: 'end' }

export function answerTo(reason: CloseReason | null): Answer {
	switch (reason) {
		case 'signed-out':
		case 'no-access':
		case 'outdated':
			return { act: 'end' }
		case 'refused:malformed':
		case 'refused:gap':
		case 'refused:foreign-client':
		case 'refused:too-large':
			return { act: 'start-over' }
		case 'refused:too-fast':
			return { act: 'rejoin', afterMs: 15_000 }
		case 'stale-judgement':
			return { act: 'rejoin', afterMs: 200 }
		case 'elsewhere':
			return { act: 'rejoin', afterMs: 2_000 }
		case null:
			return { act: 'rejoin', afterMs: 3_000 }
	}
}

/** The reason as one of ours, or null for those of the library. */
export function closeReason(text: string | undefined): CloseReason | null {
	return CLOSE_REASONS.find((reason) => reason === text) ?? null
}
