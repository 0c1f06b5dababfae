import {
	keepArchive,
	noteArchiveWait,
	toArchive,
	type ArchiveWait
} from '#collab/store/record/record-archives.ts'
import type { Db } from '#collab/store/database/db.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { checkLongTerm } from '#schema/record/long-term.ts'
import { checkSeal } from '#schema/record/signature-check.ts'
import { assert } from '#schema/errors.ts'
import { archivePdf, EvidenceError, type Archived } from './archive.ts'
import { evaluationList } from './evaluation.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { askingAuthorities } from './key-standing.ts'
import { timeAuthority } from './sealing-means.ts'
import { TimestampError } from './timestamp.ts'

/**
 * [SL3] Makes a sealed record hold beyond its certificates, or renews that. Safe to run again at any point.
 * While evidence or time cannot be had, the record says so and this rejects, so that the queue tries again.
 */
export async function archiveRecord(
	db: Db,
	recordId: string,
	at: Date,
	environment: SealingEnvironment = process.env
): Promise<void> {
	const record = await toArchive(db, recordId, at)
	if (!record) return
	const made = await archivedSoundly(db, record.pdf, at, environment).catch(
		async (error: unknown) => {
			await noteArchiveWait(db, { recordId, ...reasonOf(error), at })
			throw error
		}
	)
	// Somebody signed, or another worker was faster: what there is now is looked at afresh.
	if (!(await keepArchive(db, recordId, record.pdf, made, at)))
		throw new Error(`record ${recordId} has grown meanwhile`)
}

async function archivedSoundly(
	db: Db,
	pdf: Uint8Array,
	at: Date,
	environment: SealingEnvironment
): Promise<Archived> {
	const made = await archived(db, pdf, at, environment)
	await checkOwnWork(made.pdf, at)
	return made
}

/** Evidence from where certificates say; that of the evaluation authority from itself. */
async function archived(
	db: Db,
	pdf: Uint8Array,
	at: Date,
	environment: SealingEnvironment
): Promise<Archived> {
	const own = await evaluationList(db, at)
	return archivePdf(pdf, {
		ask: await timeAuthority(db, environment, at),
		fetch: askingAuthorities(environment),
		known: { certificates: [], answers: [], lists: own ? [own] : [] }
	})
}

/** [SL3] Nothing is kept that our own verification would refuse. */
async function checkOwnWork(pdf: Uint8Array, at: Date): Promise<void> {
	const read = await readRecordPdf(pdf)
	const { checks } = await checkSeal(read.seal, [], at)
	const all = [...checks, ...(await checkLongTerm(read, [], at))]
	const failed = all.filter(({ state }) => state === 'fails').map(({ check }) => check)
	assert(failed.length === 0, `what we archive holds: ${failed.join(' ')}`)
}

function reasonOf(error: unknown): Pick<ArchiveWait, 'problem' | 'names'> {
	if (error instanceof EvidenceError) {
		const names = [...new Set(error.missing.map(({ name }) => name))].join(', ')
		return { problem: error.standing === 'revoked' ? 'revoked' : 'missing', names }
	}
	return { problem: error instanceof TimestampError ? 'timestamp' : 'unknown', names: '' }
}
