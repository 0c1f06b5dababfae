import { disposition } from '#collab/port/export.ts'
import { meetingFile } from '#collab/port/meeting-calendar.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** [P8] The meeting as a file for a calendar. */
export const GET: RequestHandler = async (event) => {
	const { process, id } = event.params
	const bytes = await meetingFile(database(), signedIn(event), process, id, event.locals.now)
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': disposition('meeting.ics'),
			'cache-control': 'private, no-store'
		}
	})
}
