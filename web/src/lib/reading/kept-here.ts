import { localName } from '#lib/collab/local-name.ts'
import type { Reading } from './page.ts'

/** [RV6] Whether this device keeps words for this text that nobody else has: refused ones, or unsent ones. */
export async function keptHere(where: Pick<Reading, 'person' | 'artefact'>): Promise<boolean> {
	const { person, artefact } = where
	const unsent = localName(person, `${artefact}/unconfirmed/`)
	if (Object.keys(localStorage).some((key) => key.startsWith(unsent))) return true
	const drafts = localName(person, 'drafts')
	const known = await indexedDB.databases()
	// Opening one that is not there would make it.
	if (!known.some(({ name }) => name === drafts)) return false
	const all = await allIn(drafts)
	return all.some((draft) => draft.artefactId === artefact)
}

function allIn(name: string): Promise<{ artefactId: string }[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name)
		opening.onerror = () => reject(opening.error)
		opening.onsuccess = () => {
			const database = opening.result
			const asked = database.transaction('drafts').objectStore('drafts').getAll()
			asked.onerror = () => reject(asked.error)
			asked.onsuccess = () => resolve(asked.result as { artefactId: string }[])
			database.close()
		}
	})
}
