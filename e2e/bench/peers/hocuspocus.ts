// Bare Hocuspocus 4 with its defaults: the peer we are built on. SEED_FOLDER holds documents to load;
// with STORED_BYTES its own storing hook adds up what it would write (the whole document each time).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'

const { PORT, SEED_FOLDER, STORED_BYTES } = process.env
let stored = 0

const server = new Server({
	port: Number(PORT),
	quiet: true,
	async onLoadDocument({ documentName }) {
		const file = SEED_FOLDER ? join(SEED_FOLDER, documentName) : ''
		return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
	},
	async onStoreDocument({ document }) {
		if (!STORED_BYTES) return
		stored += Y.encodeStateAsUpdate(document).length
		writeFileSync(STORED_BYTES, String(stored))
	}
})
await server.listen()
console.log('ready')
