import type { Db } from '#collab/store/database/db.ts'
import { organisation } from '#collab/store/people/setup.ts'

/** The name of the organisation that runs this installation; null before it was set up. */
export async function organisationName(db: Db): Promise<string | null> {
	return (await organisation(db))?.name ?? null
}
