import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres, stopLeftover } from '../../embedded-postgres.ts'
import { migrateDatabase } from './migrate.ts'

declare module 'vitest' {
	interface ProvidedContext {
		testServerUrl: string
		testTemplate: string
		testShape: string
	}
}

/**
 * One PostgreSQL for a whole test run, with a migrated template database in it. Each run has its own
 * folder, port and names, so that runs side by side never meet. TEST_DATABASE_URL (a role that may
 * create databases) takes the place of the embedded server.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await testServer()
	const template = `interlink_test_${randomBytes(6).toString('hex')}`
	await withServer(server.url, (client) => client.unsafe(`create database ${template}`))
	await migrateDatabase(addressOf(server.url, template))
	project.provide('testServerUrl', server.url)
	project.provide('testTemplate', template)
	project.provide('testShape', await withServer(addressOf(server.url, template), shapeOf))
	return async () => {
		await withServer(server.url, (client) => dropAll(client, template))
		await server.stop()
	}
}

/** The same server, another database. */
export function addressOf(serverUrl: string, database: string): string {
	const url = new URL(serverUrl)
	url.pathname = `/${database}`
	return url.href
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
	const given = process.env.TEST_DATABASE_URL
	if (given) return { url: given, stop: async () => {} }

	await sweep()
	const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
	const server = await startEmbeddedPostgres(folder, { settings: FAST })
	return {
		url: server.url,
		async stop() {
			await server.stop()
			await rm(folder, { recursive: true, force: true })
		}
	}
}

/** What a database forgotten after the run need not do. */
const FAST = {
	fsync: 'off',
	synchronous_commit: 'off',
	full_page_writes: 'off',
	max_connections: '300'
}

const PREFIX = 'interlink-test-'

/** Ends and removes what a killed test run left behind: its folder names the process that made it. */
async function sweep(): Promise<void> {
	const names = await readdir(tmpdir())
	for (const name of names.filter((name) => name.startsWith(PREFIX))) {
		const maker = Number(name.slice(PREFIX.length).split('-')[0])
		if (!Number.isInteger(maker) || isAlive(maker)) continue
		const folder = join(tmpdir(), name)
		await stopLeftover(folder)
		await rm(folder, { recursive: true, force: true })
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM'
	}
}

async function dropAll(client: postgres.Sql, prefix: string): Promise<void> {
	const left = await client`select datname from pg_database where starts_with(datname, ${prefix})`
	for (const { datname } of left) await client.unsafe(`drop database "${datname}" with (force)`)
}

/** One connection for one act. */
export async function withServer<T>(
	url: string,
	act: (client: postgres.Sql) => Promise<T>
): Promise<T> {
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		return await act(client)
	} finally {
		await client.end({ timeout: 5 })
	}
}

/** What a database is but for its rows: its tables, columns, indexes, constraints and triggers. */
export async function shapeOf(sql: postgres.Sql): Promise<string> {
	const [found] = await sql.unsafe<{ shape: string }[]>(SHAPE)
	return found?.shape ?? ''
}

/** What the migrations made. */
export const OURS = `relnamespace in (select oid from pg_namespace where nspname in ('public', 'pgboss'))`

const SHAPE = `select md5(string_agg(part, ',' order by part)) as shape from (
	select concat(relname, relkind) as part from pg_class where ${OURS}
	union all select concat(tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
	union all select concat(conrelid::regclass, conname) from pg_constraint
	union all select concat(attrelid::regclass, attname) from pg_attribute where not attisdropped
) parts`
