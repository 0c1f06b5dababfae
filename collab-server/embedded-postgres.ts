import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { clusterFolder, findPrograms, run, type Programs } from './postgres-programs.ts'

/** A PostgreSQL server of our own: real PostgreSQL from npm, one folder, one loopback port. */
export type EmbeddedPostgres = {
	/** `postgres://` address of the server's `interlink` database; it stays the same until `stop`. */
	url: string
	/** Where its data really is: `folder/postgres`, unless that is a link (see clusterFolder). */
	cluster: string
	/** True when a server left behind by a killed process was found running and stopped first. */
	tookOver: boolean
	/** Ends the server after a checkpoint; idempotent. */
	stop(): Promise<void>
}

export type Options = {
	/** PostgreSQL settings, such as `{ fsync: 'off' }` for tests. */
	settings?: Record<string, string>
	/** Called when the server ended without having been asked to; it is started again. */
	onCrash?: () => void
}

/**
 * Starts the PostgreSQL that keeps its data in `folder/postgres`, making it first if it is new.
 * The caller holds the folder's lock: any server still running there is an orphan and is stopped.
 */
export async function startEmbeddedPostgres(
	folder: string,
	{ settings = {}, onCrash = () => {} }: Options = {}
): Promise<EmbeddedPostgres> {
	await mkdir(folder, { recursive: true })
	const programs = await findPrograms()
	const cluster = await clusterFolder(folder, programs)
	const tookOver = await stopOrphan(programs, cluster)
	const password = await initialise(programs, folder, cluster)
	for (let attempt = 1; attempt <= 3; attempt++) {
		const port = await freePort() // somebody else may still take it before PostgreSQL does
		const url = `postgres://${USER}:${password}@127.0.0.1:${port}/${USER}`
		const start = () => launch(programs, folder, cluster, { ...settings, port: String(port) })
		const server = start()
		if (await answers(server, url)) {
			return { url, cluster, tookOver, ...keptRunning(server, start, url, onCrash) }
		}
		server.kill('SIGINT')
	}
	throw new Error(`PostgreSQL did not start. What it said stands in ${join(folder, LOG)}`)
}

/** Ends the server that a killed process left running in `folder`, if there is one. */
export async function stopLeftover(folder: string): Promise<void> {
	const cluster = join(folder, 'postgres')
	if (existsSync(cluster)) await stopOrphan(await findPrograms(), await realpath(cluster))
}

const USER = 'interlink'
const LOG = 'postgres.log'

/** Makes the cluster if it is new; answers the password, which only this folder's owner can read. */
async function initialise(programs: Programs, folder: string, cluster: string): Promise<string> {
	const passwordFile = join(folder, 'postgres-password')
	if (!existsSync(cluster)) await makeCluster(programs, passwordFile, cluster)
	if (!existsSync(passwordFile)) {
		throw new Error(
			`There is data in ${cluster}, but its password file ${passwordFile} is missing.`
		)
	}
	return (await readFile(passwordFile, 'utf8')).trim()
}

/** Made aside and renamed last: a cluster under its final name is always whole. */
async function makeCluster(
	{ initdb, account }: Programs,
	passwordFile: string,
	cluster: string
): Promise<void> {
	const aside = `${cluster}.new`
	const asidePassword = `${cluster}.password`
	const password = `${randomBytes(24).toString('hex')}\n`
	await rm(aside, { recursive: true, force: true })
	await rm(asidePassword, { force: true })
	await mkdir(aside, { mode: 0o700 })
	await writeFile(asidePassword, password, { mode: 0o600 })
	if ('uid' in account) {
		await chown(aside, account.uid, account.gid)
		await chown(asidePassword, account.uid, account.gid)
	}
	const choices = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--data-checksums']
	const names = [`--pgdata=${aside}`, `--username=${USER}`, `--pwfile=${asidePassword}`]
	await run(initdb, [...names, ...choices], { ...account, cwd: aside })
	await rm(asidePassword)
	await rm(passwordFile, { force: true })
	await writeFile(passwordFile, password, { mode: 0o600 })
	await rename(aside, cluster)
}

function launch(
	{ postgres: program, account }: Programs,
	folder: string,
	cluster: string,
	settings: Record<string, string>
): ChildProcess {
	const log = openSync(join(folder, LOG), 'a', 0o600)
	const flags = Object.entries({
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		...settings
	}).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	// Detached: Ctrl-C in a terminal reaches only our process, which then stops PostgreSQL in order.
	const server = spawn(program, ['-D', cluster, ...flags], {
		...account,
		cwd: cluster,
		detached: true,
		stdio: ['ignore', log, log]
	})
	closeSync(log)
	server.on('error', () => {}) // seen as a server that never answers
	return server
}

/** Waits until the server answers and has its database; false when it ended or never answered. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
	const maintenance = url.replace(/\/[^/]*$/, '/postgres')
	const giveUp = Date.now() + 120_000 // crash recovery of a large log takes its time
	while (Date.now() < giveUp && isRunning(server)) {
		const client = postgres(maintenance, { max: 1, onnotice: () => {}, connect_timeout: 5 })
		try {
			const [found] = await client`select 1 from pg_database where datname = ${USER}`
			if (!found) await client.unsafe(`create database ${USER}`)
			return true
		} catch {
			await pause(30)
		} finally {
			await client.end({ timeout: 1 })
		}
	}
	return false
}

/** Starts the server again, on the same port, whenever it ends unasked; pools reconnect by themselves. */
function keptRunning(
	first: ChildProcess,
	start: () => ChildProcess,
	url: string,
	onCrash: () => void
): Pick<EmbeddedPostgres, 'stop'> {
	let server = first
	let stopping = false
	const ended = (child: ChildProcess) =>
		isRunning(child) ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve()
	const goodbye = () => void server.kill('SIGINT') // fast shutdown: end sessions, checkpoint, exit
	process.once('exit', goodbye)

	const watching = (async () => {
		for (;;) {
			await ended(server)
			if (stopping) return
			onCrash()
			// A killed postmaster's backends hold its memory for a moment; until then it will not start.
			do {
				await pause(500)
				if (stopping) return
				server = start()
			} while (!(await answers(server, url)))
		}
	})()
	return {
		async stop() {
			stopping = true
			goodbye()
			await watching
			await ended(server)
			process.removeListener('exit', goodbye)
		}
	}
}

function isRunning(child: ChildProcess): boolean {
	return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/**
 * After `kill -9` of our process its PostgreSQL lives on. Whoever holds the folder's lock may stop it;
 * nothing is lost, for a committed transaction is on disk. A stale `postmaster.pid` whose number now
 * belongs to another program is removed, because PostgreSQL itself would refuse to start over it.
 */
async function stopOrphan({ pgCtl, account }: Programs, cluster: string): Promise<boolean> {
	const pidFile = join(cluster, 'postmaster.pid')
	if (!existsSync(pidFile)) return false
	const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
	if (!(await isPostgres(pid, cluster))) {
		await rm(pidFile, { force: true })
		return false
	}
	const patience = ['-m', 'fast', '-w', '-t', '120']
	await run(pgCtl, ['stop', '-D', cluster, ...patience], { ...account, cwd: cluster })
	return true
}

async function isPostgres(pid: number, cluster: string): Promise<boolean> {
	if (!Number.isInteger(pid) || pid <= 1) return false
	try {
		const command = existsSync(`/proc/${pid}`)
			? await readFile(`/proc/${pid}/cmdline`, 'utf8')
			: (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout
		return command.includes('postgres') && command.includes(cluster)
	} catch {
		return false
	}
}

async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}
