import { and, asc, eq, inArray, lte, or } from 'drizzle-orm'
import { artefact, frozenText } from '#schema/db/artefacts.ts'
import { recusal } from '#schema/db/bodies.ts'
import { decision, objection, objectionAnswer, rollEntry } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { organisation, person } from '#schema/db/people.ts'
import { charter, membership, process } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { appealsOf, panelOf, type AppealRow, type PanelRow } from '../redress/appeal-rows.ts'
import { answersTo, countedBallots, type CountedBallot } from '../voting/box.ts'
import type { Db } from '../database/db.ts'
import { extensionOf, type ExtensionRow } from '../decisions/extensions.ts'
import { frozenTextOf, type FrozenText } from '../artefacts/freeze.ts'
import { headBefore, type StoredCheckpoint } from '../ledger/ledger-proofs.ts'
import { logOf, type Log } from '../ledger/ledger.ts'
import { minorityOf, type MinorityRow } from '../objections/minority.ts'
import { minutesOf, type Minutes } from './minutes.ts'
import { judgementsOf, type JudgementRow } from '../objections/objection-judgements.ts'
import { objectionsIn, roundsBefore } from '../objections/overruling.ts'
import { findArtefact } from '../acting/rows.ts'
import { backgroundOf, type Background } from './record-background.ts'
import { findMotion, type MotionRow } from '../motions/motion-rows.ts'
import { ratificationsOf, type RatificationRow } from '../ratification/ratifiers.ts'
import { secretVoters } from '../voting/secret-box.ts'
import { boxView } from '../voting/secret-close.ts'
import { tieBreakOf, type TieBreakRow } from '../decisions/tie-breaks.ts'
import { adviceOn, verdictOn, type AdviceRow, type VerdictRow } from '../decisions/verdict-rows.ts'
import type { BoxView } from '../acting/views.ts'

type MotionFacts = Pick<MotionRow, 'reasons' | 'suggestions'> & {
	on: { id: string; title: string }
	putUpBy: string
	without: FrozenText
}

/** Everything the tables know about one decision, as rows: what a record is assembled from. */
export type RecordFacts = {
	organisation: typeof organisation.$inferSelect
	process: typeof process.$inferSelect
	charter: typeof charter.$inferSelect
	artefact: typeof artefact.$inferSelect
	frozen: typeof frozenText.$inferSelect
	decision: typeof decision.$inferSelect
	previous: typeof decision.$inferSelect | null
	roll: (typeof rollEntry.$inferSelect)[]
	ballots: CountedBallot[]
	/** Under a secret rule: the closed box, and who has voted; null under an open one. */
	secret: { box: BoxView; voters: string[] } | null
	objections: (typeof objection.$inferSelect)[]
	answers: (typeof objectionAnswer.$inferSelect)[]
	/** Who stayed out of this decision when it closed, oldest first [B6]. */
	recusals: (typeof recusal.$inferSelect)[]
	/** What happened around the vote and after it. */
	extension: ExtensionRow | null
	judgements: JudgementRow[]
	/** Objections of the rounds before, with the round each was made in. */
	earlier: { round: number; objection: typeof objection.$inferSelect }[]
	earlierAnswers: (typeof objectionAnswer.$inferSelect)[]
	/** Texts other than the one decided on: of the round before, and as its wording was corrected. */
	textBefore: FrozenText | null
	textRatified: FrozenText | null
	/** The set of suggestions it is about, and the text without them. */
	motion: MotionFacts | null
	/** Answers of ratifiers, and the decision they answered: this one, or the one it asks about again. */
	ratifications: RatificationRow[]
	recommended: typeof decision.$inferSelect | null
	minority: MinorityRow | null
	minutes: Minutes | null
	tieBreak: TieBreakRow | null
	advice: AdviceRow[]
	verdict: VerdictRow | null
	appeals: { appeal: AppealRow; panel: PanelRow[] }[]
	/** What the decision rests on and belongs to [R19]. */
	background: Background
	people: (typeof person.$inferSelect)[]
	/** Roles held in the process when the decision was announced. */
	memberships: (typeof membership.$inferSelect)[]
	log: Log
	/** [L17] The head of the ledger before the decision; null while none was signed. */
	since: Pick<StoredCheckpoint, 'size' | 'root'> | null
	entries: Pick<typeof ledgerEntry.$inferSelect, 'index' | 'type' | 'leafHash'>[]
}

/** Reads the facts of a decision. For the record job only: nothing here asks who is asking. */
export async function factsForRecord(db: Db, decisionId: string): Promise<RecordFacts> {
	const base = await loadBase(db, decisionId)
	const voices = await loadVoices(db, decisionId)
	const recusals = await recusalsAtClose(db, base.decision)
	const { decision } = base
	const previous = await loadPrevious(db, decision.previousId)
	const after = await loadAftermath(db, decision, previous)
	const earlier = await loadEarlier(db, decision)
	const motion = await loadMotion(db, base.artefact)
	const background = await backgroundOf(db, base)
	const people = peopleIn({
		...base,
		background,
		...voices,
		...after,
		...earlier,
		recusals,
		motion
	})
	const log = await logOf(db, base.organisation.id)
	assert(log, `organisation ${base.organisation.id} has a log`)
	const subjects = [decision.id, ...voices.objections.map(({ id }) => id)]
	const entries = await loadEntries(db, log.id, subjects)
	const known = decision.effectAt ?? decision.closedAt ?? decision.announcedAt
	return {
		...base,
		...voices,
		recusals,
		...after,
		...earlier,
		motion,
		background,
		secret: await loadSecret(db, decision),
		judgements: await loadJudgements(db, voices.objections),
		previous,
		people: await db.select().from(person).where(inArray(person.id, people)).orderBy(person.id),
		memberships: await loadMemberships(db, base.process.id, people, known),
		log,
		since: await headBefore(db, log.id, entries[0]?.index ?? log.size),
		entries
	}
}

type Speaking = Omit<
	RecordFacts,
	'people' | 'memberships' | 'log' | 'since' | 'entries' | 'previous' | 'judgements' | 'secret'
>

/** Everybody whom the record could name. */
function peopleIn(facts: Speaking): string[] {
	const objections = [...facts.objections, ...facts.earlier.map(({ objection: one }) => one)]
	return [
		facts.decision.announcedBy,
		facts.frozen.frozenBy,
		facts.artefact.createdBy,
		...(facts.background.request ? [facts.background.request.personId] : []),
		...(facts.background.accommodation ? [facts.background.accommodation.personId] : []),
		...facts.background.translations.map((row) => row.personId),
		...facts.roll.map((row) => row.personId),
		...facts.recusals.map((row) => row.personId),
		...objections.flatMap((row) => (row.statusBy ? [row.personId, row.statusBy] : [row.personId])),
		...[...facts.answers, ...facts.earlierAnswers].map((row) => row.personId),
		...(facts.extension ? [facts.extension.personId] : []),
		...facts.ratifications.map((row) => row.personId),
		...(facts.minority ? [facts.minority.personId] : []),
		...(facts.minutes ? [facts.minutes.personId] : []),
		...(facts.tieBreak?.personId ? [facts.tieBreak.personId] : []),
		...(facts.decision.deciderId ? [facts.decision.deciderId] : []),
		...facts.advice.map((row) => row.personId),
		...(facts.motion
			? [facts.motion.putUpBy, ...facts.motion.suggestions.map(({ by }) => by)]
			: []),
		...(facts.verdict ? [facts.verdict.personId] : []),
		...facts.appeals.flatMap(({ appeal, panel }) => [
			appeal.personId,
			...panel.map((row) => row.personId)
		])
	]
}

type Decision = typeof decision.$inferSelect

async function loadMotion(db: Db, artefact: RecordFacts['artefact']): Promise<MotionFacts | null> {
	const found = artefact.motionOn ? await findMotion(db, artefact.id) : null
	const on = found && (await findArtefact(db, artefact.motionOn ?? ''))
	if (!found || !on) return null
	const { reasons, suggestions, withoutId } = found.motion
	return {
		reasons,
		suggestions,
		on: { id: on.id, title: on.title },
		putUpBy: artefact.createdBy,
		without: await frozenTextOf(db, withoutId)
	}
}

async function loadAftermath(db: Db, decided: Decision, previous: Decision | null) {
	const recommended = decided.origin === 'reconsent' ? previous : decided
	const appeals = await appealsOf(db, decided.id)
	const changed = previous && previous.frozenTextId !== decided.frozenTextId ? previous : null
	return {
		extension: await extensionOf(db, decided.id),
		textBefore: changed ? await frozenTextOf(db, changed.frozenTextId) : null,
		textRatified: decided.effectiveTextId ? await frozenTextOf(db, decided.effectiveTextId) : null,
		recommended: recommended?.ratifyBy ? recommended : null,
		ratifications: recommended ? await ratificationsOf(db, recommended.id) : [],
		minority: await minorityOf(db, decided.id),
		minutes: await minutesOf(db, decided.id),
		tieBreak: await tieBreakOf(db, decided.id),
		advice: await adviceOn(db, decided.id),
		verdict: await verdictOn(db, decided.id),
		appeals: await Promise.all(
			appeals.map(async (appeal) => ({ appeal, panel: await panelOf(db, appeal.id) }))
		)
	}
}

async function loadEarlier(db: Db, decided: Decision) {
	const rounds = await roundsBefore(db, decided)
	const made = await objectionsIn(
		db,
		rounds.map(({ id }) => id)
	)
	const earlier = made.map((one) => ({
		round: rounds.find(({ id }) => id === one.decisionId)?.round ?? 0,
		objection: one
	}))
	const earlierAnswers = await answersTo(
		db,
		made.map(({ id }) => id)
	)
	return { earlier, earlierAnswers }
}

async function loadJudgements(db: Db, made: { id: string }[]): Promise<JudgementRow[]> {
	const judged = await Promise.all(made.map(({ id }) => judgementsOf(db, id)))
	return judged.flat()
}

async function loadBase(db: Db, decisionId: string) {
	const [row] = await db
		.select()
		.from(decision)
		.innerJoin(frozenText, eq(frozenText.id, decision.frozenTextId))
		.innerJoin(artefact, eq(artefact.id, decision.artefactId))
		.innerJoin(process, eq(process.id, decision.processId))
		.innerJoin(organisation, eq(organisation.id, process.organisationId))
		.innerJoin(charter, eq(charter.id, decision.charterId))
		.where(eq(decision.id, decisionId))
	assert(row, `decision ${decisionId} exists with its text, process and charter`)
	const { frozen_text: frozen, ...facts } = row
	return { ...facts, frozen }
}

async function loadVoices(db: Db, decisionId: string) {
	const objections = await db
		.select()
		.from(objection)
		.where(eq(objection.decisionId, decisionId))
		.orderBy(asc(objection.at), asc(objection.id))
	const ids = objections.map(({ id }) => id)
	return {
		roll: await db.select().from(rollEntry).where(eq(rollEntry.decisionId, decisionId)),
		ballots: await countedBallots(db, decisionId),
		objections,
		answers: ids.length
			? await db
					.select()
					.from(objectionAnswer)
					.where(inArray(objectionAnswer.objectionId, ids))
					.orderBy(asc(objectionAnswer.at), asc(objectionAnswer.id))
			: []
	}
}

/** Those that stood at the close: lifted later, they were kept all the same. */
async function recusalsAtClose(db: Db, { id, artefactId, closedAt }: typeof decision.$inferSelect) {
	const rows = await db
		.select()
		.from(recusal)
		.where(eq(recusal.artefactId, artefactId))
		.orderBy(asc(recusal.at), asc(recusal.id))
	const close = closedAt ?? new Date(0)
	return rows.filter(
		(row) =>
			(row.decisionId === null || row.decisionId === id) &&
			row.at <= close &&
			(row.liftedAt === null || row.liftedAt > close)
	)
}

async function loadSecret(db: Db, row: RecordFacts['decision']): Promise<RecordFacts['secret']> {
	if ((row.rule as Rule).secrecy !== 'secret') return null
	return { box: await boxView(db, row.id), voters: await secretVoters(db, row.id) }
}

async function loadPrevious(db: Db, id: string | null) {
	if (id === null) return null
	const [row] = await db.select().from(decision).where(eq(decision.id, id))
	return row ?? null
}

function loadMemberships(db: Db, processId: string, people: string[], at: Date) {
	return db
		.select()
		.from(membership)
		.where(
			and(
				eq(membership.processId, processId),
				inArray(membership.personId, people),
				lte(membership.from, at)
			)
		)
}

function loadEntries(db: Db, logId: string, subjects: string[]) {
	return db
		.select({ index: ledgerEntry.index, type: ledgerEntry.type, leafHash: ledgerEntry.leafHash })
		.from(ledgerEntry)
		.where(
			and(
				eq(ledgerEntry.logId, logId),
				or(...subjects.map((subject) => eq(ledgerEntry.subjectId, subject)))
			)
		)
		.orderBy(asc(ledgerEntry.index))
}
