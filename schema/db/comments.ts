import {
	bigint,
	bigserial,
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
import type { PassagePart } from '../docs/anchors.ts'
import { artefact } from './artefacts.ts'
import { person } from './people.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const by = (name: string) => uuid(name).references(() => person.id)

/** What people say about one passage of a text. */
export const thread = pgTable(
	'thread',
	{
		id: uuid('id').primaryKey(),
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		/** Where the passage stood when the thread was begun: its mark in the text knows where it is now. */
		passage: jsonb('passage').$type<PassagePart[]>().notNull(),
		/** Since when its mark stands in the text, or was found to have no place left. */
		anchoredAt: at('anchored_at'),
		startedBy: by('started_by').notNull(),
		startedAt: at('started_at').notNull(),
		/** By when the charter of that time promised an official answer. */
		answerBy: at('answer_by'),
		resolvedBy: by('resolved_by'),
		resolvedAt: at('resolved_at')
	},
	(t) => [index('thread_artefact').on(t.artefactId)]
)

export const message = pgTable(
	'message',
	{
		id: uuid('id').primaryKey(),
		threadId: uuid('thread_id')
			.notNull()
			.references(() => thread.id),
		personId: by('person_id').notNull(),
		/** The role somebody answers in, where they act for others. */
		office: text('office', { enum: ['official', 'secretary'] }),
		/** People are named in it as `@{their id}`. Empty once it is deleted. */
		text: text('text').notNull(),
		/** The language it is in where that is not the one of the process. */
		language: text('language'),
		/** held: nobody who facilitates has read it yet, and the charter asks for that. */
		state: text('state', { enum: ['shown', 'held', 'refused', 'deleted'] }).notNull(),
		/** Why it was refused. */
		reason: text('reason'),
		judgedBy: by('judged_by'),
		at: at('at').notNull(),
		/** The order of writing, also within one instant. */
		seq: bigserial('seq', { mode: 'number' }).notNull(),
		editedAt: at('edited_at')
	},
	(t) => [index('message_thread').on(t.threadId), index('message_person').on(t.personId, t.at)]
)

export const reaction = pgTable(
	'reaction',
	{
		messageId: uuid('message_id')
			.notNull()
			.references(() => message.id),
		personId: by('person_id').notNull(),
		reaction: text('reaction', { enum: ['agree', 'thanks', 'unclear'] }).notNull(),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.messageId, t.personId, t.reaction] })]
)

/** Whom a message has named and who was written to because of it: each once. */
export const mention = pgTable(
	'mention',
	{
		messageId: uuid('message_id')
			.notNull()
			.references(() => message.id),
		personId: by('person_id').notNull(),
		at: at('at').notNull()
	},
	(t) => [uniqueIndex('mention_once').on(t.messageId, t.personId)]
)

/** [ML3] How many times a text mentions somebody, of how many they were told, and since when it is so many. */
export const textMention = pgTable(
	'text_mention',
	{
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		personId: by('person_id').notNull(),
		times: integer('times').notNull(),
		told: integer('told').notNull(),
		since: at('since').notNull()
	},
	(t) => [primaryKey({ columns: [t.artefactId, t.personId] })]
)

/** [ML3] Up to which row of its log a text was looked through for mentions. */
export const mentionedText = pgTable('mentioned_text', {
	artefactId: uuid('artefact_id')
		.primaryKey()
		.references(() => artefact.id),
	throughSeq: bigint('through_seq', { mode: 'number' }).notNull()
})
