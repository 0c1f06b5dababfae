import type * as Y from 'yjs'
import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { eachEntry, fieldOf } from './entries.ts'
import { isDay, isRank, nullOr, oneOf, type Shape, textUpTo } from './fields.ts'
import { isLanguageTag } from './languages.ts'
import { byRank } from './ranks.ts'

/** Roots of a schedule: a map of tasks by id, and what is said about the schedule as a whole. */
export const TASKS = 'tasks'
export const META = 'meta'

export const TASK_KINDS = ['phase', 'objective', 'task', 'milestone'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_STATUSES = ['not_started', 'in_progress', 'blocked', 'done', 'cancelled'] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

/**
 * A row of a schedule. `owner` is a person's id or free text; `start` and `end` are days
 * ('YYYY-MM-DD', both included) or null; `began` and `ended` are the days on which it really did;
 * `by` is the person who added it, and never changes.
 */
export type Task = {
	id: string
	kind: TaskKind
	title: string
	parent: string | null
	rank: string
	owner: string
	status: TaskStatus
	start: string | null
	end: string | null
	note: string
	began: string | null
	ended: string | null
	by: string
	/** [K24] The language of its name and note where that is not the one of the process. */
	lang: string | null
}

/** How far a row and everything under it is: finished and counted leaves (cancelled ones do not count). */
export type Progress = { done: number; total: number }

/** A task in its place: `depth` 0 is the top; the span covers its own days and those below it. */
export type TaskNode = Task & {
	depth: number
	children: TaskNode[]
	progress: Progress
	span: { start: string | null; end: string | null }
}

export const TASK_FIELDS: Shape = {
	id: isId,
	kind: oneOf(...TASK_KINDS),
	title: textUpTo(LIMITS.titleLength),
	parent: nullOr(isId),
	rank: isRank,
	owner: textUpTo(LIMITS.nameLength),
	status: oneOf(...TASK_STATUSES),
	start: nullOr(isDay),
	end: nullOr(isDay),
	note: textUpTo(LIMITS.fieldLength),
	began: nullOr(isDay),
	ended: nullOr(isDay),
	by: isId,
	lang: nullOr(isLanguageTag)
}

/** The fields of progress: they stay editable for those assigned after a schedule is adopted. */
export const PROGRESS_FIELDS: ReadonlySet<string> = new Set(['status', 'note', 'began', 'ended'])

/** The fields people set one by one (moving has its own functions, the author is fixed). */
export type TaskField =
	'kind' | 'title' | 'owner' | 'status' | 'start' | 'end' | 'note' | 'began' | 'ended' | 'lang'

/**
 * Reads a schedule as a sorted tree. A task whose parent is gone stands at the top, and so do tasks
 * whose parents form a circle (two people each moved one under the other).
 */
export function readSchedule(doc: Y.Doc): TaskNode[] {
	const tasks = readTasks(doc)
	const children = Map.groupBy(tasks.values(), (task) => parentIn(tasks, task))
	return (children.get(null) ?? []).sort(byRank).map((task) => nodeOf(task, 0, children))
}

/** Every row of a tree in reading order. */
export function rowsOf(nodes: readonly TaskNode[]): TaskNode[] {
	return nodes.flatMap((node) => [node, ...rowsOf(node.children)])
}

/** The tasks of a schedule by id, each with a default for what is missing or makes no sense. */
export function readTasks(doc: Y.Doc): Map<string, Task> {
	return new Map([...eachEntry(doc, TASKS)].map(([id, entry]) => [id, readTask(id, entry)]))
}

/** The parent under which a task is shown, or null at the top. */
export function parentIn(tasks: ReadonlyMap<string, Task>, task: Task): string | null {
	if (task.parent === null || !tasks.has(task.parent)) return null
	return reaches(tasks, task.parent, task.id) ? null : task.parent
}

/** Whether climbing from a task through its parents meets another. */
export function reaches(tasks: ReadonlyMap<string, Task>, from: string, sought: string): boolean {
	const seen = new Set<string>()
	for (let id: string | null = from; id !== null && !seen.has(id);) {
		if (id === sought) return true
		seen.add(id)
		id = tasks.get(id)?.parent ?? null
	}
	return false
}

function readTask(id: string, entry: Y.Map<unknown>): Task {
	const read = <T>(key: string, otherwise: T): T => fieldOf(entry, TASK_FIELDS, key, otherwise)
	return {
		id,
		kind: read<TaskKind>('kind', 'task'),
		title: read('title', ''),
		parent: read<string | null>('parent', null),
		rank: read('rank', ''),
		owner: read('owner', ''),
		status: read<TaskStatus>('status', 'not_started'),
		start: read<string | null>('start', null),
		end: read<string | null>('end', null),
		note: read('note', ''),
		began: read<string | null>('began', null),
		ended: read<string | null>('ended', null),
		by: read('by', ''),
		lang: read<string | null>('lang', null)
	}
}

function nodeOf(task: Task, depth: number, byParent: Map<string | null, Task[]>): TaskNode {
	const children = (byParent.get(task.id) ?? [])
		.sort(byRank)
		.map((child) => nodeOf(child, depth + 1, byParent))
	return {
		...task,
		depth,
		children,
		progress: progressOf(task, children),
		span: spanOf(task, children)
	}
}

function progressOf(task: Task, children: readonly TaskNode[]): Progress {
	if (task.status === 'cancelled') return { done: 0, total: 0 }
	if (children.length === 0) return { done: task.status === 'done' ? 1 : 0, total: 1 }
	return {
		done: children.reduce((sum, child) => sum + child.progress.done, 0),
		total: children.reduce((sum, child) => sum + child.progress.total, 0)
	}
}

function spanOf(task: Task, children: readonly TaskNode[]): TaskNode['span'] {
	const spans = [{ start: task.start, end: task.end }, ...children.map((child) => child.span)]
	const days = spans.flatMap(({ start, end }) => [start ?? end, end ?? start])
	const known = days.filter((day) => day !== null).sort()
	return { start: known[0] ?? null, end: known.at(-1) ?? null }
}
