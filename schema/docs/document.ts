import * as Y from 'yjs'
import { DOCUMENT_ROOT, nodeShape } from './document-schema.ts'

/** A heading of a document: its block id, level 1-3 and text. */
export type OutlineEntry = { id: string | null; level: number; text: string }

/** A stretch of text with the same marks: mark key -> attributes. */
export type Run = { text: string; marks: Readonly<Record<string, unknown>> }

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

/** The stretches of a text, and null for each line break, in order. */
export function runsOf(block: Y.XmlElement): (Run | null)[] {
	return block.toArray().flatMap((child) => {
		if (child instanceof Y.XmlText) return textRuns(child)
		return child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? [null] : []
	})
}

/** The text of a block without marks; line breaks are LF. */
export function blockText(block: Y.XmlElement): string {
	return runsOf(block)
		.map((run) => run?.text ?? '\n')
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

/** The text of a document without marks, a block per line. */
export function plainText(doc: Y.Doc): string {
	return textBlocks(documentRoot(doc)).map(blockText).join('\n')
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

function textRuns(text: Y.XmlText): Run[] {
	const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
	return delta
		.filter((part): part is typeof part & { insert: string } => typeof part.insert === 'string')
		.map((part) => ({ text: part.insert, marks: part.attributes ?? {} }))
}
