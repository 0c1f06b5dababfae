import { Refusal } from '#schema/errors.ts'
import type { Role } from '#schema/governance/roles.ts'
import type { Alternative, LegalBasis } from '#schema/record/background.ts'
import { rolesThat } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterDecision } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { namesOf } from '../people/person-names.ts'
import { abilityToLink } from './minutes.ts'
import {
	accommodationOf,
	isAskedFor,
	translationsOf,
	type AccommodationRow,
	type TranslationRow
} from './notes.ts'

type Noted = { by: string; at: string }

/** [R19] [R21] [R22] What stands around a decision, for everybody who may see it. */
export type BackgroundView = {
	alternatives: Alternative[]
	legalBasis: LegalBasis[]
	implements: { id: string; question: string }[]
	accommodations: (Pick<AccommodationRow, 'measures' | 'assisted'> & Noted) | null
	translations: (Pick<TranslationRow, 'language' | 'kind' | 'question' | 'summary' | 'text'> &
		Noted)[]
	mayNote: boolean
	whoCan: Role[]
	/** The record was asked for: what stands here stays. */
	settled: boolean
}

export async function backgroundView(
	db: Db,
	caller: Caller,
	decisionId: string,
	at: Date
): Promise<BackgroundView> {
	const place = await enterDecision(db, caller.personId, decisionId, at)
	const { background, status } = place.decision
	const noted = await accommodationOf(db, decisionId)
	const translations = await translationsOf(db, decisionId)
	const settled = await isAskedFor(db, place.decision)
	const people = [...(noted ? [noted.personId] : []), ...translations.map((row) => row.personId)]
	const names = await namesOf(db, people)
	const by = (row: { personId: string; at: Date }) => ({
		by: names(row.personId).name,
		at: row.at.toISOString()
	})
	return {
		alternatives: background.alternatives ?? [],
		legalBasis: background.legalBasis ?? [],
		implements: await seenAmong(db, caller, background.implements ?? [], at),
		accommodations: noted && { measures: noted.measures, assisted: noted.assisted, ...by(noted) },
		translations: translations.map(({ language, kind, question, summary, text, ...row }) => ({
			...{ language, kind, question, summary, text },
			...by(row)
		})),
		mayNote: !settled && status !== 'cancelled' && !abilityToLink(place, at),
		whoCan: rolesThat((one) => abilityToLink({ ...place, ...one }, at)),
		settled
	}
}

/** Those of these decisions that this person may see. */
async function seenAmong(
	db: Db,
	caller: Caller,
	ids: readonly string[],
	at: Date
): Promise<BackgroundView['implements']> {
	const seen: BackgroundView['implements'] = []
	for (const id of ids) {
		const entered = await enterDecision(db, caller.personId, id, at).catch(unlessHidden)
		if (entered) seen.push({ id, question: entered.decision.question })
	}
	return seen
}

function unlessHidden(error: unknown): null {
	if (error instanceof Refusal && (error.code === 'not_found' || error.code === 'forbidden'))
		return null
	throw error
}
