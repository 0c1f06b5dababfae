import { parentPort, workerData } from 'node:worker_threads'
import type { Wanted } from './render-apart.ts'
import { renderRecord, renderTrial } from './render.ts'

const wanted = workerData as Wanted
parentPort?.postMessage(
	'record' in wanted ? renderRecord(wanted.record) : renderTrial(wanted.trial)
)
