import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact as artefactTable, documentClient, documentUpdate } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { documentRoot, plainText } from '#schema/docs/document.ts'
import { artefactView } from './artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDraft,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { settleDue } from '../decisions/settle.ts'
import { loadDocument } from './updates.ts'

let world: World
let process: TestProcess
let citizen: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	citizen = await aCitizen(world, process)
})
afterEach(() => world.drop())

const BEFORE = 'Residents must answer within 30 days, please.'

/** Types into the only paragraph as a person would have it on disk, in place of what stands there. */
async function write(artefact: string, author: Caller, words: string): Promise<number> {
	const doc = await contentOf(artefact)
	const before = Y.encodeStateVector(doc)
	const root = documentRoot(doc)
	const paragraph = new Y.XmlElement('paragraph')
	paragraph.insert(0, [new Y.XmlText(words)])
	doc.transact(() => {
		root.delete(0, root.length)
		root.insert(0, [paragraph])
	})
	const update = Y.encodeStateAsUpdate(doc, before)
	const { personId } = author
	await world.db
		.insert(documentUpdate)
		.values({ document: artefact, update, author: personId, at: world.now })
	const bound = { document: artefact, clientId: doc.clientID, personId }
	await world.db.insert(documentClient).values(bound)
	return doc.clientID
}

async function contentOf(artefact: string): Promise<Y.Doc> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(world.db, artefact))
	return doc
}

const move = (artefact: string, to: 'in_review' | 'frozen') =>
	world.act(process.facilitator, 'move-artefact', { artefact, to })
const ask = (caller: Caller, artefact: string, more = {}) =>
	world.act(caller, 'request-change', {
		artefact,
		amendment: 'substantive',
		reason: 'Thirty days are too short for most people.',
		...more
	})
const announce = (artefact: string, rule: string, closesAt = world.in(HOUR)) =>
	world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule,
		question: 'Do we adopt it?',
		closesAt
	})
const see = (artefact: string, caller = citizen) =>
	artefactView(world.db, caller, artefact, world.now)
const rowOf = async (id: string) =>
	(await world.db.select().from(artefactTable).where(eq(artefactTable.id, id)))[0]

/** Freezes what is a draft. */
async function frozen(artefact: string): Promise<string> {
	await move(artefact, 'in_review')
	await move(artefact, 'frozen')
	return artefact
}

/** Takes the decision on a frozen text: the citizen is for it. */
async function decided(artefact: string, rule: string, forMs = HOUR): Promise<void> {
	const { decisionId } = await announce(artefact, rule, world.in(forMs))
	const choice = rule === 'default' || rule === 'editorial_change' ? 'consent' : 'yes'
	await world.act(citizen, 'cast-ballot', { decision: decisionId, choice })
	world.pass(forMs)
	await settleDue(world.db, world.now)
}

/** A text with one sentence, adopted by this rule. */
async function adopted(rule = 'majority'): Promise<string> {
	const artefact = await aDraft(world, process)
	await write(artefact, citizen, BEFORE)
	await decided(await frozen(artefact), rule)
	expect((await see(artefact)).state).toBe('adopted')
	return artefact
}

describe('asking for a change', () => {
	test('[M1] begins a draft with the same content, under the same authors, and tells the ledger', async () => {
		const text = await adopted()
		const { artefactId } = await ask(citizen, text)

		expect(plainText(await contentOf(artefactId))).toBe(BEFORE)
		const clients = (document: string) =>
			world.db
				.select({ id: documentClient.clientId, person: documentClient.personId })
				.from(documentClient)
				.where(eq(documentClient.document, document))
		expect(await clients(artefactId)).toEqual(await clients(text))
		expect(await see(artefactId)).toMatchObject({
			state: 'draft',
			lineage: { amendment: { of: { id: text }, class: 'substantive' } }
		})
		const [entry] = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'change-requested'))
		expect(entry?.subjectId).toBe(artefactId)
		expect((await see(text)).state).toBe('adopted')
	})

	test('[M1] [F1] what was adopted stays as it is while the change is written', async () => {
		const text = await adopted()
		const { artefactId } = await ask(citizen, text)
		await write(artefactId, citizen, 'Something else.')
		expect(plainText(await contentOf(text))).toBe(BEFORE)
	})

	test('[M1] the same command twice, also at the same instant, begins one draft', async () => {
		const text = await adopted()
		const id = crypto.randomUUID()
		const needs = { artefact: text, amendment: 'substantive', reason: 'Too short.' } as const
		const [one, two] = await Promise.all(
			[1, 2].map(() => world.act(citizen, 'request-change', needs, id))
		)
		expect(one).toEqual(two)
		expect((await see(text)).lineage.versions).toHaveLength(2)
	})

	test('[M1] refused: of a draft, without a reason, by an observer', async () => {
		const draft = await aDraft(world, process)
		expect(await codeOf(ask(citizen, draft))).toBe('forbidden')
		const text = await adopted()
		expect(await codeOf(ask(citizen, text, { reason: ' ' }))).toBe('reason_missing')
		expect(await codeOf(ask(await anObserver(world, process), text))).toBe('forbidden')
		expect(await codeOf(ask(citizen, text, { amendment: 'small' }))).toBe('malformed')
	})

	test('[S5] who asked takes it back, although others wrote what it changes', async () => {
		const text = await adopted()
		const official = await anOfficial(world, process)
		const { artefactId } = await ask(official, text)
		const withdraw = (artefact: string) =>
			codeOf(
				world.act(official, 'move-artefact', { artefact, to: 'withdrawn', reason: 'Not now.' })
			)
		expect(await withdraw(artefactId)).toBe('done')
		const other = (await ask(official, text)).artefactId
		await write(other, citizen, 'With a word of mine.')
		expect(await withdraw(other)).toBe('others_contributed')
	})
})

describe('[M2] parallelism of forms', () => {
	test('the same rule and a stronger one are taken, a weaker one is refused', async () => {
		const text = await adopted('two_thirds')
		const change = await frozen((await ask(citizen, text)).artefactId)
		expect(await codeOf(announce(change, 'majority'))).toBe('rule_too_weak')
		expect(await codeOf(announce(change, 'two_thirds'))).toBe('done')
	})

	test('a repair of the wording is no way to a weaker rule', async () => {
		const text = await adopted('two_thirds')
		const secretary = await aSecretary(world, process)
		const repair = (await ask(secretary, text, { amendment: 'editorial' })).artefactId
		await write(repair, secretary, 'Residents must answer within 30 days.')
		await decided(await frozen(repair), 'editorial_change', 6 * DAY)
		expect((await see(repair)).state).toBe('adopted')

		const change = await frozen((await ask(citizen, repair)).artefactId)
		expect(await codeOf(announce(change, 'majority'))).toBe('rule_too_weak')
	})

	test('a rule that became weaker in a new charter is measured by the old one', async () => {
		const text = await adopted('two_thirds')
		await underCharter(world, process, {
			id: 'ours',
			rules: { two_thirds: { method: 'supermajority', threshold: '1/3', base: 'yes_no' } }
		})
		const change = await frozen((await ask(citizen, text)).artefactId)
		expect(await codeOf(announce(change, 'two_thirds'))).toBe('rule_too_weak')
	})
})

describe('editorial changes', () => {
	test('[M3] are proposed by the secretary, and by nobody else', async () => {
		const text = await adopted()
		const editorial = { amendment: 'editorial' }
		const refused = [citizen, process.facilitator, await anOfficial(world, process)]
		for (const caller of refused)
			expect(await codeOf(ask(caller, text, editorial))).toBe('forbidden')
		const secretary = await aSecretary(world, process)
		expect(await codeOf(ask(secretary, text, editorial))).toBe('done')
	})

	test('[M3] are decided by their own rule, which decides nothing else', async () => {
		const text = await adopted()
		const secretary = await aSecretary(world, process)
		const repair = await frozen((await ask(secretary, text, { amendment: 'editorial' })).artefactId)
		expect(await codeOf(announce(repair, 'majority'))).toBe('rule_for_editorial')
		const other = await frozen(await aDraft(world, process))
		expect(await codeOf(announce(other, 'editorial_change', world.in(6 * DAY)))).toBe(
			'rule_for_editorial'
		)
	})

	test('[M4] may not be frozen when they touch a number; the page says which', async () => {
		const text = await adopted()
		const secretary = await aSecretary(world, process)
		const repair = (await ask(secretary, text, { amendment: 'editorial' })).artefactId
		await write(repair, secretary, BEFORE.replace('30', '45'))
		await move(repair, 'in_review')
		expect((await see(repair)).lineage.amendment?.findings).toEqual([
			{ touches: 'number', before: '30', after: '45' }
		])
		await expect(move(repair, 'frozen')).rejects.toMatchObject({
			code: 'not_editorial',
			params: { found: '“30” → “45”' }
		})
		expect((await see(repair)).state).toBe('in_review')
	})

	test('[M4] a new name of the whole is a name too', async () => {
		const text = await adopted()
		const secretary = await aSecretary(world, process)
		const more = { amendment: 'editorial', title: 'The Riga page' }
		const repair = (await ask(secretary, text, more)).artefactId
		await move(repair, 'in_review')
		expect(await codeOf(move(repair, 'frozen'))).toBe('not_editorial')
	})
})

describe('superseding', () => {
	test('[M6] [F2] happens with the adoption of the successor, in one transaction, and not before', async () => {
		const text = await adopted()
		const change = await frozen((await ask(citizen, text)).artefactId)
		expect((await see(text)).lineage.supersededBy).toBeNull()
		await decided(change, 'majority')

		expect((await see(change)).state).toBe('adopted')
		const old = await see(text)
		expect(old).toMatchObject({
			state: 'adopted',
			superseded: true,
			lineage: { supersededBy: { id: change } }
		})
		expect(old.lineage.versions.map(({ id, superseded }) => [id, superseded])).toEqual([
			[text, true],
			[change, false]
		])
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'artefact-superseded'))
		expect(entries.map(({ subjectId }) => subjectId)).toEqual([text])
	})

	test('[M6] [F24] a change that is not adopted supersedes nothing', async () => {
		const text = await adopted()
		const change = await frozen((await ask(citizen, text)).artefactId)
		await announce(change, 'majority')
		world.pass(HOUR)
		await settleDue(world.db, world.now)
		expect((await rowOf(text))?.supersededBy).toBeNull()
	})

	test('[M6] what was superseded takes no more changes', async () => {
		const text = await adopted()
		await decided(await frozen((await ask(citizen, text)).artefactId), 'majority')
		expect(await codeOf(ask(citizen, text))).toBe('forbidden')
		expect((await see(text)).may.requestChange.substantive?.code).toBe('superseded')
	})

	test('[M5] of two changes that freeze at the same instant one waits', async () => {
		const text = await adopted()
		const changes = [(await ask(citizen, text)).artefactId, (await ask(citizen, text)).artefactId]
		for (const change of changes) await move(change, 'in_review')
		const codes = await Promise.all(changes.map((change) => codeOf(move(change, 'frozen'))))
		expect(codes.toSorted()).toEqual(['done', 'successor_ahead'])
	})

	test('[M5] a change of what was superseded meanwhile is not frozen', async () => {
		const text = await adopted()
		const late = (await ask(citizen, text)).artefactId
		await move(late, 'in_review')
		await decided(await frozen((await ask(citizen, text)).artefactId), 'majority')
		expect(await codeOf(move(late, 'frozen'))).toBe('successor_ahead')
	})
})
