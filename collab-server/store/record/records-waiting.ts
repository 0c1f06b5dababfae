import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { decision, record as recordTable, recordSignature } from '#schema/db/decisions.ts'
import { filing } from '#schema/db/filing.ts'
import { rectification, redaction } from '#schema/db/keeping.ts'
import { charter } from '#schema/db/processes.ts'
import { lapsesAt, retentionEnd } from '#schema/governance/retention.ts'
import { factsInDecision, type Place } from '../acting/ability.ts'
import type { Waiting } from '../acting/views.ts'
import { abilityToConfirm, askedOn } from '../artefacts/disposal.ts'
import { abilityToKeep, holdOn } from '../artefacts/holds.ts'
import type { Db } from '../database/db.ts'
import type { DecisionInList } from '../decisions/decision-rows.ts'
import { aboutDecision } from '../processes/waiting.ts'
import { lacksMinutes } from './minutes.ts'
import { abilityToSign } from './record-signatures.ts'
import { askedOn as redactionOn } from './redaction.ts'
import { abilityToSeeDesk } from './records-desk.ts'
import { abilityToCertify, isEffective } from './records.ts'

/** [RM8] Decisions in force without a record, for who may have it made and looks after records or the process. */
export async function recordsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	if (!looksAfterRecords(place, at)) return []
	const found: Waiting[] = []
	for (const one of decisions) {
		if (!isEffective(one.decision) || one.row.recordId !== null) continue
		const whole = await wholeOf(db, place, one)
		if (abilityToCertify(whole, at) !== null) continue
		const code = (await lacksMinutes(db, one.decision)) ? 'link_minutes' : 'request_record'
		found.push(aboutDecision(place, code, one))
	}
	return found
}

/**
 * [RM8] Sealed records that wait for this person: to be signed, to be filed, to be disposed of by the first or the
 * second of two, or to be looked at because a hold outlasts their time; words that the second of two takes out, and
 * what somebody says is wrong. What somebody may not do waits for others.
 */
export async function filingWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const kept = await sealedAmong(db, place, decisions)
	const desk = abilityToSeeDesk(place, at) === null
	const found: Waiting[] = []
	for (const about of kept) {
		if (await maySignNow(db, place, about, at)) found.push(waits(place, 'sign_record', about))
		const due = desk ? await keepingDue(db, place, about, at) : null
		if (due) found.push({ ...waits(place, due.code, about), until: due.until })
		const asked = desk ? await changesDue(db, place, about, at) : []
		for (const { code, until } of asked) found.push({ ...waits(place, code, about), until })
	}
	return found
}

function looksAfterRecords(place: Place, at: Date): boolean {
	return abilityToSeeDesk(place, at) === null || place.actor.roles.includes('secretary')
}

type Sealed = {
	one: DecisionInList
	id: string
	sealedAt: Date
	retention: typeof filing.$inferSelect.retention | null
	/** [R17] Its charter asks for the signature of a person, and nobody has signed. */
	unsigned: boolean
	/** Somebody asked to take words out of it. */
	redacting: boolean
	/** How many others say that it tells wrongly of them, and wait for an answer. */
	wrongly: number
}
/** [RE4] [RT2] What somebody asked to have changed in one record, for this person to decide on. */
async function changesDue(
	db: Db,
	place: Place,
	{ one: { artefact }, id, redacting, wrongly }: Sealed,
	at: Date
): Promise<Due[]> {
	const asked = redacting ? await redactionOn(db, place, id, at) : null
	const second = asked && abilityToConfirm(place, artefact, asked, at) === null
	const until = asked && lapsesAt(asked, place.process.timezone).toISOString()
	const answers = wrongly > 0 && abilityToKeep(place, artefact, at) === null
	return [
		...(second ? [{ code: 'confirm_redaction' as const, until }] : []),
		...(answers ? [{ code: 'answer_rectification' as const, until: null }] : [])
	]
}

type Due = { code: Waiting['code']; until: string | null }

async function sealedAmong(db: Db, place: Place, decisions: DecisionInList[]): Promise<Sealed[]> {
	const ids = decisions.flatMap(({ row }) => (row.recordId === null ? [] : [row.recordId]))
	if (ids.length === 0) return []
	const rows = await db
		.select({
			id: recordTable.id,
			sealedAt: recordTable.sealedAt,
			retention: filing.retention,
			unsigned: sql<boolean>`${charter.body} #>> '{records,human_signature}' <> 'none'
				and not exists (select from ${recordSignature} where ${recordSignature.recordId} = ${recordTable.id})`,
			redacting: sql<boolean>`exists (select from ${redaction} where ${redaction.recordId} = ${recordTable.id}
				and ${redaction.doneAt} is null and ${redaction.endedAt} is null)`,
			wrongly: sql<number>`(select count(*)::int from ${rectification}
				where ${rectification.recordId} = ${recordTable.id} and ${rectification.answeredAt} is null
				and ${rectification.askedBy} <> ${place.actor.personId})`
		})
		.from(recordTable)
		.innerJoin(decision, eq(decision.id, recordTable.decisionId))
		.innerJoin(charter, eq(charter.id, decision.charterId))
		.leftJoin(filing, eq(filing.recordId, recordTable.id))
		.where(
			and(
				inArray(recordTable.id, ids),
				eq(recordTable.status, 'sealed'),
				isNull(recordTable.disposedAt)
			)
		)
	return decisions.flatMap((one) => {
		const row = rows.find(({ id }) => id === one.row.recordId)
		return row?.sealedAt ? [{ one, ...row, sealedAt: row.sealedAt }] : []
	})
}

async function maySignNow(
	db: Db,
	place: Place,
	{ one, unsigned }: Sealed,
	at: Date
): Promise<boolean> {
	return unsigned && abilityToSign(await wholeOf(db, place, one), at) === null
}

/** What of filing, holds and disposal is due on one record, for this person. */
async function keepingDue(
	db: Db,
	place: Place,
	{ one, id, sealedAt, retention }: Sealed,
	at: Date
): Promise<Due | null> {
	const { artefact } = one
	const keeps = abilityToKeep(place, artefact, at) === null
	if (retention === null) return keeps ? { code: 'file_record', until: null } : null
	const end = retentionEnd(retention, sealedAt, place.process.timezone)
	if (!end || at < end) return null
	const held = (await holdOn(db, artefact.id, id)) ?? (await holdOn(db, artefact.id))
	if (held) return keeps ? { code: 'review_hold', until: null } : null
	const asked = await askedOn(db, place, artefact, at, id)
	if (!asked) return keeps ? { code: 'dispose_record', until: null } : null
	if (abilityToConfirm(place, artefact, asked, at) !== null) return null
	const until = lapsesAt(asked, place.process.timezone).toISOString()
	return { code: 'confirm_disposal', until }
}

async function wholeOf(db: Db, place: Place, one: DecisionInList) {
	const here = { ...place, artefact: one.artefact, decision: one.decision }
	return { ...here, facts: await factsInDecision(db, here, one.decision) }
}

function waits(place: Place, code: Waiting['code'], { one, id }: Sealed): Waiting {
	return aboutDecision(place, code, one, { record: id })
}
