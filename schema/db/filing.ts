import {
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core'
import { isNotNull } from 'drizzle-orm'
import { RETENTION_CLASSES, type RetentionClass } from '../governance/retention.ts'
import { record } from './decisions.ts'
import { organisation } from './people.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** [RM1] How a sealed record is filed. What was filed before stands in the ledger. */
export const filing = pgTable(
	'filing',
	{
		recordId: text('record_id')
			.primaryKey()
			.references(() => record.id),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		classification: text('classification').notNull(),
		/** In the register of the authority, where it has one. */
		registryNumber: text('registry_number'),
		retention: text('retention', { enum: RETENTION_CLASSES as [RetentionClass] }).notNull(),
		filedBy: uuid('filed_by').notNull(),
		filedAt: at('filed_at').notNull()
	},
	(t) => [
		uniqueIndex('filing_registry_number')
			.on(t.organisationId, t.registryNumber)
			.where(isNotNull(t.registryNumber))
	]
)

/** [RM2] The classification scheme of an organisation, in its order; without lines every code will do. */
export const classification = pgTable(
	'classification',
	{
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		code: text('code').notNull(),
		title: text('title').notNull(),
		position: integer('position').notNull()
	},
	(t) => [primaryKey({ columns: [t.organisationId, t.code] })]
)
