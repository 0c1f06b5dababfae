import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { OperatorError, type Environment } from './env.ts'
import { lockFolder } from './folder-lock.ts'
import type { Logger } from './log.ts'
import { openDatabase, type Database } from './store/database/db.ts'
import { migrateDatabase } from './store/database/migrate.ts'
import { setRuntime } from './store/database/runtime.ts'
import { HeadsFile } from './heads-file.ts'
import { keepHeadsWith } from './store/ledger/head-keeper.ts'
import { examineOutside } from './store/ledger/ledger-guard.ts'
import { issueSetUpToken } from './store/people/setup.ts'

/** An open, migrated database with everything that keeps it, shared by web and collaboration server. */
export type Installation = {
	database: Database
	publicUrl: string
	close(): Promise<void>
}

/** @throws OperatorError when the folder is taken or the database cannot be used */
export async function openInstallation(
	environment: Environment,
	log: Logger
): Promise<Installation> {
	const { databaseUrl, port } = environment
	const server = databaseUrl ? await external(databaseUrl) : await embedded(environment, log)
	try {
		await migrateDatabase(server.url)
		const database = openDatabase(server.url)
		const publicUrl = environment.publicUrl ?? `http://localhost:${port}`
		setRuntime({ database, publicUrl })
		keepHeadsWith(await HeadsFile.at(environment.headsFile))
		await examineOutside(database.db, new Date())
		return {
			database,
			publicUrl,
			async close() {
				await database.close()
				await server.stop()
			}
		}
	} catch (error) {
		await server.stop()
		throw error
	}
}

/** The one-time link for the first administrator, or null when there is one. */
export async function setUpLink(installation: Installation, at: Date): Promise<string | null> {
	const issued = await issueSetUpToken(installation.database.db, at)
	return issued && `${installation.publicUrl}/set-up?token=${issued.token}`
}

type DatabaseServer = { url: string; stop(): Promise<void> }

async function embedded({ dataDir }: Environment, log: Logger): Promise<DatabaseServer> {
	const lock = await lockFolder(dataDir)
	try {
		const server = await startEmbeddedPostgres(dataDir, {
			onCrash: () => log.error('PostgreSQL ended unexpectedly; starting it again')
		})
		if (server.cluster !== join(dataDir, 'postgres')) {
			console.log(`PostgreSQL may not enter ${dataDir}; its data is in ${server.cluster}`)
		}
		if (server.tookOver) log.warn('ended the PostgreSQL that a killed process had left running')
		return {
			url: server.url,
			async stop() {
				await server.stop()
				await lock.release()
			}
		}
	} catch (error) {
		await lock.release()
		throw error
	}
}

const OLDEST = 15
const NEWEST = 18
const PATIENCE_MS = 30_000

/** Waits for a database that starts beside us, and refuses a version nobody has tested. */
async function external(url: string): Promise<DatabaseServer> {
	const database = openDatabase(url, { connections: 1 })
	const giveUp = Date.now() + PATIENCE_MS
	try {
		for (;;) {
			try {
				const [row] = await database.sql`show server_version_num`
				checkVersion(Number(row?.server_version_num))
				return { url, stop: async () => {} }
			} catch (error) {
				if (error instanceof OperatorError) throw error
				if (!isStarting(error) || Date.now() > giveUp) throw unreachable(error)
				await pause(500)
			}
		}
	} finally {
		await database.close()
	}
}

export function checkVersion(serverVersionNumber: number): void {
	const major = Math.floor(serverVersionNumber / 10_000)
	if (major >= OLDEST && major <= NEWEST) return
	throw new OperatorError(
		`DATABASE_URL leads to PostgreSQL ${major}. Interlink runs on PostgreSQL ${OLDEST} to ${NEWEST}.`
	)
}

/** Refused connections and 57P03 (cannot_connect_now) pass; a wrong password does not. */
function isStarting(error: unknown): boolean {
	const { code } = error as { code?: string }
	return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CONNECT_TIMEOUT', '57P03'].includes(code ?? '')
}

function unreachable(error: unknown): OperatorError {
	const reason = error instanceof Error ? error.message : String(error)
	return new OperatorError(`The database of DATABASE_URL cannot be used: ${reason}`)
}
