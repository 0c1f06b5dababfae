import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A running product, started by the command of the README on a folder of its own. */
export type Product = {
	url: string
	setupLink: string
	folder: string
	log(): string
	stop(): Promise<void>
}

/** Starts `npm start` on a free port and an empty data folder; resolves once it printed its address. */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
	const port = await freePort()
	const folder = mkdtempSync(join(tmpdir(), 'interlink-story-'))
	const child = spawn('npm', ['start'], {
		cwd: root,
		env: {
			...process.env,
			NODE_ENV: '',
			MODE: 'all',
			PORT: String(port),
			DATA_DIR: folder,
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe']
	})
	let output = ''
	child.stdout.on('data', (chunk) => (output += chunk))
	child.stderr.on('data', (chunk) => (output += chunk))
	const setupLink = await printed(
		child,
		() => /(http\S*\/set-up\S*)/.exec(output)?.[1],
		() => output
	)
	return {
		url: new URL(setupLink).origin,
		setupLink,
		folder,
		log: () => output,
		stop: async () => {
			await ended(child)
			rmSync(folder, { recursive: true, force: true })
		}
	}
}

async function printed(
	child: ChildProcess,
	find: () => string | undefined,
	output: () => string
): Promise<string> {
	const until = Date.now() + 240_000
	while (Date.now() < until) {
		const found = find()
		if (found) return found
		if (child.exitCode !== null) break
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	throw new Error(`The product did not start:\n${output()}`)
}

function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return Promise.resolve()
	return new Promise((resolve) => {
		child.once('exit', () => resolve())
		child.kill('SIGTERM')
	})
}

function freePort(): Promise<number> {
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
