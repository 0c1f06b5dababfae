import { parseVerifierKey, SIGNS, type Verifier } from '#schema/ledger/checkpoint.ts'
import { examine, verdictOf, type Examination, type Unreadable } from '#schema/record/examine.ts'
import { ZIP_BOUNDS } from '#schema/record/zip-read.ts'
import type { CheckState } from '#schema/record/verify.ts'

/** What a file turned out to be. Everything happens on this device. */
export type Examined = { name: string } & (Unreadable | (Examination & { verdict: CheckState }))

/** [L14] The keys of witnesses that a reader wrote down, one a line, and what of it is none. */
export function witnessKeys(text: string): { known: Verifier[]; wrong: string[] } {
	const lines = text.split('\n').map((line) => line.trim())
	const read = lines.filter(Boolean).map((line) => ({
		line,
		verifier: parseVerifierKey(line, SIGNS.cosignatures)
	}))
	return {
		known: read.flatMap(({ verifier }) => verifier ?? []),
		wrong: read.filter(({ verifier }) => !verifier).map(({ line }) => line)
	}
}

/**
 * [AS4] Examines a file chosen by the reader, who knows these witnesses. `at` is used where no time-stamp
 * says when it was sealed.
 */
export async function examineFile(
	file: File,
	at: Date,
	witnesses: readonly Verifier[] = []
): Promise<Examined> {
	const { name } = file
	if (file.size > ZIP_BOUNDS.bytes)
		return { name, kind: 'unreadable', reason: 'too_large', member: '' }
	const bytes = new Uint8Array(await file.arrayBuffer())
	const found = await examine(bytes, {
		...{ roots: [], evaluation: false, verifier: null },
		witnesses,
		at
	})
	if (found.kind === 'unreadable') return { name, ...found }
	return { name, ...found, verdict: verdictOf(found.checks) }
}
