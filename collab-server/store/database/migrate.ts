import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { installQueues } from './jobs.ts'

const MIGRATIONS = fileURLToPath(new URL('../../../schema/db/migrations', import.meta.url))
/** Any fixed number will do, as long as nothing else in this database locks it. */
const LOCK = 4_921_337

/** Brings a database to the newest schema. Several servers may start at once: one of them does it. */
export async function migrateDatabase(url: string): Promise<void> {
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		await client`select pg_advisory_lock(${LOCK})`
		await migrate(drizzle(client), { migrationsFolder: MIGRATIONS })
		await installQueues(url)
	} finally {
		await client.end({ timeout: 5 })
	}
}
