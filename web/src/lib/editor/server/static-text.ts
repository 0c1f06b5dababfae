import type { JSONContent } from '@tiptap/core'
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import type { MentionLabel } from '#schema/docs/mentioned.ts'
import { indexesOf } from '#schema/docs/sections.ts'
import { documentExtensions } from '../extensions.ts'
import { type FileBlockOptions, NO_FILES } from '../file-blocks.ts'
import type { ShownSection } from '../frozen-sections.ts'
import { Places } from './places.ts'

type Say = (key: string, params?: Record<string, string>) => string

/** How a text is shown to one person. */
export type Shown = {
	labels?: ReadonlyMap<string, MentionLabel>
	m?: Say
	files?: FileBlockOptions
	/** The sections that are frozen at this moment. */
	frozen?: readonly ShownSection[]
}

/**
 * [RV3] A text as HTML, block by block, for those who only read, who have no JavaScript, and for the moment before
 * it is live.
 */
export function staticText(doc: Y.Doc, shown: Shown = {}): string[] {
	const { labels = new Map(), m = (key) => key, files = NO_FILES, frozen = [] } = shown
	const content = yXmlFragmentToProsemirrorJSON(documentRoot(doc)) as JSONContent
	const given = documentExtensions({ ...readingOf(labels, m), files })
	const others = given.filter(({ name }) => !Places.some((place) => place.name === name))
	let blocks: string[] = []
	renderToHTMLString({
		content: withFrozen(content, doc, frozen),
		extensions: [...others, ...Places],
		options: { nodeMapping: { doc: ({ children }) => ((blocks = [children ?? []].flat()), '') } }
	})
	return blocks
}

function readingOf(labels: ReadonlyMap<string, MentionLabel>, m: Say) {
	let notes = 0
	return {
		mention: {
			labelOf: (key: string) => labels.get(key) ?? null,
			wordFor: (kind: string) => m('mention.word', { kind })
		},
		callout: { wordFor: (tone: string) => m('callout.tone', { tone }) },
		footnote: {
			nameOf: (words: string) => m('footnote.name', { words }),
			numberOf: () => ++notes
		}
	}
}

/** [K16] As the editor draws them: the reason above the first block, and each block marked. */
function withFrozen(
	content: JSONContent,
	doc: Y.Doc,
	sections: readonly ShownSection[]
): JSONContent {
	const labels = new Map<number, string>()
	const frozen = new Set<number>()
	for (const section of sections) {
		const at = indexesOf(doc, section)
		if (!at) continue
		labels.set(at.first, section.label)
		for (let n = at.first; n <= at.last; n++) frozen.add(n)
	}
	const blocks = (content.content ?? []).flatMap((block, n) => {
		const label = labels.get(n)
		const shown = frozen.has(n) ? { ...block, attrs: { ...block.attrs, frozen: true } } : block
		return label === undefined ? [shown] : [{ type: 'frozenNote', attrs: { label } }, shown]
	})
	return { ...content, content: blocks }
}
