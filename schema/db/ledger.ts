import { sql } from 'drizzle-orm'
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
import type { Numbers } from '../ledger/kept-head.ts'
import type { Contradiction } from '../ledger/walk.ts'
import { bytes } from './bytes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One log per organisation: its name in checkpoints, its size, its Ed25519 signing key (PKCS#8 DER). */
export const ledgerLog = pgTable('ledger_log', {
	id: uuid('id').primaryKey(),
	organisationId: uuid('organisation_id').notNull().unique(),
	origin: text('origin').notNull().unique(),
	size: bigint('size', { mode: 'number' }).notNull().default(0),
	privateKey: bytes('private_key').notNull(),
	publicKey: bytes('public_key').notNull()
})

export const ledgerEntry = pgTable(
	'ledger_entry',
	{
		logId: uuid('log_id')
			.notNull()
			.references(() => ledgerLog.id),
		index: bigint('index', { mode: 'number' }).notNull(),
		entry: bytes('entry').notNull(),
		leafHash: bytes('leaf_hash').notNull(),
		type: text('type').notNull(),
		processId: uuid('process_id'),
		subjectId: text('subject_id').notNull(),
		appendedAt: at('appended_at').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.logId, t.index] }),
		index('ledger_entry_process').on(t.processId),
		index('ledger_entry_subject').on(t.subjectId)
	]
)

/** Hashes of complete subtrees only (RFC 6962): level 0 are the leaves. */
export const ledgerNode = pgTable(
	'ledger_node',
	{
		logId: uuid('log_id').notNull(),
		level: integer('level').notNull(),
		index: bigint('index', { mode: 'number' }).notNull(),
		hash: bytes('hash').notNull()
	},
	(t) => [primaryKey({ columns: [t.logId, t.level, t.index] })]
)

/** Salt and value behind a commitment. Erasing the row erases the personal data; the proof still holds. */
export const ledgerOpening = pgTable(
	'ledger_opening',
	{
		logId: uuid('log_id').notNull(),
		index: bigint('index', { mode: 'number' }).notNull(),
		path: text('path').notNull(),
		salt: bytes('salt').notNull(),
		value: jsonb('value').notNull()
	},
	(t) => [primaryKey({ columns: [t.logId, t.index, t.path] })]
)

export const ledgerCheckpoint = pgTable(
	'ledger_checkpoint',
	{
		logId: uuid('log_id').notNull(),
		size: bigint('size', { mode: 'number' }).notNull(),
		root: bytes('root').notNull(),
		note: text('note').notNull(),
		/** RFC 3161, over the bytes of the note as the log signed it; null as long as none could be had. */
		timestampToken: bytes('timestamp_token'),
		/** Why there is no time-stamp yet, in the words of the authority or of the network. */
		timestampProblem: text('timestamp_problem'),
		at: at('at').notNull(),
		/** Since when everybody can read it; null for heads that stand in records only. */
		publishedAt: at('published_at')
	},
	(t) => [
		primaryKey({ columns: [t.logId, t.size] }),
		index('ledger_checkpoint_published').on(t.logId, t.publishedAt)
	]
)

/** [L13] Keys that signed heads of a log before the one that signs now. The private half is destroyed. */
export const ledgerPastKey = pgTable(
	'ledger_past_key',
	{
		logId: uuid('log_id').notNull(),
		publicKey: bytes('public_key').notNull(),
		/** The last head it signed, together with its successor. */
		untilSize: bigint('until_size', { mode: 'number' }).notNull(),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.logId, t.publicKey] })]
)

/** [L9] Witnesses that cosign our heads: where they are asked, and the key they answer with. */
export const ledgerWitness = pgTable('ledger_witness', {
	id: uuid('id').primaryKey(),
	url: text('url').notNull(),
	/** C2SP verifier key of cosignatures (0x04). */
	key: text('key').notNull().unique(),
	addedBy: uuid('added_by').notNull(),
	addedAt: at('added_at').notNull(),
	endedAt: at('ended_at'),
	answeredAt: at('answered_at'),
	/** `unreachable`, or what the last answer was; null while all is well. */
	problem: text('problem')
})

export const ledgerCosignature = pgTable(
	'ledger_cosignature',
	{
		logId: uuid('log_id').notNull(),
		size: bigint('size', { mode: 'number' }).notNull(),
		witnessId: uuid('witness_id')
			.notNull()
			.references(() => ledgerWitness.id),
		/** The signature line, with its line end. */
		line: text('line').notNull(),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.logId, t.size, t.witnessId] })]
)

/** [L9] Logs of others that we witness, and the longest head we cosigned of each. */
export const witnessedLog = pgTable('witnessed_log', {
	id: uuid('id').primaryKey(),
	origin: text('origin').notNull().unique(),
	key: text('key').notNull(),
	size: bigint('size', { mode: 'number' }).notNull().default(0),
	root: bytes('root'),
	note: text('note'),
	cosignedAt: at('cosigned_at'),
	addedBy: uuid('added_by').notNull(),
	addedAt: at('added_at').notNull(),
	endedAt: at('ended_at'),
	/** A head of this log that was refused although the log had signed it: proof of a fork. */
	refusedNote: text('refused_note'),
	refusedAt: at('refused_at')
})

/** [L9] With what this installation cosigns: one key, never one that signs heads. */
export const witnessKey = pgTable('witness_key', {
	id: integer('id').primaryKey().default(1),
	name: text('name').notNull(),
	publicKey: bytes('public_key').notNull(),
	privateKey: bytes('private_key').notNull(),
	createdAt: at('created_at').notNull()
})

/** [L11] How far a log was recomputed, and when it last was as a whole. */
export const ledgerAudit = pgTable('ledger_audit', {
	logId: uuid('log_id').primaryKey(),
	size: bigint('size', { mode: 'number' }).notNull(),
	root: bytes('root').notNull(),
	at: at('at').notNull(),
	wholeAt: at('whole_at')
})

/** [L11] A log that contradicts itself. Nothing is signed until somebody has answered for it. */
export const ledgerAlarm = pgTable(
	'ledger_alarm',
	{
		id: uuid('id').primaryKey(),
		logId: uuid('log_id').notNull(),
		found: jsonb('found').$type<Contradiction[]>().notNull(),
		raisedAt: at('raised_at').notNull(),
		acknowledgedBy: uuid('acknowledged_by'),
		acknowledgedAt: at('acknowledged_at'),
		reason: text('reason')
	},
	(t) => [index('ledger_alarm_log').on(t.logId)]
)

/** [L16] The log goes on from an older backup: one administrator proposes it, another confirms. */
export const ledgerContinuation = pgTable(
	'ledger_continuation',
	{
		id: uuid('id').primaryKey(),
		logId: uuid('log_id').notNull(),
		/** The head that no longer stands for the log: its size, and what is known of it. */
		lostSize: bigint('lost_size', { mode: 'number' }).notNull(),
		lostRoot: bytes('lost_root'),
		lostNote: text('lost_note'),
		/** How many entries the log had when it went on. */
		fromSize: bigint('from_size', { mode: 'number' }),
		/** The highest record number of each year that may have been given before. */
		numbers: jsonb('numbers').$type<Numbers>().notNull(),
		reason: text('reason').notNull(),
		askedBy: uuid('asked_by').notNull(),
		askedAt: at('asked_at').notNull(),
		confirmedBy: uuid('confirmed_by'),
		confirmedAt: at('confirmed_at'),
		withdrawnBy: uuid('withdrawn_by'),
		withdrawnAt: at('withdrawn_at')
	},
	(t) => [
		uniqueIndex('ledger_continuation_open')
			.on(t.logId)
			.where(sql`${t.confirmedAt} is null and ${t.withdrawnAt} is null`)
	]
)

/**
 * Keys this installation made for itself (the evaluation authority), by name.
 * The certificate is X.509 DER, the private key PKCS#8 DER.
 */
export const keyMaterial = pgTable('key_material', {
	name: text('name').primaryKey(),
	certificate: bytes('certificate').notNull(),
	privateKey: bytes('private_key').notNull(),
	createdAt: at('created_at').notNull()
})

/** A command that was carried out: asking again with the same id returns the same answer. */
export const command = pgTable('command', {
	id: uuid('id').primaryKey(),
	personId: uuid('person_id').notNull(),
	kind: text('kind').notNull(),
	result: jsonb('result').notNull(),
	at: at('at').notNull()
})

/** [F15] An act that was denied, and under which charter: nothing of what the person wrote is kept. */
export const deniedAct = pgTable(
	'denied_act',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		personId: uuid('person_id').notNull(),
		kind: text('kind').notNull(),
		refusal: text('refusal').notNull(),
		denial: text('denial'),
		processId: uuid('process_id'),
		charterHash: text('charter_hash'),
		at: at('at').notNull()
	},
	(t) => [index('denied_act_process').on(t.processId, t.seq)]
)

/** What the collaboration servers must hear about, in order; written with the fact itself. */
export const outbox = pgTable('outbox', {
	seq: bigserial('seq', { mode: 'number' }).primaryKey(),
	topic: text('topic').notNull(),
	payload: jsonb('payload').notNull(),
	at: at('at').notNull()
})
