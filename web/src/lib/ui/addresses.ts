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
