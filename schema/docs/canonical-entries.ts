import type * as Y from 'yjs'
import { boardWithout, readBoard } from './board.ts'
import { readSchedule, type TaskNode } from './schedule.ts'

/**
 * A schedule as text: every row with its number, kind, title, owner and days. Progress (status,
 * note, real days) is no part of what is agreed: it stays editable after adoption, so it is left out.
 */
export function canonicalSchedule(doc: Y.Doc): string {
	return lines(readSchedule(doc).flatMap((node, index) => rowLines(node, `${index + 1}`)))
}

const NONE: ReadonlySet<string> = new Set()

/** A board as text: every column with its limit, then its cards that are not hidden, in order. */
export function canonicalBoard(doc: Y.Doc, hidden: ReadonlySet<string> = NONE): string {
	const { columns, loose } = boardWithout(readBoard(doc), hidden)
	return lines(
		columns.flatMap((column) => [
			`## ${oneLine(column.title)}${column.limit === null ? '' : ` (at most ${column.limit})`}`,
			...column.cards.flatMap(cardLines)
		]),
		loose.flatMap(cardLines)
	)
}

function rowLines(node: TaskNode, number: string): string[] {
	const indent = '  '.repeat(node.depth)
	const plan = [
		['owner', oneLine(node.owner)],
		['start', node.start],
		['end', node.end]
	].filter(([, value]) => value)
	return [
		`${indent}${number}. [${node.kind}] ${oneLine(node.title)}`,
		...plan.map(([name, value]) => `${indent}   ${name}: ${value}`),
		...node.children.flatMap((child, index) => rowLines(child, `${number}.${index + 1}`))
	]
}

function cardLines(card: { title: string; text: string }): string[] {
	const text = card.text === '' ? [] : card.text.split(/\r\n|\r|\n/).map((line) => `  | ${line}`)
	return [`- ${oneLine(card.title)}`, ...text]
}

/** A line break inside a title would look like a row of its own. */
function oneLine(text: string): string {
	return text.replaceAll('\\', '\\\\').replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
}

function lines(...parts: string[][]): string {
	return parts
		.flat()
		.map((line) => `${line}\n`)
		.join('')
}
