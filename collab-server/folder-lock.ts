import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from './env.ts'

export type FolderLock = { release(): Promise<void> }

/**
 * Takes a data folder for this process alone. The lock names the process and when it began, so that a
 * lock left by `kill -9` is known as stale even after its number went to another process.
 * @throws OperatorError when a running process holds the folder
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
	await mkdir(folder, { recursive: true })
	const lock = join(folder, 'interlink.lock')
	const aside = `${lock}.${randomBytes(6).toString('hex')}`
	const own = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) })
	await writeFile(aside, own)
	try {
		while (!(await linked(aside, lock))) await clearStale(lock, folder)
	} finally {
		await rm(aside, { force: true })
	}
	return {
		async release() {
			if ((await textOf(lock)) === own) await rm(lock, { force: true })
		}
	}
}

/** Hard links are made whole or not at all: of two starts at the same instant one wins. */
async function linked(from: string, to: string): Promise<boolean> {
	try {
		await link(from, to)
		return true
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
		throw error
	}
}

async function clearStale(lock: string, folder: string): Promise<void> {
	const held = await textOf(lock)
	if (held === null) return
	const { pid, began } = parse(held)
	if (began !== null && beginningOf(pid) === began) {
		throw new OperatorError(
			`Interlink is already running on ${folder} (process ${pid}). ` +
				'Stop it first, or give this one another folder: DATA_DIR=... npm start'
		)
	}
	const stale = `${lock}.stale-${randomBytes(6).toString('hex')}`
	try {
		await rename(lock, stale)
		// Another start may have been quicker and this is already its lock: give it back.
		if ((await textOf(stale)) !== held) await linked(stale, lock)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
	} finally {
		await rm(stale, { force: true })
	}
}

async function textOf(file: string): Promise<string | null> {
	return existsSync(file) ? await readFile(file, 'utf8').catch(() => null) : null
}

function parse(held: string): { pid: number; began: string | null } {
	try {
		const { pid, began } = JSON.parse(held)
		return { pid: Number(pid), began: typeof began === 'string' ? began : null }
	} catch {
		return { pid: 0, began: null }
	}
}

/** When a running process began, in a form that no other process of this machine ever has again. */
function beginningOf(pid: number): string | null {
	try {
		if (process.platform !== 'linux') {
			return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
		}
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
		if (fields[0] === 'Z') return null // killed, but its parent has not looked yet
		return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
	} catch {
		return null
	}
}
