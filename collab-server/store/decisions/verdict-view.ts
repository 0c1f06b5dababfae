import type { Facts } from '#schema/governance/authorize.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { adviceSoFar } from '#schema/governance/rules/advice.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { resultsVisible } from '#schema/governance/secrecy.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { readsNames } from '../organisation/members.ts'
import { namesOf } from '../people/person-names.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { isRunning } from './settle.ts'
import { adviceOn, verdictOn } from './verdict-rows.ts'
import type { SoloView } from '../acting/views.ts'

type About = Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts }

/** [D34] [D24] Who decides alone or calls rough consensus, what they were advised, and what they found. */
export async function soloView(db: Db, about: About, at: Date): Promise<SoloView | null> {
	const { artefact, decision, actor, facts } = about
	const rule = countedRule(decision.rule as Rule)
	const calls = rule.method === 'rough_consensus'
	if (!calls && formOf(rule) !== 'none') return null
	const advice = await adviceOn(db, decision.id)
	const found = await verdictOn(db, decision.id)
	const name = await namesOf(db, [
		...advice.map(({ personId }) => personId),
		...(found ? [found.personId] : []),
		...(decision.deciderId ? [decision.deciderId] : [])
	])
	const running = isRunning(decision, at)
	const decides = decision.deciderId === actor.personId
	const mine = found?.personId === actor.personId
	const shown = resultsVisible(rule, decision.status === 'closed', mine)
	const may = (capability: 'facilitate' | 'vote' | 'comment') =>
		running && abilityTo(capability, about, { artefact, decision }, facts, at) === null
	const advised = advice.some(({ personId }) => personId === actor.personId)
	return {
		calls,
		decider: decision.deciderId ? name(decision.deciderId) : null,
		decides,
		needs:
			rule.method === 'advice'
				? {
						least: { affected: rule.min_affected, expert: rule.min_expert },
						...adviceSoFar(
							rule,
							advice.map(({ from, reply }) => ({ from, answered: reply !== null }))
						)
					}
				: null,
		limit:
			rule.method === 'delegated' && rule.limit !== undefined
				? { amount: rule.limit, currency: rule.currency ?? '' }
				: null,
		advice: advice.map(({ id, personId, from, text, at: when, reply, repliedAt }) => ({
			...{ id, from, text, at: when.toISOString() },
			by: readsNames(actor) || personId === actor.personId ? name(personId) : null,
			reply: reply === null || !repliedAt ? null : { text: reply, at: repliedAt.toISOString() }
		})),
		found:
			found && (shown || mine)
				? {
						by: name(found.personId),
						at: found.at.toISOString(),
						finds: found.finds,
						reasons: found.reasons,
						amount: found.amount
					}
				: null,
		may: {
			advise: rule.method === 'advice' && !decides && !advised && !found && may('comment'),
			reply: decides && running,
			find: calls ? may('facilitate') : decides && may('vote')
		}
	}
}

/** Whether this person owes a decision now: all advice is in and answered, or nothing has to be asked. */
export async function owesVerdict(db: Db, about: About, at: Date): Promise<boolean> {
	const { decision, actor } = about
	if (decision.deciderId !== actor.personId || !isRunning(decision, at)) return false
	return (await verdictOn(db, decision.id)) === null
}
