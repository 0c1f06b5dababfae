import type { Server } from 'node:http'
import { readEnvironment } from './env.ts'
import { ownOrigins } from './http-headers.ts'
import { openInstallation, setUpLink } from './installation.ts'
import { startWorkers } from './jobs.ts'
import { openLog } from './log.ts'
import { openPost } from './mail/send.ts'
import { startSync } from './sync/server.ts'

const KEY = Symbol.for('interlink.dev')
const shared = globalThis as { [KEY]?: Promise<void> }

/**
 * Joins live editing, jobs and the database to Vite's server (vite.config.ts). Vite serves the pages and
 * keeps its own sockets. Answers how to stop; when Vite restarts itself the next start waits for that.
 */
export async function startDev(server: Server): Promise<() => Promise<void>> {
	await shared[KEY]
	const environment = readEnvironment(process.env)
	const log = openLog(environment.logLevel)
	const installation = await openInstallation(environment, log)
	const { database } = installation
	const sync = await startSync(server, {
		database,
		origins: ownOrigins(environment),
		strayUpgrades: 'leave',
		log
	})
	const post = openPost(environment.mailUrl, environment.mailFrom)
	const workers = await startWorkers(database, { post, log })
	const link = await setUpLink(installation, new Date())
	if (link) console.log(`\n  Set-up link: ${link}\n`)

	let stopping: Promise<void> | null = null
	const stop = () => (stopping ??= shared[KEY] = close())
	// Ctrl-C reaches us twice, from the terminal and from start.js: the second must not cut the first short.
	const interrupted = () => void stop().then(() => process.exit(130))
	process.on('SIGINT', interrupted)
	async function close(): Promise<void> {
		await sync.stop()
		await workers.stop()
		await installation.close()
		process.removeListener('SIGINT', interrupted)
	}
	return stop
}
