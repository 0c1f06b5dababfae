import { publishedHeads } from '#collab/store/ledger/published-heads.ts'
import { answerAboutLog } from '#lib/server/public-log.ts'
import { headsFeed } from '#lib/server/heads-feed.ts'
import type { RequestHandler } from './$types'

const NEWEST = 50

/** The newest heads as a feed (RFC 4287): whoever subscribes keeps them by subscribing. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => ({
		type: 'application/atom+xml; charset=utf-8',
		body: headsFeed(log, await publishedHeads(db, log.id, { limit: NEWEST }), event.url),
		keep: 'growing'
	}))
