import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFraction } from './fraction.ts'
import { rule } from './cast.ts'
import { onePerOrganisation, withinCaps, type Entitled } from './roll-cap.ts'

const entitled = (...roles: ('citizen' | 'official')[]): Entitled[] =>
	roles.map((role, at) => ({ personId: `p${at}`, roles: [role], constituency: role }))
const capped = (share: string) => rule('default', { roll: { cap: { official: share } } })

test('[B4] two citizens carry one official at a third, and nobody carries any without them', () => {
	const roll = entitled('official', 'citizen', 'official', 'citizen')
	const ids = withinCaps(roll, capped('1/3')).map(({ personId }) => personId)
	expect(ids).toEqual(['p0', 'p1', 'p3'])
	expect(withinCaps(entitled('official'), capped('1/3'))).toEqual([])
	expect(withinCaps(roll, capped('1/1'))).toEqual(roll)
})

test('[B4] where organisations answer, each answers once, and who acts for none for themselves', () => {
	const [a, b, c, d] = entitled('official', 'official', 'official', 'citizen').map((one, at) => ({
		...one,
		organisationId: [null, 'x', 'x', null][at] ?? null
	})) as [Entitled, Entitled, Entitled, Entitled]
	expect(onePerOrganisation([a, b, c, d], rule('default', { unit: 'organisation' }))).toEqual([
		a,
		b,
		d
	])
	expect(onePerOrganisation([a, b, c, d], rule('default'))).toEqual([a, b, c, d])
	expect(onePerOrganisation([a, b, c, d], rule('majority'))).toEqual([a, b, c, d])
})

test('[B4] a cap is kept, no more than needed leave, and others never do', () => {
	const roles = fc.array(fc.constantFrom('citizen' as const, 'official' as const))
	const share = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
	fc.assert(
		fc.property(roles, share, (given, [part, more]) => {
			const text = `${part}/${part + more}`
			const fraction = parseFraction(text)
			const roll = entitled(...given)
			const within = withinCaps(roll, capped(text))
			const count = (of: Entitled[]) => of.filter(({ roles: [one] }) => one === 'official').length
			const [present, whole] = [count(within), within.length]
			expect(within.length - present).toBe(roll.length - count(roll))
			const fits = (officials: number, all: number) =>
				officials * (fraction?.denominator ?? 1) <= all * (fraction?.numerator ?? 0)
			expect(fits(present, whole)).toBe(true)
			if (present < count(roll)) expect(fits(present + 1, whole + 1)).toBe(false)
		})
	)
})
