import { sql } from 'drizzle-orm'
import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core'
import type { MailChoices } from '../mail-choices.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What only this installation can say about its accessibility. */
export type AccessibilityWords = {
	/** Where people write when something shuts them out. */
	email: string
	/** The body that sees to it that the law is kept, and its address on the web. */
	bodyName: string
	bodyUrl: string
	/** What is known here not to be accessible, beyond what the product says of itself. */
	known: string
	/** When this was last gone through. */
	reviewedAt: string
}

/** One row: what this installation is called and which key material it was born with. */
export const instance = pgTable('instance', {
	id: integer('id').primaryKey().default(1),
	name: text('name').notNull().default('Interlink'),
	createdAt: at('created_at').notNull(),
	setupTokenHash: text('setup_token_hash'),
	setupTokenUntil: at('setup_token_until'),
	/** What the administrators say in the accessibility statement; null before they did. */
	accessibility: jsonb('accessibility').$type<AccessibilityWords>()
})

export const organisation = pgTable('organisation', {
	id: uuid('id').primaryKey(),
	name: text('name').notNull(),
	type: text('type', {
		enum: ['public_administration', 'citizen_group', 'nonprofit', 'company', 'academia']
	}).notNull(),
	country: text('country'),
	/** Its number in a public list, and which list: IPA, NMR, DIR3. Both or neither. */
	identifierScheme: text('identifier_scheme'),
	identifier: text('identifier'),
	createdAt: at('created_at').notNull()
})

/** A human being. A guest has no e-mail; attaching one turns the same row into an account. */
export const person = pgTable(
	'person',
	{
		id: uuid('id').primaryKey(),
		displayName: text('display_name').notNull(),
		email: text('email'),
		emailProvenAt: at('email_proven_at'),
		passwordHash: text('password_hash'),
		language: text('language').notNull().default('en'),
		assurance: integer('assurance').notNull().default(0),
		administrator: boolean('administrator').notNull().default(false),
		createdAt: at('created_at').notNull(),
		/** When they were last here; written at most once an hour. */
		seenAt: at('seen_at'),
		/** [PD9] When they were told that their unused account will be erased. */
		warnedAt: at('warned_at'),
		disabledAt: at('disabled_at'),
		erasedAt: at('erased_at'),
		/** [PD2] Counts those who were erased, from 1: all that is left of their name. */
		formerNumber: integer('former_number').unique(),
		/** [ML1] How often they want to be written to, by topic; what is absent is written at once. */
		mailChoices: jsonb('mail_choices').$type<MailChoices>().notNull().default({})
	},
	(t) => [uniqueIndex('person_email').on(sql`lower(${t.email})`)]
)

/** A login session. Only the SHA-256 of its token is stored (Lucia's published design). */
export const session = pgTable(
	'session',
	{
		id: uuid('id').primaryKey(),
		tokenHash: text('token_hash').notNull().unique(),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		createdAt: at('created_at').notNull(),
		usedAt: at('used_at').notNull(),
		expiresAt: at('expires_at').notNull(),
		/** The browser it runs in; of a program's, what its owner calls it. */
		device: text('device').notNull().default(''),
		/** It lets a program write along, and opens no page [Y23]. */
		program: boolean('program').notNull().default(false)
	},
	(t) => [index('session_person').on(t.personId)]
)

/** A single-use link sent by e-mail; it lands on a confirm button. */
export const emailLink = pgTable('email_link', {
	tokenHash: text('token_hash').primaryKey(),
	email: text('email').notNull(),
	personId: uuid('person_id').references(() => person.id, { onDelete: 'cascade' }),
	purpose: text('purpose', { enum: ['sign_in', 'attach_email'] }).notNull(),
	returnTo: text('return_to').notNull().default('/'),
	createdAt: at('created_at').notNull(),
	expiresAt: at('expires_at').notNull(),
	usedAt: at('used_at')
})

/** Every mail the product wrote. Without MAIL_URL it stays here for an administrator to read. */
export const mail = pgTable('mail', {
	id: uuid('id').primaryKey(),
	recipient: text('recipient').notNull(),
	subject: text('subject').notNull(),
	body: text('body').notNull(),
	createdAt: at('created_at').notNull(),
	sentAt: at('sent_at'),
	error: text('error')
})

/** [ML2] What waits to be written to somebody with everything else of the day. */
export const waitingMail = pgTable(
	'waiting_mail',
	{
		id: uuid('id').primaryKey(),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id, { onDelete: 'cascade' }),
		/** The text it is about: whether they may read it is asked once more. */
		artefactId: uuid('artefact_id'),
		subject: text('subject').notNull(),
		link: text('link').notNull(),
		at: at('at').notNull()
	},
	(t) => [index('waiting_mail_person').on(t.personId)]
)

/** How often something was tried: `key` names what and by whom, hashed; rows go once `expire` is past. */
export const attempt = pgTable('attempt', {
	key: text('key').primaryKey(),
	points: integer('points').notNull(),
	expire: at('expire')
})
