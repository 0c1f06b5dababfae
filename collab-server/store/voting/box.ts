import { and, asc, eq, inArray } from 'drizzle-orm'
import {
	ballot as ballotTable,
	objection as objectionTable,
	objectionAnswer
} from '#schema/db/decisions.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { decide, type Extras, type Outcome } from '#schema/governance/decide.ts'
import { carried } from '#schema/governance/delegation.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import { seedOf } from '#schema/governance/rules/lot.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import { answerOfSlip, decideSecretly } from '#schema/governance/secret-count.ts'
import type { Db } from '../database/db.ts'
import { lentIn } from './delegation-rows.ts'
import { rollWithPresence } from '../meetings/decided-at.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { foundIn } from '../decisions/verdict-rows.ts'
import { hasVotedSecretly, secretTurnout, secretVoters, slipsIn } from './secret-box.ts'

export type BallotRow = typeof ballotTable.$inferSelect
/** One that counts; `via` names whoever answered for them, where the vote was lent [B14]. */
export type CountedBallot = BallotRow & { via?: string }
export type ObjectionRow = typeof objectionTable.$inferSelect
export type AnswerRow = typeof objectionAnswer.$inferSelect

/** What is known of a decision only once it is counted for good. */
type Final = { chosen?: readonly string[] }

/**
 * What the rule makes of the ballots and objections as they stand [F19]. `final`: at the close or
 * after it; before, the secret number of a lot is used for nothing [D32].
 */
export async function countUp(
	db: Db,
	decision: DecisionRecord,
	final: Final | null = null
): Promise<Outcome> {
	const roll = await rollWithPresence(db, decision, final !== null)
	const rule = decision.rule as Rule
	const entries = roll.map(({ personId, constituency, weight, present }) => ({
		personId,
		constituency,
		weight,
		present
	}))
	if (rule.secrecy === 'secret') {
		const voters = await secretVoters(db, decision.id)
		const slips = await slipsIn(db, decision.id)
		const answers = slips.map(answerOfSlip)
		return decideSecretly(rule, entries, voters, slips, extrasOf(decision, answers, final))
	}
	const ballots = (await countedBallots(db, decision.id)).map((row) => ({
		personId: row.personId,
		answer: answerIn(row)
	}))
	const objections = await objectionsOf(db, decision.id)
	const answers = ballots.map(({ answer }) => answer)
	const found = await foundIn(db, decision)
	return decide(
		rule,
		entries,
		ballots.map(({ personId, answer }) => ({ personId, ...answer })),
		objections.map(({ personId, status }) => ({ personId, status })),
		{ ...extrasOf(decision, answers, final), ...found }
	)
}

function extrasOf(decision: DecisionRecord, answers: Answer[], final: Final | null): Extras {
	const { lotSecret } = decision
	return {
		options: decision.options as Option[],
		runoff: decision.origin === 'runoff',
		...(final && lotSecret && { seed: seedOf(lotSecret, answers) }),
		...final
	}
}

/** What a ballot says, as it is counted. */
export function answerIn({ choice, answer }: Pick<BallotRow, 'choice' | 'answer'>): Answer {
	return (answer as Answer | null) ?? { choice }
}

/** How many have answered, openly or secretly. */
export async function turnoutOf(db: Db, decision: DecisionRecord): Promise<number> {
	const rule = decision.rule as Rule
	if (rule.secrecy === 'secret') return secretTurnout(db, decision.id)
	return (await countedBallots(db, decision.id)).length
}

/** Whether this person has answered, openly or secretly. */
export async function hasVoted(db: Db, decisionId: string, personId: string): Promise<boolean> {
	const open = await ownBallot(db, decisionId, personId)
	return open !== null || (await hasVotedSecretly(db, decisionId, personId))
}

/** Every open ballot that counts in a decision. Never give them to anybody before `ballotsVisible` [F8]. */
export async function ballotsOf(db: Db, decisionId: string): Promise<BallotRow[]> {
	return db.select().from(ballotTable).where(eq(ballotTable.decisionId, decisionId))
}

/** The same with the votes that were lent, as their delegates answered [B14]. */
export async function countedBallots(db: Db, decisionId: string): Promise<CountedBallot[]> {
	return carried(await ballotsOf(db, decisionId), await lentIn(db, decisionId))
}

export async function ownBallot(
	db: Db,
	decisionId: string,
	personId: string
): Promise<BallotRow | null> {
	const [row] = await db
		.select()
		.from(ballotTable)
		.where(and(eq(ballotTable.decisionId, decisionId), eq(ballotTable.personId, personId)))
	return row ?? null
}

export async function objectionsOf(db: Db, decisionId: string): Promise<ObjectionRow[]> {
	return db
		.select()
		.from(objectionTable)
		.where(eq(objectionTable.decisionId, decisionId))
		.orderBy(asc(objectionTable.at), asc(objectionTable.id))
}

export async function answersTo(db: Db, objectionIds: string[]): Promise<AnswerRow[]> {
	if (objectionIds.length === 0) return []
	return db
		.select()
		.from(objectionAnswer)
		.where(inArray(objectionAnswer.objectionId, objectionIds))
		.orderBy(asc(objectionAnswer.at), asc(objectionAnswer.id))
}
