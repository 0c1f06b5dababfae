import type { Server } from 'node:http'
import type { Logger } from 'pino'
import type { LIMITS } from '#schema/limits.ts'
import type { Database } from '../store/db.ts'

export type SyncOptions = {
	database: Database
	/** Whether pages of this origin (`https://host[:port]`) may open a socket. */
	origins: (origin: string) => boolean
	/**
	 * Nobody else can serve this database (embedded PostgreSQL): documents of a server that was killed
	 * are taken over at once instead of after its lease ran out.
	 */
	alone?: boolean
	/** Upgrades to paths that are not ours: ended in production, left to Vite in development. */
	strayUpgrades?: 'end' | 'leave'
	limits?: Partial<typeof LIMITS>
	log?: Logger
}

export type Sync = {
	/** Takes no new sockets, commits everything, gives the leases back, closes every socket. */
	stop(): Promise<void>
}

/** Serves live editing on `/collab/<artefact id>` of an HTTP server. */
export declare function startSync(server: Server, options: SyncOptions): Promise<Sync>
