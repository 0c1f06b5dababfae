import { publishedHead } from '#collab/store/ledger/published-heads.ts'
import { answerAboutLog, TEXT } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** The newest published head as a signed note (c2sp.org/tlog-checkpoint), with its witnesses. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => ({
		type: TEXT,
		body: (await publishedHead(db, log.id)).note,
		keep: 'growing'
	}))
