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
	uuid
} from 'drizzle-orm/pg-core'
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
		timestampToken: bytes('timestamp_token'),
		at: at('at').notNull()
	},
	(t) => [primaryKey({ columns: [t.logId, t.size] })]
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
