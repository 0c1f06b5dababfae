import { expect, it } from 'vitest'
import type { Denial } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import { onlyReads } from './only-reads.ts'

const denial: Denial = { code: 'role', capability: 'edit', params: {}, whoCan: [], until: null }
const closed = {
	state: 'in_review',
	moves: { frozen: denial },
	may: { freezeSection: denial }
} as unknown as Parameters<typeof onlyReads>[1]
const reads: Standing = {
	may: { view: true, comment: true },
	denials: {},
	parts: { suggestions: denial }
}

it('[RV1] whoever views and comments only reads', () => {
	expect(onlyReads(reads, closed)).toBe(true)
})

it('[RV1] whoever changes words, suggestions, sections or the state does not', () => {
	expect(onlyReads({ ...reads, may: { edit: true } }, closed)).toBe(false)
	expect(onlyReads({ ...reads, may: { suggest: true } }, closed)).toBe(false)
	expect(onlyReads({ ...reads, parts: { suggestions: null } }, closed)).toBe(false)
	expect(onlyReads(reads, { ...closed, moves: { frozen: null } })).toBe(false)
	expect(onlyReads(reads, { ...closed, may: { ...closed.may, freezeSection: null } })).toBe(false)
})

it('[RV1] of what was disposed of there is nothing to read', () => {
	expect(onlyReads({ may: {}, denials: {} }, { ...closed, state: 'disposed' })).toBe(false)
})
