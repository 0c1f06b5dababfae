import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CATALOGUES, LANGUAGES, say, type Language } from '#schema/messages/format.ts'
import { parseVerifierKey, SIGNS, type Verifier } from '#schema/ledger/checkpoint.ts'
import { examine, verdictOf, type Examination, type Unreadable } from '#schema/record/examine.ts'
import { fingerprintOf } from '#schema/record/signature-check.ts'
import {
	givenIn,
	standingSentence,
	standingsOf,
	type Given,
	type Standing
} from '#schema/record/standing.ts'
import { partOf, PARTS, type Check, type CheckState } from '#schema/record/verify.ts'
import { readCertificates, UsageError } from './certificate-files.ts'
import { sentenceDate } from './dates.ts'

const USAGE = `npm run verify -- FILE... [options]     the PDF, the bundle (.asice) or the data (.json) of a record

  --root FILE    certificate (PEM or DER) of an authority you trust; can be given several times
  --evaluation   trust the evaluation authority inside the file (for learning and testing)
  --key KEY      public key of the ledger, as its organisation publishes it
  --witness KEY  key of a witness of the ledger, as it publishes it; can be given several times
  --language L   ${LANGUAGES.join(', ')} (otherwise the record's own)
  --text         print the frozen text
  --json         print the checks as JSON

Ends with 0 when everything holds, 1 when something does not, 2 when not everything could be checked.`

export type VerifyOptions = {
	roots: Uint8Array[]
	evaluation: boolean
	key: string | null
	witnesses?: readonly string[]
	at: Date
}
export type Verification = {
	kind: Examination['kind']
	checks: Check[]
	language: Language
	evaluation: boolean
	root: string | null
	text: string | null
	timezone: string
	/** [R27] The record itself, to be compared with the others; null where it does not hold. */
	given: Given | null
}

const EXIT: Record<CheckState, number> = { holds: 0, fails: 1, unknown: 2 }

/** [R13] Everything that can be said about a file, by this program alone and offline. */
export async function verifyFile(bytes: Uint8Array, options: VerifyOptions): Promise<Verification> {
	const { roots, evaluation, key, at } = options
	const verifier = key === null ? null : parseVerifierKey(key)
	if (key !== null && !verifier) throw new UsageError(`not a ledger key: ${key}`)
	const witnesses = (options.witnesses ?? []).map(witnessOf)
	const found = await examine(bytes, { roots, evaluation, verifier, witnesses, at })
	if (found.kind === 'unreadable') throw new UnreadableError(found)
	const { record, files, root } = found
	return {
		kind: found.kind,
		checks: found.checks,
		language: record?.language ?? 'en',
		evaluation: found.evaluation,
		root: root && fingerprintOf(root),
		given: givenIn(found),
		text: files?.text ? new TextDecoder().decode(files.text) : null,
		timezone: record?.process.timezone ?? 'UTC'
	}
}

function witnessOf(key: string): Verifier {
	const witness = parseVerifierKey(key.trim(), SIGNS.cosignatures)
	if (!witness) throw new UsageError(`not the key of a witness: ${key}`)
	return witness
}

/** A file of which nothing can be said. */
class UnreadableError extends Error {
	readonly found: Unreadable

	constructor(found: Unreadable) {
		super(`${found.member} ${found.reason}`)
		this.found = found
	}
}

async function main(words: string[]): Promise<number> {
	const { values, positionals } = readArguments(words)
	if (values.help || positionals.length === 0) throw new UsageError(USAGE)
	const options = {
		roots: (await Promise.all((values.root ?? []).map(readCertificates))).flat(),
		evaluation: values.evaluation ?? false,
		key: values.key ?? null,
		witnesses: values.witness ?? [],
		at: new Date()
	}
	const asked = languageOf(values.language)
	const found: (Verification | UnreadableError)[] = []
	for (const path of positionals) found.push(await looked(path, options))
	const standings = standingsOf(
		found.map((one) => (one instanceof UnreadableError ? null : one.given))
	)
	const codes = found.map((one, at) => {
		if (positionals.length > 1) console.log(`${at > 0 ? '\n' : ''}== ${positionals[at]}`)
		return report(one, standings[at] ?? null, asked, values)
	})
	return worstOf(codes)
}

/** What was found about one file, or why nothing can be said of it. */
async function looked(
	path: string,
	options: VerifyOptions
): Promise<Verification | UnreadableError> {
	try {
		return await verifyFile(await readBytes(path), options)
	} catch (error) {
		if (error instanceof UnreadableError) return error
		throw error
	}
}

type Wanted = { json?: boolean; text?: boolean }

/** Says what there is to say about one file. Answers the exit code it deserves. */
function report(
	found: Verification | UnreadableError,
	standing: Standing | null,
	asked: Language | null,
	{ json, text }: Wanted
): number {
	if (found instanceof UnreadableError) {
		const { reason, member } = found.found
		console.error(say(asked ?? 'en', `record.unreadable.${reason}`, { member }))
		return EXIT.unknown
	}
	const { given, ...verification } = found
	if (json) console.log(JSON.stringify({ ...verification, standing }, null, '\t'))
	else {
		const language = asked ?? verification.language
		printReport(found, language)
		if (standing && given) {
			const { key, params } = standingSentence(standing, given.record)
			console.log(say(language, key, params))
		}
	}
	if (text && verification.text !== null) console.log(`\n${verification.text}`)
	return EXIT[verdictOf(verification.checks)]
}

/** Something that fails is worse than something that is open. */
function worstOf(codes: readonly number[]): number {
	if (codes.includes(EXIT.fails)) return EXIT.fails
	return Math.max(...codes)
}

function readArguments(words: string[]) {
	try {
		return parseArgs({
			args: words,
			allowPositionals: true,
			options: {
				root: { type: 'string', multiple: true },
				evaluation: { type: 'boolean' },
				key: { type: 'string' },
				witness: { type: 'string', multiple: true },
				language: { type: 'string' },
				text: { type: 'boolean' },
				json: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' }
			}
		})
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
	}
}

function printReport(verification: Verification, language: Language): void {
	const { kind, checks, evaluation } = verification
	for (const part of PARTS) {
		const about = checks.filter(({ check }) => partOf(check) === part)
		if (kind === 'bundle' && about.length > 0)
			console.log(`\n${say(language, `record.part.${part}`)}`)
		for (const check of about) printCheck(check, verification.timezone, language)
	}
	console.log(`\n${say(language, `record.verdict.${verdictOf(checks)}`)}`)
	if (evaluation) console.log(say(language, 'record.evaluation'))
}

/** [AS10] What is unknown comes with what to do about it. */
function printCheck({ check, state, params }: Check, timezone: string, language: Language): void {
	const word = say(language, `record.word.${state}`).padEnd(WIDTH[language])
	const said = readable(params, language, timezone)
	console.log(`${word}  ${say(language, `record.check.${check}.${state}`, said)}`)
	if (state === 'unknown')
		console.log(`${' '.repeat(WIDTH[language])}  ${say(language, `record.unknown.${check}`)}`)
}

/** As wide as the longest of the three words, so that the sentences stand in one column. */
const WIDTH = Object.fromEntries(
	LANGUAGES.map((language) => [
		language,
		Math.max(
			...(['holds', 'fails', 'unknown'] as const).map(
				(state) => CATALOGUES[language][`record.word.${state}`].length
			)
		)
	])
) as Record<Language, number>

function readable(params: Check['params'], language: Language, timezone: string): Check['params'] {
	if (typeof params.at !== 'string') return params
	return { ...params, at: sentenceDate(new Date(params.at), language, timezone) }
}

function languageOf(word: string | undefined): Language | null {
	if (word === undefined) return null
	const known = LANGUAGES.find((language) => language === word)
	if (!known) throw new UsageError(`--language is one of: ${LANGUAGES.join(', ')}`)
	return known
}

async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return new Uint8Array(await readFile(path))
	} catch {
		throw new UsageError(`cannot read ${path}`)
	}
}

if (import.meta.main) {
	process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
		if (error instanceof UsageError) {
			console.error(error.message)
			return 2
		}
		throw error
	})
}
