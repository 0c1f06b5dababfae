import * as v from 'valibot'
import { Refusal } from '#schema/errors.ts'
import { fromBase64 } from '#schema/ledger/bytes.ts'
import { opens, type Entry, type Opening } from '#schema/ledger/entry.ts'
import { ExportCheck } from '#schema/ledger/export-check.ts'
import { parseExportLine } from '#schema/ledger/export.ts'
import type { Json } from '#schema/record/canonical.ts'
import { numberIn } from '#schema/register/address.ts'
import { parsed } from './carried-rows.ts'
import { compareBallots } from './package-ballots.ts'
import type { Package } from './package-read.ts'
import { compareRoles } from './package-roles.ts'
import type { Outline } from './package-rows.ts'

export type LogOpening = Opening & { index: number }
/** One log of a package, examined. */
export type BroughtLog = { origin: string; lines: string; openings: LogOpening[] }

const Line = v.strictObject({
	index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	path: v.pipe(v.string(), v.startsWith('/'), v.maxLength(200)),
	salt: v.string(),
	value: v.unknown()
})

/** An entry of a log with what opens it, as far as that was not destroyed. */
export type Told = { entry: Entry; said: ReadonlyMap<string, Json> }

/**
 * [MV5] The logs a process brings along, its own first: each holds by its own proofs, what opens an entry opens it,
 * and what the log says of charters, texts, records, ballots and roles is what the package has.
 * @throws Refusal package_log (with the file and the entry it is about), package_unlogged (with the row)
 */
export async function logsIn(brought: Package, outline: Outline): Promise<BroughtLog[]> {
	const names = ['ledger']
	while (brought.has(`ledger/before-${names.length}.jsonl`)) names.push(`before-${names.length}`)
	const logs: BroughtLog[] = []
	const told: Told[][] = []
	for (const name of names) {
		const lines = await wholeOf(brought, `ledger/${name}.jsonl`)
		await examine(lines, name)
		const entries = entriesIn(lines)
		const openingsName = name === 'ledger' ? 'openings' : `${name}-openings`
		const text = await wholeOf(brought, `ledger/${openingsName}.jsonl`)
		const openings = openingsIn(text, entries, openingsName)
		told.push(toldIn(entries, openings))
		logs.push({ origin: originOf(lines), lines, openings })
	}
	// The oldest log comes last: what happened is read in its order.
	const all = told.toReversed().flat()
	compare(outline, all)
	compareBallots(outline, all)
	compareRoles(outline, all)
	return logs
}

function toldIn(entries: Map<number, Entry>, openings: readonly LogOpening[]): Told[] {
	const said = new Map<number, Map<string, Json>>()
	for (const { index, path, value } of openings)
		said.set(index, (said.get(index) ?? new Map<string, Json>()).set(path, value))
	return [...entries]
		.toSorted(([one], [other]) => one - other)
		.map(([index, entry]) => ({ entry, said: said.get(index) ?? new Map<string, Json>() }))
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

/** What was issued and closed, by the log, is what the package has of it. */
function compare({ light }: Outline, told: readonly Told[]): void {
	const issued = new Map(
		told.flatMap(({ entry }) =>
			entry.type === 'record-issued' ? [[entry.subject, entry] as const] : []
		)
	)
	for (const { row } of light.get('record') ?? []) {
		if (row.canonicalJson === null && row.jsonHash === null) continue
		const said = issued.get(numberIn(String(row.id)))?.data as { record?: unknown } | undefined
		if (said?.record !== row.jsonHash)
			throw new Refusal('package_log', { member: String(row.id), index: 0 })
	}
	const closed = new Set(
		told.flatMap(({ entry }) => (entry.type === 'decision-closed' ? [entry.subject] : []))
	)
	for (const { row } of light.get('decision') ?? [])
		if (row.status === 'closed' && !closed.has(String(row.id)))
			throw new Refusal('package_log', { member: String(row.id), index: 0 })
}

async function wholeOf(brought: Package, name: string): Promise<string> {
	const text = await brought.text(name)
	if (text === null) throw new Refusal('package_log', { member: name, index: 0 })
	return text
}

function broken(name: string, index: number): Refusal {
	return new Refusal('package_log', { member: `ledger/${name}.jsonl`, index })
}
