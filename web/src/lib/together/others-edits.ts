import { HocuspocusProvider } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { blockText, documentRoot } from '#schema/docs/document.ts'
import { type Edit, spellEdits } from './edit-log.ts'
import type { Told, Writer } from './told.ts'

/** A block of the root, as the item it stands in. */
export type Block = Y.Item

/** A text is told by its sections; `here` is the title of the one in which I am. */
export function toldText(doc: Y.Doc | null, here: () => string): Told<Block> {
	return {
		doc,
		watch: watchOthers,
		near: (block) => sectionOf(block) === here(),
		nearLabel: 'together.told_section',
		spell: (edits, m) =>
			spellEdits(
				edits.map(({ by, block }) => ({ by, block: sectionOf(block) })),
				m
			)
	}
}

/**
 * Calls back for every block of a text that others change while one is there. Cheap: it looks at what
 * changed, never at the whole text. Returns the way to stop.
 */
export function watchOthers(
	doc: Y.Doc,
	writer: Writer,
	heard: (edit: Edit<Block>) => void
): () => void {
	const root = documentRoot(doc)
	const changed = (transaction: Y.Transaction) => {
		if (transaction.local || !(transaction.origin instanceof HocuspocusProvider)) return
		const by = writersOf(transaction, writer)
		for (const block of blocksIn(transaction, root))
			for (const name of by) heard({ by: name, block })
	}
	doc.on('afterTransaction', changed)
	return () => doc.off('afterTransaction', changed)
}

/** The title of the section a block stands in, '' before the first heading; null for what is gone. */
export function sectionOf(block: Block | null): string | null {
	if (!block || block.deleted) return null
	for (let item: Y.Item | null = block; item !== null; item = item.left) {
		const title = item.deleted ? '' : titleOf(item)
		if (title !== '') return title
	}
	return ''
}

function titleOf({ content }: Y.Item): string {
	if (!(content instanceof Y.ContentType) || !(content.type instanceof Y.XmlElement)) return ''
	return content.type.nodeName === 'heading' ? blockText(content.type).trim() : ''
}

/** The names of the others who wrote in it; null stands for somebody, and for what is only taken away. */
function writersOf({ beforeState, afterState }: Y.Transaction, writer: Writer): (string | null)[] {
	const writers = [...afterState]
		.filter(([client, clock]) => (beforeState.get(client) ?? 0) < clock)
		.map(([client]) => writer(client))
	if (writers.length === 0) return [null]
	return writers.flatMap((one) => (one === 'me' ? [] : [one?.name ?? null]))
}

/** The blocks of the root in which something changed, new ones as well; null for those that went. */
function blocksIn(transaction: Y.Transaction, root: Y.XmlFragment): Set<Block | null> {
	const blocks = new Set<Block | null>()
	for (const type of transaction.changed.keys()) {
		if (Object.is(type, root)) {
			const added = addedTo(root, transaction)
			for (const block of added.length > 0 ? added : [null]) blocks.add(block)
		} else {
			const block = blockAround(type._item, root)
			if (block) blocks.add(block)
		}
	}
	return blocks
}

function blockAround(item: Y.Item | null, root: Y.XmlFragment): Block | null {
	if (item === null || item.parent === root) return item
	return item.parent instanceof Y.AbstractType ? blockAround(item.parent._item, root) : null
}

function addedTo(root: Y.XmlFragment, { beforeState }: Y.Transaction): Block[] {
	const added: Block[] = []
	for (let item = root._start; item !== null; item = item.right) {
		const fresh = item.id.clock >= (beforeState.get(item.id.client) ?? 0)
		if (fresh && !item.deleted) added.push(item)
	}
	return added
}
