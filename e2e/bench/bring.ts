import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { processPackage } from '#collab/port/process-package.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { govern } from '#collab/store/acting/govern.ts'
import {
	aDraft,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	type World
} from '#collab/store/cast/cast.ts'
import { openDatabase } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { fileContent, textFile } from '#schema/db/files.ts'
import { shown, taken } from './report.ts'

/**
 * How much memory it takes to take a large process along and to bring it to another installation: files that do not
 * shrink, and a long log. Each half runs in a process of its own, whose memory at most is read when it ends.
 *
 *   node e2e/bench/bring.ts [megabytes of files] [entries of the log]
 */
const MB = 2 ** 20
const FILE_MB = 8
const [half, url = '', given = '{}'] = process.argv.slice(2)
if (half === 'take' || half === 'bring') await measured(half)
else await compare(Number(half ?? 300), Number(url || 1_000))

type Given = { caller: Caller; processId: string; at: string; file: string }

/** One half, in a process that does nothing else. */
async function measured(what: 'take' | 'bring'): Promise<void> {
	const { caller, processId, at, file } = JSON.parse(given) as Given
	const database = openDatabase(url, { connections: 2 })
	const begun = performance.now()
	if (what === 'take') {
		const { bytes } = await processPackage(database.db, caller, processId, new Date(at))
		await pipeline(Readable.from(bytes), createWriteStream(file))
	} else {
		const command = { id: crypto.randomUUID(), kind: 'bring-process', file: await openAsBlob(file) }
		await govern(database.db, caller, command as never, new Date(at))
	}
	const ms = performance.now() - begun
	await database.close()
	// `maxRSS` is in kilobytes.
	const most = process.resourceUsage().maxRSS / 1_024
	console.log(JSON.stringify({ ms, most }))
}

async function compare(megabytes: number, entries: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'interlink-bring-'))
	const file = join(folder, 'package.zip')
	const here = await aPlace(join(folder, 'here'))
	const there = await aPlace(join(folder, 'there'))
	try {
		const { world } = here
		const place = await aProcess(world)
		const secretary = await aSecretary(world, place)
		await fill(world, place, megabytes, entries)
		const about = { processId: place.id, file, at: world.now.toISOString() }
		const took = apart('take', here.url, { ...about, caller: secretary })
		const caller = await aPerson(there.world, 'Ann', { administrator: true })
		const brought = apart('bring', there.url, { ...about, caller })
		console.log(
			[
				`${taken('node e2e/bench/bring.ts')}; ${megabytes} MB of files, ${entries} entries, a package of ${shown(statSync(file).size / MB)} MB:`,
				'',
				'| | seconds | memory at most: MB |',
				'| --- | ---: | ---: |',
				`| taken along | ${shown(took.ms / 1_000)} | ${shown(took.most)} |`,
				`| brought | ${shown(brought.ms / 1_000)} | ${shown(brought.most)} |`
			].join('\n')
		)
	} finally {
		for (const { stop } of [here, there]) await stop()
		rmSync(folder, { recursive: true, force: true })
	}
}

async function aPlace(folder: string) {
	const postgres = await startEmbeddedPostgres(folder)
	await migrateDatabase(postgres.url)
	const database = openDatabase(postgres.url, { connections: 2 })
	const base = { db: database.db, database, url: postgres.url, drop: () => database.close() }
	const world = await aWorld(base)
	return {
		world,
		url: postgres.url,
		stop: async () => {
			await database.close()
			await postgres.stop()
		}
	}
}

async function fill(
	world: World,
	place: Awaited<ReturnType<typeof aProcess>>,
	megabytes: number,
	entries: number
): Promise<void> {
	const artefactId = await aDraft(world, place)
	for (let n = 0; n < Math.ceil(megabytes / FILE_MB); n++) {
		const bytes = new Uint8Array(randomBytes(FILE_MB * MB))
		const hash = createHash('sha256').update(bytes).digest('base64url')
		await world.db.insert(fileContent).values({ hash, bytes })
		await world.db.insert(textFile).values({
			...{ artefactId, hash, name: `plan-${n}.pdf`, type: 'application/pdf', size: bytes.length },
			...{ addedBy: place.facilitator.personId, addedAt: world.now }
		})
	}
	for (let n = 0; n < entries; n++)
		await world.act(place.facilitator, 'rename-artefact', {
			artefact: artefactId,
			title: `The help page, name ${n}`
		})
}

function apart(what: 'take' | 'bring', at: string, about: Given): { ms: number; most: number } {
	const self = fileURLToPath(import.meta.url)
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[self, what, at, JSON.stringify(about)],
		{ encoding: 'utf8' }
	)
	if (status !== 0) throw new Error(stderr)
	return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { ms: number; most: number }
}
