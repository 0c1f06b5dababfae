import { leastOf, parseFraction } from './fraction.ts'

/** How many of the closed meetings that count for somebody they were at. */
export type Attendance = { attended: number; of: number }

/**
 * [P5] The meetings that count for somebody: those that began when they had their role already, and
 * any other that they were at nevertheless.
 */
export function attendanceOf(
	closed: readonly { id: string; startsAt: Date }[],
	attended: ReadonlySet<string>,
	since: Date
): Attendance {
	const counting = closed.filter(({ id, startsAt }) => startsAt >= since || attended.has(id))
	return {
		attended: counting.filter(({ id }) => attended.has(id)).length,
		of: counting.length
	}
}

/** [P5] How many of so many meetings a share asks for: exactly the share is enough. */
export function meetingsNeeded(of: number, share: string): number {
	const fraction = parseFraction(share)
	return fraction ? leastOf(of, fraction) : of
}

/** [P5] Whether somebody was there often enough. Who has missed nothing yet was. */
export function attendsEnough({ attended, of }: Attendance, share: string): boolean {
	return attended >= meetingsNeeded(of, share)
}
