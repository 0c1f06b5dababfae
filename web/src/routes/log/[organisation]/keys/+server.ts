import { keysOf } from '#collab/store/ledger/log-keys.ts'
import { witnessesOf } from '#collab/store/ledger/witnesses.ts'
import { verifierKey } from '#schema/ledger/checkpoint.ts'
import { answerAboutLog, JSON_TYPE } from '#lib/server/public-log.ts'
import type { RequestHandler } from './$types'

/** Every key that signs or signed, oldest first, and the witnesses that are asked. */
export const GET: RequestHandler = (event) =>
	answerAboutLog(event, async (db, log) => {
		const keys = (await keysOf(db, log.id)).map(({ verifier, size, until }) => ({
			key: verifierKey(verifier),
			until: until && { size, at: until.toISOString() }
		}))
		const witnesses = (await witnessesOf(db)).map(({ key, url }) => ({ key, url }))
		const body = JSON.stringify({ origin: log.origin, keys, witnesses }, null, '\t')
		return { type: JSON_TYPE, body: `${body}\n`, keep: 'growing' }
	})
