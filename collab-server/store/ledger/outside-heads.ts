import { and, desc, eq, isNotNull, like, notLike } from 'drizzle-orm'
import { record } from '#schema/db/decisions.ts'
import { ledgerContinuation } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import { sameBytes } from '#schema/ledger/bytes.ts'
import { highest, numberOf, type KeptHead, type Numbers } from '#schema/ledger/kept-head.ts'
import { addressesOf, rangesOf, rootHash } from '#schema/ledger/tree.ts'
import type { Db } from '../database/db.ts'
import { headKeeper } from './head-keeper.ts'
import { readNodes } from './ledger-nodes.ts'
import type { LogRow } from './ledger.ts'

type Signed = { size: number; root: Uint8Array; note: string }
type Named = Pick<LogRow, 'id' | 'origin' | 'size'>

/** [L15] Keeps a signed head outside of the database before anybody has it, with the record numbers given by then. */
export async function keepOutside(db: Db, log: Named, head: Signed, at: Date): Promise<void> {
	const keeper = headKeeper()
	if (!keeper) return
	const year = at.getUTCFullYear()
	const years = [year - 1, year, year + 1]
	const numbers = await Promise.all(years.map((one) => highestIn(db, one)))
	await keeper.keep({ ...head, origin: log.origin, numbers: highest(...numbers), at })
}

/** [L15] A head that was signed once and that this log does not continue: an older backup was restored. */
export async function lostHead(db: Db, log: Named): Promise<KeptHead | null> {
	const { heads } = (await headKeeper()?.of(log.origin)) ?? { heads: [] }
	if (heads.length === 0) return null
	const declared = await declaredLosses(db, log.id)
	const lost: KeptHead[] = []
	for (const head of heads) {
		const known = declared.some(({ lostSize, at }) => head.size <= lostSize && head.at <= at)
		if (!known && !(await continues(db, log, head))) lost.push(head)
	}
	return lost.toSorted((one, other) => other.size - one.size)[0] ?? null
}

/** [L15] @throws Refusal `ledger_alarm` when the log does not continue what was signed */
export async function requireOutside(db: Db, log: Named): Promise<void> {
	if (await lostHead(db, log)) throw new Refusal('ledger_alarm')
}

/** [L15] The highest record number of each year that was ever seen outside. */
export async function numbersOutside(log: Named): Promise<Numbers> {
	return (await headKeeper()?.of(log.origin))?.numbers ?? {}
}

/** Which heads people have declared lost, and when. */
async function declaredLosses(db: Db, logId: string): Promise<{ lostSize: number; at: Date }[]> {
	const rows = await db
		.select({ lostSize: ledgerContinuation.lostSize, at: ledgerContinuation.confirmedAt })
		.from(ledgerContinuation)
		.where(and(eq(ledgerContinuation.logId, logId), isNotNull(ledgerContinuation.confirmedAt)))
	return rows.flatMap(({ lostSize, at }) => (at ? [{ lostSize, at }] : []))
}

/** Whether the log began with exactly what this head stands for. */
async function continues(db: Db, { id, size }: Named, head: KeptHead): Promise<boolean> {
	if (head.size > size) return false
	const addresses = addressesOf(rangesOf.root(head.size))
	return sameBytes(rootHash(head.size, await readNodes(db, id, addresses)), head.root)
}

/** The highest number in use of a year, as `numbers` say it. */
export async function highestIn(db: Db, year: number): Promise<Numbers> {
	const [last] = await db
		.select({ id: record.id })
		.from(record)
		// [MV9] What came from elsewhere with a sign behind its number has taken none of ours.
		.where(and(like(record.id, `DR-${year}-%`), notLike(record.id, '%~%')))
		.orderBy(desc(record.id))
		.limit(1)
	return (last && numberOf(last.id)) ?? {}
}
