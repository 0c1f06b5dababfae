import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { artefact } from './artefacts.ts'
import { record } from './decisions.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const about = () =>
	uuid('artefact_id')
		.notNull()
		.references(() => artefact.id)
/** [RM3] Only a record of a decision on it; the artefact itself when null. */
const ofRecord = () => text('record_id').references(() => record.id)

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
