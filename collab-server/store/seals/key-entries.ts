import { asc } from 'drizzle-orm'
import { ledgerLog } from '#schema/db/ledger.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Db } from '../database/db.ts'
import { appendEntry } from '../ledger/ledger.ts'

type KeyEvent =
	'sealing-key-first' | 'sealing-key-proposed' | 'sealing-key-handed-over' | 'sealing-key-withdrawn'

/** [SL5] One key seals for the whole installation: what becomes of it stands in each of its logs. */
export async function enterInLogs(
	tx: Db,
	type: KeyEvent,
	data: { key: string } & Record<string, Json>,
	secret: Record<string, Json>,
	at: Date
): Promise<void> {
	const logs = await tx
		.select({ organisationId: ledgerLog.organisationId })
		.from(ledgerLog)
		.orderBy(asc(ledgerLog.id))
	for (const { organisationId } of logs)
		await appendEntry(tx, {
			...{ organisationId, type, at, data, secret },
			processId: null,
			subjectId: data.key
		})
}
