import { xmlText } from './xml.ts'

/** The most addresses that one map may hold (sitemaps.org). */
export const LARGEST_MAP = 50_000

export function sitemap(pages: readonly { address: string; changed: string | null }[]): string {
	const lines = pages.slice(0, LARGEST_MAP).map(({ address, changed }) => {
		const when = changed ? `<lastmod>${changed}</lastmod>` : ''
		return `<url><loc>${xmlText(address)}</loc>${when}</url>\n`
	})
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</urlset>
`
}
