import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Refusal } from '#schema/errors.ts'
import { BoxFileError } from '#schema/governance/box-error.ts'
import { readBoxFile, type Box } from '#schema/governance/box-file.ts'
import { decide, type Outcome } from '#schema/governance/decide.ts'
import { explainOutcome } from '#schema/governance/explain.ts'
import {
	drawInWords,
	drawPublicly,
	seedHolds,
	type PublicDraw
} from '#schema/governance/public-draw.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import type { RuleOf } from '#schema/governance/rules/rule.ts'
import { drawRoll, type Draw } from '#schema/governance/rules/sortition.ts'
import { LANGUAGES, say, type Language } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import { PdfError } from '#schema/record/pdf-syntax.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { RecordError, checkRecord } from '#schema/record/record.ts'
import { countsAgain, recount } from '#schema/record/verify.ts'
import { tablesOf } from './count-tables.ts'

const USAGE = `npm run count -- FILE [options]

  FILE           a box to count, as JSON: {"rule": ..., "roll": ..., "ballots": [...]},
                 or a decision record: record.json, or the sealed PDF
  --json         print the outcome as JSON
  --language L   ${LANGUAGES.join(', ')}

  {"rule": {"method": "ranked"},
   "roll": 9,
   "ballots": [{"count": 5, "ranking": ["a", "b"]}, {"count": 3, "ranking": ["b", ["a", "c"]]}]}

Rule: a rule of a charter; what only matters before and after counting may be left out.
Roll: a number, groups [{"count": 5, "constituency": "citizens"}], or people
      [{"personId": "p1", "constituency": "citizens", "weight": 1}]; left out when all entitled voted.
Ballots: one of choice, approvals, ranking, scores, dots; "count" for equal ones, or a "personId".
Also: options [{"id": "a", "label": "...", "cost": 100, "keep": true}], objections
      [{"status": "open"}], seed (of a lot), runoff, call, advice, verdict; of a drawing by
      lot commitment and declined.

Ends with 0 when it was counted (and a record says the same), 1 when a record says something else,
2 when the file cannot be counted; then the place and the reason are told.`

/** A request we cannot follow; its message is for the person who asked. */
class UsageError extends Error {}

export type Counted = {
	outcome: Outcome | Draw
	options: readonly Option[]
	/** Of a record: whether it says the same. Of a drawing by lot: whether its seed is the one announced. */
	agrees: boolean | null
	draw?: PublicDraw
}

/** [F19] Counts a box or a record again, from its own bytes. */
export async function countFile(bytes: Uint8Array): Promise<Counted> {
	const json = await readJson(bytes)
	if (typeof json === 'object' && json !== null && 'schema' in json) {
		const record = checkRecord(json)
		const { options = [] } = record.decision
		return { outcome: recount(record), options, agrees: countsAgain(record) }
	}
	const box = readBoxFile(json)
	const { rule, roll, ballots, objections, extras } = box
	const options = extras.options ?? []
	if (rule.method === 'sortition') return drawAgain(rule, box)
	return { outcome: decide(rule, roll, ballots, objections, extras), options, agrees: null }
}

/** [LT4] A draw of the product has numbered groups and an announced hash; any other list is drawn too. */
function drawAgain(rule: RuleOf<'sortition'>, { candidates, extras, ...box }: Box): Counted {
	const { seed = '' } = extras
	const { commitment, declined } = box
	if (commitment === undefined)
		return { outcome: drawRoll(rule, candidates, seed), options: [], agrees: null }
	const pool = candidates.map(({ personId, strata }) => ({
		participant: personId,
		cell: strata.cell ?? ''
	}))
	const draw = { size: rule.size, pool, seed, commitment, declined }
	return { outcome: drawPublicly(draw), options: [], agrees: seedHolds(draw), draw }
}

async function readJson(bytes: Uint8Array): Promise<unknown> {
	const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
	const found = isPdf ? (await readRecordPdf(bytes)).files?.record : bytes
	if (!found) throw new BoxFileError('', 'no decision record in this PDF')
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found))
	} catch (error) {
		throw new BoxFileError('', `not JSON: ${error instanceof Error ? error.message : error}`)
	}
}

async function main(words: string[]): Promise<number> {
	const { values, positionals } = readArguments(words)
	const [path, ...more] = positionals
	if (values.help || path === undefined || more.length > 0) throw new UsageError(USAGE)
	const language = languageOf(values.language)
	const counted = await countFile(await read(path))
	if (values.json) console.log(JSON.stringify(counted.outcome, null, '\t'))
	else console.log(inWords(counted, language))
	if (counted.agrees === null) return 0
	if (!values.json) console.log(`\n${verdictOf(counted, language)}`)
	return counted.agrees ? 0 : 1
}

/** The outcome, the tallies and the calculation, line by line. */
export function inWords({ outcome, options, draw }: Counted, language: Language): string {
	if (draw) return numbered(drawInWords(voiceOf(language), draw))
	if ('cells' in outcome) return [...outcome.drawn].join('\n')
	const { result, steps } = explainOutcome(outcome, language, options)
	return [result, ...tablesOf(outcome, options, language), numbered(steps)].join('\n\n')
}

function numbered(steps: readonly string[]): string {
	return steps.map((step, at) => `${String(at + 1).padStart(3)}. ${step}`).join('\n')
}

function verdictOf({ outcome, agrees, draw }: Counted, language: Language): string {
	if (draw) return say(language, agrees ? 'draw.check_holds' : 'draw.check_fails')
	const voted = 'voted' in outcome ? outcome.voted : 0
	return agrees
		? say(language, 'record.check.recount.holds', { ballots: voted })
		: say(language, 'record.check.recount.fails')
}

function readArguments(words: string[]) {
	try {
		return parseArgs({
			args: words,
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				language: { type: 'string' },
				help: { type: 'boolean', short: 'h' }
			}
		})
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
	}
}

function languageOf(word = 'en'): Language {
	const known = LANGUAGES.find((language) => language === word)
	if (!known) throw new UsageError(`--language is one of: ${LANGUAGES.join(', ')}`)
	return known
}

async function read(path: string): Promise<Uint8Array> {
	try {
		return new Uint8Array(await readFile(path))
	} catch {
		throw new UsageError(`cannot read ${path}`)
	}
}

/** What is wrong with the file or the request, for the person who asked; null for what is our fault. */
function complaintOf(error: unknown): string | null {
	if (error instanceof Refusal) return say('en', `refusal.${error.code}`, error.params)
	const expected = [UsageError, BoxFileError, RecordError, PdfError]
	return error instanceof Error && expected.some((kind) => error instanceof kind)
		? error.message
		: null
}

if (import.meta.main) {
	process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
		const complaint = complaintOf(error)
		if (complaint === null) throw error
		console.error(complaint)
		return 2
	})
}
