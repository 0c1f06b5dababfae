import { asc, eq } from 'drizzle-orm'
import type { TransactionSql } from 'postgres'
import { documentCarried, documentSettled } from '#schema/db/artefacts.ts'
import type { Carried } from '#schema/docs/carrying.ts'
import type { Settled } from '#schema/docs/settling.ts'
import type { LogRow } from '#schema/docs/stretches.ts'
import type { Db } from '../database/db.ts'

/** A suggestion that is not open any more; nobody settled it where a decision did. */
export type KnownSettled = Omit<Settled, 'update'> & { settledBy: string | null; settledAt: Date }

/** What is kept of a log that was compacted. */
export type ToldBefore = { carried: Carried[]; settled: KnownSettled[] }

/** Words of a document that were carried along, as far as the compacted log told. */
export async function carriedIn(db: Db, document: string): Promise<Carried[]> {
	const rows = await db
		.select()
		.from(documentCarried)
		.where(eq(documentCarried.document, document))
		.orderBy(asc(documentCarried.client), asc(documentCarried.clock))
	return rows.map(({ client, clock, length, fromClient, fromClock }) => ({
		...{ client, clock, length },
		from: { client: fromClient, clock: fromClock }
	}))
}

/** What became of the suggestions of a document, as far as the compacted log told. */
export async function settledIn(db: Db, document: string): Promise<KnownSettled[]> {
	const rows = await db.select().from(documentSettled).where(eq(documentSettled.document, document))
	return rows.map(({ document: _, suggestion, begunAt, ...row }) => ({
		...row,
		...{ id: suggestion, at: begunAt.getTime() }
	}))
}

/** Who settled each suggestion and when: whoever wrote the row that did it. Updates count from the snapshot. */
export function knownIn(settled: readonly Settled[], rows: readonly LogRow[], before: number) {
	return settled.flatMap(({ update, ...one }): KnownSettled[] => {
		const row = rows[update - before]
		return row ? [{ ...one, settledBy: row.author, settledAt: row.at }] : []
	})
}

/** In the transaction that makes the log short. */
export async function keepTold(
	tx: TransactionSql,
	document: string,
	{ carried, settled }: ToldBefore
): Promise<void> {
	const units = carried.map(
		({ client, clock, length, from }) =>
			[document, client, clock, length, from.client, from.clock] as const
	)
	for (let n = 0; n < units.length; n += ROWS_AT_ONCE) {
		await tx`
			insert into document_carried (document, client, clock, length, from_client, from_clock)
			values ${tx(units.slice(n, n + ROWS_AT_ONCE) as never)}
			on conflict do nothing`
	}
	for (const { id, by, at, outcome, settledBy, settledAt, parts, units } of settled) {
		await tx`
			insert into document_settled
				(document, suggestion, by, begun_at, outcome, settled_by, settled_at, parts, units)
			values (${document}, ${id}, ${by}, ${new Date(at).toISOString()}, ${outcome},
				${settledBy}, ${settledAt.toISOString()}, ${JSON.stringify(parts)}::jsonb,
				${JSON.stringify(units)}::jsonb)
			on conflict (document, suggestion) do update set
				outcome = excluded.outcome, settled_by = excluded.settled_by,
				settled_at = excluded.settled_at, parts = excluded.parts, units = excluded.units`
	}
}
const ROWS_AT_ONCE = 5_000
