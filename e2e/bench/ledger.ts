import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { openDatabase, type Database } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { appendEntries, appendEntry, createLog, type Event } from '#collab/store/ledger/ledger.ts'
import { middleAndSlow, proofCosts, type ProofCosts } from './ledger-proofs.ts'
import { load, taken, writeReport } from './report.ts'

/**
 * The log grows to so many entries. Beside each other, in one run: appends one by one in transactions of their
 * own, from one and from eight connections; as many plain inserts of one row each; appends that wait together.
 * Then, at every power of ten, proofs are built and checked. Tables come as soon as a line of theirs is known.
 *
 *   npm run bench:ledger -- [entries] [--write]
 */
const [entries = 1_000_000] = process.argv.slice(2).map(Number).filter(Number.isFinite)
const TOGETHER = 1_000
const SINGLE = 400

const folder = mkdtempSync(join(tmpdir(), 'interlink-ledger-'))
const postgres = await startEmbeddedPostgres(folder)
const database = openDatabase(postgres.url, { connections: 8 })
try {
	await migrateDatabase(postgres.url)
	await main(database)
} finally {
	await database.close()
	await postgres.stop()
	rmSync(folder, { recursive: true, force: true })
}

async function main({ db, sql }: Database): Promise<void> {
	const organisationId = crypto.randomUUID()
	const logId = await createLog(db, { id: organisationId })
	await sql`create table plain (id uuid primary key, entry bytea, at timestamptz)`
	const single = async () => {
		const event = eventOf(organisationId)
		await db.transaction((tx) => appendEntry(tx, event))
	}
	const plain = async () => {
		const entry = Buffer.from(JSON.stringify(eventOf(organisationId)))
		await sql`insert into plain values (gen_random_uuid(), ${entry}, now())`
	}
	await perSecond(50, 1, plain)
	let size = 0
	const lines: { grown: string; proofs: string }[] = []
	for (let next = 1_000; next <= entries; next *= 10) {
		const fill = next - size - 2 * SINGLE
		const started = performance.now()
		for (let left = fill; left > 0; left -= TOGETHER) {
			const events = Array.from({ length: Math.min(left, TOGETHER) }, () => eventOf(organisationId))
			await db.transaction((tx) => appendEntries(tx, organisationId, events))
		}
		const together = (fill * 1_000) / (performance.now() - started)
		const rates = []
		for (const [act, atOnce] of [
			[single, 1],
			[single, 8],
			[plain, 1],
			[plain, 8]
		] as const)
			rates.push(await perSecond(SINGLE, atOnce, act))
		size = next
		const { inclusion, consistency } = await proofCosts(db, logId)
		const line = {
			grown: row(size, [...rates, together].map(Math.round).map(shown)),
			proofs: row(size, [...proofCells(inclusion), ...proofCells(consistency)])
		}
		console.log(`${line.grown}\n${line.proofs}`)
		lines.push(line)
	}
	const [bytes] = await sql`select pg_total_relation_size('ledger_entry') as entry,
		pg_total_relation_size('ledger_node') as node, pg_total_relation_size('ledger_opening') as opening`
	const sizes = ['entry', 'node', 'opening'].map(
		(part) => `${part} ${Math.round(Number(bytes?.[part]) / size)}`
	)
	const report = [
		`${taken('npm run bench:ledger')}, load ${load()}; entries a second, and bytes an entry: ${sizes.join(', ')}`,
		'',
		row('entries so far', ['one by one', 'eight at once', 'plain', 'plain, eight', 'together']),
		row(
			'---:',
			Array.from({ length: 5 }, () => '---:')
		),
		...lines.map(({ grown }) => grown),
		'',
		'Proofs, two hundred of each, ms (p50 / p95):',
		'',
		row('entries', [...['inclusion', 'built', 'checked'], ...['consistency', 'built', 'checked']]),
		row('---:', ['---', '---:', '---:', '---', '---:', '---:']),
		...lines.map(({ proofs }) => proofs)
	].join('\n')
	console.log(report)
	if (process.argv.includes('--write')) writeReport('ledger', report)
}

function row(first: number | string, cells: string[]): string {
	return `| ${[typeof first === 'number' ? shown(first) : first, ...cells].join(' | ')} |`
}

function shown(count: number): string {
	return count.toLocaleString('en')
}

function proofCells({ hashes, built, checked }: ProofCosts): string[] {
	return [`${hashes} hashes (${hashes * 32} B)`, middleAndSlow(built), middleAndSlow(checked)]
}

/** Acts a second, so many of them under way at once. */
async function perSecond(count: number, atOnce: number, act: () => Promise<void>): Promise<number> {
	let left = count
	const started = performance.now()
	const worker = async () => {
		while (left-- > 0) await act()
	}
	await Promise.all(Array.from({ length: atOnce }, worker))
	return (count * 1_000) / (performance.now() - started)
}

function eventOf(organisationId: string): Event {
	return {
		organisationId,
		type: 'ballot-cast',
		at: new Date(),
		processId: null,
		subjectId: crypto.randomUUID(),
		data: { decision: crypto.randomUUID(), charter: 'a'.repeat(43) },
		secret: { '/actor': crypto.randomUUID() }
	}
}
