import { readAbout, type Ask } from '#schema/governance/agenda.ts'
import type { Role } from '#schema/governance/roles.ts'
import type { Place } from '../acting/ability.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { readsNames } from '../organisation/members.ts'
import { namesOf } from '../people/person-names.ts'
import { agendaOf } from './agenda-rows.ts'
import { knownThing, thingsToPlan, type Thing } from './agenda-things.ts'
import type { MeetingRow } from './meeting-rows.ts'
import { spokenNames } from './spoken-names.ts'
import { peopleAround } from './presences.ts'

/** One item as somebody of the process reads it. Who brings it is a role for those who read no names. */
export type AgendaLine = {
	id: string
	title: string
	asks: Ask
	broughtBy: { id: string; name: string; role: Role | null } | null
	about: Thing | null
}

export type AgendaView = {
	items: AgendaLine[]
	/** For who may change it: what an item can be about, and who can bring one. */
	plan: { things: Thing[]; people: PersonRef[] } | null
}

/** [P7] The agenda of a meeting. */
export async function agendaView(
	db: Db,
	place: Place,
	row: MeetingRow,
	plans: boolean,
	at: Date
): Promise<AgendaView> {
	const rows = await agendaOf(db, row.id)
	const who = await spokenNames(
		db,
		row,
		rows.map(({ broughtBy }) => broughtBy),
		readsNames(place.actor) ? 'name' : 'pseudonym',
		at
	)
	const items: AgendaLine[] = []
	for (const { id, title, asks, broughtBy, about } of rows) {
		const said = readAbout(about)
		items.push({
			...{ id, title, asks },
			broughtBy: broughtBy === null ? null : who(broughtBy),
			about: said && (await knownThing(db, place, said, at))
		})
	}
	const open = plans && !row.closedAt && !row.cancelledAt
	return { items, plan: open ? await planOf(db, place, row, at) : null }
}

async function planOf(
	db: Db,
	place: Place,
	row: MeetingRow,
	at: Date
): Promise<NonNullable<AgendaView['plan']>> {
	const around = await peopleAround(db, row, at)
	const people = around.map(await namesOf(db, around)).filter(({ name }) => name !== '')
	return {
		things: await thingsToPlan(db, place, at),
		people: people.toSorted((one, other) => one.name.localeCompare(other.name))
	}
}
