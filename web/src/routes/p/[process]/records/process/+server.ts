import { processPackage } from '#collab/port/process-package.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { streamed } from '#lib/server/streamed.ts'

/** [MV2] The whole process as one file. */
export const GET = async (event) => {
	const { now } = event.locals
	const caller = signedIn(event)
	const { name, bytes } = await processPackage(database(), caller, event.params.process, now)
	return streamed(bytes, { name, mediaType: 'application/zip' })
}
