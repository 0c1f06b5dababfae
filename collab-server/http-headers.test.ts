import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { normaliseRequest, ownOrigins, secureResponse } from './http-headers.ts'

const request = (headers: Record<string, string>) =>
	({
		headers: { ...headers },
		socket: { remoteAddress: '::ffff:192.0.2.1' }
	}) as unknown as IncomingMessage

describe('what a request may claim', () => {
	const forged = {
		host: 'evil.example',
		'x-forwarded-proto': 'https',
		'x-forwarded-host': 'evil.example',
		'x-forwarded-for': '203.0.113.9',
		forwarded: 'for=203.0.113.9;proto=https'
	}

	test('without a proxy nothing forwarded is believed', () => {
		const told = request(forged)
		normaliseRequest(told, { publicUrl: null, trustProxy: false, port: 3000 })
		expect(told.headers).toEqual({
			host: 'evil.example',
			'x-forwarded-proto': 'http',
			'x-forwarded-for': '192.0.2.1'
		})
	})

	test('a public address wins over the Host header', () => {
		const told = request(forged)
		normaliseRequest(told, { publicUrl: 'https://il.example.org', trustProxy: false, port: 3000 })
		expect(told.headers).toMatchObject({ host: 'il.example.org', 'x-forwarded-proto': 'https' })
	})

	test('behind a proxy the address that the proxy added counts, not the ones before it', () => {
		const address = { publicUrl: 'https://il.example.org', trustProxy: true, port: 3000 }
		const told = request({ 'x-forwarded-for': '203.0.113.9, 198.51.100.4' })
		normaliseRequest(told, address)
		expect(told.headers['x-forwarded-for']).toBe('198.51.100.4')
		const direct = request({})
		normaliseRequest(direct, address)
		expect(direct.headers['x-forwarded-for']).toBe('192.0.2.1')
	})
})

test('every answer carries the security headers, and HSTS behind https only', () => {
	const headersFor = (publicUrl: string | null) => {
		const headers = new Map<string, string>()
		const response = { setHeader: (name: string, value: string) => headers.set(name, value) }
		secureResponse(response as unknown as ServerResponse, publicUrl)
		return headers
	}
	expect([...headersFor(null).keys()]).toEqual([
		'X-Content-Type-Options',
		'X-Frame-Options',
		'Referrer-Policy',
		'Permissions-Policy',
		'Cross-Origin-Opener-Policy',
		'Cross-Origin-Resource-Policy'
	])
	const seconds = /max-age=(\d+)/.exec(
		headersFor('https://il.example.org').get('Strict-Transport-Security') ?? ''
	)
	expect(Number(seconds?.[1])).toBeGreaterThanOrEqual(365 * 24 * 3600)
})

describe('which pages may open a socket', () => {
	test('with a public address only that origin', () => {
		const own = ownOrigins({ publicUrl: 'https://il.example.org', trustProxy: false, port: 3000 })
		expect(own('https://il.example.org')).toBe(true)
		expect(own('http://il.example.org')).toBe(false)
		expect(own('http://localhost:3000')).toBe(false)
		expect(own('null')).toBe(false)
	})

	test('without one this machine on our port', () => {
		const own = ownOrigins({ publicUrl: null, trustProxy: false, port: 3000 })
		expect(own('http://localhost:3000')).toBe(true)
		expect(own('http://127.0.0.1:3000')).toBe(true)
		expect(own('http://[::1]:3000')).toBe(true)
		expect(own('http://localhost:4000')).toBe(false)
		expect(own('http://evil.example:3000')).toBe(false)
	})
})
