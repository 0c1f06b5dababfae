import {
	bigint,
	bigserial,
	boolean,
	type AnyPgColumn,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core'
import type { SuggestionPart } from '../docs/settle-suggestions.ts'
import type { UnitRange } from '../docs/settling.ts'
import { bytes } from './bytes.ts'
import { person } from './people.ts'
import { process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const artefact = pgTable(
	'artefact',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		kind: text('kind', { enum: ['document', 'schedule', 'board'] }).notNull(),
		title: text('title').notNull(),
		/** What it is for, and what it says in plain words: asked for before others review it [S6]. */
		purpose: text('purpose').notNull().default(''),
		summary: text('summary').notNull().default(''),
		state: text('state', {
			enum: ['draft', 'in_review', 'frozen', 'adopted', 'archived', 'withdrawn', 'disposed']
		})
			.notNull()
			.default('draft'),
		stateSince: at('state_since').notNull(),
		stateReason: text('state_reason'),
		frozenTextId: uuid('frozen_text_id'),
		/** The team it is assigned to, and the organisation it belongs to (both of the process). */
		teamId: uuid('team_id'),
		organisationId: uuid('organisation_id'),
		/** Who may know of it: everybody in the process, its team, or its organisation. */
		visibility: text('visibility', { enum: ['process', 'team', 'restricted'] })
			.notNull()
			.default('process'),
		/** What it changes, once it was adopted: a change request is a draft of its own. */
		amends: uuid('amends').references((): AnyPgColumn => artefact.id),
		amendment: text('amendment', { enum: ['substantive', 'editorial'] }),
		amendmentReason: text('amendment_reason'),
		/** What was adopted in its place. */
		supersededBy: uuid('superseded_by').references((): AnyPgColumn => artefact.id),
		supersededAt: at('superseded_at'),
		/** The text it is a motion on: a set of suggestions that is put to a decision. */
		motionOn: uuid('motion_on').references((): AnyPgColumn => artefact.id),
		/** The text it was begun as a copy of. */
		copiedFrom: uuid('copied_from').references((): AnyPgColumn => artefact.id),
		/** Until when it can be brought back from the bin; then its content is destroyed. Null: it is kept. */
		binnedUntil: at('binned_until'),
		/** How long it is kept, since it was archived. */
		retentionClass: text('retention_class', {
			enum: ['decision-permanent', 'process-10y', 'working-2y']
		}),
		/** A text that was begun to keep the minutes of the group [R16]. */
		minutes: boolean('minutes').notNull().default(false),
		createdBy: uuid('created_by')
			.notNull()
			.references(() => person.id),
		createdAt: at('created_at').notNull()
	},
	(t) => [
		index('artefact_process').on(t.processId),
		index('artefact_amends').on(t.amends),
		index('artefact_motion').on(t.motionOn)
	]
)

/** [MN2] What was drafted into minutes, by what it says: nothing is drafted twice into one text. */
export const minutesLine = pgTable(
	'minutes_line',
	{
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		key: text('key').notNull(),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.artefactId, t.key] })]
)

/** What was frozen: the canonical text, the exact Yjs bytes, and the SHA-256 of each (base64url). */
export const frozenText = pgTable('frozen_text', {
	id: uuid('id').primaryKey(),
	artefactId: uuid('artefact_id')
		.notNull()
		.references(() => artefact.id),
	canonicalText: text('canonical_text').notNull(),
	textHash: text('text_hash').notNull(),
	/** [RE5] What its hash was when it was frozen, where words had to go since. */
	originalHash: text('original_hash'),
	snapshot: bytes('snapshot').notNull(),
	snapshotHash: text('snapshot_hash').notNull(),
	stateVector: bytes('state_vector').notNull(),
	frozenBy: uuid('frozen_by')
		.notNull()
		.references(() => person.id),
	frozenAt: at('frozen_at').notNull()
})

/** A section of a text that is frozen for a time. `first` and `last` are units of its shared document. */
export const frozenSection = pgTable(
	'frozen_section',
	{
		id: uuid('id').primaryKey(),
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		heading: text('heading').notNull(),
		title: text('title').notNull(),
		first: text('first').notNull(),
		last: text('last').notNull(),
		reason: text('reason').notNull(),
		until: at('until'),
		frozenBy: uuid('frozen_by')
			.notNull()
			.references(() => person.id),
		frozenAt: at('frozen_at').notNull(),
		openedBy: uuid('opened_by'),
		openedAt: at('opened_at')
	},
	(t) => [index('frozen_section_artefact').on(t.artefactId)]
)

/**
 * A shared Yjs document. Its name is the artefact's id, or `<id>.register` for the server-owned one.
 * Every append names the fence and the epoch it was judged under; a stale one is refused.
 * `fence` counts owners (leases), `epoch` counts changes of state that forbid earlier judgements.
 */
export const document = pgTable('document', {
	name: text('name').primaryKey(),
	artefactId: uuid('artefact_id')
		.notNull()
		.references(() => artefact.id),
	epoch: integer('epoch').notNull().default(0),
	owner: uuid('owner'),
	fence: bigint('fence', { mode: 'number' }).notNull().default(0),
	leasedUntil: at('leased_until')
})

/** Append-only log of Yjs updates (v1 encoding), each with its author; null is the server. */
export const documentUpdate = pgTable(
	'document_update',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		document: text('document')
			.notNull()
			.references(() => document.name),
		update: bytes('update').notNull(),
		author: uuid('author'),
		at: at('at').notNull()
	},
	(t) => [index('document_update_document').on(t.document, t.seq)]
)

/** Compacted state up to and including `throughSeq`. */
export const documentSnapshot = pgTable('document_snapshot', {
	document: text('document')
		.primaryKey()
		.references(() => document.name),
	state: bytes('state').notNull(),
	throughSeq: bigint('through_seq', { mode: 'number' }).notNull(),
	at: at('at').notNull()
})

/**
 * A version of a shared document: how it stood after the row `throughSeq` of its log, as a compressed
 * Yjs update (v2), and who wrote since the version before it.
 */
export const documentVersion = pgTable(
	'document_version',
	{
		document: text('document')
			.notNull()
			.references(() => document.name),
		throughSeq: bigint('through_seq', { mode: 'number' }).notNull(),
		fromAt: at('from_at').notNull(),
		toAt: at('to_at').notNull(),
		authors: uuid('authors').array().notNull(),
		state: bytes('state').notNull(),
		/** What somebody called it. */
		name: text('name'),
		namedBy: uuid('named_by'),
		namedAt: at('named_at'),
		/** An older version took its place: it is kept so that this can be undone. */
		replaced: boolean('replaced').notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.document, t.throughSeq] })]
)

/**
 * When somebody last had a text before them, and what its log held: of this visit so far (`seen`) and of the
 * one before it (`since`). Nobody else is ever told.
 */
export const textVisit = pgTable(
	'text_visit',
	{
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		sinceSeq: bigint('since_seq', { mode: 'number' }).notNull(),
		sinceAt: at('since_at').notNull(),
		seenSeq: bigint('seen_seq', { mode: 'number' }).notNull(),
		seenAt: at('seen_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.artefactId, t.personId] })]
)

/** Units of a document that repeat, one by one, words from before: which those were [VS10]. */
export const documentCarried = pgTable(
	'document_carried',
	{
		document: text('document')
			.notNull()
			.references(() => document.name),
		client: bigint('client', { mode: 'number' }).notNull(),
		clock: bigint('clock', { mode: 'number' }).notNull(),
		length: integer('length').notNull(),
		fromClient: bigint('from_client', { mode: 'number' }).notNull(),
		fromClock: bigint('from_clock', { mode: 'number' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.document, t.client, t.clock] })]
)

/** What became of a suggestion, who settled it and by which words it is known again [VS12]. */
export const documentSettled = pgTable(
	'document_settled',
	{
		document: text('document')
			.notNull()
			.references(() => document.name),
		suggestion: uuid('suggestion').notNull(),
		by: uuid('by').notNull(),
		begunAt: at('begun_at').notNull(),
		outcome: text('outcome', { enum: ['accepted', 'partly', 'rejected', 'gone'] }).notNull(),
		settledBy: uuid('settled_by'),
		settledAt: at('settled_at').notNull(),
		parts: jsonb('parts').$type<SuggestionPart[]>().notNull(),
		units: jsonb('units').$type<UnitRange[]>().notNull()
	},
	(t) => [primaryKey({ columns: [t.document, t.suggestion] })]
)

/** Which person a Yjs client id belongs to, durably. */
export const documentClient = pgTable(
	'document_client',
	{
		document: text('document')
			.notNull()
			.references(() => document.name),
		clientId: bigint('client_id', { mode: 'number' }).notNull(),
		personId: uuid('person_id').notNull()
	},
	(t) => [primaryKey({ columns: [t.document, t.clientId] })]
)
