import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'

/** How long somebody else may not have seen yet what was typed here. */
export const UNSEEN_MS = 30_000

/** A text node that others took away, as it read here: which of its letters are mine and young. */
type Taken = { block: Y.XmlElement; letters: { letter: string; mine: boolean }[] }

/**
 * [Y24] Calls back with words of this client that went because somebody else wrapped or split their block and
 * had not seen them: the block stands again, written anew, without them. Who takes a block away writes nothing
 * anew, so that is no loss. Costs nothing while others take away none of what was typed here just now.
 */
export function watchWords(doc: Y.Doc, lost: (words: string[]) => void, now = Date.now): void {
	const typed: { clock: number; at: number }[] = []
	doc.on('afterTransaction', (transaction: Y.Transaction) => {
		const { local, beforeState, afterState, deleteSet } = transaction
		const before = beforeState.get(doc.clientID) ?? 0
		while (typed[0] && now() - typed[0].at >= UNSEEN_MS) typed.shift()
		if (local) {
			if ((afterState.get(doc.clientID) ?? 0) > before) typed.push({ clock: before, at: now() })
			return
		}
		const since = typed[0]?.clock
		if (since === undefined) return
		const gone = deleteSet.clients.get(doc.clientID)
		if (!gone?.some(({ clock, len }) => clock + len > since)) return
		const words = takenIn(transaction, since)
			.map((taken) => missing(taken, anew(transaction, taken.block)))
			.filter((one) => one.trim() !== '')
		if (words.length > 0) lost(words)
	})
}

/** Words as a text of their own, a paragraph each. */
export function paragraphsOf(words: string[]): Y.Doc {
	const doc = new Y.Doc()
	const paragraphs = words.map((one) => {
		const paragraph = new Y.XmlElement('paragraph')
		paragraph.insert(0, [new Y.XmlText(one)])
		return paragraph
	})
	documentRoot(doc).insert(0, paragraphs)
	return doc
}

/** The whole text nodes that this change takes away, of those with young words of this client. */
function takenIn(transaction: Y.Transaction, since: number): Taken[] {
	const { clientID } = transaction.doc
	const texts = new Set<Y.XmlText>()
	Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
		if (struct.id.client !== clientID || struct.id.clock < since) return
		const text = struct instanceof Y.Item && struct.parent
		if (text instanceof Y.XmlText && isTaken(transaction, text._item)) texts.add(text)
	})
	return [...texts].flatMap((text) => {
		const block = text.parent
		if (!(block instanceof Y.XmlElement)) return []
		const letters = itemsOf(text).flatMap((item) => {
			const stood = !item.deleted || isTaken(transaction, item)
			if (!stood || isNew(transaction, item) || !(item.content instanceof Y.ContentString))
				return []
			const { client, clock } = item.id
			const mine = client === clientID && clock >= since
			return item.content.str.split('').map((letter) => ({ letter, mine }))
		})
		return [{ block, letters }]
	})
}

/** What this change writes anew in the place of a block or of its words; null when it does not. */
function anew(transaction: Y.Transaction, block: Y.XmlElement): string | null {
	const id = nameOf(block)
	const again: string[] = []
	for (const item of newItems(transaction)) {
		if (item.deleted || !(item.content instanceof Y.ContentType)) continue
		const { type } = item.content
		const { parent } = item
		if (!(type instanceof Y.XmlText) || !(parent instanceof Y.XmlElement)) continue
		if (parent === block || (id !== null && nameOf(parent) === id)) again[0] = spelt(type, again[0])
		else if (again.length > 0) again.push(spelt(type))
	}
	return again.length > 0 ? again.join('') : null
}

/** How many letters on each side say where mine stood, when more of the block was changed. */
const NEAR = 12

/** My letters that do not stand again, from the first to the last of them. */
function missing({ letters }: Taken, again: string | null): string {
	const first = letters.findIndex(({ mine }) => mine)
	if (again === null || first === -1) return ''
	const end = letters.findLastIndex(({ mine }) => mine) + 1
	const spell = (from: number, to: number) =>
		letters
			.slice(Math.max(0, from), to)
			.map(({ letter }) => letter)
			.join('')
	const own = spell(first, end)
	for (const near of [letters.length, NEAR]) {
		const seen = seenOf(own, spell(first - near, first), spell(end, end + near), again)
		if (seen !== null) return own.slice(seen)
	}
	return own
}

/** How many of the letters, from the first, stand again between the same neighbours; null when these do not. */
function seenOf(own: string, left: string, right: string, again: string): number | null {
	let most: number | null = null
	for (let at = 0; at <= again.length - left.length; at++) {
		if (!again.startsWith(left, at)) continue
		const from = at + left.length
		let seen = 0
		while (seen < own.length && again[from + seen] === own[seen]) seen++
		while (seen >= 0 && !again.startsWith(right, from + seen)) seen--
		if (seen >= 0) most = Math.max(most ?? 0, seen)
	}
	return most
}

function spelt(text: Y.XmlText, before = ''): string {
	const words = itemsOf(text).map(({ deleted, content }) =>
		!deleted && content instanceof Y.ContentString ? content.str : ''
	)
	return before + words.join('')
}

function itemsOf(text: Y.XmlText): Y.Item[] {
	const items: Y.Item[] = []
	for (let item = text._start; item; item = item.right) items.push(item)
	return items
}

function newItems({ doc, beforeState, afterState }: Y.Transaction): Y.Item[] {
	return [...afterState].flatMap(([client, clock]) => {
		const before = beforeState.get(client) ?? 0
		if (clock <= before) return []
		const structs = doc.store.clients.get(client) ?? []
		const from = structs.findLastIndex(({ id }) => id.clock < before) + 1
		return structs.slice(from).filter((struct) => struct instanceof Y.Item)
	})
}

function isNew({ beforeState }: Y.Transaction, { id }: Y.Item): boolean {
	return id.clock >= (beforeState.get(id.client) ?? 0)
}

function isTaken({ deleteSet }: Y.Transaction, item: Y.Item | null): boolean {
	return item !== null && Y.isDeleted(deleteSet, item.id)
}

/** The name of a block, also of one that was just taken away. */
function nameOf(block: Y.XmlElement): string | null {
	const name: unknown = block._map.get('id')?.content.getContent().at(-1)
	return typeof name === 'string' ? name : null
}
