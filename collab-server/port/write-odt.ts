import { strToU8, zipSync, type Zippable } from 'fflate'
import type { LeavingText } from './leaving.ts'
import { odtBody, type OdtPicture } from './odt-body.ts'
import { escaped } from './write-html.ts'

/** [I3] A text of LibreOffice (ODF 1.3) with real headings, lists and heads of tables. */
export function writeOdt(text: LeavingText): Uint8Array {
	// The type stands first and unpacked, so that a file can be told by its first bytes.
	const { content, pictures } = contentOf(text)
	const files = pictures.map(({ name, bytes }) => [name, [bytes, { level: 0 }]] as const)
	const parts = {
		mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
		'META-INF/manifest.xml': strToU8(manifestOf(pictures)),
		'meta.xml': strToU8(metaOf(text)),
		'styles.xml': strToU8(stylesOf(text)),
		'content.xml': strToU8(content),
		...Object.fromEntries(files)
	} satisfies Zippable
	return zipSync(parts, { mtime: NO_TIME })
}

/** The same text is the same file: no part of it says when it was packed. ZIP knows local time only. */
const NO_TIME = new Date(1980, 0, 1)

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMES =
	'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
	'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
	'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
	'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
	'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ' +
	'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" ' +
	'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" ' +
	'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ' +
	'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
	'office:version="1.3"'

function manifestOf(pictures: readonly OdtPicture[]): string {
	const entries = pictures.map(
		({ name, type }) =>
			`<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>\n`
	)
	return `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
${entries.join('')}</manifest:manifest>
`
}

function metaOf({ title, language, standing, process, takenAt }: LeavingText): string {
	return `${HEAD}<office:document-meta ${NAMES}><office:meta>
<dc:title>${escaped(title)}</dc:title>
<dc:subject>${escaped(process)}</dc:subject>
<dc:description>${escaped(standing)}</dc:description>
<dc:language>${language}</dc:language>
<dc:date>${takenAt.replace(/Z$/, '')}</dc:date>
</office:meta></office:document-meta>
`
}

const COUNTRIES: Record<LeavingText['language'], string> = {
	en: 'GB',
	it: 'IT',
	lv: 'LV',
	es: 'ES'
}

/** The named styles that LibreOffice knows too, and the line at the head of each page. */
function stylesOf({ language, standing }: LeavingText): string {
	const paragraph = (name: string, shown: string, parent: string, properties = '') =>
		`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}">${properties}</style:style>\n`
	const sizes = ['20pt', '16pt', '13pt']
	const headings = sizes.map(
		(size, n) =>
			`<style:style style:name="Heading_20_${n + 1}" style:display-name="Heading ${n + 1}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${n + 1}"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}" fo:font-weight="bold"/></style:style>`
	)
	return `${HEAD}<office:document-styles ${NAMES}>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="${language}" fo:country="${COUNTRIES[language]}" fo:font-size="11pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
${headings.join('\n')}
${paragraph('Text_20_body', 'Text body', 'Standard', '<style:paragraph-properties fo:margin-bottom="0.25cm"/>')}${paragraph('Quotations', 'Quotations', 'Standard', '<style:paragraph-properties fo:margin-left="1cm" fo:margin-right="1cm"/>')}${paragraph('Caption', 'Caption', 'Standard', '<style:paragraph-properties fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="10pt" fo:font-style="italic"/>')}${paragraph('Preformatted_20_Text', 'Preformatted Text', 'Standard', '<style:text-properties style:font-name="Liberation Mono" fo:font-family="monospace"/>')}${paragraph('Table_20_Contents', 'Table Contents', 'Standard')}${paragraph('Table_20_Heading', 'Table Heading', 'Table_20_Contents', '<style:text-properties fo:font-weight="bold"/>')}${paragraph('Header', 'Header', 'Standard')}${paragraph('Footnote', 'Footnote', 'Standard', '<style:text-properties fo:font-size="9pt"/>')}<style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text"><style:text-properties fo:font-family="monospace"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Header">${escaped(standing)}</text:p></style:header></style:master-page></office:master-styles>
</office:document-styles>
`
}

function contentOf(text: LeavingText): { content: string; pictures: OdtPicture[] } {
	const { styles, body, pictures } = odtBody(text)
	const content = `${HEAD}<office:document-content ${NAMES}>
<office:automatic-styles>
${styles}
</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body>
</office:document-content>
`
	return { content, pictures }
}
