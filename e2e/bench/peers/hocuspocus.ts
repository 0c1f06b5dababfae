// Bare Hocuspocus 4 with its defaults and no storage: the peer we are built on.
import { Server } from '@hocuspocus/server'

const server = new Server({ port: Number(process.env.PORT), quiet: true, stopOnSignals: true })
await server.listen()
console.log('ready')
