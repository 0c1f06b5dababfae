import type * as Y from 'yjs'
import { type Edit, NOT_UNDOABLE, transactEdit } from './edit.ts'
import { entriesOf, entryOf, newEntry } from './entries.ts'
import { byRank, rankAt } from './ranks.ts'
import {
	parentIn,
	reaches,
	readTasks,
	type Task,
	type TaskField,
	TASKS,
	type TaskKind
} from './schedule.ts'

/** What a new row is born with; everything else starts empty. */
export type NewTask = { id: string; kind: TaskKind; title: string; parent: string | null }

/** Adds a row after a sibling, or as the last child of its parent when `after` is null. */
export function addTask(doc: Y.Doc, task: NewTask, after: string | null, edit: Edit): void {
	const siblings = siblingsIn(readTasks(doc), task.parent)
	const index = siblings.findIndex((sibling) => sibling.id === after)
	const fields = {
		...task,
		rank: rankAt(siblings, index === -1 ? siblings.length : index + 1),
		owner: '',
		status: 'not_started',
		start: null,
		end: null,
		note: '',
		by: edit.by
	}
	transactEdit(doc, edit, () => entriesOf(doc, TASKS).set(task.id, newEntry(fields)))
}

/** Sets one field of one row. Fields are separate keys: two people on one row never overwrite each other. */
export function setField<F extends TaskField>(
	doc: Y.Doc,
	id: string,
	field: F,
	value: Task[F],
	edit: Edit
): void {
	const entry = entryOf(doc, TASKS, id)
	if (entry === null || entry.get(field) === value) return
	transactEdit(doc, edit, () => entry.set(field, value))
}

/** Makes a row the last child of the sibling above it. Answers false when there is none. */
export function indent(doc: Y.Doc, id: string, edit: Edit): boolean {
	const tasks = readTasks(doc)
	const task = tasks.get(id)
	if (task === undefined) return false
	const siblings = siblingsIn(tasks, parentIn(tasks, task))
	const above = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1]
	return above !== undefined && moveBefore(doc, id, { parent: above.id, before: null }, edit)
}

/** Makes a row the next sibling of its parent. Answers false at the top. */
export function outdent(doc: Y.Doc, id: string, edit: Edit): boolean {
	const tasks = readTasks(doc)
	const task = tasks.get(id)
	const parent = tasks.get((task && parentIn(tasks, task)) ?? '')
	if (parent === undefined) return false
	const grandparent = parentIn(tasks, parent)
	const uncles = siblingsIn(tasks, grandparent)
	const next = uncles[uncles.findIndex((uncle) => uncle.id === parent.id) + 1]
	return moveBefore(doc, id, { parent: grandparent, before: next?.id ?? null }, edit)
}

/**
 * Moves a row, with all below it, under a parent (null: the top) before one of its children, or to the
 * end. Answers false when that would put a row under itself.
 */
export function moveBefore(
	doc: Y.Doc,
	id: string,
	to: { parent: string | null; before: string | null },
	edit: Edit
): boolean {
	const tasks = readTasks(doc)
	const entry = entryOf(doc, TASKS, id)
	if (entry === null || (to.parent !== null && reaches(tasks, to.parent, id))) return false
	const siblings = siblingsIn(tasks, to.parent).filter((sibling) => sibling.id !== id)
	const index = siblings.findIndex((sibling) => sibling.id === to.before)
	const rank = rankAt(siblings, index === -1 ? siblings.length : index)
	transactEdit(doc, edit, () => {
		if (entry.get('parent') !== to.parent) entry.set('parent', to.parent)
		entry.set('rank', rank)
	})
	return true
}

/** Removes a row and everything below it. It can be undone when all of it is one's own. */
export function removeTask(doc: Y.Doc, id: string, edit: Edit): void {
	const tasks = readTasks(doc)
	const gone = [...tasks.values()].filter((task) => task.id === id || isUnder(tasks, task, id))
	const own = gone.every((task) => task.by === edit.by)
	transactEdit(doc, own ? edit : { ...edit, origin: NOT_UNDOABLE }, () => {
		for (const task of gone) entriesOf(doc, TASKS).delete(task.id)
	})
}

function isUnder(tasks: ReadonlyMap<string, Task>, task: Task, id: string): boolean {
	const parent = parentIn(tasks, task)
	return parent !== null && reaches(tasks, parent, id)
}

function siblingsIn(tasks: ReadonlyMap<string, Task>, parent: string | null): Task[] {
	return [...tasks.values()].filter((task) => parentIn(tasks, task) === parent).sort(byRank)
}
