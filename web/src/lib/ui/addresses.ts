import type { ArtefactKind } from '#schema/governance/roles.ts'

const FOLDERS: Record<ArtefactKind, string> = {
	document: 'documents',
	schedule: 'schedules',
	board: 'boards'
}

/** Where an artefact is opened. */
export function addressOf(
	process: string,
	{ id, kind }: { id: string; kind: ArtefactKind }
): string {
	return `/p/${process}/${FOLDERS[kind]}/${id}`
}

/** Where the files of a text are: under it by their hash, and where new ones go. */
export function filesAddress(process: string, id: string): string {
	return `${addressOf(process, { id, kind: 'document' })}/files`
}
