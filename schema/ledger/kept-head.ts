import { parseCheckpoint, parseNote } from './checkpoint.ts'

/** The highest record number of each year: `{ "2026": 17 }` for DR-2026-000017. */
export type Numbers = Readonly<Record<string, number>>

/** [L15] A head that was signed, as it is kept outside of the database, with what was numbered by then. */
export type KeptHead = {
	origin: string
	size: number
	root: Uint8Array
	note: string
	numbers: Numbers
	at: Date
}

/** [L15] One line of the file that only grows, with its line end. */
export function formatKeptHead({ note, numbers, at }: Omit<KeptHead, 'origin' | 'size' | 'root'>) {
	return `${JSON.stringify({ at: at.toISOString(), numbers, note })}\n`
}

/** Such a line; null for one that a power cut left half, or that is none. */
export function parseKeptHead(line: string): KeptHead | null {
	try {
		const { at, numbers, note } = JSON.parse(line) as Record<string, unknown>
		const head = typeof note === 'string' ? parseCheckpoint(parseNote(note).body) : null
		const when = new Date(String(at))
		if (!head || typeof note !== 'string' || Number.isNaN(when.getTime())) return null
		return { ...head, note, numbers: numbersIn(numbers), at: when }
	} catch {
		return null
	}
}

/** [L15] Of heads in the order they were kept: those that no later one goes beyond. The others it continues. */
export function outermost(heads: readonly KeptHead[]): KeptHead[] {
	return heads.reduce<KeptHead[]>(
		(before, head) => [...before.filter(({ size }) => size > head.size), head],
		[]
	)
}

/** The higher of each year. */
export function highest(...all: readonly Numbers[]): Numbers {
	const merged: Record<string, number> = {}
	for (const [year, number] of all.flatMap((numbers) => Object.entries(numbers)))
		merged[year] = Math.max(merged[year] ?? 0, number)
	return merged
}

const RECORD = /^DR-(\d{4})-(\d{6,9})$/

/** The number of a record by its year; null when it is none of ours. */
export function numberOf(recordId: string): Numbers | null {
	const [, year, number] = RECORD.exec(recordId) ?? []
	return year && number ? { [year]: Number(number) } : null
}

/** DR-2026-000017 */
export function recordId(year: number | string, number: number): string {
	return `DR-${year}-${String(number).padStart(6, '0')}`
}

function numbersIn(given: unknown): Numbers {
	if (typeof given !== 'object' || given === null) return {}
	return Object.fromEntries(
		Object.entries(given).filter(
			([year, number]) => /^\d{4}$/.test(year) && Number.isSafeInteger(number)
		)
	) as Numbers
}
