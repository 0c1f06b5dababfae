import { eq } from 'drizzle-orm'
import { agendaItem } from '#schema/db/meetings.ts'
import { Refusal } from '#schema/errors.ts'
import { aboutText, isAsk, readAbout, type About } from '#schema/governance/agenda.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { optionalText, requiredText } from '../acting/texts.ts'
import { agendaOf, type AgendaRow } from './agenda-rows.ts'
import { knownThing } from './agenda-things.ts'
import { abilityToKeep, enterMeeting, type MeetingRow } from './meeting-rows.ts'
import { peopleAround } from './presences.ts'

/** [P7] Puts an item at the end of the agenda, or says of one that is there something else. */
export async function putAgendaItem(
	act: Act,
	needs: Acts['put-agenda-item']['needs']
): Promise<Acts['put-agenda-item']['answers']> {
	const { place, row } = await enterToPlan(act, needs.meeting)
	const items = await agendaOf(act.tx, row.id)
	const known = needs.item === undefined ? null : itemIn(items, needs.item)
	const title = requiredText(needs.title, 'title', LIMITS.titleLength)
	if (!isAsk(needs.asks)) throw new Refusal('malformed', { field: 'asks' })
	const broughtBy = await whoBrings(act, row, needs.broughtBy)
	const about = await fitAbout(act, place, needs.about)
	const said = { title, asks: needs.asks, broughtBy, about }
	const id = known?.id ?? crypto.randomUUID()
	if (known) await act.tx.update(agendaItem).set(said).where(eq(agendaItem.id, id))
	else {
		refuseFull(items.length + 1)
		const last = items.at(-1)?.place ?? 0
		const item = { id, meetingId: row.id, place: last + 1, at: act.at, ...said }
		await act.tx.insert(agendaItem).values(item)
	}
	enter(act, place, row, { id, title }, known ? 'changed' : 'put')
	return { itemId: id }
}

/** [P7] An item changes places with its neighbour. */
export async function moveAgendaItem(
	act: Act,
	needs: Acts['move-agenda-item']['needs']
): Promise<Nothing> {
	const { place, row } = await enterToPlan(act, needs.meeting)
	const items = await agendaOf(act.tx, row.id)
	const item = itemIn(items, needs.item)
	const neighbour = items[items.indexOf(item) + (needs.to === 'earlier' ? -1 : 1)]
	if (!neighbour) throw new Refusal('state_changed')
	const puts = [
		[item, neighbour.place],
		[neighbour, item.place]
	] as const
	for (const [one, at] of puts)
		await act.tx.update(agendaItem).set({ place: at }).where(eq(agendaItem.id, one.id))
	enter(act, place, row, item, 'moved')
	return {}
}

/** [P7] What is taken off is not on the agenda any more; that it was stays in the ledger. */
export async function strikeAgendaItem(
	act: Act,
	needs: Acts['strike-agenda-item']['needs']
): Promise<Nothing> {
	const { place, row } = await enterToPlan(act, needs.meeting)
	const item = itemIn(await agendaOf(act.tx, row.id), needs.item)
	await act.tx.update(agendaItem).set({ struckAt: act.at }).where(eq(agendaItem.id, item.id))
	enter(act, place, row, item, 'struck')
	return {}
}

/** [P7] The agenda a meeting is announced with: an item to speak about for each line. */
export async function beginAgenda(act: Act, meetingId: string, said: unknown): Promise<string[]> {
	const titles = optionalText(said, 'agenda', LIMITS.agendaItems * LIMITS.titleLength)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
	if (titles.length === 0) return []
	refuseFull(titles.length)
	const rows = titles.map((title, index) => ({
		id: crypto.randomUUID(),
		meetingId,
		place: index + 1,
		title: requiredText(title, 'agenda', LIMITS.titleLength),
		asks: 'discuss' as const,
		at: act.at
	}))
	await act.tx.insert(agendaItem).values(rows)
	return titles
}

/** [P7] Until the register is closed or the meeting called off, by those who keep the register. */
async function enterToPlan(
	act: Act,
	meetingId: string
): Promise<{ place: Place; row: MeetingRow }> {
	const { place, row } = await enterMeeting(act, meetingId, 'update')
	must(abilityToKeep(place, act.at))
	if (row.cancelledAt || row.closedAt) throw new Refusal('meeting_over')
	return { place, row }
}

/** Somebody else may have taken it off. */
function itemIn(items: readonly AgendaRow[], id: unknown): AgendaRow {
	const item = items.find((one) => one.id === id)
	if (!item) throw new Refusal('state_changed')
	return item
}

function refuseFull(items: number): void {
	if (items > LIMITS.agendaItems)
		throw new Refusal('agenda_full', { field: 'agenda', limit: LIMITS.agendaItems })
}

async function whoBrings(act: Act, row: MeetingRow, id: unknown): Promise<string | null> {
	if (id === undefined || id === null || id === '') return null
	const around = await peopleAround(act.tx, row, act.at)
	const person = isId(id) ? around.find((one) => one === id) : undefined
	if (!person) throw new Refusal('not_found', { field: 'broughtBy' })
	return person
}

/** [P7] Only what everybody in the process may know of. */
async function fitAbout(act: Act, place: Place, text: unknown): Promise<string> {
	if (text === undefined || text === null || text === '') return ''
	const about: About | null = readAbout(text)
	if (!about || !(await knownThing(act.tx, place, about, act.at)))
		throw new Refusal('not_found', { field: 'about' })
	return aboutText(about)
}

function enter(
	act: Act,
	place: Place,
	row: MeetingRow,
	{ id, title }: { id: string; title: string },
	is: 'put' | 'changed' | 'moved' | 'struck'
): void {
	act.enter(place, {
		type: 'agenda-changed',
		subjectId: place.process.id,
		data: { meeting: row.id, item: id, is },
		secret: { '/title': title }
	})
	act.tell('process', { processId: place.process.id })
}
