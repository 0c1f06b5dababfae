import { parentPort } from 'node:worker_threads'
import { statesOf, type Asked, type States } from '../store/artefacts/state.ts'

/** Merges the updates of a document into one, away from the thread that serves people. */
export type SnapshotTask = { id: number; updates: Uint8Array[]; asked: Asked }
export type SnapshotAnswer = ({ id: number } & States) | { id: number; error: string }

parentPort?.on('message', ({ id, updates, asked }: SnapshotTask) => {
	parentPort?.postMessage(answer(id, updates, asked))
})

function answer(id: number, updates: Uint8Array[], asked: Asked): SnapshotAnswer {
	try {
		return { id, ...statesOf(updates, asked) }
	} catch (error) {
		return { id, error: String(error) }
	}
}
