import { publishedHead } from '#collab/store/ledger/published-heads.ts'
import { answerAboutLog, requiredNumber, TEXT } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** The head as the log alone signed it: exactly the bytes that the time-stamp is over. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const size = requiredNumber(event.params.size, 'size')
		return { type: TEXT, body: (await publishedHead(db, log.id, size)).signed, keep: 'fixed' }
	})
