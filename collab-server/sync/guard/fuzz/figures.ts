/** What a run saw. `failures` must stay empty. */
export type Figures = {
	updates: number
	forged: number
	honest: number
	passed: number
	neutralised: number
	closed: number
	/** Forged updates at which plain Y.applyUpdate throws, or leaves something pending. */
	poisonous: number
	/** Updates after which a copy that applied the same bytes reads otherwise. */
	diverged: number
	/** Restarts (one for every third update) after which the document reads otherwise. */
	reordered: number
	/** Honest updates of people who may only suggest. */
	suggested: number
	/** Those of them refused because somebody changed the same stretch in the same moment. */
	raced: number
	/** Windows that had tidied up marks in a way that changes what is read, and start over. */
	tidied: number
	failures: string[]
}

export function noFigures(): Figures {
	return {
		updates: 0,
		forged: 0,
		honest: 0,
		passed: 0,
		neutralised: 0,
		closed: 0,
		poisonous: 0,
		diverged: 0,
		reordered: 0,
		suggested: 0,
		raced: 0,
		tidied: 0,
		failures: []
	}
}
