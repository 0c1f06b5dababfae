import { publicEntries } from '#collab/store/ledger/public-entries.ts'
import { answerAboutLog, JSON_TYPE, wholeNumber } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

const MOST = 500

/** Entries of public processes, in their order: commitments where people are. `next` continues. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const asked = event.url.searchParams
		const from = wholeNumber(asked.get('from'), 'from') ?? 0
		const limit = Math.min(MOST, Math.max(1, wholeNumber(asked.get('limit'), 'limit') ?? 100))
		const body = JSON.stringify(await publicEntries(db, log, { from, limit }), null, '\t')
		return { type: JSON_TYPE, body: `${body}\n`, keep: 'growing' }
	})
