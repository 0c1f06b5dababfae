import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { artefact } from './artefacts.ts'
import { decision } from './decisions.ts'
import { person } from './people.ts'
import { charter, process } from './processes.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * A changed charter that is put to the group. The artefact is the text people read and decide on,
 * written by the server and frozen from the beginning; `body` is the charter that stands in it.
 */
export const charterProposal = pgTable('charter_proposal', {
	id: uuid('id').primaryKey(),
	processId: uuid('process_id')
		.notNull()
		.references(() => process.id),
	artefactId: uuid('artefact_id')
		.notNull()
		.unique()
		.references(() => artefact.id),
	decisionId: uuid('decision_id')
		.notNull()
		.unique()
		.references(() => decision.id),
	/** The charter version it changes. */
	baseId: uuid('base_id')
		.notNull()
		.references(() => charter.id),
	body: jsonb('body').notNull(),
	hash: text('hash').notNull(),
	summary: text('summary').notNull(),
	proposedBy: uuid('proposed_by')
		.notNull()
		.references(() => person.id),
	proposedAt: at('proposed_at').notNull(),
	/** When it came into force or came to nothing; null while that is open. */
	settledAt: at('settled_at'),
	/** The charter version it became. */
	charterId: uuid('charter_id').references(() => charter.id)
})
