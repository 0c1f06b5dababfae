import * as Y from 'yjs'
import { documentRoot } from './document.ts'

/** A passage of a text and what takes its place; it stands inside one block, marks aside. */
export type Passage = { from: string; to: string }

/**
 * Puts other words in the place of passages, in order. Answers the number (from 0) of the first
 * passage that does not stand in the text exactly once, and then has changed nothing for it; null
 * when all were replaced. What is put in carries the marks of the word it begins at.
 */
export function replacePassages(doc: Y.Doc, passages: readonly Passage[]): number | null {
	for (const [at, { from, to }] of passages.entries()) {
		const found = textsIn(documentRoot(doc)).flatMap((text) => placesOf(text, from))
		const [place] = found
		if (!place || found.length > 1) return at
		const marks = marksAt(place.text, place.index)
		doc.transact(() => {
			place.text.delete(place.index, from.length)
			if (to !== '') place.text.insert(place.index, to, marks)
		})
	}
	return null
}

function textsIn(holder: Y.XmlFragment): Y.XmlText[] {
	return holder.toArray().flatMap((child) => {
		if (child instanceof Y.XmlText) return [child]
		return child instanceof Y.XmlElement ? textsIn(child) : []
	})
}

function placesOf(text: Y.XmlText, passage: string): { text: Y.XmlText; index: number }[] {
	if (passage === '') return []
	const words = plain(text)
	const places = []
	for (let at = words.indexOf(passage); at >= 0; at = words.indexOf(passage, at + 1)) {
		places.push({ text, index: at })
	}
	return places
}

type Delta = { insert: unknown; attributes?: Record<string, unknown> }[]

/** The words of a text, an embedded thing as one sign, so that places in it are those of Yjs. */
function plain(text: Y.XmlText): string {
	const delta: Delta = text.toDelta()
	return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('')
}

function marksAt(text: Y.XmlText, index: number): Record<string, unknown> {
	let passed = 0
	const delta: Delta = text.toDelta()
	for (const { insert, attributes } of delta) {
		passed += typeof insert === 'string' ? insert.length : 1
		if (passed > index) return attributes ?? {}
	}
	return {}
}
