import type { FileFact } from '#schema/docs/files.ts'
import { Refusal } from '#schema/errors.ts'
import { must } from '../store/acting/ability.ts'
import type { Caller } from '../store/acting/caller.ts'
import { govern } from '../store/acting/govern.ts'
import { enterArtefact } from '../store/acting/place.ts'
import type { Db } from '../store/database/db.ts'
import { abilityToAddFile } from '../store/files/adding-files.ts'
import { type GivenFile, knownFile } from './known-file.ts'

export type Bringing = { command: string; process: string; artefact: string }

/** [PI2] A picture or an attachment for a text. Nobody who may not add one gets a file read. */
export async function bringFile(
	db: Db,
	caller: Caller,
	{ command, process, artefact }: Bringing,
	given: GivenFile,
	at: Date
): Promise<FileFact> {
	const place = await enterArtefact(db, caller.personId, artefact, at)
	if (place.artefact.processId !== process) throw new Refusal('not_found')
	must(abilityToAddFile(place, at))
	const file = { ...(await knownFile(given)), hash: '' }
	const act = { id: command, kind: 'add-file', artefact, file } as const
	return (await govern(db, caller, act, at)).file
}
