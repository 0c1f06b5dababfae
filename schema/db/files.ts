import { index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { FileType } from '../docs/files.ts'
import { artefact } from './artefacts.ts'
import { bytes } from './bytes.ts'
import { person } from './people.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** The bytes of files, each once, by their SHA-256 (base64url). Read only where somebody wants to see them. */
export const fileContent = pgTable('file_content', {
	hash: text('hash').primaryKey(),
	bytes: bytes('bytes').notNull()
})

/** The pictures and attachments of a text. */
export const textFile = pgTable(
	'text_file',
	{
		artefactId: uuid('artefact_id')
			.notNull()
			.references(() => artefact.id),
		hash: text('hash')
			.notNull()
			.references(() => fileContent.hash),
		name: text('name').notNull(),
		type: text('type').$type<FileType>().notNull(),
		size: integer('size').notNull(),
		/** Of pictures, in pixels. */
		width: integer('width'),
		height: integer('height'),
		addedBy: uuid('added_by')
			.notNull()
			.references(() => person.id),
		addedAt: at('added_at').notNull(),
		/** Since when it is known that the text, or a version of it, shows the file: it stays then. */
		usedAt: at('used_at')
	},
	(t) => [
		primaryKey({ columns: [t.artefactId, t.hash] }),
		index('text_file_hash').on(t.hash),
		index('text_file_added').on(t.addedBy, t.addedAt)
	]
)
