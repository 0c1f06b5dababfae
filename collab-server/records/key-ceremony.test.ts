import { X509Certificate } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aPerson, aWorld, codeOf, DAY, type World } from '#collab/store/cast/cast.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import {
	confirmHandover,
	proposeHandover,
	waitingHandover,
	withdrawHandover
} from '#collab/store/seals/handovers.ts'
import { sealsOf } from '#collab/store/record/record-seals.ts'
import { sealDesk, trialPage } from '#collab/store/seals/seal-desk.ts'
import { sealHealth } from '#collab/store/seals/seal-health.ts'
import { chosenKey } from '#collab/store/seals/sealing-keys.ts'
import { record } from '#schema/db/decisions.ts'
import { ledgerEntry, ledgerLog } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { say } from '#schema/messages/format.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { sealsIn } from '#schema/record/seals-in.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { lookAtKeys } from './look-at-keys.ts'
import { sealRecord } from './seal-record.ts'
import { Authority, KEYS, type Issued } from './test-authority.ts'
import { plant, testFacts } from './test-facts.ts'
import { cutEverywhere } from './test-power.ts'
import { Desk, tool } from './test-tools.ts'
import { trialSeal } from './trial-seal.ts'
import { verifyFile } from './verify-cli.ts'

/** In a minute: the authority below comes into force as the test begins. */
const AT = new Date(Math.floor(Date.now() / 1000 + 60) * 1000)
const REASON = 'The old certificate ends.'
let desk: Desk
let authority: Authority
let old: Issued
let fresh: Issued
beforeAll(async () => {
	desk = await Desk.make()
	authority = await Authority.make(desk, 'authority')
	const subject = '/C=LV/O=Rīgas valstspilsētas pašvaldība/CN='
	old = await authority.issue('old', { subject: `${subject}Old seal` })
	fresh = await authority.issue('fresh', { subject: `${subject}New seal`, until: 400 })
})
afterAll(async () => {
	await authority.close()
	await desk.clear()
})

let world: World
let ada: Caller
let bo: Caller
beforeEach(async () => {
	world = await aWorld()
	world.now = AT
	ada = await aPerson(world, 'Ada', { administrator: true })
	bo = await aPerson(world, 'Bo', { administrator: true })
})
afterEach(() => world.drop())

function at(slot: string, { p12 }: Issued): SealingEnvironment {
	return {
		EVIDENCE_HOSTS: '127.0.0.1',
		SEAL_ORGANISATION: 'Rīgas valstspilsētas pašvaldība',
		[`${slot}_P12`]: p12,
		[`${slot}_P12_PASSWORD`]: 'pw'
	}
}
const both = () => ({ ...at('SEAL', old), ...at('NEXT_SEAL', fresh) })
const view = () => sealDesk(world.db, ada, world.now)
const trial = (slot: 'SEAL' | 'NEXT_SEAL', environment: SealingEnvironment) =>
	trialSeal(world.db, { slot, language: 'en' }, world.now, environment)
const fingerprintAt = async (slot: string) =>
	(await view()).places.find((place) => place.slot === slot)?.key?.fingerprint ?? ''

async function propose(by = ada, more: Partial<{ reason: string; from: string }> = {}) {
	const fingerprint = await fingerprintAt('NEXT_SEAL')
	const proposal = { fingerprint, reason: REASON, from: '', ...more }
	return codeOf(proposeHandover(world.db, by, proposal, world.now))
}
async function waiting(): Promise<string> {
	return (await waitingHandover(world.db, world.now))?.id ?? ''
}
const confirm = async (by: Caller) =>
	codeOf(confirmHandover(world.db, by, await waiting(), world.now))

const ID = 'DR-2026-000001'
/** A record sealed with these settings, and what pdfsig reads of its seal. Another time it is sealed anew. */
async function sealedBy(environment: SealingEnvironment) {
	const [known] = await world.db.select().from(record)
	if (!known) await plant(world.db, testFacts(), ID)
	else await world.db.update(record).set({ status: 'waiting', pdf: null })
	await sealRecord(world.db, ID, world.now, environment)
	const [row] = await world.db.select().from(record)
	const pdf = row?.pdf ?? new Uint8Array()
	const file = await desk.put('record.pdf', pdf)
	return { pdf, output: (await tool('pdfsig', '-nocert', file)).output }
}
/** What became of keys, as the log of each organisation tells it. */
async function events(): Promise<string[][]> {
	const logs = await world.db.select().from(ledgerLog)
	const rows = await world.db.select().from(ledgerEntry).orderBy(ledgerEntry.index)
	const about = rows.filter(({ type }) => type.startsWith('sealing-key'))
	return logs.map(({ id }) => about.flatMap(({ logId, type }) => (logId === id ? [type] : [])))
}
const letters = async () =>
	(await world.db.select().from(mail)).filter(({ subject }) => /seal/i.test(subject))

describe('[SL5] which key seals is for two administrators', () => {
	test('[SL5] from evaluation to a first key, and from that to another; old records hold', async () => {
		await lookAtKeys(world.db, AT, {})
		expect(await view()).toMatchObject({ now: null, places: [], history: [], lost: false })
		expect(await sealHealth(world.db, AT)).toBe('evaluation')
		const first = await sealedBy(at('SEAL', old))
		expect(first.output).toContain('Old seal')
		await lookAtKeys(world.db, AT, both())
		expect(await sealHealth(world.db, AT)).toBe('ok')
		// The other key stands there, but nobody handed over to it; nor does swapping the files.
		await expect(sealedBy(at('SEAL', fresh))).rejects.toThrow('key not chosen')
		await expect(sealedBy({})).rejects.toThrow('key not chosen')

		expect(await propose()).toBe('key_not_tried')
		await trial('NEXT_SEAL', both())
		expect(await propose()).toBe('done')
		expect(await confirm(ada)).toBe('handover_own')
		expect(await chosenKey(world.db, world.now)).toBe(await fingerprintAt('SEAL'))
		const id = await waiting()
		const twice = [1, 2].map(() => codeOf(confirmHandover(world.db, bo, id, world.now)))
		expect(await Promise.all(twice)).toEqual(['done', 'done'])
		world.pass(1_000)
		const second = await sealedBy(both())
		expect(second.output).toContain('New seal')
		expect((await view()).history).toMatchObject([
			{
				key: { subject: 'New seal, Rīgas valstspilsētas pašvaldība', algorithm: 'ECDSA P-256' },
				handed: { asked: 'Ada', confirmed: 'Bo', reason: REASON },
				until: null
			},
			{ key: { subject: expect.stringContaining('Old seal') }, handed: null, until: AT }
		])
		for (const { pdf } of [first, second]) {
			const options = { roots: [], evaluation: true, key: null, at: world.now }
			const { checks } = await verifyFile(pdf, options)
			expect(checks.filter(({ state }) => state === 'fails')).toEqual([])
		}
		const told = ['sealing-key-first', 'sealing-key-proposed', 'sealing-key-handed-over']
		expect(await events()).toEqual([told, told])
		for (const { id } of await world.db.select().from(ledgerLog))
			expect(await verifyLog(world.db, id)).toEqual([])
	})

	test('[SL5] for a later day it waits till then, and can be withdrawn until then', async () => {
		await sealedBy(at('SEAL', old))
		await trial('NEXT_SEAL', both())
		await lookAtKeys(world.db, AT, both())
		const day = new Date(AT.getTime() + 3 * DAY).toISOString().slice(0, 10)
		expect(await propose(ada, { from: '2026-01-01' })).toBe('day_past')
		expect(await propose(ada, { from: 'soon' })).toBe('malformed')
		expect(await propose(ada, { reason: ' ' })).toBe('reason_missing')
		const codes = await Promise.all([ada, bo].map((by) => propose(by, { from: day })))
		expect(codes.toSorted()).toEqual(['done', 'handover_waits'])
		const other = (await view()).handover?.asked.own ? bo : ada
		expect(await confirm(other)).toBe('done')
		const [now, next] = [await fingerprintAt('SEAL'), await fingerprintAt('NEXT_SEAL')]
		expect(await chosenKey(world.db, new Date(`${day}T00:00:00Z`))).toBe(next)
		expect(await chosenKey(world.db, world.now)).toBe(now)
		await withdrawHandover(world.db, bo, await waiting(), world.now)
		expect(await chosenKey(world.db, new Date(`${day}T00:00:00Z`))).toBe(now)
		expect((await view()).handover).toBeNull()
		for (const told of await events()) expect(told.at(-1)).toBe('sealing-key-withdrawn')
	})

	test('[SL5] nobody else looks, proposes, confirms or withdraws; and nothing secret is shown or kept', async () => {
		await trial('NEXT_SEAL', both())
		expect(await propose()).toBe('done')
		const citizen = await aPerson(world, 'Carl')
		const id = await waiting()
		const proposal = { fingerprint: await fingerprintAt('NEXT_SEAL'), reason: REASON, from: '' }
		const acts = [
			sealDesk(world.db, citizen, AT),
			trialPage(world.db, citizen, 'NEXT_SEAL'),
			proposeHandover(world.db, citizen, proposal, AT),
			confirmHandover(world.db, citizen, id, AT),
			withdrawHandover(world.db, citizen, id, AT)
		]
		expect(await Promise.all(acts.map(codeOf))).toEqual(acts.map(() => 'forbidden'))
		const told = JSON.stringify(await view())
		for (const secret of ['pw', old.p12, fresh.p12]) expect(told).not.toContain(`"${secret}"`)
		expect(await codeOf(confirmHandover(world.db, bo, crypto.randomUUID(), AT))).toBe('not_found')
	})
})

describe('[SL5] a trial page is sealed as a record is', () => {
	test('[SL5] our checks and pdfsig accept it; it says that it is a trial', async () => {
		await trial('SEAL', at('SEAL', old))
		const [place] = (await view()).places
		expect(place).toMatchObject({ problem: null, standing: 'good', trial: { problem: null } })
		expect(place?.trial?.checks.map(({ check, state }) => `${check} ${state}`)).toEqual([
			'whole holds',
			'seal holds',
			'certificate unknown',
			'time unknown'
		])
		const page = await desk.put('trial.pdf', await trialPage(world.db, ada, 'SEAL'))
		expect((await tool('pdfsig', '-nocert', page)).output).toContain('Signature is Valid')
		expect((await tool('pdftotext', page, '-')).output).toContain('It is no record')
	})

	test('[SL5] what must not seal seals no trial page either, and a silent time authority is said', async () => {
		const revoked = await authority.issue('revoked')
		await authority.revoke(revoked)
		await trial('NEXT_SEAL', at('NEXT_SEAL', revoked))
		expect((await view()).places).toMatchObject([
			{ problem: 'certificate_revoked', trial: { problem: 'certificate_revoked', page: false } }
		])
		expect(await propose()).toBe('key_not_tried')
		await trial('SEAL', { ...at('SEAL', old), TSA_URL: 'http://127.0.0.1:9' })
		expect((await view()).places.find(({ slot }) => slot === 'SEAL')).toMatchObject({
			problem: null,
			trial: { problem: 'timestamp_unavailable' }
		})
		await trial('SEAL', { ...at('SEAL', old), SEAL_P12_PASSWORD: 'wrong' })
		expect((await view()).places).toMatchObject([{ problem: 'password_wrong', key: null }])
	})
})

describe('[SL7] two organisations seal one record', () => {
	const joint = async () => {
		const subject = '/C=LV/O=Latvijas Pašvaldību savienība/CN=Joint seal'
		const second = await authority.issue('second', { subject, key: KEYS.rsa })
		return {
			...at('SEAL', old),
			...at('SECOND_SEAL', second),
			SECOND_SEAL_ORGANISATION: 'Latvijas Pašvaldību savienība'
		}
	}

	test('[SL7] [SL8] pdfsig lists both, each with a time-stamp; ours and all before it stay; verify names both', async () => {
		const { pdf, output } = await sealedBy(await joint())
		expect(output.match(/Signature is Valid/g)).toHaveLength(2)
		expect(output).toContain('Old seal')
		expect(output).toContain('Joint seal')
		expect(output.match(/Total document signed/g)).toHaveLength(1)
		const read = await readRecordPdf(pdf)
		expect(read.signatures).toMatchObject([{ changes: 'nothing', whole: true }])
		const options = { roots: [], evaluation: true, key: null, at: AT }
		const { checks } = await verifyFile(pdf, options)
		expect(checks.filter(({ state }) => state === 'fails')).toEqual([])
		expect(checks.find(({ check }) => check === 'signature')).toMatchObject({
			params: { signer: 'Joint seal, Latvijas Pašvaldību savienība', at: AT.toISOString() }
		})
		const qpdf = await tool('qpdf', '--check', desk.path('record.pdf'))
		expect(qpdf.code, qpdf.output).toBe(0)
		const seals = await sealsIn(pdf)
		expect(seals).toMatchObject([
			{ by: expect.stringContaining('Old seal'), at: AT.toISOString(), holds: true },
			{ by: 'Joint seal, Latvijas Pašvaldību savienība', at: AT.toISOString(), holds: true }
		])
		expect(new Set(seals.map(({ certificate }) => certificate)).size).toBe(2)
		const [{ id } = { id: '' }] = await world.db.select({ id: record.id }).from(record)
		expect(await sealsOf(world.db, id)).toEqual(seals)
		const alone = pdf.subarray(0, read.seal?.end)
		expect((await readRecordPdf(alone)).signatures).toEqual([])
		const broken = pdf.slice()
		const place = (read.seal?.end ?? 0) + 40
		broken[place] = (broken[place] ?? 0) ^ 1
		expect(
			(await sealsIn(broken).catch(() => [{ holds: false }])).every(({ holds }) => holds)
		).toBe(false)
		const found = (await verifyFile(broken, options).catch(() => null))?.checks ?? []
		expect(found.every(({ state }) => state === 'holds')).toBe(false)
	})

	test('[R24] [SL7] the power cut at any step: both seals or none, one number, one content', async () => {
		const environment = await joint()
		await plant(world.db, testFacts(), ID)
		const seen = { json: '', pdf: '' }
		const cuts = await cutEverywhere(
			world.db,
			(db) => sealRecord(db, ID, AT, environment),
			async () => {
				const [row] = await world.db.select().from(record)
				if (row?.canonicalJson) expect(row.canonicalJson).toBe((seen.json ||= row.canonicalJson))
				if (!row?.pdf) return expect(row?.status).not.toBe('sealed')
				expect(row.pdfHash).toBe((seen.pdf ||= row.pdfHash ?? ''))
				expect((await sealsIn(row.pdf)).map(({ holds }) => holds)).toEqual([true, true])
			}
		)
		expect(cuts).toBeGreaterThan(5)
		expect(seen.pdf).not.toBe('')
	})

	test('[SL7] without its name, for somebody else, or revoked, the second lets the record wait', async () => {
		const environment = await joint()
		const nameless = { ...environment, SECOND_SEAL_ORGANISATION: '' }
		await expect(sealedBy(nameless)).rejects.toThrow('setting missing')
		const other = { ...environment, SECOND_SEAL_ORGANISATION: 'Liepāja' }
		await expect(sealedBy(other)).rejects.toThrow('other organisation')
		expect((await world.db.select().from(record))[0]).toMatchObject({
			status: 'waiting',
			pdf: null
		})
	})
})

describe('[SL6] administrators hear in time', () => {
	test('[SL6] of a key that ends, at each step once, and of one that must not seal', async () => {
		const end = AT.getTime() + 90 * DAY
		for (const days of [89, 59, 59, 29, 6, 0.5, -1]) {
			const now = new Date(end - days * DAY)
			await lookAtKeys(world.db, now, { ...at('SEAL', old), EVIDENCE_HOSTS: '' })
		}
		const told = await letters()
		expect(told).toHaveLength(2 * 5)
		expect(new Set(told.map(({ subject }) => subject)).size).toBe(5)
		expect(told.some(({ subject }) => subject.includes('within 30 days'))).toBe(true)
		expect(await sealHealth(world.db, new Date(end - 20 * DAY))).toBe('held')
	})

	test('[SL6] of a wrong password one letter, until it is right again; health says so too', async () => {
		const wrong = { ...at('SEAL', old), SEAL_P12_PASSWORD: 'wrong' }
		for (const environment of [wrong, wrong, at('SEAL', old), wrong])
			await lookAtKeys(world.db, AT, environment)
		expect((await letters()).map(({ subject }) => subject)).toEqual(
			Array(4).fill('Records cannot be sealed')
		)
		expect(await sealHealth(world.db, AT)).toBe('held')
		await lookAtKeys(world.db, AT, { ...at('SEAL', old), EVIDENCE_HOSTS: '' })
		expect(await sealHealth(world.db, AT)).toBe('unknown')
		await lookAtKeys(world.db, AT, at('SEAL', old))
		expect(await sealHealth(world.db, new Date(AT.getTime() + 65 * DAY))).toBe('ends_soon')
	})
})

test('[SL2] [R24] a key that ends over midnight: what was asked for before waits, says why, and the next key seals it', async () => {
	// They name no address, so that nobody outside has to know what time it is here.
	const subject = '/C=LV/O=Rīgas valstspilsētas pašvaldība/CN='
	const ending = await authority.issue('ending', {
		...{ subject: `${subject}Ending seal`, until: 3, silent: true }
	})
	const next = await authority.issue('next', {
		...{ subject: `${subject}Next seal`, until: 400, silent: true }
	})
	const settings = { ...at('SEAL', ending), ...at('NEXT_SEAL', next) }
	const ends = new Date(new X509Certificate(await desk.get(`authority/ending.crt`)).validTo)
	const midnight = new Date(ends)
	midnight.setUTCHours(0, 0, 0, 0)
	const row = async () => (await world.db.select().from(record))[0]
	const tried = async (instant: Date, more = {}) => {
		world.now = instant
		await expect(sealRecord(world.db, ID, instant, { ...settings, ...more })).rejects.toThrow()
		return await row()
	}
	const said = (
		problem: 'timestamp_unavailable' | 'certificate_ends_today' | 'certificate_expired'
	) => say('en', `record.problem.${problem}`)

	await plant(world.db, testFacts({ language: 'en' }), ID)
	world.now = new Date(midnight.getTime() - 10_000)
	await lookAtKeys(world.db, world.now, settings)
	// Ten seconds before midnight the key may seal, and only the time-stamp cannot be had.
	const away = await tried(world.now, { TSA_URL: 'http://127.0.0.1:1/tsa' })
	expect(away).toMatchObject({ status: 'waiting', error: said('timestamp_unavailable') })
	const { canonicalJson } = away ?? {}
	expect(await tried(midnight)).toMatchObject({
		...{ status: 'waiting', pdf: null, canonicalJson },
		error: said('certificate_ends_today')
	})
	expect(await tried(new Date(ends.getTime() + 1_000))).toMatchObject({
		...{ status: 'waiting', pdf: null, canonicalJson },
		error: said('certificate_expired')
	})
	await lookAtKeys(world.db, world.now, settings)
	await trial('NEXT_SEAL', settings)
	expect(await propose()).toBe('done')
	expect(await confirm(bo)).toBe('done')
	world.pass(1_000)
	await sealRecord(world.db, ID, world.now, settings)
	const sealed = await row()
	expect(sealed).toMatchObject({ status: 'sealed', error: null, canonicalJson })
	const file = await desk.put('over-midnight.pdf', sealed?.pdf ?? new Uint8Array())
	expect((await tool('pdfsig', '-nocert', file)).output).toContain('Next seal')
})
