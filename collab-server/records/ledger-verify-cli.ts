import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { parseVerifierKey, SIGNS, type Signs, type Verifier } from '#schema/ledger/checkpoint.ts'
import { ExportCheck, type CheckStamp, type Finding } from '#schema/ledger/export-check.ts'
import { LANGUAGES, say, type Language, type MessageKey } from '#schema/messages/format.ts'
import { checkToken } from '#schema/record/signature-check.ts'
import { readCertificates, UsageError } from './certificate-files.ts'

const USAGE = `npm run ledger:verify -- FILE [options]

  FILE              an exported log (ledger-export/1), or a folder with its parts (*.jsonl) and with
                    checkpoints that somebody kept (*.txt)
  --checkpoint FILE a checkpoint that somebody kept; can be given several times
  --key KEY         public key of the log, as its organisation publishes it; several after a change
  --witness KEY     public key of a witness you trust; can be given several times
  --root FILE       certificate (PEM or DER) of a time-stamp authority you trust
  --language L      ${LANGUAGES.join(', ')}
  --json            print the findings as JSON

Works offline. Ends with 0 when everything holds, 1 when something does not, 2 when not everything
could be checked.`

/** [L12] What can be said about an exported log, by this program alone and offline. */
export async function verifyExport(
	lines: AsyncIterable<string>,
	trust: {
		keys: Verifier[]
		witnesses: Verifier[]
		kept: string[]
		roots: Uint8Array[]
	}
): Promise<Finding[]> {
	const check = new ExportCheck({ ...trust, checkStamp: stampedUnder(trust.roots) })
	const found: Finding[] = []
	for await (const line of lines) if (line !== '') found.push(...(await check.add(line)))
	return [...found, ...(await check.end())]
}

/** 0 when everything holds, 1 when something does not, 2 when something is unknown. */
export function exitCodeOf(found: readonly Finding[]): 0 | 1 | 2 {
	if (found.some(({ state }) => state === 'fails')) return 1
	return found.some(({ state }) => state === 'unknown') ? 2 : 0
}

/** What a finding says. Only those combinations come about that have a sentence. */
export function sentenceOf({ about, state, params }: Finding, language: Language): string {
	return say(language, `export.${about}.${state}` as MessageKey, params)
}

function stampedUnder(roots: Uint8Array[]): CheckStamp {
	return async (token, signed) => {
		const { check, at } = await checkToken(token, signed, roots)
		return { state: check.state, at, authority: String(check.params.authority ?? '') }
	}
}

async function main(words: string[]): Promise<number> {
	const { values, positionals } = readArguments(words)
	const [path, ...more] = positionals
	if (values.help || path === undefined || more.length > 0) throw new UsageError(USAGE)
	const { parts, kept } = await filesOf(path)
	const notes = await Promise.all([...kept, ...(values.checkpoint ?? [])].map(readText))
	const found = await verifyExport(linesIn(parts), {
		keys: keysIn(values.key, SIGNS.heads),
		witnesses: keysIn(values.witness, SIGNS.cosignatures),
		kept: notes,
		roots: (await Promise.all((values.root ?? []).map(readCertificates))).flat()
	})
	if (values.json) console.log(JSON.stringify(found, null, '\t'))
	else printed(found, languageOf(values.language))
	return exitCodeOf(found)
}

function readArguments(words: string[]) {
	try {
		return parseArgs({
			args: words,
			allowPositionals: true,
			options: {
				checkpoint: { type: 'string', multiple: true },
				key: { type: 'string', multiple: true },
				witness: { type: 'string', multiple: true },
				root: { type: 'string', multiple: true },
				language: { type: 'string' },
				json: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' }
			}
		})
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
	}
}

function printed(found: readonly Finding[], language: Language): void {
	for (const { about, state, params } of found) {
		const word = say(language, `record.word.${state}`)
		console.log(`${word}  ${sentenceOf({ about, state, params }, language)}`)
	}
	const verdict = (['holds', 'fails', 'unknown'] as const)[exitCodeOf(found)]
	console.log(`\n${say(language, `export.verdict.${verdict}`)}`)
}

async function filesOf(path: string): Promise<{ parts: string[]; kept: string[] }> {
	const found = await stat(path).catch(() => {
		throw new UsageError(`cannot read ${path}`)
	})
	if (!found.isDirectory()) return { parts: [path], kept: [] }
	const names = (await readdir(path)).toSorted()
	const ending = (end: string) =>
		names.filter((name) => name.endsWith(end)).map((name) => join(path, name))
	const parts = ending('.jsonl')
	if (parts.length === 0) throw new UsageError(`no exported log (*.jsonl) in ${path}`)
	return { parts, kept: ending('.txt') }
}

async function* linesIn(files: readonly string[]): AsyncGenerator<string> {
	for (const file of files)
		yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity })
}

function readText(path: string): Promise<string> {
	return readFile(path, 'utf8').catch(() => {
		throw new UsageError(`cannot read ${path}`)
	})
}

function keysIn(texts: readonly string[] | undefined, signs: Signs): Verifier[] {
	return (texts ?? []).map((text) => {
		const key = parseVerifierKey(text.trim(), signs)
		if (!key) throw new UsageError(`not such a key: ${text}`)
		return key
	})
}

function languageOf(word = 'en'): Language {
	const known = LANGUAGES.find((language) => language === word)
	if (!known) throw new UsageError(`--language is one of: ${LANGUAGES.join(', ')}`)
	return known
}

if (import.meta.main) {
	process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
		if (!(error instanceof UsageError)) throw error
		console.error(error.message)
		return 2
	})
}
