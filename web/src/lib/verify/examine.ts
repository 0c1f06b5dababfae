import { PdfError } from '#schema/record/pdf-syntax.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { checkSeal, checkSignatures } from '#schema/record/signature-check.ts'
import { verifyRecord, type Check, type CheckState } from '#schema/record/verify.ts'

/** What a file turned out to be. Everything happens on this device. */
export type Examined =
	| { kind: 'too_large' }
	| { kind: 'unreadable' }
	| {
			kind: 'record'
			record: DecisionRecord | null
			checks: Check[]
			verdict: CheckState
			/** Sealed with keys that an installation made for itself. */
			evaluation: boolean
	  }

/** A record of two hundred pages is a few megabytes. */
export const LARGEST_MIB = 64

/** [R5] [R10] Examines a file chosen by the reader. `at` is used where no time-stamp says when it was sealed. */
export async function examine(file: File, at: Date): Promise<Examined> {
	if (file.size > LARGEST_MIB * 2 ** 20) return { kind: 'too_large' }
	try {
		const { files, seal, signatures } = await readRecordPdf(
			new Uint8Array(await file.arrayBuffer())
		)
		if (!files && !seal) return { kind: 'unreadable' }
		const { record, checks } = files
			? await verifyRecord(files)
			: { record: null, checks: [{ check: 'form', state: 'unknown', params: {} } satisfies Check] }
		const report = await checkSeal(seal, [], at)
		const all = [...checks, ...report.checks, ...(await checkSignatures(seal, signatures, at))]
		return {
			kind: 'record',
			record,
			checks: all,
			verdict: worst(all),
			evaluation: report.evaluation
		}
	} catch (error) {
		if (error instanceof PdfError) return { kind: 'unreadable' }
		throw error
	}
}

/** The worst of all checks decides. */
function worst(checks: Check[]): CheckState {
	if (checks.some(({ state }) => state === 'fails')) return 'fails'
	return checks.some(({ state }) => state === 'unknown') ? 'unknown' : 'holds'
}
