// A bare page of Tiptap's starter kit, built by Vite and served by bare Hocuspocus with the headers that our
// own files have: compressed ahead, kept for ever by their name. SEED_FOLDER holds documents to load.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { Server } from '@hocuspocus/server'
import { build } from 'vite'

const { PORT, SEED_FOLDER } = process.env
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
const files = await built()

const server = new Server({
	port: Number(PORT),
	quiet: true,
	async onLoadDocument({ documentName }) {
		const file = SEED_FOLDER ? join(SEED_FOLDER, documentName) : ''
		return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
	},
	async onRequest({ request, response }) {
		const { pathname } = new URL(request.url ?? '/', 'http://bare')
		const name = pathname === '/' ? 'index.html' : pathname.slice(1)
		const body = files.get(name)
		response.writeHead(body ? 200 : 404, {
			'content-type': TYPES[extname(name)] ?? 'text/plain',
			'content-encoding': 'br',
			'cache-control': name === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable'
		})
		response.end(body ?? brotliCompressSync('Not here.'))
		// Nothing thrown would let Hocuspocus answer as well.
		throw null
	}
})
await server.listen()
console.log('ready')

async function built(): Promise<Map<string, Buffer>> {
	const outDir = mkdtempSync(join(tmpdir(), 'interlink-bench-page-'))
	const root = fileURLToPath(new URL('./tiptap', import.meta.url))
	await build({ root, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } })
	const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
		extname(name)
	)
	const made = names.map((name): [string, Buffer] => [
		name,
		brotliCompressSync(readFileSync(join(outDir, name)))
	])
	rmSync(outDir, { recursive: true, force: true })
	return new Map(made)
}
