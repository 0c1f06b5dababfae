import { Refusal } from '../errors.ts'
import { readBoxFile } from './box-file.ts'
import { decide } from './decide.ts'
import type { Outcome } from './decide.ts'

/** Counts a box written as `npm run count` takes it. */
export function count(file: object): Outcome {
	const { rule, roll, ballots, objections, extras } = readBoxFile(file)
	return decide(rule, roll, ballots, objections, extras)
}

/** Equal rankings with one letter an option: `ranked(3, 'ABC')`. */
export function ranked(count: number, order: string) {
	return { count, ranking: [...order] }
}

/** The code of the refusal that `work` ends with. */
export function refusalOf(work: () => unknown): string {
	try {
		work()
		return 'done'
	} catch (error) {
		if (error instanceof Refusal) return error.code
		throw error
	}
}
