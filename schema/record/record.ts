import * as v from 'valibot'
import { AnswerShape } from '../governance/rules/answers.ts'
import { OptionShape } from '../governance/rules/options.ts'
import { RESULTS } from '../governance/rules/outcome.ts'
import { EFFECTS } from '../governance/effects.ts'
import { APPEAL_GROUNDS, CONTESTED, REMEDIES } from '../governance/panel.ts'
import { RuleText } from '../governance/rules/rule.ts'
import { ARTEFACT_KINDS, PHASES, ROLES } from '../governance/roles.ts'
import {
	Accommodations,
	Alternative,
	Attachment,
	Certification,
	Identifier,
	LegalBasis,
	LinkedDecision,
	Preparation,
	Translation
} from './background.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { REDACTION_GROUNDS } from './redaction.ts'
import { Address, Count, Digest, Hash, Instant, PersonKey, RecordId, Text } from './parts.ts'

const Params = v.record(v.string(), v.union([v.string(), Count, v.array(v.string())]))
/** A person by their line on the roll: a salted commitment [R4]. */
const Participant = Digest

const Person = v.strictObject({
	id: PersonKey,
	name: Text,
	named: v.picklist(['name', 'pseudonym']),
	role: v.nullable(v.picklist(ROLES))
})
export type Person = v.InferOutput<typeof Person>

const RollLine = v.strictObject({
	participant: Participant,
	constituency: Text,
	weight: Count,
	/** [P6] In the register of the meeting it was decided at; no part of the hash of the roll. */
	present: v.optional(v.literal(true))
})

const RecordedBallot = v.strictObject({
	participant: Participant,
	person: PersonKey,
	/** Empty where the method asks for another form of answer, which then stands in `answer`. */
	choice: Text,
	answer: v.optional(AnswerShape),
	/** [B14] Whoever answered for them, where the vote was lent. */
	via: v.optional(PersonKey),
	reason: Text,
	castAt: Instant
})

const Receipt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

const [Choice, Approvals, Ranking, Scores, Dots] = AnswerShape.options
const RecordedSlip = v.union([
	v.strictObject({ receipt: Receipt, ...Choice.entries }),
	v.strictObject({ receipt: Receipt, ...Approvals.entries }),
	v.strictObject({ receipt: Receipt, ...Ranking.entries }),
	v.strictObject({ receipt: Receipt, group: v.optional(Text), ...Scores.entries }),
	v.strictObject({ receipt: Receipt, ...Dots.entries })
])

/**
 * [SB5] A secret box: slips by receipt, who has voted as lines of the roll, and nothing that joins the two.
 * Both lists are null once they are destroyed; the roots stay.
 */
const RecordedBox = v.strictObject({
	count: Count,
	boxRoot: Hash,
	box: v.nullable(v.array(RecordedSlip)),
	rollUsedRoot: Hash,
	rollUsed: v.nullable(v.array(Participant))
})

const Answer = v.strictObject({ by: PersonKey, at: Instant, text: Text })

const RecordedObjection = v.strictObject({
	id: v.pipe(v.string(), v.uuid()),
	by: PersonKey,
	/** Null when the author is not on the roll. */
	participant: v.nullable(Participant),
	at: Instant,
	criterion: Text,
	reason: Text,
	requestedChange: Text,
	answers: v.array(Answer),
	status: v.picklist(['open', 'valid', 'not_valid', 'integrated', 'overruled', 'withdrawn']),
	settled: v.nullable(v.strictObject({ by: PersonKey, at: Instant, reason: Text })),
	/** Where the group judged it: how many said so, and the reasons of those who set it aside. */
	judgements: v.nullable(v.strictObject({ stands: Count, falls: Count, reasons: v.array(Text) }))
})

const Outcome = v.picklist([
	'ratify',
	'ratify_with_changes',
	'return',
	'reject',
	'accepted',
	'partly',
	'rejected'
])

/** What those with the mandate answered to the group's recommendation, and by when it was due. */
const RecordedRatification = v.strictObject({
	deadline: Instant,
	/** Nobody answered in time and the charter counts that as a yes. */
	deemed: v.boolean(),
	competence: v.nullable(Text),
	legalBasis: v.nullable(Text),
	answers: v.array(
		v.strictObject({
			by: PersonKey,
			at: Instant,
			as: Outcome,
			ground: v.nullable(Text),
			statement: Text,
			material: v.boolean(),
			changes: v.array(v.strictObject({ from: Text, to: Text })),
			items: v.array(v.strictObject({ item: Text, as: Outcome, reasons: Text }))
		})
	)
})

const RecordedAppeal = v.strictObject({
	number: Count,
	by: PersonKey,
	at: Instant,
	ground: v.picklist(APPEAL_GROUNDS),
	contested: v.picklist(CONTESTED),
	statement: Text,
	status: v.picklist(['open', 'decided', 'undecided']),
	remedy: v.nullable(v.picklist(REMEDIES)),
	decidedAt: v.nullable(Instant),
	/** How the panel was drawn, so that anybody can draw it again. */
	seed: Text,
	draw: v.array(
		v.strictObject({ ticket: Digest, roles: v.array(v.picklist(ROLES)), drawn: v.boolean() })
	),
	panel: v.array(
		v.strictObject({ by: PersonKey, remedy: v.nullable(v.picklist(REMEDIES)), reasons: Text })
	)
})

const Names = v.array(Text)
const ByName = v.record(v.string(), v.record(v.string(), Count))
/** What only some methods say. */
const Chosen = {
	winners: v.optional(Names),
	tie: v.optional(v.strictObject({ options: Names, places: Count, rule: Text })),
	lot: v.optional(v.strictObject({ seed: Text, order: Names })),
	pairs: v.optional(ByName),
	paths: v.optional(ByName),
	order: v.optional(v.array(Names)),
	stages: v.optional(
		v.array(
			v.strictObject({
				what: v.picklist(['first', 'surplus', 'excluded']),
				from: Text,
				votes: v.record(v.string(), Text),
				rest: Text,
				elected: Names
			})
		)
	),
	quota: v.optional(Count),
	seats: v.optional(Count),
	means: v.optional(v.record(v.string(), Text)),
	groups: v.optional(v.record(v.string(), v.record(v.string(), Text))),
	budget: v.optional(v.strictObject({ total: Count, spent: Count, currency: Text })),
	constituencies: v.optional(
		v.record(v.string(), v.strictObject({ yes: Count, base: Count, reached: v.boolean() }))
	),
	inner: v.optional(Text)
}

/** The calculation as the rule engine stored it [F19]; `verify` repeats it. */
const Calculation = v.strictObject({
	result: v.picklist(RESULTS),
	method: Text,
	tallies: v.record(v.string(), Count),
	entitled: Count,
	voted: Count,
	quorum: v.strictObject({ type: Text, needed: Count, counted: Count, reached: v.boolean() }),
	base: v.nullable(v.strictObject({ of: Text, count: Count })),
	threshold: v.nullable(Text),
	steps: v.array(v.strictObject({ key: Text, params: Params })),
	...Chosen
})

export const EVENTS = [
	'text_frozen',
	'announced',
	'opened',
	'objection_raised',
	'objection_answered',
	'objection_settled',
	'extended',
	'closed',
	'advised',
	'found',
	'tie_broken',
	'ratified',
	'took_effect',
	'minority_stated',
	'minutes_linked',
	'appeal_filed',
	'appeal_decided',
	'issued'
] as const

const RecordedRecusal = v.strictObject({
	by: PersonKey,
	kind: v.picklist(['declared', 'recorded']),
	reason: Text,
	at: Instant
})
export type RecordedRecusal = v.InferOutput<typeof RecordedRecusal>

/** [RE5] `hash` is that of the data of the record before, which says what this one says no more. */
const RecordedRedaction = v.strictObject({
	record: RecordId,
	hash: Hash,
	ground: v.picklist(REDACTION_GROUNDS),
	reference: Text,
	at: Instant
})

/**
 * decision-record/1: what was asked, on which exact text, by which rule, who was entitled, who
 * answered what, and what follows. Every object is strict: a key that means nothing here refuses the
 * record [R1]. Whole numbers only, instants in UTC, hashes of the exact bytes beside it in the PDF.
 */
export const DecisionRecordShape = v.strictObject({
	schema: v.literal('decision-record/1'),
	id: RecordId,
	/** Its page in the public register, for good; absent where it is not published there [R20]. */
	uri: v.optional(Address),
	/** Language of authority: the one in which this record is valid. */
	language: v.picklist(['en', 'it', 'lv', 'es']),
	issuedAt: Instant,
	organisation: v.strictObject({
		id: Text,
		name: Text,
		type: Text,
		country: v.nullable(Text),
		identifier: v.optional(Identifier)
	}),
	/** What the organisation is competent for, as the charter says it. */
	competence: v.optional(Text),
	legalBasis: v.optional(v.array(LegalBasis)),
	process: v.strictObject({
		id: Text,
		name: Text,
		aim: Text,
		phase: v.picklist(PHASES),
		timezone: Text,
		demonstration: v.boolean()
	}),
	decision: v.strictObject({
		id: Text,
		question: Text,
		summary: Text,
		round: Count,
		alternatives: v.optional(v.array(Alternative)),
		/** Among what was chosen; absent where the rule does not choose. */
		options: v.optional(v.array(OptionShape)),
		/** This round was the second vote after a tie. */
		runoff: v.optional(v.literal(true)),
		/** [D32] Of the lot a tie was left to: the number, and its hash as it was announced. */
		lot: v.optional(v.strictObject({ secret: Text, commitment: Text })),
		/** [D34] The one who decided, where nobody voted. */
		decider: v.optional(PersonKey),
		/** [D34] What they were advised, and what they replied. */
		advice: v.optional(
			v.array(
				v.strictObject({
					by: PersonKey,
					at: Instant,
					from: v.picklist(['affected', 'expert']),
					text: Text,
					reply: v.nullable(v.strictObject({ at: Instant, text: Text }))
				})
			)
		),
		/** [D24] [D34] What was found by the one who decided, or called by whoever facilitated. */
		verdict: v.optional(
			v.strictObject({
				by: PersonKey,
				at: Instant,
				finds: v.picklist(['adopted', 'not_adopted']),
				reasons: Text,
				amount: v.nullable(Count)
			})
		),
		/** [D33] Whom the ratifier chose among equals; `by` null when nobody did in time. */
		tieBreak: v.optional(
			v.strictObject({
				by: v.nullable(PersonKey),
				at: Instant,
				chosen: v.array(Text),
				reasons: Text
			})
		),
		announcedBy: PersonKey,
		announcedAt: Instant,
		opensAt: Instant,
		closesAt: Instant,
		closedAt: Instant,
		/** What brought this round about, and what its yes has come to. */
		origin: v.picklist(['announced', 'reconsent', 'runoff', 'reopened']),
		effect: v.nullable(v.picklist(EFFECTS)),
		effectAt: v.nullable(Instant),
		reviewAt: v.nullable(Instant),
		/** [J1] Until when it could be contested here, as it stood when the record was issued. */
		appealUntil: v.optional(Instant),
		extension: v.nullable(
			v.strictObject({ by: PersonKey, at: Instant, from: Instant, reason: Text })
		)
	}),
	proposal: v.strictObject({
		artefact: v.strictObject({ id: Text, kind: v.picklist(ARTEFACT_KINDS), title: Text }),
		/** What the text is for, and what it says in plain words. */
		purpose: v.optional(Text),
		summary: v.optional(Text),
		preparedBy: v.optional(Preparation),
		text: v.strictObject({
			href: v.literal('text.md'),
			mediaType: v.literal('text/markdown'),
			hash: Hash,
			/** [RE5] What the hash was when it was frozen and decided on, where words had to go since. */
			original: v.optional(Hash)
		}),
		/** The shared document as it was frozen; `published` is the same without ids of people [AS12]. */
		snapshot: v.strictObject({
			format: v.literal('yjs-update-v1'),
			hash: Hash,
			published: v.optional(Hash)
		}),
		attachments: v.optional(v.array(Attachment)),
		frozenBy: PersonKey,
		frozenAt: Instant,
		/** Other versions: the one of the round before, and the one whose wording was corrected in ratifying. */
		versions: v.array(
			v.strictObject({
				of: v.picklist(['round_before', 'without_motion', 'as_ratified']),
				hash: Hash,
				original: v.optional(Hash),
				text: Text
			})
		),
		/** [T6] The set of suggestions that was put to the decision; the text is the one it is on with them in it. */
		motion: v.optional(
			v.strictObject({
				on: v.strictObject({ id: Text, title: Text }),
				putUpBy: PersonKey,
				reasons: Text,
				suggestions: v.array(v.strictObject({ id: Text, by: PersonKey }))
			})
		)
	}),
	rule: v.strictObject({
		name: Text,
		sentence: Text,
		definition: RuleText,
		charter: v.strictObject({ id: Text, version: Count, promise: Text, hash: Digest })
	}),
	accommodations: v.optional(Accommodations),
	electorate: v.strictObject({ rollHash: Hash, roll: v.array(RollLine) }),
	/** Under a secret rule a box without names. */
	ballots: v.union([v.array(RecordedBallot), RecordedBox]),
	objections: v.array(RecordedObjection),
	/** Who stayed out of deciding for an interest; absent when nobody did [B6]. */
	recusals: v.optional(v.array(RecordedRecusal)),
	/** Objections of the rounds that led to this one, and what became of them. */
	earlierObjections: v.array(v.strictObject({ round: Count, objection: RecordedObjection })),
	ratification: v.nullable(RecordedRatification),
	minority: v.nullable(v.strictObject({ by: PersonKey, at: Instant, text: Text })),
	/** [R16] The minutes as they were frozen, word for word; absent where none were linked. */
	minutes: v.optional(
		v.strictObject({
			artefact: Text,
			title: Text,
			frozenAt: Instant,
			hash: Hash,
			original: v.optional(Hash),
			text: Text,
			linked: v.strictObject({ by: PersonKey, at: Instant })
		})
	),
	appeals: v.array(RecordedAppeal),
	outcome: v.strictObject({ statement: Text, calculation: Calculation }),
	/** Where and within how many days of publication the outcome can be challenged; null when the charter names nothing. */
	remedy: v.nullable(
		v.strictObject({
			authority: v.nullable(Text),
			termDays: v.nullable(Count),
			text: v.nullable(Text)
		})
	),
	translations: v.optional(v.array(Translation)),
	certification: v.optional(Certification),
	people: v.array(Person),
	timeline: v.array(
		v.strictObject({ at: Instant, event: v.picklist(EVENTS), by: v.nullable(PersonKey) })
	),
	links: v.strictObject({
		previousRound: v.nullable(
			v.strictObject({ decision: Text, round: Count, result: Text, closedAt: Instant })
		),
		/** What this one takes the place of, changes, or carries out. */
		supersedes: v.optional(v.array(LinkedDecision)),
		amends: v.optional(v.array(LinkedDecision)),
		implements: v.optional(v.array(LinkedDecision))
	}),
	privacy: v.strictObject({
		names: v.picklist(['pseudonym', 'name', 'none']),
		erased: Count,
		/** [RE5] The records it takes the place of because words had to go, oldest first. */
		redactions: v.optional(v.array(RecordedRedaction)),
		/** [RT3] What was put right about somebody in records of this decision before this one. */
		rectifications: v.optional(v.array(v.strictObject({ wrong: Text, right: Text, at: Instant })))
	}),
	ledger: v.strictObject({
		origin: Text,
		/** The log's public key as C2SP writes it; compare it with the one the organisation publishes. */
		publicKey: Text,
		proof: v.literal('record.tlog-proof'),
		/** [L17] The head that was there before the decision, and what shows that the ledger goes on from it. */
		since: v.optional(
			v.strictObject({
				size: v.pipe(Count, v.minValue(1)),
				root: Digest,
				proof: v.literal('record.tlog-consistency')
			})
		),
		entries: v.array(v.strictObject({ index: Count, type: Text, leaf: Digest }))
	})
})

export type DecisionRecord = v.InferOutput<typeof DecisionRecordShape>
export type Calculation = v.InferOutput<typeof Calculation>
export type RecordedBallot = v.InferOutput<typeof RecordedBallot>
export type RecordedBox = v.InferOutput<typeof RecordedBox>
export type RecordedRatification = v.InferOutput<typeof RecordedRatification>
export type RecordedAppeal = v.InferOutput<typeof RecordedAppeal>
export type RecordedObjection = v.InferOutput<typeof RecordedObjection>
export type TimelineEvent = (typeof EVENTS)[number]

/** [SB5] The secret box of a record; null where ballots were open. */
export function boxOf({ ballots }: DecisionRecord): RecordedBox | null {
	return Array.isArray(ballots) ? null : ballots
}

/** The open ballots of a record; none where they are secret. */
export function openBallots({ ballots }: DecisionRecord): RecordedBallot[] {
	return Array.isArray(ballots) ? ballots : []
}

/** Names of the files inside a record's PDF. */
export const ATTACHMENTS = {
	record: 'record.json',
	text: 'text.md',
	proof: 'record.tlog-proof',
	consistency: 'record.tlog-consistency'
} as const

/** What is wrong with a record: the path and the first reason. */
export class RecordError extends Error {
	readonly path: string

	constructor(path: string, reason: string) {
		super(`${path || 'record'}: ${reason}`)
		this.name = 'RecordError'
		this.path = path
	}
}

/** [R1] [R2] Reads record.json: strict shape, canonical form. Throws a RecordError that names the path. */
export function parseRecord(bytes: Uint8Array): DecisionRecord {
	return checkRecord(canonicalIn(bytes))
}

/**
 * [R30] A record as far as its form is known here. `newer` is the path of the first part that only a later program
 * knows; without such parts it is read as ever, and where they cannot be left out there is no record.
 */
export type ReadRecord =
	{ record: DecisionRecord; newer: null } | { record: DecisionRecord | null; newer: string }

/** [R30] Reads record.json for a check. Throws a RecordError where no later program could have written it either. */
export function readRecord(bytes: Uint8Array): ReadRecord {
	const json = canonicalIn(bytes)
	if (isLaterForm(json)) return { record: null, newer: 'schema' }
	const result = v.safeParse(DecisionRecordShape, json)
	const [first] = result.issues ?? []
	if (!first || !result.issues?.every(isNewer)) return { record: checkRecord(json), newer: null }
	const known = result.issues.every(({ type }) => type === 'strict_object')
	return { record: known ? checkRecord(result.output) : null, newer: v.getDotPath(first) ?? '' }
}

function isLaterForm(json: unknown): boolean {
	const { schema } = Object(json) as { schema?: unknown }
	return typeof schema === 'string' && /^decision-record\/(?!1$)[1-9]\d*$/.test(schema)
}

/**
 * Later programs add keys, and words to lists of words. What else does not fit here fits nowhere. Ballots have one
 * shape for good: beside a slip of a secret box nothing may stand [SB5].
 */
function isNewer({ type, expected, input, path }: v.BaseIssue<unknown>): boolean {
	if (path?.[0].key === 'ballots') return false
	if (type === 'strict_object') return expected === 'never'
	return type === 'picklist' && typeof input === 'string'
}

function canonicalIn(bytes: Uint8Array): unknown {
	const text = decode(bytes)
	const json = parseJson(text)
	if (isCanonical(json, text)) return json
	throw new RecordError('', 'not canonical JSON (RFC 8785)')
}

/** [R1] The same value as a record. Throws a RecordError that names the path of what does not belong. */
export function checkRecord(json: unknown): DecisionRecord {
	const result = v.safeParse(DecisionRecordShape, json, { abortEarly: true })
	if (result.success && sameKinds(json, result.output)) return result.output
	if (result.success) throw new RecordError('', 'a list where an object belongs')
	const [issue] = result.issues
	throw new RecordError(v.getDotPath(issue) ?? '', issue.message)
}

/** Valibot reads an empty list as an object without keys; the bytes say otherwise. */
function sameKinds(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || one === null) return true
	if (Array.isArray(one) !== Array.isArray(other)) return false
	return Object.entries(one).every(([key, inner]) =>
		sameKinds(inner, (other as Record<string, unknown>)[key])
	)
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		throw new RecordError('', 'not UTF-8')
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		throw new RecordError('', 'not JSON')
	}
}

function isCanonical(json: unknown, text: string): boolean {
	try {
		return canonicalJson(json as Json) === text
	} catch {
		return false
	}
}
