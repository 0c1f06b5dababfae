import { and, asc, eq, isNull } from 'drizzle-orm'
import { accommodation, decisionTranslation, record } from '#schema/db/decisions.ts'
import { isLanguageTag } from '#schema/docs/languages.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { TRANSLATED_BY } from '#schema/record/background.ts'
import { must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { enterDecision } from '../acting/place.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { optionalText, requiredReason, requiredText } from '../acting/texts.ts'
import { sha256 } from '../artefacts/freeze.ts'
import { abilityToKeep } from '../artefacts/holds.ts'
import type { Db } from '../database/db.ts'
import { tellDecision } from '../decisions/settle.ts'
import { abilityToLink } from './minutes.ts'

export type AccommodationRow = typeof accommodation.$inferSelect
export type TranslationRow = typeof decisionTranslation.$inferSelect

/** [R21] What was done so that everybody could take part; it takes the place of what was noted before. */
export async function noteAccommodations(
	act: Act,
	needs: Acts['note-accommodations']['needs']
): Promise<Nothing> {
	const place = await enterToNote(act, needs.decision)
	const measures = measuresIn(needs.measures)
	const assisted = countIn(needs.assisted)
	if (measures.length === 0 && assisted === null) throw new Refusal('accommodations_missing')
	const row = { measures, assisted, personId: act.by.personId, at: act.at }
	await act.tx
		.insert(accommodation)
		.values({ decisionId: place.decision.id, ...row })
		.onConflictDoUpdate({ target: accommodation.decisionId, set: row })
	act.enter(place, {
		type: 'accommodations-noted',
		subjectId: place.decision.id,
		data: { measures: measures.length },
		secret: { '/measures': measures, ...(assisted !== null && { '/assisted': assisted }) }
	})
	tellDecision(act, place.decision)
	return {}
}

/** [R22] What the decision says in another language, by a person or a machine; never the one that counts. */
export async function translateDecision(
	act: Act,
	needs: Acts['translate-decision']['needs']
): Promise<Nothing> {
	const place = await enterToNote(act, needs.decision)
	const { language } = needs
	if (!isLanguageTag(language) || language === place.process.language)
		throw new Refusal('language_unknown', { field: 'language' })
	const kind = TRANSLATED_BY.find((one) => one === needs.translatedBy)
	if (!kind) throw new Refusal('malformed', { field: 'translatedBy' })
	const question = requiredText(needs.question, 'translatedQuestion', LIMITS.questionLength)
	const summary = optionalText(needs.summary, 'translatedSummary', LIMITS.aimLength)
	const text = optionalText(needs.text, 'translatedText', LIMITS.translationLength)
	const row = {
		...{ kind, question, summary, text, personId: act.by.personId, at: act.at },
		...{ withdrawnBy: null, withdrawnAt: null, withdrawnBecause: null }
	}
	await act.tx
		.insert(decisionTranslation)
		.values({ decisionId: place.decision.id, language, ...row })
		.onConflictDoUpdate({
			target: [decisionTranslation.decisionId, decisionTranslation.language],
			set: row
		})
	act.enter(place, {
		type: 'decision-translated',
		subjectId: place.decision.id,
		data: { language, kind, text: sha256(text) },
		secret: { '/question': question, '/summary': summary }
	})
	tellDecision(act, place.decision)
	return {}
}

/**
 * [R25] A translation that misleads is taken back by who made it or by who looks after records, also when the record
 * is sealed: its file stays as it is, and every page of it says so. Nothing of it goes away in silence.
 */
export async function withdrawTranslation(
	act: Act,
	needs: Acts['withdraw-translation']['needs']
): Promise<Nothing> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { language } = needs
	const row = (await translationsOf(act.tx, place.decision.id)).find(
		(one) => one.language === language
	)
	if (!row) throw new Refusal('not_found')
	must(abilityToWithdraw(place, row, act.at))
	if (row.withdrawnAt) throw new Refusal('state_changed')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await act.tx
		.update(decisionTranslation)
		.set({ withdrawnBy: act.by.personId, withdrawnAt: act.at, withdrawnBecause: reason })
		.where(
			and(
				eq(decisionTranslation.decisionId, place.decision.id),
				eq(decisionTranslation.language, row.language)
			)
		)
	act.enter(place, {
		type: 'translation-withdrawn',
		subjectId: place.decision.id,
		data: { language: row.language, text: sha256(row.text) },
		secret: { '/reason': reason }
	})
	tellDecision(act, place.decision)
	return {}
}

/** [R25] Its maker, and who looks after records. */
export function abilityToWithdraw(
	place: Place & { artefact: ArtefactRecord },
	{ personId }: Pick<TranslationRow, 'personId'>,
	at: Date
): Denial | null {
	return personId === place.actor.personId ? null : abilityToKeep(place, place.artefact, at)
}

/** Those who steer or keep the minutes, until the record is asked for: what stands in it stays. */
async function enterToNote(act: Act, decisionId: string) {
	const place = await enterDecision(act.tx, act.by.personId, decisionId, act.at, 'update')
	must(abilityToLink(place, act.at))
	if (place.decision.status === 'cancelled') throw new Refusal('state_changed')
	if (await isAskedFor(act.tx, place.decision)) throw new Refusal('record_settled')
	return place
}

/** Whether somebody asked for the record already: then what stands in it stays. */
export async function isAskedFor(db: Db, { id }: DecisionRecord): Promise<boolean> {
	const [row] = await db
		.select({ id: record.id })
		.from(record)
		.where(and(eq(record.decisionId, id), isNull(record.correctedAt)))
	return row !== undefined
}

function measuresIn(given: unknown): string[] {
	if (!Array.isArray(given)) throw new Refusal('malformed', { field: 'measures' })
	if (given.length > LIMITS.backgroundItems) throw new Refusal('malformed', { field: 'measures' })
	return given.map((line) => requiredText(line, 'measures', LIMITS.aimLength))
}

function countIn(given: unknown): number | null {
	if (given === null) return null
	if (!Number.isInteger(given) || Number(given) < 0 || Number(given) > LIMITS.assistedMax)
		throw new Refusal('malformed', { field: 'assisted' })
	return Number(given)
}

export async function accommodationOf(
	db: Db,
	decisionId: string
): Promise<AccommodationRow | null> {
	const [row] = await db
		.select()
		.from(accommodation)
		.where(eq(accommodation.decisionId, decisionId))
	return row ?? null
}

/** In the order of their languages, also those that were withdrawn [R25]. */
export function translationsOf(db: Db, decisionId: string): Promise<TranslationRow[]> {
	return db
		.select()
		.from(decisionTranslation)
		.where(eq(decisionTranslation.decisionId, decisionId))
		.orderBy(asc(decisionTranslation.language))
}
