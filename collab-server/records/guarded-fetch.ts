import { lookup } from 'node:dns/promises'
import { request as requestHttp, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP } from 'node:net'

/** Asks an address that somebody else wrote into a certificate. Rejects rather than reach inside. */
export type GuardedFetch = (address: string, question?: Question) => Promise<Uint8Array>
export type Question = { body: Uint8Array; type: string }

export type Limits = {
	/** Hosts an operator allows although their addresses are private: an authority of one's own. */
	hosts: readonly string[]
	timeoutMs: number
	mostBytes: number
}

const PATIENCE_MS = 10_000
const MOST_BYTES = 8 * 1024 * 1024

/**
 * [SL4] Only http and https; only public addresses, checked on what the name resolves to and connected to
 * exactly there, so that a name cannot change in between; no redirects; bounded in time and size.
 */
export function guardedFetch({
	hosts = [],
	timeoutMs = PATIENCE_MS,
	mostBytes = MOST_BYTES
}: Partial<Limits> = {}): GuardedFetch {
	return async (address, question) => {
		const url = new URL(address)
		if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error('not http')
		if (url.username || url.password) throw new Error('an address with a password')
		const [place] = await placesOf(url.hostname, hosts)
		if (!place) throw new Error('no address')
		return await ask(url, place, question, { timeoutMs, mostBytes })
	}
}

type Place = { address: string; family: number }

async function placesOf(hostname: string, allowed: readonly string[]): Promise<Place[]> {
	const host = hostname.replace(/^\[|\]$/g, '')
	const places = isIP(host)
		? [{ address: host, family: isIP(host) }]
		: await lookup(host, { all: true })
	if (allowed.includes(host)) return places
	if (places.some(({ address }) => isInside(address))) throw new Error('a private address')
	return places
}

function isInside(address: string): boolean {
	return INSIDE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

function ask(
	url: URL,
	place: Place,
	question: Question | undefined,
	{ timeoutMs, mostBytes }: { timeoutMs: number; mostBytes: number }
): Promise<Uint8Array> {
	const send = url.protocol === 'https:' ? requestHttps : requestHttp
	const options: RequestOptions = {
		method: question ? 'POST' : 'GET',
		headers: question ? { 'content-type': question.type } : {},
		signal: AbortSignal.timeout(timeoutMs),
		agent: false,
		lookup: (_, { all }, done) =>
			all ? done(null, [place]) : done(null, place.address, place.family)
	}
	return new Promise((resolve, reject) => {
		const request = send(url, options, async (response) => {
			try {
				if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}`)
				const parts: Buffer[] = []
				let length = 0
				for await (const part of response) {
					length += (part as Buffer).length
					if (length > mostBytes) throw new Error('the answer is too long')
					parts.push(part as Buffer)
				}
				resolve(new Uint8Array(Buffer.concat(parts)))
			} catch (error) {
				request.destroy()
				reject(error)
			}
		})
		request.on('error', reject)
		request.end(question?.body)
	})
}

/** Loopback, private, link-local, shared, reserved, multicast; IPv4 inside IPv6 is judged as IPv4. */
const INSIDE = new BlockList()
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3]
] as const)
	INSIDE.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
	['::', 127],
	['64:ff9b::', 96],
	['100::', 64],
	['2001:db8::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8]
] as const)
	INSIDE.addSubnet(net, prefix, 'ipv6')
