import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { openDatabase, type Database } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { sessionCookieName } from '#collab/store/people/sessions.ts'
import { laidOut, type Cast } from '#collab/store/cast/test-scene.ts'
import { loadDocument } from '#collab/store/artefacts/updates.ts'
import { addCard, addColumn, editCard, readBoard } from '#schema/docs/board.ts'
import { LiveArtefact } from '#lib/collab/live-artefact.ts'
import { freePort, startMeasured, type Measured } from './process.ts'

/**
 * Kills the collaboration server with -9 while people write, again and again, and looks at the disk:
 * is every edit there that was acknowledged ("Saved" on somebody's screen), and every edit that anybody
 * else has seen? People are our own client on real sockets; PostgreSQL runs with fsync.
 *
 *   npm run bench:crash -- [kills] [documents] [writers per document]
 */
const [kills = 20, documents = 8, writersPerDocument = 3] = process.argv.slice(2).map(Number)
const KEY_MS = 50
const EDITS_PER_CARD = 40

/** Somebody who writes without end, and what their screen told them. */
type Writer = {
	live: LiveArtefact
	who: Cast
	document: string
	card: string
	edits: number
	/** Edits and Yjs clock when everything was last said to be saved. */
	saved: { edits: number; clock: number; clientId: number }
}

type Round = { loadMs: number; typed: number; saved: number; lost: number; ghosts: number }

const storage = await openStorage()
const port = await freePort()
const origin = `http://127.0.0.1:${port}`
try {
	await main()
} finally {
	await storage.close()
}

async function main(): Promise<void> {
	const writers: Writer[] = []
	let server = await startServer()
	for (let index = 0; index < documents; index++) writers.push(...(await meet()))
	await allSaved(writers)

	console.log(
		`${documents} documents, ${writersPerDocument} writers each, a change every ${KEY_MS} ms\n`
	)
	print(['kill', 'load ms', 'typed', 'acknowledged', 'lost', 'seen but lost', 'back in ms'])
	let wrong = 0
	let acknowledged = 0
	for (let kill = 1; kill <= kills; kill++) {
		const round = await writeAndKill(writers, server)
		const from = performance.now()
		server = await startServer()
		await allSaved(writers)
		const backMs = Math.round(performance.now() - from)
		const { loadMs, typed, saved, lost, ghosts } = round
		print([kill, Math.round(loadMs), typed, saved, lost, ghosts, backMs])
		wrong += lost + ghosts
		acknowledged += saved
	}
	const apart = await differences(writers)
	console.log(`\n${kills} kills, ${acknowledged} edits acknowledged, ${wrong} lost.`)
	console.log(`At the end ${apart} of ${writers.length} screens differ from the disk.`)
	for (const { live } of writers) live.destroy()
	await server.stop()
	if (wrong + apart > 0) process.exitCode = 1
}

/** One load: everybody writes until, at a moment nobody knows, the server is gone. */
async function writeAndKill(writers: Writer[], server: Measured): Promise<Round> {
	const before = writers.map((writer) => ({ edits: writer.edits, saved: writer.saved.edits }))
	const from = performance.now()
	const keys = writers.map((writer) => setInterval(() => write(writer), KEY_MS))
	await pause(300 + Math.random() * 2_000)
	await server.stop('SIGKILL')
	const loadMs = performance.now() - from
	for (const key of keys) clearInterval(key)
	await until(() => writers.every(({ live }) => live.save === 'offline'))

	const disk = await clocksOnDisk(writers)
	return {
		loadMs,
		typed: sum(writers, (writer, index) => writer.edits - (before[index]?.edits ?? 0)),
		saved: sum(writers, (writer, index) => writer.saved.edits - (before[index]?.saved ?? 0)),
		lost: sum(writers, ({ document, saved }) => {
			const kept = disk.get(document)?.get(saved.clientId) ?? 0
			return kept < saved.clock ? 1 : 0
		}),
		ghosts: sum(writers, (writer) => ghostsOf(writer, disk.get(writer.document)))
	}
}

/** Authors whose edits this screen shows further than the disk has them. */
function ghostsOf({ live }: Writer, disk: Map<number, number> | undefined): number {
	const seen = Y.decodeStateVector(Y.encodeStateVector(live.doc))
	const others = [...seen].filter(([clientId]) => clientId !== live.doc.clientID)
	return others.filter(([clientId, clock]) => (disk?.get(clientId) ?? 0) < clock).length
}

function write(writer: Writer): void {
	const { live, who } = writer
	const edit = { by: who.personId, origin: 'bench' }
	if (writer.edits % EDITS_PER_CARD === 0) {
		writer.card = crypto.randomUUID()
		const column = readBoard(live.doc).columns[0]?.id ?? ''
		addCard(live.doc, { id: writer.card, column, title: who.name }, edit)
	} else {
		editCard(live.doc, writer.card, { text: `${who.name} ${writer.edits}` }, edit)
	}
	writer.edits++
}

/** A board with its writers, all of them in. */
async function meet(): Promise<Writer[]> {
	const scene = await laidOut(storage.database.db, { kind: 'board', seed: board() })
	const cast = await Promise.all(
		Array.from({ length: writersPerDocument }, (_, index) =>
			scene.cast(`Writer ${index}`, 'citizen')
		)
	)
	return cast.map((who) => {
		const live = enter(scene.artefactId, who)
		const saved = { edits: 0, clock: 0, clientId: live.doc.clientID }
		const writer: Writer = { live, who, document: scene.artefactId, card: '', edits: 0, saved }
		live.listen(() => {
			if (live.save !== 'saved') return
			const clientId = live.doc.clientID
			writer.saved = { edits: writer.edits, clock: Y.getState(live.doc.store, clientId), clientId }
		})
		return writer
	})
}

function enter(artefactId: string, who: Cast): LiveArtefact {
	return new LiveArtefact({
		artefactId,
		kind: 'board',
		person: { personId: who.personId, displayName: who.name },
		url: origin.replace('http', 'ws'),
		WebSocket: class extends WebSocket {
			constructor(url: string) {
				const cookie = `${sessionCookieName(false)}=${who.token}`
				super(url, { headers: { origin, cookie } })
				this.on('error', () => {})
			}
		}
	})
}

function board(): Uint8Array {
	const doc = new Y.Doc()
	addColumn(doc, { id: crypto.randomUUID(), title: 'Ideas' }, { by: '', origin: 'bench' })
	return Y.encodeStateAsUpdate(doc)
}

async function clocksOnDisk(writers: Writer[]): Promise<Map<string, Map<number, number>>> {
	const clocks = new Map<string, Map<number, number>>()
	for (const document of new Set(writers.map((writer) => writer.document))) {
		const doc = await onDisk(document)
		clocks.set(document, Y.decodeStateVector(Y.encodeStateVector(doc)))
	}
	return clocks
}

async function differences(writers: Writer[]): Promise<number> {
	let apart = 0
	for (const { live, document } of writers) {
		const kept = JSON.stringify(readBoard(await onDisk(document)))
		if (JSON.stringify(readBoard(live.doc)) !== kept) apart++
	}
	return apart
}

async function onDisk(document: string): Promise<Y.Doc> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(storage.database.db, document))
	return doc
}

function startServer(): Promise<Measured> {
	return startMeasured('collab-server/main.ts', {
		PORT: String(port),
		DATABASE_URL: storage.url,
		PUBLIC_URL: origin,
		MODE: 'collab',
		LOG_LEVEL: 'fatal'
	})
}

async function allSaved(writers: Writer[]): Promise<void> {
	await until(() => writers.every(({ live }) => live.save === 'saved'))
}

async function until(holds: () => boolean): Promise<void> {
	const deadline = performance.now() + 60_000
	while (!holds()) {
		if (performance.now() > deadline) throw new Error(`not within a minute: ${holds}`)
		await pause(10)
	}
}

/** DATABASE_URL, or a PostgreSQL of our own with fsync on a folder that goes afterwards. */
async function openStorage(): Promise<{
	url: string
	database: Database
	close(): Promise<void>
}> {
	const given = process.env.DATABASE_URL
	const folder = mkdtempSync(join(tmpdir(), 'interlink-crash-'))
	const postgres = given ? null : await startEmbeddedPostgres(folder)
	const url = given ?? postgres?.url ?? ''
	await migrateDatabase(url)
	const database = openDatabase(url)
	return {
		url,
		database,
		async close() {
			await database.close()
			await postgres?.stop()
			rmSync(folder, { recursive: true, force: true })
		}
	}
}

function sum<T>(all: readonly T[], amount: (one: T, index: number) => number): number {
	return all.reduce((total, one, index) => total + amount(one, index), 0)
}

function print(cells: (string | number)[]): void {
	console.log(cells.map((cell) => String(cell).padStart(13)).join(''))
}
