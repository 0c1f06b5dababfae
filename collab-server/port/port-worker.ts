import { parentPort, workerData } from 'node:worker_threads'
import type { ExportFormat } from '#schema/docs/formats.ts'
import { Refusal } from '#schema/errors.ts'
import type { LeavingText } from './leaving.ts'
import { readFile, type BroughtFile } from './read.ts'
import { writeFile } from './write.ts'

export type Work =
	{ is: 'read'; file: BroughtFile } | { is: 'write'; format: ExportFormat; text: LeavingText }

parentPort?.postMessage(await answered(workerData as Work))

async function answered(work: Work) {
	try {
		const done =
			work.is === 'read' ? await readFile(work.file) : await writeFile(work.format, work.text)
		return { done }
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { refused: error.code, params: error.params }
	}
}
