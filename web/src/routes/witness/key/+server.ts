import { database } from '#collab/store/database/runtime.ts'
import { cosignerOf } from '#collab/store/ledger/witness-key.ts'
import { SIGNS, verifierKey } from '#schema/ledger/checkpoint.ts'
import type { RequestHandler } from './$types'

/** The key with which this installation cosigns the heads of other logs, as one line. */
export const GET: RequestHandler = async ({ locals }) => {
	const { verifier } = await cosignerOf(database(), locals.now)
	return new Response(`${verifierKey(verifier, SIGNS.cosignatures)}\n`, {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=3600'
		}
	})
}
