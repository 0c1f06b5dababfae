import { readRecordPdf, type AddedSignature, type SealInFile } from './pdf-read.ts'
import { EVALUATION_ORGANISATION, readSigned } from './signature-check.ts'

/** A seal of an organisation as pages show it: who, when, with which key, and whether it holds. */
export type SealShown = {
	/** As its certificate names it. */
	by: string
	issuer: string
	/** SHA-256 of the certificate: pairs of hexadecimal signs. */
	certificate: string
	at: string
	/** It fits the file, has a time-stamp, and its certificate was in force then. Trust is the reader's [R13]. */
	holds: boolean
	evaluation: boolean
}

/**
 * [SL8] The seals of a record in the order they were made: ours, then that of another organisation. `pdf` is the
 * file as it was sealed, before any person signed it: what is in it are seals.
 */
export async function sealsIn(pdf: Uint8Array): Promise<SealShown[]> {
	const { seal, signatures } = await readRecordPdf(pdf)
	const all = [...(seal ? [seal] : []), ...signatures]
	return (await Promise.all(all.map(shown))).filter((one) => one !== null)
}

async function shown(one: SealInFile | AddedSignature): Promise<SealShown | null> {
	// A seal without a time-stamp does not hold, so what it claims of its own time is never shown as one.
	const unstamped = new Date(0)
	const read = await readSigned({ ...one, claimedAt: null }, unstamped, unstamped)
	if (!read) return null
	const added = 'changes' in one && one.changes !== 'nothing'
	return {
		by: read.signer,
		issuer: read.issuer,
		certificate: read.certificate,
		at: read.at.toISOString(),
		holds: one.whole && !added && read.valid && read.stamped && read.inForce,
		evaluation: read.signer.includes(EVALUATION_ORGANISATION)
	}
}
