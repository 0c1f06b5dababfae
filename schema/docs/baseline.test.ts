import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { driftOf, plannedRows } from './baseline.ts'
import { readTasks } from './schedule.ts'
import { addTask, setField } from './schedule-edits.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const edit = { by: ANA, origin: null }
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

it('[K15] a row stands to its baseline as agreed, moved or new; progress moves nothing', () => {
	const doc = new Y.Doc()
	addTask(doc, { id: id(1), kind: 'task', title: 'Ask', parent: null }, null, edit)
	addTask(doc, { id: id(2), kind: 'task', title: 'Write', parent: null }, null, edit)
	setField(doc, id(1), 'start', '2027-03-01', edit)
	const agreed = plannedRows(doc)
	const drift = (number: number) => {
		const task = readTasks(doc).get(id(number))
		return task && driftOf(task, agreed)
	}

	setField(doc, id(1), 'began', '2027-03-04', edit)
	setField(doc, id(2), 'end', '2027-04-01', edit)
	addTask(doc, { id: id(3), kind: 'task', title: 'Print', parent: null }, null, edit)

	expect([drift(1), drift(2), drift(3)]).toEqual(['same', 'moved', 'new'])
	expect(driftOf({ id: id(1), start: null, end: null }, null)).toBe('none')
	// A row called like something every object has is not in the baseline.
	expect(driftOf({ id: 'constructor', start: null, end: null }, agreed)).toBe('new')
})
