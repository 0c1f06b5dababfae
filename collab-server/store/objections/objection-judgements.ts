import { eq } from 'drizzle-orm'
import { objectionJudgement } from '#schema/db/redress.ts'
import { Refusal } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { judgedByGroup, judgeOf } from '#schema/governance/objections.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterObjection, stands, writeStatus } from './objections.ts'
import { charterOf } from '../acting/place.ts'
import { rollOf } from '../voting/roll.ts'
import { isRunning, tellDecision } from '../decisions/settle.ts'
import { optionalText, requiredReason } from '../acting/texts.ts'

export type JudgementRow = typeof objectionJudgement.$inferSelect

/**
 * [O2] Somebody on the roll says whether an objection stands, where the charter lets the group judge.
 * Nobody judges their own. It is settled once more than half of the others agree.
 */
export async function judgeObjection(
	act: Act,
	needs: Acts['judge-objection']['needs']
): Promise<Acts['judge-objection']['answers']> {
	const { place, objection } = await enterObjection(act, needs.objection)
	const { artefact, decision, facts } = place
	const { objections } = (await charterOf(act.tx, decision.charterId)).charter
	if (!isRunning(decision, act.at)) throw new Refusal('ballot_closed')
	must(abilityTo('vote', place, { artefact, decision }, facts, act.at))
	const mine = objection.personId === act.by.personId
	const judge = judgeOf(objections.validity_by, decision.rule as Rule)
	if (judge !== 'group' || mine) throw new Refusal('not_a_judge')
	if (!stands(objection)) throw new Refusal('objection_settled')
	const judged = { stands: needs.stands === true, at: act.at, reason: reasonOf(needs, objections) }
	await act.tx
		.insert(objectionJudgement)
		.values({ objectionId: objection.id, personId: act.by.personId, ...judged })
		.onConflictDoUpdate({
			target: [objectionJudgement.objectionId, objectionJudgement.personId],
			set: judged
		})
	act.enter(place, {
		type: 'objection-judged',
		subjectId: decision.id,
		data: { objection: objection.id },
		secret: { '/stands': judged.stands, '/reason': judged.reason }
	})
	const roll = await rollOf(act.tx, decision.id)
	const others = roll.filter(({ personId }) => personId !== objection.personId).length
	const status = judgedByGroup(await judgementsOf(act.tx, objection.id), others)
	if (status && status !== objection.status) {
		await writeStatus(act, objection.id, { status, statusReason: null, statusBy: null })
		act.enter(place, {
			type: 'objection-disposed',
			subjectId: decision.id,
			data: { objection: objection.id, as: status },
			byServer: true
		})
	}
	tellDecision(act, decision)
	return { status: status ?? objection.status }
}

export async function judgementsOf(db: Db, objectionId: string): Promise<JudgementRow[]> {
	return db
		.select()
		.from(objectionJudgement)
		.where(eq(objectionJudgement.objectionId, objectionId))
		.orderBy(objectionJudgement.at, objectionJudgement.personId)
}

/** [F10] Who sets an objection aside says why, in as many words as it had to give. */
function reasonOf(
	needs: Acts['judge-objection']['needs'],
	{ min_reason_chars: min }: { min_reason_chars: number }
): string {
	if (needs.stands === true) return optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (reason.length < min) throw new Refusal('objection_reason_missing', { min })
	return reason
}
