import type { KeptHead, Numbers } from '#schema/ledger/kept-head.ts'

/** Heads of one log that no later one goes beyond, in the order they were kept, and all numbers ever seen. */
export type KeptOutside = { heads: KeptHead[]; numbers: Numbers }

/** [L15] Where heads are kept outside of the database, so that a restored backup does not forget them. */
export type HeadKeeper = {
	/** Rejects unless the head is there for good: then it is not signed either. */
	keep(head: KeptHead): Promise<void>
	of(origin: string): Promise<KeptOutside>
}

const KEY = Symbol.for('interlink.heads')
const shared = globalThis as { [KEY]?: HeadKeeper | null }

/** Like the running installation, it hangs on `globalThis`: see `runtime.ts`. Null keeps none. */
export function keepHeadsWith(keeper: HeadKeeper | null): void {
	shared[KEY] = keeper
}

export function headKeeper(): HeadKeeper | null {
	return shared[KEY] ?? null
}
