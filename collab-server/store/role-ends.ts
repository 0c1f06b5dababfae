import { and, asc, eq, gt } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import type { Db } from './db.ts'

/** When the first of a person's roles in a process runs out by itself; null when none does. */
export async function nextRoleEnd(
	db: Db,
	personId: string,
	processId: string,
	at: Date
): Promise<Date | null> {
	const [row] = await db
		.select({ until: membership.until })
		.from(membership)
		.where(
			and(
				eq(membership.personId, personId),
				eq(membership.processId, processId),
				gt(membership.until, at)
			)
		)
		.orderBy(asc(membership.until))
		.limit(1)
	return row?.until ?? null
}
