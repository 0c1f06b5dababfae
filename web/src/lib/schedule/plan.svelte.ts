import { tick } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import type * as Y from 'yjs'
import {
	addTask,
	indent,
	moveBefore,
	outdent,
	removeTask,
	setField
} from '#schema/docs/schedule-edits.ts'
import {
	readSchedule,
	rowsOf,
	TASKS,
	type Task,
	type TaskField,
	type TaskKind,
	type TaskNode
} from '#schema/docs/schedule.ts'
import type { Denial } from '#schema/errors.ts'
import { PROGRESS_FIELDS } from '#schema/docs/schedule.ts'
import type { Standing } from '#schema/protocol.ts'
import { Removals } from '#lib/artefact/removals.svelte.ts'
import { abilityToWrite } from '#lib/artefact/rights.ts'
import { History, Reading } from '#lib/collab/reading.svelte.ts'
import { newId } from '#lib/ui/new-id.ts'
import type { CellName, Spot } from './cells.ts'
import { countMatches, EVERYTHING, type Filter, type Row, visibleRows } from './visible.ts'

export type PlanOptions = {
	/** What the server rendered, shown until the live document is there. */
	initial: TaskNode[]
	doc: Y.Doc | null
	personId: string
	standing: () => Standing
	/** What the reader looked for and folded before. */
	filter?: Filter
	folded?: Iterable<string>
}

/** A schedule as one person has it open: its rows, what they look for, where they are, what they do. */
export class Plan {
	filter = $state<Filter>({ ...EVERYTHING })
	readonly folded: SvelteSet<string>
	readonly removals = new Removals()

	#spot = $state.raw<Spot | null>(null)
	#editing = $state(false)
	#doc: Y.Doc | null
	#reading: Reading<TaskNode[]> | null
	#history: History | null
	#initial: TaskNode[]
	#personId: string
	#standing: () => Standing
	readonly #origin = Symbol('schedule')

	readonly rows = $derived.by(() => this.#visible())
	/** Every row, also folded and filtered ones. */
	readonly all = $derived.by(() => rowsOf(this.tree))

	constructor({ initial, doc, personId, standing, filter, folded }: PlanOptions) {
		this.filter = { ...(filter ?? EVERYTHING) }
		this.folded = new SvelteSet(folded)
		this.#initial = initial
		this.#doc = doc
		this.#personId = personId
		this.#standing = standing
		this.#reading = doc && new Reading(doc, readSchedule)
		this.#history = doc && new History(doc, [TASKS], this.#origin)
	}

	get tree(): TaskNode[] {
		return this.#reading?.value ?? this.#initial
	}

	get live(): boolean {
		return this.#doc !== null
	}

	get matches(): number {
		return countMatches(this.tree, this.filter)
	}

	/** Where the one tab stop of the grid is: the first row until somebody walks. */
	get spot(): Spot | null {
		const spot = this.#spot
		if (spot && this.rows.some((row) => row.task.id === spot.row)) return spot
		const first = this.rows[0]
		return first ? { row: first.task.id, cell: 'title' } : null
	}

	/** Whether the cell at the spot is being written. */
	get editing(): boolean {
		return this.#editing
	}

	get canUndo(): boolean {
		return this.removals.pending !== null || (this.#history?.canUndo ?? false)
	}

	get canRedo(): boolean {
		return this.#history?.canRedo ?? false
	}

	/** Null when the plan itself may be changed. */
	get mayPlan(): Denial | null {
		return abilityToWrite(this.#standing())
	}

	/** Null when this field of this row may be changed: progress also by whom it is assigned to. */
	mayWrite(task: Task, field: TaskField): Denial | null {
		const assigned = PROGRESS_FIELDS.has(field) && task.owner === this.#personId
		return abilityToWrite(this.#standing(), assigned ? 'assigned_task' : undefined)
	}

	goTo(spot: Spot): void {
		this.#spot = spot
		this.#editing = false
	}

	edit(spot: Spot): void {
		this.#spot = spot
		this.#editing = true
	}

	stopEditing(): void {
		this.#editing = false
	}

	set<F extends TaskField>(id: string, field: F, value: Task[F]): void {
		if (this.#doc) setField(this.#doc, id, field, value, this.#edit)
	}

	/** Adds a row after another one of the same parent, or as the last child. Answers its id. */
	add(
		{ kind, title, parent }: { kind: TaskKind; title: string; parent: string | null },
		after: string | null = null
	): string | null {
		if (!this.#doc) return null
		const id = newId()
		addTask(this.#doc, { id, kind, title, parent }, after, this.#edit)
		if (parent) this.folded.delete(parent)
		return id
	}

	/** An empty row below another (or inside it), ready to be named. */
	addNear(task: TaskNode, inside: boolean): void {
		const kind = inside ? kindInside(task.kind) : task.kind
		const parent = inside ? task.id : this.parentOf(task)
		const id = this.add({ kind, title: '', parent }, inside ? null : task.id)
		if (id) this.edit({ row: id, cell: 'title' })
	}

	/** Hides a row with all below it, to be taken back for ten seconds. The spot moves to a neighbour. */
	remove(task: TaskNode, takenBack: () => void): void {
		const at = this.rows.findIndex((row) => row.task.id === task.id)
		const carryOut = () => this.drop(task.id)
		this.removals.remove(task.id, { carryOut, takenBack })
		const neighbour = this.rows[Math.min(at, this.rows.length - 1)]
		if (neighbour) this.goTo({ row: neighbour.task.id, cell: 'title' })
	}

	/** Takes a row and all below it away at once. */
	drop(id: string): void {
		if (this.#doc) removeTask(this.#doc, id, this.#edit)
	}

	indent(id: string): boolean {
		return this.#doc !== null && indent(this.#doc, id, this.#edit)
	}

	outdent(id: string): boolean {
		return this.#doc !== null && outdent(this.#doc, id, this.#edit)
	}

	/** One place up or down among its siblings. */
	move(task: TaskNode, by: -1 | 1): boolean {
		const siblings = this.siblingsOf(task)
		const at = siblings.findIndex((one) => one.id === task.id)
		const before = by === -1 ? siblings[at - 1] : siblings[at + 2]
		if (!this.#doc || (by === -1 ? at === 0 : at === siblings.length - 1)) return false
		const to = { parent: this.parentOf(task), before: before?.id ?? null }
		return moveBefore(this.#doc, task.id, to, this.#edit)
	}

	undo(): void {
		if (!this.removals.takeBack()) this.#history?.undo()
	}

	redo(): void {
		this.#history?.redo()
	}

	/** The parent it is shown under: a row whose parent is gone stands at the top. */
	parentOf(task: TaskNode): string | null {
		return this.all.find((one) => one.children.some((child) => child.id === task.id))?.id ?? null
	}

	siblingsOf(task: TaskNode): TaskNode[] {
		const parent = this.parentOf(task)
		return this.all.find((one) => one.id === parent)?.children ?? this.tree
	}

	destroy(): void {
		this.removals.settle()
		this.#reading?.destroy()
		this.#history?.destroy()
	}

	get #edit() {
		return { by: this.#personId, origin: this.#origin }
	}

	#visible(): Row[] {
		const { folded, filter } = this
		return visibleRows(this.tree, { folded, filter, removed: this.removals.pending })
	}
}

/** What usually stands inside: objectives in a phase, tasks in everything else. */
function kindInside(kind: TaskKind): TaskKind {
	return kind === 'phase' ? 'objective' : 'task'
}

/** Puts the keyboard on a cell (or into its field) after the page has been drawn again. */
export async function focusCell(grid: HTMLElement | undefined, spot: Spot | null): Promise<void> {
	await tick()
	if (!grid || !spot) return
	const cell = grid.querySelector<HTMLElement>(cellSelector(spot.row, spot.cell))
	const inside = cell?.querySelector<HTMLElement>('input, select, button[data-in-cell]')
	;(inside ?? cell)?.focus()
}

function cellSelector(row: string, cell: CellName): string {
	return `[data-row="${CSS.escape(row)}"] [data-cell="${cell}"]`
}
