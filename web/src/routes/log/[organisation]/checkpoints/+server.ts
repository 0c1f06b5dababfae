import { publishedHeads } from '#collab/store/ledger/published-heads.ts'
import { toBase64 } from '#schema/ledger/bytes.ts'
import { answerAboutLog, JSON_TYPE, wholeNumber } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

const PAGE = 100

/** The history of published heads, the newest first; `before` continues an earlier answer. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const before = wholeNumber(event.url.searchParams.get('before'), 'before')
		const heads = await publishedHeads(db, log.id, {
			limit: PAGE,
			...(before !== undefined && { before })
		})
		const checkpoints = heads.map((head) => ({
			size: head.size,
			root: toBase64(head.root),
			published: head.publishedAt.toISOString(),
			timestamped: head.timestamp !== null,
			witnesses: head.witnesses.map(({ key, at }) => ({ key, at: at.toISOString() }))
		}))
		const next = heads.length === PAGE ? (heads.at(-1)?.size ?? null) : null
		const body = JSON.stringify({ origin: log.origin, checkpoints, before: next }, null, '\t')
		return { type: JSON_TYPE, body: `${body}\n`, keep: 'growing' }
	})
