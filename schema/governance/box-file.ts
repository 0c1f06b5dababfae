import * as v from 'valibot'
import { Refusal } from '../errors.ts'
import { say } from '../messages/format.ts'
import { choicesOf } from './decide.ts'
import type { Ballot, Extras, ObjectionFact, RollEntry } from './decide.ts'
import { readAnswer } from './rules/answers.ts'
import type { Answer } from './rules/answers.ts'
import { OptionShape, checkOptions, offersOptions } from './rules/options.ts'
import type { Option } from './rules/options.ts'
import { innerRule } from './rules/ratified.ts'
import { RuleText, misfitOf } from './rules/rule.ts'
import type { Rule } from './rules/rule.ts'
import type { Candidate } from './rules/sortition.ts'
import { BoxFileError } from './box-error.ts'
import { entitleBallots } from './box-roll.ts'
import type { FileBallot } from './box-roll.ts'

/**
 * The file `npm run count` takes: `{rule, roll, ballots}` and what a method needs besides. Ballots may
 * be grouped (`{"count": 3, "ranking": ["a", "b"]}`), the roll may be people, groups with a count, a
 * number, or left out when everybody entitled voted. A bare rule may leave out what only matters
 * before and after counting.
 */
const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Some = v.pipe(Whole, v.minValue(1))

const PersonEntry = v.strictObject({
	personId: Text,
	constituency: v.optional(Text),
	weight: v.optional(Some),
	present: v.optional(v.boolean()),
	absent: v.optional(v.boolean()),
	organisation: v.optional(Text),
	strata: v.optional(v.record(Text, Text))
})
const GroupEntry = v.strictObject({
	count: Whole,
	constituency: v.optional(Text),
	/** How many of them were checked in, voters among them. */
	present: v.optional(Whole)
})
const Roll = v.union([Whole, v.array(PersonEntry), v.array(GroupEntry)])
export type FileRoll = v.InferOutput<typeof Roll>

const BallotShape = v.strictObject({
	count: v.optional(Some),
	personId: v.optional(Text),
	constituency: v.optional(Text),
	choice: v.optional(Text),
	approvals: v.optional(v.array(Text)),
	ranking: v.optional(v.array(v.union([Text, v.array(Text)]))),
	scores: v.optional(v.record(Text, Whole)),
	dots: v.optional(v.record(Text, Whole))
})

const FileShape = v.strictObject({
	rule: RuleText,
	options: v.optional(v.array(v.union([Text, OptionShape]))),
	roll: v.optional(Roll),
	ballots: v.optional(v.array(BallotShape), []),
	objections: v.optional(
		v.array(
			v.strictObject({
				personId: v.optional(Text),
				status: v.picklist(['open', 'valid', 'not_valid', 'integrated', 'overruled', 'withdrawn'])
			})
		),
		[]
	),
	seed: v.optional(Text),
	/** Of a sortition: the hash that was announced before, and who declined, in that order. */
	commitment: v.optional(Text),
	declined: v.optional(v.array(Text), []),
	runoff: v.optional(v.boolean()),
	call: v.optional(
		v.strictObject({ finds: v.picklist(['consensus', 'no_consensus']), reasons: Text })
	),
	advice: v.optional(
		v.array(v.strictObject({ from: v.picklist(['affected', 'expert']), answered: v.boolean() }))
	),
	verdict: v.optional(
		v.strictObject({
			finds: v.picklist(['adopted', 'not_adopted']),
			reasons: Text,
			amount: v.optional(Whole)
		})
	)
})

export type Box = {
	rule: Rule
	roll: RollEntry[]
	ballots: Ballot[]
	objections: ObjectionFact[]
	extras: Extras
	/** Of a sortition: who can be drawn, and what was announced of the draw. */
	candidates: Candidate[]
	commitment?: string
	declined: string[]
}

/** Reads a box. Throws a BoxFileError that names the place. */
export function readBoxFile(json: unknown): Box {
	const result = v.safeParse(FileShape, json, { abortEarly: true })
	if (!result.success) throw errorOf(result.issues[0])
	const { rule: text, objections, seed, runoff, call, advice, verdict, ...file } = result.output
	const misfit = misfitOf(text)
	if (misfit) throw new BoxFileError(`rule.${misfit.path}`, misfit.reason)
	const rule = complete(text)
	const said = file.ballots.map((ballot, at) => ({ ...ballot, answer: answerOf(ballot, at) }))
	const options = optionsOf(rule, file.options, said)
	checkAnswers(rule, options, said)
	const box = entitleBallots(file.roll, said)
	return {
		rule,
		...box,
		objections: objections.map(({ personId, status }, at) => ({
			personId: personId ?? `objection-${at + 1}`,
			status
		})),
		extras: { options, seed, runoff, call, advice, verdict },
		candidates: candidatesOf(file.roll),
		...(file.commitment !== undefined && { commitment: file.commitment }),
		declined: file.declined
	}
}

/** What only matters around the count, where a file leaves it out. */
const AROUND = {
	quorum: { type: 'none' },
	tie: 'fails',
	secrecy: 'open',
	results_visibility: 'after_close',
	reasons: 'none',
	change_vote: 'until_close',
	roll: { who: ['citizen'], min_assurance: 0, snapshot: 'at_open' },
	notice_days: 0,
	discussion_min_days: 0,
	window_days: 0,
	extension: 0,
	delegation: 'off',
	appeal_window_days: 0
}

function complete(rule: RuleText): Rule {
	return { ...AROUND, ...rule } as Rule
}

function answerOf(ballot: v.InferOutput<typeof BallotShape>, at: number): Answer {
	const { choice, approvals, ranking, scores, dots } = ballot
	const answers: Answer[] = [
		...(choice === undefined ? [] : [{ choice }]),
		...(approvals === undefined ? [] : [{ approvals }]),
		...(ranking === undefined ? [] : [{ ranking: ranking.map((tier) => [tier].flat()) }]),
		...(scores === undefined ? [] : [{ scores }]),
		...(dots === undefined ? [] : [{ dots }])
	]
	const [answer] = answers
	if (answer && answers.length === 1) return answer
	throw new BoxFileError(
		`ballots[${at}]`,
		'needs exactly one of choice, approvals, ranking, scores, dots'
	)
}

/** As the file gives them; else every option a ballot names, by name. A cost cannot be guessed. */
function optionsOf(
	rule: Rule,
	given: (string | Option)[] | undefined,
	ballots: readonly FileBallot[]
): Option[] {
	if (!offersOptions(rule) && given === undefined) return []
	const options = (given ?? namedIn(ballots)).map((one) =>
		typeof one === 'string' ? { id: one } : one
	)
	try {
		checkOptions(rule.method === 'ratified' ? innerRule(rule) : rule, options)
	} catch (error) {
		throw new BoxFileError('options', reasonOf(error))
	}
	return options
}

function namedIn(ballots: readonly FileBallot[]): string[] {
	const ids = new Set<string>()
	for (const { answer } of ballots)
		for (const id of idsIn(answer)) if (id !== 'abstain') ids.add(id)
	return [...ids].sort()
}

function idsIn(answer: Answer): string[] {
	if ('choice' in answer) return [answer.choice]
	if ('approvals' in answer) return answer.approvals
	if ('ranking' in answer) return answer.ranking.flat()
	return Object.keys('scores' in answer ? answer.scores : answer.dots)
}

function checkAnswers(
	rule: Rule,
	options: readonly Option[],
	ballots: readonly FileBallot[]
): void {
	const counted = rule.method === 'ratified' ? innerRule(rule) : rule
	const choices = new Set(choicesOf(counted, options))
	ballots.forEach(({ answer }, at) => {
		try {
			readAnswer(counted, choices, answer)
		} catch (error) {
			const [form] = Object.keys(answer)
			throw new BoxFileError(`ballots[${at}].${form}`, reasonOf(error))
		}
	})
}

function reasonOf(error: unknown): string {
	if (error instanceof Refusal) return say('en', `refusal.${error.code}`, error.params)
	throw error
}

function candidatesOf(roll: FileRoll | undefined): Candidate[] {
	if (!Array.isArray(roll)) return []
	return roll.flatMap((entry) =>
		'personId' in entry ? [{ personId: entry.personId, strata: entry.strata ?? {} }] : []
	)
}

function errorOf(issue: v.InferIssue<typeof FileShape>): BoxFileError {
	const deepest = deepestOf(issue)
	let path = ''
	for (const { key } of deepest.path ?? [])
		path += typeof key === 'number' ? `[${key}]` : path === '' ? String(key) : `.${String(key)}`
	return new BoxFileError(path, deepest.message)
}

/** Of a choice between shapes, the complaint that lies deepest: the shape that was meant. */
function deepestOf(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
	const inside = (issue.issues ?? []).map(deepestOf)
	return [issue, ...inside].reduce((deep, one) =>
		(one.path?.length ?? 0) > (deep.path?.length ?? 0) ? one : deep
	)
}
