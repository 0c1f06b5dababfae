import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawPanel, majorityOf, ticketOf, type Candidate } from './panel.ts'
import type { Role } from './roles.ts'

const PANEL = { size: 3, min: { citizen: 1, official: 1 }, selection: 'drawn' } as const
const someone = (personId: string, ...roles: Role[]): Candidate => ({ personId, roles })
const PEOPLE = [
	someone('v2', 'official'),
	someone('v3', 'official'),
	someone('v7', 'citizen'),
	someone('v8', 'citizen'),
	someone('v11', 'citizen')
]

describe('[J3] the draw', () => {
	test('[J3] is the same for everybody, in whatever order people are listed', () => {
		fc.assert(
			fc.property(fc.string(), fc.shuffledSubarray(PEOPLE, { minLength: 5 }), (seed, people) => {
				const ids = (from: readonly Candidate[]) =>
					drawPanel(seed, from, PANEL)?.members.map(({ personId }) => personId)
				expect(ids(people)).toEqual(ids(PEOPLE))
			})
		)
	})

	test('[J3] has as many of each role as the charter asks for', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const { members } = drawPanel(seed, PEOPLE, PANEL) ?? { members: [] }
				expect(members).toHaveLength(3)
				expect(new Set(members.map(({ personId }) => personId)).size).toBe(3)
				for (const role of ['citizen', 'official'] as const)
					expect(members.some(({ roles }) => roles.includes(role))).toBe(true)
			})
		)
	})

	test('[J3] anybody can repeat it: a ticket is SHA-256 of seed, line feed and id', () => {
		// printf 'seed\nv2' | sha256sum, as base64url
		expect(ticketOf('seed', 'v2')).toHaveLength(43)
		const draw = drawPanel('seed', PEOPLE, PANEL)
		expect(draw?.tickets.map(({ ticket }) => ticket)).toEqual(
			PEOPLE.map(({ personId }) => ticketOf('seed', personId)).toSorted()
		)
	})

	test('[J3] everybody can be drawn, and another seed draws others', () => {
		const drawn = new Set(
			Array.from({ length: 60 }, (_, at) => drawPanel(`seed ${at}`, PEOPLE, PANEL)).flatMap(
				(draw) => draw?.members.map(({ personId }) => personId) ?? []
			)
		)
		expect([...drawn].toSorted()).toEqual(['v11', 'v2', 'v3', 'v7', 'v8'])
	})

	test('[J3] too few people, or none of a role: no panel', () => {
		expect(drawPanel('seed', PEOPLE.slice(0, 2), PANEL)).toBeNull()
		expect(drawPanel('seed', PEOPLE.slice(2), PANEL)).toBeNull()
		expect(drawPanel('seed', PEOPLE, { ...PANEL, size: 0, min: {} })).toBeNull()
	})
})

test('[J4] more than half of the panel decides', () => {
	expect(majorityOf(['dismiss', 'dismiss', null])).toBe('dismiss')
	expect(majorityOf(['dismiss', 'reopen_vote', 'reopen_vote'])).toBe('reopen_vote')
	expect(majorityOf(['dismiss', null, null])).toBeNull()
	expect(majorityOf(['dismiss', 'reopen_vote', 'refer_legal'])).toBeNull()
	expect(majorityOf(['dismiss', 'reopen_vote'])).toBeNull()
})
