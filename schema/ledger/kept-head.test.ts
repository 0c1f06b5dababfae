import { expect, test } from 'vitest'
import { checkpointBody } from './checkpoint.ts'
import {
	formatKeptHead,
	highest,
	numberOf,
	outermost,
	parseKeptHead,
	recordId,
	type KeptHead
} from './kept-head.ts'

const AT = new Date('2026-11-15T10:00:00Z')

test('[L15] a kept head is read as it was written; half a line and anything else is none', () => {
	const head = aHead(7)
	const line = formatKeptHead(head)
	expect(line.endsWith('\n')).toBe(true)
	expect(parseKeptHead(line)).toEqual(head)
	for (const wrong of [line.slice(0, -9), '', '{}', 'null', line.replace('2026-11-15', 'never')])
		expect(parseKeptHead(wrong)).toBeNull()
	const odd = line.replace('"2026":17', '"2026":"many","all":3')
	expect(parseKeptHead(odd)?.numbers).toEqual({})
})

test('[L15] a head is superseded by a later one that goes as far, never by an earlier one', () => {
	const sizes = (...all: number[]) => outermost(all.map(aHead)).map(({ size }) => size)
	expect(sizes(3, 5, 9)).toEqual([9])
	expect(sizes(9, 4, 6)).toEqual([9, 6])
	expect(sizes(9, 4, 6, 9)).toEqual([9])
	expect(sizes()).toEqual([])
})

test('[L15] numbers: the higher of each year, read from what stands on a record', () => {
	expect(highest({ 2026: 3 }, { 2026: 17, 2027: 1 }, {})).toEqual({ 2026: 17, 2027: 1 })
	expect(numberOf('DR-2026-000017')).toEqual({ 2026: 17 })
	for (const wrong of ['DR-26-17', 'DR-2026-17', 'X', ' DR-2026-000017'])
		expect(numberOf(wrong)).toBeNull()
	expect(recordId(2026, 17)).toBe('DR-2026-000017')
})

function aHead(size: number): KeptHead {
	const root = new Uint8Array(32).fill(size)
	const head = { origin: 'interlink/town', size, root }
	return { ...head, note: `${checkpointBody(head)}\n— x AAAA\n`, numbers: { 2026: 17 }, at: AT }
}
