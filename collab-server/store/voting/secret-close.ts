import { secretBox } from '#schema/db/decisions.ts'
import { assert } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { boxEndsAt } from '#schema/governance/secrecy.ts'
import { isCountable } from '#schema/governance/secret-count.ts'
import type { Json } from '#schema/record/canonical.ts'
import { participantOf } from '#schema/record/roll.ts'
import { boxRoot, rollUsedRoot } from '#schema/record/secret-box.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { rollOf } from './roll.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { boxOf, secretVoters, slipsIn } from './secret-box.ts'
import type { BoxView } from '../acting/views.ts'

/**
 * Closes the box of a secret decision for good and answers what the ledger keeps of it: how many, and
 * the roots of box and used roll, never a ballot [SB5]. A box too small to be counted is emptied at once
 * [SB2]. Null under an open rule.
 */
export async function closeBox(
	work: Work,
	place: Place,
	decision: DecisionRecord
): Promise<Json | null> {
	const rule = decision.rule as Rule
	if (rule.secrecy !== 'secret') return null
	const voters = await secretVoters(work.tx, decision.id)
	const box = await slipsIn(work.tx, decision.id)
	assert(box.length === voters.length, 'as many ballots as voters')
	const roll = await rollOf(work.tx, decision.id)
	const counted = isCountable(rule, roll, voters) ? box : []
	const kept = {
		count: voters.length,
		boxRoot: boxRoot(counted),
		rollUsedRoot: rollUsedRoot(await participantsOf(work.tx, decision.id, voters))
	}
	const endsAt = boxEndsAt(rule, work.at, place.process.timezone)
	const emptied = counted === box ? {} : { slips: {} }
	await work.tx
		.insert(secretBox)
		.values({ decisionId: decision.id, slips: {}, ...kept, endsAt })
		.onConflictDoUpdate({ target: secretBox.decisionId, set: { ...kept, endsAt, ...emptied } })
	await enqueue(work.tx, 'destroy-box', { decisionId: decision.id }, { startAfter: endsAt })
	return kept
}

/** The commitments under which these people stand on the roll [R4]. */
export async function participantsOf(
	db: Db,
	decisionId: string,
	voters: readonly string[]
): Promise<string[]> {
	const salts = new Map(
		(await rollOf(db, decisionId)).map(({ personId, salt }) => [personId, salt])
	)
	return voters
		.map((personId) => {
			const salt = salts.get(personId)
			assert(salt, 'who has voted stands on the roll')
			return participantOf(salt, personId)
		})
		.sort()
}

/** [SB5] What is public of a closed box. */
export async function boxView(db: Db, decisionId: string): Promise<BoxView> {
	const box = await boxOf(db, decisionId)
	assert(box?.endsAt && box.boxRoot && box.rollUsedRoot, 'a closed box has its roots')
	return {
		count: box.count ?? 0,
		boxRoot: box.boxRoot,
		rollUsedRoot: box.rollUsedRoot,
		slips: box.destroyedAt ? null : await slipsIn(db, decisionId),
		endsAt: box.endsAt.toISOString(),
		destroyedAt: box.destroyedAt?.toISOString() ?? null
	}
}
