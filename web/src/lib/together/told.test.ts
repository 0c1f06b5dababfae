import { HocuspocusProvider } from '@hocuspocus/provider'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard, addColumn, editCard, moveCard, removeCard } from '#schema/docs/board.ts'
import { addTask, removeTask, setField } from '#schema/docs/schedule-edits.ts'
import { catalogue } from '#lib/messages/catalogue.en.ts'
import { speak } from '#lib/messages/speak.ts'
import { toldBoard } from '#lib/board/told-board.ts'
import { toldSchedule } from '#lib/schedule/told-schedule.ts'
import { EditLog } from './edit-log.ts'
import type { EntryEdit } from './others-entries.ts'
import type { Told } from './told.ts'

const m = speak(() => ({ language: 'en', catalogue, now: 0 }))
const [IDEAS, DOING, RAMP, TAXI] = ['1', '2', '3', '4'].map(
	(n) => `0b6a4d3e-58f3-4c53-9d4f-0d3f3d6f0a0${n}`
) as [string, string, string, string]
const edit = (by: string) => ({ by, origin: by })

/** A document here, and what others do to it on their devices. */
function beside(begin: (doc: Y.Doc) => void, toldOf: (doc: Y.Doc) => Told<EntryEdit>) {
	const doc = new Y.Doc()
	begin(doc)
	const names = new Map<number, string>()
	const log = new EditLog<EntryEdit>()
	const told = toldOf(doc)
	const writer = (client: number) => {
		const name = names.get(client)
		return name === 'me' ? 'me' : name === undefined ? null : { name }
	}
	told.watch(doc, writer, (one) => log.add(one))
	const waiting: Uint8Array[] = []
	const change = (name: string, how: (doc: Y.Doc) => void) => {
		const other = new Y.Doc()
		names.set(other.clientID, name)
		for (const update of [Y.encodeStateAsUpdate(doc), ...waiting]) Y.applyUpdate(other, update)
		const before = Y.encodeStateVector(other)
		how(other)
		waiting.push(Y.encodeStateAsUpdate(other, before))
	}
	/** All of it arrives as one update, as what waited does. */
	const said = () => {
		const update = Y.mergeUpdates(waiting.splice(0))
		Y.applyUpdate(doc, update, Object.create(HocuspocusProvider.prototype))
		// Which of several people comes first in one update is chance.
		return told
			.spell(log.take(), m)
			.split(/(?<=\.) /)
			.sort()
			.join(' ')
	}
	return { change, said }
}

function aBoard(doc: Y.Doc): void {
	addColumn(doc, { id: IDEAS, title: 'Ideas' }, edit('Ana'))
	addColumn(doc, { id: DOING, title: 'Doing' }, edit('Ana'))
	addCard(doc, { id: RAMP, column: IDEAS, title: 'Ramp' }, edit('Ana'))
	addCard(doc, { id: TAXI, column: IDEAS, title: 'Taxi' }, edit('Ana'))
}

test('[Y22] a board says who moved, added and removed which card, each under their own name', () => {
	const { change, said } = beside(aBoard, (doc) => toldBoard(doc, () => []))
	change('Ilze', (doc) => moveCard(doc, RAMP, { column: DOING, before: null }, edit('Ilze')))
	change('Ben', (doc) => editCard(doc, TAXI, { text: 'For everybody.' }, edit('Ben')))
	expect(said()).toBe('Ben changed “Taxi”. Ilze moved “Ramp” to Doing.')
	change('Ben', (doc) => removeCard(doc, TAXI, edit('Ben')))
	change('me', (doc) => editCard(doc, RAMP, { title: 'A ramp' }, edit('me')))
	expect(said()).toBe('“Taxi” was removed.')
	change('Ben', (doc) => addColumn(doc, { id: TAXI, title: 'Done' }, edit('Ben')))
	expect(said()).toBe('Ben changed the columns.')
})

test('[Y22] [B11] nothing is said about a hidden card, nor about what came and went meanwhile', () => {
	const { change, said } = beside(aBoard, (doc) => toldBoard(doc, () => [RAMP]))
	change('Ilze', (doc) => moveCard(doc, RAMP, { column: DOING, before: null }, edit('Ilze')))
	expect(said()).toBe('')
})

test('[Y22] when many cards change, they are only counted', () => {
	const { change, said } = beside(aBoard, (doc) => toldBoard(doc, () => []))
	const ids = ['5', '6', '7', '8'].map((n) => `0b6a4d3e-58f3-4c53-9d4f-0d3f3d6f0a0${n}`)
	for (const id of ids)
		change('Ilze', (doc) => addCard(doc, { id, column: IDEAS, title: id }, edit('Ilze')))
	expect(said()).toBe('Ilze changed 4 cards.')
})

test('[Y22] a schedule says whose status and days changed; what stood below a removed row goes unsaid', () => {
	const { change, said } = beside(
		(doc) => {
			addTask(doc, { id: IDEAS, kind: 'phase', title: 'Build', parent: null }, null, edit('Ana'))
			addTask(doc, { id: RAMP, kind: 'task', title: 'Ramp', parent: IDEAS }, null, edit('Ana'))
			addTask(doc, { id: TAXI, kind: 'task', title: 'Taxi', parent: null }, null, edit('Ana'))
		},
		(doc) => toldSchedule(doc, '2027')
	)
	change('Ilze', (doc) => setField(doc, RAMP, 'status', 'done', edit('Ilze')))
	change('Ben', (doc) => setField(doc, TAXI, 'start', '2027-03-12', edit('Ben')))
	expect(said()).toBe('Ben changed the days of “Taxi”: from 12 Mar. Ilze set “Ramp” to: Done.')
	change('Ben', (doc) => removeTask(doc, IDEAS, edit('Ben')))
	expect(said()).toBe('“Build” was removed.')
})
