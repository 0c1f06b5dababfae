import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { Amendment } from '#schema/governance/amendment.ts'
import type { Finding } from '#schema/governance/editorial.ts'
import type { ArtefactState } from '#schema/governance/roles.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import { findingsIn } from './amendment-checks.ts'
import { copySource, type CopySource } from './copies.ts'
import type { Db } from '../database/db.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { loadDocument } from './updates.ts'

/** One version of a text among those that followed each other, and the changes asked for. */
export type Version = {
	id: string
	title: string
	state: ArtefactState
	since: string
	amendment: Amendment | null
	superseded: boolean
	/** The one the reader has open. */
	current: boolean
}

/** What a change request changes, and for an editorial one what it touches that it may not. */
export type AmendmentView = {
	of: { id: string; title: string } | null
	class: Amendment
	reason: string
	findings: Finding[]
}

export type Lineage = {
	/** Oldest first; empty when there is only this one. */
	versions: Version[]
	amendment: AmendmentView | null
	supersededBy: { id: string; title: string; at: string } | null
	/** [DT2] The text it was begun as a copy of; without id and title where this person may not see it. */
	copyOf: CopySource | null
}

/** [M6] Where a text comes from and what became of it, as far as this person may see. */
export async function lineageOf(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	at: Date
): Promise<Lineage> {
	const { artefact } = place
	const copyOf = await copySource(db, place, artefact, at)
	if (!artefact.amends && artefact.state !== 'adopted' && artefact.state !== 'archived')
		return { versions: [], amendment: null, supersededBy: null, copyOf }
	const all = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, place.process.id))
	const family = familyOf(artefact, all).filter(
		(one) => !abilityTo('view', place, { artefact: one }, factsAbout(place, one), at)
	)
	const successor = family.find(({ id }) => id === artefact.supersededBy)
	return {
		versions: family.length > 1 ? family.map((one) => versionOf(one, artefact)) : [],
		amendment: await amendmentOf(db, artefact, family),
		supersededBy: artefact.supersededAt && {
			id: successor?.id ?? '',
			title: successor?.title ?? '',
			at: artefact.supersededAt.toISOString()
		},
		copyOf
	}
}

/** Everything that is tied to it by changes, in the order in which it began. */
function familyOf(artefact: ArtefactRecord, all: readonly ArtefactRecord[]): ArtefactRecord[] {
	const family = new Set([artefact.id])
	for (let size = 0; size !== family.size;) {
		size = family.size
		for (const { id, amends } of all) {
			if (amends && (family.has(id) || family.has(amends))) family.add(id).add(amends)
		}
	}
	return all
		.filter(({ id }) => family.has(id))
		.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
}

function versionOf(one: ArtefactRecord, opened: ArtefactRecord): Version {
	return {
		id: one.id,
		title: one.title,
		state: one.state,
		since: one.stateSince.toISOString(),
		amendment: one.amendment,
		superseded: one.supersededBy !== null,
		current: one.id === opened.id
	}
}

async function amendmentOf(
	db: Db,
	artefact: ArtefactRecord,
	family: readonly ArtefactRecord[]
): Promise<AmendmentView | null> {
	if (!artefact.amendment) return null
	const of = family.find(({ id }) => id === artefact.amends)
	const checked = artefact.amendment === 'editorial' && !artefact.frozenTextId && of
	return {
		of: of ? { id: of.id, title: of.title } : null,
		class: artefact.amendment,
		reason: artefact.amendmentReason ?? '',
		findings: checked ? await findingsIn(db, of, artefact.title, await textNow(db, artefact)) : []
	}
}

async function textNow(db: Db, { id, kind }: ArtefactRecord): Promise<string> {
	const doc = new Y.Doc()
	defineRoots(kind, doc)
	Y.applyUpdate(doc, await loadDocument(db, id))
	return canonicalTextOf(kind, doc)
}
