import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { openDatabase, type Database } from '../store/database/db.ts'
import type { Limits } from './limits.ts'
import { startSync, type Sync } from './server.ts'

export const ORIGIN = 'http://pages.example.org'

/** A collaboration server of a test: the real one, on a port of its own. */
export type TestServer = Sync & { url: string; port: number; database: Database }

/** Starts it on a database (and a port, with pages). It has a pool of its own, so that two can share a database. */
export async function startTestServer(
	databaseUrl: string,
	limits: Partial<Limits> = {},
	{ at = 0, pages = nothing }: { at?: number; pages?: RequestListener } = {}
): Promise<TestServer> {
	const database = openDatabase(databaseUrl, { connections: 6 })
	const server = createServer(pages)
	const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' })
	const origins = (origin: string) => origin === ORIGIN || origin === pageOrigin(server)
	const sync = await startSync(server, { database, origins, limits, log })
	await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `ws://127.0.0.1:${port}`,
		port,
		database,
		async stop() {
			await sync.stop()
			await new Promise((resolve) => server.close(resolve))
			await database.close()
		}
	}
}

const nothing: RequestListener = (_, response) => response.writeHead(404).end()

function pageOrigin(server: Server): string {
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
