import { parentPort } from 'node:worker_threads'
import { statesOf, type States } from '../store/artefacts/state.ts'

/**
 * Merges the updates of a document into one, away from the thread that serves people. `cuts`: after which
 * of them, by index, a version is kept.
 */
export type SnapshotTask = { id: number; updates: Uint8Array[]; cuts: number[] }
export type SnapshotAnswer = ({ id: number } & States) | { id: number; error: string }

parentPort?.on('message', ({ id, updates, cuts }: SnapshotTask) => {
	parentPort?.postMessage(answer(id, updates, cuts))
})

function answer(id: number, updates: Uint8Array[], cuts: number[]): SnapshotAnswer {
	try {
		return { id, ...statesOf(updates, cuts) }
	} catch (error) {
		return { id, error: String(error) }
	}
}
