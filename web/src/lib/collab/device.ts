import * as Y from 'yjs'
import { Drafts, type Draft } from './drafts.ts'
import { localName } from './local-name.ts'
import { LocalCopy, forgetLocalCopy, keepsLocalWork } from './local-work.ts'

/** Makes a draft of a document; the reason is a denial code, a close reason or `rearranged` [Y24]. */
export type MakeDraft = (doc: Y.Doc, reason: string) => Promise<Draft>

/** Whose memory of what, as a page that knows documents of this form has it. */
export type Whose = { personId: string; artefactId: string; form: string }

/**
 * What this device remembers of one artefact for one person: the document, and refused work. A refused
 * document is forgotten only once it is safe as a draft; while that is under way a mark says so, in
 * case the page is left in that moment [Y13].
 */
export class Device {
	readonly #personId: string
	readonly #artefactId: string
	readonly #draftOf: MakeDraft
	readonly #keeps = keepsLocalWork()
	readonly #drafts: Drafts
	readonly #mark: string
	readonly #form: string
	readonly #formKey: string
	#copy: Promise<LocalCopy | null>

	constructor({ personId, artefactId, form }: Whose, doc: Y.Doc, draftOf: MakeDraft) {
		this.#form = form
		this.#formKey = localName(personId, `${artefactId}/form`)
		this.#personId = personId
		this.#artefactId = artefactId
		this.#draftOf = draftOf
		this.#drafts = new Drafts(personId, this.#keeps)
		this.#mark = localName(personId, `${artefactId}/refused`)
		const refused = this.#keeps ? localStorage.getItem(this.#mark) : null
		this.#copy = refused === null ? this.#remember(doc) : this.#salvage(doc, refused)
	}

	/**
	 * Resolves when what was remembered is in the document. False where a page that knows other documents
	 * left it here: then it is not shown before the server has said who is up to date [Y20].
	 */
	async recalled(): Promise<boolean> {
		const left = this.#keeps ? localStorage.getItem(this.#formKey) : null
		await (await this.#copy)?.loaded()
		return left === null || left === this.#form
	}

	/** The server knows the same documents: what is kept from now on is theirs. */
	meet(): void {
		if (this.#keeps) localStorage.setItem(this.#formKey, this.#form)
	}

	drafts(): Promise<Draft[]> {
		return this.#drafts.ofArtefact(this.#artefactId)
	}

	/** Keeps words as a draft, beside the document that goes on [Y24]. */
	async keep(words: Y.Doc, reason: string): Promise<void> {
		await this.#drafts.keep(await this.#draftOf(words, reason))
	}

	discardDraft(id: string): Promise<void> {
		return this.#drafts.discard(id)
	}

	/** Remembers a fresh document instead of one that was refused. */
	replace(refused: Y.Doc, fresh: Y.Doc, reason: string): void {
		if (this.#keeps) localStorage.setItem(this.#mark, reason)
		const before = this.#copy
		const draft = this.#draftOf(refused, reason)
		this.#copy = before.then((copy) => this.#moveOn(copy, draft, fresh))
	}

	async close(): Promise<void> {
		await (await this.#copy)?.close()
	}

	/** The page was left while a refused document was being replaced: it is still here. */
	async #salvage(fresh: Y.Doc, reason: string): Promise<LocalCopy | null> {
		const refused = new Y.Doc()
		const copy = new LocalCopy(this.#personId, this.#artefactId, refused)
		await copy.loaded()
		return this.#moveOn(copy, this.#draftOf(refused, reason), fresh)
	}

	async #moveOn(
		refused: LocalCopy | null,
		draft: Promise<Draft>,
		fresh: Y.Doc
	): Promise<LocalCopy | null> {
		await this.#drafts.keep(await draft)
		await refused?.close()
		if (!this.#keeps) return null
		await forgetLocalCopy(this.#personId, this.#artefactId)
		localStorage.removeItem(this.#mark)
		return this.#remember(fresh)
	}

	async #remember(doc: Y.Doc): Promise<LocalCopy | null> {
		return this.#keeps ? new LocalCopy(this.#personId, this.#artefactId, doc) : null
	}
}
