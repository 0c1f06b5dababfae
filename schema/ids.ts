const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a text is a UUID in lower case (RFC 9562), the form of every id of the product. */
export function isId(text: unknown): text is string {
	return typeof text === 'string' && UUID.test(text)
}

/** The name of the server-owned, read-only document that carries an artefact's governed facts. */
export function registerName(artefactId: string): string {
	return `${artefactId}.register`
}

/** The artefact a shared document belongs to, or null when the name is none of ours. */
export function artefactOf(documentName: string): { artefactId: string; register: boolean } | null {
	const register = documentName.endsWith('.register')
	const artefactId = register ? documentName.slice(0, -'.register'.length) : documentName
	return isId(artefactId) ? { artefactId, register } : null
}
