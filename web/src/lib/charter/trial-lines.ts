import type { FileBallot } from '#schema/governance/box-roll.ts'
import { formOf, type Answer } from '#schema/governance/rules/answers.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import type { Rule } from '#schema/governance/charter.ts'

/** What stands in a line that cannot be read; counted from 1. */
export class LineError extends Error {
	readonly line: number

	constructor(line: number) {
		super(`line ${line}`)
		this.line = line
	}
}

/**
 * Made-up ballots, a line each: how many of them, whose (where there are groups), and what they say.
 * `3: Evening > Morning, Noon` ranks, `2: Evening, Noon` chooses or approves, `jury 4: Evening 5, Noon 2`
 * scores or dots. Only a number and a colon is a blank ballot.
 */
export function ballotsIn(rule: Rule, text: string): FileBallot[] {
	return linesOf(text).map(({ number, line }) => {
		const found = /^(?:(\D.*?)\s+)?(\d{1,6})\s*:(.*)$/.exec(line)
		const answer = found && answerIn(rule, (found[3] ?? '').trim())
		if (!found || !answer || Number(found[2]) < 1) throw new LineError(number)
		const [, constituency, count] = found
		return { count: Number(count), ...(constituency && { constituency }), answer }
	})
}

/** Options, a line each, with their cost at the end where a budget is shared out: `Laptops 10000`. */
export function optionsIn(text: string, costs: boolean): Option[] {
	return linesOf(text).map(({ number, line }) => {
		if (!costs) return { id: line }
		const found = /^(.+?)\s+(\d{1,12})$/.exec(line)
		if (!found) throw new LineError(number)
		return { id: found[1] ?? '', cost: Number(found[2]) }
	})
}

function linesOf(text: string): { number: number; line: string }[] {
	return text
		.split('\n')
		.map((line, at) => ({ number: at + 1, line: line.trim() }))
		.filter(({ line }) => line !== '')
}

function answerIn(rule: Rule, said: string): Answer | null {
	switch (formOf(rule)) {
		case 'approvals':
			return { approvals: namesIn(said) }
		case 'ranking':
			return { ranking: said === '' ? [] : said.split('>').map(namesIn) }
		case 'scores': {
			const scores = numbersIn(said)
			return scores && { scores }
		}
		case 'dots': {
			const dots = numbersIn(said)
			return dots && { dots }
		}
		case 'choice':
			return { choice: said === '' ? 'abstain' : said }
		case 'none':
			return null
	}
}

function namesIn(said: string): string[] {
	return said
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '')
}

function numbersIn(said: string): Record<string, number> | null {
	const pairs = namesIn(said).map((one) => /^(.+?)\s+(\d{1,6})$/.exec(one))
	if (pairs.some((pair) => pair === null)) return null
	return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2])]))
}
