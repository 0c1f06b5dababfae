import type { Outcome } from '#schema/governance/decide.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import { labelsOf, type Labels } from '#schema/governance/sentences.ts'
import { isMessageKey, say, type Language } from '#schema/messages/format.ts'

/** The tallies of an outcome as plain text tables: votes, pairs, stages. */
export function tablesOf(
	outcome: Outcome,
	options: readonly Option[],
	language: Language
): string[] {
	const label = labelsOf(options)
	return [
		tallyTable(outcome, label, language),
		...(outcome.pairs ? [squareTable(outcome.pairs, label)] : []),
		...(outcome.stages ? [stageTable(outcome.stages, label)] : [])
	]
}

function tallyTable({ tallies, means }: Outcome, label: Labels, language: Language): string {
	const named = (choice: string) => {
		const key = `choice.${choice}`
		return isMessageKey(key) ? say(language, key) : label(choice)
	}
	return table(
		Object.entries(tallies)
			.sort(([, one], [, other]) => other - one)
			.map(([choice, votes]) => [
				named(choice),
				`${votes}`,
				...(means ? [means[choice] ?? ''] : [])
			])
	)
}

/** How many put the option of the row before that of the column. */
function squareTable(pairs: Record<string, Record<string, number>>, label: Labels): string {
	const ids = Object.keys(pairs)
	return table([
		['', ...ids.map(label)],
		...ids.map((one) => [
			label(one),
			...ids.map((other) => (one === other ? '' : `${pairs[one]?.[other] ?? 0}`))
		])
	])
}

function stageTable(stages: NonNullable<Outcome['stages']>, label: Labels): string {
	const ids = Object.keys(stages[0]?.votes ?? {})
	return table([
		['', ...stages.map((_, at) => `${at + 1}`)],
		...ids.map((id) => [label(id), ...stages.map(({ votes }) => votes[id] ?? '')]),
		['-', ...stages.map(({ rest }) => rest)]
	])
}

function table(rows: readonly string[][]): string {
	const widths = (rows[0] ?? []).map((_, at) =>
		Math.max(...rows.map((row) => (row[at] ?? '').length))
	)
	return rows
		.map((row) =>
			row
				.map((cell, at) =>
					at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
				)
				.join('  ')
				.trimEnd()
		)
		.join('\n')
}
