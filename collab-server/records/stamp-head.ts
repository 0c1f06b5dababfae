import type { Db } from '#collab/store/database/db.ts'
import { headToStamp, keepStamp } from '#collab/store/ledger/published-heads.ts'
import { timeAuthority } from './sealing-means.ts'
import { timestamp, TimestampError } from './timestamp.ts'

/**
 * [L10] A time-stamp (RFC 3161) over a published head. When the authority is away, the head says so
 * and this rejects, so that the job queue tries again. A head that has its time is left alone.
 */
export async function stampHead(
	db: Db,
	logId: string,
	size: number,
	at: Date,
	environment: Record<string, string | undefined> = process.env
): Promise<void> {
	const bytes = await headToStamp(db, logId, size)
	if (!bytes) return
	try {
		const ask = await timeAuthority(db, environment, at)
		const token = await timestamp(bytes, ask)
		const timestampToken = new Uint8Array(token.toSchema().toBER())
		await keepStamp(db, logId, size, { timestampToken })
	} catch (error) {
		const timestampProblem =
			error instanceof TimestampError && error.reason !== null ? error.reason : 'unavailable'
		await keepStamp(db, logId, size, { timestampProblem })
		throw error
	}
}
