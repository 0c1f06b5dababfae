import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { record } from './decisions.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** [SL3] A sealed record as it was made to hold for longer: evidence, then a time-stamp over everything. */
export const recordArchive = pgTable(
	'record_archive',
	{
		recordId: text('record_id')
			.notNull()
			.references(() => record.id),
		position: integer('position').notNull(),
		authority: text('authority').notNull(),
		at: at('at').notNull(),
		/** When the certificate of the time-stamp runs out: before that, there must be another. */
		until: at('until').notNull(),
		/** Begins with the file as it was before, sign by sign. */
		pdf: bytes('pdf').notNull(),
		pdfHash: text('pdf_hash').notNull()
	},
	(t) => [primaryKey({ columns: [t.recordId, t.position] })]
)

/** [SL4] Why a record cannot be archived yet. */
export const recordArchiveWait = pgTable('record_archive_wait', {
	recordId: text('record_id')
		.primaryKey()
		.references(() => record.id),
	problem: text('problem', { enum: ['revoked', 'missing', 'timestamp', 'unknown'] }).notNull(),
	/** Whose certificates nothing could be had about. */
	names: text('names').notNull(),
	at: at('at').notNull()
})
