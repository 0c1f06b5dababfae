import { boolean, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { decision } from './decisions.ts'
import { person } from './people.ts'

/** What one ratifier answered to a recommendation, once for each body that has to. */
export const ratification = pgTable(
	'ratification',
	{
		id: uuid('id').primaryKey(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		/** The organisation they act for where each has to answer; empty where one answer is enough. */
		body: text('body').notNull(),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		as: text('as', {
			enum: ['ratify', 'ratify_with_changes', 'return', 'reject', 'accepted', 'partly', 'rejected']
		}).notNull(),
		ground: text('ground'),
		statement: text('statement').notNull(),
		changes: jsonb('changes').$type<{ from: string; to: string }[]>().notNull().default([]),
		material: boolean('material').notNull().default(false),
		items: jsonb('items')
			.$type<{ item: string; as: 'accepted' | 'partly' | 'rejected'; reasons: string }[]>()
			.notNull()
			.default([]),
		changedTextId: uuid('changed_text_id'),
		at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull()
	},
	(t) => [uniqueIndex('ratification_once').on(t.decisionId, t.body)]
)
