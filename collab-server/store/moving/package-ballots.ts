import type { Answer } from '#schema/governance/rules/answers.ts'
import { Refusal } from '#schema/errors.ts'
import type { Slip } from '#schema/governance/secret-count.ts'
import { canonicalJson, type Json } from '#schema/record/canonical.ts'
import { boxRoot } from '#schema/record/secret-box.ts'
import type { Row } from './carried-rows.ts'
import type { Told } from './package-log.ts'
import type { Outline, Placed } from './package-rows.ts'

/**
 * [MV8] Every open ballot is the last its person cast by the log: at that instant, with the choice and the reason it
 * was committed to. Nobody's last ballot is missing, and a secret box is the one whose root the log has. What a
 * commitment was of and was erased since cannot be compared, only when it was. @throws Refusal package_unlogged
 */
export function compareBallots({ light }: Outline, told: readonly Told[]): void {
	const cast = Map.groupBy(
		told.filter(({ entry }) => entry.type === 'ballot-cast'),
		({ entry }) => entry.subject
	)
	const rows = light.get('ballot') ?? []
	for (const placed of rows) if (!isLogged(placed.row, cast)) throw unlogged('ballot', placed.line)
	const known = new Set(rows.map(({ row }) => `${String(row.decisionId)} ${String(row.personId)}`))
	for (const [decision, all] of cast)
		for (const { said } of all) {
			const actor = said.get('/actor')
			if (actor !== undefined && !known.has(`${decision} ${String(actor)}`))
				throw unlogged('ballot', 0)
		}
	compareBoxes(light.get('secret_box') ?? [], told)
}

function isLogged(row: Row, cast: ReadonlyMap<string, readonly Told[]>): boolean {
	const all = cast.get(String(row.decisionId)) ?? []
	const own = all.filter(({ said }) => said.get('/actor') === row.personId)
	// Of somebody who was erased the log no longer tells who cast it.
	const among = own.length > 0 ? own.slice(-1) : all.filter(({ said }) => !said.has('/actor'))
	return among.some(
		({ entry, said }) =>
			entry.at === instantOf(row.castAt) &&
			agrees(said.get('/choice'), (row.answer ?? row.choice) as Json) &&
			agrees(said.get('/reason'), row.reason as Json)
	)
}

function compareBoxes(rows: readonly Placed[], told: readonly Told[]): void {
	const roots = new Map(
		told.flatMap(({ entry }) => {
			const box = (entry.data as { box?: { boxRoot?: unknown } | null } | null)?.box
			return entry.type === 'decision-closed' && box ? [[entry.subject, box.boxRoot] as const] : []
		})
	)
	for (const { row, line } of rows) {
		if (row.boxRoot === null) continue
		const slips = row.slips as Record<string, Answer> | null
		const whole = slips === null || boxRoot(slipsIn(slips)) === row.boxRoot
		if (!whole || roots.get(String(row.decisionId)) !== row.boxRoot)
			throw unlogged('secret_box', line)
	}
}

function slipsIn(slips: Record<string, Answer>): Slip[] {
	return Object.entries(slips).map(([receipt, answer]) => ({ receipt, ...answer }))
}

/** What was said agrees with a row, as far as it can still be read. */
export function agrees(said: Json | undefined, value: Json): boolean {
	return said === undefined || canonicalJson(said) === canonicalJson(value)
}

export function instantOf(value: unknown): string | null {
	return value instanceof Date ? value.toISOString() : null
}

/** A row that the log does not know so; `line` 0: one that it knows is missing. */
export function unlogged(name: string, line: number): Refusal {
	return new Refusal('package_unlogged', { member: `tables/${name}.jsonl`, line })
}
