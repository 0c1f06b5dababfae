import { eq } from 'drizzle-orm'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backedFacts } from '#collab/records/test-background.ts'
import { testFacts } from '#collab/records/test-facts.ts'
import { artefact } from '#schema/db/artefacts.ts'
import { decision, decisionTranslation, record, recordSignature } from '#schema/db/decisions.ts'
import { organisation, person } from '#schema/db/people.ts'
import { charter, process } from '#schema/db/processes.ts'
import type { RecordFacts } from '../record/record-facts.ts'
import { nameInAddress } from '#schema/register/address.ts'
import { NO_GROUND } from '#schema/register/ground.ts'
import { toldOf } from '#schema/register/told.ts'
import { readAsked } from '#schema/register/asked.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'
import { allEntries, facetsOf, findEntries, latestEntries, stateOf } from './register-entries.ts'
import { listedPlaces, placeAt } from './register-places.ts'
import { digest } from '#schema/record/verify.ts'
import { publicFile, publicRecord } from './register-record.ts'
import { FIRST, idOf, plantAnother, plantPublished } from '#collab/records/test-publish.ts'

let world: TestDatabase
let facts: RecordFacts

beforeEach(async () => {
	world = await freshDatabase()
	facts = await plantPublished(world.db)
})
afterEach(() => world.drop())

const find = (query = '') => findEntries(world.db, {}, readAsked(new URLSearchParams(query)))
const ids = async (query = '') => (await find(query)).entries.map(({ id }) => id)

/** What a stranger finds, by every way there is. */
async function seen(): Promise<string[]> {
	const every: string[] = []
	for await (const { id } of allEntries(world.db, {}, readAsked(new URLSearchParams())))
		every.push(id)
	expect(await ids()).toEqual(every)
	expect((await latestEntries(world.db, {}, 9)).map(({ id }) => id)).toEqual(every)
	expect((await facetsOf(world.db, {})).total).toBe(every.length)
	const places = await listedPlaces(world.db, {})
	expect(places.reduce((sum, { total }) => sum + total, 0)).toBe(every.length)
	return every
}

/** The same answer, whether it is not published or not there. */
async function expectNothing(): Promise<void> {
	expect(await seen()).toEqual([])
	const { organisation, process } = facts
	for (const id of [FIRST, 'DR-2026-999999'])
		for (const ask of [publicRecord, publicFile])
			await expect(ask(world.db, id)).rejects.toMatchObject({ code: 'not_found', params: {} })
	for (const inside of [nameInAddress(process), null])
		await expect(placeAt(world.db, nameInAddress(organisation), inside)).rejects.toMatchObject({
			code: 'not_found',
			params: {}
		})
}

async function underCharter(change: (body: Body) => object): Promise<void> {
	const body = change(facts.charter.body as Body)
	await world.db.update(charter).set({ body }).where(eq(charter.id, facts.charter.id))
}
type Body = { records: object; flags: object }
const publishing = (publish: string) => (body: Body) => ({
	...body,
	records: { ...body.records, publish }
})

describe('[PR1] the charter says what is published', () => {
	test('[PR1] publish: public, and the sealed record stands in the register', async () => {
		expect(await seen()).toEqual([FIRST])
		const found = await publicRecord(world.db, FIRST)
		expect(found).toMatchObject({ kind: 'record', files: true, corrects: [], supersedes: [] })
		const place = await placeAt(
			world.db,
			nameInAddress(facts.organisation),
			nameInAddress(facts.process)
		)
		expect(place.process?.name).toBe(facts.process.name)
	})

	test('[R28] data that changed on the disk are not shown as those of a record', async () => {
		const [row] = await world.db.select({ json: record.canonicalJson }).from(record)
		for (const canonicalJson of ['{', row?.json?.replace(FIRST, 'DR-2026-000002')]) {
			await world.db.update(record).set({ canonicalJson })
			const refused = { code: 'record_unfit', params: { id: FIRST } }
			await expect(publicRecord(world.db, FIRST)).rejects.toMatchObject(refused)
		}
	})

	test.each(['process', 'none'])('[PR1] publish: %s, and nothing does', async (publish) => {
		await underCharter(publishing(publish))
		await expectNothing()
	})

	test('[PR1] [F13] the charter the decision was announced under counts, not a later one', async () => {
		const later = { ...facts.charter, id: idOf('c', 2), version: 2 }
		const body = publishing('none')(facts.charter.body as Body)
		await world.db.insert(charter).values({ ...later, body })
		await world.db.update(process).set({ charterId: later.id })
		expect(await seen()).toEqual([FIRST])
	})

	test.each(['queued', 'rendering', 'sealing', 'waiting'] as const)(
		'[PR1] a record that is %s is not published yet',
		async (status) => {
			await world.db.update(record).set({ status })
			await expectNothing()
		}
	)

	test('[PR1] [R17] where a person has to sign, it is published once one has', async () => {
		await underCharter((body) => ({
			...body,
			records: { ...body.records, human_signature: 'advanced' }
		}))
		await expectNothing()
		const at = new Date('2026-11-16T08:00:00Z')
		const signed = Uint8Array.of(1, 7)
		await world.db.insert(recordSignature).values({
			...{ id: idOf('6', 1), recordId: FIRST, position: 1, certificate: 'c', signer: 's' },
			...{ issuer: 'i', signedAt: at, stamped: true, personId: facts.decision.announcedBy, at },
			...{ pdf: signed, pdfHash: digest(signed) }
		})
		expect(await seen()).toEqual([FIRST])
		const found = await publicRecord(world.db, FIRST)
		expect(found).toMatchObject({
			pdfHash: digest(signed),
			entry: { publishedAt: at.toISOString() }
		})
		expect((await publicFile(world.db, FIRST)).pdf).toEqual(signed)
	})
})

describe('[PR2] what not everybody in the process may know of is never published', () => {
	test.each([
		{ visibility: 'team' } as const,
		{ visibility: 'restricted' } as const,
		{ state: 'withdrawn' } as const
	])('[PR2] %o', async (change) => {
		await world.db.update(artefact).set(change)
		await expectNothing()
	})
})

describe('[PR3] one way in', () => {
	test('[PR3] a process is not found under another organisation', async () => {
		const { organisation, process } = facts
		const other = { ...organisation, id: idOf('a', 2), name: 'Another' }
		for (const part of [nameInAddress(other), 'x', '', '0190c1de-000a'])
			await expect(placeAt(world.db, part, nameInAddress(process))).rejects.toMatchObject({
				code: 'not_found',
				params: {}
			})
	})

	test('[PR3] no file of this room but three reads more than the view', () => {
		const room = import.meta.dirname
		const wide = readdirSync(room)
			.filter((file) => /^(?!test-)[^.]+\.ts$/.test(file))
			.filter((file) =>
				/#schema\/db\/(?!register)|from (?:record|decision|process) /.test(
					readFileSync(`${room}/${file}`, 'utf8')
				)
			)
		// Names withheld, the bytes of a file that was found in the view, and the words of a search.
		expect(wide).toEqual(['erased-since.ts', 'record-words.ts', 'register-record.ts'])
	})
})

describe('[PR4] nobody is named', () => {
	test('[PR4] no name and no id of a person is in what lists and feeds tell', async () => {
		const told = JSON.stringify([await find(), await latestEntries(world.db, {}, 9)])
		for (const { id, displayName } of facts.people) {
			expect(told).not.toContain(id)
			expect(told).not.toContain(displayName)
		}
	})

	test('[PR4] files that would name somebody erased since are not handed out', async () => {
		const [citizen] = facts.people
		const official = facts.people[4]
		const erase = (id: string | undefined) =>
			world.db
				.update(person)
				.set({ displayName: 'former participant 1', erasedAt: new Date('2026-11-20T00:00:00Z') })
				.where(eq(person.id, id ?? ''))
		await erase(citizen?.id)
		// Under pseudonyms, a citizen was never named.
		expect(await publicRecord(world.db, FIRST)).toMatchObject({ files: true })
		await erase(official?.id)
		expect(await publicRecord(world.db, FIRST)).toMatchObject({ files: false })
		await expect(publicFile(world.db, FIRST)).rejects.toMatchObject({ code: 'not_found' })
		await underCharter((body) => ({ ...body, flags: { ...body.flags, names_public: 'none' } }))
		expect((await publicFile(world.db, FIRST)).pdf).toHaveLength(1)
	})
})

describe('[PR6] what has become of it is said', () => {
	test('[PR6] a successor and what it superseded name each other', async () => {
		const next = await plantAnother(world.db, facts, 2, { question: 'The second version?' })
		await world.db
			.update(artefact)
			.set({ supersededBy: next.artefactId, supersededAt: new Date('2026-11-20T00:00:00Z') })
			.where(eq(artefact.id, facts.artefact.id))
		const before = await publicRecord(world.db, FIRST)
		expect(before).toMatchObject({
			entry: { standing: 'superseded', supersededBy: next.id },
			supersededBy: { id: next.id, question: 'The second version?' }
		})
		expect(await publicRecord(world.db, next.id)).toMatchObject({
			entry: { standing: 'in_force' },
			supersededBy: null,
			supersedes: [{ id: FIRST }]
		})
		// A successor that is not published is not named.
		await world.db
			.update(artefact)
			.set({ visibility: 'team' })
			.where(eq(artefact.id, next.artefactId))
		expect(await publicRecord(world.db, FIRST)).toMatchObject({
			entry: { standing: 'superseded', supersededBy: null },
			supersededBy: null
		})
	})

	test('[RM4] what was disposed of shows what was asked and its hashes; its files are gone', async () => {
		const disposedAt = new Date('2026-11-20T00:00:00Z')
		await world.db.update(record).set({ disposedAt, pdf: null, canonicalJson: null })
		expect(await seen()).toEqual([FIRST])
		expect(await publicRecord(world.db, FIRST)).toMatchObject({
			...{ kind: 'disposed', disposedAt: disposedAt.toISOString() },
			entry: { id: FIRST, question: expect.stringContaining('publish this page') },
			hashes: [expect.stringMatching(/^.{43}$/), expect.stringMatching(/^.{43}$/)]
		})
		await expect(publicFile(world.db, FIRST)).rejects.toMatchObject({ status: 410 })
	})

	test('[PR6] a corrected record shows only that, and the one in its place', async () => {
		const correctedAt = new Date('2026-11-20T00:00:00Z')
		await world.db.update(record).set({ correctedAt })
		expect(await publicRecord(world.db, FIRST)).toEqual({
			...{ kind: 'corrected', id: FIRST, correctedAt: correctedAt.toISOString() },
			redactedFor: null,
			successor: null
		})
		expect(await seen()).toEqual([])
		await expect(publicFile(world.db, FIRST)).rejects.toMatchObject({ code: 'not_found' })
		const again = 'DR-2026-000007'
		const [known] = await world.db.select().from(record)
		await world.db.insert(record).values({
			...(known as typeof record.$inferSelect),
			...{ id: again, correctedAt: null },
			canonicalJson: known?.canonicalJson?.replace(FIRST, again) ?? null
		})
		expect(await seen()).toEqual([again])
		expect(await publicRecord(world.db, FIRST)).toMatchObject({ successor: { id: again } })
		expect(await publicRecord(world.db, again)).toMatchObject({ corrects: [FIRST] })
	})

	test('[PR6] what an appeal annulled stays, and says so', async () => {
		const state = await stateOf(world.db, {})
		const effectAt = new Date('2026-11-22T00:00:00Z')
		await world.db.update(decision).set({ effect: 'annulled', effectAt })
		expect(await ids('standing=in_force')).toEqual([])
		expect(await ids('standing=annulled')).toEqual([FIRST])
		expect(await stateOf(world.db, {})).not.toBe(state)
	})
})

describe('[PR7] search', () => {
	test.each([
		['en', 'publishing pages', 'screaming'],
		['it', 'pubblicare', 'publishing'],
		['es', 'páginas', 'publishing'],
		['lv', 'velosipēds', 'vilciens'],
		['lv', 'novietnu VELOSIPEDU', 'velo vilciens']
	])('[PR7] in %s, %s is found and %s is not', async (language, words, others) => {
		const questions: Record<string, string> = {
			en: 'Do we publish this page?',
			it: 'Pubblichiamo questa pagina?',
			es: '¿Publicamos esta página?',
			lv: 'Vai būvējam velosipēdu novietnes pie skolām?'
		}
		await world.drop()
		world = await freshDatabase()
		const question = questions[language] ?? ''
		facts = await plantPublished(world.db, testFacts({ language, question }))
		expect(await ids(`q=${words}`)).toEqual([FIRST])
		expect(await ids(`q=${others}`)).toEqual([])
	})

	test('[PR7] in the text too, by number, and nothing breaks it', async () => {
		expect(await ids('q="waste collection"')).toEqual([FIRST])
		expect(await ids('q=dr-2026-000001')).toEqual([FIRST])
		for (const words of ["'", '"', '& | !', '%', '\\', '(((', ':*', '\u0000x', '\ud800'])
			expect((await find(new URLSearchParams({ q: words }).toString())).total).toBeLessThan(2)
	})
})

describe('[PR9] pages of twenty', () => {
	test('[PR9] filters, numbers and pages agree', async () => {
		for (let at = 2; at <= 23; at++)
			await plantAnother(world.db, facts, at, {
				...(at % 2 && { artefact: { kind: 'board' as const } }),
				decision: { closedAt: new Date(Date.UTC(at > 12 ? 2027 : 2026, 0, at, 12)) }
			})
		const first = await find()
		expect([first.total, first.entries.length]).toEqual([23, 20])
		expect(await ids('page=2')).toHaveLength(3)
		expect((await find('year=2027')).total).toBe(11)
		expect((await find('about=board&year=2026')).total).toBe(5)
		const { years, abouts } = await facetsOf(world.db, {})
		expect([years, abouts]).toEqual([
			[2027, 2026],
			['board', 'document']
		])
		const all: string[] = []
		for await (const { id } of allEntries(
			world.db,
			{},
			readAsked(new URLSearchParams('year=2026'))
		))
			all.push(id)
		expect(new Set(all).size).toBe(12)
	})
})

test('[PR10] [PR4] a decision leaves with on what it rests; who noted or translated stands nowhere', async () => {
	const other = await freshDatabase()
	try {
		await plantPublished(other.db, backedFacts())
		const all = []
		for await (const one of allEntries(other.db, {}, readAsked(new URLSearchParams())))
			all.push(one)
		const found = await publicRecord(other.db, FIRST)
		const told = found.kind === 'record' ? toldOf(found.record) : null
		expect(all[0]?.ground).toMatchObject({
			competence: 'Services for residents',
			legalBasis: [{ eli: null }, { eli: 'https://likumi.example/eli/2' }],
			alternatives: [{ text: 'Keep the four leaflets' }, { text: 'A phone line' }],
			accommodations: { measures: ['Sign language at the meeting'], assisted: 2 },
			translations: [{ language: 'uk', kind: 'machine' }],
			implements: [{ record: 'DR-2025-000003' }]
		})
		expect(told).toMatchObject(all[0]?.ground ?? {})
		// The decisions it names are not published here, so no page leads to them.
		expect(found).toMatchObject({ readable: [] })
		expect(JSON.stringify(all[0]?.ground)).not.toMatch(/"by":|"p1"/)
		await other.db.insert(decisionTranslation).values({
			...{ decisionId: facts.decision.id, language: 'uk', kind: 'machine', question: 'Чи?' },
			...{ personId: facts.decision.announcedBy, at: new Date('2026-11-14T09:00:00Z') },
			...{ withdrawnBy: facts.decision.announcedBy, withdrawnBecause: 'It is wrong.' },
			withdrawnAt: new Date('2026-11-20T09:00:00.123Z')
		})
		const back = {
			language: 'uk',
			at: Date.parse('2026-11-20T09:00:00.123Z'),
			reason: 'It is wrong.'
		}
		expect(await publicRecord(other.db, FIRST)).toMatchObject({
			withdrawn: [back],
			entry: { updatedAt: '2026-11-20T09:00:00.123Z' }
		})
		for await (const { ground } of allEntries(other.db, {}, readAsked(new URLSearchParams())))
			expect(ground.translations).toMatchObject([
				{ question: '', withdrawn: { at: '2026-11-20T09:00:00.123Z' } }
			])
		await other.db.update(record).set({ canonicalJson: null, disposedAt: new Date() })
		for await (const { ground } of allEntries(other.db, {}, readAsked(new URLSearchParams())))
			expect(ground).toEqual(NO_GROUND)
	} finally {
		await other.drop()
	}
})

test('[PR5] another name, the same end of the address', async () => {
	const old = nameInAddress(facts.organisation)
	await world.db.update(organisation).set({ name: 'Rīga' })
	const { organisation: found } = await placeAt(world.db, old, null)
	expect(nameInAddress(found)).toBe(`riga-${old.slice(-10)}`)
})
