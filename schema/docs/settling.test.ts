import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Carrying } from './carrying.ts'
import { documentRoot, elementsOf } from './document.ts'
import { settleSuggestions } from './settle-suggestions.ts'
import { Settling } from './settling.ts'
import { SUGGESTED } from './suggestion.ts'
import type { Choice } from './suggested-tree.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const OTHER = '00000000-0000-4000-8000-000000000002'
const ANA = 'a0000000-0000-4000-8000-000000000001'
const mark = (id = ID) => ({ id, by: ANA, at: 7 })

let text: Y.Doc
let log: Uint8Array[]
beforeEach(() => {
	text = new Y.Doc()
	log = []
	text.on('update', (update: Uint8Array) => log.push(update))
})

function write(change: (root: Y.XmlFragment) => void): void {
	text.transact(() => change(documentRoot(text)))
}
function paragraph(words: string, marks: object = {}, suggested: object | null = null) {
	const element = new Y.XmlElement<Record<string, unknown> & Record<string, never>>('paragraph')
	const inner = new Y.XmlText()
	inner.insert(0, words, marks)
	element.insert(0, [inner])
	if (suggested) element.setAttribute(SUGGESTED, suggested as never)
	return element as unknown as Y.XmlElement
}
const wordsAt = (root: Y.XmlFragment, n: number) => elementsOf(root)[n]?.get(0) as Y.XmlText
const settle = (choice: Choice, id = ID) =>
	settleSuggestions(text, (one) => (one.id === id ? choice : 'keep'))
/** What the log tells, read again from its beginning. */
function told() {
	const doc = new Y.Doc()
	const settling = new Settling(doc, new Carrying(doc, []))
	for (const [n, update] of log.entries()) {
		settling.update = n
		Y.applyUpdate(doc, update)
	}
	return settling.settled
}
const outcomes = () => told().map(({ id, outcome }) => [id === ID ? 'it' : 'other', outcome])

const KINDS: [string, () => void][] = [
	['words to put in', () => write((root) => wordsAt(root, 0).insert(5, ' soon', put()))],
	['words to take out', () => write((root) => wordsAt(root, 0).format(0, 5, out()))],
	['words for others', () => write(exchange)],
	['a style', () => write((root) => wordsAt(root, 0).format(0, 5, bold()))],
	[
		'a block to add',
		() => write((root) => root.insert(1, [paragraph('New', put(), block('added'))]))
	],
	['a block to take out', () => write((root) => on(root, 1, block('removed')))],
	['a block to split off', () => write((root) => on(root, 1, block('split')))],
	['a block to join', () => write((root) => on(root, 1, block('joined')))],
	['a block to turn', () => write((root) => on(root, 1, turned()))]
]
const put = (id = ID) => ({ [`insertion--${id.slice(-1)}`]: mark(id) })
const out = (id = ID) => ({ [`deletion--${id.slice(-1)}`]: mark(id) })
const bold = () => ({ 'restyling--1': { ...mark(), style: 'bold', on: true } })
const block = (is: string) => ({ ...mark(), is })
const turned = () => ({ ...mark(), is: 'turned', into: { name: 'heading', level: 2 } })
function on(root: Y.XmlFragment, n: number, suggested: object) {
	elementsOf(root)[n]?.setAttribute(SUGGESTED, suggested as never)
}
function exchange(root: Y.XmlFragment) {
	wordsAt(root, 0).format(0, 5, out())
	wordsAt(root, 0).insert(5, 'Fetch', { ...put(), [Object.keys(out())[0] ?? '']: null })
}

test.each(KINDS)('[VS12] what became of %s: open, accepted, rejected', (_, suggest) => {
	write((root) => root.insert(0, [paragraph('Bring papers.'), paragraph('Ask at the desk.')]))
	suggest()
	expect(outcomes()).toEqual([])
	const open = Y.encodeStateAsUpdate(text)
	settle('accept')
	expect(outcomes()).toEqual([['it', 'accepted']])
	expect(told()[0]).toMatchObject({ by: ANA, at: 7, update: 2 })

	text = new Y.Doc()
	log = [open]
	Y.applyUpdate(text, open)
	text.on('update', (update: Uint8Array) => log.push(update))
	settle('reject')
	expect(outcomes()).toEqual([['it', 'rejected']])
})

test('[VS12] where accepted words stand is known, to the letter', () => {
	write((root) => root.insert(0, [paragraph('Bring papers.'), paragraph('Ask at the desk.')]))
	write((root) => wordsAt(root, 0).insert(5, ' all of the', put()))
	settle('accept')
	const [settled] = told()
	expect(settled?.parts).toEqual([{ is: 'insertion', text: ' all of the' }])
	expect(settled?.units).toEqual([{ client: text.clientID, clock: expect.any(Number), length: 11 }])
})

test('[VS12] a passage that is wrapped takes its suggestion along, still open', () => {
	write((root) => root.insert(0, [paragraph('Bring papers.')]))
	write((root) => wordsAt(root, 0).insert(5, ' all', put()))
	write((root) => {
		const copy = elementsOf(root)[0]?.clone() as Y.XmlElement
		root.delete(0, 1)
		const quote = new Y.XmlElement('blockquote')
		quote.insert(0, [copy])
		root.insert(0, [quote])
	})
	expect(outcomes()).toEqual([])
})

test('[VS12] an undo opens it again; one of two is settled alone; with the passage it goes', () => {
	write((root) => root.insert(0, [paragraph('Bring papers.'), paragraph('Ask.')]))
	write((root) => wordsAt(root, 0).insert(5, ' all', put()))
	write((root) => wordsAt(root, 1).format(0, 3, { ...out(OTHER) }))
	const undo = new Y.UndoManager(documentRoot(text), { captureTimeout: 0 })
	settle('accept')
	expect(outcomes()).toEqual([['it', 'accepted']])
	undo.undo()
	expect(outcomes()).toEqual([])
	write((root) => root.delete(0, 1))
	expect(outcomes()).toEqual([['it', 'rejected']])
	settle('reject', OTHER)
	expect(outcomes()).toEqual([
		['it', 'rejected'],
		['other', 'rejected']
	])
})

test('[VS12] two suggestions for the same words are settled each for itself', () => {
	write((root) => root.insert(0, [paragraph('Bring papers and pens.')]))
	write((root) => wordsAt(root, 0).format(0, 12, out()))
	write((root) => wordsAt(root, 0).format(6, 10, out(OTHER)))
	settle('reject')
	settle('accept', OTHER)
	expect(told().map(({ id, outcome, parts }) => [id, outcome, parts[0]?.text])).toEqual([
		[ID, 'rejected', 'Bring papers'],
		[OTHER, 'accepted', 'papers and']
	])
})
