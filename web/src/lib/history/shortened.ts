import type { ComparedBlock } from '#schema/docs/comparison.ts'

/** A block of a comparison, or how many that did not change are left out. */
export type ShownBlock = ComparedBlock | { kind: 'skipped'; count: number }

/** What did not change is left out, but for a block on each side of what did. */
export function shortened(blocks: readonly ComparedBlock[]): ShownBlock[] {
	const shown: ShownBlock[] = []
	for (const [n, block] of blocks.entries()) {
		const near = [n - 1, n, n + 1].some((at) => (blocks[at]?.kind ?? 'same') !== 'same')
		const last = shown.at(-1)
		if (near) shown.push(block)
		else if (last?.kind === 'skipped') shown.splice(-1, 1, { ...last, count: last.count + 1 })
		else shown.push({ kind: 'skipped', count: 1 })
	}
	return shown
}
