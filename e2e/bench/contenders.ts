import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentSnapshot } from '#schema/db/artefacts.ts'
import { FORM } from '#schema/docs/form.ts'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { openDatabase } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { sessionCookieName } from '#collab/store/people/sessions.ts'
import { laidOut } from '#collab/store/cast/test-scene.ts'
import type { Role } from '#schema/governance/roles.ts'
import { freePort, type Measured, startMeasured } from './process.ts'
import type { Seed } from './seeds.ts'
import type { Door } from './wire.ts'

/** A server as the load sees it. */
export type Contender = {
	name: string
	measured: Measured
	/**
	 * Makes `documents` documents with `people` in a role of ours each, who may edit unless it says otherwise,
	 * before anything is measured.
	 */
	prepare(
		documents: number,
		people: number,
		seed?: Seed,
		role?: Role
	): Promise<(person: number, document: number) => Door>
	/** Bytes written to storage so far; null where nothing is stored. */
	storedBytes(): Promise<number | null>
	stop(): Promise<void>
}

export const CONTENDERS = { interlink, hocuspocus, 'y-websocket': yWebsocket }

/** Ours, as it runs in production: guard, charter, PostgreSQL with fsync, commit before acknowledging. */
function interlink(): Promise<Contender> {
	return ours('collab')
}

/** The same with its pages, as people open them. */
export function interlinkPages(): Promise<Contender> {
	return ours('all')
}

/** A bare page: Tiptap's starter kit on Hocuspocus, built and served like ours. */
export function tiptapPage(): Promise<Contender> {
	return peer('tiptap', 'e2e/bench/peers/tiptap.ts', 'hocuspocus')
}

async function ours(mode: 'collab' | 'all'): Promise<Contender> {
	const folder = mkdtempSync(join(tmpdir(), 'interlink-bench-'))
	const postgres = await startEmbeddedPostgres(folder)
	await migrateDatabase(postgres.url)
	const database = openDatabase(postgres.url)
	const port = await freePort()
	const origin = `http://127.0.0.1:${port}`
	const measured = await startMeasured('collab-server/main.ts', {
		PORT: String(port),
		DATABASE_URL: postgres.url,
		DATA_DIR: join(folder, 'data'),
		PUBLIC_URL: origin,
		MODE: mode
	})
	return {
		name: 'interlink',
		measured,
		async prepare(documents, people, seed, role = 'citizen') {
			const rooms: { address: string; artefactId: string; cookies: string[] }[] = []
			for (let index = 0; index < documents; index++) {
				// Observers see what is adopted.
				const state = role === 'observer' ? 'adopted' : 'draft'
				const scene = await laidOut(database.db, { kind: seed?.kind ?? 'document', state })
				const cookies: string[] = []
				for (let person = 0; person < people; person++) {
					const { token } = await scene.cast(`Person ${person}`, role)
					cookies.push(`${sessionCookieName(false)}=${token}`)
				}
				if (seed) await keepState(database, scene.artefactId, seed.state)
				const { artefactId, processId } = scene
				rooms.push({
					address: `${origin}/p/${processId}/documents/${artefactId}`,
					artefactId,
					cookies
				})
			}
			return (person, document) => {
				const room = rooms[document]
				if (!room) throw new Error('no such document')
				return {
					page: room.address,
					dialect: 'hocuspocus',
					url: `ws://127.0.0.1:${port}/collab/${room.artefactId}?form=${FORM}`,
					document: room.artefactId,
					cookie: room.cookies[person] ?? '',
					origin
				}
			}
		},
		async storedBytes() {
			const [row] = await database.sql`select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as bytes`
			return Number(row?.bytes)
		},
		async stop() {
			await measured.stop()
			await database.close()
			await postgres.stop()
			rmSync(folder, { recursive: true, force: true })
		}
	}
}

async function keepState(
	database: ReturnType<typeof openDatabase>,
	document: string,
	state: Uint8Array
): Promise<void> {
	const row = { document, state, throughSeq: Number.MAX_SAFE_INTEGER - 1, at: new Date() }
	const { rows } = {
		rows: await database.sql`select coalesce(max(seq), 0) as seq from document_update where document = ${document}`
	}
	await database.db.insert(documentSnapshot).values({ ...row, throughSeq: Number(rows[0]?.seq) })
}

function hocuspocus(): Promise<Contender> {
	return peer('hocuspocus', 'e2e/bench/peers/hocuspocus.ts', 'hocuspocus')
}

function yWebsocket(): Promise<Contender> {
	return peer('y-websocket', 'e2e/bench/peers/y-websocket.ts', 'y-websocket')
}

/** A peer as its authors ship it: no rights, nothing on disk. */
async function peer(name: string, file: string, dialect: Door['dialect']): Promise<Contender> {
	const folder = mkdtempSync(join(tmpdir(), `interlink-bench-${name}-`))
	const seedFolder = join(folder, 'seeds')
	const storedFile = join(folder, 'stored')
	mkdirSync(seedFolder)
	const measured = await startMeasured(file, { SEED_FOLDER: seedFolder, STORED_BYTES: storedFile })
	return {
		name,
		measured,
		async prepare(documents, _people, seed) {
			const names = Array.from({ length: documents }, () => crypto.randomUUID())
			if (seed) for (const document of names) writeFileSync(join(seedFolder, document), seed.state)
			return (_person, index) => {
				const document = names[index] ?? ''
				const path = dialect === 'y-websocket' ? `/${document}` : '/'
				const host = `127.0.0.1:${measured.port}`
				const page = `http://${host}/?document=${document}`
				return { page, dialect, url: `ws://${host}${path}`, document }
			}
		},
		async storedBytes() {
			if (name === 'y-websocket') return null
			try {
				return Number(readFileSync(storedFile, 'utf8'))
			} catch {
				return 0
			}
		},
		async stop() {
			await measured.stop()
			rmSync(folder, { recursive: true, force: true })
		}
	}
}
