import { examine, verdictOf, type Examination, type Unreadable } from '#schema/record/examine.ts'
import { ZIP_BOUNDS } from '#schema/record/zip-read.ts'
import type { CheckState } from '#schema/record/verify.ts'

/** What a file turned out to be. Everything happens on this device. */
export type Examined = { name: string } & (Unreadable | (Examination & { verdict: CheckState }))

/** [AS4] Examines a file chosen by the reader. `at` is used where no time-stamp says when it was sealed. */
export async function examineFile(file: File, at: Date): Promise<Examined> {
	const { name } = file
	if (file.size > ZIP_BOUNDS.bytes)
		return { name, kind: 'unreadable', reason: 'too_large', member: '' }
	const bytes = new Uint8Array(await file.arrayBuffer())
	const found = await examine(bytes, { roots: [], evaluation: false, verifier: null, at })
	if (found.kind === 'unreadable') return { name, ...found }
	return { name, ...found, verdict: verdictOf(found.checks) }
}
