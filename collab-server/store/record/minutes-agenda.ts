import { readAbout } from '#schema/governance/agenda.ts'
import { say, type Language } from '#schema/messages/format.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { agendaOf } from '../meetings/agenda-rows.ts'
import { knownThing } from '../meetings/agenda-things.ts'
import type { MeetingRow } from '../meetings/meeting-rows.ts'
import { spokenNames, type Spoken } from '../meetings/spoken-names.ts'
import type { MinutesLine } from './minutes-facts.ts'

/** Under which item of the agenda something was taken up; null where under none. */
export type ItemOf = (taken: {
	/** The text, board or schedule it is on; for a suggestion also the text that it changes. */
	on: readonly (string | null)[]
	decision?: string
	thing?: string
}) => string | null

/** [MN4] The items of the agenda in their order, each with what was asked and who brought it. */
export async function plannedItems(
	db: Db,
	place: Place,
	meeting: MeetingRow,
	at: Date
): Promise<{ lines: MinutesLine[]; itemOf: ItemOf }> {
	const rows = await agendaOf(db, meeting.id)
	const language = place.process.language as Language
	const names = place.charter.charter.flags.names_public
	const bringers = rows.map(({ broughtBy }) => broughtBy)
	const who = await spokenNames(db, meeting, bringers, names, at)
	const lines: MinutesLine[] = []
	for (const { id, asks, broughtBy, about } of rows) {
		const said = readAbout(about)
		const thing = said && (await knownThing(db, place, said, at))
		const by = broughtBy === null ? '' : inWords(who(broughtBy), language)
		lines.push({
			part: 'agenda',
			key: `item:${id}`,
			text: [
				say(language, `minutes.${asks}`),
				...(by === '' ? [] : [say(language, 'minutes.brought', { who: by })]),
				...(thing ? [say(language, 'minutes.about', { what: thing.title })] : [])
			].join(' '),
			path: thing?.path ?? `/p/${place.process.id}/meetings/${meeting.id}#item-${id}`,
			item: id
		})
	}
	return { lines, itemOf: findingIn(rows) }
}

/** A name; else the role, as one of its people. */
export function inWords({ name, role }: Spoken, language: Language): string {
	return name || (role === null ? '' : say(language, `role.${role}`))
}

/** The first item that is about this decision, this card or task, or else what it is on. */
function findingIn(rows: readonly { id: string; about: string }[]): ItemOf {
	const items = rows.map(({ id, about }) => ({ id, about: readAbout(about) }))
	return ({ on, decision, thing }) => {
		const exact = items.find(({ about }) =>
			about?.kind === 'decision'
				? about.decision === decision
				: thing !== undefined && about?.thing === thing
		)
		const around = items.find(
			({ about }) => about?.kind === 'artefact' && on.includes(about.artefact)
		)
		return (exact ?? around)?.id ?? null
	}
}
