import type { OnDesk } from '#collab/store/record/records-desk.ts'

/** [RM5] [RM8] Whether somebody has to do something about a decision on the desk of records. */
export function waits({ record }: OnDesk): boolean {
	if (!record || record.status !== 'sealed') return true
	if (record.disposedAt) return false
	const { waitsForSignature, filing, over, disposal, redaction, rectifications } = record
	const asked = disposal !== null || redaction !== null || rectifications.length > 0
	return waitsForSignature || !filing || over || asked
}
