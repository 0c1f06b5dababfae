import { and, eq, isNotNull, ne, notInArray } from 'drizzle-orm'
import { artefact as artefactTable, documentClient, documentUpdate } from '#schema/db/artefacts.ts'
import { Refusal, type Denial, type RefusalCode } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { ARTEFACT_STATES, type ArtefactState } from '#schema/governance/roles.ts'
import {
	RETENTION_CLASSES,
	retentionFor,
	type RetentionClass
} from '#schema/governance/retention.ts'
import { transition, transitionBetween, type TransitionFacts } from '#schema/governance/states.ts'
import { LIMITS } from '#schema/limits.ts'
import { refuseUnfitAmendment } from './amendment-checks.ts'
import { supersede } from './amendments.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act, Work } from '../acting/act.ts'
import { hasOpenAppeal } from '../redress/appeal-rows.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { binEnd } from './bin.ts'
import { missingOf } from './descriptions.ts'
import { freezeContent } from './freeze.ts'
import { hasOpenMotion } from '../motions/motion-rows.ts'
import { holdOn } from './holds.ts'
import { enterArtefact } from '../acting/place.ts'
import { pendingOf, undecidedOf, type ArtefactRecord } from '../acting/rows.ts'
import { optionalText } from '../acting/texts.ts'
import { bumpEpoch } from './updates.ts'

/** Moves an artefact from one state to another, as far as a person can: adopting is no person's act [F2]. */
export async function moveArtefact(
	act: Act,
	needs: Acts['move-artefact']['needs']
): Promise<Acts['move-artefact']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	const to = knownState(needs.to)
	if (needs.from !== undefined && needs.from !== artefact.state)
		throw new Refusal('state_changed', { state: artefact.state })
	must(abilityToMove(place, artefact, to, act.at))
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	const facts = await transitionFacts(act.tx, place, artefact, act.at)
	refuseMove(transition(artefact.state, to, { ...facts, reason: reason !== '' }))
	const frozen = to === 'frozen' ? await freezeContent(act, artefact) : null
	if (frozen) await refuseUnfitAmendment(act.tx, artefact, frozen.canonicalText)
	await changeState(act, place, artefact, to, {
		reason: reason === '' ? null : reason,
		frozenTextId: frozen?.id ?? (to === 'archived' ? artefact.frozenTextId : null),
		retentionClass: to === 'archived' ? retentionOf(place, artefact, needs.retention) : null,
		binnedUntil: to === 'withdrawn' ? await binEnd(act.tx, place, artefact, act.at) : null,
		hashes: frozen && { text: frozen.textHash, snapshot: frozen.snapshotHash }
	})
	return { state: to }
}

/** Who may ask for a change of state, whether or not it can happen now. Null = may ask. */
export function abilityToMove(
	place: Place,
	artefact: ArtefactRecord,
	to: ArtefactState,
	at: Date
): Denial | null {
	const found = transitionBetween(artefact.state, to)
	if (!found?.by) return transition(artefact.state, to, {})
	// [T9] A motion goes where its decision leads; people file it away when that is over.
	if (artefact.motionOn && to !== 'archived') return unmoved(artefact, to)
	// Putting a text up for review is procedure; archiving is what retention is for; and whoever keeps
	// the minutes ends them.
	const own = { ...factsAbout(place, artefact), queue_minutes: artefact.minutes }
	const facts: Facts = { ...own, procedural: true, retention: true }
	// [DT3] Who brings something back proposes it anew: it is judged as the draft it becomes.
	const back = artefact.state === 'withdrawn' && to === 'draft'
	const about = { artefact: back ? { ...artefact, state: to } : artefact }
	const denial = abilityTo(found.by, place, about, facts, at)
	if (denial || (to !== 'withdrawn' && !back) || facts.own) return denial
	// Only who proposed it, or who runs the process, takes it back or up again.
	const steers = abilityTo('facilitate', place, about, factsAbout(place, artefact), at)
	return steers && { ...steers, code: 'not_own', capability: 'propose' }
}

/**
 * Writes a new state. Nothing judged under the old one lands in the document any more: the epoch
 * moves on in the same transaction, and open sockets are told.
 */
export async function changeState(
	act: Work,
	place: Place,
	artefact: ArtefactRecord,
	to: ArtefactState,
	change: {
		reason: string | null
		frozenTextId: string | null
		retentionClass?: RetentionClass | null
		binnedUntil?: Date | null
		hashes?: { text: string; snapshot: string } | null
		byServer?: true
	}
): Promise<void> {
	if (to !== 'frozen') await bumpEpoch(act.tx, artefact.id)
	await act.tx
		.update(artefactTable)
		.set({
			state: to,
			stateSince: act.at,
			stateReason: change.reason,
			frozenTextId: change.frozenTextId,
			retentionClass: change.retentionClass ?? null,
			binnedUntil: change.binnedUntil ?? null
		})
		.where(eq(artefactTable.id, artefact.id))
	act.enter(place, {
		type: 'artefact-moved',
		subjectId: artefact.id,
		data: {
			from: artefact.state,
			to,
			...(change.retentionClass && { retention: change.retentionClass }),
			...(change.hashes && { hashes: change.hashes })
		},
		...(change.reason !== null && { secret: { '/reason': change.reason } }),
		...(change.byServer && { byServer: true })
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	if (to === 'adopted') await supersede(act, place, artefact)
}

export async function transitionFacts(
	db: Db,
	place: Place,
	artefact: ArtefactRecord,
	at: Date
): Promise<TransitionFacts> {
	return {
		missing: await missingOf(db, place, artefact, at),
		// No suggestion is marked as one that has to be settled first: what is left open stays open [T5].
		suggestionsSettled: true,
		motionsOpen: await hasOpenMotion(db, artefact),
		decisionRunning:
			((await undecidedOf(db, artefact.id)) ?? (await pendingOf(db, artefact.id))) !== null,
		othersContributed: await othersWrote(db, artefact),
		appealOpen: await hasOpenAppeal(db, artefact.id),
		held: (await holdOn(db, artefact.id)) !== null
	}
}

/** Whether anybody but its author wrote in it. Compaction may forget who typed; bindings do not. */
export async function othersWrote(db: Db, artefact: ArtefactRecord): Promise<boolean> {
	const [update] = await db
		.select({ author: documentUpdate.author })
		.from(documentUpdate)
		.where(
			and(
				eq(documentUpdate.document, artefact.id),
				isNotNull(documentUpdate.author),
				ne(documentUpdate.author, artefact.createdBy)
			)
		)
		.limit(1)
	const [client] = await db
		.select({ author: documentClient.personId })
		.from(documentClient)
		.where(
			and(
				eq(documentClient.document, artefact.id),
				ne(documentClient.personId, artefact.createdBy),
				// Who wrote what it amends did not write here.
				notInArray(documentClient.clientId, clientsIn(db, artefact.amends ?? ''))
			)
		)
		.limit(1)
	return update !== undefined || client !== undefined
}

function clientsIn(db: Db, document: string) {
	return db
		.select({ clientId: documentClient.clientId })
		.from(documentClient)
		.where(eq(documentClient.document, document))
}

function unmoved({ state }: ArtefactRecord, to: ArtefactState): Denial {
	const params = { from: state, to }
	return denialOf({ code: 'transition_unknown', rule: 'E_STATE', params }, 'facilitate')
}

function refuseMove(denial: Denial | null): void {
	if (!denial) return
	throw new Refusal(REFUSAL_OF[denial.code] ?? 'state_changed', {}, denial)
}

const REFUSAL_OF: Record<string, RefusalCode> = {
	not_ready: 'not_ready',
	reason_missing: 'reason_missing',
	others_contributed: 'others_contributed',
	decision_running: 'decision_open'
}

/** [H1] Without a choice it is kept as the charter says. */
function retentionOf(
	{ charter }: Place,
	artefact: ArtefactRecord,
	chosen: unknown
): RetentionClass {
	const { retention_class } = charter.charter.records
	const known = RETENTION_CLASSES.find((one) => one === (chosen ?? retention_class))
	if (!known) throw new Refusal('malformed', { field: 'retention' })
	return retentionFor(artefact.state, known)
}

function knownState(text: unknown): ArtefactState {
	const state = ARTEFACT_STATES.find((known) => known === text)
	if (!state) throw new Refusal('malformed', { field: 'to' })
	return state
}
