import { verifierKey } from '#schema/ledger/checkpoint.ts'
import { answerAboutLog, TEXT } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** The key that signs now, as one line. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (_, { verifier }) => ({
		type: TEXT,
		body: `${verifierKey(verifier)}\n`,
		keep: 'growing'
	}))
