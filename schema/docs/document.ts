import * as Y from 'yjs'
import { noteIn, signOf } from './among-words.ts'
import { DOCUMENT_ROOT, nodeShape } from './document-schema.ts'

/** A heading of a document: its block id, level 1-3 and text. */
export type OutlineEntry = { id: string | null; level: number; text: string }

/** The root of a document, as the editor binds to it. */
export function documentRoot(doc: Y.Doc): Y.XmlFragment {
	return doc.getXmlFragment(DOCUMENT_ROOT)
}

/** The elements of a fragment or an element; texts and what we do not know are passed over. */
export function elementsOf(holder: Y.XmlFragment): Y.XmlElement[] {
	return holder
		.toArray()
		.filter((child) => child instanceof Y.XmlElement)
		.filter((child) => nodeShape(child.nodeName) !== null)
}

/** The text of a block without marks; line breaks are LF, mentions and footnotes a sign each. */
export function blockText(block: Y.XmlElement): string {
	return block
		.toArray()
		.map((child) => {
			if (child instanceof Y.XmlText) return wordsOf(child)
			return child instanceof Y.XmlElement ? signOf(child.nodeName) : ''
		})
		.join('')
}

/** The headings of a document in order, wherever they stand. */
export function outline(doc: Y.Doc): OutlineEntry[] {
	return textBlocks(documentRoot(doc))
		.filter((block) => block.nodeName === 'heading')
		.map((block) => ({
			id: textAttribute(block, 'id'),
			level: levelOf(block),
			text: blockText(block)
		}))
}

/** The text of a document without marks, a block per line, each footnote on a line behind its block. */
export function plainText(doc: Y.Doc): string {
	return textBlocks(documentRoot(doc))
		.flatMap((block) => [blockText(block), ...notesOf(block)])
		.join('\n')
}

/** How many words a document has: stretches of letters and digits, with what ties them together. */
export function wordCount(doc: Y.Doc): number {
	return plainText(doc).match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** The level of a heading, 1-3, whatever stands in the attribute. */
export function levelOf(heading: Y.XmlElement): number {
	const level: unknown = heading.getAttribute('level')
	return level === 2 || level === 3 ? level : 1
}

/** An attribute that should be a text, or null. */
export function textAttribute(element: Y.XmlElement, name: string): string | null {
	const value: unknown = element.getAttribute(name)
	return typeof value === 'string' ? value : null
}

function textBlocks(holder: Y.XmlFragment): Y.XmlElement[] {
	return elementsOf(holder).flatMap((element) =>
		nodeShape(element.nodeName)?.holdsText ? [element] : textBlocks(element)
	)
}

function notesOf(block: Y.XmlElement): string[] {
	return elementsOf(block)
		.filter(({ nodeName }) => nodeName === 'footnote')
		.map((note) => noteIn({ attributes: note.getAttributes() as Record<string, unknown> }))
}

function wordsOf(text: Y.XmlText): string {
	const delta: { insert: unknown }[] = text.toDelta()
	return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
}
