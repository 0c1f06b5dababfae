import { asc, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { documentClient, documentSnapshot, documentUpdate } from '#schema/db/artefacts.ts'
import type { Past } from '#schema/docs/authorship.ts'
import type { Unit } from '#schema/docs/carrying.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { suggestionsOf, type Suggestion } from '#schema/docs/settle-suggestions.ts'
import type { Db } from '../database/db.ts'
import { mergedIn, type Merged } from './decided-suggestions.ts'
import { follow } from './state.ts'
import { carriedIn, knownIn, settledIn, type KnownSettled } from './told.ts'

/** A text as it is now, and what its log tells about how it came to be. */
export type TextPast = { doc: Y.Doc; past: Past; open: Suggestion[]; settled: SettledBy[] }

/** A suggestion that is not open any more, and the decision that merged it, where one did. */
export type SettledBy = KnownSettled & { decision: Merged | null }

/** In a transaction in which no log becomes shorter, for somebody whose right was judged. */
export async function textPast(db: Db, document: string): Promise<TextPast> {
	const doc = new Y.Doc()
	defineRoots('document', doc)
	const { updates, rows } = await logOf(db, document)
	const told = follow(doc, updates, await carriedIn(db, document))
	const open = suggestionsOf(doc)
	const latest = new Map((await settledIn(db, document)).map((one) => [one.id, one]))
	for (const one of knownIn(told.settled, rows, updates.length - rows.length))
		latest.set(one.id, one)
	for (const { id } of open) latest.delete(id)
	const merged = await mergedIn(db, document)
	const settled = [...latest.values()].map((one): SettledBy => {
		const decision = merged.get(one.id) ?? null
		return { ...one, decision, settledBy: decision ? null : one.settledBy }
	})
	const persons = await personsBehind(db, document)
	const originOf = (unit: Unit) => told.carrying?.originOf(unit) ?? unit
	const through = indexOf(settled)
	const past: Past = {
		writerOf: (unit) => persons.get(originOf(unit).client) ?? null,
		suggestionOf: (unit) => through(originOf(unit))
	}
	return { doc, past, open, settled }
}

async function logOf(db: Db, document: string) {
	const [snapshot] = await db
		.select({ state: documentSnapshot.state })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, document))
	const rows = await db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, document))
		.orderBy(asc(documentUpdate.seq))
	const updates = rows.map(({ update }) => update)
	return { rows, updates: snapshot ? [snapshot.state, ...updates] : updates }
}

async function personsBehind(db: Db, document: string): Promise<Map<number, string>> {
	const rows = await db
		.select({ client: documentClient.clientId, person: documentClient.personId })
		.from(documentClient)
		.where(eq(documentClient.document, document))
	return new Map(rows.map(({ client, person }) => [client, person]))
}

/** Which suggestion the words that stand at a unit came in by. */
function indexOf(settled: readonly KnownSettled[]): (unit: Unit) => string | null {
	const byClient = Map.groupBy(
		settled.flatMap(({ id, units }) => units.map((range) => ({ ...range, id }))),
		({ client }) => client
	)
	return ({ client, clock }) =>
		byClient
			.get(client)
			?.find((range) => range.clock <= clock && clock < range.clock + range.length)?.id ?? null
}
