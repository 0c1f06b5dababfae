import type { Option } from '../governance/rules/options.ts'
import type { Outcome } from '../governance/rules/outcome.ts'
import type { Rule } from '../governance/rules/rule.ts'
import type { Language } from '../messages/format.ts'

/** What a decision can be about. */
export const ABOUTS = ['document', 'schedule', 'board', 'rules'] as const
export type About = (typeof ABOUTS)[number]

/** What has become of a published decision. One that was corrected is in no list: another stands for it. */
export const STANDINGS = ['in_force', 'superseded', 'annulled'] as const
export type Standing = (typeof STANDINGS)[number] | 'corrected'

export type Organisation = { id: string; name: string; type: string; country: string | null }
export type Process = { id: string; name: string; demonstration: boolean }

/**
 * [PR4] One decision as lists, feeds and open data tell it: no person is in it. Instants are ISO 8601 in UTC;
 * what people wrote is in `language`.
 */
export type PublishedEntry = {
	id: string
	organisation: Organisation
	process: Process
	language: Language
	timezone: string
	question: string
	summary: string
	/** The title of what it is about. */
	title: string
	about: About
	rule: Rule
	options: Option[]
	outcome: Outcome
	closedAt: string
	publishedAt: string
	updatedAt: string
	/** Since when it has been in effect; where it was annulled, since when it is not. */
	effectAt: string | null
	reviewAt: string | null
	standing: Standing
	/** When it was superseded, and by which published record. */
	supersededAt: string | null
	supersededBy: string | null
	odt: boolean
}

export const RENDITIONS = ['pdf', 'json', 'html', 'odt'] as const
export type Rendition = (typeof RENDITIONS)[number]

export function isRendition(text: string): text is Rendition {
	return RENDITIONS.some((format) => format === text)
}

/** The files in which a decision can be had: ODT only where its charter lists it [RD2]. */
export function renditionsOf({ odt }: Pick<PublishedEntry, 'odt'>): Rendition[] {
	return RENDITIONS.filter((format) => format !== 'odt' || odt)
}
