import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, isNull } from 'drizzle-orm'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { bundleRecord } from '#collab/records/bundle-record.ts'
import { sealRecord } from '#collab/records/seal-record.ts'
import { plant, testFacts } from '#collab/records/test-facts.ts'
import { openDatabase, type Db } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { frozenText } from '#schema/db/artefacts.ts'
import { record } from '#schema/db/decisions.ts'
import { digest } from '#schema/record/verify.ts'
import { shown, taken, writeReport } from './report.ts'

/**
 * How long a record takes and how much memory: its data, page, seal and time-stamp (the evaluation authority,
 * in this process), then its bundle in both forms, each checked by our own verification. PostgreSQL with fsync.
 *
 *   npm run bench:records -- [--write]
 */
const SIZES = [
	{ sections: 2, times: 10 },
	{ sections: 252, times: 3 }
]
const PARAGRAPH =
	'This paragraph says **what** the offices do for people who move in, in plain words. '.repeat(4)
const AT = new Date('2026-11-15T10:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'interlink-records-'))
const postgres = await startEmbeddedPostgres(folder)
await migrateDatabase(postgres.url)
const { db, close } = openDatabase(postgres.url)
const { decision } = testFacts()
await plant(db, testFacts(), 'DR-2026-000001')
let number = 2
try {
	// The first record also makes the keys of the evaluation authority.
	await made()
	const rows = []
	for (const size of SIZES) rows.push(await measured(size))
	const head = '| pages | records a minute | seal: ms | bundle: ms | memory at most: MB | PDF: MB |'
	const report = [
		taken('npm run bench:records'),
		'',
		head,
		'| ---: | ---: | ---: | ---: | ---: | ---: |',
		...rows
	].join('\n')
	console.log(report)
	if (process.argv.includes('--write')) writeReport('records', report)
} finally {
	await close()
	await postgres.stop()
	rmSync(folder, { recursive: true, force: true })
}

async function measured({ sections, times }: (typeof SIZES)[number]): Promise<string> {
	await write(db, textOf(sections))
	const runs = []
	for (let time = 0; time < times; time++) runs.push(await made())
	const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
	const seal = middle(runs.map((run) => run.sealMs))
	const bundle = middle(runs.map((run) => run.bundleMs))
	const memory = Math.max(...runs.map((run) => run.mostMb))
	const [{ pages, bytes }] = runs as [(typeof runs)[number]]
	const columns = [pages, shown(60_000 / (seal + bundle)), shown(seal), shown(bundle)]
	return `| ${[...columns, shown(memory), shown(bytes / 1e6)].join(' | ')} |`
}

/** One record of the same decision, under the next number; the one before stays as one found wrong. */
async function made() {
	const recordId = `DR-2026-${String(number++).padStart(6, '0')}`
	await db.update(record).set({ correctedAt: AT }).where(isNull(record.correctedAt))
	const asked = { requestedBy: decision.announcedBy, requestedAt: AT }
	await db
		.insert(record)
		.values({ id: recordId, decisionId: decision.id, status: 'queued', ...asked })
	const memory = watched()
	const begun = performance.now()
	await sealRecord(db, recordId, AT, {})
	const sealedAt = performance.now()
	await bundleRecord(db, recordId, AT, {})
	const ended = performance.now()
	const [row] = await db.select({ pdf: record.pdf }).from(record).where(eq(record.id, recordId))
	const pdf = Buffer.from(row?.pdf ?? [])
	return {
		sealMs: sealedAt - begun,
		bundleMs: ended - sealedAt,
		mostMb: memory(),
		bytes: pdf.length,
		pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
	}
}

/** Looks at the memory of this process, threads and all, until it is asked for the most. */
function watched(): () => number {
	let most = 0
	const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
	return () => {
		clearInterval(timer)
		return Math.max(most, process.memoryUsage.rss()) / 1e6
	}
}

function textOf(sections: number): string {
	const section = (at: number) => `## Section ${at + 1}\n\n${`${PARAGRAPH}\n\n`.repeat(7)}`
	return `# A long text\n\n${Array.from({ length: sections }, (_, at) => section(at)).join('')}`
}

async function write(db: Db, canonicalText: string): Promise<void> {
	const textHash = digest(new TextEncoder().encode(canonicalText))
	await db
		.update(frozenText)
		.set({ canonicalText, textHash })
		.where(eq(frozenText.id, testFacts().frozen.id))
}
