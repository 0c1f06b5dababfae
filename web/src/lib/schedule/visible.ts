import type { TaskNode, TaskStatus } from '#schema/docs/schedule.ts'
import { holdsWords } from '#lib/ui/find-words.ts'

/** A row as the treegrid shows it. `expanded` is null when nothing stands below it. */
export type Row = {
	task: TaskNode
	/** 1 is the top. */
	level: number
	/** Its place among its siblings, from 1, and how many they are. */
	position: number
	size: number
	expanded: boolean | null
}

/** What the reader looks for. Empty means everything. */
export type Filter = { words: string; status: TaskStatus | ''; owner: string }

export const EVERYTHING: Filter = { words: '', status: '', owner: '' }

export function isFiltering(filter: Filter): boolean {
	return filter.words.trim() !== '' || filter.status !== '' || filter.owner !== ''
}

/**
 * The rows to show, in reading order. A filter keeps the rows that match and those above them, and
 * opens what is folded. `removed` and everything below it is about to go.
 */
export function visibleRows(
	tree: readonly TaskNode[],
	{
		folded,
		filter,
		removed
	}: { folded: ReadonlySet<string>; filter: Filter; removed: string | null }
): Row[] {
	const filtering = isFiltering(filter)
	const kept = tree.filter(
		(task) => task.id !== removed && (!filtering || holdsMatch(task, filter, removed))
	)
	return kept.flatMap((task, index) => {
		const children = task.children.filter((child) => child.id !== removed)
		const open = filtering || !folded.has(task.id)
		const row: Row = {
			task,
			level: task.depth + 1,
			position: index + 1,
			size: kept.length,
			expanded: children.length > 0 ? open : null
		}
		return [row, ...(open ? visibleRows(children, { folded, filter, removed }) : [])]
	})
}

/** How many rows match, themselves and not only by what is below them. */
export function countMatches(tree: readonly TaskNode[], filter: Filter): number {
	return tree.reduce(
		(sum, task) => sum + (matches(task, filter) ? 1 : 0) + countMatches(task.children, filter),
		0
	)
}

function holdsMatch(task: TaskNode, filter: Filter, removed: string | null): boolean {
	if (task.id === removed) return false
	return matches(task, filter) || task.children.some((child) => holdsMatch(child, filter, removed))
}

function matches(task: TaskNode, filter: Filter): boolean {
	if (filter.status !== '' && task.status !== filter.status) return false
	if (filter.owner !== '' && task.owner !== filter.owner) return false
	return holdsWords(`${task.title} ${task.note}`, filter.words)
}
