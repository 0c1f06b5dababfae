import * as idb from 'lib0/indexeddb'
import { localName } from './local-name.ts'

/** Work the server did not accept, kept on this device: the person can copy, propose or retry it. */
export type Draft = {
	id: string
	artefactId: string
	personId: string
	/** ISO 8601. */
	at: string
	/** Why: a denial code, a close reason or `rearranged` [Y24]. */
	reason: string
	/** What the document read like on this device, as plain text. */
	text: string
	/** The whole document as it was on this device, as one Yjs update (v1). */
	update: Uint8Array<ArrayBuffer>
}

const STORE = 'drafts'

/** The drafts of one person, newest first. Without storage on the device they live as long as the tab. */
export class Drafts {
	readonly #personId: string
	readonly #kept: boolean

	/** `kept`: whether this device may remember them. */
	constructor(personId: string, kept: boolean) {
		this.#personId = personId
		this.#kept = kept
	}

	async ofArtefact(artefactId: string): Promise<Draft[]> {
		if (!this.#kept) return []
		const all: Draft[] = await this.#with((store) => idb.getAll(store))
		return all
			.filter((draft) => draft.artefactId === artefactId)
			.sort((one, other) => other.at.localeCompare(one.at))
	}

	async keep(draft: Draft): Promise<void> {
		if (this.#kept) await this.#with((store) => idb.rtop(store.put(draft, draft.id)))
	}

	async discard(id: string): Promise<void> {
		if (this.#kept) await this.#with((store) => idb.del(store, id))
	}

	async #with<T>(act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
		const database = await idb.openDB(localName(this.#personId, STORE), (made: IDBDatabase) =>
			idb.createStores(made, [[STORE]])
		)
		try {
			const [store] = idb.transact(database, [STORE])
			if (!store) throw new Error('no store for drafts')
			return await act(store)
		} finally {
			database.close()
		}
	}
}
