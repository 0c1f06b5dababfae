import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import {
	KEY_KINDS,
	SLOTS,
	STANDINGS,
	type KeyProblem,
	type TrialProblem
} from '../record/sealing-key.ts'
import type { Check } from '../record/verify.ts'
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

/** [SL5] A key that seals, sealed, or may take over: what its certificate says, never the key itself. */
export const sealingKey = pgTable('sealing_key', {
	/** SHA-256 of the certificate: pairs of hexadecimal signs. */
	fingerprint: text('fingerprint').primaryKey(),
	certificate: bytes('certificate').notNull(),
	kind: text('kind', { enum: KEY_KINDS }).notNull(),
	seenAt: at('seen_at').notNull(),
	/** When the first record was sealed with it. */
	sealsSince: at('seals_since'),
	/** [SL6] Of how many days to its end administrators were told last. */
	toldDays: integer('told_days')
})

/** [SL5] What stands at each place of the settings, as it was looked at last, and how a trial went. */
export const sealingPlace = pgTable('sealing_place', {
	slot: text('slot', { enum: SLOTS }).primaryKey(),
	kind: text('kind', { enum: KEY_KINDS }).notNull(),
	fingerprint: text('fingerprint').references(() => sealingKey.fingerprint),
	/** Why it must not seal: `record.problem.<problem>`; null while it may. */
	problem: text('problem').$type<KeyProblem>(),
	params: jsonb('params').$type<Record<string, string>>().notNull(),
	standing: text('standing', { enum: STANDINGS }),
	lookedAt: at('looked_at').notNull(),
	/** [SL6] The problem that administrators were written about last. */
	toldProblem: text('told_problem').$type<KeyProblem>(),
	triedAt: at('tried_at'),
	triedKey: text('tried_key'),
	trialProblem: text('trial_problem').$type<TrialProblem>(),
	trialParams: jsonb('trial_params').$type<Record<string, string>>(),
	trialChecks: jsonb('trial_checks').$type<Check[]>(),
	trialPdf: bytes('trial_pdf')
})

/** [SL5] One administrator proposes that another key seals, a second one confirms it. */
export const sealingHandover = pgTable('sealing_handover', {
	id: uuid('id').primaryKey(),
	fingerprint: text('fingerprint')
		.notNull()
		.references(() => sealingKey.fingerprint),
	/** Which key sealed until then; null where none was chosen yet. */
	before: text('before'),
	reason: text('reason').notNull(),
	/** Not before this instant. */
	fromAt: at('from_at').notNull(),
	askedBy: uuid('asked_by').notNull(),
	askedAt: at('asked_at').notNull(),
	confirmedBy: uuid('confirmed_by'),
	confirmedAt: at('confirmed_at'),
	/** The later of confirmation and the instant that was asked for. */
	takesOverAt: at('takes_over_at'),
	withdrawnBy: uuid('withdrawn_by'),
	withdrawnAt: at('withdrawn_at')
})
