import { asc, eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { assert, type Denial } from '#schema/errors.ts'
import { CAPABILITIES } from '#schema/governance/roles.ts'
import { TRANSITIONS, transition } from '#schema/governance/states.ts'
import { abilityTo, factsAbout, factsInDecision, type Place } from '../acting/ability.ts'
import { abilityToRequestChange } from './amendments.ts'
import { abilityToRename } from '../acting/artefact-acts.ts'
import { abilityToMove, transitionFacts } from './artefact-states.ts'
import { turnoutOf } from '../voting/box.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { heldCount, threadsShown } from '../comments/comment-rows.ts'
import { decisionsIn, resultOf } from '../decisions/decision-rows.ts'
import { abilityToDescribe, missingOf } from './descriptions.ts'
import { frozenTextOf } from './freeze.ts'
import { hiddenIn } from '../processes/hidden-entries.ts'
import { keepingOf } from './keeping.ts'
import { lineageOf } from './lineage.ts'
import { heldMotions } from '../motions/motion-rows.ts'
import { namesOf } from '../people/person-names.ts'
import { enterArtefact, enterProcess } from '../acting/place.ts'
import { rollOf } from '../voting/roll.ts'
import {
	findArtefact,
	findProcess,
	latestDecisionOn,
	undecidedOf,
	type ArtefactRecord
} from '../acting/rows.ts'
import { abilityToFreezeSection, frozenSectionsOf, type FrozenSection } from './sections.ts'
import { isRunning, settleDue } from '../decisions/settle.ts'
import type {
	ArtefactRow,
	ArtefactView,
	FrozenSectionView,
	RegisterFacts,
	ThreadFact,
	ThreadKey
} from '../acting/views.ts'

/** The artefacts of a process that this person may see, withdrawn ones last. */
export async function artefactList(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<ArtefactRow[]> {
	return visibleArtefacts(db, await enterProcess(db, caller.personId, processId, at), at)
}

export async function visibleArtefacts(db: Db, place: Place, at: Date): Promise<ArtefactRow[]> {
	const rows = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, place.process.id))
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	const seen = rows.filter(
		(artefact) => !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at)
	)
	const running = await Promise.all(seen.map((artefact) => undecidedOf(db, artefact.id)))
	return seen
		.map((artefact, n) => rowOf(place, artefact, running[n] ?? null, at))
		.toSorted(
			(one, other) => Number(one.state === 'withdrawn') - Number(other.state === 'withdrawn')
		)
}

function rowOf(
	place: Place,
	artefact: ArtefactRecord,
	decision: { id: string; status: string; closesAt: Date } | null,
	at: Date
): ArtefactRow {
	return {
		id: artefact.id,
		kind: artefact.kind,
		title: artefact.title,
		state: artefact.state,
		stateSince: artefact.stateSince.toISOString(),
		superseded: artefact.supersededBy !== null,
		motionOn: artefact.motionOn,
		binnedUntil: artefact.binnedUntil?.toISOString() ?? null,
		mayBringBack: artefact.state === 'withdrawn' && !abilityToMove(place, artefact, 'draft', at),
		mayWrite: (['edit', 'suggest'] as const).some(
			(one) => !abilityTo(one, place, { artefact }, factsAbout(place, artefact), at)
		),
		openDecision: decision && {
			id: decision.id,
			status: decision.status === 'open' ? 'open' : 'announced',
			closesAt: decision.closesAt.toISOString()
		}
	}
}

/** One artefact, with all that this person may or may not do there, explained. */
export async function artefactView(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<ArtefactView> {
	const place = await enterArtefact(db, caller.personId, artefactId, at)
	await settleDue(db, at, [place.process.id])
	const entered = await enterArtefact(db, caller.personId, artefactId, at)
	const { process, artefact } = entered
	const running = await undecidedOf(db, artefact.id)
	const facts = running ? await factsInDecision(db, entered, running) : entered.facts
	const about = running ? { artefact, decision: running } : { artefact }
	const frozen = artefact.frozenTextId ? await frozenTextOf(db, artefact.frozenTextId) : null
	const [name, decisions, missing, moves, lineage, keeping, register] = await Promise.all([
		namesOf(db, [artefact.createdBy, frozen?.frozenBy ?? null]),
		decisionsIn(db, entered, at),
		missingOf(db, entered, artefact, at),
		movesOf(db, entered, artefact, at),
		lineageOf(db, entered, at),
		keepingOf(db, entered, at),
		registerFacts(db, artefact.id, at)
	])
	return {
		...rowOf(entered, artefact, running, at),
		processId: process.id,
		processName: process.name,
		phase: process.phase,
		timezone: process.timezone,
		language: process.language,
		stateReason: artefact.stateReason,
		createdBy: name(artefact.createdBy),
		createdAt: artefact.createdAt.toISOString(),
		purpose: artefact.purpose,
		summary: artefact.summary,
		missing,
		frozen: frozen && {
			id: frozen.id,
			textHash: frozen.textHash,
			snapshotHash: frozen.snapshotHash,
			at: frozen.frozenAt.toISOString(),
			by: name(frozen.frozenBy)
		},
		standing: Object.fromEntries(
			CAPABILITIES.map((capability) => [
				capability,
				abilityTo(capability, entered, about, facts, at)
			])
		) as ArtefactView['standing'],
		moves,
		lineage,
		keeping,
		may: {
			rename: abilityToRename(entered, artefact, at),
			describe: abilityToDescribe(entered, artefact, at),
			requestChange: {
				substantive: abilityToRequestChange(entered, artefact, 'substantive', at),
				editorial: abilityToRequestChange(entered, artefact, 'editorial', at)
			},
			freezeSection: abilityToFreezeSection(entered, artefact, at),
			announceDecision: abilityToAnnounce(entered, artefact, running !== null, at)
		},
		decisions: decisions.filter((one) => one.artefact.id === artefact.id).map(({ row }) => row),
		register
	}
}

/** What everybody who may see an artefact may know of it: the server keeps its register document so. */
export async function registerFacts(db: Db, artefactId: string, at: Date): Promise<RegisterFacts> {
	const artefact = await findArtefact(db, artefactId)
	assert(artefact, `artefact ${artefactId} exists`)
	const process = await findProcess(db, artefact.processId)
	assert(process, 'an artefact belongs to a process')
	const [frozen, decision, hidden, heldMessages, threads, sections, motions] = await Promise.all([
		artefact.frozenTextId ? frozenTextOf(db, artefact.frozenTextId) : null,
		latestDecisionOn(db, artefact.id),
		hiddenIn(db, artefact.id),
		heldCount(db, artefact.id),
		threadFacts(db, artefact.id),
		frozenSectionsOf(db, artefact.id, at),
		heldMotions(db, artefact)
	])
	return {
		title: artefact.title,
		kind: artefact.kind,
		state: artefact.state,
		stateSince: artefact.stateSince.toISOString(),
		stateReason: artefact.stateReason,
		phase: process.phase,
		frozen: frozen && { textHash: frozen.textHash, at: frozen.frozenAt.toISOString() },
		hidden,
		supersededAt: artefact.supersededAt?.toISOString() ?? null,
		heldMessages,
		...threads,
		sections: sections.map(shownSection),
		motions: motions.length,
		decision: decision && {
			id: decision.id,
			question: decision.question,
			status: isRunning(decision, at) ? 'open' : decision.status,
			opensAt: decision.opensAt.toISOString(),
			closesAt: decision.closesAt.toISOString(),
			answered: await turnoutOf(db, decision),
			entitled: decision.rollHash === null ? null : (await rollOf(db, decision.id)).length,
			result: resultOf(decision)
		}
	}
}

async function threadFacts(db: Db, artefactId: string): Promise<Record<ThreadKey, ThreadFact>> {
	const threads = await threadsShown(db, artefactId)
	return Object.fromEntries(threads.map((one) => [`thread:${one.id}`, one]))
}

function shownSection(row: FrozenSection): FrozenSectionView {
	const { id, heading, title, first, last, reason } = row
	const [until, at] = [row.until?.toISOString() ?? null, row.frozenAt.toISOString()]
	return { id, heading, title, first, last, reason, until, at }
}

/** Announcing asks for who facilitates, a frozen text, and no other decision on it. */
export function abilityToAnnounce(
	place: Place,
	artefact: ArtefactRecord,
	decisionRunning: boolean,
	at: Date
): Denial | null {
	const denial = abilityTo('facilitate', place, { artefact }, factsAbout(place, artefact), at)
	if (denial) return denial
	const code =
		artefact.state !== 'frozen' ? artefact.state : decisionRunning ? 'decision_running' : null
	return code && { code, capability: 'facilitate', params: {}, whoCan: [], until: null }
}

async function movesOf(
	db: Db,
	place: Place,
	artefact: ArtefactRecord,
	at: Date
): Promise<ArtefactView['moves']> {
	const facts = { ...(await transitionFacts(db, place, artefact, at)), reason: true }
	const moves = TRANSITIONS.filter(({ from, by }) => from === artefact.state && by !== null)
	return Object.fromEntries(
		moves.map(({ to }) => [
			to,
			abilityToMove(place, artefact, to, at) ?? transition(artefact.state, to, facts)
		])
	)
}
