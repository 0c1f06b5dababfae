import { asc, desc, eq } from 'drizzle-orm'
import { recordSignature } from '#schema/db/decisions.ts'
import { recordArchive } from '#schema/db/seals.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { signaturesAdded } from '#schema/record/human-signature.ts'
import { digest } from '#schema/record/verify.ts'
import { conflictOf } from '#schema/governance/conflicts.ts'
import { abilityTo, must, rolesThat } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import { findRecord } from './record-making.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { tellDecision } from '../decisions/settle.ts'
import type { RecordView } from '../acting/views.ts'

type Place = Awaited<ReturnType<typeof enterDecision>>

/** [R17] Brings back the sealed file as somebody signed it elsewhere. */
export async function attachSignature(
	act: Act,
	needs: Acts['attach-signature']['needs']
): Promise<Nothing> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { decision } = place
	must(abilityToSign(place, act.at))
	if (!(await asksForSignature(act.tx, decision))) throw new Refusal('signature_not_asked')
	const record = await findRecord(act.tx, decision.id)
	if (record?.status !== 'sealed' || !record.pdf || !record.sealedAt)
		throw new Refusal('record_not_ready')
	if (!(needs.file instanceof Uint8Array)) throw new Refusal('malformed', { field: 'file' })
	const upload = new Uint8Array(needs.file)
	const given = (await signedFile(act.tx, record.id)) ?? record.pdf
	const added = await signaturesAdded(upload, given, record.sealedAt, act.at)
	const before = (await signaturesOn(act.tx, record.id)).length
	const pdfHash = digest(upload)
	const kept = { recordId: record.id, personId: act.by.personId, at: act.at, pdf: upload, pdfHash }
	await act.tx.insert(recordSignature).values(
		added.map(({ certificate, signer, issuer, at: signedAt, stamped }, index) => ({
			id: crypto.randomUUID(),
			...kept,
			position: before + index + 1,
			...{ certificate, signer, issuer, signedAt, stamped }
		}))
	)
	for (const { certificate, signer } of added)
		act.enter(place, {
			type: 'record-signed',
			subjectId: decision.id,
			data: { record: record.id, signed: pdfHash },
			secret: { '/signer': signer, '/certificate': certificate }
		})
	tellDecision(act, decision)
	return {}
}

/** [R17] [B9] Whom the charter lets sign; never what they proposed. */
export function abilityToSign(place: Place, at: Date): Denial | null {
	const { artefact, decision, actor, facts } = place
	const proposed = artefact.createdBy === actor.personId
	const conflict = conflictOf('certifier', { proposed })
	return abilityTo('sign', place, { artefact, decision }, { ...facts, seal: true, conflict }, at)
}

/** What the record page says of signatures: who signed, and whether one is still waited for. */
export async function signaturesView(
	db: Db,
	place: Place,
	recordId: string,
	at: Date
): Promise<Pick<RecordView, 'signatures' | 'signing'>> {
	const asked = await asksForSignature(db, place.decision)
	const signed = await signaturesOn(db, recordId)
	return {
		signatures: signed.map(({ signer, issuer, signedAt, stamped, pdfHash }) => ({
			...{ signer, issuer, stamped, pdfHash },
			at: signedAt.toISOString()
		})),
		signing: asked
			? {
					waits: signed.length === 0,
					maySign: abilityToSign(place, at) === null,
					whoCan: rolesThat((one) => abilityToSign({ ...place, ...one }, at))
				}
			: null
	}
}

/**
 * The file as a signature or an archive time-stamp [SL3] left it last: each begins with the one before.
 * Null while it is as it was sealed.
 */
export async function signedFile(db: Db, recordId: string): Promise<Uint8Array | null> {
	const [signed] = await db
		.select({ pdf: recordSignature.pdf })
		.from(recordSignature)
		.where(eq(recordSignature.recordId, recordId))
		.orderBy(desc(recordSignature.position))
		.limit(1)
	const [archived] = await db
		.select({ pdf: recordArchive.pdf })
		.from(recordArchive)
		.where(eq(recordArchive.recordId, recordId))
		.orderBy(desc(recordArchive.position))
		.limit(1)
	if (!signed || !archived) return signed?.pdf ?? archived?.pdf ?? null
	return signed.pdf.length > archived.pdf.length ? signed.pdf : archived.pdf
}

/** [F13] By the charter the decision was announced under. */
async function asksForSignature(db: Db, decision: DecisionRecord): Promise<boolean> {
	const { charter } = await charterOf(db, decision.charterId)
	return charter.records.human_signature !== 'none'
}

function signaturesOn(db: Db, recordId: string) {
	const { signer, issuer, signedAt, stamped, pdfHash } = recordSignature
	return db
		.select({ signer, issuer, signedAt, stamped, pdfHash })
		.from(recordSignature)
		.where(eq(recordSignature.recordId, recordId))
		.orderBy(asc(recordSignature.position))
}
