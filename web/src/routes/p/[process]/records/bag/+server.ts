import { recordBag } from '#collab/port/record-bag.ts'
import { database } from '#collab/store/database/runtime.ts'
import { leavingRecords } from '#collab/store/record/leaving-records.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { streamed } from '#lib/server/streamed.ts'

/** [RM7] Records for a records system: all of the process, or `?record=` one. */
export const GET = async (event) => {
	const { now } = event.locals
	const only = event.url.searchParams.get('record')
	const caller = signedIn(event)
	const leaving = await leavingRecords(database(), caller, event.params.process, only, now)
	const { name, bytes } = recordBag(leaving, now)
	return streamed(bytes, { name, mediaType: 'application/zip' })
}
