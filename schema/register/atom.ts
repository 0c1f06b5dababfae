import { say, type Language } from '../messages/format.ts'
import { recordAddress } from './address.ts'
import { renditionsOf, type PublishedEntry, type Rendition } from './entry.ts'
import { xmlText as x } from './xml.ts'

export type Feed = {
	/** An IRI that never changes. */
	id: string
	title: string
	language: string
	/** Addresses of the feed itself and of the page it belongs to. */
	self: string
	page: string
	/** Origin of every address in it. */
	base: string
	entries: readonly PublishedEntry[]
}

/** What a feed is called: of what it tells, from the innermost outwards. */
export function feedTitle(language: Language, ...names: (string | undefined)[]): string {
	const register = say(language, 'register.data_catalogue')
	const named = names.filter(Boolean).join(', ')
	return named ? `${named}: ${register}` : register
}

export const MEDIA_TYPE_OF: Record<Rendition, string> = {
	pdf: 'application/pdf',
	json: 'application/json',
	html: 'text/html',
	odt: 'application/vnd.oasis.opendocument.text'
}

/** Nothing was published before that. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** [PR8] What was published or changed last (RFC 4287). */
export function atomFeed({ id, title, language, self, page, base, entries }: Feed): string {
	const updated = entries.map(({ updatedAt }) => updatedAt).toSorted()
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${x(language)}">
<id>${x(id)}</id>
<title>${x(title)}</title>
<updated>${updated.at(-1) ?? NEVER}</updated>
<link rel="self" type="application/atom+xml" href="${x(self)}"/>
<link rel="alternate" type="text/html" href="${x(page)}"/>
<generator>Interlink</generator>
${entries.map((entry) => atomEntry(entry, base)).join('')}</feed>
`
}

function atomEntry(entry: PublishedEntry, base: string): string {
	const { id, organisation, process, language, question, summary, standing } = entry
	const address = base + recordAddress(id)
	const files = renditionsOf(entry)
		.filter((format) => format !== 'html')
		.map(
			(format) =>
				`<link rel="related" type="${MEDIA_TYPE_OF[format]}" href="${x(base + recordAddress(id, format))}"/>\n`
		)
	return `<entry xml:lang="${language}">
<id>${x(address)}</id>
<title>${x(question)}</title>
<author><name>${x(organisation.name)}</name></author>
<published>${entry.publishedAt}</published>
<updated>${entry.updatedAt}</updated>
<category term="${standing}"/>
<category term="process" label="${x(process.name)}"/>
<link rel="alternate" type="text/html" href="${x(address)}"/>
${files.join('')}<summary>${x(summary || entry.title)}</summary>
</entry>
`
}
