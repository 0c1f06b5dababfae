import type { AttendanceView } from '#collab/store/meetings/attendance.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** [P5] How many meetings somebody was at, how many a rule asks for, and what follows. */
export function standingInWords(standing: AttendanceView, m: Messages): string {
	const { attended, of, needed, enough } = standing
	if (of === 0) return m('meetings.none_counts')
	return m(enough ? 'meetings.enough' : 'meetings.too_few', { attended, of, needed })
}
