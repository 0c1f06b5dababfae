import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { LinkedDecision } from '#schema/record/background.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { digest } from '#schema/record/verify.ts'
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

/** What the charter names, then what was told with the announcement. */
export function authorityOf(
	{ decision }: RecordFacts,
	{ authority }: Charter
): Pick<DecisionRecord, 'competence' | 'legalBasis'> {
	const { competence, legal_basis: citation } = authority
	const legalBasis = [
		...(citation ? [{ citation, eli: null }] : []),
		...(decision.background.legalBasis ?? [])
	]
	return { ...(competence && { competence }), ...(legalBasis.length > 0 && { legalBasis }) }
}

export function identifierOf({
	organisation: { identifierScheme: scheme, identifier: value }
}: RecordFacts): Pick<DecisionRecord['organisation'], 'identifier'> {
	return scheme && value ? { identifier: { scheme, value } } : {}
}

export function alternativesOf({
	decision: { background }
}: RecordFacts): Pick<DecisionRecord['decision'], 'alternatives'> {
	return background.alternatives ? { alternatives: background.alternatives } : {}
}

/** [R21] */
export function accommodationsOf(
	{ background: { accommodation } }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord, 'accommodations'> {
	if (!accommodation) return {}
	const { measures, assisted, personId, at } = accommodation
	const by = cast.keyOf(personId)
	return { accommodations: { measures, assisted, by, at: at.toISOString() } }
}

/** [R22] */
export function translationsOf(
	{ background: { translations } }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord, 'translations'> {
	if (translations.length === 0) return {}
	return {
		translations: translations.map(({ language, kind, personId, at, question, summary, text }) => ({
			...{ language, kind, by: cast.keyOf(personId), at: at.toISOString() },
			...{ question, summary, text },
			hash: { alg: 'sha-256', value: digest(new TextEncoder().encode(text)) }
		}))
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

/** [RE5] Absent where no words had to go. */
export function redactionsOf({
	background: { redactions }
}: RecordFacts): Pick<DecisionRecord['privacy'], 'redactions'> {
	if (redactions.length === 0) return {}
	return {
		redactions: redactions.map(({ record, jsonHash, ground, reference, at }) => ({
			...{ record, hash: { alg: 'sha-256', value: jsonHash } },
			...{ ground, reference, at: at.toISOString() }
		}))
	}
}

/** [RT3] Absent where nothing was put right. */
export function rectificationsOf({
	background: { rectifications }
}: RecordFacts): Pick<DecisionRecord['privacy'], 'rectifications'> {
	return rectifications.length > 0 ? { rectifications } : {}
}

export function linksOf({
	background
}: RecordFacts): Pick<DecisionRecord['links'], 'supersedes' | 'amends' | 'implements'> {
	return {
		...some('supersedes', background.supersedes),
		...some('amends', background.amends),
		...some('implements', background.implements)
	}
}

function some<K extends string>(
	name: K,
	links: LinkedDecision[]
): { [key in K]?: LinkedDecision[] } {
	return links.length > 0 ? ({ [name]: links } as { [key in K]: LinkedDecision[] }) : {}
}
