import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, say } from '#schema/messages/format.ts'
import { OID } from '#schema/record/oids.ts'
import { signData, toDer, type Signer } from './cms.ts'
import { requireFit } from './key-judgement.ts'
import { openKey, type SealingEnvironment } from './key-sources.ts'
import { SealingKeyError } from './sealing-key-error.ts'
import { Authority, KEYS, type Issued } from './test-authority.ts'
import { RemoteSigning } from './test-remote-signing.ts'
import { Desk, tool } from './test-tools.ts'

const ORGANISATION = 'Rīgas valstspilsētas pašvaldība'
let desk: Desk
let authority: Authority
let keys: Record<keyof typeof KEYS, Issued>

beforeAll(async () => {
	desk = await Desk.make()
	authority = await Authority.make(desk, 'authority')
	keys = {
		rsa: await authority.issue('rsa', { key: KEYS.rsa }),
		p256: await authority.issue('p256', { key: KEYS.p256 }),
		p384: await authority.issue('p384', { key: KEYS.p384 })
	}
})
afterAll(async () => {
	await authority.close()
	await desk.clear()
})

describe('[SL1] one way to sign, wherever the key is', () => {
	test.each(['rsa', 'p256', 'p384'] as const)('[SL1] PEM files, %s', async (kind) => {
		const { key, certificate } = keys[kind]
		const chain = await joined('chain.pem', authority.root, certificate)
		await expectCades(await open({ SEAL_PEM: chain, SEAL_PEM_KEY: key }))
	})

	test('[SL1] a locked PEM key beside its certificate; the password stands in a file', async () => {
		const { key, certificate } = keys.p256
		const locked = desk.path('locked.key')
		const lock = ['-aes256', '-passout', 'pass:slepeni 1', '-in', key, '-out', locked]
		await tool('openssl', 'pkcs8', '-topk8', ...lock)
		await tool('openssl', 'ec', ...lock)
		const file = await joined('both.pem', certificate, locked)
		const environment = {
			SEAL_PEM: file,
			SEAL_PEM_PASSWORD_FILE: await desk.put('pw', 'slepeni 1\n')
		}
		await expectCades(await open(environment))
		await expectProblem({ ...environment, SEAL_PEM_PASSWORD_FILE: '' }, 'password_wrong')
		await desk.put('pw', 'slepeni 2')
		await expectProblem(environment, 'password_wrong', 'slepeni 2')
		await expectProblem({ SEAL_PEM: file, SEAL_PEM_PASSWORD_FILE: '/nowhere' }, 'setting_missing')
	})

	test('[SL1] [SL2] what is no usable key is refused with what to do', async () => {
		const { p256, rsa } = keys
		const other = { SEAL_PEM: p256.certificate, SEAL_PEM_KEY: rsa.key }
		await expectProblem(other, 'key_mismatch')
		await expectProblem({ SEAL_PEM: p256.certificate }, 'key_not_found')
		await expectProblem({ SEAL_PEM: p256.key }, 'certificate_unreadable')
		const small = await authority.issue('small', { key: ['-newkey', 'rsa:1024'] })
		const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1']
		const odd = await authority.issue('odd', { key: curve })
		for (const { key, certificate } of [small, odd])
			await expectProblem({ SEAL_PEM: certificate, SEAL_PEM_KEY: key }, 'key_unsuitable')
	})
})

describe('[SL1] a device (PKCS#11)', () => {
	const driver = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/libsofthsm2.so'].find(existsSync)
	const why = lacking()
	const label = why ? `skipped: ${why}` : 'with softhsm2'

	test.skipIf(why !== null)(
		`[SL1] RSA and ECDSA in the device, ${label}`,
		async () => {
			await tokens()
			for (const kind of ['rsa', 'p256', 'p384'] as const) {
				const chain = await joined(`${kind}.pem`, keys[kind].certificate, authority.root)
				const environment = device(kind, { SEAL_PKCS11_CHAIN: chain })
				await expectCades(await open(environment))
				await expectProblem({ ...environment, SEAL_PKCS11_PIN: '0000' }, 'password_wrong', '0000')
				await expectProblem({ ...environment, SEAL_PKCS11_LABEL: 'other' }, 'key_not_found')
				await expectProblem({ ...environment, SEAL_PKCS11_TOKEN: 'other' }, 'key_not_found')
			}
			const foreign = { SEAL_PKCS11_CHAIN: keys.p384.certificate }
			await expectProblem(device('p256', foreign), 'key_mismatch')
			await expectProblem({ ...device('rsa', {}), SEAL_PKCS11: '/nowhere.so' }, 'device_failed')
		},
		60_000
	)

	test('[SL1] without the extra part, a sentence says how to get it', () => {
		// A process that loads no compiled parts is one in which this one was never made.
		const room = JSON.stringify(import.meta.resolve('./cryptoki.ts'))
		const script = `import(${room}).then(({ cryptoki }) => cryptoki('/nowhere.so')).catch(({ code }) => console.log(code))`
		const said = execFileSync(process.execPath, ['--no-addons', '-e', script], { encoding: 'utf8' })
		expect(said).toBe('module_missing\n')
		expect(say('en', 'record.problem.module_missing')).toContain('npm run pkcs11')
	})

	function device(name: string, more: SealingEnvironment): SealingEnvironment {
		const where = { SEAL_PKCS11: driver ?? '/nowhere.so', SEAL_PKCS11_TOKEN: 'interlink' }
		return { ...where, SEAL_PKCS11_LABEL: name, SEAL_PKCS11_PIN: '1234', ...more }
	}

	async function tokens(): Promise<void> {
		await mkdir(desk.path('tokens'))
		const conf = `directories.tokendir = ${desk.path('tokens')}\nlog.level = ERROR\n`
		process.env.SOFTHSM2_CONF = await desk.put('softhsm2.conf', conf)
		const hsm = (...words: string[]) => execFileSync('softhsm2-util', words, { stdio: 'pipe' })
		const pins = ['--pin', '1234', '--so-pin', '1234']
		hsm('--init-token', '--free', '--label', 'interlink', ...pins)
		for (const [at, [name, { key }]] of Object.entries(keys).entries()) {
			const file = desk.path(`${name}.pk8`)
			await tool('openssl', 'pkcs8', '-topk8', '-nocrypt', '-in', key, '-out', file)
			const about = ['--token', 'interlink', '--label', name, '--id', `a${at}`, '--pin', '1234']
			hsm('--import', file, ...about)
		}
	}

	function lacking(): string | null {
		if (!driver) return 'softhsm2 is not installed (apt-get install softhsm2)'
		return isCompiled() ? null : 'pkcs11js is not compiled (npm run pkcs11; it needs a compiler)'
	}
})

describe('[SL1] a remote signing service (CSC API v2)', () => {
	const services: RemoteSigning[] = []
	afterAll(() => Promise.all(services.map((service) => service.close())))

	test.each(['rsa', 'p256'] as const)(
		'[SL1] signs in, authorises the very hash, signs: %s',
		async (kind) => {
			const { service, environment } = await remote(kind)
			const signer = await open(environment)
			expect(signer.chain).toHaveLength(1)
			await expectCades(signer)
			service.rawEcdsa = false
			await expectCades(await open({ ...environment, SEAL_CSC_AUTH: 'basic' }))
			expect(service.calls.slice(0, 6)).toEqual([
				'info',
				'oauth2/token',
				'credentials/list',
				'credentials/info',
				'credentials/authorize',
				'signatures/signHash'
			])
		}
	)

	test('[SL1] a token or an authorisation that ran out is asked for again, once', async () => {
		const { service, environment } = await remote('p256')
		const signer = await open(environment)
		service.forgetsTokens = true
		await expectCades(signer)
		await expectCades(signer)
		service.losesAuthorisations = 1
		await expectCades(signer)
		service.losesAuthorisations = 2
		await expect(signer.sign(BYTES)).rejects.toMatchObject({
			code: 'remote_refused',
			params: { reason: 'signatures/signHash: invalid_request' }
		})
	})

	test('[SL1] wrong secret, wrong PIN, silence, revocation: refused, and no secret in any error', async () => {
		const { service, environment } = await remote('p256')
		await expectProblem({ ...environment, SEAL_CSC_SECRET: 'wrong words' }, 'remote_refused')
		await expectProblem(
			{ ...environment, SEAL_CSC_PIN: 'wrong pin' },
			'remote_refused',
			'wrong pin'
		)
		await expectProblem({ ...environment, SEAL_CSC_CLIENT: '' }, 'setting_missing')
		const open = { ...environment, SEAL_CSC: 'http://sign.example.org/csc/v2' }
		await expectProblem(open, 'setting_missing')
		service.certificateStatus = 'revoked'
		await expectProblem(environment, 'certificate_revoked')
		service.silent = true
		await expectProblem({ ...environment, SEAL_CSC_TIMEOUT_MS: '200' }, 'remote_unreachable')
	})

	async function remote(kind: keyof typeof KEYS) {
		const service = await RemoteSigning.open(desk, keys[kind], authority.root)
		services.push(service)
		const { client, secret, pin } = service
		const environment: SealingEnvironment = {
			SEAL_CSC: `${service.address}/csc/v2/`,
			SEAL_CSC_CLIENT: client,
			SEAL_CSC_SECRET: secret,
			SEAL_CSC_PIN: pin
		}
		return { service, environment }
	}
})

describe('[SL2] a key that must not seal is found before it does', () => {
	const cases = [
		['certificate_expired', { from: -30, until: -1 }],
		['certificate_not_yet_valid', { from: 1, until: 30 }],
		['certificate_wrong_usage', { usage: 'keyAgreement' }],
		['certificate_wrong_usage', { extended: 'serverAuth' }],
		['certificate_other_organisation', { subject: '/C=LV/O=Rīgas Gaisma/CN=Seal' }]
	] as const

	test.each(cases)('[SL2] %s (%o)', async (code, wanted) => {
		const { p12 } = await authority.issue(`unfit ${code}`, wanted)
		const signer = await open({ SEAL_P12: p12, SEAL_P12_PASSWORD: 'pw' })
		const demand = { at: new Date(), organisation: ORGANISATION, alias: null }
		const problem = problemOf(() => requireFit(signer, demand))
		expect(problem.code).toBe(code)
		for (const language of LANGUAGES)
			expect(say(language, `record.problem.${problem.code}`, problem.params)).not.toContain('{')
	})

	test('[SL2] spelling does not matter, and an operator can say which name stands for ours', async () => {
		const subject = '/C=LV/O=RIGAS VALSTSPILSETAS PASVALDIBA/CN=e-zimogs'
		const extended = 'emailProtection,clientAuth'
		const { p12 } = await authority.issue('spelt', { subject, extended })
		const signer = await open({ SEAL_P12: p12, SEAL_P12_PASSWORD: 'pw' })
		const at = new Date()
		requireFit(signer, { at, organisation: ORGANISATION, alias: null })
		requireFit(signer, { at, organisation: 'Rīgas Dome', alias: ORGANISATION })
		const other = { at, organisation: 'Rīgas Dome', alias: null }
		expect(problemOf(() => requireFit(signer, other)).code).toBe('certificate_other_organisation')
	})

	test('[SL2] on the last day of its certificate a key seals no more, and says so', async () => {
		const { p12 } = await authority.issue('ending')
		const signer = await open({ SEAL_P12: p12, SEAL_P12_PASSWORD: 'pw' })
		const end = new Date(Math.floor(Date.now() / 1000) * 1000 + 90 * 86_400_000)
		const lastDay = new Date(end)
		lastDay.setUTCHours(0, 0, 0, 0)
		const judged = (at: Date) => () =>
			requireFit(signer, { organisation: ORGANISATION, alias: null, at })
		expect(judged(new Date(lastDay.getTime() - 1))).not.toThrow()
		expect(problemOf(judged(lastDay)).code).toBe('certificate_ends_today')
		const after = new Date(end.getTime() + 60_000)
		expect(problemOf(judged(after)).code).toBe('certificate_expired')
	})
})

const BYTES = new TextEncoder().encode('what is sealed')

async function open(environment: SealingEnvironment): Promise<Signer> {
	const signer = await openKey(environment, 'SEAL')
	if (!signer) throw new Error('no key is set')
	return signer
}

/** Signs, and lets openssl judge the signature with the authority's root. */
async function expectCades(signer: Signer): Promise<void> {
	const content = { type: OID.data, bytes: BYTES, detached: true }
	const cms = await desk.put('seal.p7s', toDer(await signData(content, signer)))
	const file = await desk.put('content.bin', BYTES)
	const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cms]
	const trust = ['-content', file, '-CAfile', authority.root, '-purpose', 'any']
	const { output } = await tool('openssl', ...words, ...trust, '-out', desk.path('out'))
	expect(output).toContain('Verification successful')
}

/** Opening or signing fails so; whatever secret was given, the error does not repeat it. */
async function expectProblem(environment: SealingEnvironment, code: string, ...secrets: string[]) {
	const error = await open(environment)
		.then((signer) => signer.sign(BYTES))
		.catch((error: unknown) => error)
	expect(error).toBeInstanceOf(SealingKeyError)
	expect((error as SealingKeyError).code, inspect(error)).toBe(code)
	const { code: problem, params } = error as SealingKeyError
	expect(say('lv', `record.problem.${problem}`, params)).not.toContain('{')
	const told = inspect(error, { depth: 9, showHidden: true })
	for (const secret of [...secrets, environment.SEAL_CSC_SECRET, environment.SEAL_CSC_PIN])
		if (secret) expect(told).not.toContain(secret)
}

function problemOf(act: () => void): SealingKeyError {
	try {
		act()
	} catch (error) {
		if (error instanceof SealingKeyError) return error
	}
	throw new Error('nothing was refused')
}

function isCompiled(): boolean {
	try {
		createRequire(import.meta.url)('pkcs11js')
		return true
	} catch {
		return false
	}
}

async function joined(name: string, ...files: string[]): Promise<string> {
	return desk.put(name, execFileSync('cat', files))
}
