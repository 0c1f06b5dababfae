import { getTableColumns, inArray, sql, type Column, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as artefacts from '#schema/db/artefacts.ts'
import { recusal } from '#schema/db/bodies.ts'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { message, thread } from '#schema/db/comments.ts'
import * as decisions from '#schema/db/decisions.ts'
import { textFile } from '#schema/db/files.ts'
import { disposal, legalHold, rectification } from '#schema/db/keeping.ts'
import { motion } from '#schema/db/motions.ts'
import { ratification } from '#schema/db/ratifications.ts'
import * as redress from '#schema/db/redress.ts'
import { blackenedIn } from '#schema/record/redaction.ts'
import type { Db } from '../database/db.ts'

/** Ids that rows belong to by one of their columns. */
export type Owners = Record<'artefact' | 'decision' | 'objection' | 'thread' | 'appeal', string[]>

/** Columns of one table that hold words of people, and what its rows belong to. */
type Words = { table: PgTable; by: Column; of: keyof Owners; columns: Record<string, Column> }

function words<T extends PgTable>(
	table: T,
	by: keyof T['_']['columns'] & string,
	of: keyof Owners,
	names: readonly (keyof T['_']['columns'] & string)[]
): Words {
	const all = getTableColumns(table) as Record<string, Column>
	const column = (name: string) => {
		const found = all[name]
		if (!found) throw new RangeError(`no column ${name}`)
		return found
	}
	const columns = Object.fromEntries(names.map((name) => [name, column(name)]))
	return { table, by: column(by), of, columns }
}

/**
 * [RE3] Where words of people stand that a record is made of or that were said about its text. A test goes through
 * every column of a process: one that is not here has no words, or stands with a reason among `WITHOUT_WORDS`.
 */
export const WORDS: readonly Words[] = [
	words(artefacts.artefact, 'id', 'artefact', [
		...(['title', 'purpose', 'summary', 'stateReason', 'amendmentReason'] as const)
	]),
	words(artefacts.frozenSection, 'artefactId', 'artefact', ['title', 'reason']),
	words(artefacts.documentVersion, 'document', 'artefact', ['name']),
	words(artefacts.documentSettled, 'document', 'artefact', ['parts']),
	words(artefacts.minutesLine, 'artefactId', 'artefact', ['key']),
	words(textFile, 'artefactId', 'artefact', ['name']),
	words(motion, 'artefactId', 'artefact', ['reasons', 'suggestions', 'endReason']),
	words(thread, 'artefactId', 'artefact', ['passage']),
	words(message, 'threadId', 'thread', ['text', 'reason']),
	words(recusal, 'artefactId', 'artefact', ['reason']),
	words(charterProposal, 'artefactId', 'artefact', ['summary']),
	words(legalHold, 'artefactId', 'artefact', ['reason', 'liftReason']),
	words(disposal, 'artefactId', 'artefact', ['reason']),
	words(rectification, 'artefactId', 'artefact', ['wrong', 'right', 'reason', 'answer']),
	words(decisions.decision, 'id', 'decision', ['question', 'summary', 'background']),
	words(decisions.ballot, 'decisionId', 'decision', ['reason']),
	words(decisions.objection, 'decisionId', 'decision', [
		...(['reason', 'requestedChange', 'statusReason'] as const)
	]),
	words(decisions.objectionAnswer, 'objectionId', 'objection', ['text']),
	words(redress.objectionJudgement, 'objectionId', 'objection', ['reason']),
	words(decisions.advice, 'decisionId', 'decision', ['text', 'reply']),
	words(decisions.verdict, 'decisionId', 'decision', ['reasons']),
	words(decisions.tieBreak, 'decisionId', 'decision', ['reasons']),
	words(decisions.accommodation, 'decisionId', 'decision', ['measures']),
	words(decisions.decisionTranslation, 'decisionId', 'decision', [
		...(['question', 'summary', 'text', 'withdrawnBecause'] as const)
	]),
	words(decisions.linkedMinutes, 'decisionId', 'decision', ['title']),
	words(ratification, 'decisionId', 'decision', ['ground', 'statement', 'changes', 'items']),
	words(redress.extension, 'decisionId', 'decision', ['reason']),
	words(redress.minorityStatement, 'decisionId', 'decision', ['text']),
	words(redress.appeal, 'decisionId', 'decision', ['statement']),
	words(redress.panelMember, 'appealId', 'appeal', ['reasons'])
]

/** [RE3] Writes the mark in the place of the passages in every row of these owners. */
export async function blackenRows(
	tx: Db,
	owners: Owners,
	passages: readonly string[],
	mark: string
): Promise<void> {
	for (const { table, by, of, columns } of WORDS) {
		const ids = owners[of]
		if (ids.length === 0) continue
		const row = sql<string>`${table}.ctid::text`
		const rows = await tx
			.select({ row, ...columns })
			.from(table)
			.where(inArray(by, ids))
			.for('update')
		for (const { row: place, ...said } of rows) {
			const now = blackenedIn(said, passages, mark)
			if (JSON.stringify(now) === JSON.stringify(said)) continue
			await tx
				.update(table)
				.set(now)
				.where(sql`${table}.ctid = ${place}::tid`)
		}
	}
}

/** [RE3] The same in mails about a process, sent or waiting; what opens commitments of its entries to them goes. */
export async function blackenTraces(
	tx: Db,
	processId: string,
	passages: readonly string[],
	mark: string
): Promise<void> {
	for (const passage of passages) {
		const about = `%${processId}%`
		await tx.execute(sql`
			update mail set subject = replace(subject, ${passage}, ${mark}), body = replace(body, ${passage}, ${mark})
			where body like ${about} and (${within('body', passage)} or ${within('subject', passage)})`)
		await tx.execute(sql`
			update waiting_mail set subject = replace(subject, ${passage}, ${mark})
			where link like ${about} and ${within('subject', passage)}`)
		await tx.execute(sql`
			delete from ledger_opening using ledger_entry
			where ledger_entry.log_id = ledger_opening.log_id and ledger_entry.index = ledger_opening.index
				and ledger_entry.process_id = ${processId}
				and ${within('ledger_opening.value::text', JSON.stringify(passage).slice(1, -1))}`)
	}
}

function within(column: string, passage: string): SQL {
	return sql`position(${passage}::text in ${sql.raw(column)}) > 0`
}
