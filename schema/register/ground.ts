import * as v from 'valibot'
import { DecisionRecordShape } from '../record/record.ts'

const { decision, proposal, links, ...whole } = DecisionRecordShape.entries
/** The parts of a record that tell on what its decision rests; the rest of it is not looked at. */
const GroundShape = v.object({
	competence: whole.competence,
	legalBasis: whole.legalBasis,
	accommodations: whole.accommodations,
	translations: whole.translations,
	remedy: whole.remedy,
	organisation: v.object({ identifier: whole.organisation.entries.identifier }),
	decision: v.object({
		alternatives: decision.entries.alternatives,
		appealUntil: decision.entries.appealUntil
	}),
	proposal: v.object({ purpose: proposal.entries.purpose }),
	links: v.object({
		supersedes: links.entries.supersedes,
		amends: links.entries.amends,
		implements: links.entries.implements
	})
})

/** [R25] A translation that was taken back; the instant is in ms since 1970. */
export type WithdrawnTranslation = { language: string; at: number; reason: string }

/** [PR10] [PR4] On what a decision rests and what stands around it; who noted it is left out. */
export type Ground = ReturnType<typeof groundOf>

/**
 * @param record a decision-record/1, read as strictly as its parts that are told
 * @param withdrawn what was taken back since: its words are told no more [R25]
 */
export function groundOf(record: unknown, withdrawn: readonly WithdrawnTranslation[] = []) {
	const { competence, legalBasis, accommodations, translations, remedy, ...rest } = v.parse(
		GroundShape,
		record
	)
	return {
		competence: competence ?? null,
		legalBasis: legalBasis ?? [],
		identifier: rest.organisation.identifier ?? null,
		purpose: rest.proposal.purpose ?? null,
		alternatives: rest.decision.alternatives ?? [],
		appealUntil: rest.decision.appealUntil ?? null,
		remedy,
		accommodations: accommodations
			? { measures: accommodations.measures, assisted: accommodations.assisted }
			: null,
		translations: (translations ?? []).map(({ language, kind, at, question, summary, text }) => ({
			...{ language, kind, at },
			...told({ question, summary, text }, withdrawn, language)
		})),
		supersedes: rest.links.supersedes ?? [],
		amends: rest.links.amends ?? [],
		implements: rest.links.implements ?? []
	}
}

/** [PR4] Nothing is told of a record whose files were disposed of. */
export const NO_GROUND: Ground = {
	...{ competence: null, legalBasis: [], identifier: null, purpose: null, alternatives: [] },
	...{ appealUntil: null, remedy: null, accommodations: null, translations: [] },
	...{ supersedes: [], amends: [], implements: [] }
}

/** [R25] The translations that nobody took back. */
export function stillToldIn({ translations }: Ground): Ground['translations'] {
	return translations.filter(({ withdrawn }) => withdrawn === null)
}

type Said = { question: string; summary: string; text: string }

/** What was taken back is told as that, when and why, and without its words. */
function told(said: Said, withdrawn: readonly WithdrawnTranslation[], language: string) {
	const back = withdrawn.find((one) => one.language === language)
	if (!back) return { ...said, withdrawn: null }
	const { at, reason } = back
	return {
		...{ question: '', summary: '', text: '' },
		withdrawn: { at: new Date(at).toISOString(), reason }
	}
}
