import { and, eq } from 'drizzle-orm'
import { delegation } from '#schema/db/bodies.ts'
import { Refusal } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { lendingRefusal, mostCarried } from '#schema/governance/delegation.ts'
import { abilityTo, factsInDecision, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { ownBallot } from './box.ts'
import type { Db } from '../database/db.ts'
import { lentIn } from './delegation-rows.ts'
import { namesOf } from '../people/person-names.ts'
import { enterDecision } from '../acting/place.ts'
import { isRecused } from './recusal-rows.ts'
import { rollOf } from './roll.ts'
import { openIfDue, tellDecision } from '../decisions/settle.ts'
import type { PersonRef } from '../acting/views.ts'

/**
 * [B14] Lends one's vote in an open decision to somebody else on its roll. Lending again replaces it;
 * answering oneself takes it back.
 */
export async function delegateVote(
	act: Act,
	needs: Acts['delegate-vote']['needs']
): Promise<Nothing> {
	const { entered, decision } = await enterRunning(act, needs.decision)
	const most = mostCarried(decision.rule as Rule)
	if (most === 0) throw new Refusal('delegation_off')
	if (needs.to === act.by.personId) throw new Refusal('own_case')
	const roll = await rollOf(act.tx, decision.id)
	const matter = { artefactId: decision.artefactId, decisionId: decision.id }
	const onRoll = roll.some(({ personId }) => personId === needs.to)
	if (!onRoll || (await isRecused(act.tx, needs.to, matter))) throw new Refusal('not_on_roll')
	if (await ownBallot(act.tx, decision.id, act.by.personId)) throw new Refusal('already_answered')
	const lent = { from: act.by.personId, to: needs.to }
	const refusal = lendingRefusal(lent, await lentIn(act.tx, decision.id), most)
	if (refusal) throw new Refusal(refusal, { most })
	const held = { toPerson: lent.to, at: act.at }
	await act.tx
		.insert(delegation)
		.values({ decisionId: decision.id, fromPerson: lent.from, ...held })
		.onConflictDoUpdate({ target: [delegation.decisionId, delegation.fromPerson], set: held })
	act.enter(entered, {
		type: 'vote-delegated',
		subjectId: decision.id,
		secret: { '/to': lent.to }
	})
	tellDecision(act, decision)
	return {}
}

/** Takes a lent vote back, until the close. */
export async function revokeDelegation(
	act: Act,
	needs: Acts['revoke-delegation']['needs']
): Promise<Nothing> {
	const { entered, decision } = await enterRunning(act, needs.decision)
	if (!(await takeBack(act.tx, decision.id, act.by.personId))) throw new Refusal('state_changed')
	act.enter(entered, { type: 'delegation-revoked', subjectId: decision.id })
	tellDecision(act, decision)
	return {}
}

/** Forgets that somebody lent their vote; false when they had not. The ledger keeps that they did. */
export async function takeBack(tx: Db, decisionId: string, personId: string): Promise<boolean> {
	const rows = await tx
		.delete(delegation)
		.where(and(eq(delegation.decisionId, decisionId), eq(delegation.fromPerson, personId)))
		.returning({ to: delegation.toPerson })
	return rows.length > 0
}

/** What one person reads of lending in a decision: only their own, in both directions. */
export type DelegationView = {
	/** How many votes one person may carry; 0 where nothing is lent. */
	most: number
	to: PersonRef | null
	from: PersonRef[]
	/** Whom they could lend it to; empty when they cannot. */
	candidates: PersonRef[]
}

export async function delegationView(
	db: Db,
	caller: Caller,
	decisionId: string,
	at: Date
): Promise<DelegationView> {
	const entered = await enterDecision(db, caller.personId, decisionId, at)
	const { decision, artefact, facts } = entered
	const most = mostCarried(decision.rule as Rule)
	if (most === 0) return { most, to: null, from: [], candidates: [] }
	const lent = await lentIn(db, decision.id)
	const mine = lent.find(({ from }) => from === caller.personId)
	const toMe = lent.filter(({ to }) => to === caller.personId).map(({ from }) => from)
	const mayVote = abilityTo('vote', entered, { artefact, decision }, facts, at) === null
	const answered = await ownBallot(db, decision.id, caller.personId)
	const roll = mayVote && !answered && !mine ? await rollOf(db, decision.id) : []
	const open = roll
		.map(({ personId }) => personId)
		.filter(
			(to) => to !== caller.personId && !lendingRefusal({ from: caller.personId, to }, lent, most)
		)
	const name = await namesOf(db, [...toMe, ...open, mine?.to ?? null])
	return {
		most,
		to: mine ? name(mine.to) : null,
		from: toMe.map(name),
		candidates: open.map(name).toSorted((one, other) => one.name.localeCompare(other.name))
	}
}

/** An open decision in which this person may vote now. */
async function enterRunning(act: Act, decisionId: string) {
	const entered = await enterDecision(act.tx, act.by.personId, decisionId, act.at, 'update')
	const decision = await openIfDue(act, entered, entered.decision)
	const facts = await factsInDecision(act.tx, entered, decision)
	must(abilityTo('vote', entered, { artefact: entered.artefact, decision }, facts, act.at))
	return { entered, decision }
}
