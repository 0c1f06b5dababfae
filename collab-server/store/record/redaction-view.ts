import { and, eq, ne, notInArray, or, sql } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { searchedText } from '#schema/db/search.ts'
import { lapsesAt } from '#schema/governance/retention.ts'
import type { RedactedPlace, RedactionGround } from '#schema/record/redaction.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { Ability, PersonRef } from '../acting/views.ts'
import { abilityToConfirm } from '../artefacts/disposal.ts'
import { abilityToKeep } from '../artefacts/holds.ts'
import type { Db } from '../database/db.ts'
import { namesOf } from '../people/person-names.ts'
import { enterRecord } from './filed-rows.ts'
import { askedOn, markOf, reachOf, type RedactionTyped } from './redaction.ts'
import { placesIn, touchedBy, type Touched } from './redaction-reach.ts'

/** What would go, and what would not, before anybody decides on it. */
export type RedactionPreview = {
	passages: string[]
	ground: RedactionGround
	/** Records that others would take the place of. */
	records: string[]
	places: { place: RedactedPlace; before: string; after: string }[]
	/** Other texts of the process that say the words too, and are not reached. */
	elsewhere: { id: string; title: string; kind: ArtefactRecord['kind'] }[]
}

/** A redaction that waits for the second person. */
export type RedactionAsked = RedactionPreview & {
	id: string
	reference: string
	askedBy: PersonRef
	askedAt: string
	until: string
	mine: boolean
	confirm: Ability
}

/** [RE2] What taking words out of a record would come to, for whoever may ask for it. @throws Refusal */
export async function previewRedaction(
	db: Db,
	caller: Caller,
	typed: RedactionTyped,
	at: Date
): Promise<RedactionPreview> {
	return db.transaction(async (tx) => {
		const place = await enterRecord(tx, caller.personId, typed.record, at)
		must(abilityToKeep(place, place.artefact, at))
		const { touched, ...asked } = await reachOf(tx, place, typed, 'key share')
		return previewOf(tx, place, touched, { ...asked, at })
	})
}

/** [RE4] What was asked about a record, for those who see the desk; null where nothing waits. */
export async function redactionAsked(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	recordId: string,
	at: Date
): Promise<RedactionAsked | null> {
	const asked = await askedOn(db, place, recordId, at)
	if (!asked?.passages) return null
	const { ground, passages } = asked
	const preview = await db.transaction(async (tx) => {
		const touched = await touchedBy(tx, place.artefact, recordId, passages, 'key share')
		return previewOf(tx, place, touched, { passages, ground, at })
	})
	return {
		...preview,
		...{ id: asked.id, reference: asked.reference },
		askedBy: (await namesOf(db, [asked.askedBy]))(asked.askedBy),
		askedAt: asked.askedAt.toISOString(),
		until: lapsesAt(asked, place.process.timezone).toISOString(),
		mine: place.actor.personId === asked.askedBy,
		confirm: abilityToConfirm(place, place.artefact, asked, at)
	}
}

type Asked = { passages: string[]; ground: RedactionGround; at: Date }

async function previewOf(
	tx: Db,
	place: Place,
	{ artefacts, records }: Touched,
	{ passages, ground, at }: Asked
): Promise<RedactionPreview> {
	const mark = markOf(place.process.language, ground)
	const found = records.flatMap((record) => placesIn(record, passages, mark))
	const places = found.flatMap(({ place: where, before, after }) =>
		where ? [{ place: where, before, after }] : []
	)
	const each = new Map(places.map((one) => [`${one.place} ${one.before}`, one]))
	const reached = artefacts.map(({ id }) => id)
	return {
		...{ passages, ground, records: records.map(({ id }) => id), places: [...each.values()] },
		elsewhere: await textsSaying(tx, place, passages, reached, at)
	}
}

/** Texts that somebody may read, by what the search knows of them. */
async function textsSaying(
	tx: Db,
	place: Place,
	passages: readonly string[],
	reached: string[],
	at: Date
): Promise<RedactionPreview['elsewhere']> {
	const said = sql`concat_ws(' ', ${artefactTable.title}, ${artefactTable.summary}, ${searchedText.words})`
	const rows = await tx
		.select({ artefact: artefactTable })
		.from(artefactTable)
		.leftJoin(searchedText, eq(searchedText.artefactId, artefactTable.id))
		.where(
			and(
				eq(artefactTable.processId, place.process.id),
				notInArray(artefactTable.id, reached),
				ne(artefactTable.state, 'disposed'),
				or(...passages.map((passage) => sql`position(${passage} in ${said}) > 0`))
			)
		)
		.orderBy(artefactTable.title)
	return rows
		.map(({ artefact }) => artefact)
		.filter((artefact) => !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
		.map(({ id, title, kind }) => ({ id, title, kind }))
}
