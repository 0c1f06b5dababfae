import type { ArtefactView } from '#collab/store/acting/views.ts'
import type { Standing } from '#schema/protocol.ts'

/** [RV1] Who may change nothing of a text now: not its words, not its suggestions, not its state. */
export function onlyReads(
	{ may, parts }: Standing,
	{ state, moves, may: acts }: Pick<ArtefactView, 'state' | 'moves' | 'may'>
): boolean {
	if (state === 'disposed') return false
	const settles = parts?.suggestions === null
	const runs = acts.freezeSection === null || Object.values(moves).includes(null)
	return !may.edit && !may.suggest && !settles && !runs
}

/** Where a text is only read. */
export function readingAddress(address: string): string {
	return `${address}/read`
}

/** [RV2] Where it is live, also for whoever only reads; with a comment to begin at once. */
export function liveAddress(address: string, begin?: 'comment'): string {
	return `${address}?live${begin ? `=${begin}` : ''}`
}
