import { randomUUID, X509Certificate } from 'node:crypto'
import { fromBER, type Integer, type Sequence } from 'asn1js'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { certificatesIn } from './signer-pem.ts'
import { tool, type Desk } from './test-tools.ts'

type Body = Record<string, unknown>
type Answer = { status: number; body: Body }

const SHA256 = '2.16.840.1.101.3.4.2.1'
const RSA = '1.2.840.113549.1.1.11'
const ECDSA = '1.2.840.10045.4.3.2'

/**
 * A remote signing service as the specification describes it (CSC API v2): signs only the hash that was
 * authorised, once, by who signed in, with the PIN; at most one hash at a time (`multisign` 1).
 */
export class RemoteSigning {
	readonly calls: string[] = []
	/** Faults a test switches on. */
	forgetsTokens = false
	losesAuthorisations = 0
	silent = false
	certificateStatus = 'valid'
	rawEcdsa = true
	readonly client = 'interlink'
	readonly secret = 'client-secret-words'
	readonly pin = '4711-pin'
	readonly #desk: Desk
	readonly #key: string
	readonly #certificates: Uint8Array[]
	readonly #tokens = new Set<string>()
	readonly #authorised = new Map<string, string>()
	#server: Server | null = null
	address = ''

	private constructor(desk: Desk, key: string, certificates: Uint8Array[]) {
		this.#desk = desk
		this.#key = key
		this.#certificates = certificates
	}

	static async open(desk: Desk, files: { key: string; certificate: string }, root: string) {
		const certificates = await Promise.all(
			[files.certificate, root].map((at) => readFile(at, 'latin1'))
		)
		const service = new RemoteSigning(desk, files.key, certificates.flatMap(certificatesIn))
		await service.#listen()
		return service
	}

	async close(): Promise<void> {
		const server = this.#server
		server?.closeAllConnections()
		if (server) await new Promise((done) => server.close(done))
	}

	async #answer(path: string, request: IncomingMessage, text: string): Promise<Answer> {
		const authorization = request.headers.authorization ?? ''
		if (path === 'oauth2/token') return this.#grant(new URLSearchParams(text))
		if (path === 'auth/login') return this.#login(authorization)
		const body = JSON.parse(text) as Body
		if (path === 'info')
			return ok({ specs: '2.0.0.2', authType: ['basic', 'oauth2client'], oauth2: this.address })
		if (!this.#tokens.has(authorization)) return no(401, 'invalid_token')
		if (path === 'credentials/list') return ok({ credentialIDs: ['seal-1'] })
		if (body.credentialID !== 'seal-1') return no(400, 'invalid_request')
		if (path === 'credentials/info') return ok(this.#info())
		if (path === 'credentials/authorize') return this.#authorize(body)
		if (path === 'signatures/signHash') return this.#signHash(body)
		return no(404, 'not_found')
	}

	#grant(form: URLSearchParams): Answer {
		const known = form.get('client_id') === this.client && form.get('client_secret') === this.secret
		if (form.get('grant_type') !== 'client_credentials' || !known) return no(401, 'invalid_client')
		return this.#token()
	}

	#login(authorization: string): Answer {
		const words = Buffer.from(`${this.client}:${this.secret}`).toString('base64')
		return authorization === `Basic ${words}` ? this.#token() : no(401, 'authentication_error')
	}

	#token(): Answer {
		const token = randomUUID()
		this.#tokens.add(`Bearer ${token}`)
		return ok({ access_token: token, token_type: 'Bearer', expires_in: 3600 })
	}

	#info(): Body {
		const certificates = this.#certificates.map((one) => Buffer.from(one).toString('base64'))
		return {
			key: { status: 'enabled', algo: [this.#algorithm], len: 256 },
			cert: { status: this.certificateStatus, certificates },
			auth: { mode: 'explicit', objects: [{ type: 'Password', id: 'PIN', format: 'A' }] },
			SCAL: '2',
			multisign: 1
		}
	}

	#authorize({ hashes, numSignatures, hashAlgorithmOID, authData }: Body): Answer {
		const [hash, ...more] = hashes as string[]
		if (more.length > 0 || numSignatures !== 1) return no(400, 'invalid_request')
		if (hashAlgorithmOID !== SHA256 || !hash) return no(400, 'invalid_request')
		const [pin] = (authData ?? []) as { id: string; value: string }[]
		if (pin?.id !== 'PIN' || pin.value !== this.pin) return no(400, 'invalid_pin')
		const SAD = randomUUID()
		this.#authorised.set(SAD, hash)
		return ok({ SAD, expiresIn: 300 })
	}

	async #signHash({ SAD, hashes, signAlgo }: Body): Promise<Answer> {
		const [hash, ...more] = hashes as string[]
		const authorised = this.#authorised.get(String(SAD))
		this.#authorised.delete(String(SAD))
		const lost = this.losesAuthorisations > 0
		this.losesAuthorisations--
		if (lost || !hash || authorised !== hash || more.length > 0) return no(400, 'invalid_request')
		if (signAlgo !== this.#algorithm) return no(400, 'invalid_request')
		if (this.forgetsTokens) this.#tokens.clear()
		return ok({ signatures: [await this.#signature(hash)] })
	}

	get #algorithm(): string {
		const [own] = this.#certificates
		const kind = own && new X509Certificate(own).publicKey.asymmetricKeyType
		return kind === 'rsa' ? RSA : ECDSA
	}

	/** Only the hash is known here, as in a device. ECDSA leaves as two numbers side by side, or as DER. */
	async #signature(hash: string): Promise<string> {
		const desk = this.#desk
		const input = await desk.put('remote.hash', new Uint8Array(Buffer.from(hash, 'base64')))
		const words = ['-sign', '-inkey', this.#key, '-in', input, '-out', desk.path('remote.sig')]
		const { code, output } = await tool(
			'openssl',
			...['pkeyutl', ...words, '-pkeyopt', 'digest:sha256']
		)
		if (code !== 0) throw new Error(output)
		const signature = await desk.get('remote.sig')
		const raw = this.rawEcdsa && this.#algorithm === ECDSA
		return Buffer.from(raw ? sideBySide(signature) : signature).toString('base64')
	}

	async #listen(): Promise<void> {
		const server = createServer(async (request, response) => {
			const parts: Buffer[] = []
			for await (const part of request) parts.push(part as Buffer)
			const path = (request.url ?? '').replace('/csc/v2/', '').replace(/^\//, '')
			this.calls.push(path)
			if (this.silent) return
			const { status, body } = await this.#answer(path, request, Buffer.concat(parts).toString())
			response.writeHead(status, { 'content-type': 'application/json' })
			response.end(JSON.stringify(body))
		})
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
		const at = server.address()
		if (at === null || typeof at === 'string') throw new Error('no port')
		this.#server = server
		this.address = `http://127.0.0.1:${at.port}`
	}
}

/** Two numbers of 32 bytes from their DER. */
function sideBySide(der: Uint8Array): Uint8Array {
	const [first, second] = (fromBER(new Uint8Array(der).buffer).result as Sequence).valueBlock.value
	const raw = new Uint8Array(64)
	for (const [at, number] of [first, second].entries()) {
		const bytes = (number as Integer).valueBlock.valueHexView
		const plain = bytes.subarray(Math.max(0, bytes.length - 32))
		raw.set(plain, at * 32 + 32 - plain.length)
	}
	return raw
}

function ok(body: Body): Answer {
	return { status: 200, body }
}

function no(status: number, error: string): Answer {
	return { status, body: { error, error_description: error } }
}
