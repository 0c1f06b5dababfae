import { database } from '#collab/store/database/runtime.ts'
import { exportOfLog } from '#collab/store/ledger/ledger-export.ts'
import { logDownload } from '#lib/server/log-download.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** [L12] The whole log, for administrators. */
export const GET: RequestHandler = async (event) =>
	logDownload(await exportOfLog(database(), asAdministrator(event)), 'whole-ledger.jsonl')
