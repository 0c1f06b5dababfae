import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { ASKS } from '../governance/agenda.ts'
import { person } from './people.ts'
import { process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** When people of a process met, or will meet. Its register stands from `closedAt` on [P3]. */
export const meeting = pgTable(
	'meeting',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		title: text('title').notNull(),
		startsAt: at('starts_at').notNull(),
		byPerson: uuid('by_person').notNull(),
		at: at('at').notNull(),
		/** What people type to note themselves; the last one that was drawn. */
		checkInCode: text('check_in_code'),
		checkInUntil: at('check_in_until'),
		closedAt: at('closed_at'),
		closedBy: uuid('closed_by'),
		cancelledAt: at('cancelled_at'),
		cancelledBy: uuid('cancelled_by'),
		cancelReason: text('cancel_reason')
	},
	(t) => [index('meeting_process').on(t.processId)]
)

/** One line of a register. Taking it back never deletes it. */
export const presence = pgTable(
	'presence',
	{
		id: uuid('id').primaryKey(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		/** By themselves with the code of the meeting, or by who keeps the register. */
		how: text('how', { enum: ['checked_in', 'noted'] }).notNull(),
		byPerson: uuid('by_person').notNull(),
		at: at('at').notNull(),
		/** Why, where the register was closed already. */
		reason: text('reason').notNull().default(''),
		struckAt: at('struck_at'),
		struckBy: uuid('struck_by'),
		struckReason: text('struck_reason').notNull().default('')
	},
	(t) => [
		uniqueIndex('presence_once')
			.on(t.meetingId, t.personId)
			.where(sql`${t.struckAt} is null`)
	]
)

/** What is to be spoken about at a meeting, by its place in the order [P7]. Taking it off never deletes it. */
export const agendaItem = pgTable(
	'agenda_item',
	{
		id: uuid('id').primaryKey(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id),
		place: integer('place').notNull(),
		title: text('title').notNull(),
		asks: text('asks', { enum: ASKS }).notNull(),
		/** Who brings it; null where nobody in particular does. */
		broughtBy: uuid('brought_by').references(() => person.id),
		/** What it is about, as `governance/agenda.ts` writes it; empty where it is about nothing written. */
		about: text('about').notNull().default(''),
		at: at('at').notNull(),
		struckAt: at('struck_at')
	},
	(t) => [index('agenda_item_meeting').on(t.meetingId)]
)
