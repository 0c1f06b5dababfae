import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealRecord } from '#collab/records/seal-record.ts'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { record } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { person } from '#schema/db/people.ts'
import { process as processTable } from '#schema/db/processes.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import { canonicalJson as canonicalOf, type Json } from '#schema/record/canonical.ts'
import { digest } from '#schema/record/verify.ts'
import { readZip } from '#schema/record/zip-read.ts'
import type { Caller } from '../store/acting/caller.ts'
import { loadActor } from '../store/acting/place.ts'
import {
	DAY,
	HOUR,
	AN_OBJECTION,
	aDraft,
	aDecision,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../store/cast/cast.ts'
import { aJoined } from '../store/cast/cast-joined.ts'
import { TestText } from '../store/cast/cast-texts.ts'
import { settleDue } from '../store/decisions/settle.ts'
import { verifyLog } from '../store/ledger/ledger-audit.ts'
import { packageBounds, readPackage } from '../store/moving/package-read.ts'
import { bagged } from './bag.ts'
import { processPackage } from './process-package.ts'
import { zipped } from './zip-stream.ts'

const run = promisify(execFile)
const zeros = new Uint8Array()
const PACKAGE_BOUNDS = packageBounds()

let [here, there]: World[] = []
let process: TestProcess
let [sal, cleo, ann]: Caller[] = []
let bytes: Buffer
let files: Map<string, Uint8Array>
let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'interlink-package-'))
	here = await aWorld()
	there = await aWorld()
	process = await aProcess(here)
	cleo = await aJoined(here, process, 'citizen', 'Cleo Citizen')
	sal = await aJoined(here, process, 'secretary', 'Sal Secretary')
	ann = await aPerson(there, 'Ann', { administrator: true })
	await aBusyProcess(here, process, cleo, sal)
	bytes = await taken(here, sal, process.id)
	files = await payloadOf(bytes)
}, 120_000)
afterAll(async () => {
	await here?.drop()
	await there?.drop()
	await rm(folder, { recursive: true, force: true })
})

/** Texts, a board, a schedule, a meeting, two decisions, an objection and a sealed record. */
async function aBusyProcess(
	world: World,
	{ id, facilitator }: TestProcess,
	one: Caller,
	two: Caller
) {
	const draft = await aDraft(world, { id, facilitator })
	await new TestText(world, draft).say(one, 'The lamp at the corner is broken.')
	for (const artefactKind of ['board', 'schedule'] as const)
		await world.act(facilitator, 'create-artefact', {
			process: id,
			artefactKind,
			title: `A ${artefactKind}`
		})
	const startsAt = world.in(HOUR)
	const evening = { process: id, title: 'First; evening', startsAt, agenda: 'Paper; ink' }
	await world.act(facilitator, 'add-meeting', evening)
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(facilitator, 'move-artefact', { artefact: draft, to })
	const { id: decision } = await aDecision(world, { id, facilitator }, 'default', draft)
	await world.act(one, 'cast-ballot', { decision, choice: 'consent', reason: 'Good.' })
	const { id: other } = await aDecision(world, { id, facilitator })
	await world.act(one, 'cast-ballot', {
		decision: other,
		choice: 'object',
		objection: AN_OBJECTION
	})
	world.pass(2 * HOUR)
	await settleDue(world.db, world.now, [id])
	const { recordId } = await world.act(two, 'request-record', { decision })
	await sealRecord(world.db, recordId, world.now, {})
	const filed = { classification: '04', retention: 'process-10y' } as const
	await world.act(two, 'file-record', { record: recordId, ...filed })
}

async function taken(
	world: World | undefined,
	by: Caller | undefined,
	id: string
): Promise<Buffer> {
	if (!world || !by) throw new Error('the world is there')
	const pieces: Uint8Array[] = []
	for await (const piece of (await processPackage(world.db, by, id, world.now)).bytes)
		pieces.push(piece)
	return Buffer.concat(pieces)
}

async function payloadOf(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
	const members = await readZip(new Uint8Array(zip), PACKAGE_BOUNDS)
	return new Map(
		members
			.map(({ name, bytes: own }) => [name.slice(name.indexOf('/') + 1), own] as const)
			.filter(([name]) => name.startsWith('data/'))
			.map(([name, own]) => [name.slice('data/'.length), own])
	)
}

/** The same package with other files in it, and a manifest that fits them. */
async function rebagged(changes: Record<string, (text: string) => string>): Promise<Uint8Array> {
	async function* changed() {
		for (const [path, own] of files)
			yield { path, bytes: strToU8((changes[path] ?? String)(strFromU8(own))) }
	}
	// Only texts go through: what is not changed stays bytes.
	async function* members() {
		for (const [path, own] of files) if (!changes[path]) yield { path, bytes: own }
		for await (const member of changed()) if (changes[member.path]) yield member
	}
	const pieces: Uint8Array[] = []
	for await (const piece of zipped(bagged('x', members(), []), new Date())) pieces.push(piece)
	return new Uint8Array(Buffer.concat(pieces))
}

/** What the texts say, but for when they were taken. */
function readableTexts(all: Map<string, Uint8Array>): string[] {
	return [...all]
		.filter(([path]) => /^texts\/.*\.md$/.test(path))
		.map(([, own]) => strFromU8(own).replace(/^date: .*$/m, ''))
		.toSorted()
}

const bring = (file: Uint8Array, by = ann) => {
	if (!there || !by) throw new Error('the world is there')
	return there.act(by, 'bring-process', { file: new Blob([new Uint8Array(file)]) })
}

describe('[MV1] [MV2] [MV7] taking a process along', () => {
	test('[P8] other tools unpack it, find it whole, and read what is in it', async () => {
		await writeFile(join(folder, 'package.zip'), bytes)
		await run('unzip', ['-q', 'package.zip'], { cwd: folder })
		const [bag = ''] = (await readdir(folder)).filter((name) => name.startsWith('interlink'))
		const manifest = ['--strict', '--quiet', '-c', 'manifest-sha256.txt']
		await run('sha256sum', manifest, { cwd: join(folder, bag) })
		const names = [...files.keys()].join('\n')
		for (const ending of ['html', 'odt', 'pdf', 'md'])
			expect(names).toMatch(new RegExp(`^texts/\\d+-the-help-page\\.${ending}$`, 'm'))
		expect(names).toMatch(/^boards\/\d+-a-board\.csv$/m)
		expect(names).toMatch(/^records\/(DR-2027-000001)\/\1\.pdf$/m)
		const text = (path: string) => strFromU8(files.get(path) ?? new Uint8Array())
		expect(readableTexts(files).join()).toContain('The lamp at the corner is broken.')
		expect(text('calendar.ics')).toMatch(/SUMMARY:First\\; evening\r\n/)
		expect(text('calendar.ics')).toContain('DESCRIPTION:1. Paper\\; ink (for discussion)')
		expect(text('ballots.csv')).toContain('"Cleo Citizen","consent"')
		expect(text('objections.csv')).toContain(AN_OBJECTION.reason)
		const schema = JSON.parse(text('schema/interlink-process-1.json'))
		const [row = '{}'] = text('tables/decision.jsonl').split('\n')
		expect(Object.keys(JSON.parse(row)).toSorted()).toEqual(
			schema.$defs.decision.required.toSorted()
		)
		expect(names).not.toMatch(/session|key_material|invitation/)
		expect(text('tables/person.jsonl')).not.toContain('@')
	})

	test('[MV2] refused to others, and while something runs that nobody may know yet', async () => {
		for (const by of [cleo, process.facilitator])
			expect(await codeOf(taken(here, by, process.id))).toBe('forbidden')
		if (!here) return
		const running = await aProcess(here)
		const sue = await aSecretary(here, running)
		await aDecision(here, running)
		expect(await codeOf(taken(here, sue, running.id))).toBe('decision_open')
	})
})

describe('bringing a process', () => {
	test('[MV4] a byte that changed, in a file or a row, is found and named; nothing is kept', async () => {
		const broken = Buffer.from(bytes)
		const at = broken.indexOf('%PDF')
		broken[at] = 0
		await expect(bring(broken)).rejects.toMatchObject({ code: 'package_unreadable' })
		const line = await rebagged({
			'tables/decision.jsonl': (text) => text.replace('"closed"', '"shut"')
		})
		await expect(bring(line)).rejects.toMatchObject({
			code: 'package_unfit',
			params: { member: 'tables/decision.jsonl', line: 1 }
		})
		const changed = await rebagged({
			'tables/record.jsonl': (text) => text.replace('Do we adopt', 'Do we scrap')
		})
		await expect(bring(changed)).rejects.toMatchObject({
			params: { member: 'tables/record.jsonl' }
		})
		// [R18] Where the hash was changed along, the published schema still tells, and where.
		const extra = await rebagged({
			'tables/record.jsonl': (text) => {
				const row = JSON.parse(text) as { canonicalJson: string; jsonHash: string }
				const more = { ...(JSON.parse(row.canonicalJson) as object), extra: 1 }
				const canonicalJson = canonicalOf(more as Json)
				const jsonHash = digest(new TextEncoder().encode(canonicalJson))
				return `${JSON.stringify({ ...row, canonicalJson, jsonHash })}\n`
			}
		})
		await expect(bring(extra)).rejects.toMatchObject({
			code: 'record_unfit',
			params: { reason: expect.stringContaining('extra') as string }
		})
		const dropped = await rebagged({ 'tables/ballot.jsonl': () => '{"decisionId":1}\n' })
		await expect(bring(dropped)).rejects.toMatchObject({ code: 'package_unfit' })
		expect(await there?.db.$count(processTable)).toBe(0)
	})

	test('[MV5] the log is examined: an entry, what opens one, and what it says of records', async () => {
		const shows = '"entry":"'
		const entry = await rebagged({
			'ledger/ledger.jsonl': (text) => {
				const from = text.indexOf(shows) + shows.length
				return `${text.slice(0, from)}AA${text.slice(from + 2)}`
			}
		})
		await expect(bring(entry)).rejects.toMatchObject({
			code: 'package_log',
			params: { member: 'ledger/ledger.jsonl', index: 0 }
		})
		const opening = await rebagged({
			'ledger/openings.jsonl': (text) => text.replace('Moving-in', 'Moving-out')
		})
		await expect(bring(opening)).rejects.toMatchObject({ code: 'package_log' })
		const cut = await rebagged({
			'ledger/ledger.jsonl': (text) => text.split('\n').slice(0, -3).join('\n')
		})
		await expect(bring(cut)).rejects.toMatchObject({ code: 'package_log' })
		expect(await there?.db.$count(processTable)).toBe(0)
	})

	test('[MV8] a ballot, a role or a box that is not what the log says is named, and so is a missing one', async () => {
		const differs = async (table: string, change: (text: string) => string) => {
			const broken = await rebagged({ [`tables/${table}.jsonl`]: change })
			return bring(broken).then(
				() => 'brought',
				(error: { code: string; params: object }) => [error.code, error.params]
			)
		}
		const named = (table: string, line: number) => [
			'package_unlogged',
			{ member: `tables/${table}.jsonl`, line }
		]
		const choice = (text: string) => text.replace('"consent"', '"stand_aside"')
		expect(await differs('ballot', choice)).toEqual(named('ballot', expect.any(Number) as never))
		const reason = (text: string) => text.replace('Good.', 'Bad.')
		expect(await differs('ballot', reason)).toEqual(named('ballot', expect.any(Number) as never))
		const without = (text: string) => text.split('\n').slice(1).join('\n')
		expect(await differs('ballot', without)).toEqual(named('ballot', 0))
		expect(await differs('membership', without)).toEqual(named('membership', 0))
		for (const change of [
			(text: string) => text.replace('"role":"secretary"', '"role":"official"'),
			(text: string) => text.replace('"mandates":[]', '"mandates":["ratify"]'),
			(text: string) => text.replace('"attributes":[]', '"attributes":["resident_ok"]'),
			(text: string) => text.replace('"until":null', '"until":"2030-01-01T00:00:00.000Z"'),
			(text: string) => text.replaceAll(String(sal?.personId), String(cleo?.personId))
		])
			expect(await differs('membership', change)).toEqual(
				named('membership', expect.any(Number) as never)
			)
		expect(await there?.db.$count(processTable)).toBe(0)
	}, 60_000)

	test('[MV4] more than the operator allows is refused before it is opened', async () => {
		expect(packageBounds('3')).toMatchObject({ bytes: 3 * 2 ** 20, unpackedBytes: 15 * 2 ** 20 })
		for (const odd of ['', '0', '-1', '1.5', 'x'])
			expect(packageBounds(odd)).toEqual(PACKAGE_BOUNDS)
		const file = new Blob([new Uint8Array(bytes)])
		await expect(
			readPackage(file, { ...PACKAGE_BOUNDS, bytes: bytes.length - 1 })
		).rejects.toMatchObject({ code: 'package_unreadable' })
	})

	test('[MV9] a record whose number is taken here stands under it with a sign, and leaves with it again', async () => {
		const other = await aWorld()
		try {
			const admin = await aPerson(other, 'Ann', { administrator: true })
			const own = await aProcess(other)
			const one = await aJoined(other, own, 'citizen', 'Cleo Citizen')
			const two = await aJoined(other, own, 'secretary', 'Sal Secretary')
			await aBusyProcess(other, own, one, two)
			const file = new Blob([new Uint8Array(bytes)])
			// [MV6] Nobody with an account here becomes somebody of there.
			const id = cleo?.personId ?? ''
			await other.db
				.insert(person)
				.values({ id, displayName: 'Cleo', email: 'c@example.org', createdAt: other.now })
			const known = await codeOf(other.act(admin, 'bring-process', { file }))
			expect(known).toBe('package_known')
			await other.db.delete(person).where(eq(person.id, id))
			const { processId, report } = await other.act(admin, 'bring-process', { file })
			const [{ number, as } = { number: '', as: '' }] = report.renumbered
			expect([number, as]).toEqual([
				'DR-2027-000001',
				expect.stringMatching(/^DR-2027-000001~[0-9a-f]{8}$/)
			])
			const rows = await other.db.select().from(record)
			expect(rows.map(({ id }) => id).toSorted()).toEqual([number, as])
			const { pdf } = rows.find(({ id }) => id === as) ?? {}
			expect((await readRecordPdf(pdf ?? zeros)).files).not.toBeNull()
			const needs = { process: processId, person: admin.personId, role: 'secretary' } as const
			await other.act(admin, 'grant-role', needs)
			const again = await payloadOf(await taken(other, admin, processId))
			expect([...again.keys()]).toContain(`records/${as}/${as}.pdf`)
			const { id: decision } = await aDecision(other, own)
			await other.act(one, 'cast-ballot', { decision, choice: 'consent' })
			other.pass(2 * HOUR)
			await settleDue(other.db, other.now, [own.id])
			const next = await other.act(two, 'request-record', { decision })
			expect(next.recordId).toBe('DR-2027-000002')
		} finally {
			await other.drop()
		}
	}, 60_000)

	test('[MV4] hostile archives are refused before anything is unpacked', async () => {
		const code = (file: Uint8Array) => codeOf(bring(file))
		expect(await code(Uint8Array.of(1, 2, 3))).toBe('package_unreadable')
		expect(await code(zipSync({ '../../etc/passwd': strToU8('x') }))).toBe('package_unreadable')
		const many = Object.fromEntries(
			Array.from({ length: PACKAGE_BOUNDS.members + 1 }, (_, at) => [`${at}`, zeros])
		)
		expect(await code(zipSync(many, { level: 0 }))).toBe('package_unreadable')
		// A bomb says how large it would be; that alone is enough to refuse it.
		const bomb = new Blob([zipSync({ 'data/a': strToU8('a'.repeat(9_000)) })])
		const small = { ...PACKAGE_BOUNDS, unpackedBytes: 8_999 }
		await expect(readPackage(bomb, small)).rejects.toMatchObject({ code: 'package_unreadable' })
		const about = await rebagged({
			'process.json': (text) => text.replace('process/1', 'process/9')
		})
		expect(await code(about)).toBe('package_unreadable')
	}, 60_000)

	test('[MV6] rows of others, accounts of here and administrators elsewhere are refused', async () => {
		const stranger = crypto.randomUUID()
		const foreign = await rebagged({
			'tables/artefact.jsonl': (text) => text.replace(process.id, stranger)
		})
		expect(await codeOf(bring(foreign))).toBe('package_unfit')
		const ours = ann?.personId ?? ''
		const takeover = (text: string) => text.replaceAll(cleo?.personId ?? '', ours)
		const all = Object.fromEntries(
			[...files.keys()].filter((path) => path.startsWith('tables/')).map((path) => [path, takeover])
		)
		// Its log says that these are the rows of somebody else.
		expect(await codeOf(bring(await rebagged(all)))).toBe('package_unlogged')
		expect(await codeOf(bring(bytes, await aPerson(there as World, 'Sid')))).toBe('forbidden')
	})

	test('[MV3] [MV5] it comes whole, and leaves again as it came but for what is named', async () => {
		if (!there || !ann) return
		const { processId, report } = await bring(bytes)
		expect(report).toMatchObject({ people: 3, records: 1 })
		expect(report.entries).toBeGreaterThan(10)
		const [cleoThere] = await there.db
			.select()
			.from(person)
			.where(eq(person.id, cleo?.personId ?? ''))
		expect(cleoThere).toMatchObject({
			displayName: 'Cleo Citizen',
			email: null,
			passwordHash: null
		})
		expect(await loadActor(there.db, cleo?.personId ?? '', processId, there.now)).toMatchObject({
			roles: []
		})
		const [{ logId } = { logId: '' }] = await there.db.select().from(ledgerEntry)
		expect(await verifyLog(there.db, logId)).toEqual([])
		expect(await codeOf(bring(bytes))).toBe('package_known')
		const needs = { process: processId, person: ann.personId, role: 'secretary' } as const
		await there.act(ann, 'grant-role', needs)
		there.pass(DAY)
		const again = await payloadOf(await taken(there, ann, processId))
		const differs = [...files.keys()].filter(
			(path) => Buffer.compare(files.get(path) ?? zeros, again.get(path) ?? zeros) !== 0
		)
		const readable = /^(texts|boards|schedules)\/|^index\.html$|^calendar\.ics$/
		expect(differs.filter((path) => !readable.test(path)).toSorted()).toEqual([
			...['ledger/ledger.jsonl', 'ledger/openings.jsonl', 'people.csv', 'process.json'],
			...['tables/membership.jsonl', 'tables/person.jsonl']
		])
		expect(again.get('ledger/before-1.jsonl')).toEqual(files.get('ledger/ledger.jsonl'))
		expect(again.get('ledger/before-1-openings.jsonl')).toEqual(files.get('ledger/openings.jsonl'))
		const text = (all: Map<string, Uint8Array>, path: string) => strFromU8(all.get(path) ?? zeros)
		expect(readableTexts(again)).toEqual(readableTexts(files))
		const known = text(again, 'tables/membership.jsonl').split('\n')
		for (const line of text(files, 'tables/membership.jsonl').split('\n'))
			expect(known).toContain(line)
		expect(await there.db.$count(artefactTable)).toBe(4)
	}, 60_000)
})
