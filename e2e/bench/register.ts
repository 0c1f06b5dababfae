import { createServer, Agent, request, type Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, desc } from 'drizzle-orm'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { plant, testFacts } from '#collab/records/test-facts.ts'
import { sealRecord } from '#collab/records/seal-record.ts'
import { plantAnother } from '#collab/records/test-publish.ts'
import { openDatabase, type Db } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { publishedRecord } from '#schema/db/register.ts'
import { startProduct } from '../world/product.ts'
import { load, ratio, shown, taken, writeReport } from './report.ts'

/**
 * How fast the public register answers people without an account, beside a bare server of Node that asks PostgreSQL for
 * the same twenty rows and writes them into a bare page, in turns in one run.
 *
 *   npm run bench:register -- [--write]
 */
const DECISIONS = 200
const READERS = 8
const ROUND_MS = 4_000
const ROUNDS = 3

const { id, question, summary, processName } = publishedRecord
const SHOWN = { id, question, summary, processName }

const folder = mkdtempSync(join(tmpdir(), 'interlink-register-'))
const postgres = await startEmbeddedPostgres(folder)
await migrateDatabase(postgres.url)
const { db, close } = openDatabase(postgres.url)
const facts = testFacts()
await plant(db, facts, 'DR-2026-000001')
await sealRecord(db, 'DR-2026-000001', new Date('2026-11-15T10:00:00Z'), {})
for (let at = 2; at <= DECISIONS; at++)
	await plantAnother(db, facts, at, { question: `Do we open the library on day ${at}?` })
const product = await startProduct({ DATABASE_URL: postgres.url })
const bare = await bareServer(db)
const agent = new Agent({ keepAlive: true, maxSockets: READERS })
try {
	const pages = [
		{ name: 'bare page of the same rows', url: bare.url },
		{ name: 'the register', url: `${product.url}/register` },
		{ name: 'a decision', url: `${product.url}/register/DR-2026-000001` },
		{ name: 'the register, had already (304)', url: `${product.url}/register`, known: true }
	]
	const times = new Map(pages.map(({ name }) => [name, [] as number[]]))
	for (let round = -1; round < ROUNDS; round++)
		for (const { name, url, known } of pages) {
			const tag = known ? ((await answer(url)).etag ?? '') : ''
			const found = await reading(url, tag)
			// The first round only warms.
			if (round >= 0) times.get(name)?.push(...found)
		}
	const rate = (name: string) => (times.get(name)?.length ?? 0) / ((ROUNDS * ROUND_MS) / 1_000)
	const [first] = pages
	const rows = pages.map(({ name }) => {
		const sorted = (times.get(name) ?? []).toSorted((one, other) => one - other)
		const at = (share: number) => shown(sorted[Math.floor(sorted.length * share)] ?? null)
		const against = ratio(rate(name), rate(first?.name ?? ''))
		return `| ${name} | ${shown(rate(name))} | ${against} | ${at(0.5)} | ${at(0.99)} |`
	})
	const report = [
		`${taken('npm run bench:register')}, load ${load()} of its own; ${DECISIONS} decisions, ${READERS} readers at a time:`,
		'',
		'| | pages a second | against the bare page | p50 ms | p99 ms |',
		'| --- | ---: | ---: | ---: | ---: |',
		...rows
	].join('\n')
	console.log(report)
	if (process.argv.includes('--write')) writeReport('register', report)
} finally {
	agent.destroy()
	bare.server.close()
	await product.stop()
	await close()
	await postgres.stop()
	rmSync(folder, { recursive: true, force: true })
}

/** How long each answer took while so many read at once, one page after the other. */
async function reading(url: string, tag: string): Promise<number[]> {
	const until = performance.now() + ROUND_MS
	const times: number[] = []
	const reader = async () => {
		while (performance.now() < until) {
			const begun = performance.now()
			await answer(url, tag)
			times.push(performance.now() - begun)
		}
	}
	await Promise.all(Array.from({ length: READERS }, reader))
	return times
}

function answer(url: string, tag = ''): Promise<{ etag: string | undefined }> {
	const headers = tag ? { 'if-none-match': tag } : {}
	return new Promise((resolve, reject) => {
		const asked = request(url, { agent, headers }, (response) => {
			const wanted = tag ? 304 : 200
			if (response.statusCode !== wanted)
				reject(new Error(`${url} answers ${response.statusCode}, not ${wanted}`))
			response.resume()
			response.on('end', () => resolve({ etag: response.headers.etag }))
		})
		asked.on('error', reject)
		asked.end()
	})
}

/** The same rows, the newest first, and how many there are; nothing else. */
async function bareServer(of: Db): Promise<{ server: Server; url: string }> {
	const server = createServer((_, response) => {
		void Promise.all([
			of.select(SHOWN).from(publishedRecord).orderBy(desc(publishedRecord.closedAt)).limit(20),
			of.select({ n: count() }).from(publishedRecord)
		]).then(([rows, [total]]) => {
			const items = rows.map(
				({ id, question, summary, processName }) =>
					`<li><a href="/${id}">${question}</a><p>${summary}</p><p>${processName} ${id}</p></li>`
			)
			response.setHeader('content-type', 'text/html; charset=utf-8')
			response.end(`<!doctype html><h1>Register</h1><p>${total?.n}</p><ol>${items.join('')}</ol>`)
		})
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const address = server.address()
	if (address === null || typeof address === 'string') throw new Error('no port')
	return { server, url: `http://127.0.0.1:${address.port}/` }
}
