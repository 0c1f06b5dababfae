import { isNull } from 'drizzle-orm'
import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core'
import { EFFECTS } from '../governance/effects.ts'
import type { Answer } from '../governance/rules/answers.ts'
import { TRANSLATED_BY, type AnnouncedBackground } from '../record/background.ts'
import { artefact, frozenText } from './artefacts.ts'
import { bytes } from './bytes.ts'
import { meeting } from './meetings.ts'
import { person } from './people.ts'
import { process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One rule bound to one frozen text. Times are instants of the server clock. */
export const decision = pgTable(
	'decision',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		frozenTextId: uuid('frozen_text_id')
			.notNull()
			.references(() => frozenText.id),
		question: text('question').notNull(),
		summary: text('summary').notNull().default(''),
		ruleName: text('rule_name').notNull(),
		rule: jsonb('rule').notNull(),
		/** Among what is chosen; never written again after the announcement [F6]. */
		options: jsonb('options').notNull().default([]),
		/** [R19] What was told with the announcement: alternatives, legal basis, what it carries out. */
		background: jsonb('background').$type<AnnouncedBackground>().notNull().default({}),
		/** [D32] Of a lot: its hash is announced, the number itself is told at the close. */
		lotSecret: text('lot_secret'),
		/** [D34] The one person who decides, where nobody votes. */
		deciderId: uuid('decider_id'),
		/** [P6] The meeting at which it is taken; its register says who is present. */
		meetingId: uuid('meeting_id').references(() => meeting.id),
		charterId: uuid('charter_id').notNull(),
		charterHash: text('charter_hash').notNull(),
		round: integer('round').notNull().default(1),
		previousId: uuid('previous_id'),
		/** What brought it about: a person, or the server as the decision before it demanded. */
		origin: text('origin', { enum: ['announced', 'reconsent', 'runoff', 'reopened'] })
			.notNull()
			.default('announced'),
		status: text('status', { enum: ['announced', 'open', 'closed', 'cancelled'] }).notNull(),
		announcedBy: uuid('announced_by')
			.notNull()
			.references(() => person.id),
		announcedAt: at('announced_at').notNull(),
		opensAt: at('opens_at').notNull(),
		closesAt: at('closes_at').notNull(),
		closedAt: at('closed_at'),
		rollHash: text('roll_hash'),
		outcome: jsonb('outcome'),
		/** What a yes has come to; null while it runs and where the group did not say yes [F2]. */
		effect: text('effect', { enum: EFFECTS }),
		effectAt: at('effect_at'),
		ratifyBy: at('ratify_by'),
		/** The text that took effect, where a ratifier corrected its wording. */
		effectiveTextId: uuid('effective_text_id'),
		reviewAt: at('review_at'),
		remindedAt: at('reminded_at')
	},
	(t) => [index('decision_process').on(t.processId), index('decision_artefact').on(t.artefactId)]
)

/** Who was entitled, taken once [F5]. `salt` opens this person's leaf of the roll hash. */
export const rollEntry = pgTable(
	'roll_entry',
	{
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		personId: uuid('person_id').notNull(),
		constituency: text('constituency').notNull(),
		weight: integer('weight').notNull().default(1),
		salt: bytes('salt').notNull(),
		/** [P6] In the register of the decision's meeting when it closed; no part of the roll hash. */
		present: boolean('present').notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.personId] })]
)

/** The ballot that counts for one roll entry [F3]; changing it replaces it, the ledger keeps each act. */
export const ballot = pgTable(
	'ballot',
	{
		decisionId: uuid('decision_id').notNull(),
		personId: uuid('person_id').notNull(),
		/** Empty where the method asks for another form of answer; then `answer` has it. */
		choice: text('choice').notNull(),
		answer: jsonb('answer'),
		reason: text('reason').notNull().default(''),
		castAt: at('cast_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.personId] })]
)

/** [SB1] Who has voted under a secret rule: not what, and not when. */
export const rollUsed = pgTable(
	'roll_used',
	{
		decisionId: uuid('decision_id').notNull(),
		personId: uuid('person_id').notNull()
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.personId] })]
)

/**
 * [SB1] The ballots of one secret decision, all in one value: receipt -> answer. PostgreSQL keeps the keys
 * of a jsonb object in an order of its own and writes the whole value anew with each ballot, so that no
 * row, no place on the disk and no transaction number belongs to one ballot. Null once destroyed [SB7].
 */
export const secretBox = pgTable('secret_box', {
	decisionId: uuid('decision_id').primaryKey(),
	slips: jsonb('slips').$type<Record<string, Answer>>(),
	/** Set at the close; they stand in the ledger too, and stay when the box is destroyed. */
	count: integer('count'),
	boxRoot: text('box_root'),
	rollUsedRoot: text('roll_used_root'),
	endsAt: at('ends_at'),
	destroyedAt: at('destroyed_at')
})

export const objection = pgTable(
	'objection',
	{
		id: uuid('id').primaryKey(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		personId: uuid('person_id').notNull(),
		criterion: text('criterion').notNull(),
		reason: text('reason').notNull(),
		requestedChange: text('requested_change').notNull().default(''),
		status: text('status', {
			enum: ['open', 'valid', 'not_valid', 'integrated', 'overruled', 'withdrawn']
		})
			.notNull()
			.default('open'),
		statusReason: text('status_reason'),
		statusBy: uuid('status_by'),
		statusAt: at('status_at'),
		at: at('at').notNull()
	},
	(t) => [index('objection_decision').on(t.decisionId)]
)

export const objectionAnswer = pgTable('objection_answer', {
	id: uuid('id').primaryKey(),
	objectionId: uuid('objection_id')
		.notNull()
		.references(() => objection.id),
	personId: uuid('person_id').notNull(),
	text: text('text').notNull(),
	at: at('at').notNull()
})

/** [D34] What somebody advised the person who decides, once, and what that person replied. */
export const advice = pgTable(
	'advice',
	{
		id: uuid('id').primaryKey(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		personId: uuid('person_id').notNull(),
		from: text('from', { enum: ['affected', 'expert'] }).notNull(),
		text: text('text').notNull(),
		at: at('at').notNull(),
		reply: text('reply'),
		repliedAt: at('replied_at')
	},
	(t) => [uniqueIndex('advice_once').on(t.decisionId, t.personId)]
)

/** [D34] [D24] What the one who decides, or who calls rough consensus, found; the last word counts. */
export const verdict = pgTable('verdict', {
	decisionId: uuid('decision_id')
		.primaryKey()
		.references(() => decision.id),
	personId: uuid('person_id').notNull(),
	finds: text('finds', { enum: ['adopted', 'not_adopted'] }).notNull(),
	reasons: text('reasons').notNull(),
	/** In whole units of the currency of the rule, where it has a limit. */
	amount: integer('amount'),
	at: at('at').notNull()
})

/** [D33] Whom a ratifier chose among those who tie; nobody, and by nobody, when the time passed. */
export const tieBreak = pgTable('tie_break', {
	decisionId: uuid('decision_id')
		.primaryKey()
		.references(() => decision.id),
	personId: uuid('person_id'),
	chosen: jsonb('chosen').$type<string[]>().notNull(),
	reasons: text('reasons').notNull().default(''),
	at: at('at').notNull()
})

/** A sealed decision record and how far its making is. */
export const record = pgTable(
	'record',
	{
		id: text('id').primaryKey(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		status: text('status', {
			enum: ['queued', 'rendering', 'sealing', 'stamping', 'sealed', 'waiting']
		}).notNull(),
		error: text('error'),
		/** [R26] How many pages were typeset, the last time. */
		pages: integer('pages'),
		canonicalJson: text('canonical_json'),
		jsonHash: text('json_hash'),
		/** [AS12] The frozen shared document without ids of people, as the bundle holds it. */
		publishedSnapshot: bytes('published_snapshot'),
		pdf: bytes('pdf'),
		pdfHash: text('pdf_hash'),
		requestedBy: uuid('requested_by').notNull(),
		requestedAt: at('requested_at').notNull(),
		sealedAt: at('sealed_at'),
		/** When an appeal found it wrong: it stays as it was sealed, and another may take its place. */
		correctedAt: at('corrected_at'),
		/** [RM4] When its files were destroyed, by two people. */
		disposedAt: at('disposed_at'),
		/** [RE4] The redaction for which another takes its place, where one does. */
		redactionId: uuid('redaction_id')
	},
	(t) => [uniqueIndex('record_once').on(t.decisionId).where(isNull(t.correctedAt))]
)

/**
 * [AS8] The bundle of a sealed record in its two forms, made together and once: all that is made is null
 * until then, and `error` says what it waits for.
 */
export const recordBundle = pgTable('record_bundle', {
	recordId: text('record_id')
		.primaryKey()
		.references(() => record.id),
	cades: bytes('cades'),
	cadesHash: text('cades_hash'),
	xades: bytes('xades'),
	xadesHash: text('xades_hash'),
	madeAt: at('made_at'),
	error: text('error')
})

/** [R21] What was done so that everybody could take part, as it was noted last. */
export const accommodation = pgTable('accommodation', {
	decisionId: uuid('decision_id')
		.primaryKey()
		.references(() => decision.id),
	measures: jsonb('measures').$type<string[]>().notNull(),
	assisted: integer('assisted'),
	personId: uuid('person_id').notNull(),
	at: at('at').notNull()
})

/** [R22] What a decision says in another language, as it was translated last. */
export const decisionTranslation = pgTable(
	'decision_translation',
	{
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		language: text('language').notNull(),
		kind: text('kind', { enum: TRANSLATED_BY }).notNull(),
		question: text('question').notNull(),
		summary: text('summary').notNull().default(''),
		text: text('text').notNull().default(''),
		personId: uuid('person_id').notNull(),
		at: at('at').notNull(),
		/** [R26] Who took it back, when and why; null while it stands. */
		withdrawnBy: uuid('withdrawn_by'),
		withdrawnAt: at('withdrawn_at'),
		withdrawnBecause: text('withdrawn_because')
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.language] })]
)

/** [R16] The minutes that belong to a decision: a frozen text of its process, linked once. */
export const linkedMinutes = pgTable('linked_minutes', {
	decisionId: uuid('decision_id')
		.primaryKey()
		.references(() => decision.id),
	frozenTextId: uuid('frozen_text_id')
		.notNull()
		.references(() => frozenText.id),
	/** As it was when it was linked. */
	title: text('title').notNull(),
	personId: uuid('person_id').notNull(),
	at: at('at').notNull()
})

/** [R17] A person's signature on a sealed record, and the file as it is with it; never changed. */
export const recordSignature = pgTable(
	'record_signature',
	{
		id: uuid('id').primaryKey(),
		recordId: text('record_id')
			.notNull()
			.references(() => record.id),
		position: integer('position').notNull(),
		/** SHA-256 of the certificate: nobody signs twice with one. */
		certificate: text('certificate').notNull(),
		signer: text('signer').notNull(),
		issuer: text('issuer').notNull(),
		signedAt: at('signed_at').notNull(),
		/** A time-stamp says when it was signed. */
		stamped: boolean('stamped').notNull(),
		/** Of the person who brought it. */
		personId: uuid('person_id').notNull(),
		at: at('at').notNull(),
		pdf: bytes('pdf').notNull(),
		pdfHash: text('pdf_hash').notNull()
	},
	(t) => [
		uniqueIndex('record_signature_place').on(t.recordId, t.position),
		uniqueIndex('record_signature_once').on(t.recordId, t.certificate)
	]
)
