import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { isSharedDevice } from '#lib/ui/shared-device.ts'
import { localName } from './local-name.ts'

/** Whether work may be kept on this device at all. */
export function keepsLocalWork(): boolean {
	return typeof indexedDB !== 'undefined' && !isSharedDevice()
}

/** Removes everything of a person from this device: at sign-out, or when it becomes a shared one. */
export async function wipeLocalWork(personId: string): Promise<void> {
	if (typeof indexedDB === 'undefined') return
	const isMine = (name: string | undefined) => name?.startsWith(localName(personId, ''))
	for (const key of Object.keys(localStorage)) if (isMine(key)) localStorage.removeItem(key)
	const mine = (await indexedDB.databases()).filter(({ name }) => isMine(name))
	await Promise.all(mine.map(({ name }) => name && idb.deleteDB(name)))
}

/** A document as this device remembers it, and from now on goes on remembering. */
export class LocalCopy {
	readonly #persistence: IndexeddbPersistence

	constructor(personId: string, artefactId: string, doc: Y.Doc) {
		this.#persistence = new IndexeddbPersistence(localName(personId, artefactId), doc)
	}

	/** Resolves when what was remembered is in the document. */
	async loaded(): Promise<void> {
		await this.#persistence.whenSynced
	}

	/** Stops remembering; what is there stays. */
	async close(): Promise<void> {
		await this.#persistence.destroy()
	}
}

/**
 * Forgets a document. The database stays, since another tab of this person may be writing into it;
 * what that tab adds later completes itself with the next sync.
 */
export async function forgetLocalCopy(personId: string, artefactId: string): Promise<void> {
	const stores = [['updates', { autoIncrement: true }], ['custom']] as const
	const database = await idb.openDB(localName(personId, artefactId), (made: IDBDatabase) =>
		idb.createStores(
			made,
			stores.map((store) => [...store])
		)
	)
	try {
		const [updates] = idb.transact(database, ['updates'])
		if (updates) await idb.rtop(updates.clear())
	} finally {
		database.close()
	}
}
