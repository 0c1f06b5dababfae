import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '#collab/embedded-postgres.ts'
import { openDatabase, type Database } from '#collab/store/database/db.ts'
import { migrateDatabase } from '#collab/store/database/migrate.ts'
import { appendEntries, appendEntry, createLog, type Event } from '#collab/store/ledger/ledger.ts'
import { consistencyProof, inclusionProof } from '#collab/store/ledger/ledger-proofs.ts'
import { quantile } from './load.ts'

/**
 * The log grows to so many entries. Beside each other, in one run: appends one by one in transactions of their
 * own, from one and from eight connections; as many plain inserts of one row each; appends that wait together.
 * Then proofs at every power of ten.
 *
 *   npm run bench:ledger -- [entries]
 */
const [entries = 1_000_000] = process.argv.slice(2).map(Number)
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
	console.log(
		'at        | one by one | 8 at once | plain | plain, 8 | together | proof            | consistency'
	)
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
		console.log(
			[
				size.toLocaleString('en').padEnd(9),
				...rates.map((rate) => `${Math.round(rate)}/s`),
				`${Math.round(together)}/s`,
				await proofs(size, (index) => inclusionProof(db, logId, index, size)),
				await proofs(size, (index) => consistencyProof(db, logId, index + 1, size))
			].join(' | ')
		)
	}
	const [bytes] = await sql`select pg_total_relation_size('ledger_entry') as entry,
		pg_total_relation_size('ledger_node') as node, pg_total_relation_size('ledger_opening') as opening`
	for (const part of ['entry', 'node', 'opening'])
		console.log(`ledger_${part}: ${Math.round(Number(bytes?.[part]) / size)} bytes an entry`)
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

/** Hashes and bytes of a proof, and how long reading one takes, over places all along the log. */
async function proofs(size: number, prove: (index: number) => Promise<Uint8Array[]>) {
	const times: number[] = []
	let most = 0
	for (let at = 0; at < 200; at++) {
		const index = Math.floor(((at + 0.5) / 200) * size)
		const started = performance.now()
		const hashes = await prove(index)
		times.push(performance.now() - started)
		most = Math.max(most, hashes.length)
	}
	times.sort((one, other) => one - other)
	const [half, slow] = [quantile(times, 0.5), quantile(times, 0.95)]
	return `${most} hashes (${most * 32} B), ${half.toFixed(1)} ms (p95 ${slow.toFixed(1)})`
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
