import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { openDatabase, type Database, type Db } from './db.ts'
import { addressOf, OURS, shapeOf, withServer } from './test-database.setup.ts'

/** An empty, migrated database of one test. `database` has the driver and LISTEN. */
export type TestDatabase = { db: Db; database: Database; url: string; drop(): Promise<void> }

/** Databases of this test file that no test uses now, without a row: a tenth of the work of making one. */
const idle: string[] = []

/**
 * A clone of the template, or one of an earlier test that was emptied. Call it in `beforeEach` (or once
 * for a file whose tests do not meet) and `drop()` it afterwards.
 */
export async function freshDatabase(): Promise<TestDatabase> {
	const server = inject('testServerUrl')
	return opened(server, idle.pop() ?? (await cloned(server, inject('testTemplate'))))
}

/** Another database with what this one holds now, as a backup has it. Whoever is connected is cut off for a moment. */
export async function copyOf({ url }: TestDatabase): Promise<TestDatabase> {
	const server = inject('testServerUrl')
	const source = new URL(url).pathname.slice(1)
	await withServer(
		server,
		(sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${source}`
	)
	return opened(server, await cloned(server, source))
}

function opened(server: string, name: string): TestDatabase {
	const url = addressOf(server, name)
	const database = openDatabase(url, { connections: 6 })
	return {
		db: database.db,
		database,
		url,
		async drop() {
			await database.close()
			if (await emptied(url)) idle.push(name)
			else await withServer(server, (sql) => sql.unsafe(`drop database ${name} with (force)`))
		}
	}
}

async function cloned(server: string, source: string): Promise<string> {
	const name = `${inject('testTemplate')}_${randomBytes(6).toString('hex')}`
	await withServer(server, (sql) => sql.unsafe(`create database ${name} template ${source}`))
	return name
}

/** Ends whoever is still connected and takes every row away; false where more than rows was changed. */
async function emptied(url: string): Promise<boolean> {
	return withServer(url, async (sql) => {
		await sql.unsafe(ENDED)
		if ((await shapeOf(sql)) !== inject('testShape')) return false
		await sql.unsafe(EMPTIED)
		return true
	})
}

const ENDED = `select pg_terminate_backend(pid) from pg_stat_activity
	where datname = current_database() and pid <> pg_backend_pid()`

/** As a replica: no trigger says that a ledger only grows. The queues were made by the migration. */
const EMPTIED = `do $$ declare part record; begin
	set local session_replication_role = replica;
	for part in select oid::regclass as name, relkind as kind from pg_class where ${OURS}
		and relkind in ('r', 'p', 'S') and not relispartition
		and oid not in ('pgboss.queue'::regclass, 'pgboss.version'::regclass)
	loop
		if part.kind = 'S' then execute format('alter sequence %s restart', part.name);
		else execute format('delete from %s', part.name); end if;
	end loop;
end $$`
