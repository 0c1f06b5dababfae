import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { LinkedDecision } from '#schema/record/background.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { recordAddress } from '#schema/register/address.ts'
import type { Cast } from './cast.ts'

/** What a record tells of the ground a decision stands on [R19]. What there is nothing to tell of is absent. */

/** [R20] Where the record can be read by everybody, where its charter and its text let it be published. */
export function uriOf(
	{ artefact }: RecordFacts,
	{ records }: Charter,
	id: string,
	origin: string | null
): Pick<DecisionRecord, 'uri'> {
	const isPublished = records.publish === 'public' && artefact.visibility === 'process'
	return origin && isPublished ? { uri: `${origin}${recordAddress(id)}` } : {}
}

export function authorityOf({
	authority
}: Charter): Pick<DecisionRecord, 'competence' | 'legalBasis'> {
	const { competence, legal_basis: citation } = authority
	return {
		...(competence && { competence }),
		...(citation && { legalBasis: [{ citation, eli: null }] })
	}
}

export function preparationOf(
	{ artefact, background }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord['proposal'], 'purpose' | 'summary' | 'preparedBy'> {
	const by = cast.namedKeyOf(artefact.createdBy)
	const { team } = background
	return {
		...(artefact.purpose && { purpose: artefact.purpose }),
		...(artefact.summary && { summary: artefact.summary }),
		...((by || team) && { preparedBy: { by, team } })
	}
}

export function attachmentsOf({
	background
}: RecordFacts): Pick<DecisionRecord['proposal'], 'attachments'> {
	if (background.files.length === 0) return {}
	return {
		attachments: background.files.map(({ name, type, size, hash }) => ({
			...{ name, mediaType: type, size },
			hash: { alg: 'sha-256', value: hash }
		}))
	}
}

export function certificationOf(
	{ background: { request } }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord, 'certification'> {
	if (!request) return {}
	return {
		certification: {
			requestedBy: cast.namedKeyOf(request.personId),
			certifiedBy: request.certifies ? cast.keyOf(request.personId) : null,
			at: request.at.toISOString()
		}
	}
}

export function linksOf({
	background
}: RecordFacts): Pick<DecisionRecord['links'], 'supersedes' | 'amends'> {
	const { supersedes, amends } = background
	return { ...some('supersedes', supersedes), ...some('amends', amends) }
}

function some<K extends string>(
	name: K,
	links: LinkedDecision[]
): { [key in K]?: LinkedDecision[] } {
	return links.length > 0 ? ({ [name]: links } as { [key in K]: LinkedDecision[] }) : {}
}
