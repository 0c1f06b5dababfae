import { eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { artefact } from '#schema/db/artefacts.ts'
import { measure } from '#schema/db/bodies.ts'
import { message, thread } from '#schema/db/comments.ts'
import { decision, objection, record } from '#schema/db/decisions.ts'
import { lot } from '#schema/db/lots.ts'
import { meeting } from '#schema/db/meetings.ts'
import { process } from '#schema/db/processes.ts'
import { appeal } from '#schema/db/redress.ts'
import type { Db } from '../database/db.ts'

/** What a row is about, by its title, and the process that is in. */
export type About = { title: string; processId: string | null; process: string | null }

type Row = Readonly<Record<string, unknown>>
type Step = (db: Db, id: string) => Promise<Row | undefined>

/** What a row of a table names, by the id of the row. */
function step(table: PgTable & { id: PgColumn }, names: Record<string, PgColumn>): Step {
	return async (db, id) => {
		const [row] = await db.select(names).from(table).where(eq(table.id, id))
		return row
	}
}

/** From a column that names something to what that stands in, until there is a title and a process. */
const STEPS: Readonly<Record<string, Step>> = {
	messageId: step(message, { threadId: message.threadId }),
	threadId: step(thread, { artefactId: thread.artefactId }),
	objectionId: step(objection, { decisionId: objection.decisionId }),
	appealId: step(appeal, { decisionId: appeal.decisionId }),
	recordId: step(record, { decisionId: record.decisionId }),
	measureId: step(measure, { processId: measure.processId }),
	lotId: step(lot, { processId: lot.processId }),
	meetingId: step(meeting, { title: meeting.title, processId: meeting.processId }),
	decisionId: step(decision, { title: decision.question, processId: decision.processId }),
	artefactId: step(artefact, { title: artefact.title, processId: artefact.processId }),
	processId: step(process, { process: process.name })
}
const COLUMNS = Object.keys(STEPS)

/** Answers what rows are about; each thing is looked up once. */
export class AboutRows {
	readonly #db: Db
	readonly #known = new Map<string, Promise<About>>()

	constructor(db: Db) {
		this.#db = db
	}

	/** `table` tells what an `id` of the row itself means. */
	of(row: Row, table: string): Promise<About> {
		const found = lookUp(row, table)
		if (!found) return Promise.resolve({ title: '', processId: null, process: null })
		const key = found.join(' ')
		const known = this.#known.get(key) ?? this.#follow(...found)
		this.#known.set(key, known)
		return known
	}

	async #follow(column: string, id: string): Promise<About> {
		const about: About = { title: '', processId: column === 'processId' ? id : null, process: null }
		let next: [string, string] | null = [column, id]
		while (next) {
			const row = await STEPS[next[0]]?.(this.#db, next[1])
			if (!row) break
			if (about.title === '' && typeof row.title === 'string') about.title = row.title
			if (typeof row.processId === 'string') about.processId = row.processId
			if (typeof row.process === 'string') about.process = row.process
			next = lookUp(row, '')
		}
		return about
	}
}

function lookUp(row: Row, table: string): [string, string] | null {
	// Documents are named by their artefact, the server's own ones with an ending.
	if (typeof row.document === 'string') return ['artefactId', row.document.slice(0, 36)]
	const column = COLUMNS.find((name) => typeof row[name] === 'string')
	if (column) return [column, String(row[column])]
	return typeof row.id === 'string' && `${table}Id` in STEPS ? [`${table}Id`, row.id] : null
}
