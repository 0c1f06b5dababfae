import type { PublicLog, PublishedHead } from '#collab/store/ledger/published-heads.ts'

/** [L10] An Atom feed of published heads; each entry holds its signed note, so a reader that keeps it keeps the head. */
export function headsFeed(log: PublicLog, heads: PublishedHead[], url: URL): string {
	const home = `${url.origin}/log/${log.organisationId}`
	const updated = heads[0]?.publishedAt ?? new Date(0)
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		`<id>${home}</id>`,
		`<title>${escaped(`${log.organisation}: ${log.origin}`)}</title>`,
		`<author><name>${escaped(log.organisation)}</name></author>`,
		`<updated>${updated.toISOString()}</updated>`,
		`<link rel="self" type="application/atom+xml" href="${home}/feed.atom"/>`,
		`<link rel="alternate" type="text/html" href="${home}"/>`,
		...heads.map((head) => entry(head, home)),
		'</feed>',
		''
	].join('\n')
}

function entry({ size, signed, publishedAt }: PublishedHead, home: string): string {
	const at = publishedAt.toISOString()
	return [
		'<entry>',
		`<id>${home}/checkpoint/${size}</id>`,
		`<title>${size}</title>`,
		`<published>${at}</published><updated>${at}</updated>`,
		`<link rel="alternate" type="text/plain" href="${home}/checkpoint/${size}"/>`,
		`<content type="text">${escaped(signed)}</content>`,
		'</entry>'
	].join('\n')
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
