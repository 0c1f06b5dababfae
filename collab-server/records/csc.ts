import { SealingKeyError } from './sealing-key-error.ts'

/** A remote signing service of the Cloud Signature Consortium (CSC API v2), as an operator names it. */
export type RemoteService = {
	/** Such as `https://sign.example.org/csc/v2`. */
	address: string
	/** OAuth2 client credentials, or user and password (`auth/login`). */
	by: 'oauth2' | 'basic'
	client: string
	secret: string
	timeoutMs: number
}

const MOST_BYTES = 1024 * 1024

/** What the service refused; `code` is its own error word (CSC API v2, 10.1). */
class Refused extends Error {
	readonly status: number
	readonly code: string

	constructor(status: number, code: string) {
		super(code)
		this.status = status
		this.code = code
	}
}

/** Asks the service, signing in when that is needed. Nothing of what is sent enters an error or a log. */
export class CscClient {
	readonly #service: RemoteService
	#token: string | null = null

	constructor(service: RemoteService) {
		this.#service = service
	}

	/** @throws SealingKeyError `remote_unreachable`, `remote_refused` with the words of the service */
	async ask(method: string, body: object): Promise<Record<string, unknown>> {
		try {
			return await this.#askSignedIn(method, body)
		} catch (error) {
			if (!(error instanceof Refused)) throw error
			throw new SealingKeyError('remote_refused', { reason: `${method}: ${error.code}` })
		}
	}

	/** A token that ran out meanwhile is asked for again, once. */
	async #askSignedIn(method: string, body: object): Promise<Record<string, unknown>> {
		const known = this.#token
		const token = known ?? (await this.#signIn())
		try {
			return await this.#post(`${this.#service.address}/${method}`, json(body), bearer(token))
		} catch (error) {
			if (known === null || !(error instanceof Refused) || error.status !== 401) throw error
			this.#token = null
			return await this.#askSignedIn(method, body)
		}
	}

	async #signIn(): Promise<string> {
		const answer = await (this.#service.by === 'basic' ? this.#login() : this.#grant())
		if (typeof answer.access_token !== 'string')
			throw new SealingKeyError('remote_refused', { reason: 'no access_token' })
		this.#token = answer.access_token
		return answer.access_token
	}

	/** CSC API v2, 11.2: HTTP Basic for `auth/login`. */
	#login(): Promise<Record<string, unknown>> {
		const { address, client, secret } = this.#service
		const words = Buffer.from(`${client}:${secret}`).toString('base64')
		return this.#post(`${address}/auth/login`, json({}), `Basic ${words}`)
	}

	/** RFC 6749, 4.4, at the address that `info` names (CSC API v2, 8.4). */
	async #grant(): Promise<Record<string, unknown>> {
		const { address, client, secret } = this.#service
		const info = await this.#post(`${address}/info`, json({}), null)
		const base = typeof info.oauth2 === 'string' ? info.oauth2 : address
		const body = new URLSearchParams({
			grant_type: 'client_credentials',
			client_id: client,
			client_secret: secret,
			scope: 'service'
		})
		return this.#post(`${safe(base.replace(/\/$/, ''))}/oauth2/token`, body, null)
	}

	async #post(
		address: string,
		body: string | URLSearchParams,
		authorization: string | null
	): Promise<Record<string, unknown>> {
		const headers: Record<string, string> =
			typeof body === 'string' ? { 'content-type': 'application/json' } : {}
		if (authorization) headers.authorization = authorization
		const signal = AbortSignal.timeout(this.#service.timeoutMs)
		const request = { method: 'POST', headers, body, signal, redirect: 'error' } as const
		const [status, text] = await fetch(address, request)
			.then(async (response) => [response.status, await limited(response)] as const)
			.catch((error: unknown) => {
				throw new SealingKeyError('remote_unreachable', { host: new URL(address).host }, error)
			})
		const answer = parsed(text)
		if (status >= 200 && status < 300 && answer) return answer
		throw new Refused(status, typeof answer?.error === 'string' ? answer.error : `HTTP ${status}`)
	}
}

/** Secrets travel only under TLS, or within this machine. @throws SealingKeyError `setting_missing` */
export function safe(address: string, setting = 'SEAL_CSC'): string {
	const url = URL.canParse(address) ? new URL(address) : null
	const near = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
	if (url?.protocol === 'https:' || (url?.protocol === 'http:' && near)) return address
	throw new SealingKeyError('setting_missing', { setting })
}

async function limited(response: Response): Promise<string> {
	const text = await response.text()
	if (text.length > MOST_BYTES) throw new Error('the answer is too long')
	return text
}

function parsed(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text)
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
	} catch {
		return null
	}
}

function json(body: object): string {
	return JSON.stringify(body)
}

function bearer(token: string): string {
	return `Bearer ${token}`
}
