import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { outline, documentRoot, plainText, wordCount } from './document.ts'
import { isLanguageTag, languageTag } from './languages.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { mentionedBy, mentionKey } from './mentioned.ts'
import { isMark, isSafeAddress } from './document-schema.ts'
import { canonicalTextOf } from './policy.ts'

type Plant = { name: string; attributes?: Record<string, unknown>; inside: (Plant | Words)[] }
type Words = string | { text: string; marks: Record<string, object> }

function plant(doc: Y.Doc, ...plants: Plant[]): Y.Doc {
	doc.transact(() => grow(documentRoot(doc), plants))
	return doc
}

function grow(holder: Y.XmlFragment, inside: Plant['inside']): void {
	for (const part of inside) {
		if (typeof part === 'string' || 'text' in part) {
			const text = new Y.XmlText()
			holder.push([text])
			if (typeof part === 'string') text.insert(0, part)
			else text.insert(0, part.text, part.marks)
			continue
		}
		const element = new Y.XmlElement(part.name)
		holder.push([element])
		for (const [key, value] of Object.entries(part.attributes ?? {})) {
			element.setAttribute(key, value as never)
		}
		grow(element, part.inside)
	}
}

const p = (...inside: Words[]): Plant => ({ name: 'paragraph', inside })
const page = (...plants: Plant[]) => canonicalTextOf('document', plant(new Y.Doc(), ...plants))

describe('a document', () => {
	it('has an outline, words and plain text', () => {
		const doc = plant(
			new Y.Doc(),
			{ name: 'heading', attributes: { level: 2, id: 'h1' }, inside: ['Our hall'] },
			p('It’s a co-operative, 1,000 m².'),
			{ name: 'blockquote', inside: [p('Labdien!')] }
		)
		expect(outline(doc)).toEqual([{ id: 'h1', level: 2, text: 'Our hall' }])
		expect(plainText(doc)).toBe('Our hall\nIt’s a co-operative, 1,000 m².\nLabdien!')
		expect(wordCount(doc)).toBe(8)
	})

	it('[K9] passes over what it does not know', () => {
		const doc = plant(new Y.Doc(), { name: 'script', inside: ['x'] }, p('fair'))
		expect(plainText(doc)).toBe('fair')
		expect(canonicalTextOf('document', doc)).toBe('fair\n')
	})
})

describe('what stands among words', () => {
	const [ana, card] = [
		'a0000000-0000-4000-8000-000000000001',
		'c0000000-0000-4000-8000-000000000002'
	]
	const mention = (to: string): Plant => ({ name: 'mention', attributes: { to }, inside: [] })
	const footnote = (words: string): Plant => ({
		name: 'footnote',
		attributes: { words },
		inside: []
	})
	const paragraphOf = (text: string) => ({ kind: 'paragraph', body: [{ kind: 'text', text }] })
	const line = (...inside: (Plant | Words)[]): Plant => ({ name: 'paragraph', inside })

	it('[K17] [K18] has signs of its own that no words can look like', () => {
		const text = page(
			line(
				'Ask ',
				mention(`person:${ana}`),
				' about ',
				mention(`card:${ana}/${card}`),
				footnote('As {of} 2027')
			),
			line(`{@person:${ana}} {^no}`)
		)
		expect(text).toBe(
			`Ask {@person:${ana}} about {@card:${ana}/${card}}{^As \\{of\\} 2027}\n\n` +
				`\\{@person:${ana}\\} \\{^no\\}\n`
		)
		expect(markdownBlocks(text, 1)).toEqual([
			{
				kind: 'paragraph',
				body: [
					{ kind: 'text', text: 'Ask ' },
					{ kind: 'mention', of: 'person', key: `person:${ana}` },
					{ kind: 'text', text: ' about ' },
					{ kind: 'mention', of: 'card', key: `card:${ana}/${card}` },
					{ kind: 'note', text: 'As {of} 2027' }
				]
			},
			{ kind: 'paragraph', body: expect.not.arrayContaining([{ kind: 'note', text: 'no' }]) }
		])
	})

	it('[K19] [K20] [K21] callouts, parts that open and languages are told from words, too', () => {
		const language = { language: { lang: 'lv' } }
		const text = page(
			{
				name: 'callout',
				attributes: { tone: 'warning' },
				inside: [p('Mind the gap.'), { name: 'blockquote', inside: [p('said')] }]
			},
			{
				name: 'details',
				inside: [
					{ name: 'detailsSummary', inside: ['What ', { text: 'labdien', marks: language }] },
					p('{details}'),
					{ name: 'details', inside: [p('inner')] }
				]
			},
			{ name: 'blockquote', inside: [p('[!NOTE]')] }
		)
		expect(text).toBe(
			'> [!WARNING]\n>\n> Mind the gap.\n>\n> > said\n\n' +
				'{details}\n\n{summary} What {lang=lv}labdien{/lang}\n\n\\{details\\}\n\n{details}\n\ninner\n\n{/details}\n\n{/details}\n\n' +
				'> \\[!NOTE\\]\n'
		)
		expect(markdownBlocks(text, 1)).toEqual([
			{
				kind: 'callout',
				tone: 'warning',
				body: [paragraphOf('Mind the gap.'), { kind: 'quote', body: [paragraphOf('said')] }]
			},
			{
				kind: 'details',
				title: [
					{ kind: 'text', text: 'What ' },
					{ kind: 'language', lang: 'lv', body: [{ kind: 'text', text: 'labdien' }] }
				],
				body: [
					{
						kind: 'paragraph',
						body: ['{', 'details', '}'].map((text) => ({ kind: 'text', text }))
					},
					{ kind: 'details', title: [], body: [paragraphOf('inner')] }
				]
			},
			{
				kind: 'quote',
				body: [
					{ kind: 'paragraph', body: ['[', '!NOTE', ']'].map((text) => ({ kind: 'text', text })) }
				]
			}
		])
	})

	it('[K20] a language is a tag, and nothing else', () => {
		for (const tag of ['lv', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'gsw'])
			expect(isLanguageTag(tag)).toBe(true)
		for (const tag of ['', 'LV', 'lv_LV', 'lv"', 'x'.repeat(40), null, 'lv-lv'])
			expect(isLanguageTag(tag), String(tag)).toBe(false)
		expect(['EN-gb', 'zh_hant_tw', 'nonsense-'].map(languageTag)).toEqual([
			'en-GB',
			'zh-Hant-TW',
			null
		])
	})

	it('[N2] counts as one sign in its block, and a footnote says its words behind it', () => {
		const doc = plant(new Y.Doc(), line('Ask ', mention(`person:${ana}`), footnote('Or me'), '.'))
		expect(plainText(doc)).toBe('Ask @*.\nOr me')
		expect(wordCount(doc)).toBe(3)
	})

	it('[K17] leads to people and decisions, and to cards and tasks where they stand', () => {
		for (const key of [
			`person:${ana}`,
			`decision:${ana}`,
			`card:${ana}/${card}`,
			`task:${ana}/${card}`
		])
			expect(mentionKey(mentionedBy(key) ?? { kind: 'person', id: '', within: null })).toBe(key)
		for (const key of [
			'',
			'person:',
			`person:${ana}/${card}`,
			`card:${card}`,
			`page:${ana}`,
			null,
			`person:${ana} `
		])
			expect(mentionedBy(key), String(key)).toBeNull()
	})
})

describe('[K11] the canonical text of a document', () => {
	it('writes every kind of block in one way', () => {
		const text = page(
			{ name: 'heading', attributes: { level: 1 }, inside: ['Title'] },
			p('One ', { text: 'bold', marks: { bold: {} } }, ' word.'),
			{
				name: 'bulletList',
				inside: [
					{
						name: 'listItem',
						inside: [
							p('first'),
							{
								name: 'orderedList',
								attributes: { start: 3 },
								inside: [{ name: 'listItem', inside: [p('inner')] }]
							}
						]
					},
					{ name: 'listItem', inside: [p('second')] }
				]
			},
			{
				name: 'taskList',
				inside: [
					{ name: 'taskItem', attributes: { checked: true }, inside: [p('done')] },
					{ name: 'taskItem', attributes: { checked: false }, inside: [p('open')] }
				]
			},
			{ name: 'blockquote', inside: [p('said'), p('twice')] },
			{ name: 'codeBlock', attributes: { language: 'ts' }, inside: ['a\n```'] },
			{ name: 'horizontalRule', inside: [] },
			{
				name: 'table',
				inside: [
					{
						name: 'tableRow',
						inside: [
							{ name: 'tableHeader', inside: [p('a|b')] },
							{ name: 'tableCell', attributes: { colspan: 2 }, inside: [p('c')] }
						]
					}
				]
			}
		)
		expect(text).toBe(
			[
				'# Title',
				'',
				'One **bold** word.',
				'',
				'- first',
				'',
				'  3. inner',
				'- second',
				'',
				'- [x] done',
				'- [ ] open',
				'',
				'> said',
				'>',
				'> twice',
				'',
				'````ts',
				'a',
				'```',
				'````',
				'',
				'---',
				'',
				'|! a\\|b |{colspan=2} c |',
				''
			].join('\n')
		)
	})

	it('nests marks in one order, whoever set them first', () => {
		const bold = { bold: {}, italic: {} }
		const italic = { italic: {}, bold: {} }
		expect(page(p({ text: 'x', marks: bold }))).toBe(page(p({ text: 'x', marks: italic })))
		const link = { link: { href: 'https://a.eu/x y', title: 'There' }, bold: {} }
		expect(page(p({ text: 'x', marks: link }))).toBe('[**x**](https://a.eu/x%20y "There")\n')
	})

	it('is the same with and without the anchor of a comment', () => {
		const doc = plant(new Y.Doc(), p({ text: 'a whole word', marks: { bold: {} } }))
		const before = canonicalTextOf('document', doc)
		const paragraph = documentRoot(doc).get(0)
		const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
		if (text instanceof Y.XmlText) text.format(2, 3, { 'comment--abcdefgh': { thread: 'x' } })
		expect(canonicalTextOf('document', doc)).toBe(before)
	})

	it('is the same in whichever order and pieces it was typed', () => {
		const one = plant(new Y.Doc(), p('hello'))
		const other = plant(new Y.Doc(), p('he', 'llo'))
		expect(canonicalTextOf('document', one)).toBe(canonicalTextOf('document', other))
	})

	it('tells typed signs from formatting', () => {
		expect(page(p('# no title'))).not.toBe(page({ name: 'heading', inside: ['no title'] }))
		expect(page(p('**x**'))).not.toBe(page(p({ text: 'x', marks: { bold: {} } })))
		expect(page(p('- x'))).not.toBe(
			page({ name: 'bulletList', inside: [{ name: 'listItem', inside: [p('x')] }] })
		)
		expect(page(p('1. x'))).toBe('1\\. x\n')
	})

	it('is NFC with LF', () => {
		expect(page(p('cittàa\u0300'))).toBe('cittàà\n')
		expect(page(p('a\r\nb'))).toBe('a\\\nb\n')
	})
})

describe('[K3] addresses of links', () => {
	it.each(['https://example.org/?q=1', 'http://a.eu', 'mailto:ana@example.org'])(
		'%s is one',
		(href) => {
			expect(isSafeAddress(href)).toBe(true)
		}
	)

	it.each([
		'javascript:alert(1)',
		'JAVASCRIPT:x',
		'data:text/html,x',
		'java\tscript:x',
		'/path',
		'https://a\n.eu',
		'',
		null
	])('%j is none', (href) => {
		expect(isSafeAddress(href)).toBe(false)
	})

	it('are checked in marks, of which unknown ones are none', () => {
		expect(isMark('link', { href: 'https://a.eu' })).toBe(true)
		expect(isMark('link', null)).toBe(true)
		expect(isMark('link', { href: 'javascript:x' })).toBe(false)
		expect(isMark('glow', {})).toBe(false)
		expect(isMark('constructor', null)).toBe(false)
		expect(isMark('bold--abcdefgh', {})).toBe(false)
	})
})
