/**
 * What the save indicator may say, and nothing else:
 * `opening` nothing was changed here yet, and the server has a moment to answer for the first time;
 * `saved` every change is on the server's disk; `saving` some are on their way;
 * `offline` no connection, changes are kept on this device; `stalled` the server cannot store right now;
 * `refused` the server did not accept the last changes, they are kept in `drafts`.
 */
export type SaveState = 'opening' | 'saving' | 'saved' | 'offline' | 'refused' | 'stalled'

/** [Y14] The truth about somebody's work, from what is known for certain. */
export function saveState(known: {
	connected: boolean
	/** The first content is on its way, and has not taken long. */
	opening: boolean
	/** The server's content is here, and it has asked for what it lacks. */
	synced: boolean
	/** Changes that the server has not confirmed to be on disk. */
	unconfirmed: number
	stalled: boolean
	refused: boolean
}): SaveState {
	if (known.refused) return 'refused'
	if (known.opening && !known.synced && known.unconfirmed === 0) return 'opening'
	if (!known.connected) return 'offline'
	if (known.stalled) return 'stalled'
	return known.synced && known.unconfirmed === 0 ? 'saved' : 'saving'
}
