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
	abilityToWithdraw,
	accommodationOf,
	isAskedFor,
	translationsOf,
	type AccommodationRow,
	type TranslationRow
} from './notes.ts'

type Noted = { by: string; at: string }

export type TranslationView = Pick<
	TranslationRow,
	'language' | 'kind' | 'question' | 'summary' | 'text'
> &
	Noted & {
		/** [R25] Its words are not shown any more; a sealed record still holds them. */
		withdrawn: (Noted & { reason: string }) | null
		mayWithdraw: boolean
	}

/** [R19] [R21] [R22] What stands around a decision, for everybody who may see it. */
export type BackgroundView = {
	alternatives: Alternative[]
	legalBasis: LegalBasis[]
	implements: { id: string; question: string }[]
	accommodations: (Pick<AccommodationRow, 'measures' | 'assisted'> & Noted) | null
	translations: TranslationView[]
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
	const people = [
		...(noted ? [noted.personId] : []),
		...translations.flatMap(({ personId, withdrawnBy }) => [personId, withdrawnBy ?? personId])
	]
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
		translations: translations.map((row) => ({
			...said(row),
			...by(row),
			withdrawn: row.withdrawnAt && {
				...by({ personId: row.withdrawnBy ?? row.personId, at: row.withdrawnAt }),
				reason: row.withdrawnBecause ?? ''
			},
			mayWithdraw: !row.withdrawnAt && !abilityToWithdraw(place, row, at)
		})),
		mayNote: !settled && status !== 'cancelled' && !abilityToLink(place, at),
		whoCan: rolesThat((one) => abilityToLink({ ...place, ...one }, at)),
		settled
	}
}

function said({ language, kind, question, summary, text, withdrawnAt }: TranslationRow) {
	const words = withdrawnAt ? { question: '', summary: '', text: '' } : { question, summary, text }
	return { language, kind, ...words }
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
