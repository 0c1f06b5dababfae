import * as idb from 'lib0/indexeddb'
import * as Y from 'yjs'
import { addCard, readBoard } from '#schema/docs/board.ts'
import { LiveArtefact } from '#lib/collab/live-artefact.ts'
import { localName } from '#lib/collab/local-name.ts'
import { wipeLocalWork } from '#lib/collab/local-work.ts'
import { setSharedDevice } from '#lib/ui/shared-device.ts'

/** A page without a face: live editing as a browser runs it, handed to the test. */
export type Page = {
	/** `form`: of the documents that the page knows, where it is not the one of now. */
	enter(artefactId: string, personId: string, form?: string): void
	live: LiveArtefact
	card(title: string): void
	titles(): string[]
	/** What this device remembers, whatever is shown. */
	kept(): Promise<string[]>
	setSharedDevice: typeof setSharedDevice
	wipeLocalWork: typeof wipeLocalWork
}

const page = {
	enter(artefactId: string, personId: string, form?: string) {
		page.kept = () => titlesIn(localName(personId, artefactId))
		page.live = new LiveArtefact({
			artefactId,
			kind: 'board',
			person: { personId, displayName: 'Carla' },
			...(form && { form })
		})
		page.card = (title: string) => {
			const column = readBoard(page.live.doc).columns[0]?.id ?? ''
			const card = { id: crypto.randomUUID(), column, title }
			addCard(page.live.doc, card, { by: personId, origin: 'test' })
		}
	},
	titles: () => titlesOf(page.live.doc),
	setSharedDevice,
	wipeLocalWork
} as Page

Object.assign(globalThis, { page })

function titlesOf(doc: Y.Doc): string[] {
	return readBoard(doc).columns.flatMap(({ cards }) => cards.map((one) => one.title))
}

async function titlesIn(name: string): Promise<string[]> {
	const database = await idb.openDB(name, () => {})
	const [updates] = idb.transact(database, ['updates'], 'readonly')
	const doc = new Y.Doc()
	if (updates) for (const one of await idb.getAll(updates)) Y.applyUpdate(doc, one)
	database.close()
	return titlesOf(doc)
}
