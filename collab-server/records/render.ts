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

let shared: NodeCompiler | null = null

/** The compiler with the record's files in its workspace; nothing else on the disk can be read. */
function prepared(source: PageSource): NodeCompiler {
	shared ??= NodeCompiler.create({
		workspace: ROOM,
		fontArgs: [{ fontPaths: [...new Set(FONT_FILES.map((file) => dirname(file)))] }]
	})
	shared.mapShadow(join(ROOM, 'page.json'), Buffer.from(JSON.stringify(wordsOf(source))))
	shared.mapShadow(join(ROOM, ATTACHMENTS.record), Buffer.from(source.recordBytes))
	shared.mapShadow(join(ROOM, ATTACHMENTS.text), Buffer.from(source.text))
	shared.mapShadow(join(ROOM, ATTACHMENTS.proof), Buffer.from(source.proof))
	return shared
}

/** [R8] People's words as the fonts can print them; fingerprints and keys sign by sign, for copying. */
function wordsOf(source: PageSource): PageData {
	const data = pageData(source)
	const { hashes, ledger } = data.verify
	const words = printable(data)
	const attachments = { ...words.attachments, hashes: data.attachments.hashes }
	const about = hasReplacement(words) ? [...words.about, words.replaced] : words.about
	return { ...words, about, attachments, verify: { ...words.verify, hashes, ledger } }
}

function compile(compiler: NodeCompiler, pdfStandard: string): Uint8Array {
	const compiled = compiler.compile({ mainFilePath: TEMPLATE })
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
