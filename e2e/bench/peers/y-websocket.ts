// y-websocket's own server, the reference of the protocol, with its defaults. SEED_FOLDER holds documents
// to load through its persistence hook; it writes nothing.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setPersistence, setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'
import * as Y from 'yjs'

const { PORT, SEED_FOLDER } = process.env
if (SEED_FOLDER) {
	setPersistence({
		provider: null,
		bindState(name: string, doc: Y.Doc) {
			const file = join(SEED_FOLDER, name)
			if (existsSync(file)) Y.applyUpdate(doc, new Uint8Array(readFileSync(file)))
		},
		writeState: async () => {}
	})
}
const sockets = new WebSocketServer({ noServer: true })
sockets.on('connection', setupWSConnection)
const server = createServer((_request, response) => response.end('okay'))
server.on('upgrade', (request, socket, head) =>
	sockets.handleUpgrade(request, socket, head, (peer) => sockets.emit('connection', peer, request))
)
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
