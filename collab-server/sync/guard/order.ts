import * as Y from 'yjs'
import { Closing } from '../closing.ts'
import { brokenBy } from './characters.ts'
import { type Block, type Id, REF, type Struct, type Update } from './update.ts'

/**
 * The new structs of an update in the order in which they can be integrated. [G3] Yjs resolves what a
 * struct refers to even when the struct is known already, so everything must be there: a reference to
 * what comes later from the same client makes Yjs throw, any other gap would park the update and apply
 * it inside somebody else's transaction.
 */
export function inOrder(doc: Y.Doc, update: Update): Struct[] {
	const order: Struct[] = []
	for (const block of update.blocks.values()) {
		block.known = Y.getState(doc.store, block.client)
		block.state = block.known
	}
	for (const block of update.blocks.values()) advance(doc, update, block, order)
	for (const [client, ranges] of update.deletes) {
		const last = ranges.at(-1)
		if (last !== undefined && last.end > stateOf(doc, update, client))
			throw new Closing('refused:gap')
	}
	return order
}

function advance(doc: Y.Doc, update: Update, first: Block, order: Struct[]): void {
	const stack = [first]
	first.until = Infinity
	for (let block = stack.at(-1); block !== undefined; block = stack.at(-1)) {
		const missing = step(doc, update, block, order)
		if (missing === null) {
			block.waiting = false
			stack.pop()
			continue
		}
		const other = update.blocks.get(missing.client)
		// A block that already waits further down cannot help: they wait for each other.
		if (other === undefined || other.waiting || other === block) throw new Closing('refused:gap')
		if (other.next === other.structs.length) throw new Closing('refused:gap')
		block.waiting = true
		other.until = missing.clock
		stack.push(other)
	}
}

/** Takes structs of a block until it has what others wait for, or meets what is missing. */
function step(doc: Y.Doc, update: Update, block: Block, order: Struct[]): Id | null {
	while (block.next < block.structs.length && block.state <= block.until) {
		const struct = block.structs[block.next]
		if (struct === undefined) break
		if (struct.ref !== REF.skip) {
			if (struct.clock > block.state) throw new Closing('refused:gap')
			const missing = missingOf(doc, update, block, struct)
			if (missing !== null) return missing
			take(doc, block, struct, order)
		}
		block.next++
	}
	return null
}

function take(doc: Y.Doc, block: Block, struct: Struct, order: Struct[]): void {
	const end = struct.clock + struct.length
	if (end <= block.state) {
		// Reading the bytes alone makes Yjs create the root they name, known struct or not.
		const root = struct.parentRoot
		if (root !== null && !doc.share.has(root)) throw new Closing('refused:malformed')
		// What it names as its neighbours was cut there when it came, if it was honest.
		if (brokenBy(doc, struct) !== null) throw new Closing('refused:malformed')
		return
	}
	struct.cut = block.state - struct.clock
	block.state = end
	order.push(struct)
}

function missingOf(doc: Y.Doc, update: Update, block: Block, struct: Struct): Id | null {
	for (const id of [struct.origin, struct.rightOrigin, struct.parentId]) {
		if (id === null) continue
		if (id.client === block.client) {
			if (id.clock >= block.state) throw new Closing('refused:malformed')
		} else if (id.clock >= stateOf(doc, update, id.client)) {
			return id
		}
	}
	return null
}

function stateOf(doc: Y.Doc, update: Update, client: number): number {
	return update.blocks.get(client)?.state ?? Y.getState(doc.store, client)
}
