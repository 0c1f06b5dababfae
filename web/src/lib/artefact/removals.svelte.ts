import { patience } from '#lib/ui/patience.ts'

const UNDO_MS = 10_000

/** What happens when the time is over, and when somebody thought better of it. */
export type Removal = { carryOut: () => void; takenBack: () => void }

/**
 * What a person removed and may take back for ten seconds, or as long as they asked for: out of their sight at once, out of the
 * document afterwards. Bringing back what somebody else wrote would put a wrong name under it, so
 * nothing is removed that could not simply be left where it is.
 */
export class Removals {
	#id = $state<string | null>(null)
	#act: Removal | null = null
	#timer: ReturnType<typeof setTimeout> | undefined

	/** The one thing that is about to go, or null. */
	get pending(): string | null {
		return this.#id
	}

	/** Hides it now and removes it when the time is over, or when something else is removed. */
	remove(id: string, act: Removal): void {
		this.settle()
		this.#id = id
		this.#act = act
		this.#timer = setTimeout(() => this.settle(), patience(UNDO_MS))
	}

	/** Takes the removal back. Answers false when it is too late. */
	takeBack(): boolean {
		const act = this.#act
		if (act === null) return false
		this.#forget()
		act.takenBack()
		return true
	}

	/** Removes it now: the page is left, or its column goes too. */
	settle(): void {
		const act = this.#act
		this.#forget()
		act?.carryOut()
	}

	#forget(): void {
		clearTimeout(this.#timer)
		this.#id = null
		this.#act = null
	}
}
