import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { REDACTION_GROUNDS } from '../record/redaction.ts'
import { artefact } from './artefacts.ts'
import { record } from './decisions.ts'
import { process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const about = () =>
	uuid('artefact_id')
		.notNull()
		.references(() => artefact.id)
/** [RM3] Only a record of a decision on it; the artefact itself when null. */
const ofRecord = () => text('record_id').references(() => record.id)

/** [PD10] What somebody asked to know of themselves by a letter or at a desk, and by when it is answered. */
export const accessRequest = pgTable(
	'access_request',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		personId: uuid('person_id').notNull(),
		/** How it arrived. */
		arrived: text('arrived').notNull(),
		/** The beginning of that day, where the process is. */
		receivedOn: at('received_on').notNull(),
		enteredBy: uuid('entered_by').notNull(),
		enteredAt: at('entered_at').notNull(),
		extendedBy: uuid('extended_by'),
		extendedAt: at('extended_at'),
		extensionReason: text('extension_reason'),
		answeredBy: uuid('answered_by'),
		answeredAt: at('answered_at'),
		answer: text('answer')
	},
	(t) => [index('access_request_process').on(t.processId)]
)

/** A legal hold: while it is not lifted, what it is on is neither archived nor disposed of. */
export const legalHold = pgTable(
	'legal_hold',
	{
		id: uuid('id').primaryKey(),
		artefactId: about(),
		recordId: ofRecord(),
		reason: text('reason').notNull(),
		setBy: uuid('set_by').notNull(),
		setAt: at('set_at').notNull(),
		liftedBy: uuid('lifted_by'),
		liftedAt: at('lifted_at'),
		liftReason: text('lift_reason')
	},
	(t) => [index('legal_hold_artefact').on(t.artefactId)]
)

/** Asked for by one person, done by another: the certificate of a disposal. */
export const disposal = pgTable(
	'disposal',
	{
		id: uuid('id').primaryKey(),
		artefactId: about(),
		recordId: ofRecord(),
		reason: text('reason').notNull(),
		askedBy: uuid('asked_by').notNull(),
		askedAt: at('asked_at').notNull(),
		doneBy: uuid('done_by'),
		doneAt: at('done_at'),
		/** Hashes of every frozen text that was destroyed, as they stand in the ledger. */
		hashes: text('hashes').array()
	},
	(t) => [index('disposal_artefact').on(t.artefactId)]
)

/**
 * [RE4] Words that have to go from a record: asked for by one person, carried out by another. Once it is over, the
 * words stand here no more.
 */
export const redaction = pgTable(
	'redaction',
	{
		id: uuid('id').primaryKey(),
		artefactId: about(),
		recordId: text('record_id')
			.notNull()
			.references(() => record.id),
		ground: text('ground', { enum: REDACTION_GROUNDS }).notNull(),
		/** The order, request or provision it rests on; it stands in the next record for everybody. */
		reference: text('reference').notNull(),
		passages: text('passages').array(),
		askedBy: uuid('asked_by').notNull(),
		askedAt: at('asked_at').notNull(),
		doneBy: uuid('done_by'),
		doneAt: at('done_at'),
		/** Not carried out: somebody took it back, or its time passed. */
		endedBy: uuid('ended_by'),
		endedAt: at('ended_at')
	},
	(t) => [
		uniqueIndex('redaction_once')
			.on(t.recordId)
			.where(sql`${t.doneAt} is null and ${t.endedAt} is null`)
	]
)

/** [RT1] What somebody says a record tells wrongly about them, and what became of it. */
export const rectification = pgTable(
	'rectification',
	{
		id: uuid('id').primaryKey(),
		artefactId: about(),
		recordId: text('record_id')
			.notNull()
			.references(() => record.id),
		wrong: text('wrong').notNull(),
		right: text('right').notNull(),
		reason: text('reason').notNull(),
		askedBy: uuid('asked_by').notNull(),
		askedAt: at('asked_at').notNull(),
		/** Null until it is answered; whether it was put right, and why or why not. */
		accepted: boolean('accepted'),
		answer: text('answer'),
		answeredBy: uuid('answered_by'),
		answeredAt: at('answered_at')
	},
	(t) => [index('rectification_record').on(t.recordId)]
)
