import type { CDPSession } from '@playwright/test'

/** Counts, from now on, the scripts that are transferred, in bytes as they come over the wire. */
export async function countScripts(instruments: CDPSession): Promise<() => number> {
	const scripts = new Map<string, number>()
	await instruments.send('Network.enable')
	instruments.on('Network.responseReceived', ({ requestId, response }) => {
		if (response.mimeType.includes('javascript')) scripts.set(requestId, 0)
	})
	instruments.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength)
	})
	return () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
}
