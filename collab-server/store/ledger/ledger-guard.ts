import { eq, max } from 'drizzle-orm'
import { ledgerAudit, ledgerLog } from '#schema/db/ledger.ts'
import { sameBytes } from '#schema/ledger/bytes.ts'
import { addressesOf, rangesOf } from '#schema/ledger/tree.ts'
import { Walk, type Contradiction } from '#schema/ledger/walk.ts'
import type { Db } from '../database/db.ts'
import { alarmStands, raiseAlarm } from './alarms.ts'
import { examine, surplus } from './ledger-audit.ts'
import { readStored } from './ledger-nodes.ts'
import { loadLog } from './ledger.ts'
import { lostHead } from './outside-heads.ts'

const DAY_MS = 86_400_000
/** Up to this size a log is recomputed whole every time: it takes a second or two. */
const SMALL = 20_000
/** One state of the log from beginning to end, whatever is appended meanwhile. */
const AS_IT_STANDS = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

/**
 * [L11] Recomputes every log: what came since the last time, and all of it once a day, or always while
 * it is small. What does not fit raises an alarm.
 */
export async function examineLogs(db: Db, at: Date): Promise<void> {
	await examineOutside(db, at)
	const logs = await db.select({ id: ledgerLog.id }).from(ledgerLog)
	for (const { id } of logs) await examineLog(db, id, at)
}

/**
 * [L15] Raises an alarm over a log that does not continue a head which was kept outside: at every start, before
 * anybody is served, and before every publication.
 */
export async function examineOutside(db: Db, at: Date): Promise<void> {
	for (const log of await db.select().from(ledgerLog)) {
		const lost = await lostHead(db, log)
		if (lost) await raiseAlarm(db, log.id, [{ what: 'outside', index: lost.size }], at)
	}
}

/** The same of one log; answers what does not fit. */
export async function examineLog(db: Db, logId: string, at: Date): Promise<Contradiction[]> {
	const { walk, found, whole } = await db.transaction(async (tx) => {
		const { size } = await loadLog(tx, logId)
		const walk = await walkFrom(tx, logId, size, at)
		const whole = walk.size === 0
		const found = await examine(tx, logId, walk, size)
		return { walk, whole, found: whole ? [...found, ...(await surplus(tx, logId, size))] : found }
	}, AS_IT_STANDS)
	if (!(await raiseAlarm(db, logId, found, at))) {
		const kept = { size: walk.size, root: walk.root, at, ...(whole && { wholeAt: at }) }
		await db
			.insert(ledgerAudit)
			.values({ logId, ...kept })
			.onConflictDoUpdate({ target: ledgerAudit.logId, set: kept })
	}
	return found
}

/** When the logs were last examined, and whether all holds: for whoever looks after the installation. */
export async function ledgerHealth(db: Db): Promise<{ alarm: boolean; examinedAt: Date | null }> {
	const [row] = await db.select({ at: max(ledgerAudit.at) }).from(ledgerAudit)
	return { alarm: await alarmStands(db), examinedAt: row?.at ?? null }
}

/** Goes on from the last time; from the beginning when it is due, or the right edge is not what it was. */
async function walkFrom(tx: Db, logId: string, size: number, at: Date): Promise<Walk> {
	const [last] = await tx.select().from(ledgerAudit).where(eq(ledgerAudit.logId, logId))
	const due = !last?.wholeAt || last.wholeAt.getTime() + DAY_MS <= at.getTime()
	if (due || size <= SMALL || last.size > size) return new Walk()
	const addresses = addressesOf(rangesOf.root(last.size))
	const edge = await readStored(tx, logId, addresses)
	const walk = new Walk(last.size, edge)
	return edge.length === addresses.length && sameBytes(walk.root, last.root) ? walk : new Walk()
}
