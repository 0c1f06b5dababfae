import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { openDatabase, type Database, type Db } from './db.ts'
import { addressOf } from './test-database.setup.ts'

/** An empty, migrated database of one test. `database` has the driver and LISTEN. */
export type TestDatabase = { db: Db; database: Database; url: string; drop(): Promise<void> }

/**
 * Clones the template in a few milliseconds. Call it in `beforeEach` (or once for a file whose tests
 * do not meet) and `drop()` it afterwards.
 */
export async function freshDatabase(): Promise<TestDatabase> {
	const template = inject('testTemplate')
	const server = inject('testServerUrl')
	const name = `${template}_${randomBytes(6).toString('hex')}`
	await atServer(server, `create database ${name} template ${template}`)
	const url = addressOf(server, name)
	const database = openDatabase(url, { connections: 6 })
	return {
		db: database.db,
		database,
		url,
		async drop() {
			await database.close()
			await atServer(server, `drop database if exists ${name} with (force)`)
		}
	}
}

async function atServer(url: string, statement: string): Promise<void> {
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		await client.unsafe(statement)
	} finally {
		await client.end({ timeout: 5 })
	}
}
