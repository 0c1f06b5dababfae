import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { FILE } from './document-schema.ts'
import type { FileFact } from './files.ts'
import type { PlainBlock, PlainPicture, Row, Stretch } from './plain-shape.ts'
import { defineRoots } from './roots.ts'
import { SEED_CLIENT } from './seed.ts'

type Attributes = Record<string, string | number | boolean | FileFact>

/** The file a picture came with, by its source; null for one that is not known. */
export type FileOf = (source: string) => FileFact | null

/** [I2] The first content of a document that was brought along, as one Yjs update (v1) of the server. */
export function plantedBlocks(
	blocks: readonly PlainBlock[],
	newId: () => string,
	fileOf: FileOf = () => null
): Uint8Array<ArrayBuffer> {
	const doc = new Y.Doc()
	doc.clientID = SEED_CLIENT
	defineRoots('document', doc)
	const filled: readonly PlainBlock[] =
		blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: [] }]
	doc.transact(() => documentRoot(doc).insert(0, elements(filled, { newId, fileOf })))
	return Y.encodeStateAsUpdate(doc) as Uint8Array<ArrayBuffer>
}

/** Writes blocks behind everything that stands in a document. */
export function appendBlocks(doc: Y.Doc, blocks: readonly PlainBlock[], newId: () => string): void {
	const root = documentRoot(doc)
	doc.transact(() => root.insert(root.length, elements(blocks, { newId, fileOf: () => null })))
}

type Means = { newId: () => string; fileOf: FileOf }

function elements(blocks: readonly PlainBlock[], means: Means): Y.XmlElement[] {
	return blocks.map((block) => planted(block, means))
}

function planted(block: PlainBlock, means: Means): Y.XmlElement {
	const { newId } = means
	switch (block.kind) {
		case 'paragraph':
			return element('paragraph', { id: newId() }, inlines(block.text))
		case 'heading':
			return element('heading', { id: newId(), level: block.level }, inlines(block.text))
		case 'code': {
			const attributes: Attributes = { id: newId() }
			if (block.language !== null) attributes.language = block.language
			const text = block.text.map((stretch) => stretch.text).join('')
			return element('codeBlock', attributes, text ? [words([{ text }])] : [])
		}
		case 'quote':
			return element('blockquote', {}, elements(block.body, means))
		case 'callout':
			return element('callout', { tone: block.tone }, elements(block.body, means))
		case 'details':
			return element('details', {}, [
				element('detailsSummary', { id: newId() }, inlines(block.text)),
				...elements(block.body, means)
			])
		case 'rule':
			return element('horizontalRule', {}, [])
		case 'list':
			return plantedList(block, means)
		case 'table':
			return element(
				'table',
				{},
				block.rows.map((row) => plantedRow(row, means))
			)
		case 'image':
			return plantedPicture(block, means)
		case 'attachment':
			return wordsFor(block.name, means)
	}
}

/** A picture stands nowhere but among the files of the text: without one its words stand in its place. */
function plantedPicture(picture: PlainPicture, means: Means): Y.XmlElement {
	const file = means.fileOf(picture.source)
	const { alt, name, caption, decorative, width } = picture
	if (!file) return wordsFor([alt || name, caption].filter(Boolean).join('. '), means)
	const attributes: Attributes = { [FILE]: file, alt, decorative, ...(caption && { caption }) }
	return element('image', width === null ? attributes : { ...attributes, width }, [])
}

function wordsFor(text: string, { newId }: Means): Y.XmlElement {
	return element('paragraph', { id: newId() }, text === '' ? [] : inlines([{ text }]))
}

/** A list is one of tasks when each of its items is one. */
function plantedList(
	{ start, items }: Extract<PlainBlock, { kind: 'list' }>,
	means: Means
): Y.XmlElement {
	const tasks = items.every(({ done }) => done !== null)
	const children = items.map(({ done, body }) =>
		element(
			tasks ? 'taskItem' : 'listItem',
			tasks ? { checked: done === true } : {},
			elements(body, means)
		)
	)
	if (tasks) return element('taskList', {}, children)
	return start === null
		? element('bulletList', {}, children)
		: element('orderedList', { start }, children)
}

function plantedRow(row: Row, means: Means): Y.XmlElement {
	const cells = row.map(({ head, columns, rows, body }) =>
		element(
			head ? 'tableHeader' : 'tableCell',
			{ colspan: columns, rowspan: rows },
			elements(body, means)
		)
	)
	return element('tableRow', {}, cells)
}

/** Texts with an element for each break and note between them, as the editor writes them. */
function inlines(text: readonly Stretch[]): (Y.XmlElement | Y.XmlText)[] {
	const made: (Y.XmlElement | Y.XmlText)[] = []
	let open: Stretch[] = []
	const close = (...next: Y.XmlElement[]) => {
		made.push(...(open.length > 0 ? [words(open)] : []), ...next)
		open = []
	}
	for (const stretch of text) {
		if (stretch.note) close(element('footnote', { words: stretch.text }, []))
		else
			stretch.text.split('\n').forEach((line, n) => {
				if (n > 0) close(element('hardBreak', {}, []))
				if (line !== '') open.push({ ...stretch, text: line })
			})
	}
	close()
	return made
}

function words(line: readonly Stretch[]): Y.XmlText {
	const text = new Y.XmlText()
	text.applyDelta(
		line.map((stretch) => ({ insert: stretch.text, attributes: marksOf(stretch) })),
		{ sanitize: false }
	)
	return text
}

/** Code stands alone in the editor: whatever else it wore is left out. */
function marksOf({ styles = [], link, lang }: Stretch): Record<string, object> {
	if (styles.includes('code')) return { code: {} }
	return {
		...Object.fromEntries(styles.map((style) => [style, {}])),
		...(lang !== undefined && { language: { lang } }),
		...(link !== undefined && { link: { href: link } })
	}
}

function element(
	name: string,
	attributes: Attributes,
	children: (Y.XmlElement | Y.XmlText)[]
): Y.XmlElement {
	const made = new Y.XmlElement<Attributes>(name)
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as never)
	made.insert(0, children)
	return made as unknown as Y.XmlElement
}
