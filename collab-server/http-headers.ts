import { hostname, networkInterfaces } from 'node:os'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Environment } from './env.ts'

type Address = Pick<Environment, 'publicUrl' | 'trustProxy' | 'port'>

/**
 * What the built pages may believe about a request. SvelteKit's adapter takes protocol, host and client
 * address from these headers (see `adapterEnvironment`), so whatever a client sent in them goes first.
 * A known public address wins over the Host header: links and CSRF checks cannot be led astray.
 */
export function normaliseRequest(request: IncomingMessage, address: Address): void {
	const forwarded = request.headers['x-forwarded-for']
	for (const name of Object.keys(request.headers)) {
		if (name.startsWith('x-forwarded-') || name === 'forwarded') delete request.headers[name]
	}
	const known = address.publicUrl ? new URL(address.publicUrl) : null
	request.headers['x-forwarded-proto'] = known ? known.protocol.slice(0, -1) : 'http'
	if (known) request.headers.host = known.host
	request.headers['x-forwarded-for'] =
		(address.trustProxy && nearest(forwarded)) || plainAddress(request.socket.remoteAddress)
}

/** Settings of the adapter that go with it; they are read when `build/handler.js` is imported. */
export const adapterEnvironment = {
	PROTOCOL_HEADER: 'x-forwarded-proto',
	ADDRESS_HEADER: 'x-forwarded-for',
	// Each page has its own bound, by route and by setting (web/src/lib/server/body-limit.ts).
	BODY_SIZE_LIMIT: 'Infinity'
}

/**
 * Headers of every answer, static files included; SvelteKit adds the Content-Security-Policy of pages.
 * `same-origin` as the referrer policy: with `no-referrer` browsers send `Origin: null` with forms.
 */
export function secureResponse(response: ServerResponse, publicUrl: string | null): void {
	const headers = {
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY',
		'Referrer-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin'
	}
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
	if (publicUrl?.startsWith('https:')) {
		response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
	}
}

/**
 * Whether a page of this origin may open a socket: the public address, or without one the names and
 * addresses of this machine on our port. A page elsewhere never may, whatever cookies come along.
 */
export function ownOrigins({ publicUrl, port }: Address): (origin: string) => boolean {
	const names = ['localhost', '127.0.0.1', '[::1]', hostname()]
	const addresses = Object.values(networkInterfaces()).flatMap((list) =>
		(list ?? []).map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address))
	)
	const own = publicUrl
		? [publicUrl]
		: [...names, ...addresses]
				.map((name) => `http://${name}:${port}`)
				.filter((text) => URL.canParse(text))
				.map((text) => new URL(text).origin)
	return (origin) => own.includes(origin)
}

/** The last entry is the one our own proxy wrote; earlier ones a client may have made up. */
function nearest(forwarded: string | string[] | undefined): string | undefined {
	return [forwarded].flat().join(',').split(',').at(-1)?.trim()
}

/** A socket that listens for both IP versions writes IPv4 as `::ffff:192.0.2.1`. */
function plainAddress(address = 'unknown'): string {
	return address.replace(/^::ffff:(?=\d+\.)/, '')
}
