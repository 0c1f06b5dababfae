import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import * as Y from 'yjs'
import type { LeavingText } from '#collab/port/leaving.ts'
import { leavingText } from '#collab/port/test-texts.ts'
import { writeFile } from '#collab/port/write.ts'
import { until } from '#collab/sync/test-client.ts'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { anchoredThreads, anchorKey } from '#schema/docs/anchors.ts'
import { plainBlocks } from '#schema/docs/plain-blocks.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { type Choose, FINAL, ORIGINAL, reading } from '#schema/docs/suggested-tree.ts'
import { isBranch, type Piece, spelled, treeOf } from '#schema/docs/tree.ts'
import { PASSAGES, type Stage } from './stage.ts'

/** What was there to be examined, over all plays. */
export type Happened = {
	refused: number
	suggested: number
	anchored: number
	frozen: number
	printed: number
}

/** After the end: everybody sees the same, files say the same, and all of it is whole. */
export async function examine(stage: Stage, happened: Happened): Promise<void> {
	const stored = await stage.stored()
	const shown = stage.writers.map(({ editor }) => JSON.stringify(editor.state.doc.toJSON()))
	expect(new Set(shown).size, 'editors that show something else').toBe(1)
	await exportsAgree(stage, stored, happened)
	happened.suggested += suggestionsAreWhole(stage, stored)
	happened.anchored += anchorsAreTheirs(stage, stored)
	if (!stage.taking) everyWordIsSomewhere(stage, stored)
	await nothingComesBack(stage)
}

/** Formats that are words and signs are compared whole, office files by what they say, and once by what is printed. */
async function exportsAgree(stage: Stage, stored: Y.Doc, happened: Happened): Promise<void> {
	const docs = [stored, ...stage.writers.map(({ live }) => live.doc)]
	for (const choose of [FINAL, ORIGINAL, () => 'keep' as const])
		for (const format of ['md', 'html', 'json', 'txt'] as const)
			await sameIn(docs, (doc) => writeFile(format, leaving(doc, choose)), format)
	const [own, other] = docs
	if (!own || !other) return
	for (const [format, part] of [
		['docx', 'word/document.xml'],
		['odt', 'content.xml']
	] as const)
		await sameIn(
			[own, other],
			async (doc) => said(await writeFile(format, leaving(doc, FINAL)), part),
			format
		)
	if (happened.printed++ === 0)
		await sameIn([own, other], (doc) => writeFile('pdf', leaving(doc, FINAL)), 'pdf')
}

async function sameIn(
	docs: readonly Y.Doc[],
	write: (doc: Y.Doc) => Promise<Uint8Array | string>,
	format: string
): Promise<void> {
	const [ours, ...theirs] = await Promise.all(docs.map(write))
	for (const one of theirs) expect(Buffer.from(one), format).toEqual(Buffer.from(ours ?? ''))
}

function leaving(doc: Y.Doc, choose: Choose): LeavingText {
	const pieces = reading(treeOf(doc), choose)
	const names = { person: String, mentioned: String, thread: () => null }
	return leavingText(plainBlocks(pieces, names), { pieces })
}

/** The words of an office file, one behind the other. */
function said(file: Uint8Array, part: string): string {
	return strFromU8(unzipSync(file)[part] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n')
}

/** Each mark is of a suggestion with one author who may suggest, and none is left when all are settled. */
function suggestionsAreWhole(stage: Stage, stored: Y.Doc): number {
	const suggestions = suggestionsOf(stored)
	const people = stage.cast.map(({ personId }) => personId)
	const authors = new Map<string, Set<string>>()
	for (const { id, by } of marksIn(treeOf(stored)))
		authors.set(id, new Set([...(authors.get(id) ?? []), by]))
	expect([...authors.keys()].sort()).toEqual(suggestions.map(({ id }) => id).sort())
	for (const [id, by] of authors)
		expect([by.size, people.includes([...by][0] ?? '')], id).toEqual([1, true])
	const original = canonicalTextOf('document', stored)
	for (const choice of ['accept', 'reject'] as const) {
		const copy = new Y.Doc()
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(stored))
		settleSuggestions(copy, () => choice)
		expect(suggestionsOf(copy)).toEqual([])
		if (choice === 'reject') expect(canonicalTextOf('document', copy)).toBe(original)
	}
	return suggestions.length
}

function anchorsAreTheirs(stage: Stage, stored: Y.Doc): number {
	const anchored = anchoredThreads(stored)
	for (const thread of anchored) {
		const quote = stage.threads.get(thread) ?? ''
		const others = PASSAGES.filter((one) => one !== quote).join('')
		const under = wordsUnder(treeOf(stored), anchorKey(thread))
		expect(
			[...under].some((letter) => quote.includes(letter)),
			'the anchor holds its words'
		).toBe(true)
		expect([...under].filter((letter) => others.includes(letter))).toEqual([])
	}
	return anchored.length
}

function everyWordIsSomewhere(stage: Stage, stored: Y.Doc): void {
	const text = spelled(treeOf(stored))
	for (const writer of stage.writers) {
		const found = [text, ...writer.refused].join('\n')
		expect(writer.typed.filter((sign) => !found.includes(sign))).toEqual([])
	}
}

/** Everybody loses the line once more and comes back: nobody has anything left that the server lacks. */
async function nothingComesBack(stage: Stage): Promise<void> {
	const before = await written(stage)
	for (const writer of stage.writers) writer.offline = true
	await until(() => stage.writers.every(({ live }) => !live.connected))
	stage.reconnect(stage.writers)
	await until(() => stage.writers.every(({ settled }) => settled), 20_000)
	expect(await written(stage)).toBe(before)
}

async function written(stage: Stage): Promise<string> {
	const stored = await stage.stored()
	const rows = eq(documentUpdate.document, stage.scene.artefactId)
	return `${await stage.parts.database.db.$count(documentUpdate, rows)} ${spelled(treeOf(stored))}`
}

type Mark = { id: string; by: string }
const isMark = (value: unknown): value is Mark =>
	typeof value === 'object' && value !== null && 'id' in value && 'by' in value && 'at' in value

function marksIn(pieces: readonly Piece[]): Mark[] {
	return pieces.flatMap((piece) =>
		isBranch(piece)
			? [...Object.values(piece.attributes).filter(isMark), ...marksIn(piece.children)]
			: Object.values(piece.marks).filter(isMark)
	)
}

function wordsUnder(pieces: readonly Piece[], key: string): string {
	return pieces
		.map((piece) =>
			isBranch(piece) ? wordsUnder(piece.children, key) : key in piece.marks ? piece.text : ''
		)
		.join('')
}
