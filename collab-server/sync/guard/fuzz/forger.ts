import type * as Y from 'yjs'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import type { Chance } from './chance.ts'

/** What a forger has at hand: the shared state, and client ids of theirs and of others. */
export type Forge = {
	kind: DocumentKind
	doc: Y.Doc
	personId: string
	own: number[]
	foreign: number[]
	chance: Chance
}

/** A client id to forge under: most often one's own or a fresh one, sometimes another's. */
export function clientOf({ chance, own, foreign }: Forge): number {
	const dice = chance.below(20)
	if (dice === 0) return SEED_CLIENT
	if (dice < 3) return chance.anyOf(foreign) ?? 7
	if (dice < 10) return chance.anyOf(own) ?? 9
	return 1_000_000 + chance.below(1_000_000)
}
