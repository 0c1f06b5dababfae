/** Search engines are welcome in the register, and nowhere else. */
export const GET = ({ url }) =>
	new Response(
		[
			'User-agent: *',
			'Allow: /register',
			'Allow: /_app/',
			'Disallow: /',
			`Sitemap: ${url.origin}/sitemap.xml`,
			''
		].join('\n'),
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	)
