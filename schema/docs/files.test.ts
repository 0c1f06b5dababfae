import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { compare } from './comparison.ts'
import { documentRoot } from './document.ts'
import { documentPolicy } from './document-policy.ts'
import { isFileFact, isPictureFact, type FileFact } from './files.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import type { Op } from './operation.ts'
import { searchedWords } from './searched.ts'
import { canonicalTextOf, type Rights } from './policy.ts'
import { settleSuggestions, suggestionsOf } from './settle-suggestions.ts'

const PICTURE: FileFact = {
	hash: 'p'.repeat(43),
	name: 'The hall.png',
	type: 'image/png',
	size: 2_000,
	width: 640,
	height: 480
}
const PLAN: FileFact = {
	...PICTURE,
	hash: 'q'.repeat(43),
	name: 'plan.pdf',
	type: 'application/pdf',
	width: null,
	height: null
}

function page(...blocks: [name: string, attributes: Record<string, unknown>][]): Y.Doc {
	const doc = new Y.Doc()
	const made = blocks.map(([name, attributes]) => {
		const block = new Y.XmlElement(name)
		for (const [key, value] of Object.entries(attributes)) block.setAttribute(key, value as never)
		return block
	})
	documentRoot(doc).insert(0, made)
	return doc
}

const said = (doc: Y.Doc) => canonicalTextOf('document', doc)

describe('[PI1] a block names a file of its own text', () => {
	const rights: Rights = {
		personId: 'ana',
		files: new Map([[PICTURE.hash, PICTURE]]),
		may: () => null
	}
	const naming = (file: unknown, name = 'image'): Op => ({
		action: 'set',
		path: ['default', name, 'file'],
		holder: { kind: 'xmlElement', name },
		content: { is: 'plain', values: [file] }
	})
	const codeOf = (op: Op, of = rights) => documentPolicy(op, of, new Y.Doc())?.code ?? null

	it('as the server knows it', () => {
		expect(codeOf(naming(PICTURE))).toBeNull()
		expect(codeOf(naming({ ...PICTURE }, 'attachment'))).toBeNull()
	})

	it('and no other: one of another text, or one that is said to be something else', () => {
		expect(codeOf(naming({ ...PICTURE, hash: 'x'.repeat(43) }))).toBe('file_unknown')
		expect(codeOf(naming({ ...PICTURE, name: 'Minutes.png' }))).toBe('file_unknown')
		expect(codeOf(naming({ ...PICTURE, size: 1 }))).toBe('file_unknown')
		expect(codeOf(naming(PICTURE), { ...rights, files: undefined })).toBe('file_unknown')
	})

	it('[PI11] a caption is words within their bound, and nothing else', () => {
		const saying = (caption: unknown): Op => ({
			action: 'set',
			path: ['default', 'image', 'caption'],
			holder: { kind: 'xmlElement', name: 'image' },
			content: { is: 'plain', values: [caption] }
		})
		expect(codeOf(saying('x'.repeat(500)))).toBeNull()
		for (const wrong of ['x'.repeat(501), 4, ['x'], { x: 1 }])
			expect(codeOf(saying(wrong))).toBe('content_unknown')
	})

	it('and nothing that is no file, or no picture where one stands', () => {
		expect(codeOf(naming('https://example.org/x.png'))).toBe('content_unknown')
		expect(codeOf(naming({ ...PICTURE, src: 'https://example.org/x.png' }))).toBe('content_unknown')
		expect(codeOf(naming(PLAN))).toBe('content_unknown')
		expect(isFileFact(PLAN)).toBe(true)
		expect(isPictureFact(PLAN)).toBe(false)
		expect(isFileFact({ ...PICTURE, width: null })).toBe(false)
		expect(isFileFact({ ...PICTURE, type: 'image/svg' })).toBe(false)
	})
})

describe('[PI6] the canonical text binds to the bytes', () => {
	it('says what a picture shows and the hash of its file, not how wide it stands', () => {
		const alt = 'Two *doors*\nand a ramp'
		const text = said(page(['image', { file: PICTURE, alt, width: 50 }]))
		expect(text).toBe(`![Two \\*doors\\* and a ramp](sha-256:${PICTURE.hash} "The hall.png")\n`)
		expect(said(page(['image', { file: PICTURE, alt }]))).toBe(text)
		const other = { ...PICTURE, hash: 'r'.repeat(43) }
		expect(said(page(['image', { file: other, alt }]))).not.toBe(text)
	})

	it('has no words for a picture that only decorates, and the name of an attachment', () => {
		const doc = page(
			['image', { file: PICTURE, alt: 'never said', decorative: true }],
			['attachment', { file: PLAN }]
		)
		expect(said(doc)).toBe(
			`![](sha-256:${PICTURE.hash} "The hall.png")\n\n[plan.pdf](sha-256:${PLAN.hash} "plan.pdf")\n`
		)
	})

	it('[PI11] has the caption behind its picture, which is one line of words and nothing else', () => {
		const caption = 'The *old* hall,\nin May'
		const doc = page(['image', { file: PICTURE, alt: 'A hall', caption }])
		const text = said(doc)
		expect(text).toBe(
			`![A hall](sha-256:${PICTURE.hash} "The hall.png") The \\*old\\* hall, in May\n`
		)
		const [block] = markdownBlocks(text, 3)
		const [picture, ...below] = block?.kind === 'paragraph' ? block.body : []
		expect(picture?.kind).toBe('picture')
		expect(below.map((part) => ('text' in part ? part.text : part.kind)).join('')).toBe(
			' The *old* hall, in May'
		)
		expect(searchedWords('document', doc)).toContain('The *old* hall, in May')
		const bare = page(['image', { file: PICTURE, alt: 'A hall' }])
		expect(compare(bare, doc).counts.changed).toBe(1)
		const beside = page(['image', { file: PICTURE, alt: 'A hall' }], ['paragraph', {}])
		expect(said(beside)).not.toBe(text)
	})

	it('[VS6] another picture with the same words is a change', () => {
		const before = page(['image', { file: PICTURE, alt: 'The hall' }])
		const after = page(['image', { file: { ...PICTURE, hash: 'r'.repeat(43) }, alt: 'The hall' }])
		expect(compare(before, before).counts.changed).toBe(0)
		expect(compare(before, after).counts.changed).toBe(1)
	})
})

describe('[PI6] the frozen text is shown', () => {
	it('with its pictures, and nothing of elsewhere', () => {
		const frozen = said(page(['image', { file: PICTURE, alt: 'The *hall*' }]))
		expect(markdownBlocks(frozen, 3)).toEqual([
			{
				kind: 'paragraph',
				body: [{ kind: 'picture', hash: PICTURE.hash, alt: 'The *hall*', text: 'The *hall*' }]
			}
		])
		const elsewhere = markdownBlocks('![x](https://example.org/x.png)', 3)
		expect(JSON.stringify(elsewhere)).not.toContain('"picture"')
	})
})

describe('[T4] [PI1] a picture that is suggested', () => {
	const by = 'a0000000-0000-4000-8000-000000000001'
	const added = { id: 'b0000000-0000-4000-8000-000000000002', by, at: 1, is: 'added' }

	it('is no part of the text before it is accepted, and gone when it is rejected', () => {
		const doc = page(['image', { file: PICTURE, alt: 'The hall', suggested: added }])
		expect(said(doc)).toBe('\n')
		expect(suggestionsOf(doc)[0]?.parts).toEqual([{ is: 'added', text: 'The hall.png' }])
		settleSuggestions(doc, () => 'accept')
		expect(said(doc)).toContain(PICTURE.hash)
		const other = page(['image', { file: PICTURE, suggested: added }])
		settleSuggestions(other, () => 'reject')
		expect(documentRoot(other).length).toBe(0)
	})
})
