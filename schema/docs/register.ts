import type * as Y from 'yjs'

/** The register: governed facts of one artefact, written by the server, read by everyone live. */
export const FACTS = 'facts'

/** The facts of a register, by key. Each is plain JSON. */
export function readRegister(doc: Y.Doc): Record<string, unknown> {
	return doc.getMap(FACTS).toJSON()
}

/** Sets one fact, or takes it away with undefined. Only the server calls this. */
export function setFact(doc: Y.Doc, key: string, fact: unknown, origin: unknown): void {
	doc.transact(() => {
		const facts = doc.getMap(FACTS)
		if (fact === undefined) facts.delete(key)
		else facts.set(key, fact)
	}, origin)
}
