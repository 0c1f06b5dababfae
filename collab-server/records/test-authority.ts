import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { mkdir } from 'node:fs/promises'
import { tool, type Desk } from './test-tools.ts'

/** How a certificate is to be; every part has a usual value. */
export type Wanted = {
	subject?: string
	key?: string[]
	usage?: string
	extended?: string | null
	/** In days from now; a negative one has passed. */
	from?: number
	until?: number
	/** Names no address where it could be asked whether it was revoked. */
	silent?: boolean
}
/** Paths of what was issued. */
export type Issued = { key: string; certificate: string; p12: string; name: string }

const DAY_MS = 86_400_000
const PASSWORD = 'pw'
export const KEYS = {
	rsa: ['-newkey', 'rsa:2048'],
	p256: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
	p384: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384']
}

/**
 * A certification authority as openssl makes one: it issues, revokes, and answers at an address of this
 * machine with its list (`/crl`) and about single certificates (`/ocsp`).
 */
export class Authority {
	readonly #desk: Desk
	readonly #folder: string
	#server: Server | null = null
	address = ''
	/** How often it was asked, by path. */
	readonly asked: string[] = []
	/** What stands in place of an honest answer. */
	answer: ((path: string) => Uint8Array | null) | null = null

	private constructor(desk: Desk, folder: string) {
		this.#desk = desk
		this.#folder = folder
	}

	static async make(desk: Desk, name: string, key = KEYS.p256): Promise<Authority> {
		const authority = new Authority(desk, name)
		await mkdir(desk.path(name))
		await authority.#listen()
		for (const [file, text] of Object.entries({ index: '', serial: '1000', crlnumber: '1000' }))
			await desk.put(join(name, file), text)
		await desk.put(join(name, 'ca.cnf'), authority.#configuration())
		const out = ['-keyout', authority.path('ca.key'), '-out', authority.path('ca.crt')]
		const about = ['-subj', `/O=${name}/CN=${name} root`, '-days', '3650', '-nodes']
		await authority.#openssl('req', '-x509', ...key, ...about, ...out, ...rootExtensions())
		return authority
	}

	path(name: string): string {
		return this.#desk.path(join(this.#folder, name))
	}

	get root(): string {
		return this.path('ca.crt')
	}

	/** A key with a certificate of this authority, also as PKCS#12 (password `pw`). */
	async issue(name: string, wanted: Wanted = {}): Promise<Issued> {
		const { subject = '/C=LV/O=Rīgas valstspilsētas pašvaldība/CN=Seal', key = KEYS.p256 } = wanted
		const [file, certificate] = [this.path(`${name}.key`), this.path(`${name}.crt`)]
		const request = ['-subj', subject, '-utf8', '-nodes', '-keyout', file]
		await this.#openssl('req', ...key, ...request, '-out', this.path(`${name}.csr`))
		await this.#desk.put(join(this.#folder, `${name}.ext`), this.#extensions(wanted))
		const dates = ['-startdate', stamp(wanted.from ?? -1), '-enddate', stamp(wanted.until ?? 90)]
		const files = ['-in', this.path(`${name}.csr`), '-out', certificate]
		const extensions = ['-extfile', this.path(`${name}.ext`)]
		await this.#openssl('ca', ...this.#config(), ...files, ...dates, ...extensions)
		const p12 = this.path(`${name}.p12`)
		const parts = ['-inkey', file, '-in', certificate, '-certfile', this.root, '-out', p12]
		await this.#openssl('pkcs12', '-export', ...parts, '-passout', `pass:${PASSWORD}`)
		return { key: file, certificate, p12, name }
	}

	async revoke({ certificate }: Issued): Promise<void> {
		await this.#openssl('ca', ...this.#config(), '-revoke', certificate)
	}

	async close(): Promise<void> {
		const server = this.#server
		if (server) await new Promise((done) => server.close(done))
	}

	#extensions({ usage = 'digitalSignature,nonRepudiation', extended = null, silent }: Wanted) {
		const lines = ['basicConstraints=CA:FALSE', `keyUsage=critical,${usage}`]
		if (extended) lines.push(`extendedKeyUsage=critical,${extended}`)
		lines.push('subjectKeyIdentifier=hash', 'authorityKeyIdentifier=keyid')
		if (!silent) lines.push(`crlDistributionPoints=URI:${this.address}/crl`)
		if (!silent) lines.push(`authorityInfoAccess=OCSP;URI:${this.address}/ocsp`)
		return lines.join('\n')
	}

	#configuration(): string {
		const file = (name: string) => this.path(name)
		const policy = 'countryName=optional\norganizationName=optional\ncommonName=optional\n'
		return (
			`[ca]\ndefault_ca=own\n[own]\ndatabase=${file('index')}\nserial=${file('serial')}\n` +
			`crlnumber=${file('crlnumber')}\nnew_certs_dir=${file('.')}\ncertificate=${file('ca.crt')}\n` +
			`private_key=${file('ca.key')}\ndefault_md=sha256\npolicy=any\nunique_subject=no\n` +
			`default_crl_days=7\nemail_in_dn=no\n[any]\n${policy}`
		)
	}

	#config(): string[] {
		return ['-config', this.path('ca.cnf'), '-batch', '-notext', '-utf8']
	}

	async #openssl(...words: string[]): Promise<void> {
		const { code, output } = await tool('openssl', ...words)
		if (code !== 0) throw new Error(`openssl ${words[0]}: ${output}`)
	}

	async #listen(): Promise<void> {
		const server = createServer(async (request, response) => {
			const parts: Buffer[] = []
			for await (const part of request) parts.push(part as Buffer)
			const path = request.url ?? ''
			this.asked.push(path)
			const body = this.answer?.(path) ?? (await this.#honest(path, Buffer.concat(parts)))
			response.end(body)
		})
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
		const at = server.address()
		if (at === null || typeof at === 'string') throw new Error('no port')
		this.#server = server
		this.address = `http://127.0.0.1:${at.port}`
	}

	async #honest(path: string, body: Buffer): Promise<Uint8Array> {
		if (path !== '/ocsp') return this.list()
		const name = (file: string) => join(this.#folder, file)
		await this.#desk.put(name('request.der'), body)
		const files = ['-index', this.path('index'), '-CA', this.root, '-rsigner', this.root]
		const key = ['-rkey', this.path('ca.key'), '-reqin', this.path('request.der')]
		const out = ['-respout', this.path('answer.der'), '-ndays', '7']
		await this.#openssl('ocsp', ...files, ...key, ...out)
		return this.#desk.get(name('answer.der'))
	}

	/** The list of what was revoked, DER, signed now; or as if it were, for so many days from now on. */
	async list(days?: { from: number; until: number }): Promise<Uint8Array> {
		const [pem, der] = [this.path('crl.pem'), this.path('crl.der')]
		const dates = days
			? ['-crl_lastupdate', stamp(days.from), '-crl_nextupdate', stamp(days.until)]
			: []
		await this.#openssl('ca', ...this.#config(), '-gencrl', ...dates, '-out', pem)
		await this.#openssl('crl', '-in', pem, '-outform', 'DER', '-out', der)
		return this.#desk.get(join(this.#folder, 'crl.der'))
	}
}

function rootExtensions(): string[] {
	return ['-addext', 'keyUsage=critical,keyCertSign,cRLSign,digitalSignature']
}

function stamp(days: number): string {
	const at = new Date(Date.now() + days * DAY_MS)
	return at.toISOString().replace(/[-:T]|\.\d+Z/g, '') + 'Z'
}
