import { HocuspocusProvider } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { localName } from './local-name.ts'

/** From which clock on, by Yjs client id, words are not known to be on the server's disk. */
export type Unconfirmed = Map<number, number>

/**
 * [Y17] Calls back with the document as it was (one update, v1) when a sync takes away words that were
 * never confirmed: nobody else has seen them, so the server refused them, and its word got lost with the
 * connection. `unconfirmed` answers null while everything the server says is heard anyway.
 */
export function watchOver(
	doc: Y.Doc,
	unconfirmed: () => Unconfirmed | null,
	lost: (before: Uint8Array) => void
): void {
	let before: Uint8Array | null = null
	doc.on('beforeTransaction', ({ origin }: Y.Transaction) => {
		const atRisk = origin instanceof HocuspocusProvider && unconfirmed()
		before = atRisk && atRisk.size > 0 ? Y.encodeStateAsUpdate(doc) : null
	})
	doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
		if (!before) return
		const gone = [...(unconfirmed() ?? [])].some(([client, since]) =>
			deleteSet.clients.get(client)?.some(({ clock, len }) => clock + len > since)
		)
		if (gone) lost(before)
		before = null
	})
}

/** The same across reloads: what tabs of this person left unconfirmed, for as long as it is. */
export class UnconfirmedMarks {
	readonly #prefix: string

	constructor(personId: string, artefactId: string) {
		this.#prefix = localName(personId, `${artefactId}/unconfirmed/`)
	}

	read(): Unconfirmed {
		const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix))
		return new Map(
			keys.map((key) => [Number(key.slice(this.#prefix.length)), Number(localStorage.getItem(key))])
		)
	}

	set(client: number, since: number): void {
		localStorage.setItem(this.#prefix + client, String(since))
	}

	clear(clients: Iterable<number>): void {
		for (const client of clients) localStorage.removeItem(this.#prefix + client)
	}
}
