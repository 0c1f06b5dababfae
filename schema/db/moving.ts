import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { process } from './processes.ts'

/** A log from before a process came here: its lines (ledger-export/1), and under which id its openings are kept. */
export type LogBefore = { id: string; lines: string }

/** [MV3] A process that came from another installation. */
export const broughtProcess = pgTable('brought_process', {
	processId: uuid('process_id')
		.primaryKey()
		.references(() => process.id),
	/** The log it comes from, by its origin. */
	origin: text('origin').notNull(),
	/** SHA-256 of the package, hexadecimal. */
	packageHash: text('package_hash').notNull(),
	/** The logs it brought along, the newest first. */
	logs: jsonb('logs').$type<LogBefore[]>().notNull(),
	broughtBy: uuid('brought_by').notNull(),
	broughtAt: timestamp('brought_at', { withTimezone: true, mode: 'date' }).notNull()
})
