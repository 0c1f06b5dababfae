import { readFile } from 'node:fs/promises'
import { error } from '@sveltejs/kit'

/** [AS11] The checking page as one file. It is built beside the pages, so it is not there in development. */
export const GET = async () => {
	const page = await readFile('build/verify.html').catch(() => error(404, 'Not found'))
	return new Response(new Uint8Array(page), {
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
	})
}
