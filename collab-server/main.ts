import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError, readEnvironment, type Environment } from './env.ts'
import { noPages, openDoor, type Pages } from './front-door.ts'
import { adapterEnvironment, ownOrigins } from './http-headers.ts'
import { openInstallation, setUpLink, type Installation } from './installation.ts'
import { startWorkers } from './jobs.ts'
import { openLog, type Logger } from './log.ts'
import { openPost } from './mail/send.ts'
import { orderlyExit, type OrderlyExit } from './orderly-exit.ts'
import { startSync } from './sync/server.ts'

const HANDLER = new URL('../build/handler.js', import.meta.url)
const LAST_REQUESTS_MS = 3_000

// One process, one port: pages, live editing and jobs over one database. MODE takes one half of it.
const environment = orTell(() => readEnvironment(process.env))
const log = openLog(environment.logLevel)
const exit = orderlyExit(log)
try {
	await start(environment, log, exit)
} catch (error) {
	tell(error)
	await exit.run(1)
}

async function start(environment: Environment, log: Logger, exit: OrderlyExit): Promise<void> {
	if (environment.mode !== 'collab') requireBuild()
	const installation = await openInstallation(environment, log)
	exit.before(installation.close)
	const pages = environment.mode === 'collab' ? noPages : await builtPages()
	const server = createServer(openDoor(environment, installation, pages, exit))
	// [MV4] A process of gigabytes takes its time to arrive; the head of a request has a minute, as ever.
	server.requestTimeout = 30 * 60_000
	exit.before(() => lastRequests(server))
	if (environment.mode === 'web') server.on('upgrade', (_, socket) => socket.destroy())
	else await startEditing(server, environment, installation, log, exit)
	await listen(server, environment)
	exit.before(async () => takeNobodyNew(server))
	await announce(environment, installation)
}

async function startEditing(
	server: Server,
	environment: Environment,
	{ database }: Installation,
	log: Logger,
	exit: OrderlyExit
): Promise<void> {
	const post = openPost(environment.mailUrl, environment.mailFrom)
	const workers = await startWorkers(database, { post, log })
	exit.before(workers.stop)
	const sync = await startSync(server, { database, origins: ownOrigins(environment), log })
	exit.before(sync.stop)
}

function requireBuild(): void {
	if (!existsSync(HANDLER)) throw new OperatorError('The pages are not built: npm start does that.')
}

/** Imported late: it reads its environment, and our database, when it is loaded. */
async function builtPages(): Promise<Pages> {
	Object.assign(process.env, adapterEnvironment)
	return (await import(HANDLER.href)).handler
}

function listen(server: Server, { host, port }: Environment): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = error.code === 'EADDRINUSE'
			const hint = `Port ${port} is taken. Give another one: PORT=${port + 1} npm start`
			reject(taken ? new OperatorError(hint) : error)
		})
		server.listen({ port, host }, resolve)
	})
}

function takeNobodyNew(server: Server): void {
	server.close()
	server.closeIdleConnections()
}

/** Requests under way may end, for a moment, before the database closes. */
async function lastRequests(server: Server): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()))
	const cut = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS)
	await Promise.race([closed, pause(2 * LAST_REQUESTS_MS, undefined, { ref: false })])
	clearTimeout(cut)
}

/** The plain words on the screen of whoever started us. */
async function announce({ mode }: Environment, installation: Installation): Promise<void> {
	console.log(`Interlink is ready at ${installation.publicUrl}`)
	if (mode === 'collab') return
	const link = await setUpLink(installation, new Date())
	if (!link) return
	console.log(
		'Nobody administers it yet. This link makes the first administrator. It works once, for'
	)
	console.log(`24 hours or until the next start:\n\n  ${link}\n`)
}

function orTell<T>(act: () => T): T {
	try {
		return act()
	} catch (error) {
		tell(error)
		process.exit(1)
	}
}

/** An operator reads what to change; anything else is our fault and comes with its stack. */
function tell(error: unknown): void {
	console.error(error instanceof OperatorError ? error.message : error)
}
