import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readSchedule, rowsOf } from './schedule.ts'
import { addTask, indent, moveBefore, outdent, removeTask, setField } from './schedule-edits.ts'
import { undoHistory } from './undo.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const BEN = 'b0000000-0000-4000-8000-000000000002'
const edit = { by: ANA, origin: 'ana' }
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** 1 phase { 2 objective { 3, 4 } }, 5 milestone */
function schedule(): Y.Doc {
	const doc = new Y.Doc()
	addTask(doc, { id: id(1), kind: 'phase', title: 'Design', parent: null }, null, edit)
	addTask(doc, { id: id(2), kind: 'objective', title: 'Ask', parent: id(1) }, null, edit)
	addTask(doc, { id: id(3), kind: 'task', title: 'Write', parent: id(2) }, null, edit)
	addTask(doc, { id: id(4), kind: 'task', title: 'Send', parent: id(2) }, null, edit)
	addTask(doc, { id: id(5), kind: 'milestone', title: 'Opening', parent: null }, null, edit)
	return doc
}

/** Rows as "depth:number". */
function seen(doc: Y.Doc): string[] {
	return rowsOf(readSchedule(doc)).map((row) => `${row.depth}:${Number(row.id.slice(-2))}`)
}

function node(doc: Y.Doc, number: number) {
	return rowsOf(readSchedule(doc)).find((row) => row.id === id(number))
}

function twin(doc: Y.Doc): Y.Doc {
	const other = new Y.Doc()
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
	return other
}

function meet(one: Y.Doc, other: Y.Doc): void {
	Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

describe('a schedule', () => {
	it('is a tree in order', () => {
		expect(seen(schedule())).toEqual(['0:1', '1:2', '2:3', '2:4', '0:5'])
	})

	it('adds a row right after a sibling', () => {
		const doc = schedule()
		addTask(doc, { id: id(6), kind: 'task', title: 'Check', parent: id(2) }, id(3), edit)
		expect(seen(doc)).toEqual(['0:1', '1:2', '2:3', '2:6', '2:4', '0:5'])
	})

	it('indents under the row above and outdents behind the parent', () => {
		const doc = schedule()
		expect(indent(doc, id(4), edit)).toBe(true)
		expect(seen(doc)).toEqual(['0:1', '1:2', '2:3', '3:4', '0:5'])
		expect(outdent(doc, id(4), edit)).toBe(true)
		expect(outdent(doc, id(4), edit)).toBe(true)
		expect(seen(doc)).toEqual(['0:1', '1:2', '2:3', '1:4', '0:5'])
	})

	it('does not indent a first row nor outdent a top one', () => {
		const doc = schedule()
		expect(indent(doc, id(3), edit)).toBe(false)
		expect(outdent(doc, id(5), edit)).toBe(false)
		expect(indent(doc, id(99), edit)).toBe(false)
	})

	it('[K8] never moves a row under itself', () => {
		const doc = schedule()
		expect(moveBefore(doc, id(1), { parent: id(3), before: null }, edit)).toBe(false)
		expect(moveBefore(doc, id(1), { parent: id(1), before: null }, edit)).toBe(false)
		expect(moveBefore(doc, id(5), { parent: null, before: id(1) }, edit)).toBe(true)
		expect(seen(doc)[0]).toBe('0:5')
	})

	it('[K8] shows rows at the top whose parents two people turned into a circle', () => {
		const ana = schedule()
		const ben = twin(ana)
		moveBefore(ana, id(3), { parent: id(4), before: null }, edit)
		moveBefore(ben, id(4), { parent: id(3), before: null }, { by: BEN, origin: 'ben' })
		meet(ana, ben)
		expect(seen(ana)).toEqual(seen(ben))
		expect(seen(ana)).toContain('0:3')
		expect(seen(ana)).toContain('0:4')
		expect(rowsOf(readSchedule(ana))).toHaveLength(5)
		expect(outdent(ana, id(3), edit)).toBe(false)
	})

	it('[K8] shows rows at the top whose parent somebody removed meanwhile', () => {
		const ana = schedule()
		const ben = twin(ana)
		removeTask(ana, id(2), edit)
		addTask(ben, { id: id(7), kind: 'task', title: 'New', parent: id(2) }, null, {
			by: BEN,
			origin: 'ben'
		})
		meet(ana, ben)
		expect(seen(ana).toSorted()).toEqual(['0:1', '0:5', '0:7'])
	})

	it('[K1] keeps what two people change at once in different fields of a row', () => {
		const ana = schedule()
		const ben = twin(ana)
		setField(ana, id(3), 'owner', BEN, edit)
		setField(ben, id(3), 'status', 'done', { by: BEN, origin: 'ben' })
		meet(ana, ben)
		expect(node(ana, 3)).toMatchObject({ owner: BEN, status: 'done' })
	})

	it('[K24] keeps the language of a row, and none where there is none such', () => {
		const doc = schedule()
		setField(doc, id(3), 'lang', 'ar', edit)
		setField(doc, id(4), 'lang', 'Latin', edit)
		expect([3, 4, 5].map((number) => node(doc, number)?.lang)).toEqual(['ar', null, null])
		setField(doc, id(3), 'lang', null, edit)
		expect(node(doc, 3)?.lang).toBeNull()
	})

	it('rolls progress and days up to the parents, without cancelled rows', () => {
		const doc = schedule()
		setField(doc, id(3), 'status', 'done', edit)
		setField(doc, id(3), 'start', '2027-03-01', edit)
		setField(doc, id(4), 'end', '2027-04-09', edit)
		expect(node(doc, 1)).toMatchObject({
			progress: { done: 1, total: 2 },
			span: { start: '2027-03-01', end: '2027-04-09' }
		})
		setField(doc, id(4), 'status', 'cancelled', edit)
		expect(node(doc, 1)?.progress).toEqual({ done: 1, total: 1 })
	})

	it('removes a row with everything below it', () => {
		const doc = schedule()
		removeTask(doc, id(1), edit)
		expect(seen(doc)).toEqual(['0:5'])
	})

	it('[K10] undoes the removal of a branch that is all one’s own, and no other', () => {
		const doc = schedule()
		const undo = undoHistory('schedule', doc, 'ana')
		removeTask(doc, id(1), edit)
		undo.undo()
		expect(seen(doc)).toHaveLength(5)
		addTask(doc, { id: id(8), kind: 'task', title: 'Of Ben', parent: id(2) }, null, {
			by: BEN,
			origin: 'ben'
		})
		undo.clear()
		removeTask(doc, id(1), edit)
		undo.undo()
		expect(seen(doc)).toEqual(['0:5'])
	})

	it('[K9] reads whatever stands there without failing', () => {
		const doc = schedule()
		doc.getMap('tasks').set('odd', 5)
		const junk: [string, unknown][] = [
			['parent', 'nowhere'],
			['start', '2027-02-30'],
			['status', 'lost'],
			['kind', null]
		]
		doc.getMap('tasks').set(id(9), new Y.Map(junk))
		expect(node(doc, 9)).toMatchObject({
			parent: null,
			start: null,
			status: 'not_started',
			kind: 'task'
		})
	})

	it('does nothing when a field has that value already', () => {
		const doc = schedule()
		const before = Y.encodeStateVector(doc)
		setField(doc, id(3), 'title', 'Write', edit)
		expect(Y.encodeStateVector(doc)).toEqual(before)
	})
})
