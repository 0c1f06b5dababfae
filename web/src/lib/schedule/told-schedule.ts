import type * as Y from 'yjs'
import { parentIn, readTasks, type Task, TASKS } from '#schema/docs/schedule.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { Edit } from '#lib/together/edit-log.ts'
import { CAME, type EntryEdit, watchEntries, WENT } from '#lib/together/others-entries.ts'
import { type Done, donesIn, spellDones } from '#lib/together/entry-words.ts'
import type { Told } from '#lib/together/told.ts'
import { daysInWords } from './days.ts'

/** Of what is done to a row at once, the most telling first. */
const WORDS = [
	'status',
	'start',
	'end',
	'began',
	'ended',
	'owner',
	'title',
	'kind',
	'note',
	'lang',
	'parent',
	'rank'
]
const PLANNED = ['start', 'end']
const PLACED = ['parent', 'rank']

/** [Y22] A schedule is told row by row: whose status it is, on which days, who moved it. */
export function toldSchedule(doc: Y.Doc | null, year: string): Told<EntryEdit> {
	return {
		doc,
		watch: (here, writer, heard) => watchEntries(here, [TASKS], writer, heard),
		near: (edit) => edit !== null && isNear(doc, edit),
		nearLabel: 'schedule.told_here',
		spell: (edits, m) => (doc ? spellSchedule(doc, edits, year, m) : '')
	}
}

function spellSchedule(
	doc: Y.Doc,
	edits: readonly Edit<EntryEdit>[],
	year: string,
	m: Messages
): string {
	const tasks = readTasks(doc)
	const spell = ({ id, what, edit }: Done, who: string) => {
		const task = tasks.get(id)
		const title = task?.title || String(edit.was.title ?? '') || m('schedule.untitled')
		const days = task ? daysInWords(task.start, task.end, m, year) : ''
		return m(`schedule.told_${asTold(what)}`, { who, title, days, status: statusOf(task, m) })
	}
	return spellDones(donesIn(topmost(edits), WORDS), spell, 'schedule.told_many', m)
}

/** What stood below a row that went goes without saying. */
function topmost(edits: readonly Edit<EntryEdit>[]): Edit<EntryEdit>[] {
	const gone = new Set(edits.flatMap(({ block }) => (block?.what === WENT ? [block.id] : [])))
	return edits.filter(({ block }) => !(block?.what === WENT && gone.has(String(block.was.parent))))
}

function statusOf(task: Task | undefined, m: Messages): string {
	return task ? m('schedule.status', { status: task.status }) : ''
}

function asTold(what: string): string {
	if (what === CAME || what === WENT || what === 'status') return what
	if (PLANNED.includes(what)) return 'days'
	return PLACED.includes(what) ? 'moved' : 'changed'
}

/** Below the same row at the top as the one in which the keyboard is. */
function isNear(doc: Y.Doc | null, { id, was }: EntryEdit): boolean {
	const here = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
	if (!doc || here === undefined) return false
	const tasks = readTasks(doc)
	const known = tasks.has(id) ? id : String(was.parent ?? '')
	return topOf(tasks, known) === topOf(tasks, here)
}

function topOf(tasks: ReadonlyMap<string, Task>, id: string): string | null {
	const task = tasks.get(id)
	const parent = task && parentIn(tasks, task)
	return parent ? topOf(tasks, parent) : (task?.id ?? null)
}
