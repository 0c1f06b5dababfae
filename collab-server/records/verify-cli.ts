import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Certificate } from 'pkijs'
import { CATALOGUES, LANGUAGES, say, type Language } from '#schema/messages/format.ts'
import { parseVerifierKey } from '#schema/ledger/checkpoint.ts'
import { PdfError } from '#schema/record/pdf-syntax.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { checkSeal, checkSignatures, fingerprintOf } from '#schema/record/signature-check.ts'
import { verifyRecord, type Check, type CheckState } from '#schema/record/verify.ts'
import { sentenceDate } from './dates.ts'

const USAGE = `npm run verify -- FILE.pdf [options]

  --root FILE    certificate (PEM or DER) of an authority you trust; can be given several times
  --evaluation   trust the evaluation authority inside the file (for learning and testing)
  --key KEY      public key of the ledger, as its organisation publishes it
  --language L   ${LANGUAGES.join(', ')} (otherwise the record's own)
  --text         print the frozen text
  --json         print the checks as JSON

Ends with 0 when everything holds, 1 when something does not, 2 when not everything could be checked.`

/** A request we cannot follow; its message is for the person who asked. */
class UsageError extends Error {}

export type VerifyOptions = {
	roots: Uint8Array[]
	evaluation: boolean
	key: string | null
	at: Date
}
export type Verification = {
	checks: Check[]
	language: Language
	evaluation: boolean
	root: string | null
	text: string | null
	timezone: string
}

const EXIT: Record<CheckState, number> = { holds: 0, fails: 1, unknown: 2 }

/** [R13] Everything that can be said about a PDF, by this program alone and offline. */
export async function verifyFile(bytes: Uint8Array, options: VerifyOptions): Promise<Verification> {
	const { files, seal, signatures } = await readRecordPdf(bytes)
	const verifier = options.key === null ? null : parseVerifierKey(options.key)
	if (options.key !== null && !verifier) throw new UsageError(`not a ledger key: ${options.key}`)
	const { record, checks } = files
		? await verifyRecord(files, verifier)
		: { record: null, checks: [{ check: 'form', state: 'unknown', params: {} } satisfies Check] }
	const report = await trustedSeal(seal, options)
	const signed = await checkSignatures(seal, signatures, options.at)
	return {
		checks: [...checks, ...report.checks, ...signed],
		language: record?.language ?? 'en',
		evaluation: report.evaluation,
		root: report.root && fingerprintOf(report.root),
		text: files?.text ? new TextDecoder().decode(files.text) : null,
		timezone: record?.process.timezone ?? 'UTC'
	}
}

/** The worst of all checks decides. */
export function verdictOf(checks: Check[]): CheckState {
	if (checks.some(({ state }) => state === 'fails')) return 'fails'
	return checks.some(({ state }) => state === 'unknown') ? 'unknown' : 'holds'
}

async function trustedSeal(
	seal: Parameters<typeof checkSeal>[0],
	{ roots, evaluation, at }: VerifyOptions
) {
	const report = await checkSeal(seal, roots, at)
	if (!evaluation || !report.evaluation || !report.root) return report
	return checkSeal(seal, [...roots, report.root], at)
}

async function main(words: string[]): Promise<number> {
	const { values, positionals } = readArguments(words)
	const [path, ...more] = positionals
	if (values.help || path === undefined || more.length > 0) throw new UsageError(USAGE)
	const verification = await verifyFile(await readPdf(path), {
		roots: (await Promise.all((values.root ?? []).map(readCertificates))).flat(),
		evaluation: values.evaluation ?? false,
		key: values.key ?? null,
		at: new Date()
	})
	const language = languageOf(values.language) ?? verification.language
	if (values.json) console.log(JSON.stringify(verification, null, '\t'))
	else printReport(verification, language)
	if (values.text && verification.text !== null) console.log(`\n${verification.text}`)
	return EXIT[verdictOf(verification.checks)]
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
	const { checks, evaluation, timezone } = verification
	for (const { check, state, params } of checks) {
		const word = say(language, `record.word.${state}`).padEnd(WIDTH[language])
		const sentence = say(
			language,
			`record.check.${check}.${state}`,
			readable(params, language, timezone)
		)
		console.log(`${word}  ${sentence}`)
	}
	console.log(`\n${say(language, `record.verdict.${verdictOf(checks)}`)}`)
	if (evaluation) console.log(say(language, 'record.evaluation'))
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

async function readPdf(path: string): Promise<Uint8Array> {
	try {
		return new Uint8Array(await readFile(path))
	} catch {
		throw new UsageError(`cannot read ${path}`)
	}
}

/** Every certificate of a PEM file, or the one of a DER file. */
async function readCertificates(path: string): Promise<Uint8Array<ArrayBuffer>[]> {
	const bytes = await readFile(path).catch(() => {
		throw new UsageError(`cannot read ${path}`)
	})
	const blocks = bytes.toString('latin1').matchAll(PEM)
	const found = [...blocks].map(([, body]) => new Uint8Array(Buffer.from(body ?? '', 'base64')))
	const certificates = found.length > 0 ? found : [new Uint8Array(bytes)]
	if (!certificates.every(isCertificate)) throw new UsageError(`no certificate: ${path}`)
	return certificates
}

function isCertificate(der: Uint8Array<ArrayBuffer>): boolean {
	try {
		Certificate.fromBER(der)
		return true
	} catch {
		return false
	}
}

const PEM = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g

if (import.meta.main) {
	process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
		if (error instanceof UsageError || error instanceof PdfError) {
			console.error(error.message)
			return 2
		}
		throw error
	})
}
