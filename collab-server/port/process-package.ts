import { strToU8 } from 'fflate'
import * as Y from 'yjs'
import { asc, eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { CSV_MARK, csvRow } from '#schema/csv.ts'
import { readBoard } from '#schema/docs/board.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { readTasks } from '#schema/docs/schedule.ts'
import { recordSchemaText } from '#schema/record/json-schema.ts'
import type { Place } from '../store/acting/ability.ts'
import type { Caller } from '../store/acting/caller.ts'
import type { ArtefactRecord } from '../store/acting/rows.ts'
import { loadDocument } from '../store/artefacts/updates.ts'
import type { Db } from '../store/database/db.ts'
import { dataOf, enterToTake } from '../store/moving/leaving-process.ts'
import { packageSchemaText } from '../store/moving/package-schema.ts'
import { PACKAGE_FORMAT } from '../store/moving/package-read.ts'
import { leavingRecords } from '../store/record/leaving-records.ts'
import { bagged } from './bag.ts'
import { calendarOf, eventsOf, type CalendarEvent } from './calendar.ts'
import { exportText } from './export.ts'
import { meetingEvents } from './meeting-calendar.ts'
import { decisionTables } from './process-tables.ts'
import { welcomePage, type Listed } from './process-welcome.ts'
import { recordMembers } from './record-bag.ts'
import { zipped, type Member } from './zip-stream.ts'

/**
 * [MV2] [MV7] A whole process as one file: a bag with everything in forms that other tools read, and the same row by
 * row for another Interlink. Rights are judged before the first byte.
 */
export async function processPackage(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<{ name: string; bytes: AsyncGenerator<Uint8Array> }> {
	const place = await enterToTake(db, caller, processId, at)
	const folder = `interlink-process-${at.toISOString().slice(0, 10)}`
	const info = [
		['External-Description', place.process.name],
		['External-Identifier', processId],
		['Bagging-Date', at.toISOString().slice(0, 10)],
		['Bag-Software-Agent', 'Interlink']
	] as const
	const members = payload(db, caller, place, at)
	return { name: `${folder}.zip`, bytes: zipped(bagged(folder, members, info), at) }
}

async function* payload(db: Db, caller: Caller, place: Place, at: Date): AsyncGenerator<Member> {
	const { id: processId, name, language, timezone } = place.process
	const about = { format: PACKAGE_FORMAT, process: processId, name, takenAt: at.toISOString() }
	yield file('process.json', `${JSON.stringify(about, null, '\t')}\n`)
	const listed: Listed[] = []
	const events: CalendarEvent[] = await meetingEvents(db, place.process)
	const artefacts = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, processId))
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	for (const [index, artefact] of artefacts.entries()) {
		if (artefact.state === 'disposed') continue
		const base = `${folderOf(artefact)}/${String(index + 1).padStart(3, '0')}-${slug(artefact.title)}`
		const forms = await formsOf(db, caller, artefact, at, events)
		for (const [ending, bytes] of forms) yield { path: `${base}.${ending}`, bytes }
		const paths = forms.map(([ending]) => `${base}.${ending}`)
		listed.push({ title: artefact.title, state: artefact.state, paths })
	}
	yield file('calendar.ics', calendarOf(name, events, at))
	for (const [path, lines] of await decisionTables(db, processId))
		yield file(path, CSV_MARK + lines.map(csvRow).join(''))
	const leaving = await leavingRecords(db, caller, processId, null, at)
	for await (const member of recordMembers(leaving.records))
		yield { path: `records/${member.path}`, bytes: member.bytes }
	for await (const { path, text } of dataOf(db, processId)) yield file(path, text)
	yield file('schema/decision-record-1.json', recordSchemaText())
	yield file('schema/interlink-process-1.json', packageSchemaText())
	yield file('index.html', welcomePage({ name, language, timezone, at }, listed, leaving.ids))
}

type Form = readonly [ending: string, bytes: Uint8Array]

/** A text in four forms; a schedule or board as a table and as data. */
async function formsOf(
	db: Db,
	caller: Caller,
	artefact: ArtefactRecord,
	at: Date,
	events: CalendarEvent[]
): Promise<Form[]> {
	const { id, kind, title, processId } = artefact
	if (kind === 'document') {
		const wanted = { artefact: id, process: processId, reading: 'final', comments: true } as const
		const forms: Form[] = []
		for (const format of ['html', 'odt', 'pdf', 'md'] as const)
			forms.push([format, (await exportText(db, caller, { ...wanted, format }, at)).bytes])
		return forms
	}
	const doc = new Y.Doc()
	defineRoots(kind, doc)
	Y.applyUpdate(doc, await loadDocument(db, id))
	if (kind === 'schedule') {
		const tasks = [...readTasks(doc).values()]
		events.push(...eventsOf(tasks, title))
		return tableAndData(
			['title', 'kind', 'status', 'start', 'end', 'began', 'ended', 'note', 'lang'],
			tasks.map((task) => ({ ...task }))
		)
	}
	const { columns, loose } = readBoard(doc)
	const cards = [
		...columns.flatMap(({ title: column, cards: own }) => own.map((card) => ({ ...card, column }))),
		...loose.map((card) => ({ ...card, column: '' }))
	]
	return tableAndData(['column', 'title', 'text', 'lang'], cards)
}

function tableAndData(keys: readonly string[], rows: readonly Record<string, unknown>[]): Form[] {
	const lines = [keys, ...rows.map((row) => keys.map((key) => String(row[key] ?? '')))]
	const data = `${JSON.stringify(rows, null, '\t')}\n`
	return [
		['csv', strToU8(CSV_MARK + lines.map(csvRow).join(''))],
		['json', strToU8(data)]
	]
}

function folderOf({ kind }: ArtefactRecord): string {
	return kind === 'document' ? 'texts' : `${kind}s`
}

/** A name that every file system takes. */
function slug(title: string): string {
	const plain = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
	return plain.replace(/^-+|-+$/g, '').slice(0, 50) || 'untitled'
}

const file = (path: string, text: string): Member => ({ path, bytes: strToU8(text) })
