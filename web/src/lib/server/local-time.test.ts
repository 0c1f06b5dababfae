// @vitest-environment node
import { expect, it } from 'vitest'
import { rule } from '#schema/governance/cast.ts'
import { checkWindow, earliestClosing, earliestOpening } from '#schema/governance/window.ts'
import { instantIn, localIn, offered } from './local-time.ts'

const RIGA = 'Europe/Riga'
const AT = new Date('2027-01-18T09:00:00Z')
const MINUTE = 60_000

it('[D9] what a form offers is still allowed when it is sent nine minutes later', () => {
	const workshop = rule('default', { notice_days: 0, discussion_min_days: 0, window_days: 0 })
	const opensAt = offered(earliestOpening(workshop, AT, RIGA))
	const closesAt = earliestClosing(workshop, opensAt, RIGA)
	const announcedAt = new Date(AT.getTime() + 9 * MINUTE)
	for (const opens of [opensAt, announcedAt])
		expect(checkWindow(workshop, { announcedAt, opensAt: opens, closesAt }, RIGA)).toBeNull()
	const late = new Date(AT.getTime() + 11 * MINUTE)
	expect(checkWindow(workshop, { announcedAt: late, opensAt, closesAt }, RIGA)).not.toBeNull()
})

it('a time in a field is rounded up to the minute, and means the same instant when it comes back', () => {
	const local = localIn(new Date('2027-01-18T09:00:01Z'), RIGA)
	expect(local).toBe('2027-01-18T11:01')
	expect(instantIn(local, RIGA)).toEqual(new Date('2027-01-18T09:01:00Z'))
	expect(() => instantIn('soon', RIGA)).toThrow('malformed')
})
