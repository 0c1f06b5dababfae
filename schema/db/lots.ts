import {
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uuid
} from 'drizzle-orm/pg-core'
import type { Bands, Composition } from '../governance/bands.ts'
import type { RollRule } from '../governance/rules/rule-parts.ts'
import { bytes } from './bytes.ts'
import { person } from './people.ts'
import { process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** [LT1] A panel that is drawn, or will be, by lot: for whom it is announced, and what came of it. */
export const lot = pgTable(
	'lot',
	{
		id: uuid('id').primaryKey(),
		processId: uuid('process_id')
			.notNull()
			.references(() => process.id),
		ruleName: text('rule_name').notNull(),
		/** As the charter asked for it when it was announced. */
		roll: jsonb('roll').$type<RollRule>().notNull(),
		/** What can be answered to each stratum. */
		bands: jsonb('bands').$type<Bands>().notNull(),
		/** [LT3] Its hash is announced; the number itself is told at the draw. */
		secret: text('secret').notNull(),
		announcedBy: uuid('announced_by')
			.notNull()
			.references(() => person.id),
		announcedAt: at('announced_at').notNull(),
		drawsAt: at('draws_at').notNull(),
		/** `failed`: fewer people than places. */
		status: text('status', { enum: ['announced', 'drawn', 'failed', 'ended'] }).notNull(),
		drawnAt: at('drawn_at'),
		seed: text('seed'),
		/** [LT6] Counts that name nobody: all that stays of what people answered. */
		composition: jsonb('composition').$type<Composition>(),
		endedAt: at('ended_at'),
		endedBy: uuid('ended_by'),
		endReason: text('end_reason')
	},
	(t) => [index('lot_process').on(t.processId)]
)

/** [LT2] Somebody who may be drawn. `salt` opens their commitment in the pool. */
export const lotCandidate = pgTable(
	'lot_candidate',
	{
		lotId: uuid('lot_id')
			.notNull()
			.references(() => lot.id),
		personId: uuid('person_id')
			.notNull()
			.references(() => person.id),
		salt: bytes('salt').notNull(),
		/** [LT6] What they answered; erased at the draw, when the group takes its place. */
		strata: jsonb('strata').$type<Record<string, string>>(),
		/** The official or secretary who noted it; null when they said so themselves. */
		notedBy: uuid('noted_by'),
		at: at('at').notNull(),
		cell: text('cell'),
		/** [LT5] Counts those of a draw who do not take part, from 1. */
		declinedNumber: integer('declined_number'),
		declinedAt: at('declined_at')
	},
	(t) => [
		primaryKey({ columns: [t.lotId, t.personId] }),
		index('lot_candidate_person').on(t.personId)
	]
)
