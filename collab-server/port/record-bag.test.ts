import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalJson as canonicalOf, type Json } from '#schema/record/canonical.ts'
import { testLog, testRecord } from '#schema/record/test-record.ts'
import { record } from '#schema/db/decisions.ts'
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
	const files = {
		pdf: new TextEncoder().encode(`PDF ${recordId}`),
		canonicalJson: canonicalOf(issued)
	}
	await world.db
		.update(record)
		.set({ status: 'sealed', sealedAt: world.now, jsonHash: 'json', pdfHash: 'pdf', ...files })
		.where(eq(record.id, recordId))
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
	expect(found.match(/: OK/g)).toHaveLength(7)
	await checked(bag, 'tagmanifest-sha256.txt')
	expect(await readFile(join(bag, 'bag-info.txt'), 'utf8')).toMatch(/^Payload-Oxum: \d+\.7$/m)
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
