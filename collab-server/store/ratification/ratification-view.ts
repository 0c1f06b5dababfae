import { recommendationsOf } from '#schema/docs/recommendations.ts'
import type { Charter, Rule } from '#schema/governance/charter.ts'
import { awaitsRatification } from '#schema/governance/effects.ts'
import { groundsFor, outcomesOf, reasonsNeeded } from '#schema/governance/ratification.ts'
import { abilityTo, factsInDecision, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import type { FrozenText } from '../artefacts/freeze.ts'
import { namesOf } from '../people/person-names.ts'
import { charterOf } from '../acting/place.ts'
import { ratificationsOf, ratifiersOf } from './ratifiers.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import type { Ability, DecisionView, RatificationView } from '../acting/views.ts'

type About = Place & { artefact: ArtefactRecord; decision: DecisionRecord }

/** Who ratifies, what they have answered and why, and what this person may answer. */
export async function ratificationView(
	db: Db,
	about: About,
	frozen: FrozenText,
	at: Date
): Promise<RatificationView | null> {
	const { decision, artefact } = about
	const { charter } = await charterOf(db, decision.charterId)
	const { ratification, authority } = charter
	const recommends = ratification.required || (decision.rule as Rule).method === 'ratified'
	if (!recommends || decision.ratifyBy === null) return null
	if (decision.effect === null || decision.effect === 'tied') return null
	const answers = await ratificationsOf(db, decision.id)
	const ratifiers = await ratifiersOf(db, decision, ratification, at)
	const name = await namesOf(
		db,
		answers.map(({ personId }) => personId)
	)
	const answered = new Set(answers.map(({ body }) => body))
	const bodies = new Set(ratifiers.map(({ body }) => body))
	return {
		until: decision.ratifyBy.toISOString(),
		onTimeout: ratification.on_timeout,
		deemed: decision.effect === 'effective' && answers.length === 0,
		competence: authority.competence,
		legalBasis: authority.legal_basis,
		ratifiers: ratifiers.map(({ personId, name: called }) => ({ id: personId, name: called })),
		owing: [...bodies].filter((body) => !answered.has(body)).length,
		answers: answers.map(({ id, personId, at: when, ...answer }) => ({
			...{ id, by: name(personId), at: when.toISOString() },
			...{ as: answer.as, ground: answer.ground, statement: answer.statement },
			...{ material: answer.material, changes: answer.changes, items: answer.items }
		})),
		outcomes: outcomesOf(ratification).map((as) => ({
			as,
			reasons: reasonsNeeded(ratification, as),
			grounds: groundsFor(ratification, as)
		})),
		items: ratification.per_item ? recommendationsOf(frozen.canonicalText, artefact.title) : [],
		may: await abilityToRatify(db, about, at)
	}
}

/** Whether this person still has to answer the recommendation, for themselves or for their body. */
export async function owesRatification(db: Db, about: About, at: Date): Promise<boolean> {
	const { decision, actor } = about
	if (!awaitsRatification(decision.effect)) return false
	const { charter } = await charterOf(db, decision.charterId)
	const ratifiers = await ratifiersOf(db, decision, charter.ratification, at)
	const own = ratifiers.find(({ personId }) => personId === actor.personId)
	if (!own) return false
	// In a list the actor carries what holds for the whole process; this mandate may be for one text.
	const mandated = { ...about, actor: { ...actor, mandates: [...actor.mandates, 'ratify'] } }
	if ((await abilityToRatify(db, mandated, at)) !== null) return false
	return !(await ratificationsOf(db, decision.id)).some(({ body }) => body === own.body)
}

async function abilityToRatify(db: Db, about: About, at: Date): Promise<Ability> {
	const { artefact, decision } = about
	const facts = await factsInDecision(db, about, decision)
	return abilityTo('decide', about, { artefact, decision }, facts, at)
}

/** What the charter says about challenging an outcome outside the product; null where it says nothing. */
export function remedyOf({ authority }: Charter): DecisionView['remedy'] {
	const { authority: name, term_days: termDays, text } = authority.remedy
	return name === null && text === null ? null : { authority: name, termDays, text }
}
