import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '#collab/store/database/test-database.ts'
import { record } from '#schema/db/decisions.ts'
import { openKey, type SealingEnvironment } from './key-sources.ts'
import { askingAuthorities, requireUsable } from './key-standing.ts'
import { sealRecord } from './seal-record.ts'
import { SealingKeyError } from './sealing-key-error.ts'
import { Authority, type Wanted } from './test-authority.ts'
import { plant, testFacts } from './test-facts.ts'
import { Desk } from './test-tools.ts'

const ORGANISATION = 'Rīgas valstspilsētas pašvaldība'
/** In a minute: the authorities below come into force as the test begins. */
const AT = new Date(Math.floor(Date.now() / 1000 + 60) * 1000)
const ALLOWED = { EVIDENCE_HOSTS: '127.0.0.1' }
const NONSENSE = new TextEncoder().encode('<html>')

let desk: Desk
let authority: Authority
let stranger: Authority
beforeAll(async () => {
	desk = await Desk.make()
	authority = await Authority.make(desk, 'authority')
	stranger = await Authority.make(desk, 'stranger')
})
afterAll(async () => {
	await Promise.all([authority.close(), stranger.close()])
	await desk.clear()
})
beforeEach(() => {
	authority.answer = null
	authority.asked.length = 0
})

let issued = 0
async function aKey(wanted: Wanted = {}) {
	const key = await authority.issue(`key${issued++}`, wanted)
	return { key, environment: { SEAL_P12: key.p12, SEAL_P12_PASSWORD: 'pw', ...ALLOWED } }
}

/** What is found out about the key: its standing, or why it must not seal. */
async function found(environment: SealingEnvironment): Promise<string> {
	const signer = await openKey(environment, 'SEAL')
	if (!signer) throw new Error('no key is set')
	const demand = { at: AT, organisation: ORGANISATION, alias: null }
	try {
		return (await requireUsable(signer, demand, askingAuthorities(environment))).standing
	} catch (error) {
		if (error instanceof SealingKeyError) return `${error.code} ${error.params.named ?? ''}`.trim()
		throw error
	}
}

describe('[SL2] a revoked certificate is found before it seals', () => {
	test('[SL2] the responder is asked first; of what was revoked it says so', async () => {
		const { key, environment } = await aKey()
		expect(await found(environment)).toBe('good')
		expect(authority.asked).toEqual(['/ocsp'])
		await authority.revoke(key)
		expect(await found(environment)).toBe('certificate_revoked')
	})

	test('[SL2] where the responder fails, the list tells; also one of this morning that is in force', async () => {
		const { key, environment } = await aKey()
		const lists = { now: await authority.list({ from: -0.5, until: 0.5 }) }
		authority.answer = (path) => (path === '/ocsp' ? NONSENSE : lists.now)
		expect(await found(environment)).toBe('good')
		expect(authority.asked).toEqual(['/ocsp', '/crl'])
		await authority.revoke(key)
		lists.now = await authority.list({ from: -0.5, until: 0.5 })
		expect(await found(environment)).toBe('certificate_revoked')
	})

	test('[SL2] [SL4] silence, an old list, the word of somebody else, a host not allowed: never good', async () => {
		const { environment } = await aKey()
		const old = await authority.list({ from: -3, until: -1 })
		const foreign = await stranger.list()
		for (const answer of [NONSENSE, old, foreign]) {
			authority.answer = () => answer
			expect(await found(environment)).toBe('revocation_unknown Seal')
		}
		authority.answer = null
		authority.asked.length = 0
		expect(await found({ ...environment, EVIDENCE_HOSTS: '' })).toBe('revocation_unknown Seal')
		expect(authority.asked).toEqual([])
	})

	test('[SL2] a certificate that names no address cannot be asked about, and that is said', async () => {
		const { environment } = await aKey({ silent: true })
		expect(await found(environment)).toBe('unasked')
	})
})

test('[SL2] [R12] while the issuer is silent a record waits, and is sealed when it answers; revoked, never', async () => {
	const world = await freshDatabase()
	try {
		const ID = 'DR-2026-000001'
		await plant(world.db, testFacts(), ID)
		const row = async () => (await world.db.select().from(record).where(eq(record.id, ID)))[0]
		const { key, environment } = await aKey()
		authority.answer = () => NONSENSE
		await expect(sealRecord(world.db, ID, AT, environment)).rejects.toThrow('revocation unknown')
		expect(await row()).toMatchObject({ status: 'waiting', pdf: null })
		expect((await row())?.error).toContain('Seal')
		authority.answer = null
		await authority.revoke(key)
		await expect(sealRecord(world.db, ID, AT, environment)).rejects.toThrow('revoked')
		expect(await row()).toMatchObject({ status: 'waiting', pdf: null })
		await sealRecord(world.db, ID, AT, (await aKey()).environment)
		expect(await row()).toMatchObject({ status: 'sealed', error: null })
	} finally {
		await world.drop()
	}
})
