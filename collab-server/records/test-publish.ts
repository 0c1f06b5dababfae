import { eq } from 'drizzle-orm'
import { assemble } from './assemble.ts'
import { plant, testFacts } from './test-facts.ts'
import { artefact, frozenText } from '#schema/db/artefacts.ts'
import { decision, record } from '#schema/db/decisions.ts'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { digest } from '#schema/record/verify.ts'
import type { Db } from '#collab/store/database/db.ts'
import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { noteWords } from '#collab/store/register/record-words.ts'

export const FIRST = 'DR-2026-000001'
export const SEALED_AT = new Date('2026-11-15T10:00:00Z')

/** The first decision of an organisation, with its record sealed as far as the tables can tell. */
export async function plantPublished(
	db: Db,
	facts = testFacts(),
	id = FIRST
): Promise<RecordFacts> {
	await plant(db, facts, id)
	await sealed(db, facts, id)
	return facts
}

/** Another decision of the same process, on a text of its own. */
export async function plantAnother(
	db: Db,
	facts: RecordFacts,
	at: number,
	given: {
		question?: string
		artefact?: Partial<typeof artefact.$inferInsert>
		decision?: Partial<typeof decision.$inferInsert>
	} = {}
): Promise<{ id: string; artefactId: string; decisionId: string }> {
	const id = `DR-2026-${String(at).padStart(6, '0')}`
	const artefactId = idOf('e', at)
	const decisionId = idOf('d', at)
	const own = {
		...facts,
		artefact: { ...facts.artefact, ...given.artefact, id: artefactId, frozenTextId: null },
		frozen: { ...facts.frozen, id: idOf('f', at), artefactId },
		decision: {
			...facts.decision,
			...(given.question && { question: given.question }),
			...given.decision,
			id: decisionId,
			artefactId,
			frozenTextId: idOf('f', at)
		}
	} as RecordFacts
	await db.insert(artefact).values(own.artefact)
	await db.insert(frozenText).values(own.frozen)
	await db.insert(decision).values(own.decision)
	await db.insert(record).values({
		id,
		decisionId,
		status: 'queued',
		requestedBy: facts.decision.announcedBy,
		requestedAt: new Date('2026-11-15T09:00:00Z')
	})
	await sealed(db, own, id)
	return { id, artefactId, decisionId }
}

/** What the record job writes, without typesetting a page. */
export async function sealed(db: Db, facts: RecordFacts, id: string): Promise<void> {
	const bytes = canonicalBytes(assemble(facts, id, new Date('2026-11-15T09:00:00Z')))
	await db
		.update(record)
		.set({
			status: 'sealed',
			canonicalJson: new TextDecoder().decode(bytes),
			jsonHash: digest(bytes),
			pdf: Uint8Array.of(1),
			pdfHash: digest(Uint8Array.of(1)),
			sealedAt: SEALED_AT
		})
		.where(eq(record.id, id))
	await noteWords(db, id)
}

export function idOf(kind: string, at: number): string {
	return `0190c1de-000${kind}-7000-8000-${String(at).padStart(12, '0')}`
}
