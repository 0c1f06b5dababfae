import { localName } from '#lib/collab/local-name.ts'
import { keepsLocalWork } from '#lib/collab/local-work.ts'

/**
 * What somebody typed and has not sent, so that it survives a reload and a change of rights. It belongs
 * to one person, and on a shared device nothing is kept [Y16].
 */
export class TypedText {
	readonly #name: string

	/** `where`: the thread or message it belongs to. */
	constructor(personId: string, artefactId: string, where: string) {
		this.#name = localName(personId, `comment/${artefactId}/${where}`)
	}

	read(): string {
		return keepsLocalWork() ? (localStorage.getItem(this.#name) ?? '') : ''
	}

	keep(text: string): void {
		if (text === '' || !keepsLocalWork()) localStorage.removeItem(this.#name)
		else localStorage.setItem(this.#name, text)
	}
}
