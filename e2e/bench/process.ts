import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const TICKS_PER_SECOND = 100

/** A server under measurement, in a process of its own. */
export type Measured = {
	port: number
	/** CPU used so far by the server process, in seconds (user + system). */
	cpuSeconds(): number
	/** Resident memory now, in bytes. */
	residentBytes(): number
	stop(signal?: NodeJS.Signals): Promise<void>
}

/**
 * Starts a TypeScript file as a server on core 0 (where `taskset` exists), so that the load on the other
 * cores does not share its time; resolves when it prints `ready` or its address.
 */
export async function startMeasured(
	file: string,
	env: Record<string, string> = {}
): Promise<Measured> {
	const port = env.PORT ? Number(env.PORT) : await freePort()
	const pinned = hasTaskset() ? ['taskset', '-c', '0', process.execPath] : [process.execPath]
	const [command = '', ...rest] = [...pinned, file]
	const child = spawn(command, rest, {
		cwd: root,
		env: { ...process.env, ...env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit']
	})
	await ready(child, file)
	return {
		port,
		cpuSeconds: () => cpuSeconds(child.pid ?? 0),
		residentBytes: () => residentBytes(child.pid ?? 0),
		stop: (signal = 'SIGTERM') => stopped(child, signal)
	}
}

function ready(child: ChildProcess, file: string): Promise<void> {
	return new Promise((resolve, reject) => {
		let output = ''
		child.stdout?.on('data', (chunk) => {
			output += chunk
			if (/ready|https?:\/\//.test(output)) resolve()
		})
		child.once('exit', (code) => reject(new Error(`${file} ended with ${code}:\n${output}`)))
	})
}

function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
	return new Promise((resolve) => {
		child.once('exit', () => resolve())
		child.kill(signal)
	})
}

function cpuSeconds(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
	return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

function residentBytes(pid: number): number {
	const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
	return Number(line?.[1] ?? 0) * 1024
}

let taskset: boolean | undefined
function hasTaskset(): boolean {
	if (taskset === undefined) {
		try {
			execFileSync('taskset', ['-c', '0', 'true'])
			taskset = true
		} catch {
			taskset = false
		}
	}
	return taskset
}

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once('error', reject)
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() =>
				typeof address === 'object' && address
					? resolve(address.port)
					: reject(new Error('no port'))
			)
		})
	})
}
