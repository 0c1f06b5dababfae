import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { Refusal } from '#schema/errors.ts'
import type { LossCode, LossReport } from '#schema/docs/losses.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { BroughtPictures } from './brought-pictures.ts'
import { readHtml } from './read-html.ts'
import { ticked } from './ticks.ts'
import { type Package, unpack, xmlOf } from './unpack.ts'

const MAIN = 'word/document.xml'
/** What the words of a document stand in. Programs and attachments are not unpacked. */
const WANTED =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/[\w.]+\.rels|[\w.]+\.xml|media\/[\w.-]+\.(?:png|jpe?g|gif|webp)))$/i

/** Which styles are more than their name. */
const STYLE_MAP = [
	'u => u',
	'strike => s',
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='caption'] => figcaption:fresh",
	"p[style-name='Caption'] => figcaption:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	"p[style-name='Source Code'] => pre:separator('\n')",
	"p[style-name='HTML Preformatted'] => pre:separator('\n')",
	"p[style-name='Preformatted Text'] => pre:separator('\n')",
	"p[style-name='Table Heading'] => p:fresh",
	"p[style-name='Table Contents'] => p:fresh",
	"r[style-name='Inline Code'] => code",
	"r[style-name='HTML Code'] => code",
	"r[style-name='Source Text'] => code",
	"r[style-name='Hyperlink'] => ",
	"r[style-name='Internet Link'] => "
]

/** [I1] A file of Word: mammoth reads its words into HTML, which is read like any page. */
export async function readDocx(
	bytes: Uint8Array,
	report: LossReport,
	pictures = new BroughtPictures()
): Promise<{ title: string; blocks: PlainBlock[] }> {
	const file = unpack(bytes, (name) => WANTED.test(name))
	const main = xmlOf(file, MAIN)
	if (main === null) throw new Refusal('file_unreadable')
	for (const name of file.parts.keys()) if (/\.(xml|rels)$/i.test(name)) xmlOf(file, name)
	noteLosses(file, main, report)
	const { value, messages } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(repacked(file)) },
		{ styleMap: STYLE_MAP, externalFileAccess: false, ignoreEmptyParagraphs: true }
	)
	for (const { message } of messages) {
		const style = /^Unrecognised \w+ style: '?(.*?)'? \(Style ID/.exec(message)?.[1]
		if (style) report.note('looks', style)
	}
	const drawn = value.match(/<img /g)?.length ?? 0
	report.note('images', '', drawingsIn(main) - drawn)
	const { blocks } = readHtml(value, report, pictures)
	return { title: titleOf(file), blocks: ticked(blocks) }
}

/** Packed anew from what was unpacked within the limit: mammoth never sees the file itself. */
function repacked({ parts }: Package): Uint8Array {
	return zipSync(Object.fromEntries(parts), { level: 0 })
}

const COUNTED: readonly [LossCode, RegExp][] = [
	['comments', /<w:commentReference[ /]/g],
	['tracked_changes', /<w:(?:ins|del|moveFrom|moveTo) /g],
	['page_breaks', /<w:br [^>]*w:type="page"/g],
	['text_boxes', /<(?:wps:txbx|v:textbox)[ >]/g],
	['formulas', /<m:oMath>/g],
	['embedded', /<(?:w:object|c:chart)[ >]/g],
	['fields', /<w:(?:checkBox|ddList|textInput)[ />]|<w14:checkbox>/g]
]

function noteLosses(file: Package, main: string, report: LossReport): void {
	const once = withoutFallbacks(main)
	for (const [code, pattern] of COUNTED) report.note(code, '', once.match(pattern)?.length ?? 0)
	report.note('macros', '', file.names.filter((name) => /vbaProject\.bin$/i.test(name)).length)
	for (const name of file.names) {
		if (/^word\/(embeddings|charts)\/./.test(name)) report.note('embedded', name.split('/').at(-1))
		const head = /^word\/(?:header|footer)\d*\.xml$/.test(name) ? xmlOf(file, name) : null
		const words = head?.match(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)?.join(' ') ?? ''
		const said = words.replace(/<[^>]+>/g, '').trim()
		if (said !== '') report.note('page_heads', said)
	}
}

/** Pictures and shapes; mammoth reads the pictures of them. */
function drawingsIn(main: string): number {
	return withoutFallbacks(main).match(/<(?:w:drawing|w:pict)[ >]/g)?.length ?? 0
}

/** Newer drawings bring an older copy of themselves along. */
function withoutFallbacks(main: string): string {
	return main.replace(/<mc:Fallback>[^]*?<\/mc:Fallback>/g, '')
}

function titleOf(file: Package): string {
	const core = xmlOf(file, 'docProps/core.xml') ?? ''
	const title = /<dc:title>([^<]*)<\/dc:title>/.exec(core)?.[1] ?? ''
	return unescaped(title).trim()
}

export function unescaped(xml: string): string {
	return xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&')
}
