// @vitest-environment node
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressed } from './compressed.ts'

const WORDS = '<p>The office is open on three afternoons a week.</p>'.repeat(100)

it('[RV8] a page somebody opens or goes on to comes smaller, and says the same', async () => {
	for (const site of ['none', 'same-origin']) {
		const answer = compressed(asked('gzip, deflate, br, zstd', site), page(WORDS))
		const bytes = Buffer.from(await answer.arrayBuffer())
		expect(answer.headers.get('content-encoding')).toBe('br')
		expect(bytes.byteLength).toBeLessThan(WORDS.length / 10)
		expect(brotliDecompressSync(bytes).toString()).toBe(WORDS)
	}
	const answer = compressed(asked('gzip', 'none'), page(WORDS))
	expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(WORDS)
})

it('[RV8] how small a page becomes is not told to another site, nor where nobody says who asks', async () => {
	for (const site of ['cross-site', 'same-site', null])
		expect(await asItWas(asked('gzip, br', site), page(WORDS))).toBe(true)
})

it('[RV8] what is compressed already, is no page or goes to whoever cannot read it stays as it is', async () => {
	const request = asked('br', 'none')
	expect(await asItWas(request, page(WORDS, { 'content-encoding': 'gzip' }))).toBe(true)
	expect(await asItWas(request, page(WORDS, { 'content-type': 'text/event-stream' }))).toBe(true)
	expect(await asItWas(asked(null, 'none'), page(WORDS))).toBe(true)
	expect(compressed(request, new Response(null, { status: 304 })).status).toBe(304)
})

it('[RV8] what is streamed arrives while the rest is still to come', async () => {
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
	const writer = writable.getWriter()
	void writer.write(new TextEncoder().encode(WORDS))
	const headers = { 'content-type': 'text/html' }
	const answer = compressed(asked('gzip', 'none'), new Response(readable, { headers }))
	const arriving = answer.body?.getReader()
	expect((await arriving?.read())?.value?.byteLength).toBeGreaterThan(0)
	await arriving?.cancel()
})

function asked(encodings: string | null, site: string | null): Request {
	const headers = new Headers()
	if (encodings) headers.set('accept-encoding', encodings)
	if (site) headers.set('sec-fetch-site', site)
	return new Request('http://town.example/', { headers })
}

function page(words: string, headers: Record<string, string> = {}): Response {
	return new Response(words, { headers: { 'content-type': 'text/html', ...headers } })
}

async function asItWas(request: Request, answer: Response): Promise<boolean> {
	const before = answer.headers.get('content-encoding')
	const words = await answer.clone().text()
	const sent = compressed(request, answer)
	return sent.headers.get('content-encoding') === before && (await sent.text()) === words
}
