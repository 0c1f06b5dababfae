import { and, asc, eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { artefact as artefactTable, minutesLine } from '#schema/db/artefacts.ts'
import { isSafeAddress } from '#schema/docs/document-schema.ts'
import { documentRoot, elementsOf, textAttribute } from '#schema/docs/document.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { appendBlocks } from '#schema/docs/plant-blocks.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { frozenSectionsOf } from '../artefacts/sections.ts'
import { loadDocument } from '../artefacts/updates.ts'
import { appendEdit, lockLog } from '../artefacts/version-acts.ts'
import type { Db } from '../database/db.ts'
import { addressOf } from '../database/runtime.ts'
import { agendaOf, type AgendaRow } from '../meetings/agenda-rows.ts'
import { findMeeting, type MeetingRow } from '../meetings/meeting-rows.ts'
import { readIn } from '../people/reader-language.ts'
import { MINUTES_PARTS, minutesLines, type MinutesLine, type MinutesPart } from './minutes-facts.ts'

/**
 * [MN1] [MN2] Writes into minutes what happened at a meeting, each line linked to its event: at the end, in the
 * name of who asks, and only what was not drafted into this text before. What somebody wrote, changed or
 * took away stays so.
 */
export async function draftMinutes(
	act: Act,
	needs: Acts['draft-minutes']['needs']
): Promise<Acts['draft-minutes']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	if (!artefact.minutes) throw new Refusal('minutes_unfit')
	must(abilityToDraft(place, artefact, act.at))
	const meeting = await fitMeeting(act, place, needs.meeting)
	await lockLog(act, artefact)
	const lines = await newLines(act, place, artefact, meeting)
	if (lines.length === 0) return { lines: 0 }
	const items = await agendaOf(act.tx, meeting.id)
	await write(act, artefact, blocksOf(lines, items, place, meeting, act.at))
	await act.tx
		.insert(minutesLine)
		.values(lines.map(({ key }) => ({ artefactId: artefact.id, key, at: act.at })))
	act.enter(place, {
		type: 'minutes-drafted',
		subjectId: artefact.id,
		data: { meeting: meeting.id, lines: lines.length }
	})
	act.tell('content', { artefactId: artefact.id, processId: place.process.id })
	return { lines: lines.length }
}

/** [MN3] Whoever may write the minutes, while they are a draft. */
export function abilityToDraft(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	return abilityTo('edit', place, { artefact }, factsAbout(place, artefact), at)
}

/** [MN3] Minutes of a process that this person may draft into: for the page of a meeting. */
export async function draftableMinutes(
	db: Db,
	place: Place,
	at: Date
): Promise<{ id: string; title: string }[]> {
	const rows = await db
		.select()
		.from(artefactTable)
		.where(and(eq(artefactTable.processId, place.process.id), eq(artefactTable.minutes, true)))
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	return rows
		.filter((artefact) => artefact.state === 'draft' && !abilityToDraft(place, artefact, at))
		.map(({ id, title }) => ({ id, title }))
}

/** [MN3] A meeting of this process that has begun. */
async function fitMeeting(act: Act, { process }: Place, id: string): Promise<MeetingRow> {
	const meeting = await findMeeting(act.tx, id, 'share')
	if (meeting?.processId !== process.id) throw new Refusal('not_found')
	if (meeting.cancelledAt) throw new Refusal('meeting_unfit', { field: 'meeting' })
	if (meeting.startsAt > act.at) throw new Refusal('meeting_not_begun')
	return meeting
}

async function newLines(
	act: Act,
	place: Place,
	artefact: ArtefactRecord,
	meeting: MeetingRow
): Promise<MinutesLine[]> {
	const rows = await act.tx
		.select({ key: minutesLine.key })
		.from(minutesLine)
		.where(eq(minutesLine.artefactId, artefact.id))
	const drafted = new Set(rows.map(({ key }) => key))
	// Minutes are in the language of authority, whoever drafts them: so is the name of a former participant [PD2].
	const lines = await readIn(place.process.language as Language, () =>
		minutesLines(act.tx, place, meeting, act.at)
	)
	return lines.filter(({ key }) => !drafted.has(key))
}

/** A head for the draft, one for each item or part that has something, and a list under each. */
function blocksOf(
	lines: readonly MinutesLine[],
	items: readonly AgendaRow[],
	{ process }: Place,
	{ title }: MeetingRow,
	at: Date
): PlainBlock[] {
	const language = process.language as Language
	const when = voiceOf(language).dateTime(at.toISOString(), process.timezone)
	return [
		{
			kind: 'heading',
			level: 2,
			text: [{ text: say(language, 'minutes.drafted', { title, when }) }]
		},
		...inOrder(lines, items).flatMap(({ head, own }): PlainBlock[] => [
			{ kind: 'heading', level: 3, text: [{ text: head(language) }] },
			{
				kind: 'list',
				start: null,
				items: own.map((line) => ({ done: null, body: [paragraphOf(line, language)] }))
			}
		])
	]
}

/** [MN4] Who was there; then the agenda, item by item; then what belongs to none of them. */
function inOrder(lines: readonly MinutesLine[], items: readonly AgendaRow[]) {
	const part = (of: MinutesPart) => ({
		head: (language: Language) =>
			say(language, of === 'agenda' && items.length > 0 ? 'minutes.beside' : `minutes.${of}`),
		own: lines.filter((line) => line.part === of && line.item === null)
	})
	const [first, ...rest] = MINUTES_PARTS
	const planned = items.map(({ id, title }, index) => ({
		head: () => `${index + 1}. ${title}`,
		own: MINUTES_PARTS.flatMap((of) => lines.filter((line) => line.item === id && line.part === of))
	}))
	return [part(first), ...planned, ...rest.map(part)].filter(({ own }) => own.length > 0)
}

/** What happened, and the way to it. */
function paragraphOf({ text, path }: MinutesLine, language: Language): PlainBlock {
	const link = addressOf(path)
	const event = { text: say(language, 'minutes.event'), ...(isSafeAddress(link) && { link }) }
	return { kind: 'paragraph', text: [{ text: `${text} ` }, event] }
}

/** A row of the log of this person; whoever has the text open reads it again [U4] [U5]. */
async function write(
	act: Act,
	{ id }: ArtefactRecord,
	blocks: readonly PlainBlock[]
): Promise<void> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(act.tx, id))
	const last = elementsOf(documentRoot(doc)).at(-1)
	const sections = await frozenSectionsOf(act.tx, id, act.at)
	const end = last && textAttribute(last, 'id')
	if (sections.some((section) => section.last === end)) throw new Refusal('section_frozen')
	const before = Y.encodeStateVector(doc)
	appendBlocks(doc, blocks, () => crypto.randomUUID())
	await appendEdit(act, id, doc, Y.encodeStateAsUpdate(doc, before))
}
