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
import type { Bases } from '../governance/privacy.ts'
import { organisation, person } from './people.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const process = pgTable('process', {
	id: uuid('id').primaryKey(),
	organisationId: uuid('organisation_id')
		.notNull()
		.references(() => organisation.id),
	name: text('name').notNull(),
	aim: text('aim').notNull(),
	language: text('language').notNull(),
	timezone: text('timezone').notNull(),
	phase: text('phase', { enum: ['en', 'de', 'bu', 'su'] })
		.notNull()
		.default('en'),
	charterId: uuid('charter_id').notNull(),
	demonstration: boolean('demonstration').notNull().default(false),
	createdBy: uuid('created_by')
		.notNull()
		.references(() => person.id),
	createdAt: at('created_at').notNull()
})

/** A charter version as adopted: the parsed, fully expanded charter and the hash of its canonical JSON. */
export const charter = pgTable('charter', {
	id: uuid('id').primaryKey(),
	processId: uuid('process_id').notNull(),
	version: integer('version').notNull(),
	hash: text('hash').notNull(),
	body: jsonb('body').notNull(),
	adoptedAt: at('adopted_at').notNull()
})

export const phaseChange = pgTable('phase_change', {
	id: uuid('id').primaryKey(),
	processId: uuid('process_id')
		.notNull()
		.references(() => process.id),
	from: text('from_phase').notNull(),
	to: text('to_phase').notNull(),
	reason: text('reason').notNull(),
	byPerson: uuid('by_person')
		.notNull()
		.references(() => person.id),
	at: at('at').notNull()
})

/** By mandate. Instants are ISO 8601; `artefacts` null means all of the process. */
export type MandateTerms = Record<
	string,
	{ from: string | null; until: string | null; artefacts: string[] | null }
>

/** A role held by a person in a process, from one instant until another. Ending it never deletes it. */
export const membership = pgTable(
	'membership',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		role: text('role', {
			enum: [
				'guest',
				'observer',
				'citizen',
				'facilitator',
				'official',
				'secretary',
				'administrator'
			]
		}).notNull(),
		mandates: jsonb('mandates').$type<string[]>().notNull().default([]),
		/** When and for which artefacts a mandate holds; without a line it holds as long as the role. */
		mandateTerms: jsonb('mandate_terms').$type<MandateTerms>().notNull().default({}),
		/** The organisation (of the process) somebody acts for in this role. */
		organisationId: uuid('organisation_id'),
		/** What was verified about the person, such as `resident_ok`: that it is so, never the data. */
		attributes: jsonb('attributes').$type<string[]>().notNull().default([]),
		from: at('from_at').notNull(),
		until: at('until_at'),
		invitationId: uuid('invitation_id')
	},
	(t) => [
		index('membership_person').on(t.personId),
		uniqueIndex('membership_once').on(t.processId, t.personId, t.role, t.from)
	]
)

/** [PD8] What people are told, before they join, about the use of their data: each version that ever stood. */
export const privacyNotice = pgTable(
	'privacy_notice',
	{
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		version: integer('version').notNull(),
		controller: text('controller').notNull(),
		contact: text('contact').notNull(),
		/** The data protection officer, where there is one. */
		officer: text('officer').notNull(),
		bases: jsonb('bases').$type<Bases>().notNull(),
		byPerson: uuid('by_person')
			.notNull()
			.references(() => person.id),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.processId, t.version] })]
)

export const invitation = pgTable('invitation', {
	id: uuid('id').primaryKey(),
	processId: uuid('process_id')
		.notNull()
		.references(() => process.id),
	tokenHash: text('token_hash').notNull().unique(),
	role: text('role').notNull(),
	email: text('email'),
	maxUses: integer('max_uses').notNull(),
	uses: integer('uses').notNull().default(0),
	createdBy: uuid('created_by')
		.notNull()
		.references(() => person.id),
	createdAt: at('created_at').notNull(),
	expiresAt: at('expires_at').notNull(),
	revokedAt: at('revoked_at')
})
