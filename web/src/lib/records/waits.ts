import type { OnDesk } from '#collab/store/record/records-desk.ts'

/** [RM5] Whether somebody has to do something about a decision on the desk of records. */
export function waits({ record }: OnDesk): boolean {
	if (!record || record.status !== 'sealed') return true
	if (record.disposedAt) return false
	return record.waitsForSignature || !record.filing || record.disposal !== null
}
