import type { FileFact } from '#schema/docs/files.ts'
import { Refusal } from '#schema/errors.ts'
import type { Caller } from '../acting/caller.ts'
import { enterArtefact } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { bytesOf, fileOf } from './file-rows.ts'

export type WantedFile = { process: string; artefact: string; hash: string }

/** [PI8] A file of a text, for those who may see the text; to everybody else it is not there. */
export async function seeFile(
	db: Db,
	caller: Caller,
	{ process, artefact: id, hash }: WantedFile,
	at: Date
): Promise<{ file: FileFact; bytes(): Promise<Uint8Array> }> {
	const { artefact } = await enterArtefact(db, caller.personId, id, at)
	const here = artefact.processId === process && artefact.state !== 'disposed'
	const file = here ? await fileOf(db, artefact.id, hash) : null
	if (!file) throw new Refusal('not_found')
	return {
		file,
		async bytes() {
			const bytes = (await bytesOf(db, artefact.id, [hash])).get(hash)
			if (!bytes) throw new Refusal('not_found')
			return bytes
		}
	}
}
