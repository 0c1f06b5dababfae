import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { prepared } from './prepared.ts'

/** A drizzle handle or one of its transactions: what every function of the store takes. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>

/** An open pool of connections. `listen` survives a lost connection and subscribes again. */
export type Database = {
	db: Db
	/**
	 * The driver itself, for what drizzle cannot say (arrays of bytea, `unnest`). drizzle switches off
	 * its date parsing: instants are ISO texts here, in and out, and `bigint` columns are texts.
	 */
	sql: postgres.Sql
	url: string
	/** Calls `heard` for each NOTIFY on the channel; `subscribed` after each (re)subscription. */
	listen(
		channel: string,
		heard: (payload: string) => void,
		subscribed?: () => void
	): Promise<() => Promise<void>>
	/** Waits at most five seconds for running statements, then closes every connection. */
	close(): Promise<void>
}

/** Opens a pool. The first statement connects. Throws when the address is not a `postgres:` URL. */
export function openDatabase(url: string, { connections = 10 } = {}): Database {
	const client = postgres(url, {
		max: connections,
		onnotice: () => {},
		// A database that is back should not be kept waiting; by default this grows to 20 seconds.
		backoff: (attempt) => Math.min(0.05 * 2 ** attempt, 1),
		connection: { application_name: 'interlink' }
	})
	return {
		db: drizzle(prepared(client)),
		sql: client,
		url,
		async listen(channel, heard, subscribed) {
			const { unlisten } = await client.listen(channel, heard, subscribed)
			return unlisten
		},
		close: () => client.end({ timeout: 5 })
	}
}

/** Whether a statement failed on a unique index or key (SQLSTATE 23505), optionally that one. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
	const cause = error instanceof Error && error.cause ? error.cause : error
	if (!(cause instanceof postgres.PostgresError) || cause.code !== '23505') return false
	return constraint === undefined || cause.constraint_name === constraint
}
