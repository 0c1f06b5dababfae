import { createHash } from 'node:crypto'
import { and, count, eq, gt } from 'drizzle-orm'
import { textFile } from '#schema/db/files.ts'
import { isFileFact } from '#schema/docs/files.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { fileOf, filesOf, keepFiles, type WholeFile } from './file-rows.ts'

const MINUTE_MS = 60_000

/**
 * [PI2] Adds a file to a text, for those who may edit or suggest there. What it is was found out before, by its
 * bytes; a block in the text shows it then [PI1].
 */
export async function addFile(
	act: Act,
	needs: Acts['add-file']['needs']
): Promise<Acts['add-file']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact, process } = place
	must(abilityToAddFile(place, act.at))
	const file = wholeFile(needs.file)
	const known = await fileOf(act.tx, artefact.id, file.hash)
	if (known) return { file: known }
	await refuseTooMany(act, artefact.id, file.size)
	await keepFiles(act.tx, artefact.id, [file], { by: act.by.personId, at: act.at })
	const { bytes: _, ...fact } = file
	act.enter(place, {
		type: 'file-added',
		subjectId: artefact.id,
		data: { file: file.hash, size: file.size, media: file.type },
		secret: { '/name': file.name }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: process.id })
	return { file: fact }
}

/** [PI2] Whoever may edit the text, or suggest in it; nobody else. */
export function abilityToAddFile(
	place: Place & { artefact: ArtefactRecord; facts: Facts },
	at: Date
): Denial | null {
	const { artefact, facts } = place
	if (artefact.kind !== 'document')
		return denialOf({ code: 'kind', rule: 'E_KIND', params: { kind: artefact.kind } }, 'edit')
	const denial = abilityTo('edit', place, { artefact }, facts, at)
	return denial && abilityTo('suggest', place, { artefact }, facts, at) && denial
}

/** The hash is that of the bytes, whoever calls. */
export function wholeFile(given: WholeFile): WholeFile {
	if (!(given?.bytes instanceof Uint8Array)) throw new Refusal('malformed', { field: 'file' })
	const { bytes, ...said } = given
	const hash = createHash('sha256').update(bytes).digest('base64url')
	const fact = { ...said, hash, size: bytes.length }
	if (!isFileFact(fact)) throw new Refusal('malformed', { field: 'file' })
	return { ...fact, bytes }
}

/** [PI5] */
async function refuseTooMany({ tx, by, at }: Act, artefactId: string, size: number): Promise<void> {
	const files = await filesOf(tx, artefactId)
	const bytes = files.reduce((sum, file) => sum + file.size, size)
	if (files.length >= LIMITS.filesPerText || bytes > LIMITS.filesPerTextBytes)
		throw new Refusal('files_full', {
			number: LIMITS.filesPerText,
			limit: LIMITS.filesPerTextBytes / (1024 * 1024)
		})
	const [lately] = await tx
		.select({ count: count() })
		.from(textFile)
		.where(
			and(
				eq(textFile.addedBy, by.personId),
				gt(textFile.addedAt, new Date(at.getTime() - MINUTE_MS))
			)
		)
	if ((lately?.count ?? 0) >= LIMITS.filesPerMinute)
		throw new Refusal('too_many_attempts', { seconds: MINUTE_MS / 1000 })
}
