import * as v from 'valibot'
import { Refusal } from '#schema/errors.ts'
import { fromBase64 } from '#schema/ledger/bytes.ts'
import { opens, type Entry, type Opening } from '#schema/ledger/entry.ts'
import { ExportCheck } from '#schema/ledger/export-check.ts'
import { parseExportLine } from '#schema/ledger/export.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Package } from './package-read.ts'
import type { Rows } from './package-rows.ts'

export type LogOpening = Opening & { index: number }
/** One log of a package, examined. */
export type BroughtLog = { origin: string; lines: string; openings: LogOpening[] }

const Line = v.strictObject({
	index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	path: v.pipe(v.string(), v.startsWith('/'), v.maxLength(200)),
	salt: v.string(),
	value: v.unknown()
})

/**
 * [MV5] The logs a process brings along, its own first: each holds by its own proofs, what opens an entry opens it,
 * and what the log says of charters, texts and records is what the package has.
 * @throws Refusal package_log (with the file and the entry it is about)
 */
export async function logsIn({ files }: Package, rows: Rows): Promise<BroughtLog[]> {
	const names = ['ledger']
	while (files.has(`ledger/before-${names.length}.jsonl`)) names.push(`before-${names.length}`)
	const logs: BroughtLog[] = []
	const entries: Entry[] = []
	for (const name of names) {
		const lines = textOf(files, `ledger/${name}.jsonl`)
		await examine(lines, name)
		const told = entriesIn(lines)
		const openingsName = name === 'ledger' ? 'openings' : `${name}-openings`
		const openings = openingsIn(textOf(files, `ledger/${openingsName}.jsonl`), told, openingsName)
		entries.push(...told.values())
		logs.push({ origin: originOf(lines), lines, openings })
	}
	compare(rows, entries)
	return logs
}

async function examine(lines: string, name: string): Promise<void> {
	const check = new ExportCheck({
		keys: [],
		witnesses: [],
		kept: [],
		checkStamp: async () => ({ state: 'unknown', at: null, authority: '' })
	})
	const found = []
	for (const line of lines.split('\n')) if (line !== '') found.push(...(await check.add(line)))
	found.push(...(await check.end()))
	const wrong = found.find(({ state }) => state === 'fails')
	if (wrong) throw broken(name, Number(wrong.params.index ?? wrong.params.line ?? 0))
}

function entriesIn(lines: string): Map<number, Entry> {
	const entries = new Map<number, Entry>()
	for (const text of lines.split('\n')) {
		const line = parseExportLine(text)
		if (line?.kind !== 'place' || line.entry === null) continue
		entries.set(line.index, JSON.parse(new TextDecoder().decode(line.entry)) as Entry)
	}
	return entries
}

function originOf(lines: string): string {
	const header = parseExportLine(lines.slice(0, lines.indexOf('\n')))
	return header?.kind === 'header' ? header.origin : ''
}

function openingsIn(text: string, entries: Map<number, Entry>, name: string): LogOpening[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const given = v.safeParse(Line, parsed(line))
			if (!given.success) throw broken(name, 0)
			const { index, path, value } = given.output
			const salt = fromBase64(given.output.salt)
			const opening = { index, path, salt: salt ?? new Uint8Array(), value: value as Json }
			const entry = entries.get(index)
			if (!salt || !entry || !safelyOpens(entry, opening)) throw broken(name, index)
			return opening
		})
}

function safelyOpens(entry: Entry, opening: Opening): boolean {
	try {
		return opens(entry, opening)
	} catch {
		return false
	}
}

/** What was issued and sealed, by the log, is what the package has of it. */
function compare(rows: Rows, entries: readonly Entry[]): void {
	const records = new Map((rows.get('record') ?? []).map((row) => [String(row.id), row]))
	const issued = new Map(
		entries.filter(({ type }) => type === 'record-issued').map((entry) => [entry.subject, entry])
	)
	for (const [id, row] of records) {
		if (row.canonicalJson === null && row.jsonHash === null) continue
		const said = issued.get(id)?.data as { record?: unknown } | undefined
		if (said?.record !== row.jsonHash) throw new Refusal('package_log', { member: id, index: 0 })
	}
	const closed = new Set(
		entries.filter(({ type }) => type === 'decision-closed').map(({ subject }) => subject)
	)
	for (const { id, status } of rows.get('decision') ?? [])
		if (status === 'closed' && !closed.has(String(id)))
			throw new Refusal('package_log', { member: String(id), index: 0 })
}

function textOf(files: Package['files'], name: string): string {
	const bytes = files.get(name)
	if (!bytes) throw new Refusal('package_log', { member: name, index: 0 })
	return new TextDecoder().decode(bytes)
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return null
	}
}

function broken(name: string, index: number): Refusal {
	return new Refusal('package_log', { member: `ledger/${name}.jsonl`, index })
}
