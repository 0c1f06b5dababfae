import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson as canonicalOf, type Json } from '#schema/record/canonical.ts'
import { recordJsonSchema } from '#schema/record/json-schema.ts'
import { testLog, testRecord } from '#schema/record/test-record.ts'
import { record, recordBundle, recordSignature } from '#schema/db/decisions.ts'
import { digest } from '#schema/record/verify.ts'
import type { Caller } from '../store/acting/caller.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aProcess,
	aSecretary,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../store/cast/cast.ts'
import { decisionView } from '../store/decisions/decisions.ts'
import { leavingRecords } from '../store/record/leaving-records.ts'
import { bagged } from './bag.ts'
import { recordBag } from './record-bag.ts'
import { zipped } from './zip-stream.ts'

const run = promisify(execFile)

let world: World
let process: TestProcess
let sal: Caller
let cleo: Caller
let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'interlink-bag-'))
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
	for (const classification of ['04.02', '=1+1']) {
		const record = await aRecord()
		const filed = {
			classification,
			registryNumber: `No ${record}`,
			retention: 'process-10y'
		} as const
		await world.act(sal, 'file-record', { record, ...filed })
	}
})
afterAll(async () => {
	await world.drop()
	await rm(folder, { recursive: true, force: true })
})

async function aRecord(): Promise<string> {
	const { id: decision } = await aDecision(world, process)
	await world.act(cleo, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(HOUR)
	await decisionView(world.db, cleo, decision, world.now)
	const { recordId } = await world.act(sal, 'request-record', { decision })
	const issued = { ...testRecord(await testLog()), id: recordId } as Json
	const pdf = new TextEncoder().encode(`PDF ${recordId}`)
	const canonicalJson = canonicalOf(issued)
	const jsonHash = digest(new TextEncoder().encode(canonicalJson))
	const files = { pdf, pdfHash: digest(pdf), canonicalJson, jsonHash }
	await world.db
		.update(record)
		.set({ status: 'sealed', sealedAt: world.now, ...files })
		.where(eq(record.id, recordId))
	const bundle = new TextEncoder().encode(`PK ${recordId}`)
	await world.db.insert(recordBundle).values({
		...{ recordId, cades: bundle, cadesHash: digest(bundle) },
		...{ xades: bundle, xadesHash: digest(bundle), madeAt: world.now }
	})
	return recordId
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const all: Uint8Array[] = []
	for await (const piece of pieces) all.push(piece)
	return Buffer.concat(all)
}

/** Takes the bag apart with other tools than ours, and answers the folder it makes. */
async function unpacked(only: string | null): Promise<string> {
	const leaving = await leavingRecords(world.db, sal, process.id, only, world.now)
	const { name, bytes } = recordBag(leaving, world.now)
	await writeFile(join(folder, name), await bytesOf(bytes))
	await run('unzip', ['-q', '-o', name], { cwd: folder })
	return join(folder, name.replace(/\.zip$/, ''))
}
const checked = (bag: string, manifest: string) =>
	run('sha256sum', ['--strict', '-c', manifest], { cwd: bag })

test('[RM7] all records leave as a bag that sha256sum finds whole, and a changed byte in', async () => {
	const bag = await unpacked(null)
	expect(await readFile(join(bag, 'bagit.txt'), 'utf8')).toBe(
		'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
	)
	const found = (await checked(bag, 'manifest-sha256.txt')).stdout
	expect(found.match(/: OK/g)).toHaveLength(9)
	await checked(bag, 'tagmanifest-sha256.txt')
	expect(await readFile(join(bag, 'bag-info.txt'), 'utf8')).toMatch(/^Payload-Oxum: \d+\.9$/m)
	const first = 'DR-2027-000001'
	const about = JSON.parse(await readFile(join(bag, `data/${first}/metadata.json`), 'utf8'))
	expect(about).toMatchObject({
		id: first,
		classification: { code: '04.02' },
		registryNumber: `No ${first}`,
		retention: { class: 'process-10y', until: expect.stringMatching(/^2037-/) },
		hold: null
	})
	const table = await readFile(join(bag, 'data/records.csv'), 'utf8')
	expect(table).toContain(`"'=1+1"`)
	await writeFile(join(bag, `data/${first}/${first}.pdf`), `PdF ${first}`)
	const broken = await checked(bag, 'manifest-sha256.txt').catch((error) => error)
	expect(broken.stdout).toContain(`data/${first}/${first}.pdf: FAILED`)
})

test('[RM7] [R18] read by the standard alone: nothing is left out, and each record is what it says it is', async () => {
	await isSigned('DR-2027-000001')
	const bag = await unpacked(null)
	const listed = async (manifest: string) =>
		(await readFile(join(bag, manifest), 'utf8'))
			.trimEnd()
			.split('\n')
			.map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? line)
	const { stdout } = await run('find', ['.', '-type', 'f', '-printf', '%s %P\n'], { cwd: bag })
	const there = stdout
		.trimEnd()
		.split('\n')
		.map((line) => ({ bytes: Number(line.split(' ', 1)[0]), path: line.replace(/^\d+ /, '') }))
	const payload = there.filter(({ path }) => path.startsWith('data/'))
	const tags = there.filter((one) => !payload.includes(one)).map(({ path }) => path)
	expect((await listed('manifest-sha256.txt')).toSorted()).toEqual(
		payload.map(({ path }) => path).toSorted()
	)
	expect(
		['tagmanifest-sha256.txt', ...(await listed('tagmanifest-sha256.txt'))].toSorted()
	).toEqual(tags.toSorted())
	const info = await readFile(join(bag, 'bag-info.txt'), 'utf8')
	for (const line of info.trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Za-z-]+: \S.*$/)
	const bytes = payload.reduce((sum, one) => sum + one.bytes, 0)
	expect(info).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`)

	const accepts = new Ajv2020({ strict: false }).compile(recordJsonSchema() as object)
	const table = (await readFile(join(bag, 'data/records.csv'), 'utf8')).split('\r\n')
	for (const id of ['DR-2027-000001', 'DR-2027-000002']) {
		const read = (name: string) => readFile(join(bag, `data/${id}/${name}`))
		expect(accepts(JSON.parse((await read(`${id}.json`)).toString())), id).toBe(true)
		const { hashes } = JSON.parse((await read('metadata.json')).toString())
		expect(hashes).toEqual({
			json: digest(await read(`${id}.json`)),
			pdf: digest(await read(`${id}.pdf`))
		})
		const row = table.find((line) => line.startsWith(`"${id}"`))
		const hex = (hash: string) => Buffer.from(hash, 'base64url').toString('hex')
		expect(row).toMatch(new RegExp(`"${hex(hashes.json)}","${hex(hashes.pdf)}"$`))
	}
})

test('[R28] a file that changed on the disk keeps the bag from leaving, and is named', async () => {
	const id = 'DR-2027-000002'
	const other = Uint8Array.of(1)
	const leave = () => leavingRecords(world.db, sal, process.id, null, world.now)
	const of = eq(record.id, id)
	const [kept] = await world.db.select().from(record).where(of)
	for (const [name, breaks, mends] of [
		[
			`${id}.pdf`,
			() => world.db.update(record).set({ pdf: other }).where(of),
			() => world.db.update(record).set({ pdf: kept?.pdf }).where(of)
		],
		[
			`${id}.json`,
			() =>
				world.db
					.update(record)
					.set({ canonicalJson: kept?.canonicalJson?.replace('Moving in', 'Moving up') })
					.where(of),
			() => world.db.update(record).set({ canonicalJson: kept?.canonicalJson }).where(of)
		],
		[
			`${id}.asice`,
			() =>
				world.db.update(recordBundle).set({ cades: other }).where(eq(recordBundle.recordId, id)),
			() =>
				world.db
					.update(recordBundle)
					.set({ cades: new TextEncoder().encode(`PK ${id}`) })
					.where(eq(recordBundle.recordId, id))
		]
	] as const) {
		await breaks()
		const params = { id, reason: `${name}: SHA-256` }
		await expect(leave()).rejects.toMatchObject({ code: 'record_unfit', params })
		await mends()
	}
	expect((await leave()).ids).toHaveLength(2)
})

/** Somebody signed the sealed file: the one that leaves is longer than the one that was sealed. */
async function isSigned(recordId: string): Promise<void> {
	const pdf = new TextEncoder().encode(`PDF ${recordId}, signed`)
	await world.db.insert(recordSignature).values({
		...{ id: crypto.randomUUID(), recordId, position: 1, certificate: 'one', signer: 'Sal' },
		...{ issuer: 'Sal', signedAt: world.now, stamped: false, personId: sal.personId },
		...{ at: world.now, pdf, pdfHash: digest(pdf) }
	})
}

test('[RM7] one record leaves alone; refused to those who may not export without limits', async () => {
	const bag = await unpacked('DR-2027-000002')
	expect((await checked(bag, 'manifest-sha256.txt')).stdout).not.toContain('000001')
	const leave = (caller: Caller, only: string | null = null) =>
		codeOf(leavingRecords(world.db, caller, process.id, only, world.now))
	for (const caller of [cleo, process.facilitator, await anOfficial(world, process)])
		expect(await leave(caller)).toBe('forbidden')
	expect(await leave(sal, 'DR-2027-000099')).toBe('not_found')
})

test('[RM7] names that a manifest could be misread by are written as RFC 8493 has it', async () => {
	async function* odd() {
		yield { path: 'a\nb%.txt', bytes: Uint8Array.of(1) }
	}
	const members: Record<string, string> = {}
	for await (const { path, bytes } of bagged('bag', odd(), [['Contact', 'a\nb']]))
		members[path] = new TextDecoder().decode(bytes)
	expect(members['bag/manifest-sha256.txt']).toMatch(/^[0-9a-f]{64} {2}data\/a%0Ab%25\.txt\n$/)
	expect(members['bag/bag-info.txt']).toMatch(/^Contact: a b$/m)
	expect((await bytesOf(zipped(odd(), world.now))).subarray(0, 2).toString()).toBe('PK')
})
