import { and, desc, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { membership, process as processTable } from '#schema/db/processes.ts'
import { parseCharter, type Charter } from '#schema/governance/charter.ts'
import { keepCharter } from '../charters/charters.ts'
import type { Caller } from '../acting/caller.ts'
import type { TestProcess, World } from './cast.ts'
import { enterProcess } from '../acting/place.ts'
import { loadDocument } from '../artefacts/updates.ts'

/** The newest membership of somebody in a process. */
export async function membershipOf(
	world: World,
	process: TestProcess,
	who: Caller
): Promise<string> {
	const [row] = await world.db
		.select({ id: membership.id })
		.from(membership)
		.where(and(eq(membership.processId, process.id), eq(membership.personId, who.personId)))
		.orderBy(desc(membership.from))
		.limit(1)
	return row?.id ?? ''
}

/** Puts a process under another version of its charter, as an amendment would. */
export async function amended(
	world: World,
	process: TestProcess,
	change: (charter: Charter) => unknown
): Promise<void> {
	const { personId } = process.facilitator
	const { charter } = await enterProcess(world.db, personId, process.id, world.now)
	const { hash: _, ...body } = structuredClone(charter.charter)
	const id = crypto.randomUUID()
	const next = { processId: process.id, version: charter.version + 1 }
	const written = parseCharter(change(body))
	await keepCharter(world.db, { id, ...next, charter: written }, world.now)
	await world.db.update(processTable).set({ charterId: id }).where(eq(processTable.id, process.id))
}

/** What somebody typed into a shared document, as it is committed. */
export async function typed(
	world: World,
	artefact: string,
	by: Caller,
	edit: (doc: Y.Doc) => void
): Promise<void> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(world.db, artefact))
	const before = Y.encodeStateVector(doc)
	edit(doc)
	const update = Y.encodeStateAsUpdate(doc, before)
	const row = { document: artefact, update, author: by.personId, at: world.now }
	await world.db.insert(documentUpdate).values(row)
}
