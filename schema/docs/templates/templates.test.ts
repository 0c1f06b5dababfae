import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../messages/format.ts'
import { LIMITS } from '../../limits.ts'
import { everyBlock } from '../formats.ts'
import { plainBlocks } from '../plain-blocks.ts'
import { arePlainBlocks, type PlainBlock } from '../plain-shape.ts'
import { plantedBlocks } from '../plant-blocks.ts'
import { treeOf } from '../tree.ts'
import { isTemplate, TEMPLATES, templateIn } from './templates.ts'

test('[DT1] every template has the same parts in each language, and no words in common', () => {
	for (const id of TEMPLATES) {
		const english = templateIn('en', id)
		for (const language of LANGUAGES.filter((one) => one !== 'en')) {
			const { name, about, body } = templateIn(language, id)
			expect(body.map(partOf), `${id} ${language}`).toEqual(english.body.map(partOf))
			expect(name).not.toBe(english.name)
			expect(about).not.toBe(english.about)
			const shared = new Set(sentences(english.body))
			expect(sentences(body).filter((text) => shared.has(text))).toEqual([])
		}
	}
})

test('[DT1] a template is a text like one that was brought along, and the same once planted', () => {
	for (const language of LANGUAGES) {
		for (const id of TEMPLATES) {
			const { name, body } = templateIn(language, id)
			expect(name.length).toBeLessThanOrEqual(LIMITS.titleLength)
			expect(arePlainBlocks(JSON.parse(JSON.stringify(body)))).toBe(true)
			const doc = new Y.Doc()
			Y.applyUpdate(
				doc,
				plantedBlocks(body, () => crypto.randomUUID())
			)
			expect(plainBlocks(treeOf(doc), { person: String, mentioned: String })).toEqual(body)
		}
	}
})

test('[DT1] what is to be written over stands in italics, and every heading has something below it', () => {
	for (const language of LANGUAGES) {
		for (const id of TEMPLATES) {
			const { body } = templateIn(language, id)
			for (const [n, block] of body.entries())
				if (block.kind === 'heading')
					expect(body[n + 1]?.kind ?? 'heading', `${id} ${language} ${n}`).not.toBe('heading')
			expect(JSON.stringify(body)).toContain('"styles":["italic"]')
		}
	}
})

test('[DT1] what is no template is none', () => {
	expect(['letter', '', null, 'toString'].filter(isTemplate)).toEqual([])
})

/** What a block is, without what it says: also how wide and how filled. */
function partOf(block: PlainBlock): unknown {
	if ('text' in block) return [block.kind, block.text.map(({ styles }) => styles)]
	if (block.kind === 'list')
		return ['list', block.items.map(({ done, body }) => [done, body.map(partOf)])]
	if (block.kind === 'table')
		return ['table', block.rows.map((row) => row.map(({ head, body }) => [head, body.map(partOf)]))]
	return block.kind
}

function sentences(body: readonly PlainBlock[]): string[] {
	return everyBlock(body).flatMap((block) =>
		'text' in block ? block.text.map(({ text }) => text).filter((text) => text.length > 20) : []
	)
}
