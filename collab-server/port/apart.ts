import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '#schema/errors.ts'
import type { Brought } from '#schema/docs/formats.ts'
import { LIMITS } from '#schema/limits.ts'
import type { CleanDrawing } from './clean-drawing.ts'
import type { Work } from './port-worker.ts'
import { Turns } from './turns.ts'

type Done = { refused: RefusalCode; params: Refusal['params'] } | { done: unknown }

/** Files that are read or written at this moment; more people than that wait for their turn. */
const turns = new Turns(2, 20)

/** [I4] Reads a file in a thread of its own, with a bound of time and memory. @throws Refusal */
export async function readApart(file: Extract<Work, { is: 'read' }>['file']): Promise<Brought> {
	try {
		return (await inTurn({ is: 'read', file }, LIMITS.importMs)) as Brought
	} catch (error) {
		// A file that breaks its reader, or keeps it busy for ever, is no file we can read.
		throw error instanceof Refusal ? error : new Refusal('file_unreadable')
	}
}

/** Writes a text in a thread of its own, in which live editing in this process does not stand still. */
export async function writeApart(
	work: Omit<Extract<Work, { is: 'write' }>, 'is'>
): Promise<Uint8Array> {
	return (await inTurn({ is: 'write', ...work }, LIMITS.exportMs)) as Uint8Array
}

/** [PI3] A drawing that only draws. @throws Refusal */
export async function cleanedApart(drawing: string): Promise<CleanDrawing> {
	try {
		return (await inTurn({ is: 'clean', drawing }, LIMITS.importMs)) as CleanDrawing
	} catch (error) {
		// What breaks or occupies its reader is no drawing we can show.
		throw error instanceof Refusal ? error : new Refusal('picture_unreadable')
	}
}

function inTurn(work: Work, patienceMs: number): Promise<unknown> {
	return turns.take(() => carriedOut(work, patienceMs))
}

async function carriedOut(work: Work, patienceMs: number): Promise<unknown> {
	const worker = new Worker(new URL('./port-worker.ts', import.meta.url), {
		workerData: work,
		resourceLimits: { maxOldGenerationSizeMb: LIMITS.importMemoryMB }
	})
	const answer = new Promise<Done>((resolve, reject) => {
		worker.once('message', resolve)
		worker.once('error', reject)
		worker.once('exit', () => reject(new Error('the thread ended without an answer')))
	})
	const timer = setTimeout(() => void worker.terminate(), patienceMs)
	try {
		const done = await answer
		if ('refused' in done) throw new Refusal(done.refused, done.params)
		return done.done
	} finally {
		clearTimeout(timer)
		await worker.terminate()
	}
}
