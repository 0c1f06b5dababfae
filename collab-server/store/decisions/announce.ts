import { and, desc, eq, sql } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { EDITORIAL_RULE } from '#schema/governance/amendment.ts'
import { ruleOf, ruleOfRound, type Charter, type Rule } from '#schema/governance/charter.ts'
import { conflictOf } from '#schema/governance/conflicts.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { isOffered } from '#schema/governance/offered.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { SMALLEST_BOX } from '#schema/governance/secrecy.ts'
import { AMENDMENT, mayBeDecided } from '#schema/governance/soundness.ts'
import { checkWindow, earliestOpening } from '#schema/governance/window.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import { optionsFor } from './offered-options.ts'
import { refuseWeakRule } from '../artefacts/amendment-checks.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { hasOpenAppeal } from '../redress/appeal-rows.ts'
import { charterWaits, proposalOf } from '../charters/charter-proposals.ts'
import { mustHavePanel } from '../lots/lot-rows.ts'
import { meetingFor } from '../meetings/decided-at.ts'
import { announcedBackground } from './announced-background.ts'
import { putUp } from './announcement.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { lockTextOf, refuseUnfitMotion } from '../motions/announcing.ts'
import { enterArtefact, enterDecision } from '../acting/place.ts'
import {
	findArtefact,
	findDecision,
	pendingOf,
	undecidedOf,
	type ArtefactRecord,
	type DecisionRecord
} from '../acting/rows.ts'
import { couldStand, entitledAt } from '../voting/roll.ts'
import { mustBeTeam } from '../organisation/teams.ts'
import { isBeforeOpening, tellDecision } from './settle.ts'
import { instant, optionalText, requiredReason, requiredText } from '../acting/texts.ts'

/** Announces a decision: one rule of the charter, bound to one frozen text, in one window of time. */
export async function announceDecision(
	act: Act,
	needs: Acts['announce-decision']['needs']
): Promise<Acts['announce-decision']['answers']> {
	await lockTextOf(act, await findArtefact(act.tx, needs.artefact))
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityTo('facilitate', place, { artefact }, place.facts, act.at))
	if (artefact.state !== 'frozen' || !artefact.frozenTextId) throw new Refusal('not_frozen')
	// [V1] [V4] The charter changes by its own rule only, and nothing begins under one that is about to end.
	if (await proposalOf(act.tx, artefact.id)) throw new Refusal('amendment_only')
	if (await charterWaits(act.tx, place.process.id)) throw new Refusal('charter_waiting')
	const unsettled =
		(await undecidedOf(act.tx, artefact.id)) ?? (await pendingOf(act.tx, artefact.id))
	if (unsettled) throw new Refusal('decision_open')
	if (await hasOpenAppeal(act.tx, artefact.id)) throw new Refusal('appeal_open')
	await refuseUnfitMotion(act, place, artefact)
	const previous = await previousRound(act.tx, artefact, needs.previous)
	const round = (previous?.round ?? 0) + 1
	const rule = ruleFor(place.charter.charter, needs.rule, round)
	await refuseWeakRule(act.tx, place, artefact, needs.rule)
	must(abilityToPutUp(place, needs.rule))
	must(abilityToReturn(place, rule, act))
	await mustHavePanel(act.tx, place, rule)
	const question = requiredText(needs.question, 'question', LIMITS.questionLength)
	const summary = optionalText(needs.summary, 'summary', LIMITS.aimLength)
	const options = optionsFor(countedRule(rule), needs.options ?? [], place.process.language)
	for (const { team } of options) if (team) await mustBeTeam(act.tx, place, team)
	await refuseSmallGroups(act, place, artefact, rule)
	const { opensAt, closesAt } = windowOf(act.at, place, artefact, rule, needs)
	const deciderId = await deciderFor(act, place, artefact, rule, needs.decider)
	const meetingId = await meetingFor(act.tx, place, needs.meeting, closesAt)
	const background = await announcedBackground(act, place, needs)

	const decisionId = await putUp(act, place, artefact, {
		frozen: await frozenTextOf(act.tx, artefact.frozenTextId),
		question,
		summary,
		ruleName: needs.rule,
		rule,
		options,
		background,
		charter: place.charter,
		round,
		previousId: previous?.id ?? null,
		opensAt,
		closesAt,
		deciderId,
		meetingId,
		announcedBy: act.by.personId
	})
	return { decisionId }
}

/**
 * [C10] A rule that names who proposes is put up by them alone. What is editorial was proposed by them
 * when the change was asked for [M3].
 */
function abilityToPutUp({ charter, actor }: Entered, name: string): Denial | null {
	const proposers = name === EDITORIAL_RULE ? undefined : ruleOf(charter.charter, name)?.proposer
	if (!proposers || proposers.some((role) => actor.roles.includes(role))) return null
	const denial = denialOf({ code: 'role', rule: 'E_UNGRANTED' }, 'facilitate')
	return { ...denial, whoCan: [...proposers] }
}

/** [SB8] Where a secret vote counts groups apart, each has to be large enough for nobody to stand out. */
async function refuseSmallGroups(
	{ tx, at }: Act,
	place: Entered,
	artefact: ArtefactRecord,
	rule: Rule
): Promise<void> {
	const counted = countedRule(rule)
	if (rule.secrecy !== 'secret' || counted.method !== 'score' || !counted.weights) return
	const rolled = { id: NO_DECISION, artefactId: artefact.id, rule }
	const entitled = await entitledAt(tx, place, rolled, at)
	const groups = [...Object.keys(counted.weights), ...entitled.map((one) => one.constituency)]
	for (const group of new Set(groups)) {
		const found = entitled.filter(({ constituency }) => constituency === group).length
		if (found < SMALLEST_BOX)
			throw new Refusal('group_too_small', { group, found, needed: SMALLEST_BOX })
	}
}

/** [D34] Where one person decides, who that is: somebody who could stand on the roll. */
async function deciderFor(
	{ tx, at }: Act,
	place: Entered,
	artefact: ArtefactRecord,
	rule: Rule,
	decider: string | undefined
): Promise<string | null> {
	if (formOf(rule) !== 'none') return null
	const rolled = { id: NO_DECISION, artefactId: artefact.id, rule }
	const fits = decider !== undefined && (await couldStand(tx, place, rolled, decider, at))
	if (!fits) throw new Refusal('decider_unfit')
	return decider
}
/** Of what is not announced yet: nobody is kept out of it by its id. */
const NO_DECISION = '00000000-0000-0000-0000-000000000000'

/** [B9] Who can reach the box announces no secret ballot. */
function abilityToReturn(place: Entered, { secrecy }: Rule, { by, at }: Act): Denial | null {
	const administers = by.administrator || place.actor.roles.includes('administrator')
	const conflict = conflictOf('returning_officer', {
		administers: administers && secrecy === 'secret'
	})
	const facts = { ...place.facts, conflict }
	return abilityTo('facilitate', place, { artefact: place.artefact }, facts, at)
}
type Entered = Awaited<ReturnType<typeof enterArtefact>>

/** Takes an announced decision back, before anybody could vote. Afterwards it runs to its end. */
export async function cancelDecision(
	act: Act,
	needs: Acts['cancel-decision']['needs']
): Promise<Acts['cancel-decision']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact, decision } = place
	must(abilityTo('facilitate', place, { artefact, decision }, place.facts, act.at))
	// [Q3] A round that the server owes the group is nobody's to call off.
	if (decision.origin !== 'announced') throw new Refusal('round_owed')
	if (!isBeforeOpening(decision, act.at)) throw new Refusal('state_changed')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await callOff(act, place, reason)
	return {}
}

/** The decision is cancelled; what it was about stays as it is. */
export async function callOff(
	act: Act,
	place: Place & { decision: DecisionRecord },
	reason: string
): Promise<void> {
	const { decision } = place
	await act.tx
		.update(decisionTable)
		.set({ status: 'cancelled', closedAt: act.at })
		.where(eq(decisionTable.id, decision.id))
	act.enter(place, {
		type: 'decision-cancelled',
		subjectId: decision.id,
		secret: { '/reason': reason }
	})
	tellDecision(act, decision)
}

function ruleFor(charter: Charter, name: string, round: number): Rule {
	const rule = ruleOfRound(charter, String(name), round)
	// [V1] The charter changes by proposals only. [C7] And the promise may reach no other rule.
	if (name === AMENDMENT) throw new Refusal('rule_unknown', { rule: name })
	if (!rule || !mayBeDecided(charter, name) || !isOffered(charter, rule))
		throw new Refusal('rule_unknown', { rule: String(name) })
	return rule
}

/** The round before: a decision on the same artefact that ended without adopting it. */
async function previousRound(
	tx: Db,
	artefact: ArtefactRecord,
	previousId: string | undefined
): Promise<DecisionRecord | null> {
	if (previousId === undefined) return null
	const previous = await findDecision(tx, previousId)
	if (previous?.artefactId !== artefact.id) throw new Refusal('not_found')
	const last = await lastDecisionOn(tx, artefact.id)
	if (previous.status !== 'closed' || last?.id !== previous.id) throw new Refusal('state_changed')
	return previous
}

async function lastDecisionOn(tx: Db, artefactId: string): Promise<{ id: string } | null> {
	const [row] = await tx
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.artefactId, artefactId),
				eq(decisionTable.status, 'closed'),
				// [F23] Dots are no round of a decision.
				sql`${decisionTable.outcome}->>'result' is distinct from 'advice'`
			)
		)
		.orderBy(desc(decisionTable.announcedAt))
		.limit(1)
	return row ?? null
}

/** Without an opening time it opens as soon as the rule's notice allows. */
function windowOf(
	at: Date,
	{ process }: Place,
	artefact: ArtefactRecord,
	rule: Rule,
	needs: { opensAt?: string; closesAt: string }
): { opensAt: Date; closesAt: Date } {
	const { timezone } = process
	const discussedFrom = artefact.stateSince
	const opensAt =
		needs.opensAt === undefined
			? earliestOpening(rule, at, timezone, discussedFrom)
			: instant(needs.opensAt, 'opensAt')
	const closesAt = instant(needs.closesAt, 'closesAt')
	const window = { announcedAt: at, discussedFrom, opensAt, closesAt }
	const refusal = checkWindow(rule, window, timezone)
	if (refusal) throw refusal
	return { opensAt, closesAt }
}
