import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { stopLeftover } from './embedded-postgres.ts'
import { freshDatabase } from './store/database/test-database.ts'

/** The product as people start it: `npm start` is `node collab-server/start.js`. */
const root = fileURLToPath(new URL('..', import.meta.url))
const START = 'collab-server/start.js'

type Started = { url: string; starter: ChildProcess; server: number; output(): string }

vi.setConfig({ testTimeout: 90_000 }) // whole starts on a machine that may have other work
let folder: string
const begun: Started[] = []
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'interlink-start-'))
	await ended(run({}, 'build')) // once, outside the patience of a single test
}, 180_000)
afterEach(async () => {
	for (const { starter, server } of begun.splice(0)) {
		signal(starter.pid, 'SIGKILL')
		signal(server, 'SIGKILL')
	}
})
afterAll(async () => {
	await stopLeftover(folder)
	await rm(folder, { recursive: true, force: true })
})

describe('on a folder of its own', () => {
	test('starts, tells address and set-up link, is well, and stops in order on SIGTERM', async () => {
		const product = await started()
		expect(product.output()).toContain(`Interlink is ready at ${product.url}`)
		expect(setUpLinkOf(product)).toMatch(new RegExp(`^${product.url}/set-up\\?token=[\\w-]{43}$`))
		const answer = await fetch(`${product.url}/healthz`)
		expect(await answer.json()).toMatchObject({ status: 'ok', database: 'ok' })
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
		expect(await upgrade(product.url, '/elsewhere')).not.toContain('101')
		const idle = connect(Number(new URL(product.url).port), '127.0.0.1').on('error', () => {})

		product.starter.kill('SIGTERM')
		expect(await ended(product.starter)).toBe(0)
		idle.destroy()
		expect(isAlive(product.server)).toBe(false)
		expect(await lock()).toBe('')
		expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
	})

	test('a second start on the same folder says so, ends, and leaves the first alone', async () => {
		const first = await started()
		const second = run({ DATA_DIR: folder, PORT: String(await freePort()) })
		expect(await ended(second)).toBe(1)
		expect(outputOf(second)).toContain(`already running on ${folder} (process ${first.server})`)
		expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
		await stopped(first)
	})

	test('after kill -9 the next start ends the orphaned PostgreSQL and has everything', async () => {
		const first = await started()
		await asPostgres((sql) => sql`update instance set name = 'Kept through kill -9'`)
		const orphan = await postmaster()
		signal(first.server, 'SIGKILL')
		await ended(first.starter)
		expect(isAlive(orphan)).toBe(true)

		const second = await started()
		await gone(orphan)
		const rows = await asPostgres((sql) => sql`select name from instance`)
		expect(rows).toMatchObject([{ name: 'Kept through kill -9' }])
		expect(setUpLinkOf(second)).not.toBe(setUpLinkOf(first))
		expect(await asPostgres((sql) => sql`show fsync`)).toMatchObject([{ fsync: 'on' }])
		await stopped(second)
	})

	test('ends in order when only its starter is killed', async () => {
		const product = await started()
		signal(product.starter.pid, 'SIGKILL')
		await gone(product.server)
		expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
		expect(await lock()).toBe('')
	})

	test.each(['SIGTERM', 'SIGKILL'] as const)('ends in order when npm gets %s', async (name) => {
		const product = await started({}, 'npm')
		const locked = JSON.parse(await lock())
		product.starter.kill(name)
		expect(await ended(product.starter)).toBe(name === 'SIGTERM' ? 0 : null)
		if (name === 'SIGTERM') expect(isAlive(locked.pid)).toBe(false)
		await gone(locked.pid)
		expect(await lock()).toBe('')
	})

	test('a PostgreSQL that is killed comes back on the same address', async () => {
		const product = await started()
		signal(await postmaster(), 'SIGKILL')
		while ((await fetch(`${product.url}/healthz`)).status === 200) await pause(50)
		while ((await fetch(`${product.url}/healthz`)).status !== 200) await pause(100)
		await stopped(product)
	})

	test('a port that is taken is told in plain words, and nothing stays behind', async () => {
		const other = createServer().listen(0)
		const { port } = other.address() as AddressInfo
		const product = run({ DATA_DIR: folder, PORT: String(port) })
		expect(await ended(product)).toBe(1)
		expect(outputOf(product)).toContain(`Port ${port} is taken.`)
		expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
		other.close()
	})
})

describe('on an external database', () => {
	test('runs in halves: pages here, sockets there, one database', async () => {
		const world = await freshDatabase()
		const shared = { DATABASE_URL: world.url, DATA_DIR: join(folder, 'unused') }
		const pages = await started({ ...shared, MODE: 'web' })
		const editing = await started({ ...shared, MODE: 'collab' })
		expect(setUpLinkOf(pages)).toContain('/set-up?token=')
		expect(editing.output()).not.toContain('/set-up')
		expect(await upgrade(pages.url, `/collab/${crypto.randomUUID()}`)).toBe('')
		expect((await fetch(`${editing.url}/sign-in`)).status).toBe(404)
		expect((await fetch(`${editing.url}/healthz`)).status).toBe(200)
		await stopped(pages)
		await stopped(editing)
		expect(await readdir(join(folder, 'unused'))).toEqual(['checkpoints.jsonl'])
		await world.drop()
	})

	test('that refuses us is told in plain words', async () => {
		const world = await freshDatabase()
		const url = new URL(world.url)
		url.password = 'wrong'
		const product = run({ DATABASE_URL: url.href, PORT: String(await freePort()) })
		expect(await ended(product)).toBe(1)
		expect(outputOf(product)).toContain('The database of DATABASE_URL cannot be used: password')
		expect(outputOf(product)).not.toContain('wrong@')
		await world.drop()
	})
})

const outputs = new WeakMap<ChildProcess, string>()
const outputOf = (child: ChildProcess) => outputs.get(child) ?? ''

function run(env: Record<string, string>, ...words: string[]): ChildProcess {
	const [command, ...given] =
		words[0] === 'npm' ? ['npm', 'start'] : [process.execPath, START, ...words]
	const child = spawn(command ?? '', given, {
		cwd: root,
		env: { PATH: process.env.PATH, HOME: process.env.HOME, LOG_LEVEL: 'fatal', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	})
	const hear = (chunk: Buffer) => outputs.set(child, outputOf(child) + chunk)
	child.stdout?.on('data', hear)
	child.stderr?.on('data', hear)
	return child
}

/** Starts the product and waits until it is ready. */
async function started(env: Record<string, string> = {}, ...words: string[]): Promise<Started> {
	const port = await freePort()
	const starter = run({ DATA_DIR: folder, PORT: String(port), ...env }, ...words)
	while (!/ready at/.test(outputOf(starter))) {
		if (starter.exitCode !== null) throw new Error(`It did not start:\n${outputOf(starter)}`)
		await pause(50)
	}
	await pause(50) // the lines after the first
	const server = Number(
		(await readFile(`/proc/${starter.pid}/task/${starter.pid}/children`, 'utf8')).trim()
	)
	const url = `http://localhost:${port}`
	const product = { url, starter, server, output: () => outputOf(starter) }
	begun.push(product)
	return product
}

async function stopped({ starter }: Started): Promise<void> {
	starter.kill('SIGTERM')
	expect(await ended(starter)).toBe(0)
}

async function ended(child: ChildProcess): Promise<number | null> {
	if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
	return child.exitCode
}

async function gone(pid: number): Promise<void> {
	while (isAlive(pid)) await pause(50)
}

function setUpLinkOf({ output }: Started): string {
	return /http\S+\/set-up\S+/.exec(output())?.[0] ?? ''
}

/** What a server answers to a WebSocket handshake; nothing when it just hangs up. */
async function upgrade(url: string, path: string): Promise<string> {
	const socket = connect(Number(new URL(url).port), 'localhost')
	const words = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13']
	const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
	socket.write([`GET ${path} HTTP/1.1`, 'Host: localhost', ...words, key, '', ''].join('\r\n'))
	let answer = ''
	socket.on('data', (chunk) => (answer += chunk)).on('error', () => {})
	await once(socket, 'close')
	return answer
}

/** What the lock of the folder says: who holds it, or nothing. */
async function lock(): Promise<string> {
	const [only, ...others] = (await readdir(folder)).filter((name) => /^interlink\.lock/.test(name))
	expect(others).toEqual([])
	return readFile(join(folder, only ?? 'no lock'), 'utf8')
}

async function postmaster(): Promise<number> {
	const [pid] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')
	return Number(pid)
}

async function asPostgres<T>(act: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const [, , , port] = (await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')
	const password = (await readFile(join(folder, 'postgres-password'), 'utf8')).trim()
	const sql = postgres(`postgres://interlink:${password}@127.0.0.1:${port}/interlink`, { max: 1 })
	try {
		return await act(sql)
	} finally {
		await sql.end()
	}
}

/** Running, and not merely waiting for its parent to take note of its end. */
function isAlive(pid: number): boolean {
	try {
		return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
	} catch {
		return false
	}
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
	if (pid && isAlive(pid)) process.kill(pid, name)
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0)
	await once(probe, 'listening')
	const { port } = probe.address() as AddressInfo
	await new Promise((resolve) => probe.close(resolve))
	return port
}
