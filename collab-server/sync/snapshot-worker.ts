import { parentPort } from 'node:worker_threads'
import { stateOf } from '../store/state.ts'

/** Merges the updates of a document into one, away from the thread that serves people. */
export type SnapshotTask = { id: number; updates: Uint8Array[] }
export type SnapshotAnswer = { id: number; state: Uint8Array } | { id: number; error: string }

parentPort?.on('message', ({ id, updates }: SnapshotTask) => {
	parentPort?.postMessage(answer(id, updates))
})

function answer(id: number, updates: Uint8Array[]): SnapshotAnswer {
	try {
		return { id, state: stateOf(updates) }
	} catch (error) {
		return { id, error: String(error) }
	}
}
