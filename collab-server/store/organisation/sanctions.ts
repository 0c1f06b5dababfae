import { and, eq, gt, isNull } from 'drizzle-orm'
import { measure } from '#schema/db/bodies.ts'
import type { Db } from '../database/db.ts'

/** [B10] What was laid on a person and holds now: until when they are suspended, and until when mute. */
export async function sanctionsOn(
	db: Db,
	personId: string,
	processId: string,
	at: Date
): Promise<{ suspendedUntil: string | null; mutedUntil: string | null }> {
	const rows = await db
		.select({ step: measure.step, until: measure.until })
		.from(measure)
		.where(
			and(
				eq(measure.processId, processId),
				eq(measure.personId, personId),
				isNull(measure.liftedAt),
				gt(measure.until, at)
			)
		)
	const latest = (step: 'suspend_14d' | 'mute_session') =>
		rows
			.filter((row) => row.step === step)
			.map(({ until }) => until?.toISOString() ?? '')
			.toSorted()
			.at(-1) ?? null
	return { suspendedUntil: latest('suspend_14d'), mutedUntil: latest('mute_session') }
}

/** Everybody who is suspended in a process at an instant. */
export async function suspendedIn(db: Db, processId: string, at: Date): Promise<Set<string>> {
	const rows = await db
		.select({ personId: measure.personId })
		.from(measure)
		.where(
			and(
				eq(measure.processId, processId),
				eq(measure.step, 'suspend_14d'),
				isNull(measure.liftedAt),
				gt(measure.until, at)
			)
		)
	return new Set(rows.map(({ personId }) => personId))
}
