import { publicConsistency } from '#collab/store/ledger/public-entries.ts'
import { toBase64 } from '#schema/ledger/bytes.ts'
import { answerAboutLog, requiredNumber, TEXT } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** The consistency proof between two sizes (RFC 9162, 2.1.4), one hash in base64 a line. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const asked = event.url.searchParams
		const [from, to] = ['from', 'to'].map((name) => requiredNumber(asked.get(name), name))
		const hashes = await publicConsistency(db, log, from ?? 0, to ?? 0)
		const body = hashes.map((hash) => `${toBase64(hash)}\n`).join('')
		return { type: TEXT, body, keep: 'fixed' }
	})
