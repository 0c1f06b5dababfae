import { Refusal, type Denial } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf, type Outcome } from '#schema/governance/decide.ts'
import { judgeOf } from '#schema/governance/objections.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { ownOptions, type Option } from '#schema/governance/rules/options.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import { quorumOf } from '#schema/governance/rules/quorum.ts'
import { ballotsVisible, resultsVisible, votersVisible } from '#schema/governance/secrecy.ts'
import { abilityTo, type CharterInForce, type Place } from '../acting/ability.ts'
import {
	answerIn,
	answersTo,
	countedBallots,
	countUp,
	hasVoted,
	objectionsOf,
	ownBallot,
	turnoutOf,
	type BallotRow
} from '../voting/box.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn } from './decision-rows.ts'
import { extensionOf } from './extensions.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { readsNames } from '../organisation/members.ts'
import { judgementsView } from '../objections/judgement-view.ts'
import { abilityToDispose, stands } from '../objections/objections.ts'
import { panelFor } from '../lots/lot-rows.ts'
import { attendanceView } from '../meetings/attendance.ts'
import { rollWithPresence } from '../meetings/decided-at.ts'
import { findMeeting } from '../meetings/meeting-rows.ts'
import { motionView } from '../motions/motion-view.ts'
import { rolesThere } from '../meetings/roles-there.ts'
import { minutesView } from '../record/minutes.ts'
import { namesOf } from '../people/person-names.ts'
import { charterOf, enterDecision, enterProcess } from '../acting/place.ts'
import { ratificationView, remedyOf } from '../ratification/ratification-view.ts'
import { abilityToCertify, abilityToExport, isEffective, shownRecord } from '../record/records.ts'
import { mayContest, redressView } from '../redress/redress-view.ts'
import type { RollRow } from '../voting/roll.ts'
import { findDecision, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import { secretVoters } from '../voting/secret-box.ts'
import { boxView } from '../voting/secret-close.ts'
import { changesAfter, changesSince } from '../artefacts/text-changes.ts'
import { isBeforeOpening, isRunning, settleDecision, settleDue } from './settle.ts'
import { tieView } from './tie-breaks.ts'
import { soloView } from './verdict-view.ts'
import type {
	Ability,
	BallotView,
	DecisionRow,
	DecisionView,
	ObjectionView
} from '../acting/views.ts'

/** The decisions of a process that this person may see, the newest first. */
export async function decisionList(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<DecisionRow[]> {
	const place = await enterProcess(db, caller.personId, processId, at)
	await settleDue(db, at, [place.process.id])
	return (await decisionsIn(db, place, at)).map(({ row }) => row)
}

type Entered = Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts }

/**
 * One decision as one person may see it. Before the charter allows it there is no tally, no ballot
 * but one's own and no author of an objection in the answer, whoever asks [F8].
 */
export async function decisionView(
	db: Db,
	caller: Caller,
	decisionId: string,
	at: Date
): Promise<DecisionView> {
	const { process } = await enterDecision(db, caller.personId, decisionId, at)
	await settleDue(db, at, [process.id])
	const entered = await enterDecision(db, caller.personId, decisionId, at)
	const { artefact, decision, actor } = entered
	const inList = await decisionsIn(db, entered, at)
	const own = inList.find(({ row }) => row.id === decision.id)
	if (!own) throw new Refusal('not_found')
	const rule = decision.rule as Rule
	const roll = await rollWithPresence(db, decision)
	const ballots = await countedBallots(db, decision.id)
	const mine = await ownBallot(db, decision.id, caller.personId)
	const closed = decision.status === 'closed'
	const namesShown = readsNames(actor) && ballotsVisible(rule, closed, mine !== null)
	const frozen = await frozenTextOf(db, decision.frozenTextId)
	const rules = await charterOf(db, decision.charterId)
	const name = await namesOf(db, [decision.announcedBy, frozen.frozenBy])
	return {
		...own.row,
		processId: process.id,
		processName: process.name,
		language: process.language,
		timezone: process.timezone,
		artefactKind: artefact.kind,
		artefactState: artefact.state,
		summary: decision.summary,
		ruleName: decision.ruleName,
		rule,
		charterHash: decision.charterHash,
		announcedBy: name(decision.announcedBy),
		announcedAt: decision.announcedAt.toISOString(),
		closedAt: decision.closedAt?.toISOString() ?? null,
		text: {
			canonical: frozen.canonicalText,
			textHash: frozen.textHash,
			snapshotHash: frozen.snapshotHash,
			frozenAt: frozen.frozenAt.toISOString(),
			frozenBy: name(frozen.frozenBy)
		},
		motion: await motionView(db, entered, at),
		previous: inList.find(({ row }) => row.id === decision.previousId)?.row ?? null,
		following: inList.find((one) => one.decision.previousId === decision.id)?.row ?? null,
		roll: decision.rollHash === null ? null : shownRoll(roll, decision.rollHash),
		panelLot: await panelLotOf(db, entered, at),
		quorumNeeded: decision.rollHash === null ? null : quorumNeeded(rule, roll),
		attendance: await attendanceIn(db, entered, at),
		meeting: await meetingIn(db, decision, roll, at),
		answered: await turnoutOf(db, decision),
		hasVoted: await hasVoted(db, decision.id, caller.personId),
		...(await shownBox(db, entered, closed)),
		myBallot: mine && {
			choice: mine.choice,
			answer: answerIn(mine),
			reason: mine.reason,
			castAt: mine.castAt.toISOString()
		},
		choices: [...choicesOf(rule, decision.options as Option[])],
		options: decision.options as Option[],
		ownOptions: ownOptions(countedRule(rule), decision.options as Option[], actor.teams),
		criteria: [...rules.charter.objections.criteria],
		minReasonChars: rules.charter.objections.min_reason_chars,
		results: resultsVisible(rule, closed, mine !== null)
			? {
					final: closed,
					outcome: await shownOutcome(db, decision, at),
					ballots: namesShown ? await shownBallots(db, roll, ballots) : []
				}
			: null,
		resultsFrom: rule.results_visibility === 'live' ? null : decision.closesAt.toISOString(),
		objections: await shownObjections(db, entered, rules, namesShown, at),
		origin: decision.origin,
		effectAt: decision.effectAt?.toISOString() ?? null,
		reviewAt: decision.reviewAt?.toISOString() ?? null,
		ratification: await ratificationView(db, entered, frozen, at),
		solo: await soloView(db, entered, at),
		tie: await tieView(db, entered, at),
		lot: lotView(decision),
		remedy: remedyOf(rules.charter),
		minutes: await minutesView(db, entered, at),
		...(await redressView(db, entered, at)),
		changes: await changesSince(db, decision),
		amended: await changesAfter(db, decision),
		may: { ...abilities(entered, rules, at), ...(await mayContest(db, entered, at)) },
		record: abilityToExport(entered, at) === null ? await shownRecord(db, entered, at) : null
	}
}

/** [P5] As the registers stood when the roll was taken, or as they stand now where it is still to be taken. */
function attendanceIn(db: Db, { process, decision, actor }: Entered, at: Date) {
	const { roll } = decision.rule as Rule
	return attendanceView(db, process.id, roll, actor.personId ?? '', takenAt(decision, at))
}

/** [LT7] The draw of the panel that stands on the roll. */
async function panelLotOf(db: Db, { process, decision }: Entered, at: Date) {
	const { roll } = decision.rule as Rule
	if (!roll.sortition) return null
	const panel = await panelFor(db, process.id, roll, takenAt(decision, at))
	return panel?.lot.id ?? null
}

/** When the roll was taken, or now where that is still to come. */
function takenAt({ rule, announcedAt, opensAt }: DecisionRecord, at: Date): Date {
	const taken = (rule as Rule).roll.snapshot === 'at_notice' ? announcedAt : opensAt
	return taken < at ? taken : at
}

/** [P6] The meeting it is taken at. */
async function meetingIn(
	db: Db,
	{ meetingId }: DecisionRecord,
	roll: RollRow[],
	at: Date
): Promise<DecisionView['meeting']> {
	const row = meetingId ? await findMeeting(db, meetingId) : null
	if (!row) return null
	const { id, title, startsAt } = row
	const there = roll.flatMap(({ personId, present }) => (present ? [personId] : []))
	const byRole = await rolesThere(db, row, there, at)
	return { id, title, startsAt: startsAt.toISOString(), present: there.length, byRole }
}

/** [D32] The hash of the number of a lot from the announcement on, the number once it is used. */
function lotView({ lotSecret, status }: DecisionRecord): DecisionView['lot'] {
	if (!lotSecret) return null
	const secret = status === 'closed' ? lotSecret : null
	return { commitment: commitmentOf(lotSecret), secret }
}

/** Opens a decision whose time has come. Doing it again changes nothing; too early is an error, to be retried. */
export async function openDecision(db: Db, decisionId: string, at: Date): Promise<void> {
	const known = await findDecision(db, decisionId)
	if (known?.status !== 'announced') return
	if (at < known.opensAt) throw new Error(`decision ${decisionId} is not to be opened yet`)
	await settleDecision(db, decisionId, at)
}

/** Closes a decision whose time is over, and counts. As `openDecision`. */
export async function closeDecision(db: Db, decisionId: string, at: Date): Promise<void> {
	const known = await findDecision(db, decisionId)
	if (known?.status !== 'announced' && known?.status !== 'open') return
	if (at < known.closesAt) {
		// Its end was put off: the job for the new end is on its way [W4].
		if (await extensionOf(db, decisionId)) return
		throw new Error(`decision ${decisionId} is not to be closed yet`)
	}
	await settleDecision(db, decisionId, at)
}

function abilities(
	entered: Entered,
	{ charter }: CharterInForce,
	at: Date
): Omit<DecisionView['may'], 'stateMinority' | 'appeal'> {
	const { artefact, decision, facts } = entered
	const rule = decision.rule as Rule
	const steers = abilityTo('facilitate', entered, { artefact, decision }, facts, at)
	const exports = abilityToExport(entered, at)
	const certifies = abilityToCertify(entered, at)
	return {
		vote: abilityTo('vote', entered, { artefact, decision }, facts, at),
		answerObjections: abilityTo('comment', entered, { artefact, decision }, facts, at),
		disposeObjections: abilityToDispose(judgeOf(charter.objections.validity_by, rule), entered, at),
		cancel: steers ?? (mayCancel(decision, at) ? null : tooLate('facilitate')),
		requestRecord: certifies ?? (isEffective(decision) ? null : notEffective()),
		extend: steers ?? (mayExtend(decision, at) ? null : tooLate('facilitate')),
		downloadRecord: exports
	}
}

/** [W4] Whether its end can still be put off; that it was put off already is told beside. */
function mayExtend(decision: DecisionRecord, at: Date): boolean {
	const alive = decision.status === 'announced' || decision.status === 'open'
	return alive && at < decision.closesAt && (decision.rule as Rule).extension > 0
}

function mayCancel(decision: DecisionRecord, at: Date): boolean {
	return decision.origin === 'announced' && isBeforeOpening(decision, at)
}

/** Interim while it runs, where the rule shows results live; stored once it is closed. */
async function shownOutcome(db: Db, decision: DecisionRecord, at: Date): Promise<Outcome | null> {
	if (decision.outcome) return decision.outcome as Outcome
	return isRunning(decision, at) ? countUp(db, decision) : null
}

function shownRoll(roll: RollRow[], hash: string): NonNullable<DecisionView['roll']> {
	const groups = Map.groupBy(roll, ({ constituency }) => constituency)
	return {
		size: roll.length,
		hash,
		byConstituency: Object.fromEntries([...groups].map(([name, rows]) => [name, rows.length]))
	}
}

/** [SB5] [SB6] The box and who has voted, apart from each other, from the close on. */
async function shownBox(
	db: Db,
	{ decision, actor }: Entered,
	closed: boolean
): Promise<Pick<DecisionView, 'box' | 'voters'>> {
	if (!votersVisible(decision.rule as Rule, closed)) return { box: null, voters: null }
	const box = await boxView(db, decision.id)
	if (!readsNames(actor) || box.destroyedAt) return { box, voters: null }
	const ids = await secretVoters(db, decision.id)
	const name = await namesOf(db, ids)
	const voters = ids.map(name).toSorted((one, other) => one.name.localeCompare(other.name))
	return { box, voters }
}

/** How many must answer, which the roll alone tells. */
function quorumNeeded(rule: Rule, roll: RollRow[]): number {
	// [D34] Where nobody votes nobody is waited for.
	if (formOf(rule) === 'none') return 0
	return quorumOf(rule.quorum, roll, new Set()).quorum.needed
}

async function shownBallots(db: Db, roll: RollRow[], ballots: BallotRow[]): Promise<BallotView[]> {
	const name = await namesOf(
		db,
		ballots.map(({ personId }) => personId)
	)
	const groups = new Map(roll.map(({ personId, constituency }) => [personId, constituency]))
	return ballots
		.map((ballot) => ({
			person: name(ballot.personId),
			constituency: groups.get(ballot.personId) ?? '',
			choice: ballot.choice,
			answer: answerIn(ballot),
			reason: ballot.reason,
			castAt: ballot.castAt.toISOString()
		}))
		.toSorted((one, other) => one.person.name.localeCompare(other.person.name))
}

/**
 * An objection speaks to the group and must be answered while that can still help, so its words are
 * read at once. Who spoke is a ballot seen, so that waits until ballots may be.
 */
async function shownObjections(
	db: Db,
	entered: Entered,
	rules: CharterInForce,
	namesShown: boolean,
	at: Date
): Promise<ObjectionView[]> {
	const { decision, actor } = entered
	const objections = await objectionsOf(db, decision.id)
	const answers = await answersTo(
		db,
		objections.map(({ id }) => id)
	)
	const name = await namesOf(db, [
		...objections.flatMap(({ personId, statusBy }) => [personId, statusBy]),
		...answers.map(({ personId }) => personId)
	])
	const judged = await judgementsView(db, entered, rules, objections, at)
	return objections.map((one) => {
		const mine = one.personId === actor.personId
		const authorShown = mine || namesShown
		const statusByAuthor = one.statusBy === one.personId
		return {
			id: one.id,
			mine,
			by: authorShown ? name(one.personId) : null,
			criterion: one.criterion,
			reason: one.reason,
			requestedChange: one.requestedChange,
			status: one.status,
			statusReason: one.statusReason,
			statusBy: one.statusBy && (authorShown || !statusByAuthor) ? name(one.statusBy) : null,
			statusAt: one.statusAt?.toISOString() ?? null,
			at: one.at.toISOString(),
			answers: answers
				.filter(({ objectionId }) => objectionId === one.id)
				.map((answer) => ({
					id: answer.id,
					by: answer.personId === one.personId && !authorShown ? null : name(answer.personId),
					text: answer.text,
					at: answer.at.toISOString()
				})),
			...judged(one),
			mayWithdraw: mayWithdraw(mine && stands(one), isRunning(decision, at))
		}
	})
}

function mayWithdraw(ownAndStanding: boolean, running: boolean): Ability {
	if (!ownAndStanding) return denial('not_own', 'object')
	return running ? null : tooLate('object')
}

function tooLate(capability: Denial['capability']): Denial {
	return denial('ballot_closed', capability)
}

function notEffective(): Denial {
	return denial('decision_missing', 'export')
}

function denial(code: string, capability: Denial['capability']): Denial {
	return { code, capability, params: {}, whoCan: [], until: null }
}
