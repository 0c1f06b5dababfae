import { publicProof } from '#collab/store/ledger/public-entries.ts'
import { answerAboutLog, requiredNumber, TEXT, wholeNumber } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** An entry with its inclusion proof as one file (c2sp.org/tlog-proof), under the newest head or `?size=`. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const index = requiredNumber(event.params.index, 'index')
		const size = wholeNumber(event.url.searchParams.get('size'), 'size')
		return { type: TEXT, body: await publicProof(db, log, index, size), keep: 'growing' }
	})
