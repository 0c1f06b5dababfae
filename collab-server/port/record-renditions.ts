import { canonicalBytes } from '#schema/record/canonical.ts'
import { say } from '#schema/messages/format.ts'
import { pageData, type PageSource } from '../records/page-data.ts'
import type { LeavingText } from './leaving.ts'
import { portWords } from './port-words.ts'
import { recordBlocks } from './record-blocks.ts'
import { sealedSource } from './sealed-source.ts'
import { writeHtml } from './write-html.ts'
import { writeOdt } from './write-odt.ts'

/** [RD1] The sealed record in another form: the same words as the PDF, from nothing but that file. */
export async function renditionOf(
	pdf: Uint8Array,
	format: 'html' | 'odt' | 'json'
): Promise<Uint8Array> {
	return rendered(await sealedSource(pdf), format)
}

/** [RD1] Same source, same bytes: nothing is read from the clock, the machine or the reader's language. */
export function rendered(source: PageSource, format: 'html' | 'odt' | 'json'): Uint8Array {
	switch (format) {
		case 'json':
			return canonicalBytes(source.record)
		case 'html':
			return new TextEncoder().encode(writeHtml(leaving(source)))
		case 'odt':
			return writeOdt(leaving(source))
	}
}

function leaving(source: PageSource): LeavingText {
	const { record } = source
	const { language } = record
	const page = pageData(source)
	return {
		title: page.title,
		language,
		process: record.process.name,
		state: page.name,
		standing: `${page.subject}. ${say(language, 'record.rendition', { id: record.id })}`,
		takenAt: record.issuedAt.replace(/\.\d+Z$/, 'Z'),
		words: portWords(language),
		pictures: {},
		comments: [],
		pieces: [],
		blocks: recordBlocks(page)
	}
}
