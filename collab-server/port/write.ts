import type { ExportFormat } from '#schema/docs/formats.ts'
import { withComments } from './comment-signs.ts'
import type { LeavingText } from './leaving.ts'
import { rastered } from './raster-drawings.ts'
import { writeDocx } from './write-docx.ts'
import { writeHtml } from './write-html.ts'
import { writeJson } from './write-json.ts'
import { writeMarkdown } from './write-markdown.ts'
import { writeOdt } from './write-odt.ts'
import { writePdf } from './write-pdf.ts'
import { writePlain } from './write-plain.ts'

const WRITERS: Record<
	ExportFormat,
	(text: LeavingText) => string | Uint8Array | Promise<Uint8Array>
> = {
	docx: async (text) => writeDocx({ ...text, pictures: await rastered(text.pictures) }),
	odt: async (text) => writeOdt({ ...text, pictures: await rastered(text.pictures) }),
	pdf: (text) => writePdf(withComments(text)),
	html: writeHtml,
	md: (text) => writeMarkdown(withComments(text)),
	txt: (text) => writePlain(withComments(text)),
	json: writeJson
}

/** [I3] A text as a file. */
export async function writeFile(format: ExportFormat, text: LeavingText): Promise<Uint8Array> {
	const written = await WRITERS[format](text)
	return typeof written === 'string' ? new TextEncoder().encode(written) : written
}
