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
import { decision, objection } from './decisions.ts'
import { person } from './people.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const about = () =>
	uuid('decision_id')
		.notNull()
		.references(() => decision.id)
const by = () =>
	uuid('person_id')
		.notNull()
		.references(() => person.id)

/** The one extension a decision can have [W4]: its key is the decision. */
export const extension = pgTable('extension', {
	decisionId: about().primaryKey(),
	personId: by(),
	from: at('from_at').notNull(),
	to: at('to_at').notNull(),
	reason: text('reason').notNull(),
	at: at('at').notNull()
})

/** What somebody on the roll says about an objection, where the group judges it [O2]. */
export const objectionJudgement = pgTable(
	'objection_judgement',
	{
		objectionId: uuid('objection_id')
			.notNull()
			.references(() => objection.id),
		personId: by(),
		stands: boolean('stands').notNull(),
		reason: text('reason').notNull(),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.objectionId, t.personId] })]
)

/** What those who disagreed want the record to say; one for each decision [O5]. */
export const minorityStatement = pgTable('minority_statement', {
	decisionId: about().primaryKey(),
	personId: by(),
	text: text('text').notNull(),
	at: at('at').notNull()
})

/** Somebody contests a decision, by a ground of the procedure. */
export const appeal = pgTable(
	'appeal',
	{
		id: uuid('id').primaryKey(),
		decisionId: about(),
		/** Counts the appeals of a decision from 1: with the closing entry it seeds the draw [J3]. */
		number: integer('number').notNull(),
		personId: by(),
		ground: text('ground').notNull(),
		contested: text('contested', {
			enum: ['notice', 'roll', 'objections', 'result', 'ratification']
		}).notNull(),
		statement: text('statement').notNull(),
		at: at('at').notNull(),
		decideBy: at('decide_by').notNull(),
		seed: text('seed').notNull(),
		/** Everybody who could have been drawn, by their ticket, in the order of the draw. */
		draw: jsonb('draw').$type<{ ticket: string; roles: string[]; drawn: boolean }[]>().notNull(),
		status: text('status', { enum: ['open', 'decided', 'undecided'] }).notNull(),
		remedy: text('remedy'),
		decidedAt: at('decided_at'),
		/** What the remedy brought about, where that is a decision. */
		followingId: uuid('following_id')
	},
	(t) => [
		index('appeal_decision').on(t.decisionId),
		uniqueIndex('appeal_number').on(t.decisionId, t.number)
	]
)

/** A member of the panel of an appeal, and what they decided. */
export const panelMember = pgTable(
	'panel_member',
	{
		appealId: uuid('appeal_id')
			.notNull()
			.references(() => appeal.id),
		personId: by(),
		ticket: text('ticket').notNull(),
		remedy: text('remedy'),
		reasons: text('reasons').notNull().default(''),
		votedAt: at('voted_at')
	},
	(t) => [primaryKey({ columns: [t.appealId, t.personId] })]
)
