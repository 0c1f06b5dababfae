import { afterEach, beforeEach, expect, test } from 'vitest'
import { enqueue, jobsOf, work, type Handlers, type JobName, type Worker } from './jobs.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let world: TestDatabase
let worker: Worker | null = null
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(async () => {
	await worker?.stop()
	worker = null
	await world.drop()
})

const decisionId = '0190c5a0-0000-7000-8000-000000000001'

/** Handlers that do nothing but tell what came; `until` waits for a number of jobs. */
function listening(change: Partial<Handlers> = {}) {
	const heard: { name: JobName; data: unknown; at: Date }[] = []
	let wake = () => {}
	const hear = (name: JobName) => async (data: unknown, at: Date) => {
		heard.push({ name, data, at })
		wake()
	}
	const handlers: Handlers = {
		'draw-lot': hear('draw-lot'),
		'open-decision': hear('open-decision'),
		'close-decision': hear('close-decision'),
		'remind-voters': hear('remind-voters'),
		'ratification-due': hear('ratification-due'),
		'tie-due': hear('tie-due'),
		'appeal-due': hear('appeal-due'),
		'measure-due': hear('measure-due'),
		'safety-measure-due': hear('safety-measure-due'),
		'review-due': hear('review-due'),
		'destroy-box': hear('destroy-box'),
		'seal-record': hear('seal-record'),
		'bundle-record': hear('bundle-record'),
		'archive-record': hear('archive-record'),
		'look-at-keys': hear('look-at-keys'),
		'trial-seal': hear('trial-seal'),
		'send-mail': hear('send-mail'),
		'publish-heads': hear('publish-heads'),
		'tell-mentioned': hear('tell-mentioned'),
		'mail-digests': hear('mail-digests'),
		'timestamp-head': hear('timestamp-head'),
		'ask-witness': hear('ask-witness'),
		tidy: hear('tidy'),
		...change
	}
	const until = async (count: number) => {
		while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve))
	}
	return { heard, handlers, until }
}

test('a job exists if, and only if, its transaction commits', async () => {
	const rolledBack = world.db.transaction(async (tx) => {
		await enqueue(tx, 'close-decision', { decisionId })
		throw new Error('changed my mind')
	})
	await expect(rolledBack).rejects.toThrow('changed my mind')
	expect(await jobsOf(world.db, 'close-decision')).toEqual([])
	await world.db.transaction((tx) => enqueue(tx, 'close-decision', { decisionId }))
	expect(await jobsOf(world.db, 'close-decision')).toMatchObject([{ data: { decisionId } }])
})

test('the same job waits once, whoever asks for it again', async () => {
	await Promise.all([1, 2, 3].map(() => enqueue(world.db, 'seal-record', { recordId: 'DR-1' })))
	await enqueue(world.db, 'seal-record', { recordId: 'DR-2' })
	const waiting = await jobsOf(world.db, 'seal-record')
	expect(waiting.map((job) => job.data.recordId)).toEqual(['DR-1', 'DR-2'])
})

test('due jobs run, also those from before this start; later ones wait', async () => {
	const due = new Date(Date.now() - 60_000)
	const later = new Date(Date.now() + 3_600_000)
	await enqueue(world.db, 'open-decision', { decisionId }, { startAfter: due })
	await enqueue(world.db, 'close-decision', { decisionId }, { startAfter: later })
	const { heard, handlers, until } = listening()
	worker = await work(world.url, handlers, () => {})
	await until(1)
	expect(heard).toMatchObject([{ name: 'open-decision', data: { decisionId } }])
	expect(heard[0]?.at.getTime()).toBeGreaterThanOrEqual(due.getTime())
	expect(await jobsOf(world.db, 'close-decision')).toMatchObject([
		{ state: 'created', startAfter: later }
	])
})

test('a job that fails is reported and tried again', async () => {
	let tried = 0
	let succeeded = () => {}
	const second = new Promise<void>((resolve) => (succeeded = resolve))
	const failures: unknown[] = []
	const { handlers } = listening({
		'open-decision': async () => {
			if (++tried === 1) throw new Error('the database was away')
			succeeded()
		}
	})
	await enqueue(world.db, 'open-decision', { decisionId })
	worker = await work(world.url, handlers, (error, job) => failures.push([String(error), job]))
	await second
	expect(failures).toEqual([['Error: the database was away', 'open-decision']])
})
