import { parentPort, workerData } from 'node:worker_threads'
import type { PageSource } from './page-data.ts'
import { renderRecord } from './render.ts'

parentPort?.postMessage(renderRecord(workerData as PageSource))
