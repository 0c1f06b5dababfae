import { parentPort, workerData } from 'node:worker_threads'
import type { ExportFormat } from '#schema/docs/formats.ts'
import { Refusal } from '#schema/errors.ts'
import type { LeavingText } from './leaving.ts'
import { readFile, type BroughtFile } from './read.ts'
import { writeFile } from './write.ts'

export type Work =
	| { is: 'read'; file: BroughtFile }
	| { is: 'write'; format: ExportFormat; text: LeavingText }
	| { is: 'clean'; drawing: string }

parentPort?.postMessage(await answered(workerData as Work))

async function answered(work: Work) {
	try {
		return { done: await done(work) }
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { refused: error.code, params: error.params }
	}
}

async function done(work: Work) {
	if (work.is === 'read') return readFile(work.file)
	if (work.is === 'write') return writeFile(work.format, work.text)
	// It brings a whole document model along, which the others do not need.
	const { cleanDrawing } = await import('./clean-drawing.ts')
	return cleanDrawing(work.drawing)
}
