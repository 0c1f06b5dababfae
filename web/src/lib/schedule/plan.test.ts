import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { readSchedule, rowsOf, type TaskNode } from '#schema/docs/schedule.ts'
import type { Denial } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import { Plan } from './plan.svelte.ts'

const ANA = '0b6a4d3e-58f3-4c53-9d4f-0d3f3d6f0a01'
const LIGA = '0b6a4d3e-58f3-4c53-9d4f-0d3f3d6f0a02'
const MAY: Standing = { may: { edit: true }, denials: {} }
const FROZEN: Denial = { code: 'frozen', capability: 'edit', params: {}, whoCan: [], until: null }
const MAY_NOT: Standing = { may: {}, denials: { edit: FROZEN } }

const plans: Plan[] = []
afterEach(() => {
	plans.splice(0).forEach((plan) => plan.destroy())
	vi.useRealTimers()
})

function open(doc: Y.Doc, standing = MAY, personId = ANA): Plan {
	const plan = new Plan({ initial: [], doc, personId, standing: () => standing })
	plans.push(plan)
	return plan
}

/** A phase with two tasks in it, and a task by itself. */
function begun(): { doc: Y.Doc; plan: Plan; phase: string } {
	const doc = new Y.Doc()
	const plan = open(doc)
	const phase = plan.add({ kind: 'phase', title: 'Prepare', parent: null }) ?? ''
	plan.add({ kind: 'task', title: 'Ask', parent: phase })
	plan.add({ kind: 'task', title: 'Write', parent: phase })
	plan.add({ kind: 'task', title: 'Print', parent: null })
	return { doc, plan, phase }
}

const titles = (plan: Plan) =>
	plan.rows.map(({ task, level }) => `${'-'.repeat(level - 1)}${task.title}`)
const named = (plan: Plan, title: string) =>
	plan.all.find((task) => task.title === title) as TaskNode
const inDocument = (doc: Y.Doc) => rowsOf(readSchedule(doc)).map((task) => task.title)

describe('the rows of an open schedule', () => {
	it('stand in reading order and fold under their phase', () => {
		const { plan, phase } = begun()
		expect(titles(plan)).toEqual(['Prepare', '-Ask', '-Write', 'Print'])
		plan.folded.add(phase)
		expect(titles(plan)).toEqual(['Prepare', 'Print'])
		expect(plan.rows[0]?.expanded).toBe(false)
	})

	it('are found with all that stands above them, whatever is folded', () => {
		const { plan, phase } = begun()
		plan.folded.add(phase)
		plan.filter.words = 'WRÍTE'
		expect(titles(plan)).toEqual(['Prepare', '-Write'])
		expect(plan.matches).toBe(1)
	})

	it('move among their siblings and between levels', () => {
		const { plan } = begun()
		expect(plan.move(named(plan, 'Write'), -1)).toBe(true)
		expect(titles(plan)).toEqual(['Prepare', '-Write', '-Ask', 'Print'])
		expect(plan.move(named(plan, 'Write'), -1)).toBe(false)
		expect(plan.indent(named(plan, 'Print').id)).toBe(true)
		expect(titles(plan)).toEqual(['Prepare', '-Write', '-Ask', '-Print'])
		expect(plan.outdent(named(plan, 'Write').id)).toBe(true)
		expect(titles(plan)).toEqual(['Prepare', '-Ask', '-Print', 'Write'])
	})

	it('begin next to another one, in the field of their name', () => {
		const { plan } = begun()
		plan.addNear(named(plan, 'Ask'), false)
		expect(titles(plan)).toEqual(['Prepare', '-Ask', '-', '-Write', 'Print'])
		expect(plan.editing).toBe(true)
		expect(plan.spot?.cell).toBe('title')
	})
})

describe('two people in one row', () => {
	it('never overwrite each other in different fields', () => {
		const { doc, plan } = begun()
		const other = new Y.Doc()
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
		const liga = open(other, MAY, LIGA)
		const { id } = named(plan, 'Write')
		plan.set(id, 'title', 'Write the sheet')
		liga.set(id, 'owner', 'City office')
		Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
		for (const one of [doc, other]) {
			const task = rowsOf(readSchedule(one)).find((row) => row.id === id)
			expect(task).toMatchObject({ title: 'Write the sheet', owner: 'City office' })
		}
	})
})

describe('removing a row', () => {
	it('hides it at once, and removes it with all below it after ten seconds', () => {
		vi.useFakeTimers()
		const { doc, plan } = begun()
		plan.remove(named(plan, 'Prepare'), () => {})
		expect(titles(plan)).toEqual(['Print'])
		expect(inDocument(doc)).toContain('Ask')
		vi.advanceTimersByTime(10_000)
		expect(inDocument(doc)).toEqual(['Print'])
	})

	it('can be taken back, and leaves what others wrote under their names', () => {
		vi.useFakeTimers()
		const { doc } = begun()
		const liga = open(doc, MAY, LIGA)
		const takenBack = vi.fn()
		liga.remove(named(liga, 'Ask'), takenBack)
		liga.undo()
		vi.advanceTimersByTime(20_000)
		expect(takenBack).toHaveBeenCalledOnce()
		expect(rowsOf(readSchedule(doc)).find((task) => task.title === 'Ask')?.by).toBe(ANA)
	})

	it('is carried out when the page is left', () => {
		const { doc, plan } = begun()
		plan.remove(named(plan, 'Print'), () => {})
		plan.destroy()
		expect(inDocument(doc)).not.toContain('Print')
	})
})

describe('undo', () => {
	it('takes back what I did and nothing of what others did', () => {
		const { doc, plan } = begun()
		const liga = open(doc, MAY, LIGA)
		const { id } = named(plan, 'Print')
		plan.set(id, 'title', 'Print and post')
		liga.set(id, 'status', 'done')
		plan.undo()
		expect(named(plan, 'Print')).toMatchObject({ status: 'done' })
		expect(liga.canUndo).toBe(true)
	})
})

describe('rights', () => {
	it('close every field with the reason of the server', () => {
		const { doc } = begun()
		const reader = open(doc, MAY_NOT)
		expect(reader.mayPlan).toBe(FROZEN)
		expect(reader.mayWrite(named(reader, 'Ask'), 'title')).toBe(FROZEN)
	})

	it('leave the progress of a task to whom it is assigned, once it is adopted', () => {
		const { doc, plan } = begun()
		plan.set(named(plan, 'Ask').id, 'owner', LIGA)
		const liga = open(doc, { ...MAY_NOT, parts: { assigned_task: null } }, LIGA)
		expect(liga.mayWrite(named(liga, 'Ask'), 'status')).toBeNull()
		expect(liga.mayWrite(named(liga, 'Ask'), 'note')).toBeNull()
		expect(liga.mayWrite(named(liga, 'Ask'), 'began')).toBeNull()
		expect(liga.mayWrite(named(liga, 'Ask'), 'end')).toBe(FROZEN)
		expect(liga.mayWrite(named(liga, 'Write'), 'status')).toBe(FROZEN)
	})
})
