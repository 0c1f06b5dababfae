import * as Y from 'yjs'
import type { Contender } from './contenders.ts'
import type { Seed } from './seeds.ts'
import { type Door, Wire } from './wire.ts'

export type Fanout = {
	deliveries: number
	expected: number
	p50Ms: number
	p99Ms: number
	cpuPerThousand: number
}

const MARK = /~(\d{8})~/g

/**
 * Writers type marks at a steady rate into their document; every other client of it looks for them.
 * Latency is from the local edit to the bytes at a reader. One process generates and receives.
 */
export async function fanout(
	contender: Contender,
	shape: { documents: number; writers: number; readers: number; perSecond: number; seconds: number }
): Promise<Fanout> {
	const doorOf = await contender.prepare(shape.documents, shape.writers + shape.readers)
	const sentAt: number[] = []
	const latencies: number[] = []
	const clients: Wire[] = []
	const writers: Wire[] = []
	for (let document = 0; document < shape.documents; document++) {
		for (let index = 0; index < shape.writers + shape.readers; index++) {
			const writes = index < shape.writers
			const wire = new Wire(doorOf(index, document), writes)
			wire.onUpdate = (bytes) => {
				const now = performance.now()
				for (const mark of Buffer.from(bytes).toString('latin1').matchAll(MARK)) {
					const sent = sentAt[Number(mark[1])]
					if (sent !== undefined) latencies.push(now - sent)
				}
			}
			clients.push(wire)
			if (writes) writers.push(wire)
			if (clients.length % 50 === 0) await Promise.all(clients.map((client) => client.synced))
		}
	}
	await Promise.all(clients.map((client) => client.synced))
	for (let document = 0; document < shape.documents; document++) {
		const first = writers[document * shape.writers]
		if (first) paragraphOf(first)
	}
	await pause(500)
	const cpuBefore = contender.measured.cpuSeconds()
	const gapMs = 1000 / shape.perSecond / writers.length
	const total = Math.round(shape.seconds * shape.perSecond * writers.length)
	const start = performance.now()
	for (let index = 0; index < total;) {
		while (index < total && performance.now() - start >= index * gapMs) {
			const writer = writers[index % writers.length]
			if (writer) type(writer, index, sentAt)
			index++
		}
		await pause(Math.max(0, Math.min(5, gapMs)))
	}
	// All three servers send an update to everybody, its author included.
	const expected = total * (shape.writers + shape.readers)
	for (let waited = 0; latencies.length < expected && waited < 10_000; waited += 50) await pause(50)
	const cpu = contender.measured.cpuSeconds() - cpuBefore
	for (const client of clients) client.close()
	await pause(300)
	latencies.sort((a, b) => a - b)
	return {
		deliveries: latencies.length,
		expected,
		p50Ms: quantile(latencies, 0.5),
		p99Ms: quantile(latencies, 0.99),
		cpuPerThousand: (cpu / latencies.length) * 1000
	}
}

function type(writer: Wire, index: number, sentAt: number[]): void {
	const text = paragraphOf(writer)
	sentAt[index] = performance.now()
	text.insert(text.length, `~${String(index).padStart(8, '0')}~`)
}

/** The first paragraph's text, made when the document is still empty. */
export function paragraphOf(wire: Wire): Y.XmlText {
	if (!wire.doc) throw new Error('a reader keeps no document')
	const root = wire.doc.getXmlFragment('default')
	if (root.length === 0) {
		const paragraph = new Y.XmlElement('paragraph')
		paragraph.setAttribute('id', crypto.randomUUID())
		paragraph.insert(0, [new Y.XmlText()])
		root.insert(0, [paragraph])
	}
	const paragraph = root.get(0)
	if (!(paragraph instanceof Y.XmlElement)) throw new Error('the document has no paragraph')
	if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()])
	const text = paragraph.get(0)
	if (!(text instanceof Y.XmlText)) throw new Error('the paragraph has no text')
	return text
}

/** Resident bytes for each of `count` readers of one document. */
export async function memoryPerConnection(contender: Contender, count: number): Promise<number> {
	const doorOf = await contender.prepare(1, count)
	const first = new Wire(doorOf(0, 0), false)
	await first.synced
	const before = contender.measured.residentBytes()
	const clients: Wire[] = []
	for (let index = 0; index < count; index++) {
		clients.push(new Wire(doorOf(index, 0), false))
		if (index % 50 === 49) await Promise.all(clients.map((client) => client.synced))
	}
	await Promise.all(clients.map((client) => client.synced))
	await pause(2000)
	const after = contender.measured.residentBytes()
	for (const client of [first, ...clients]) client.close()
	await pause(500)
	return (after - before) / count
}

/** Milliseconds from connecting until the whole document has arrived and been applied; median of tries. */
export async function openingTime(door: Door, tries: number): Promise<number> {
	const times: number[] = []
	for (let index = 0; index < tries; index++) {
		const start = performance.now()
		const wire = new Wire(door, true)
		await wire.synced
		times.push(performance.now() - start)
		wire.close()
		await pause(100)
	}
	times.sort((a, b) => a - b)
	return quantile(times, 0.5)
}

export function quantile(sorted: number[], q: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Bytes written to storage for each key of one person typing in a large document; null: nothing stored. */
export async function bytesPerKey(
	contender: Contender,
	seed: Seed,
	keys: number
): Promise<number | null> {
	const doorOf = await contender.prepare(1, 1, seed)
	const wire = new Wire(doorOf(0, 0), true)
	await wire.synced
	await pause(3_000)
	const before = await contender.storedBytes()
	const text = paragraphOf(wire)
	for (let key = 0; key < keys; key++) {
		text.insert(text.length, 'a')
		await pause(125)
	}
	await pause(4_000)
	const after = await contender.storedBytes()
	wire.close()
	return before === null || after === null ? null : (after - before) / keys
}
