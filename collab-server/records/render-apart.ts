import { Worker } from 'node:worker_threads'
import type { PageSource } from './page-data.ts'
import { RenderError } from './render.ts'

const PATIENCE_MS = 120_000

/**
 * Typesets in a thread of its own: a long text takes seconds, in which live editing in this process
 * must not stand still. The thread and its memory are gone afterwards. Throws a RenderError.
 */
export function renderApart(source: PageSource): Promise<Uint8Array> {
	const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: source })
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
