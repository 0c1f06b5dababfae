import { eq, sql } from 'drizzle-orm'
import type { World } from '#collab/store/cast/cast.ts'
import { decision } from '#schema/db/decisions.ts'
import { lot } from '#schema/db/lots.ts'

/**
 * Lets time pass for one decision. The server has no clock but the real one, so instead of waiting,
 * everything that is written down about the decision becomes so many milliseconds older.
 */
export async function letPass({ db }: World, decisionId: string, ms: number): Promise<void> {
	const rows = await db.execute<{ table_name: string; column_name: string }>(sql`
		select table_name, column_name from information_schema.columns
		where table_schema = 'public' and data_type = 'timestamp with time zone'
			and table_name in (select tablename from pg_tables where schemaname = 'public')
			and table_name in (
				select table_name from information_schema.columns
				where table_schema = 'public' and column_name = 'decision_id'
				union select 'decision'
			)`)
	await db.transaction(async (tx) => {
		for (const [table, columns] of Map.groupBy(rows, ({ table_name }) => table_name)) {
			const older = columns.map(
				({ column_name: name }) =>
					sql`${sql.identifier(name)} = ${sql.identifier(name)} - make_interval(secs => ${ms / 1000})`
			)
			const key = sql.identifier(table === 'decision' ? 'id' : 'decision_id')
			await tx.execute(
				sql`update ${sql.identifier(table)} set ${sql.join(older, sql`, `)} where ${key} = ${decisionId}`
			)
		}
	})
}

/** Lets time pass until ballots are no longer taken, and a second more. */
export async function passTheClose(world: World, decisionId: string): Promise<void> {
	const { closesAt } = await rowOf(world, decisionId)
	await letPass(world, decisionId, closesAt.getTime() - Date.now() + 1000)
}

/** Lets time pass until a panel is drawn, and a second more. */
export async function passTheDraw({ db }: World, lotId: string): Promise<void> {
	const [row] = await db.select().from(lot).where(eq(lot.id, lotId))
	if (!row) throw new Error(`there is no lot ${lotId}`)
	const ms = row.drawsAt.getTime() - Date.now() + 1000
	const earlier = (instant: Date) => new Date(instant.getTime() - ms)
	const times = { announcedAt: earlier(row.announcedAt), drawsAt: earlier(row.drawsAt) }
	await db.update(lot).set(times).where(eq(lot.id, lotId))
}

/** Lets time pass until nobody can ratify in time, and a second more. */
export async function passTheDeadline(world: World, decisionId: string): Promise<void> {
	const { ratifyBy } = await rowOf(world, decisionId)
	if (!ratifyBy) throw new Error('nobody is asked to ratify it')
	await letPass(world, decisionId, ratifyBy.getTime() - Date.now() + 1000)
}

export async function rowOf({ db }: World, decisionId: string) {
	const [row] = await db.select().from(decision).where(eq(decision.id, decisionId))
	if (!row) throw new Error(`there is no decision ${decisionId}`)
	return row
}

/** An instant as a `datetime-local` value in Riga, rounded up to the minute. */
export function localMinute(instant: Date): string {
	const up = new Date(Math.ceil(instant.getTime() / 60_000) * 60_000)
	return up.toLocaleString('sv', { timeZone: 'Europe/Riga' }).slice(0, 16).replace(' ', 'T')
}
