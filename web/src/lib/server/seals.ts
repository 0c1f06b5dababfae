import { database } from '#collab/store/database/runtime.ts'
import { sealsOf } from '#collab/store/record/record-seals.ts'
import type { SealShown } from '#schema/record/seals-in.ts'

const told = new Set<string>()

/**
 * [SL8] The seals on a record for a page of it; null where its file cannot be read, which the page says. Whoever runs
 * the installation finds that in its log, once.
 */
export async function shownSeals(record: string): Promise<SealShown[] | null> {
	const seals = await sealsOf(database(), record)
	if (seals === null && !told.has(record)) {
		console.error(`The kept PDF of record ${record} is not the file that was sealed. Restore it.`)
		told.add(record)
	}
	return seals
}
