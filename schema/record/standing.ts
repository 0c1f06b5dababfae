import { verdictOf, type Examination } from './examine.ts'
import type { DecisionRecord } from './record.ts'
import { digest } from './verify.ts'

/** A record that was given, with the bytes of its data. */
export type Given = { record: DecisionRecord; bytes: Uint8Array }

/**
 * [R27] What a record is to the others that were given with it. That a newer one stands nowhere among them does not mean
 * that there is none: no file can know what came after it.
 */
export type Standing =
	| { kind: 'replaced'; by: string; ground: 'redaction' | 'decision' }
	| { kind: 'unknown'; register: string | null }

/** The record in a file; null where the file does not hold: anybody can write that it takes the place of another. */
export function givenIn({ record, files, checks }: Examination): Given | null {
	return record && files && verdictOf(checks) !== 'fails' ? { record, bytes: files.record } : null
}

/** One for each that was given, in their order. Each holds for itself as before. */
export function standingsOf(given: readonly (Given | null)[]): (Standing | null)[] {
	return given.map((one) => one && standingOf(one, given))
}

function standingOf(one: Given, given: readonly (Given | null)[]): Standing {
	const others = given.filter((other) => other !== null && other.record.id !== one.record.id)
	for (const other of others)
		if (other && isRedactionOf(other.record, one))
			return { kind: 'replaced', by: other.record.id, ground: 'redaction' }
	for (const other of others)
		if (other && takesThePlaceOf(other.record, one.record))
			return { kind: 'replaced', by: other.record.id, ground: 'decision' }
	return { kind: 'unknown', register: one.record.uri ?? null }
}

/** [RE5] The newer one names the number and the hash of what it takes the place of. */
function isRedactionOf({ privacy }: DecisionRecord, { record, bytes }: Given): boolean {
	const hash = digest(bytes)
	return (privacy.redactions ?? []).some(
		(before) => before.record === record.id && before.hash.value === hash
	)
}

/** A later decision that supersedes the one this record is of. Numbers of records are those of one organisation. */
function takesThePlaceOf({ links }: DecisionRecord, before: DecisionRecord): boolean {
	return (links.supersedes ?? []).some(({ decision }) => decision === before.decision.id)
}

type StandingSentence = {
	key: `record.standing.${'replaced' | 'unknown' | 'unlisted'}`
	params: Record<string, string>
}

/** The sentence that says it, and what stands in it. */
export function standingSentence(
	standing: Standing,
	{ organisation }: DecisionRecord
): StandingSentence {
	if (standing.kind === 'replaced') {
		const { by, ground } = standing
		return { key: 'record.standing.replaced', params: { by, ground } }
	}
	const { register } = standing
	if (register !== null) return { key: 'record.standing.unknown', params: { register } }
	return { key: 'record.standing.unlisted', params: { organisation: organisation.name } }
}
