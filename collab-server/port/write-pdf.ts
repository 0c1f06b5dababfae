import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FILE_ENDINGS } from '#schema/docs/files.ts'
import type { PlainBlock, PlainPicture, Stretch } from '#schema/docs/plain-shape.ts'
import { FONT_FILES } from '../records/fonts.ts'
import { printable } from '../records/glyphs.ts'
import { standFromRight } from './from-right.ts'
import {
	type LeavingText,
	saysItsTitle,
	sizeOnPaper,
	wordsFor,
	wordsForAttachment
} from './leaving.ts'

const ROOM = import.meta.dirname

/** [I3] A tagged PDF (PDF/UA-1): the typesetter refuses what a screen reader could not follow. */
export function writePdf(text: LeavingText): Uint8Array {
	const compiler = NodeCompiler.create({
		workspace: ROOM,
		fontArgs: [{ fontPaths: [...new Set(FONT_FILES.map((file) => dirname(file)))] }]
	})
	compiler.mapShadow(join(ROOM, 'text.json'), Buffer.from(JSON.stringify(printable(pageOf(text)))))
	for (const [source, { bytes }] of Object.entries(text.pictures))
		compiler.mapShadow(join(ROOM, fileOf(text, source)), Buffer.from(bytes))
	const compiled = compiler.compile({ mainFilePath: join(ROOM, 'text.typ') })
	const document = compiled.result
	if (!document) {
		const said = compiled.takeDiagnostics()
		throw new Error(
			`The text was not typeset: ${JSON.stringify(said && compiler.fetchDiagnostics(said))}`
		)
	}
	return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }))
}

function pageOf(text: LeavingText) {
	const { title, language, standing, process, takenAt, words } = text
	const at = new Date(takenAt)
	return {
		title,
		language,
		standing,
		process,
		words,
		taken: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
		titled: !saysItsTitle(text),
		blocks: levelled(text, { last: saysItsTitle(text) ? 0 : 1 })
	}
}

/** Headings that never skip a level, wherever they stand, below the title. */
function levelled(text: LeavingText, so: { last: number }): unknown[] {
	const { words } = text
	const least = so.last === 0 ? 0 : 1
	const walk = (body: readonly PlainBlock[]): unknown[] =>
		body.map((block) => {
			switch (block.kind) {
				case 'heading':
					so.last = Math.min(block.level + least, so.last + 1)
					return { ...directed(block), level: so.last }
				case 'quote':
				case 'callout':
					return { ...block, body: walk(block.body) }
				case 'details':
					return { ...directed(block), body: walk(block.body) }
				case 'paragraph':
					return directed(block)
				case 'list':
					return {
						...block,
						items: block.items.map((item) => ({ ...item, body: walk(item.body) }))
					}
				case 'table':
					return {
						...block,
						rows: block.rows.map((row) => row.map((cell) => ({ ...cell, body: walk(cell.body) })))
					}
				case 'image':
					return pictureOf(text, block)
				case 'attachment':
					return { ...block, kind: 'paragraph', text: [{ text: wordsForAttachment(block, words) }] }
				default:
					return block
			}
		})
	return walk(text.blocks)
}

function directed<Block extends { text: Stretch[] }>(block: Block) {
	return { ...block, rightward: standFromRight(block.text) }
}

/** A picture with what is read aloud for it, in points; where its file is missing, its words. */
function pictureOf(text: LeavingText, block: PlainPicture): unknown {
	const picture = text.pictures[block.source]
	if (!picture)
		return {
			...block,
			kind: 'paragraph',
			text: [{ text: [wordsFor(block, text.words), block.caption].filter(Boolean).join(' ') }]
		}
	return {
		kind: 'image',
		file: fileOf(text, block.source),
		points: sizeOnPaper(picture, block).width * 0.75,
		alt: block.decorative ? null : block.alt || block.name,
		caption: block.caption ? directed({ text: [{ text: block.caption }] }) : null
	}
}

/** Where the typesetter finds a picture. The name is short: long ones are broken for printing. */
function fileOf({ pictures }: LeavingText, source: string): string {
	const { type = 'image/png' } = pictures[source] ?? {}
	return `picture-${Object.keys(pictures).indexOf(source)}.${FILE_ENDINGS[type]}`
}
