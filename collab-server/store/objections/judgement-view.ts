import { inArray } from 'drizzle-orm'
import { objectionJudgement } from '#schema/db/redress.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { judgeOf } from '#schema/governance/objections.ts'
import { abilityTo, type CharterInForce, type Place } from '../acting/ability.ts'
import type { ObjectionRow } from '../voting/box.ts'
import type { Db } from '../database/db.ts'
import { stands } from './objections.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { isRunning } from '../decisions/settle.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import type { ObjectionView } from '../acting/views.ts'

type Judged = Pick<ObjectionView, 'judgements' | 'myJudgement' | 'mayJudge'>

/** What the group says about each objection, as numbers and reasons; who said what is not shown. */
export async function judgementsView(
	db: Db,
	place: Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts },
	{ charter }: CharterInForce,
	objections: ObjectionRow[],
	at: Date
): Promise<(objection: ObjectionRow) => Judged> {
	const { artefact, decision, facts, actor } = place
	const byGroup = judgeOf(charter.objections.validity_by, decision.rule as Rule) === 'group'
	const ids = objections.map(({ id }) => id)
	const rows =
		byGroup && ids.length > 0
			? await db
					.select()
					.from(objectionJudgement)
					.where(inArray(objectionJudgement.objectionId, ids))
					.orderBy(objectionJudgement.at)
			: []
	const entitled =
		byGroup &&
		isRunning(decision, at) &&
		abilityTo('vote', place, { artefact, decision }, facts, at) === null
	return (objection) => {
		const own = rows.filter(({ objectionId }) => objectionId === objection.id)
		const standing = own.filter((row) => row.stands).length
		const reasons = own.filter((row) => !row.stands).map(({ reason }) => reason)
		const mine = own.find(({ personId }) => personId === actor.personId)
		return {
			judgements: byGroup ? { stands: standing, falls: own.length - standing, reasons } : null,
			myJudgement: mine?.stands ?? null,
			mayJudge: entitled && stands(objection) && objection.personId !== actor.personId
		}
	}
}
