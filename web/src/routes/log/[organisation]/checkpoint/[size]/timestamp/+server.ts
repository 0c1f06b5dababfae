import { publishedHead } from '#collab/store/ledger/published-heads.ts'
import { Refusal } from '#schema/errors.ts'
import { answerAboutLog, requiredNumber } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** The time-stamp token (RFC 3161) over the signed head; not found as long as there is none. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const size = requiredNumber(event.params.size, 'size')
		const { timestamp } = await publishedHead(db, log.id, size)
		if (!timestamp) throw new Refusal('not_found')
		return {
			type: 'application/octet-stream',
			body: new Uint8Array(timestamp),
			keep: 'fixed',
			name: `checkpoint-${size}.tst`
		}
	})
