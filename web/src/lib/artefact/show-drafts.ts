/** Leads to the words of this person that are kept beside an artefact. */
export function showDrafts(): void {
	const drafts = document.getElementById('drafts')
	drafts?.scrollIntoView({ block: 'start' })
	drafts?.focus({ preventScroll: true })
}
