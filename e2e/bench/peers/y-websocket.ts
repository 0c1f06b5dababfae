// y-websocket's own server, the reference of the protocol, with its defaults and no storage.
import { createServer } from 'node:http'
import { setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'

const sockets = new WebSocketServer({ noServer: true })
sockets.on('connection', setupWSConnection)
const server = createServer((_request, response) => response.end('okay'))
server.on('upgrade', (request, socket, head) =>
	sockets.handleUpgrade(request, socket, head, (peer) => sockets.emit('connection', peer, request))
)
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))
