/**
 * What is kept on this device belongs to one person, so that two who share a browser never send each
 * other's work; `what` is an artefact's id or `drafts`.
 */
export function localName(personId: string, what: string): string {
	return `interlink/${personId}/${what}`
}
