import * as Y from 'yjs'
import { blackenedIn, byLength } from '../record/redaction.ts'
import type { DocumentKind } from './policy.ts'
import { rootsOf } from './roots.ts'

/**
 * [RE3] Takes passages out of a shared document and writes the mark in their place. Nothing of them is left in its
 * bytes when it is written down afterwards: Yjs keeps of what was deleted only how much it was. Everything around
 * them stays whose it was. Answers whether they stood anywhere.
 */
export function redact(
	kind: DocumentKind,
	doc: Y.Doc,
	passages: readonly string[],
	mark: string
): boolean {
	const before = Y.encodeStateVector(doc)
	const order = byLength(passages)
	doc.transact(() => rootsOf(kind, doc).forEach((root) => redactIn(root, order, mark)))
	rewriteFormats(doc, order, mark)
	return Y.encodeStateVector(doc).toString() !== before.toString()
}

function redactIn(value: unknown, passages: readonly string[], mark: string): void {
	if (value instanceof Y.Text) redactText(value, passages, mark)
	else if (value instanceof Y.XmlElement) {
		for (const [key, said] of Object.entries(value.getAttributes()))
			changed(said, passages, mark, (now) => value.setAttribute(key, now as string))
		value.forEach((inner) => redactIn(inner, passages, mark))
	} else if (value instanceof Y.XmlFragment)
		value.forEach((inner) => redactIn(inner, passages, mark))
	else if (value instanceof Y.Map)
		for (const [key, inner] of [...value.entries()])
			if (inner instanceof Y.AbstractType) redactIn(inner, passages, mark)
			else changed(inner, passages, mark, (now) => value.set(key, now))
	else if (value instanceof Y.Array)
		for (const inner of value.toArray())
			if (inner instanceof Y.AbstractType) redactIn(inner, passages, mark)
}

function changed(
	said: unknown,
	passages: readonly string[],
	mark: string,
	write: (now: unknown) => void
): void {
	const now = blackenedIn(said, passages, mark)
	if (JSON.stringify(now) !== JSON.stringify(said)) write(now)
}

/** Words are found across everything they are marked up with; a mark that names them is written anew. */
function redactText(text: Y.Text, passages: readonly string[], mark: string): void {
	for (const passage of passages) {
		const places = placesOf(plainOf(text), passage)
		for (const at of places.toReversed()) {
			const format = formatAt(text, at)
			text.delete(at, passage.length)
			text.insert(at, mark, format)
		}
	}
	let at = 0
	for (const { insert, attributes = {} } of deltaOf(text)) {
		const length = typeof insert === 'string' ? insert.length : 1
		changed(attributes, passages, mark, (now) => text.format(at, length, now as object))
		at += length
	}
}

/** A mark that another one hides stays in the bytes as it was: its value is written anew where it stands. */
function rewriteFormats(doc: Y.Doc, passages: readonly string[], mark: string): void {
	for (const structs of doc.store.clients.values())
		for (const struct of structs)
			if (struct instanceof Y.Item && struct.content instanceof Y.ContentFormat)
				struct.content.value = blackenedIn(struct.content.value, passages, mark)
}

type Piece = { insert: unknown; attributes?: Record<string, unknown> }

function deltaOf(text: Y.Text): Piece[] {
	return text.toDelta() as Piece[]
}

/** What it says, with one sign that no passage holds for whatever is no word. */
function plainOf(text: Y.Text): string {
	return deltaOf(text)
		.map(({ insert }) => (typeof insert === 'string' ? insert : '\0'))
		.join('')
}

function placesOf(text: string, passage: string): number[] {
	const places: number[] = []
	for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length))
		places.push(at)
	return places
}

function formatAt(text: Y.Text, place: number): Record<string, unknown> {
	let at = 0
	for (const { insert, attributes = {} } of deltaOf(text)) {
		at += typeof insert === 'string' ? insert.length : 1
		if (place < at) return attributes
	}
	return {}
}
