import * as Y from 'yjs'
import {
	addCard,
	addColumn,
	editCard,
	moveCard,
	readBoard,
	removeCard,
	setLimit
} from '#schema/docs/board.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { isPictureType } from '#schema/docs/files.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { readSchedule, rowsOf } from '#schema/docs/schedule.ts'
import {
	addTask,
	indent,
	moveBefore,
	outdent,
	removeTask,
	setField
} from '#schema/docs/schedule-edits.ts'
import type { Edit } from '#schema/docs/edit.ts'
import type { Chance } from './chance.ts'
import { FILES, type Power } from './people.ts'
import { settleHonestly, suggestHonestly } from './suggesting.ts'

/** Edits as the product makes them; `power` keeps a polite person within what they may do. */
export function editHonestly(
	kind: DocumentKind,
	doc: Y.Doc,
	edit: Edit,
	power: Power,
	chance: Chance
): void {
	switch (kind) {
		case 'document':
			if (power === 'settles' && chance.happens(0.3)) settleHonestly(doc, edit.by, chance)
			else if (power === 'suggests' || power === 'settles')
				suggestHonestly(doc, edit.by, String(edit.origin), chance)
			return power === 'all' ? editText(doc, edit, chance) : undefined
		case 'schedule':
			return editSchedule(doc, edit, power, chance)
		case 'board':
			return editBoard(doc, edit, power, chance)
		case 'register':
	}
}

const WORDS = ['hall', 'light', 'river', 'a', 'žurnāls', 'città', '😀 ok', 'x y z', 'meeting']

function editBoard(doc: Y.Doc, edit: Edit, power: Power, chance: Chance): void {
	if (power !== 'all' && power !== 'own') return
	const { columns } = readBoard(doc)
	const cards = columns.flatMap((column) => column.cards)
	const mine = power === 'all' ? cards : cards.filter((card) => card.by === edit.by)
	const column = chance.anyOf(columns)
	const card = chance.anyOf(mine)
	const title = chance.oneOf(WORDS)
	const dice = chance.below(12)
	if (dice < 3 && column) return addCard(doc, { id: chance.id(), column: column.id, title }, edit)
	if (dice < 6 && card)
		return editCard(doc, card.id, chance.happens(0.5) ? { title } : { text: title }, edit)
	if (dice < 8 && card && column) {
		const before = chance.anyOf(column.cards)?.id ?? null
		return moveCard(doc, card.id, { column: column.id, before }, edit)
	}
	if (dice < 10 && card) return removeCard(doc, card.id, edit)
	if (power !== 'all') return
	if (dice === 10) return addColumn(doc, { id: chance.id(), title }, edit)
	if (column) setLimit(doc, column.id, chance.oneOf([null, 3, 5]), edit)
}

function editSchedule(doc: Y.Doc, edit: Edit, power: Power, chance: Chance): void {
	const rows = rowsOf(readSchedule(doc))
	if (power === 'assigned') {
		const mine = chance.anyOf(rows.filter((row) => row.owner === edit.by))
		if (!mine) return
		if (chance.happens(0.5)) return setField(doc, mine.id, 'note', chance.oneOf(WORDS), edit)
		return setField(doc, mine.id, 'status', chance.oneOf(['done', 'blocked'] as const), edit)
	}
	if (power !== 'all') return
	const row = chance.anyOf(rows)
	const title = chance.oneOf(WORDS)
	const dice = chance.below(12)
	if (dice < 3 || !row) {
		const parent = chance.happens(0.5) ? (row?.id ?? null) : null
		return addTask(doc, { id: chance.id(), kind: 'task', title, parent }, null, edit)
	}
	if (dice < 5) return setField(doc, row.id, 'title', title, edit)
	if (dice < 7) return setField(doc, row.id, 'owner', chance.oneOf([edit.by, title]), edit)
	if (dice === 7) return setField(doc, row.id, 'start', chance.oneOf([null, '2027-03-28']), edit)
	if (dice === 8) return removeTask(doc, row.id, edit)
	const done = [
		() => indent(doc, row.id, edit),
		() => outdent(doc, row.id, edit),
		() => moveBefore(doc, row.id, { parent: null, before: chance.anyOf(rows)?.id ?? null }, edit)
	]
	chance.oneOf(done)()
}

function editText(doc: Y.Doc, edit: Edit, chance: Chance): void {
	doc.transact(() => changeText(documentRoot(doc), chance), edit.origin)
}

function changeText(root: Y.XmlFragment, chance: Chance): void {
	const blocks = root.toArray().filter((child) => child instanceof Y.XmlElement)
	const block = chance.anyOf(blocks)
	const dice = chance.below(14)
	if (block === null || dice === 0)
		return root.insert(chance.below(root.length + 1), [newBlock(chance)])
	const text = block.toArray().find((child) => child instanceof Y.XmlText)
	if (dice === 1 && root.length > 1) return root.delete(chance.below(root.length), 1)
	if (dice === 2) return block.setAttribute('id', chance.id())
	if (dice === 3 && block.nodeName === 'heading') {
		// The typings of Yjs know only text; the editor stores numbers and flags.
		return block.setAttribute('level', (1 + chance.below(3)) as never)
	}
	if (dice === 4) return wrap(root, blocks.indexOf(block), chance)
	if (!text) {
		if (block.nodeName === 'paragraph') block.insert(0, [new Y.XmlText(chance.oneOf(WORDS))])
		return
	}
	if (dice === 5) return split(root, block, text, chance)
	if (dice === 6) return block.insert(block.length, amongWords(chance))
	if (dice < 9 || text.length === 0) {
		return text.insert(spotIn(text, chance), chance.oneOf(WORDS), marks(chance))
	}
	const [from, to] = [spotIn(text, chance), spotIn(text, chance)].sort((one, other) => one - other)
	if (from === undefined || to === undefined || from === to) return
	const length = to - from
	if (dice < 11) return text.delete(from, length)
	text.format(
		from,
		length,
		chance.happens(0.4) ? { bold: null, italic: null } : (marks(chance) ?? {})
	)
}

/** A place in a text as a person can reach it: never inside a surrogate pair. */
function spotIn(text: Y.XmlText, chance: Chance): number {
	const delta: { insert: string }[] = text.toDelta()
	const characters = delta.map((part) => part.insert).join('')
	const at = chance.below(text.length + 1)
	return /[\uDC00-\uDFFF]/.test(characters[at] ?? '') ? at - 1 : at
}

function newBlock(chance: Chance): Y.XmlElement {
	if (chance.happens(0.1)) return fileBlock(chance)
	const block = new Y.XmlElement(chance.oneOf(['paragraph', 'heading']))
	block.setAttribute('id', chance.id())
	if (block.nodeName === 'heading') block.setAttribute('level', 2 as never)
	if (chance.happens(0.8)) block.insert(0, [new Y.XmlText(chance.oneOf(WORDS))])
	return block
}

/** [PI1] A picture or an attachment of this text. */
function fileBlock(chance: Chance): Y.XmlElement {
	const file = chance.oneOf(FILES)
	const picture = isPictureType(file.type) && chance.happens(0.5)
	const block = new Y.XmlElement(picture ? 'image' : 'attachment')
	block.setAttribute('file', file as never)
	if (picture) block.setAttribute('alt', chance.oneOf(WORDS))
	if (picture && chance.happens(0.5)) block.setAttribute('caption', chance.oneOf(WORDS))
	return block
}

function marks(chance: Chance): Record<string, object> | undefined {
	return chance.oneOf<Record<string, object> | undefined>([
		undefined,
		{ bold: {} },
		{ italic: {} },
		{ bold: {}, italic: {} },
		{ language: { lang: 'lv' } },
		{ link: { href: 'https://example.org/', target: '_blank', rel: 'noopener', class: null } }
	])
}

/** A callout, or a part that opens, around a block. */
function setApart(root: Y.XmlFragment, index: number, block: Y.XmlElement, chance: Chance): void {
	const details = chance.happens(0.5)
	const holder = new Y.XmlElement(details ? 'details' : 'callout')
	if (!details) holder.setAttribute('tone', chance.oneOf(['note', 'warning']))
	const summary = new Y.XmlElement('detailsSummary')
	summary.insert(0, [new Y.XmlText(chance.oneOf(WORDS))])
	holder.insert(0, [...(details ? [summary] : []), block.clone()])
	root.delete(index, 1)
	root.insert(index, [holder])
}

/** A mention or a footnote, and words behind it. */
function amongWords(chance: Chance): (Y.XmlElement | Y.XmlText)[] {
	const note = chance.happens(0.5)
	const element = new Y.XmlElement(note ? 'footnote' : 'mention')
	element.setAttribute(note ? 'words' : 'to', note ? chance.oneOf(WORDS) : `person:${chance.id()}`)
	return [element, new Y.XmlText(chance.oneOf(WORDS))]
}

/** As the editor splits a paragraph: the tail is removed and written again, marks included. */
function split(root: Y.XmlFragment, block: Y.XmlElement, text: Y.XmlText, chance: Chance): void {
	const at = spotIn(text, chance)
	const tail = new Y.XmlText()
	const delta: { insert: string; attributes?: object }[] = text.toDelta()
	let passed = 0
	const rest = delta.flatMap((part) => {
		const start = Math.max(0, at - passed)
		passed += part.insert.length
		return start < part.insert.length ? [{ ...part, insert: part.insert.slice(start) }] : []
	})
	tail.applyDelta(rest)
	text.delete(at, text.length - at)
	const next = new Y.XmlElement('paragraph')
	next.insert(0, [tail])
	const index = root.toArray().indexOf(block)
	root.insert(index + 1, [next])
}

/** As the editor wraps a block into a list: a copy inside the list, the original removed. */
function wrap(root: Y.XmlFragment, index: number, chance: Chance): void {
	const block = root.get(index)
	if (!(block instanceof Y.XmlElement) || block.nodeName !== 'paragraph') return
	if (chance.happens(0.4)) return setApart(root, index, block, chance)
	const task = chance.happens(0.5)
	const list = new Y.XmlElement(task ? 'taskList' : 'bulletList')
	const item = new Y.XmlElement(task ? 'taskItem' : 'listItem')
	if (task) item.setAttribute('checked', true as never)
	item.insert(0, [block.clone()])
	list.insert(0, [item])
	root.delete(index, 1)
	root.insert(index, [list])
}
