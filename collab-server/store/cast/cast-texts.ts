import * as Y from 'yjs'
import { documentClient, documentUpdate } from '#schema/db/artefacts.ts'
import { documentRoot, elementsOf } from '#schema/docs/document.ts'
import type { Caller } from '../acting/caller.ts'
import type { World } from './cast.ts'
import { compactLog } from '../artefacts/compaction.ts'
import { takeLease } from '../database/leases.ts'
import { statesOf } from '../artefacts/state.ts'
import { loadDocument } from '../artefacts/updates.ts'

/** A text people write in a test, as if through their sockets: each act is a row of its log. */
export class TestText {
	readonly world: World
	readonly id: string

	constructor(world: World, id: string) {
		this.world = world
		this.id = id
	}

	/** Somebody changes the text in a tab of their own, or the server does. Answers what stands there. */
	async write(who: Caller | null, change: (root: Y.XmlFragment, doc: Y.Doc) => void) {
		const { db, now } = this.world
		const doc = await this.now()
		const before = Y.encodeStateVector(doc)
		doc.transact(() => change(documentRoot(doc), doc))
		const author = who?.personId ?? null
		const update = Y.encodeStateAsUpdate(doc, before)
		const row = { document: this.id, update, author, at: now }
		if (author) {
			const client = { document: this.id, clientId: doc.clientID, personId: author }
			await db.insert(documentClient).values(client).onConflictDoNothing()
		}
		await db.insert(documentUpdate).values(row)
		return doc
	}

	/** Adds a paragraph at the end. */
	say(who: Caller | null, words: string) {
		return this.write(who, (root) => void root.insert(root.length, [paragraph(words)]))
	}

	/** Puts words into a block, where it ends or at a place of it. */
	insert(who: Caller | null, block: number, words: string, at?: number) {
		return this.write(who, (root) => {
			const text = elementsOf(root)[block]?.get(0)
			if (text instanceof Y.XmlText) text.insert(at ?? text.length, words)
		})
	}

	async now(): Promise<Y.Doc> {
		const doc = new Y.Doc()
		Y.applyUpdate(doc, await loadDocument(this.world.db, this.id))
		return doc
	}

	/** Makes the log short, as the collaboration server does; `largeTextBytes` as it is there. */
	async compact(largeTextBytes = 2 * 1024 * 1024, merge = statesOf) {
		const { database } = this.world.base
		const lease = { document: this.id, owner: crypto.randomUUID(), validMs: 1 }
		const taken = await takeLease(database, lease, new Date(this.world.now.getTime() + 60_000))
		if (!taken) throw new Error('the text has an owner')
		const owned = { name: this.id, kind: 'document', fence: taken.fence, largeTextBytes } as const
		return compactLog(database, owned, async (...task) => merge(...task), this.world.now)
	}
}

export function paragraph(words: string, name = 'paragraph', id: string = crypto.randomUUID()) {
	const element = new Y.XmlElement(name)
	element.setAttribute('id', id)
	element.insert(0, [new Y.XmlText(words)])
	return element
}
