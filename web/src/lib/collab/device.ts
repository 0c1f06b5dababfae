import type * as Y from 'yjs'
import { Drafts, type Draft } from './drafts.ts'
import { LocalCopy, forgetLocalCopy, keepsLocalWork } from './local-work.ts'

/** What this device remembers of one artefact for one person: the document, and refused work. */
export class Device {
	readonly #personId: string
	readonly #artefactId: string
	readonly #keeps = keepsLocalWork()
	readonly #drafts: Drafts
	#copy: Promise<LocalCopy | null>

	constructor(personId: string, artefactId: string, doc: Y.Doc) {
		this.#personId = personId
		this.#artefactId = artefactId
		this.#drafts = new Drafts(personId, this.#keeps)
		this.#copy = Promise.resolve(this.#remember(doc))
	}

	/** Resolves when what was remembered is in the document. */
	async recalled(): Promise<void> {
		await (await this.#copy)?.loaded()
	}

	drafts(): Promise<Draft[]> {
		return this.#drafts.ofArtefact(this.#artefactId)
	}

	discardDraft(id: string): Promise<void> {
		return this.#drafts.discard(id)
	}

	/**
	 * [Y13] Remembers a fresh document instead of one that was refused: forgets that one only once it is
	 * safe as a draft.
	 */
	replace(draft: Promise<Draft>, fresh: Y.Doc): void {
		const before = this.#copy
		this.#copy = (async () => {
			const refused = await before
			await this.#drafts.keep(await draft)
			await refused?.close()
			if (!this.#keeps) return null
			await forgetLocalCopy(this.#personId, this.#artefactId)
			return this.#remember(fresh)
		})()
	}

	async close(): Promise<void> {
		await (await this.#copy)?.close()
	}

	#remember(doc: Y.Doc): LocalCopy | null {
		return this.#keeps ? new LocalCopy(this.#personId, this.#artefactId, doc) : null
	}
}
