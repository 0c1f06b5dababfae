import { expect, test } from 'vitest'
import { LONGEST_MS, PAUSE_MS, thinned, TURN_MS, withRows, type LogRow } from './stretches.ts'

const start = Date.UTC(2027, 0, 18, 9)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const row = (seq: number, author: string | null, ms: number): LogRow => ({
	...{ seq, author, at: new Date(start + ms) }
})
const shape = (rows: LogRow[]) =>
	withRows([], rows).map(({ through, authors }) => [through, authors])

test('[VS1] a stretch ends with a pause, not before', () => {
	expect(shape([row(1, 'a', 0), row(2, 'a', PAUSE_MS - 1)])).toEqual([[2, ['a']]])
	expect(shape([row(1, 'a', 0), row(2, 'a', PAUSE_MS)])).toEqual([
		[1, ['a']],
		[2, ['a']]
	])
})

test('[VS1] another author begins a stretch after a short pause; who writes at once shares it', () => {
	expect(shape([row(1, 'a', 0), row(2, 'b', TURN_MS - 1)])).toEqual([[2, ['a', 'b']]])
	expect(shape([row(1, 'a', 0), row(2, 'b', TURN_MS)])).toEqual([
		[1, ['a']],
		[2, ['b']]
	])
	// The server tidies up beside people and is no author.
	expect(shape([row(1, 'a', 0), row(2, null, TURN_MS)])).toEqual([[2, ['a']]])
})

test('[VS1] whoever writes without a pause gets a version every hour', () => {
	const rows = Array.from({ length: 70 }, (_, n) => row(n + 1, 'a', n * 2 * MINUTE))
	expect(shape(rows).map(([through]) => through)).toEqual([LONGEST_MS / (2 * MINUTE), 60, 70])
})

test('[VS1] a kept version does not grow; any other goes on where the log goes on', () => {
	const [first] = withRows([], [row(1, 'a', 0)])
	if (!first) throw new Error('there is one')
	expect(withRows([first], [row(2, 'a', 1)]).map(({ through }) => through)).toEqual([2])
	const named = { ...first, kept: true }
	expect(withRows([named], [row(2, 'a', 1)]).map(({ through }) => through)).toEqual([1, 2])
})

test('[VS1] cut in two anywhere, rows give the stretches they give at once', () => {
	const rows = Array.from({ length: 40 }, (_, n) =>
		row(n + 1, ['a', 'b', null][(n * 7) % 3] ?? null, ((n * n * 37) % 11) * n * 10_000)
	).toSorted((one, other) => one.at.getTime() - other.at.getTime())
	const whole = withRows([], rows)
	for (let cut = 0; cut <= rows.length; cut++) {
		expect(withRows(withRows([], rows.slice(0, cut)), rows.slice(cut))).toEqual(whole)
	}
})

const written = (...agoMs: number[]) =>
	agoMs.map((ago, n) => ({
		...{ through: n + 1, from: new Date(start - ago), to: new Date(start - ago) },
		...{ authors: [`p${n + 1}`], kept: false }
	}))
const left = (stretches: ReturnType<typeof written>, large = false) =>
	thinned(stretches, { now: new Date(start), large }).map(({ through, authors }) => [
		through,
		...authors
	])

test('[VS2] of the last day all stay, then the last of an hour, then the last of a day', () => {
	const week = 7 * DAY
	const year = 365 * DAY
	const all = written(year + 20 * MINUTE, year, week, week - 10 * MINUTE, 20 * MINUTE, 10 * MINUTE)
	expect(left(all)).toEqual([
		[2, 'p1', 'p2'],
		[4, 'p3', 'p4'],
		[5, 'p5'],
		[6, 'p6']
	])
	expect(left(written(week, week - 61 * MINUTE))).toHaveLength(2)
	expect(left(written(year, year - 61 * MINUTE))).toHaveLength(1)
})

test('[VS2] a kept version never goes, and takes nobody from the others of its hour', () => {
	const [one, two, three] = written(8 * DAY, 8 * DAY - 1, 8 * DAY - 2)
	if (!one || !two || !three) throw new Error('there are three')
	expect(left([one, { ...two, kept: true }, three])).toEqual([
		[2, 'p1', 'p2'],
		[3, 'p3']
	])
})

test('[VS2] of a large text the last of each hour stays from the beginning', () => {
	expect(left(written(59 * MINUTE, 50 * MINUTE, 0), true)).toEqual([
		[2, 'p1', 'p2'],
		[3, 'p3']
	])
})
