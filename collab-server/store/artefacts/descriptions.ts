import { and, eq, isNull } from 'drizzle-orm'
import * as Y from 'yjs'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { team } from '#schema/db/bodies.ts'
import { isPictureType } from '#schema/docs/files.ts'
import { wordlessPictures } from '#schema/docs/pictures.ts'
import type { Denial } from '#schema/errors.ts'
import { missingForReview, type ReviewNeed } from '#schema/governance/readiness.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterArtefact, loadActor } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { optionalText, requiredText } from '../acting/texts.ts'
import { filesOf } from '../files/file-rows.ts'
import { loadDocument } from './updates.ts'

/** [S6] Says what a thing is for and what it comes to, in plain words. Once under review, both stay said. */
export async function describeArtefact(
	act: Act,
	needs: Acts['describe-artefact']['needs']
): Promise<Acts['describe-artefact']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToDescribe(place, artefact, act.at))
	const words = artefact.state === 'draft' ? optionalText : requiredText
	const purpose = words(needs.purpose, 'purpose', LIMITS.aimLength)
	const summary = words(needs.summary, 'summary', LIMITS.aimLength)
	if (purpose === artefact.purpose && summary === artefact.summary) return {}
	await act.tx
		.update(artefactTable)
		.set({ purpose, summary })
		.where(eq(artefactTable.id, artefact.id))
	act.enter(place, {
		type: 'artefact-described',
		subjectId: artefact.id,
		secret: { '/purpose': purpose, '/summary': summary }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	return {}
}

/** Details about a thing are not its content [F1]: they have a right of their own. */
export function abilityToDescribe(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	const about = { artefact, part: 'metadata' } as const
	return abilityTo('edit', place, about, factsAbout(place, artefact), at)
}

/** [S6] What it still needs before others can review it. */
export async function missingOf(
	db: Db,
	{ process }: Place,
	artefact: ArtefactRecord,
	at: Date
): Promise<ReviewNeed[]> {
	const { purpose, summary } = artefact
	const owner = await hasOwner(db, artefact, at)
	const pictures = !(await hasWordlessPictures(db, artefact))
	return missingForReview({ owner, language: process.language, purpose, summary, pictures })
}

/** [PI7] Only a text that has pictures is read for it. */
async function hasWordlessPictures(db: Db, { id }: ArtefactRecord): Promise<boolean> {
	const files = await filesOf(db, id)
	if (!files.some(({ type }) => isPictureType(type))) return false
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(db, id))
	return wordlessPictures(doc) > 0
}

/** A team that is at work, or whoever began it, as long as they take part. */
async function hasOwner(
	db: Db,
	{ teamId, createdBy, processId }: ArtefactRecord,
	at: Date
): Promise<boolean> {
	if (teamId) {
		const [found] = await db
			.select({ id: team.id })
			.from(team)
			.where(and(eq(team.id, teamId), isNull(team.endedAt)))
		if (found) return true
	}
	return (await loadActor(db, createdBy, processId, at)).roles.length > 0
}
