import { and, asc, eq, lt, max } from 'drizzle-orm'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { isId } from '#schema/ids.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { dayOf } from '#schema/messages/voice.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { loadVersion } from '../artefacts/version-texts.ts'
import type { Db } from '../database/db.ts'
import { madeOn, pathOf, readMade, type Made } from '../meetings/agenda-things.ts'
import type { MeetingRow } from '../meetings/meeting-rows.ts'
import { spokenNames } from '../meetings/spoken-names.ts'
import { inWords, type ItemOf } from './minutes-agenda.ts'
import type { MinutesLine } from './minutes-facts.ts'

type MadeOn = { on: ArtefactRecord; thing: Made }

/**
 * [MN1] Tasks and cards that were made from the beginning of a meeting on: there now, and not in what was written
 * before it; with who does it and by when, where that is said.
 */
export async function tasksMade(
	db: Db,
	place: Place,
	meeting: MeetingRow,
	itemOf: ItemOf,
	at: Date
): Promise<MinutesLine[]> {
	const made = await madeSince(db, place, meeting.startsAt, at)
	const words = await speaking(db, place, meeting, made, at)
	return made.map((one) => ({
		part: 'actions',
		key: `made:${one.thing.id}`,
		text: words(one),
		path: pathOf(one.on),
		item: itemOf({ on: [one.on.id], thing: one.thing.id })
	}))
}

async function madeSince(db: Db, place: Place, from: Date, at: Date): Promise<MadeOn[]> {
	const rows = await db
		.select()
		.from(artefactTable)
		.where(
			and(eq(artefactTable.processId, place.process.id), eq(artefactTable.visibility, 'process'))
		)
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	const made: MadeOn[] = []
	for (const on of rows) {
		if (on.kind === 'document') continue
		if (abilityTo('view', place, { artefact: on }, factsAbout(place, on), at)) continue
		const before = new Set((await thingsBefore(db, on, from)).map(({ id }) => id))
		for (const thing of await readMade(db, on))
			if (thing.title !== '' && !before.has(thing.id)) made.push({ on, thing })
	}
	return made
}

/** "Plan: Print the page (Otto, by 1 March 2027)". Who is no person of this installation is said as it was typed. */
async function speaking(
	db: Db,
	{ process, charter: { charter } }: Place,
	meeting: MeetingRow,
	made: readonly MadeOn[],
	at: Date
): Promise<(made: MadeOn) => string> {
	const language = process.language as Language
	const owners = made.map(({ thing: { owner } }) => owner).filter(isId)
	const who = await spokenNames(db, meeting, owners, charter.flags.names_public, at)
	return ({ on, thing: { title, owner, end } }) => {
		const said = [
			isId(owner) ? inWords(who(owner), language) : owner,
			end === null ? '' : say(language, 'minutes.until', { day: dayOf(language, end) })
		].filter((part) => part !== '')
		const what = `${on.title}: ${title}`
		return said.length === 0 ? what : `${what} (${said.join(', ')})`
	}
}

/** What stood there at the beginning; all of it where the way there is no longer kept. */
async function thingsBefore(db: Db, artefact: ArtefactRecord, from: Date): Promise<Made[]> {
	const { id, createdAt } = artefact
	if (createdAt >= from) return []
	const [last] = await db
		.select({ seq: max(documentUpdate.seq) })
		.from(documentUpdate)
		.where(and(eq(documentUpdate.document, id), lt(documentUpdate.at, from)))
	const doc = await loadVersion(db, id, String(last?.seq ?? 0)).catch(() => null)
	return doc ? madeOn(db, artefact, doc) : readMade(db, artefact)
}
