import { database } from '#collab/store/database/runtime.ts'
import { exportOfProcess } from '#collab/store/ledger/ledger-export.ts'
import { logDownload } from '#lib/server/log-download.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** [L12] The log with the entries of this process, for who keeps its records. */
export const GET: RequestHandler = async (event) => {
	const { params, locals } = event
	const lines = await exportOfProcess(database(), signedIn(event), params.process, locals.now)
	return logDownload(lines, `ledger-${params.process}.jsonl`)
}
