import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { openDatabase, type Database } from '#collab/store/database/db.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { callerOf, sessionCookieName } from '#collab/store/people/sessions.ts'
import { laidOut, type Cast } from '#collab/store/cast/test-scene.ts'
import { quantile } from './load.ts'
import { freePort, startMeasured } from './process.ts'

/**
 * People cast ballots on one decision through the real pages, so many at a time, while others read it;
 * beside it, in the same run, as many plain inserts of one row each. Every ballot is judged, written, entered
 * into the ledger and told in one transaction.
 *
 *   npm run bench:ballots -- [people] [at a time]
 */
const [people = 200, atATime = 20] = process.argv.slice(2).map(Number)

const folder = mkdtempSync(join(tmpdir(), 'interlink-ballots-'))
const postgres = await startEmbeddedPostgres(folder)
const database = openDatabase(postgres.url)
try {
	await migrateDatabase(postgres.url)
	await main(database)
} finally {
	await database.close()
	await postgres.stop()
	rmSync(folder, { recursive: true, force: true })
}

async function main({ db, sql }: Database): Promise<void> {
	const { scene, voters, decision } = await announced(db)
	const port = await freePort()
	const origin = `http://localhost:${port}`
	const server = await startMeasured('collab-server/main.ts', {
		PORT: String(port),
		DATABASE_URL: postgres.url,
		DATA_DIR: join(folder, 'data'),
		PUBLIC_URL: origin,
		LOG_LEVEL: 'fatal'
	})
	const page = `${origin}/p/${scene.processId}/decisions/${decision}`
	try {
		const [reader] = voters
		if (!reader) throw new Error('nobody votes')
		for (let look = 0; look < 20; look++) await read(page, reader)
		const quiet = await timesOf(50, 1, () => read(page, reader))
		const [cast, busy] = await Promise.all([
			timesOf(people, atATime, (index) => vote(page, origin, voters[index] ?? reader)),
			timesOf(50, 1, () => read(page, reader))
		])
		await sql`create table plain_ballot (id uuid primary key, person uuid, choice text, at timestamptz)`
		const plain = await timesOf(people, atATime, async () => {
			await sql`insert into plain_ballot values (gen_random_uuid(), gen_random_uuid(), 'yes', now())`
		})
		const kept = await sql`select count(*)::int as n from ballot where decision_id = ${decision}`
		console.log(`${people} people, ${atATime} at a time; ${kept[0]?.n} ballots kept\n`)
		console.log(row('', 'per second', 'p50 ms', 'p99 ms'))
		console.log(row('a ballot through the page', ...figures(cast)))
		console.log(row('a plain insert', ...figures(plain)))
		console.log(row('the page, nobody voting', ...figures(quiet)))
		console.log(row('the page, while they vote', ...figures(busy)))
		console.log(`\nballot / plain insert: ${(plain.perSecond / cast.perSecond).toFixed(1)} x`)
	} finally {
		await server.stop()
	}
}

type Times = { perSecond: number; ms: number[] }

async function timesOf(
	count: number,
	lanes: number,
	act: (index: number) => Promise<void>
): Promise<Times> {
	const ms: number[] = []
	let next = 0
	const start = performance.now()
	const lane = async () => {
		while (next < count) {
			const index = next++
			const begun = performance.now()
			await act(index)
			ms.push(performance.now() - begun)
		}
	}
	await Promise.all(Array.from({ length: lanes }, lane))
	const seconds = (performance.now() - start) / 1_000
	return { perSecond: count / seconds, ms: ms.sort((a, b) => a - b) }
}

async function vote(page: string, origin: string, who: Cast): Promise<void> {
	const body = new URLSearchParams({ command: crypto.randomUUID(), choice: 'yes' })
	const headers = { cookie: cookieOf(who), origin, 'x-sveltekit-action': 'true' }
	const answer = await fetch(`${page}?/ballot`, { method: 'POST', headers, body })
	const { type } = (await answer.json()) as { type: string }
	if (type !== 'success') throw new Error(`a ballot was answered with ${type} ${answer.status}`)
}

async function read(page: string, who: Cast): Promise<void> {
	const answer = await fetch(page, { headers: { cookie: cookieOf(who) } })
	if (answer.status !== 200) throw new Error(`the page was answered with ${answer.status}`)
	await answer.text()
}

function cookieOf({ token }: Cast): string {
	return `${sessionCookieName(false)}=${token}`
}

/** A decision by majority that is open for an hour, with everybody on the roll. */
async function announced(db: Database['db']) {
	const at = new Date(Date.now() - 60_000)
	const scene = await laidOut(db, { kind: 'document', at })
	const facilitator = await scene.cast('Fatima', 'facilitator')
	const voters: Cast[] = []
	for (let index = 0; index < people; index++)
		voters.push(await scene.cast(`Citizen ${index}`, 'citizen'))
	const caller = await callerOf(db, facilitator.token, new Date())
	if (!caller) throw new Error('the facilitator is signed in')
	const now = new Date()
	const artefact = scene.artefactId
	for (const to of ['in_review', 'frozen'] as const) {
		await govern(db, caller, { id: crypto.randomUUID(), kind: 'move-artefact', artefact, to }, now)
	}
	const { decisionId } = await govern(
		db,
		caller,
		{
			id: crypto.randomUUID(),
			kind: 'announce-decision',
			artefact,
			rule: 'majority',
			question: 'Do we adopt it?',
			closesAt: new Date(now.getTime() + 3_600_000).toISOString()
		},
		now
	)
	return { scene, voters, decision: decisionId }
}

function figures({ perSecond, ms }: Times): string[] {
	return [perSecond, quantile(ms, 0.5), quantile(ms, 0.99)].map((value) => value.toFixed(1))
}

function row(name: string, ...cells: string[]): string {
	return name.padEnd(28) + cells.map((cell) => cell.padStart(12)).join('')
}
