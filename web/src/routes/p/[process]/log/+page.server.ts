import { processLog } from '#collab/store/process-log.ts'
import { database } from '#collab/store/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

const PAGE = 50

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const from = event.url.searchParams.get('before')
	const before = from !== null && /^\d{1,12}$/.test(from) ? { before: Number(from) } : {}
	const { process } = event.params
	const options = { limit: PAGE, ...before }
	return { log: await processLog(database(), caller, process, options, event.locals.now) }
}
