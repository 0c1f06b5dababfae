import type { Standing } from '#schema/protocol.ts'

const NOTHING: Standing = { may: {}, denials: {} }

/** What the server last said I may do, and whether that is news. */
export class Rights {
	#standing: Standing | null
	changed = false

	constructor(standing: Standing | null) {
		this.#standing = standing
	}

	get standing(): Standing {
		return this.#standing ?? NOTHING
	}

	/** A change may also have happened while we were away, so what was known is compared. */
	take(standing: Standing): void {
		this.changed ||= this.#standing !== null && rightsIn(this.#standing) !== rightsIn(standing)
		this.#standing = standing
	}
}

function rightsIn({ may }: Standing): string {
	return Object.keys(may).sort().join()
}
