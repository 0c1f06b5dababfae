import { sameBytes } from './bytes.ts'
import { grow, leafHash, rootHash, type Node, type NodeAddress } from './tree.ts'

/**
 * A place where a log contradicts itself. `index` is the entry, node or checkpoint size; of `outside` [L15] and
 * `witness` the size of a head that somebody else has kept, and that the log does not continue.
 */
export type Contradiction = {
	what: 'entry' | 'node' | 'checkpoint' | 'size' | 'outside' | 'witness'
	index: number
	/** Of a node: 0 are the leaves. */
	level?: number
}

/** [L15] Whether it tells that an older backup was restored, and not that something was rewritten. */
export function tellsOfBackup({ what }: Contradiction): boolean {
	return what === 'outside' || what === 'witness'
}

/** What is stored of one place: its entry, and the nodes that came to be with it, leaf first; null where missing. */
export type Stored = { entry: Uint8Array | null; nodes: (Uint8Array | null)[] | null }

/**
 * [L8] Grows a tree again, entry by entry, beside what is stored of it, and keeps only its right edge:
 * a million entries need no more memory than ten. Where an entry does not have the leaf the tree holds,
 * the entry is named and the tree goes on with the stored leaf, so that one wrong entry is one finding.
 */
export class Walk {
	#size: number
	readonly #edge: Map<number, Uint8Array>

	/** From the beginning, or from the right edge of a tree already examined. */
	constructor(size = 0, edge: readonly Node[] = []) {
		this.#size = size
		this.#edge = new Map(edge.map(({ level, hash }) => [level, hash]))
	}

	get size(): number {
		return this.#size
	}

	get root(): Uint8Array {
		return rootHash(this.#size, this.#at)
	}

	/** Goes one place further; answers what does not fit there. */
	add({ entry, nodes }: Stored): Contradiction[] {
		const index = this.#size
		const computed = entry && leafHash(entry)
		const stored = nodes?.[0] ?? null
		const leaf = stored?.length === 32 ? stored : (computed ?? new Uint8Array(32))
		const grown = grow(index, leaf, this.#at)
		for (const { level, hash } of grown) this.#edge.set(level, hash)
		this.#size++
		const wrong: Contradiction[] =
			computed && sameBytes(computed, leaf) ? [] : [{ what: 'entry', index }]
		return nodes ? [...wrong, ...grown.flatMap((node, at) => unlike(node, nodes[at]))] : wrong
	}

	/** The left siblings of the next leaf, and the subtrees of the root, all lie on the right edge. */
	readonly #at = ({ level }: NodeAddress): Uint8Array => this.#edge.get(level) ?? new Uint8Array()
}

function unlike(grown: Node, stored: Uint8Array | null | undefined): Contradiction[] {
	if (stored && sameBytes(grown.hash, stored)) return []
	return [{ what: 'node', index: grown.index, level: grown.level }]
}
