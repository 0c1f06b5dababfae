import { Refusal } from '#schema/errors.ts'
import { parseRecord, RecordError, type DecisionRecord } from '#schema/record/record.ts'
import { digest } from '#schema/record/verify.ts'
import { numberIn } from '#schema/register/address.ts'

/**
 * [R28] A file that leaves is the one whose hash was kept when it was made: nothing that changed on the disk is given out
 * as sealed.
 * @throws Refusal `record_unfit`, with the name of the file
 */
export function requireKept(id: string, name: string, bytes: Uint8Array, hash: string): void {
	if (digest(bytes) !== hash) throw new Refusal('record_unfit', { id, reason: `${name}: SHA-256` })
}

/**
 * [R18] A record that is issued, leaves or comes is one by the published schema, under its own number, which
 * may have a sign of elsewhere behind it [MV9].
 * @throws Refusal `record_unfit`, with the path of what does not belong
 */
export function requireFitRecord(id: string, json: string): DecisionRecord {
	try {
		const record = parseRecord(new TextEncoder().encode(json))
		if (record.id !== numberIn(id)) throw new RecordError('id', `it is not ${id}`)
		return record
	} catch (error) {
		if (!(error instanceof RecordError)) throw error
		throw new Refusal('record_unfit', { id, reason: error.message })
	}
}
