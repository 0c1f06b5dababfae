import { parseNote, SIGNS, signaturesBy, type Verifier } from './checkpoint.ts'
import { openCosignature } from './cosignature.ts'

/** What a line under a checkpoint, that is not of the log itself, comes to for this reader. */
export type Witnessed = {
	name: string
	/** `unknown`: the reader does not know the key of that witness. */
	state: 'holds' | 'fails' | 'unknown'
	/** When it cosigned; null unless that holds. */
	at: Date | null
}

/**
 * [L14] Every signature under a note besides those of its log (`origin`). A line of a witness whose key the
 * reader knows must hold; of the others nothing is claimed.
 */
export async function witnessesUnder(
	note: string,
	origin: string,
	known: readonly Verifier[]
): Promise<Witnessed[]> {
	const names = new Set(parseNote(note).signatures.map(({ name }) => name))
	names.delete(origin)
	return await Promise.all([...names].map((name) => judged(note, name, known)))
}

async function judged(note: string, name: string, known: readonly Verifier[]): Promise<Witnessed> {
	const own = known.filter(
		(one) => one.name === name && signaturesBy(note, one, SIGNS.cosignatures).length > 0
	)
	if (own.length === 0) return { name, state: 'unknown', at: null }
	for (const witness of own) {
		const at = await openCosignature(note, witness)
		if (at) return { name, state: 'holds', at }
	}
	return { name, state: 'fails', at: null }
}
