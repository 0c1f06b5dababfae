import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { ATTACHMENTS } from '#schema/record/record.ts'
import { FONT_FILES } from './fonts.ts'
import { hasReplacement, printable } from './glyphs.ts'
import { pageData, type PageData, type PageSource } from './page-data.ts'

const ROOM = import.meta.dirname
const TEMPLATE = join(ROOM, 'template.typ')
/** How many renderings the typesetter's cache survives unused. */
const CACHE_AGE = 5

/** A record that could not be typeset; the message names what the typesetter said. */
export class RenderError extends Error {
	constructor(said: unknown) {
		super(typeof said === 'string' ? said : JSON.stringify(said))
		this.name = 'RenderError'
	}
}

/**
 * [R6] A record as PDF/A-3a with its files attached; deterministic. First compiled as PDF/UA-1, which
 * refuses what a screen reader could not follow (no title, skipped headings, pictures without words):
 * a gate, because one export can carry only one of the two marks. The seal adds the other [R10].
 */
export function renderRecord(source: PageSource): Uint8Array {
	const compiler = prepared(source)
	try {
		compile(compiler, 'ua-1')
		return compile(compiler, 'a-3a')
	} finally {
		compiler.resetShadow()
		compiler.evictCache(CACHE_AGE)
	}
}

/** What stands on a page on which a key is tried [SL5]. */
export type TrialPage = {
	title: string
	text: string
	made: string
	organisation: string
	language: string
	/** ISO 8601. */
	at: string
}

/** [SL5] A page that says of itself that it is a trial, in the same form as a record. */
export function renderTrial(page: TrialPage): Uint8Array {
	const compiler = typesetter()
	const at = new Date(page.at)
	const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
	compiler.mapShadow(
		join(ROOM, 'trial.json'),
		Buffer.from(JSON.stringify(printable({ ...page, date })))
	)
	try {
		return compile(compiler, 'a-3a', join(ROOM, 'trial.typ'))
	} finally {
		compiler.resetShadow()
	}
}

let shared: NodeCompiler | null = null

/** The compiler with the record's files in its workspace; nothing else on the disk can be read. */
function prepared(source: PageSource): NodeCompiler {
	const compiler = typesetter()
	compiler.mapShadow(join(ROOM, 'page.json'), Buffer.from(JSON.stringify(wordsOf(source))))
	compiler.mapShadow(join(ROOM, ATTACHMENTS.record), Buffer.from(source.recordBytes))
	compiler.mapShadow(join(ROOM, ATTACHMENTS.text), Buffer.from(source.text))
	compiler.mapShadow(join(ROOM, ATTACHMENTS.proof), Buffer.from(source.proof))
	if (source.consistency)
		compiler.mapShadow(join(ROOM, ATTACHMENTS.consistency), Buffer.from(source.consistency))
	return compiler
}

function typesetter(): NodeCompiler {
	shared ??= NodeCompiler.create({
		workspace: ROOM,
		fontArgs: [{ fontPaths: [...new Set(FONT_FILES.map((file) => dirname(file)))] }]
	})
	return shared
}

/** [R8] People's words as the fonts can print them; fingerprints and keys sign by sign, for copying. */
function wordsOf(source: PageSource): PageData {
	const data = pageData(source)
	const { hashes, ledger } = data.verify
	const words = printable(data)
	const attachments = { ...words.attachments, hashes: data.attachments.hashes }
	const about = hasReplacement(words) ? [...words.about, words.replaced] : words.about
	const { seals } = data.signatures
	const signatures = {
		...words.signatures,
		seals: words.signatures.seals.map((seal, at) => ({
			...seal,
			serial: seals[at]?.serial ?? seal.serial
		}))
	}
	return { ...words, about, attachments, signatures, verify: { ...words.verify, hashes, ledger } }
}

function compile(compiler: NodeCompiler, pdfStandard: string, mainFilePath = TEMPLATE): Uint8Array {
	const compiled = compiler.compile({ mainFilePath })
	const document = compiled.result
	if (!document) throw new RenderError(diagnosticsOf(compiler, compiled.takeDiagnostics()))
	try {
		return new Uint8Array(compiler.pdf(document, { pdfStandard }))
	} catch (error) {
		throw new RenderError(error instanceof Error ? error.message : error)
	}
}

function diagnosticsOf(
	compiler: NodeCompiler,
	diagnostics: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null
): unknown {
	return diagnostics ? compiler.fetchDiagnostics(diagnostics) : 'no document'
}
