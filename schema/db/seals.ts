import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { record } from './decisions.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** [SL3] A sealed record as it was made to hold for longer: evidence, then a time-stamp over everything. */
export const recordArchive = pgTable(
	'record_archive',
	{
		recordId: text('record_id')
			.notNull()
			.references(() => record.id),
		position: integer('position').notNull(),
		authority: text('authority').notNull(),
		at: at('at').notNull(),
		/** When the certificate of the time-stamp runs out: before that, there must be another. */
		until: at('until').notNull(),
		/** Begins with the file as it was before, sign by sign. */
		pdf: bytes('pdf').notNull(),
		pdfHash: text('pdf_hash').notNull()
	},
	(t) => [primaryKey({ columns: [t.recordId, t.position] })]
)

/** [SL4] Why a record cannot be archived yet. */
export const recordArchiveWait = pgTable('record_archive_wait', {
	recordId: text('record_id')
		.primaryKey()
		.references(() => record.id),
	problem: text('problem', { enum: ['revoked', 'missing', 'timestamp', 'unknown'] }).notNull(),
	/** Whose certificates nothing could be had about. */
	names: text('names').notNull(),
	at: at('at').notNull()
})

/** [SL6] A certificate that seals, sealed, or may seal next. Kept for ever, so that old seals verify. */
export const sealingKey = pgTable('sealing_key', {
	/** SHA-256 of the certificate: pairs of hexadecimal signs. */
	fingerprint: text('fingerprint').primaryKey(),
	/** The certificate and its issuers, PEM. */
	certificates: text('certificates').notNull(),
	seenAt: at('seen_at').notNull(),
	chosenAt: at('chosen_at'),
	/** Null: it sealed first because it was the only one. */
	chosenBy: uuid('chosen_by'),
	retiredAt: at('retired_at'),
	retiredBy: uuid('retired_by'),
	/** The smallest number of days before its end that was told already. */
	toldDays: integer('told_days')
})

/** [SL6] What the last look at a place for keys showed. */
export const sealingPlace = pgTable('sealing_place', {
	/** `SEAL`, `NEXT_SEAL`, `SECOND_SEAL`. */
	slot: text('slot').primaryKey(),
	/** `P12`, `PEM`, `PKCS11`, `CSC`. */
	kind: text('kind').notNull(),
	fingerprint: text('fingerprint'),
	problem: text('problem'),
	params: jsonb('params').$type<Record<string, string>>().notNull(),
	lookedAt: at('looked_at').notNull(),
	/** The last trial seal, and what was wrong with it. */
	triedAt: at('tried_at'),
	trialProblem: text('trial_problem'),
	trialParams: jsonb('trial_params').$type<Record<string, string>>()
})
