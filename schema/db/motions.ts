import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Suggestion } from '../docs/settle-suggestions.ts'
import { MOTION_ENDS } from '../governance/motions.ts'
import { artefact, frozenText } from './artefacts.ts'

/**
 * A set of suggestions that is put to a decision. Its artefact is the text people decide on: the text it
 * is a motion on, with exactly this set accepted, written by the server and frozen from the beginning.
 */
export const motion = pgTable('motion', {
	artefactId: uuid('artefact_id')
		.primaryKey()
		.references(() => artefact.id),
	reasons: text('reasons').notNull(),
	/** As they stood when they were put up: ids, authors and words. */
	suggestions: jsonb('suggestions').$type<Suggestion[]>().notNull(),
	/** The addresses of the blocks they change, and the SHA-256 of what those said with the set in them. */
	blocks: text('blocks').array().notNull(),
	passageHash: text('passage_hash').notNull(),
	/** How many words it takes out and puts in. */
	words: integer('words').notNull().default(0),
	/** The text without the set, as it was then. */
	withoutId: uuid('without_id')
		.notNull()
		.references(() => frozenText.id),
	/** What became of it for good; null while a decision can still adopt it. */
	end: text('end', { enum: MOTION_ENDS }),
	endedAt: timestamp('ended_at', { withTimezone: true, mode: 'date' }),
	endReason: text('end_reason'),
	/** The motion that was adopted in its passage before. */
	fellTo: uuid('fell_to').references(() => artefact.id)
})
