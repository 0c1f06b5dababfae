import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A wire between a server and its database that a test can cut and mend. */
export type Wire = {
	/** The database, through this wire. */
	url: string
	/** Ends all connections and takes no new ones. */
	cut(): void
	mend(): void
	close(): Promise<void>
}

export async function wireTo(databaseUrl: string): Promise<Wire> {
	const target = new URL(databaseUrl)
	const pairs = new Set<{ near: Socket; far: Socket }>()
	let isCut = false

	const server = createServer((near) => {
		if (isCut) return near.destroy()
		const far = connect(Number(target.port || 5432), target.hostname)
		const pair = { near, far }
		pairs.add(pair)
		near.pipe(far)
		far.pipe(near)
		for (const socket of [near, far]) {
			socket.on('error', () => {})
			socket.on('close', () => {
				pairs.delete(pair)
				near.destroy()
				far.destroy()
			})
		}
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const url = new URL(databaseUrl)
	url.hostname = '127.0.0.1'
	url.port = String((server.address() as AddressInfo).port)

	return {
		url: url.href,
		cut() {
			isCut = true
			for (const { near } of pairs) near.destroy()
		},
		mend() {
			isCut = false
		},
		async close() {
			for (const { near } of pairs) near.destroy()
			await new Promise((resolve) => server.close(resolve))
		}
	}
}
