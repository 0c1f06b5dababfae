import { recordAddress } from './address.ts'
import { MEDIA_TYPE_OF } from './atom.ts'
import { renditionsOf, type PublishedEntry } from './entry.ts'

/**
 * A published decision in the words of schema.org, for search engines: of a public administration a Legislation,
 * of anybody else a work.
 */
export function decisionMarkup(
	entry: PublishedEntry,
	base: string,
	supersedes: readonly { id: string }[]
): object {
	const { organisation, effectAt, standing } = entry
	const isPublic = organisation.type === 'public_administration'
	const passedBy = {
		'@type': isPublic ? 'GovernmentOrganization' : 'Organization',
		name: organisation.name
	}
	return {
		'@context': 'https://schema.org',
		'@type': isPublic ? 'Legislation' : 'CreativeWork',
		'@id': base + recordAddress(entry.id),
		url: base + recordAddress(entry.id),
		name: entry.question,
		...(entry.summary && { abstract: entry.summary }),
		inLanguage: entry.language,
		identifier: entry.id,
		datePublished: entry.publishedAt,
		publisher: passedBy,
		encoding: renditionsOf(entry).map((format) => ({
			'@type': 'MediaObject',
			contentUrl: base + recordAddress(entry.id, format),
			encodingFormat: MEDIA_TYPE_OF[format]
		})),
		...(isPublic && {
			legislationIdentifier: entry.id,
			legislationType: 'Decision',
			legislationDate: entry.closedAt.slice(0, 10),
			legislationPassedBy: passedBy,
			legislationLegalForce: `https://schema.org/${standing === 'in_force' ? 'InForce' : 'NotInForce'}`,
			...(standing === 'in_force' &&
				effectAt && { temporalCoverage: `${effectAt.slice(0, 10)}/..` }),
			...(supersedes.length > 0 && {
				legislationRepeals: supersedes.map(({ id }) => ({ '@id': base + recordAddress(id) }))
			})
		})
	}
}
