import { isoDateIn } from '../governance/calendar.ts'
import { recordAddress } from './address.ts'
import { MEDIA_TYPE_OF } from './atom.ts'
import { renditionsOf, type PublishedEntry } from './entry.ts'
import { stillToldIn, type Ground } from './ground.ts'

/**
 * A published decision in the words of schema.org, for search engines: of a public administration a Legislation,
 * of anybody else a work.
 */
export function decisionMarkup(
	entry: PublishedEntry,
	base: string,
	supersedes: readonly { id: string }[],
	ground: Ground
): object {
	const { organisation, effectAt, standing } = entry
	const isPublic = organisation.type === 'public_administration'
	const passedBy = {
		'@type': isPublic ? 'GovernmentOrganization' : 'Organization',
		name: organisation.name
	}
	const kind = isPublic ? 'Legislation' : 'CreativeWork'
	const day = (instant: string) => isoDateIn(new Date(instant), entry.timezone)
	return {
		'@context': 'https://schema.org',
		'@type': kind,
		'@id': base + recordAddress(entry.id),
		url: base + recordAddress(entry.id),
		name: entry.question,
		...(entry.summary && { abstract: entry.summary }),
		inLanguage: entry.language,
		identifier: entry.id,
		datePublished: entry.publishedAt,
		publisher: passedBy,
		...some('isBasedOn', basis(ground, base)),
		...some(
			'workTranslation',
			stillToldIn(ground).map(({ language, question, summary }) => ({
				'@type': kind,
				inLanguage: language,
				name: question,
				...(summary && { abstract: summary })
			}))
		),
		encoding: renditionsOf(entry).map((format) => ({
			'@type': 'MediaObject',
			contentUrl: base + recordAddress(entry.id, format),
			encodingFormat: MEDIA_TYPE_OF[format]
		})),
		...(isPublic && {
			legislationIdentifier: entry.id,
			legislationType: 'Decision',
			legislationDate: day(entry.closedAt),
			legislationPassedBy: passedBy,
			legislationLegalForce: `https://schema.org/${standing === 'in_force' ? 'InForce' : 'NotInForce'}`,
			...(standing === 'in_force' && effectAt && { temporalCoverage: `${day(effectAt)}/..` }),
			...(supersedes.length > 0 && {
				legislationRepeals: supersedes.map(({ id }) => ({ '@id': base + recordAddress(id) }))
			}),
			...some('legislationChanges', ground.amends.flatMap(linked(base)))
		})
	}
}

/** Laws and acts by citation and address (ELI), and the decisions that this one carries out. */
function basis({ legalBasis, implements: carriesOut }: Ground, base: string): object[] {
	return [
		...legalBasis.map(({ citation, eli }) => ({
			'@type': 'Legislation',
			name: citation,
			...(eli && { '@id': eli, url: eli, legislationIdentifier: eli })
		})),
		...carriesOut.flatMap(linked(base))
	]
}

function linked(base: string) {
	return ({ title, record }: Ground['implements'][number]): object[] =>
		record
			? [{ '@type': 'Legislation', '@id': base + recordAddress(record), name: title }]
			: [{ '@type': 'Legislation', name: title }]
}

function some(word: string, values: object[]): object {
	return values.length > 0 ? { [word]: values } : {}
}
