import { and, eq, isNull } from 'drizzle-orm'
import { record as recordTable } from '#schema/db/decisions.ts'
import { redaction as redactionTable } from '#schema/db/keeping.ts'
import { assert, Refusal, type Denial } from '#schema/errors.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { lapsesAt } from '#schema/governance/retention.ts'
import { LIMITS } from '#schema/limits.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { holdsAny, readPassages, REDACTION_GROUNDS } from '#schema/record/redaction.ts'
import type { Blackening, RedactionGround } from '#schema/record/redaction.ts'
import { must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { requiredReason } from '../acting/texts.ts'
import { abilityToConfirm } from '../artefacts/disposal.ts'
import { abilityToKeep, holdOn } from '../artefacts/holds.ts'
import { redactDocument } from '../artefacts/redacted-logs.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { tellDecision } from '../decisions/settle.ts'
import { isSigningSuspended } from '../redress/appeal-rows.ts'
import { forgetWords } from '../search/searched-texts.ts'
import { registerName } from '#schema/ids.ts'
import { enterRecord, recordToKeep } from './filed-rows.ts'
import { destroyRecord } from './record-disposal.ts'
import { nextNumber } from './record-numbers.ts'
import { redactFrozenTexts, type RedactedText } from './redacted-texts.ts'
import {
	placesIn,
	touchedBy,
	type Lock,
	type Touched,
	type TouchedRecord
} from './redaction-reach.ts'
import { blackenRows, blackenTraces } from './words-of-records.ts'

export type Redaction = typeof redactionTable.$inferSelect

/** What stands in the place of words that had to go, in the language of authority. */
export function markOf(language: string, ground: RedactionGround): string {
	return say(language as Language, `record.redacted.${ground}`)
}

/** [RE1] [RE4] The first of the two: whoever looks after retention says which words have to go, and why. */
export async function askRedaction(
	act: Act,
	needs: Acts['ask-redaction']['needs']
): Promise<Acts['ask-redaction']['answers']> {
	const place = await enterRecord(act.tx, act.by.personId, needs.record, act.at, 'update')
	must(abilityToKeep(place, place.artefact, act.at))
	const reference = requiredReason(needs.reference, LIMITS.reasonLength)
	const { ground, passages } = await reachOf(act.tx, place, { ...needs, reference }, 'update')
	if (await askedOn(act.tx, place, needs.record, act.at)) throw new Refusal('state_changed')
	await endOverdue(act.tx, needs.record, act.at)
	const id = crypto.randomUUID()
	await act.tx.insert(redactionTable).values({
		...{ id, artefactId: place.artefact.id, recordId: needs.record, ground, reference, passages },
		...{ askedBy: act.by.personId, askedAt: act.at }
	})
	act.enter(place, {
		type: 'redaction-asked',
		subjectId: needs.record,
		data: { redaction: id, ground },
		secret: { '/reference': reference }
	})
	tellDecision(act, place.decision)
	return { redactionId: id }
}

/**
 * [RE3] [RE4] [RE5] The second of the two, another person, carries it out. In one transaction the words go from
 * everything the records were made of, their files are destroyed, and each has another asked for in its place.
 */
export async function confirmRedaction(
	act: Act,
	needs: Acts['confirm-redaction']['needs']
): Promise<Acts['confirm-redaction']['answers']> {
	const { place, asked } = await enterAsked(act, needs.redaction)
	must(abilityToConfirm(place, place.artefact, asked, act.at))
	const mark = markOf(place.process.language, asked.ground)
	const blackening = { passages: asked.passages ?? [], mark }
	const touched = await touchedBy(act.tx, place.artefact, asked.recordId, blackening.passages)
	must(await barOn(act.tx, touched))
	refuseOutOfReach(touched, blackening)
	const texts = await takeOut(act, place, touched, blackening)
	const made: string[] = []
	for (const one of touched.records) made.push(await replace(act, place, { asked, one, texts }))
	await act.tx
		.update(redactionTable)
		.set({ doneBy: act.by.personId, doneAt: act.at, passages: null })
		.where(eq(redactionTable.id, asked.id))
	for (const { id: artefactId } of touched.artefacts) {
		act.tell('content', { artefactId, processId: place.process.id })
		act.tell('thread', { artefactId, processId: place.process.id })
		act.tell('artefact', { artefactId, processId: place.process.id })
	}
	for (const decision of touched.decisions) tellDecision(act, decision)
	return { records: made }
}

/** [RE4] Taken back by whoever asked, or turned down by whoever could carry it out; the words stand here no more. */
export async function endRedaction(
	act: Act,
	needs: Acts['end-redaction']['needs']
): Promise<Nothing> {
	const { place, asked } = await enterAsked(act, needs.redaction)
	if (asked.askedBy !== act.by.personId)
		must(abilityToConfirm(place, place.artefact, asked, act.at))
	await end(act.tx, asked.id, act.by.personId, act.at)
	act.enter(place, {
		type: 'redaction-ended',
		subjectId: asked.recordId,
		data: { redaction: asked.id }
	})
	tellDecision(act, place.decision)
	return {}
}

/** What was asked about a record and waits for the second person. */
export async function askedOn(
	db: Db,
	{ process }: Pick<Place, 'process'>,
	recordId: string,
	at: Date
): Promise<Redaction | null> {
	const open = await openOn(db, recordId)
	return open && at < lapsesAt(open, process.timezone) ? open : null
}

async function openOn(db: Db, recordId: string): Promise<Redaction | null> {
	const { recordId: of, doneAt, endedAt } = redactionTable
	const [row] = await db
		.select()
		.from(redactionTable)
		.where(and(eq(of, recordId), isNull(doneAt), isNull(endedAt)))
	return row ?? null
}

async function endOverdue(tx: Db, recordId: string, at: Date): Promise<void> {
	const overdue = await openOn(tx, recordId)
	if (overdue) await end(tx, overdue.id, null, at)
}

async function end(tx: Db, id: string, by: string | null, at: Date): Promise<void> {
	await tx
		.update(redactionTable)
		.set({ endedBy: by, endedAt: at, passages: null })
		.where(eq(redactionTable.id, id))
}

async function enterAsked(act: Act, id: string) {
	const known = await findRedaction(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterRecord(act.tx, act.by.personId, known.recordId, act.at, 'update')
	const asked = await askedOn(act.tx, place, known.recordId, act.at)
	if (asked?.id !== id) throw new Refusal('state_changed')
	return { place, asked }
}

async function findRedaction(db: Db, id: string): Promise<Redaction | null> {
	const [row] = await db.select().from(redactionTable).where(eq(redactionTable.id, id))
	return row ?? null
}

/** What somebody typed to have taken out of a record. */
export type RedactionTyped = {
	record: string
	passages: unknown
	ground: string
	reference: string
}

/**
 * [RE1] [RE2] The same as it can be gone through with, and all that it reaches; looking comes to what asking comes to.
 * @throws Refusal
 */
export async function reachOf(
	tx: Db,
	place: Place & { artefact: ArtefactRecord },
	typed: RedactionTyped,
	lock: Lock
): Promise<Blackening & { passages: string[]; ground: RedactionGround; touched: Touched }> {
	await recordToKeep(tx, place, typed.record)
	const ground = REDACTION_GROUNDS.find((one) => one === typed.ground)
	if (!ground) throw new Refusal('malformed', { field: 'ground' })
	const mark = markOf(place.process.language, ground)
	const passages = readPassages(typed.passages)
	if (!passages || holdsAny(`${mark} ${typed.reference}`, passages))
		throw new Refusal('redaction_passages_wrong', { field: 'passages' })
	const touched = await touchedBy(tx, place.artefact, typed.record, passages, lock)
	must(await barOn(tx, touched))
	refuseOutOfReach(touched, { passages, mark })
	return { ground, passages, mark, touched }
}

/** [RE2] What stands against it, whoever asks: a hold, an open appeal, a decision under way, a seal under way. */
async function barOn(db: Db, { artefacts, decisions, records }: Touched): Promise<Denial | null> {
	for (const { id } of artefacts) {
		if (await holdOn(db, id)) return denialOf({ code: 'held', rule: 'E_STATE' }, 'administer')
		for (const record of records)
			if (await holdOn(db, id, record.id))
				return denialOf({ code: 'held', rule: 'E_STATE' }, 'administer')
	}
	for (const decision of decisions) {
		if (decision.status === 'announced' || decision.status === 'open')
			throw new Refusal('decision_open')
		if (await isSigningSuspended(db, decision)) throw new Refusal('appeal_open')
	}
	if (records.some(({ status }) => status !== 'sealed')) throw new Refusal('record_not_ready')
	return null
}

/** [RE2] Each passage stands in the record that was named, and in no place of any record that has to stay. */
function refuseOutOfReach({ records }: Touched, { passages, mark }: Blackening): void {
	for (const [n, record] of records.entries()) {
		const found = placesIn(record, passages, mark)
		const missing = passages.findIndex((_, at) => !found.some(({ passage }) => passage === at))
		if (n === 0 && missing >= 0)
			throw new Refusal('redaction_passage_missing', { field: 'passages', number: missing + 1 })
		const fixed = found.find(({ place }) => place === null)
		if (fixed)
			throw new Refusal('redaction_out_of_reach', {
				...{ field: 'passages', number: fixed.passage + 1, place: fixed.path, record: record.id }
			})
	}
}

/** [RE3] Out of rows, frozen texts, shared documents, mails, the index and openings of the ledger. */
async function takeOut(
	act: Act,
	place: Place,
	{ artefacts, owners }: Touched,
	blackening: Blackening
): Promise<RedactedText[]> {
	const { tx } = act
	const { passages, mark } = blackening
	const texts = await redactFrozenTexts(tx, artefacts, blackening)
	for (const { id, kind } of artefacts) {
		await redactDocument(tx, { name: id, kind }, blackening, act.at)
		const register = { name: registerName(id), kind: 'register' } as const
		await redactDocument(tx, register, blackening, act.at)
		await forgetWords(tx, id)
	}
	await blackenRows(tx, owners, passages, mark)
	await blackenTraces(tx, place.process.id, passages, mark)
	return texts
}

type Replacing = { asked: Redaction; one: TouchedRecord; texts: readonly RedactedText[] }

/** [RE5] Destroys the files of a record and asks for the one in its place: same decision, next number. */
async function replace(
	act: Act,
	place: Place & { artefact: ArtefactRecord },
	{ asked, one, texts }: Replacing
): Promise<string> {
	const { tx, at } = act
	const files = await destroyRecord(tx, one.id, at)
	await tx
		.update(recordTable)
		.set({ correctedAt: at, redactionId: asked.id })
		.where(eq(recordTable.id, one.id))
	// A secretary certifies nobody's own proposal [B9]: then the other of the two asks for it.
	const requestedBy = one.proposedBy === asked.askedBy ? act.by.personId : asked.askedBy
	const id = await nextNumber(tx, place.process, at)
	await tx.insert(recordTable).values({
		...{ id, decisionId: one.decisionId, status: 'queued', requestedBy, requestedAt: at }
	})
	await enqueue(tx, 'seal-record', { recordId: id })
	const text = texts.find(({ id: frozen }) => frozen === one.frozenTextId)
	assert(files.length > 0, 'hashes outlive what they are of')
	act.enter(place, {
		type: 'record-redacted',
		subjectId: one.id,
		data: {
			...{ redaction: asked.id, ground: asked.ground, decision: one.decisionId, next: id, files },
			...(text && { text: text.before, redacted: text.after })
		},
		secret: { '/asked': asked.askedBy, '/reference': asked.reference }
	})
	return id
}
