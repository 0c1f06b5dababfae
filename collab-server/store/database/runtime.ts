import type { Database, Db } from './db.ts'

/**
 * What web and collaboration server share in one process. It hangs on `globalThis` because the built
 * web bundle, Vite's module graph and Node may each load this file once.
 */
export type Runtime = {
	database: Database
	/** Where people reach this installation, without a trailing slash: `https://interlink.example.org`. */
	publicUrl: string
}

const KEY = Symbol.for('interlink.runtime')
const shared = globalThis as { [KEY]?: Runtime }

export function setRuntime(runtime: Runtime): void {
	shared[KEY] = runtime
}

/** The running installation. Throws when nothing has been started in this process. */
export function runtime(): Runtime {
	const current = shared[KEY]
	if (!current) throw new Error('No database is open: collab-server/main.ts or dev.ts opens it.')
	return current
}

/** The drizzle handle of the running installation. */
export function database(): Db {
	return runtime().database.db
}

/** Where people reach a page, for mails; a bare path where nothing was started (in tests). */
export function addressOf(path: string): string {
	return `${shared[KEY]?.publicUrl ?? ''}${path}`
}
