// Search over many texts [SE1]: node e2e/bench/search.ts [texts]. Fills a database of its own with texts of some
// 400 words in four languages, in twenty processes of one person, and says how long answers take.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { laidOut } from '#collab/store/cast/test-scene.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { openDatabase } from '#collab/store/database/db.ts'
import { callerOf } from '#collab/store/people/sessions.ts'
import { search } from '#collab/store/search/search.ts'
import { indexTexts } from '#collab/store/search/searched-texts.ts'
import { CATALOGUES, LANGUAGES } from '#schema/messages/format.ts'
import { writtenDocument } from '#schema/docs/written.ts'

const PROCESSES = 20
const texts = Number(process.argv[2] ?? 10_000)
const ASKED = [
	'decision',
	'reasons for a vote',
	'lēmums',
	'decisione',
	'votación',
	'needle42',
	'nedle42'
]

const folder = mkdtempSync(join(tmpdir(), 'interlink-search-'))
const postgres = await startEmbeddedPostgres(folder)
const database = openDatabase(postgres.url, { connections: 4 })
try {
	await migrateDatabase(postgres.url)
	await measure()
} finally {
	await database.close()
	await postgres.stop()
	rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
	const { db } = database
	const scenes = []
	for (let n = 0; n < PROCESSES; n++) {
		const scene = await laidOut(db, { kind: 'document' })
		await db.execute(
			sql`update process set language = ${LANGUAGES[n % 4] ?? 'en'} where id = ${scene.processId}`
		)
		scenes.push(scene)
	}
	const [first] = scenes
	if (!first) return
	const { personId, token } = await first.cast('Carla', 'citizen')
	await db.execute(sql`insert into membership (id, process_id, person_id, role, from_at)
		select gen_random_uuid(), id, ${personId}, 'citizen', now() from process where id <> ${first.processId}`)
	for (let n = 0; n < texts; n++) await add(scenes[n % PROCESSES]?.artefactId ?? '', n)
	const begun = performance.now()
	await indexTexts(db, texts * 2)
	say(`${texts} texts read`, performance.now() - begun)

	const caller = await callerOf(db, token, new Date())
	if (!caller) return
	for (const asked of ASKED) {
		const times: number[] = []
		let found = ''
		for (let n = 0; n < 10; n++) {
			const start = performance.now()
			const { hits, instead } = await search(db, caller, asked, new Date())
			times.push(performance.now() - start)
			found = `${hits.length} shown${instead ? ` for ${instead}` : ''}`
		}
		times.sort((one, other) => one - other)
		say(`“${asked}” (${found}), the middle and the longest of ten`, times[5] ?? 0, times[9] ?? 0)
	}
}

/** A text beside another one, of sentences of the product; one in a thousand has a needle. */
async function add(beside: string, n: number): Promise<void> {
	const sentences = Object.values(CATALOGUES[LANGUAGES[(n % PROCESSES) % 4] ?? 'en'])
	const words = Array.from(
		{ length: 40 },
		(_, at) => sentences[(n * 37 + at * 11) % sentences.length] ?? ''
	)
	let block = 0
	const paragraphs = words.map((text) => ({ kind: 'paragraph' as const, text }))
	const seed = writtenDocument(
		n % 1_000 === 0 ? [...paragraphs, { kind: 'paragraph', text: 'needle42' }] : paragraphs,
		() => `b${++block}`
	)
	const id = crypto.randomUUID()
	await database.db.execute(sql`
		with made as (
			insert into artefact (id, process_id, kind, title, state_since, created_by, created_at)
			select ${id}, process_id, kind, ${`Text ${n}`}, state_since, created_by, created_at
			from artefact where id = ${beside} returning id
		), named as (
			insert into document (name, artefact_id) select id::text, id from made returning name
		)
		insert into document_update (document, update, at)
		select name, ${Buffer.from(seed)}::bytea, now() from named`)
}

function say(what: string, ...ms: number[]): void {
	console.log(`${what}: ${ms.map((one) => `${Math.round(one)} ms`).join(', ')}`)
}
