import { ruleSentence } from '../governance/explain.ts'
import { placeAddress, recordAddress } from './address.ts'
import { chosenOf, countsOf } from './counts.ts'
import type { Leaving } from './csv.ts'
import { renditionsOf } from './entry.ts'

/**
 * [PR8] A decision as a Motion with one VoteEvent and its Counts (popoloproject.com). What Popolo has no word
 * for stands beside it under names of our own.
 */
export function motionOf(entry: Leaving, base: string) {
	const { organisation, process, outcome, ground } = entry
	const result = outcome.result === 'adopted' ? 'pass' : 'fail'
	return {
		id: entry.id,
		organization_id: organisation.id,
		organization: {
			id: organisation.id,
			name: organisation.name,
			classification: organisation.type,
			links: [{ url: base + placeAddress(organisation) }]
		},
		classification: entry.about,
		text: entry.question,
		abstract: entry.summary,
		title: entry.title,
		language: entry.language,
		date: entry.closedAt,
		requirement: ruleSentence(entry.rule, outcome.entitled, entry.language),
		result,
		chosen: chosenOf(entry),
		standing: entry.standing,
		superseded_by: entry.supersededBy,
		process: {
			id: process.id,
			name: process.name,
			demonstration: process.demonstration,
			links: [{ url: base + placeAddress(organisation, process) }]
		},
		effective_date: entry.effectAt,
		review_date: entry.reviewAt,
		competence: ground.competence,
		legal_basis: ground.legalBasis.map(({ citation, eli }) => ({ citation, url: eli })),
		alternatives: ground.alternatives,
		carries_out: ground.implements.map(({ title, record }) => ({ title, record })),
		accommodations: ground.accommodations,
		translations: ground.translations.map(
			({ language, kind, at, question, summary, withdrawn }) => ({
				...{ language, translated_by: kind, date: at, text: question, abstract: summary },
				withdrawn_at: withdrawn?.at ?? null
			})
		),
		remedy: ground.remedy,
		contestable_until: ground.appealUntil,
		published_at: entry.publishedAt,
		updated_at: entry.updatedAt,
		sources: [{ url: base + recordAddress(entry.id) }],
		files: renditionsOf(entry).map((format) => ({
			format,
			url: base + recordAddress(entry.id, format)
		})),
		vote_events: [
			{
				identifier: entry.id,
				motion_id: entry.id,
				organization_id: organisation.id,
				end_date: entry.closedAt,
				result,
				method: outcome.method,
				entitled: outcome.entitled,
				voted: outcome.voted,
				counts: countsOf(entry)
			}
		]
	}
}
