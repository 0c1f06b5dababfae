import {
	bigint,
	boolean,
	customType,
	index,
	integer,
	pgTable,
	text,
	uuid
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { artefact } from './artefacts.ts'

/** What PostgreSQL made of words: their stems and places. */
const stems = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * The words of a text as they are searched [SE1]: as they stood after the row `throughSeq` of its log, what is
 * said about it, and the dictionary they were read with. It is made again from the text at any time.
 */
export const searchedText = pgTable(
	'searched_text',
	{
		artefactId: uuid('artefact_id')
			.primaryKey()
			.references(() => artefact.id),
		throughSeq: bigint('through_seq', { mode: 'number' }).notNull(),
		dictionary: text('dictionary').notNull(),
		about: text('about').notNull(),
		words: text('words').notNull(),
		stems: stems('stems').notNull(),
		/** Whether its words are among those that are counted [SE3]. */
		counted: boolean('counted').notNull().default(false)
	},
	(t) => [index('searched_text_stems').using('gin', t.stems)]
)

/**
 * [SE3] Every word of these texts, with and without the marks on its letters, and in how many of them it stands. It
 * says nothing of where.
 */
export const searchedWord = pgTable(
	'searched_word',
	{
		word: text('word').primaryKey(),
		plain: text('plain').notNull(),
		texts: integer('texts').notNull()
	},
	(t) => [index('searched_word_plain').using('gin', sql`${t.plain} gin_trgm_ops`)]
)
