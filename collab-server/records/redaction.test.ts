import { eq, sql } from 'drizzle-orm'
import { unzipSync } from 'fflate'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { renditionOf } from '#collab/port/record-renditions.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { TestText } from '#collab/store/cast/cast-texts.ts'
import {
	HOUR,
	aCitizen,
	aDraft,
	aMember,
	aProcess,
	aSecretary,
	anOfficial,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '#collab/store/cast/cast.ts'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { linesOfProcess } from '#collab/store/ledger/ledger-export.ts'
import { storedVersions } from '#collab/store/artefacts/versions-kept.ts'
import { home } from '#collab/store/processes/home.ts'
import { recordFile } from '#collab/store/record/records.ts'
import { allEntries, latestEntries } from '#collab/store/register/register-entries.ts'
import { publicFile, publicRecord } from '#collab/store/register/register-record.ts'
import { indexTexts } from '#collab/store/search/searched-texts.ts'
import { documentVersion, frozenText } from '#schema/db/artefacts.ts'
import { decision, record } from '#schema/db/decisions.ts'
import { redaction } from '#schema/db/keeping.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { assert } from '#schema/errors.ts'
import { readAsked } from '#schema/register/asked.ts'
import { atomFeed } from '#schema/register/atom.ts'
import { csvLine } from '#schema/register/csv.ts'
import { parseRecord } from '#schema/record/record.ts'
import { bundleRecord } from './bundle-record.ts'
import { sealRecord } from './seal-record.ts'
import { cutEverywhere } from './test-power.ts'
import { Desk, tool } from './test-tools.ts'
import { verifyFile } from './verify-cli.ts'

const NAME = 'Anna Bērziņa'
const HOME = 'Mill Lane 12'
const MARK = '[redacted: erasure of personal data]'

let world: World
let process: TestProcess
let [cleo, sal, sue]: Caller[] = []
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
	sue = await aMember(world, process, 'secretary', { name: 'Sue Secretary' })
})
afterAll(() => world.drop())

const by = (who: Caller | undefined) => who ?? process.facilitator
type Made = { record: string; artefact: string; decision: string }

/** A decision whose text, reasons and comments name somebody, with its record sealed and bundled. */
async function aRecord(): Promise<Made> {
	const artefact = await aDraft(world, process)
	const text = new TestText(world, artefact)
	await text.say(process.facilitator, `${NAME} of ${HOME} opens the desk at nine.`)
	await text.say(by(cleo), `Her first number was ${HOME}, then another.`)
	await world.act(by(cleo), 'start-thread', {
		artefact,
		text: `Is ${NAME} there every day?`,
		passage: await passageOf(text)
	})
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(process.facilitator, 'move-artefact', { artefact, to })
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		...{ artefact, rule: 'default', closesAt: world.in(HOUR) },
		question: `Does ${NAME} open the desk?`,
		summary: `So that ${HOME} is known.`
	})
	await world.act(by(cleo), 'cast-ballot', {
		...{ decision, choice: 'consent', reason: `${NAME} agreed.` }
	})
	world.pass(HOUR)
	await decisionView(world.db, process.facilitator, decision, world.now)
	const { recordId } = await world.act(process.facilitator, 'request-record', { decision })
	await make(recordId)
	return { record: recordId, artefact, decision }
}

async function make(recordId: string): Promise<void> {
	await sealRecord(world.db, recordId, world.now, {})
	await bundleRecord(world.db, recordId, world.now, {})
}

async function passageOf(text: TestText) {
	const root = (await text.now()).getXmlFragment('default')
	const block = root
		.toArray()
		.find((one) => one instanceof Y.XmlElement && one.toString().includes(NAME))
	assert(block instanceof Y.XmlElement, 'the text says so')
	return [{ block: String(block.getAttribute('id')), from: 0, to: NAME.length, quote: NAME }]
}

const ask = (one: Made, more = {}, who = sal) =>
	world.act(by(who), 'ask-redaction', {
		...{ record: one.record, passages: [NAME, HOME], ground: 'erasure' },
		...{ reference: 'Request of 3 November', ...more }
	})
const confirm = (redactionId: string, who: Caller | undefined = sue) =>
	world.act(by(who), 'confirm-redaction', { redaction: redactionId })
const rowOf = async (id: string) => {
	const [row] = await world.db.select().from(record).where(eq(record.id, id))
	assert(row, `record ${id} exists`)
	return row
}
const says = (bytes: Uint8Array | string, words: string) => Buffer.from(bytes).includes(words)

/** The open table of the register. */
async function table(): Promise<string> {
	const lines: string[] = []
	for await (const entry of allEntries(world.db, {}, readAsked(new URLSearchParams())))
		lines.push(csvLine(entry, 'x'))
	return lines.join('')
}

/** What the pages of a PDF say, to a program that is not ours; each line break is a space. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
	const desk = await Desk.make()
	const { output } = await tool('pdftotext', '-raw', await desk.put('record.pdf', pdf), '-')
	await desk.clear()
	return output.replaceAll(/\s+/g, ' ')
}

/** Tables in which the words still stand, as text or as bytes. */
async function tablesSaying(words: string): Promise<string[]> {
	const tables = await world.db.execute<{ name: string }>(sql`
		select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE'`)
	const hex = Buffer.from(words).toString('hex')
	const found: string[] = []
	for (const { name } of tables) {
		const [row] = await world.db.execute<{ n: string }>(sql`
			select count(*) as n from ${sql.identifier(name)} as row
			where position(${words} in row::text) > 0 or position(${hex} in row::text) > 0`)
		if (Number(row?.n) > 0) found.push(name)
	}
	return found
}

describe('[RE3] [RE5] words that had to go', () => {
	test('[RE3] [RE5] [RE6] are nowhere any more; another record stands in the place; every proof holds', async () => {
		const one = await aRecord()
		await indexTexts(world.db, 50)
		await world.db.insert(mail).values({
			...{ id: crypto.randomUUID(), recipient: 'cid@example.org', createdAt: world.now },
			...{ subject: `Asked: ${NAME}?`, body: `See /p/${process.id}/decisions: ${HOME}` }
		})
		const before = await rowOf(one.record)
		assert(before.pdf && before.canonicalJson, 'it is sealed')
		const frozen = parseRecord(Buffer.from(before.canonicalJson)).proposal.text.hash
		expect(await tablesSaying(NAME)).not.toEqual([])

		const { redactionId } = await ask(one)
		// [R24] The power is cut at every step: either all still says the words, or nothing does and a new record waits.
		const id = crypto.randomUUID()
		const command = { id, kind: 'confirm-redaction', redaction: redactionId } as const
		const cuts = await cutEverywhere(
			world.db,
			(db) => govern(db, by(sue), command, world.now),
			async () => {
				const gone = (await rowOf(one.record)).pdf === null
				expect((await tablesSaying(NAME)).length === 0).toBe(gone)
				expect(await world.db.$count(record)).toBe(gone ? 2 : 1)
			}
		)
		expect(cuts).toBeGreaterThan(0)
		const { records } = await govern(world.db, by(sue), command, world.now)
		const next = records[0] ?? ''

		// Nowhere in the database, before the new record is there and after.
		for (const words of [NAME, HOME, 'Bērziņa']) expect(await tablesSaying(words)).toEqual([])
		expect(await publicRecord(world.db, one.record)).toMatchObject({
			...{ kind: 'corrected', redactedFor: 'erasure', successor: null }
		})
		const seen = { json: '', pdf: '' }
		const cutInSeal = await cutEverywhere(
			world.db,
			(db) => sealRecord(db, next, world.now, {}),
			async () => {
				const { canonicalJson, pdf, pdfHash, status } = await rowOf(next)
				if (canonicalJson !== null) expect(canonicalJson).toBe((seen.json ||= canonicalJson))
				if (pdf !== null) expect(pdfHash).toBe((seen.pdf ||= pdfHash ?? ''))
				expect(pdf !== null).toBe(status === 'sealed')
				expect(await world.db.$count(record)).toBe(2)
			}
		)
		expect(cutInSeal).toBeGreaterThan(5)
		await make(next)
		for (const words of [NAME, HOME]) expect(await tablesSaying(words)).toEqual([])
		for (const { state } of await world.db.select().from(documentVersion)) {
			const doc = new Y.Doc()
			Y.applyUpdateV2(doc, gunzipSync(state))
			expect(says(Y.encodeStateAsUpdate(doc), NAME)).toBe(false)
		}

		// Through every door of the public register.
		const shown = await publicRecord(world.db, next)
		expect(shown).toMatchObject({ kind: 'record', corrects: [], supersedes: [] })
		const { pdf } = await publicFile(world.db, next)
		const entries = await latestEntries(world.db, {}, 9)
		const feed = { id: 'x', title: 'x', language: 'en', self: 'x', page: 'x', base: 'x' } as const
		const made = await rowOf(next)
		const bundle = await recordFile(world.db, by(cleo), one.decision, 'cades', world.now)
		const log: string[] = []
		for await (const line of linesOfProcess(world.db, process.id)) log.push(line)
		const published: [string, Uint8Array | string][] = [
			['page', JSON.stringify(shown)],
			['feed', atomFeed({ ...feed, entries })],
			['csv', await table()],
			['json', made.canonicalJson ?? ''],
			['html', await renditionOf(pdf, 'html')],
			['pdf', await wordsOf(pdf)],
			...Object.entries(unzipSync(await renditionOf(pdf, 'odt'))),
			...Object.entries(unzipSync(bundle.bytes)).filter(([name]) => !name.endsWith('.pdf')),
			['ledger', log.join('')]
		]
		for (const [door, answer] of published)
			for (const words of [NAME, HOME, 'Bērziņa'])
				expect(says(answer, words), `${door} says ${words}`).toBe(false)
		for (const door of ['html', 'pdf'])
			expect(says(published.find(([name]) => name === door)?.[1] ?? '', MARK)).toBe(true)
		expect(entries.map(({ id }) => id)).toEqual([next])

		// [RE6] The old one is gone, with the reason and the next; the text decided on stays provable.
		await expect(publicFile(world.db, one.record)).rejects.toMatchObject({
			...{ code: 'record_redacted', status: 410 },
			params: { id: one.record, ground: 'erasure', next }
		})
		expect(await publicRecord(world.db, one.record)).toMatchObject({ successor: { id: next } })
		const told = parseRecord(Buffer.from(made.canonicalJson ?? ''))
		expect(told.proposal.text.original).toEqual(frozen)
		expect(told.links.supersedes?.map((link) => link.record)).toEqual([one.record])
		expect(told.privacy.redactions).toEqual([
			{
				...{ record: one.record, hash: { alg: 'sha-256', value: before.jsonHash } },
				...{ ground: 'erasure', reference: 'Request of 3 November', at: world.now.toISOString() }
			}
		])

		// What somebody took along before still holds, and so does the ledger.
		const options = { roots: [], evaluation: true, key: null, at: world.now }
		for (const file of [before.pdf, pdf]) {
			const { checks } = await verifyFile(file, options)
			expect(checks.filter(({ state }) => state !== 'holds')).toEqual([])
		}
		const [{ logId } = { logId: '' }] = await world.db.select().from(ledgerEntry)
		expect(await verifyLog(world.db, logId)).toEqual([])
		const [entry] = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'record-redacted'))
		expect(JSON.parse(Buffer.from(entry?.entry ?? '').toString()).data).toMatchObject({
			...{ ground: 'erasure', next, text: frozen.value, redacted: told.proposal.text.hash.value },
			files: expect.arrayContaining([before.jsonHash, before.pdfHash])
		})
	}, 60_000)

	test('[RE3] the text says the mark, keeps its versions and who wrote it', async () => {
		const one = await aRecord()
		const text = new TestText(world, one.artefact)
		const versions = await storedVersions(world.db, one.artefact)
		const { redactionId } = await ask(one, { passages: [NAME] })
		await confirm(redactionId, process.facilitator)
		expect(canonicalTextOf('document', await text.now())).toContain(
			'\\[redacted: erasure of personal data\\] of Mill Lane 12 opens the desk at nine.'
		)
		const after = await storedVersions(world.db, one.artefact)
		expect(after.length).toBeGreaterThan(versions.length)
		expect(after.flatMap(({ authors }) => authors)).toContain(cleo?.personId)
		const [frozen] = await world.db
			.select()
			.from(frozenText)
			.where(eq(frozenText.artefactId, one.artefact))
		expect(frozen?.canonicalText).toBe(canonicalTextOf('document', await text.now()))
		expect(frozen?.originalHash).toMatch(/^[\w-]{43}$/)
	})
})

describe('[RE4] two people', () => {
	test('[RE4] [RM8] one asks, another carries it out, once; others may neither', async () => {
		const one = await aRecord()
		const owes = async (who: Caller | undefined) =>
			(await home(world.db, by(who), world.now)).waiting.some(
				({ code, params }) => code === 'confirm_redaction' && params.record === one.record
			)
		expect(await codeOf(ask(one, {}, cleo))).toBe('forbidden')
		expect(await codeOf(ask(one, {}, process.facilitator))).toBe('forbidden')
		expect(await owes(sue)).toBe(false)
		const { redactionId } = await ask(one)
		for (const who of [sue, process.facilitator]) expect(await owes(who)).toBe(true)
		for (const who of [sal, cleo]) expect(await owes(who)).toBe(false)
		expect(await codeOf(ask(one, { passages: [HOME] }, sue))).toBe('state_changed')
		await expect(confirm(redactionId, sal)).rejects.toMatchObject({
			denial: { code: 'second_person' }
		})
		expect(await codeOf(confirm(redactionId, cleo))).toBe('forbidden')
		expect(await codeOf(confirm(crypto.randomUUID()))).toBe('not_found')
		const both = [confirm(redactionId), confirm(redactionId, process.facilitator)]
		expect((await Promise.all(both.map(codeOf))).toSorted()).toEqual(['done', 'state_changed'])
		const made = await world.db
			.select({ id: record.id, gone: record.correctedAt })
			.from(record)
			.where(eq(record.decisionId, one.decision))
		expect(made.filter(({ gone }) => gone === null)).toHaveLength(1)
		expect(made).toHaveLength(2)
		expect(await codeOf(ask(one))).toBe('record_disposed')
	})

	test('[RE4] taken back, turned down or overdue, it is over and its words stand there no more', async () => {
		const one = await aRecord()
		const first = await ask(one)
		expect(await codeOf(endAs(cleo, first))).toBe('forbidden')
		await endAs(sal, first)
		expect(await codeOf(confirm(first.redactionId))).toBe('state_changed')
		await endAs(sue, await ask(one))
		const third = await ask(one)
		world.pass(31 * 24 * HOUR)
		expect(await codeOf(confirm(third.redactionId))).toBe('state_changed')
		await ask(one, { passages: [HOME] })
		const rows = await world.db.select().from(redaction).where(eq(redaction.recordId, one.record))
		expect(rows.filter(({ passages }) => passages !== null)).toHaveLength(1)
	})
	const endAs = (who: Caller | undefined, { redactionId }: { redactionId: string }) =>
		world.act(by(who), 'end-redaction', { redaction: redactionId })
})

describe('[RE1] [RE2] what is refused', () => {
	test('[RE1] [RE2] words that are none, stand nowhere, stand where they must stay, or are held', async () => {
		const one = await aRecord()
		for (const passages of [[], ['abc'], ['redacted'], ['Request of']])
			expect(await codeOf(ask(one, { passages }))).toBe('redaction_passages_wrong')
		expect(await codeOf(ask(one, { ground: 'shame' }))).toBe('malformed')
		expect(await codeOf(ask(one, { reference: ' ' }))).toBe('reason_missing')
		await expect(ask(one, { passages: [NAME, 'Elmer Nobody'] })).rejects.toMatchObject({
			...{ code: 'redaction_passage_missing', params: { number: 2 } }
		})
		await expect(ask(one, { passages: ['Brindlemoor'] })).rejects.toMatchObject({
			...{ code: 'redaction_out_of_reach', params: { place: 'organisation.name' } }
		})
		const hold = { artefact: one.artefact, reason: 'The court asked for it.' }
		const { redactionId } = await ask(one)
		await world.act(by(sal), 'set-hold', hold)
		for (const held of [() => ask(one), () => confirm(redactionId)])
			await expect(held()).rejects.toMatchObject({ denial: { code: 'held' } })
		await world.act(by(sal), 'lift-hold', hold)
		const running = (status: 'open' | 'closed') =>
			world.db.update(decision).set({ status }).where(eq(decision.id, one.decision))
		await running('open')
		expect(await codeOf(confirm(redactionId))).toBe('decision_open')
		await running('closed')
		for (const name of ['Inese', 'Zane']) await aCitizen(world, process, name)
		await anOfficial(world, process)
		await world.act(by(cleo), 'file-appeal', {
			...{ decision: one.decision, ground: 'procedure', contested: 'notice' },
			statement: 'The notice of this decision reached nobody in the northern part of town.'
		})
		expect(await codeOf(confirm(redactionId))).toBe('appeal_open')
		await world.db.update(record).set({ status: 'sealing' }).where(eq(record.id, one.record))
		expect(await codeOf(ask(one))).toBe('record_not_ready')
	})
})
