import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from './env.ts'

export type FolderLock = { release(): Promise<void> }

/**
 * Takes a data folder for this process alone. Locks are numbered, and the newest one counts: it names the
 * process and when it began, so that a lock left by `kill -9` is known as stale even after its number went
 * to another process. A stale or released lock is never taken away, only followed by the next number, for
 * a late starter that still looks at the old one could otherwise take away its successor's.
 * @throws OperatorError when a running process holds the folder
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
	await mkdir(folder, { recursive: true })
	const aside = join(folder, `.lock-${randomBytes(6).toString('hex')}`)
	await writeFile(aside, JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) }))
	try {
		for (;;) {
			const number = (await refuseWhileHeld(folder)) + 1
			const lock = lockFile(folder, number)
			if (!(await linked(aside, lock))) continue
			const numbers = await lockNumbers(folder)
			if (Math.max(...numbers) === number) {
				await removeOlder(folder, numbers, number)
				return { release: () => writeFile(lock, '') }
			}
			await rm(lock, { force: true })
		}
	} finally {
		await rm(aside, { force: true })
	}
}

/** The number of the newest lock, 0 when there never was one. */
async function refuseWhileHeld(folder: string): Promise<number> {
	const newest = Math.max(0, ...(await lockNumbers(folder)))
	const { pid, began } = parse(await textOf(lockFile(folder, newest)))
	if (began === null || beginningOf(pid) !== began) return newest
	throw new OperatorError(
		`Interlink is already running on ${folder} (process ${pid}). ` +
			'Stop it first, or give this one another folder: DATA_DIR=... npm start'
	)
}

function lockFile(folder: string, number: number): string {
	return join(folder, `interlink.lock.${number}`)
}

async function lockNumbers(folder: string): Promise<number[]> {
	const names = await readdir(folder)
	return names.flatMap((name) => {
		const number = /^interlink\.lock\.(\d+)$/.exec(name)?.[1]
		return number ? [Number(number)] : []
	})
}

async function removeOlder(folder: string, numbers: number[], newest: number): Promise<void> {
	const older = numbers.filter((number) => number < newest)
	await Promise.all(older.map((number) => rm(lockFile(folder, number), { force: true })))
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

function textOf(file: string): Promise<string> {
	return readFile(file, 'utf8').catch(() => '')
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
