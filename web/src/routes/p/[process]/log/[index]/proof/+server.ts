import { entryAsked } from '#lib/server/log-entry.ts'

/** The proof of one entry as a file: `c2sp.org/tlog-proof@v1`. */
export const GET = async (event) => {
	const { index, proof } = await entryAsked(event)
	return new Response(proof, {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `attachment; filename="entry-${index}.tlog-proof"`,
			'cache-control': 'private, no-store'
		}
	})
}
