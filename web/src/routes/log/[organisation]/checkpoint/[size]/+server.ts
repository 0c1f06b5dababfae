import { publishedHead } from '#collab/store/ledger/published-heads.ts'
import { answerAboutLog, requiredNumber, TEXT } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** The published head of this size; witnesses may still sign it, so it is not kept for ever. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const size = requiredNumber(event.params.size, 'size')
		return { type: TEXT, body: (await publishedHead(db, log.id, size)).note, keep: 'growing' }
	})
