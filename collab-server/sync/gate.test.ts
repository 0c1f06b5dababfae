import { expect, test } from 'vitest'
import { Backlog } from './backlog.ts'
import { Gate, type Outlet } from './gate.ts'
import { syncStatus } from './wire.ts'

const frame = (address: string) => syncStatus(address, true)

function outlet(): Outlet & { out: string[] } {
	const out: string[] = []
	return { out, put: (bytes) => void out.push(Buffer.from(bytes.subarray(1, -2)).toString()) }
}

test('[U2] [U3] a frame waits for every update appended before it, and keeps its place', () => {
	const gate = new Gate(new Backlog(1_000))
	const to = outlet()
	gate.pass(to, frame('at once'))
	gate.append()
	gate.pass(to, frame('after one'))
	gate.append()
	gate.pass(to, frame('after two'))
	expect(to.out).toEqual(['at once'])
	gate.commit(1)
	expect(to.out).toEqual(['at once', 'after one'])
	gate.append()
	gate.pass(to, frame('after three'))
	gate.commit(2)
	expect(to.out).toEqual(['at once', 'after one', 'after two', 'after three'])
	expect(gate.idle).toBe(true)
})

test('[U2] what was held for a closed address never arrives, the rest does', () => {
	const gate = new Gate(new Backlog(1_000))
	const [closed, other] = [outlet(), outlet()]
	gate.append()
	for (const to of [closed, other]) gate.pass(to, frame('document'))
	gate.pass(closed, frame('register'))
	gate.forget(closed, frame('document'))
	gate.commit(1)
	expect([closed.out, other.out]).toEqual([['register'], ['document']])
})

test('[U8] what waits counts, and counts no more once it went or was dropped', () => {
	const backlog = new Backlog(400)
	const gate = new Gate(backlog)
	gate.append()
	gate.pass(outlet(), frame('a'))
	expect(backlog.full).toBe(false)
	gate.pass(outlet(), frame('b'))
	expect(backlog.full).toBe(true)
	gate.commit(1)
	expect(backlog.full).toBe(false)
	gate.append()
	for (const name of ['c', 'd', 'e']) gate.pass(outlet(), frame(name))
	gate.drop()
	expect(backlog.full).toBe(false)
})
