import { getSchema } from '@tiptap/core'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import { documentExtensions } from '#lib/editor/extensions.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { TONES } from '#schema/docs/callout.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { Chance } from './fuzz/chance.ts'
import { FILES, rightsOf } from './fuzz/people.ts'
import { ANA, BEN, Scene } from './scene.ts'

type Json = { type: string; attrs?: object; content?: Json[]; text?: string; marks?: Json[] }

const schema = getSchema(documentExtensions({ writes: false }))
const EDITORS = rightsOf(ANA, 'all')

/** Any text the schema of the editor allows, so that everything it can write is written once. */
function anyPage(chance: Chance): Json {
	return { type: 'doc', content: several(chance, 4, () => anyBlock(chance, 2)) }
}

function anyBlock(chance: Chance, depth: number): Json {
	const id = chance.id()
	const leaves: (() => Json)[] = [
		() => ({ type: 'paragraph', attrs: { id }, content: anyWords(chance) }),
		() => ({
			type: 'heading',
			attrs: { id, level: 1 + chance.below(3) },
			content: anyWords(chance)
		}),
		() => ({
			type: 'codeBlock',
			attrs: { id, language: 'ts' },
			content: [{ type: 'text', text: 'a\n' }]
		}),
		() => ({ type: 'horizontalRule' }),
		() => ({ type: 'image', attrs: { file: FILES[0], alt: 'The hall', width: 50 } }),
		() => ({ type: 'attachment', attrs: { file: FILES[1] } })
	]
	if (depth === 0) return chance.oneOf(leaves)()
	const inside = (): Json[] => [
		{ type: 'paragraph', attrs: { id }, content: anyWords(chance) },
		...several(chance, 1, () => anyBlock(chance, depth - 1))
	]
	const item = (type: string, attrs?: object) => (): Json => ({ type, attrs, content: inside() })
	return chance.oneOf<() => Json>([
		...leaves,
		() => ({ type: 'bulletList', content: several(chance, 2, item('listItem')) }),
		() => ({
			type: 'orderedList',
			attrs: { start: 3, type: null },
			content: several(chance, 2, item('listItem'))
		}),
		() => ({
			type: 'taskList',
			content: several(chance, 2, item('taskItem', { checked: chance.happens(0.5) }))
		}),
		() => ({ type: 'blockquote', content: inside() }),
		() => ({ type: 'callout', attrs: { tone: chance.oneOf(TONES) }, content: inside() }),
		() => ({
			type: 'details',
			content: [
				{ type: 'detailsSummary', attrs: { id: chance.id() }, content: anyWords(chance) },
				...inside()
			]
		}),
		() => ({
			type: 'table',
			content: several(chance, 2, () => ({
				type: 'tableRow',
				content: several(
					chance,
					2,
					item(chance.oneOf(['tableCell', 'tableHeader']), {
						colspan: 1 + chance.below(2),
						colwidth: chance.oneOf([null, [120]]),
						align: chance.oneOf([null, 'center'])
					})
				)
			}))
		})
	])()
}

const MARKS: readonly Json[] = [
	{ type: 'bold' },
	{ type: 'italic' },
	{ type: 'underline' },
	{ type: 'strike' },
	{ type: 'language', attrs: { lang: 'pt-BR' } },
	{ type: 'link', attrs: { href: 'https://example.org/?q=ā', title: 'There' } },
	{ type: 'comment', attrs: { thread: '6f1c7f0e-0f5c-4b7e-9d43-0a4f5f0c1a11' } },
	{ type: 'comment', attrs: { thread: '6f1c7f0e-0f5c-4b7e-9d43-0a4f5f0c1a12' } }
]

function anyWords(chance: Chance): Json[] {
	return several(chance, 4, () => {
		if (chance.happens(0.1)) return { type: 'hardBreak' }
		if (chance.happens(0.1)) return { type: 'footnote', attrs: { words: 'As of 2027 {a}.' } }
		if (chance.happens(0.1)) return { type: 'mention', attrs: { to: anyKey(chance) } }
		const text = chance.oneOf(['light ', 'in the ', 'žurnāls', 'città ', '😀'])
		if (chance.happens(0.1)) return { type: 'text', text, marks: [{ type: 'code' }] }
		return { type: 'text', text, marks: MARKS.filter(() => chance.happens(0.2)) }
	})
}

function anyKey(chance: Chance): string {
	const [id, within] = [chance.id(), chance.id()]
	return chance.oneOf([`person:${id}`, `card:${within}/${id}`, `decision:${id}`])
}

function several<T>(chance: Chance, most: number, make: () => T): T[] {
	return Array.from({ length: 1 + chance.below(most) }, make)
}

test('[K2] whatever the editor can write passes, and without the right nothing of it does', () => {
	const chance = new Chance(11)
	for (let round = 0; round < 12; round++) {
		const scene = new Scene('document')
		const window = scene.window(61)
		const sent: Uint8Array[] = []
		window.on('update', (update: Uint8Array) => sent.push(update))
		for (let edit = 0; edit < 12; edit++) {
			const { meta } = initProseMirrorDoc(documentRoot(window), schema)
			const page = schema.nodeFromJSON(anyPage(chance))
			page.check()
			window.transact(() => updateYFragment(window, documentRoot(window), page, meta))
			for (const update of sent.splice(0)) {
				const reader = scene.judge(update, rightsOf(BEN, 'none'))
				expect(['close', 'neutralised'], 'without the right').toContain(reader.verdict)
				expect(scene.receive(update, EDITORS)).toMatchObject({ verdict: 'pass' })
			}
		}
		expect(documentRoot(scene.live).toJSON()).toBe(documentRoot(window).toJSON())
		expect(canonicalTextOf('document', scene.live)).toBe(canonicalTextOf('document', window))
	}
})
