import type { JSONContent } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { blockTexts } from '#schema/docs/canonical-document.ts'
import { documentRoot } from '#schema/docs/document.ts'

/** What only a draft says: as words to read, and as blocks an editor takes. */
export type OwnBlocks = { text: string; content: JSONContent[] }

/**
 * The blocks of a refused document (one Yjs update, v1) that the text as it is now does not have. They come
 * without ids, since they become new blocks wherever they are put.
 */
export function ownBlocks(draft: Uint8Array, now: Y.Doc, schema: Schema): OwnBlocks {
	const refused = new Y.Doc()
	Y.applyUpdate(refused, draft)
	const there = Map.groupBy(blockTexts(now), (text) => text)
	const texts = blockTexts(refused)
	const isOwn = texts.map((text) => text !== '' && there.get(text)?.pop() === undefined)
	const root: JSONContent = yXmlFragmentToProseMirrorRootNode(
		documentRoot(refused),
		schema
	).toJSON()
	return {
		text: texts.filter((_, index) => isOwn[index]).join('\n\n'),
		content: (root.content ?? []).filter((_, index) => isOwn[index]).map(withoutIds)
	}
}

function withoutIds({ attrs, content, ...block }: JSONContent): JSONContent {
	return {
		...block,
		...(attrs && { attrs: { ...attrs, id: null } }),
		...(content && { content: content.map(withoutIds) })
	}
}
