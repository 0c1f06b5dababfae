import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { artefact } from './artefacts.ts'
import { decision } from './decisions.ts'
import { person } from './people.ts'
import { membership, process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** An organisation that takes part in a process. It is known in that process only. */
export const processOrganisation = pgTable(
	'process_organisation',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		name: text('name').notNull(),
		type: text('type', {
			enum: ['public_administration', 'citizen_group', 'nonprofit', 'company', 'academia']
		}).notNull(),
		createdAt: at('created_at').notNull(),
		/** From then on nobody new belongs to it. */
		endedAt: at('ended_at')
	},
	(t) => [index('process_organisation_process').on(t.processId)]
)

/** People who work on something together; of one organisation, or across them. */
export const team = pgTable(
	'team',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		organisationId: uuid('organisation_id').references(() => processOrganisation.id),
		name: text('name').notNull(),
		createdAt: at('created_at').notNull(),
		endedAt: at('ended_at')
	},
	(t) => [index('team_process').on(t.processId)]
)

/** A membership in a team, from one instant until another; it also ends with the role. */
export const teamMember = pgTable(
	'team_member',
	{
		teamId: uuid('team_id')
			.notNull()
			.references(() => team.id),
		membershipId: uuid('membership_id')
			.notNull()
			.references(() => membership.id),
		from: at('from_at').notNull(),
		until: at('until_at')
	},
	(t) => [
		primaryKey({ columns: [t.teamId, t.membershipId, t.from] }),
		index('team_member_membership').on(t.membershipId)
	]
)

/**
 * Somebody who has an interest in a matter and therefore does not decide on it: an artefact with every
 * decision on it, or one decision. Lifting it never deletes it.
 */
export const recusal = pgTable(
	'recusal',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		/** Null: every decision on the artefact. */
		decisionId: uuid('decision_id').references(() => decision.id),
		kind: text('kind', { enum: ['declared', 'recorded'] }).notNull(),
		reason: text('reason').notNull(),
		byPerson: uuid('by_person').notNull(),
		at: at('at').notNull(),
		liftedAt: at('lifted_at'),
		liftedBy: uuid('lifted_by')
	},
	(t) => [index('recusal_person').on(t.processId, t.personId)]
)

/** One step of the moderation ladder against one person, with its rule and reason, and its review. */
export const measure = pgTable(
	'measure',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		step: text('step', {
			enum: ['notice', 'hide', 'mute_session', 'suspend_14d', 'remove_by_decision']
		}).notNull(),
		/** The rule that was broken, as the moderator cites it. */
		rule: text('rule').notNull(),
		reason: text('reason').notNull(),
		/** What is hidden, or what the decision to remove somebody is about. */
		artefactId: uuid('artefact_id').references(() => artefact.id),
		entryId: uuid('entry_id'),
		/** End of a mute or a suspension. */
		until: at('until_at'),
		byPerson: uuid('by_person').notNull(),
		at: at('at').notNull(),
		/** When a removal was carried out. */
		carriedOutAt: at('carried_out_at'),
		contestedAt: at('contested_at'),
		contestReason: text('contest_reason'),
		/** Until when a panel looks at it again; null where too few were there to draw one. */
		reviewBy: at('review_by'),
		/** With it and the ids of those who could be drawn, anybody draws the panel again. */
		seed: text('seed'),
		outcome: text('outcome', { enum: ['upheld', 'lifted', 'undecided'] }),
		reviewedAt: at('reviewed_at'),
		reviewedBy: uuid('reviewed_by'),
		reviewReason: text('review_reason'),
		liftedAt: at('lifted_at'),
		liftedBy: uuid('lifted_by')
	},
	(t) => [
		index('measure_person').on(t.processId, t.personId),
		index('measure_artefact').on(t.artefactId)
	]
)

/** What an emergency holds back for everybody, in a process or on one thing, until it ends [B17]. */
export const safetyMeasure = pgTable(
	'safety_measure',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		/** Everything in the process when null. */
		artefactId: uuid('artefact_id').references(() => artefact.id),
		withholds: text('withholds', { enum: ['comment', 'suggest', 'edit', 'propose'] })
			.array()
			.notNull(),
		reason: text('reason').notNull(),
		byPerson: uuid('by_person').notNull(),
		at: at('at').notNull(),
		until: at('until_at').notNull(),
		/** Before its time by a person, or at its time by the server, whose entry it then is. */
		endedAt: at('ended_at'),
		endedBy: uuid('ended_by')
	},
	(t) => [index('safety_measure_process').on(t.processId)]
)

/** A member of the panel that looks at a contested step again, and what they found. */
export const measureSeat = pgTable(
	'measure_seat',
	{
		measureId: uuid('measure_id')
			.notNull()
			.references(() => measure.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		outcome: text('outcome', { enum: ['upheld', 'lifted'] }),
		reasons: text('reasons').notNull().default(''),
		votedAt: at('voted_at')
	},
	(t) => [primaryKey({ columns: [t.measureId, t.personId] })]
)

/** A vote lent to somebody else on the same roll, for one decision; taken back until the close. */
export const delegation = pgTable(
	'delegation',
	{
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id),
		fromPerson: uuid('from_person').notNull(),
		toPerson: uuid('to_person').notNull(),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.decisionId, t.fromPerson] })]
)
