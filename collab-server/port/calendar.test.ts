import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readTasks } from '#schema/docs/schedule.ts'
import { addTask, setField } from '#schema/docs/schedule-edits.ts'
import { calendarOf, eventsOf } from './calendar.ts'

const AT = new Date('2027-01-18T09:00:00Z')
const EVENT = { uid: 'a', title: 'Kick-off; with, all\nof us', about: '', end: null }

test('[MV7] a calendar has its lines ended, escaped and folded as RFC 5545 asks', () => {
	const about = 'Ā'.repeat(80)
	const text = calendarOf('Rīga', [{ ...EVENT, about, start: '2027-02-28', end: '2027-02-28' }], AT)
	expect(text).toContain('SUMMARY:Kick-off\\; with\\, all\\nof us\r\n')
	expect(text).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n')
	const lines = text.split('\r\n')
	expect(lines.pop()).toBe('')
	expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
	expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${about}\r\n`)
})

test('[MV7] a meeting has instants, and no end it does not have', () => {
	const text = calendarOf('x', [{ ...EVENT, start: '2027-02-28T18:00:00.000Z' }], AT)
	expect(text).toContain('DTSTART:20270228T180000Z\r\n')
	expect(text).not.toContain('DTEND')
})

test('[K24] a row says its language, where it has one of its own', () => {
	const doc = new Y.Doc()
	const edit = { by: 'ana', origin: null }
	for (const [id, title] of Object.entries({ one: 'Aptauja', other: 'Printing' })) {
		addTask(doc, { id, kind: 'task', title, parent: null }, null, edit)
		setField(doc, id, 'start', '2027-03-01', edit)
	}
	setField(doc, 'one', 'lang', 'lv', edit)
	const text = calendarOf('x', eventsOf(readTasks(doc).values(), 'Plan'), AT)
	expect(text).toContain('SUMMARY;LANGUAGE=lv:Aptauja\r\n')
	expect(text).toContain('SUMMARY:Printing\r\n')
})
