import { Worker } from 'node:worker_threads'
import type { PageSource } from './page-data.ts'
import { RenderError, type TrialPage } from './render.ts'

const PATIENCE_MS = 120_000

export type Wanted = { record: PageSource } | { trial: TrialPage }

/** [R6] Throws a RenderError. */
export const renderApart = (record: PageSource) => typesetApart({ record })
/** [SL5] Throws a RenderError. */
export const renderTrialApart = (trial: TrialPage) => typesetApart({ trial })

/**
 * Typesets in a thread of its own: a long text takes seconds, in which live editing in this process
 * must not stand still. The thread and its memory are gone afterwards.
 */
function typesetApart(workerData: Wanted): Promise<Uint8Array> {
	const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData })
	return new Promise<Uint8Array>((resolve, reject) => {
		const timer = setTimeout(() => reject(new RenderError('it took too long')), PATIENCE_MS)
		worker.once('message', resolve)
		worker.once('error', (error: unknown) =>
			reject(new RenderError(error instanceof Error ? error.message : error))
		)
		worker.once('exit', () => {
			clearTimeout(timer)
			reject(new RenderError('the typesetter ended without a page'))
		})
	}).finally(() => worker.terminate())
}
