import { type Mentioned, mentionKey, type MentionLabel } from '#schema/docs/mentioned.ts'

export type MentionedThing = Mentioned & MentionLabel

/** So long a list that was fetched is good enough to choose from, ms. */
const FRESH_MS = 20_000

/** The names of what a text mentions, as this person may read them now: fetched, never kept in a text. */
export class MentionedNames {
	readonly #address: string
	#labels: Map<string, MentionLabel>
	readonly #readers = new Set<() => void>()
	/** What the text mentions, as far as it was shown. */
	readonly #shown = new Set<string>()
	#fetched: { at: number; things: Promise<MentionedThing[]> } | null = null

	constructor(processId: string, labels: Record<string, MentionLabel>) {
		this.#address = `/p/${processId}/mentions`
		this.#labels = new Map(Object.entries(labels))
	}

	/** A name that is not known yet is asked for once; whoever follows hears when it has come. */
	labelOf(key: string): MentionLabel | null {
		const label = this.#labels.get(key)
		const known = this.#shown.has(key)
		this.#shown.add(key)
		// Somebody may have made it a moment ago.
		if (!label && !known) queueMicrotask(() => void this.refresh())
		return label ?? null
	}

	follow(changed: () => void): () => void {
		this.#readers.add(changed)
		return () => this.#readers.delete(changed)
	}

	/** Everything that can be mentioned; nothing where there is no connection. */
	async things(): Promise<MentionedThing[]> {
		const fresh = this.#fetched && Date.now() - this.#fetched.at < FRESH_MS
		if (!fresh) this.#fetched = { at: Date.now(), things: this.#fetch() }
		return this.#fetched?.things ?? []
	}

	/** Asks for the names again, where any is shown: things are renamed, and rights change. */
	async refresh(): Promise<void> {
		if (this.#shown.size === 0) return
		if (this.#fetched && Date.now() - this.#fetched.at > 1_000) this.#fetched = null
		await this.things()
	}

	async #fetch(): Promise<MentionedThing[]> {
		const answer = await fetch(this.#address).catch(() => null)
		if (!answer?.ok) return []
		const things: MentionedThing[] = await answer.json()
		this.#labels = new Map(things.map((thing) => [mentionKey(thing), thing]))
		for (const changed of this.#readers) changed()
		return things
	}
}
