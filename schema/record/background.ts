import * as v from 'valibot'
import { Address, Count, Hash, Instant, PersonKey, RecordId, Text } from './parts.ts'

/**
 * [R19] What stands around a decision: what it rests on, what else was thought of, what was done so that
 * everybody could take part, what it replaces, and in which other languages it can be read. Every part is
 * absent where there is nothing to tell, so that records made before these parts stay whole.
 */

/** A law or act by its citation, and by its European Legislation Identifier where it has one. */
export const LegalBasis = v.strictObject({ citation: Text, eli: v.nullable(Address) })

/** What else was thought of, and why it was not put to the decision. */
export const Alternative = v.strictObject({ text: Text, reason: Text })

/** The number an organisation has in a public list: IPA in Italy, NMR in Latvia, DIR3 in Spain. */
export const Identifier = v.strictObject({ scheme: Text, value: Text })

/** A picture or file that the text names by its hash; the bytes lie in the bundle. */
export const Attachment = v.strictObject({ name: Text, mediaType: Text, size: Count, hash: Hash })

/** Another decision, by its number where it has a record. */
export const LinkedDecision = v.strictObject({
	decision: v.nullable(Text),
	record: v.nullable(RecordId),
	title: Text
})

export const TRANSLATED_BY = ['human', 'machine'] as const

/** [R22] What the decision says in another language: for reading only, the language of authority counts. */
export const Translation = v.strictObject({
	language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
	/** Whether a person or a machine translated it. */
	kind: v.picklist(TRANSLATED_BY),
	by: PersonKey,
	at: Instant,
	question: Text,
	summary: Text,
	/** The whole text, or empty. */
	text: Text,
	hash: Hash
})

/** [R21] What was done so that everybody could take part. */
export const Accommodations = v.strictObject({
	measures: v.array(Text),
	/** How many answered with help or by another way; null where nobody counted. */
	assisted: v.nullable(Count),
	by: PersonKey,
	at: Instant
})

/**
 * Who began the text that was decided on, and the team it was given to. Whoever stands in the record under a
 * pseudonym is not told here: authors are known in their process, and their ballot would be theirs to see.
 */
export const Preparation = v.strictObject({ by: v.nullable(PersonKey), team: v.nullable(Text) })

/** Who asked for the record, where they have a name in it; `certifiedBy` where they did so as secretary [B9]. */
export const Certification = v.strictObject({
	requestedBy: v.nullable(PersonKey),
	certifiedBy: v.nullable(PersonKey),
	at: Instant
})

/** What is told with an announcement; `implements` names decisions of the same process. */
export type AnnouncedBackground = {
	alternatives?: Alternative[]
	legalBasis?: LegalBasis[]
	implements?: string[]
}

export type LegalBasis = v.InferOutput<typeof LegalBasis>
export type Alternative = v.InferOutput<typeof Alternative>
export type Attachment = v.InferOutput<typeof Attachment>
export type LinkedDecision = v.InferOutput<typeof LinkedDecision>
export type Translation = v.InferOutput<typeof Translation>
export type Accommodations = v.InferOutput<typeof Accommodations>
