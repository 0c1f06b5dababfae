import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { document, documentUpdate, frozenText } from '#schema/db/artefacts.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { ARTEFACT_KINDS } from '#schema/governance/roles.ts'
import { registerName } from '#schema/ids.ts'
import {
	MINUTE,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aGuest,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	codeOf,
	type TestProcess,
	type World,
	DESCRIBED
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { artefactList, artefactView, registerFacts } from './artefacts.ts'
import { loadDocument } from './updates.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const create = (caller: Caller, more = {}) =>
	world.act(caller, 'create-artefact', {
		process: process.id,
		artefactKind: 'document',
		title: 'The help page',
		...DESCRIBED,
		...more
	})
const move = (caller: Caller, artefact: string, to: string, more = {}) =>
	world.act(caller, 'move-artefact', { artefact, to: to as 'draft', ...more })
const stateOf = async (artefact: string) =>
	(await registerFacts(world.db, artefact, world.now)).state
const epochOf = async (artefact: string) => {
	const [row] = await world.db.select().from(document).where(eq(document.name, artefact))
	return row?.epoch
}

/** Types a paragraph as a person would have it on disk. */
async function write(artefact: string, author: string, words: string): Promise<void> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(world.db, artefact))
	const before = Y.encodeStateVector(doc)
	const paragraph = new Y.XmlElement('paragraph')
	paragraph.insert(0, [new Y.XmlText(words)])
	documentRoot(doc).insert(0, [paragraph])
	await world.db.insert(documentUpdate).values({
		document: artefact,
		update: Y.encodeStateAsUpdate(doc, before),
		author,
		at: world.now
	})
}

describe('beginning an artefact', () => {
	test.each(ARTEFACT_KINDS)(
		'a %s has its first content by the server, and a register',
		async (kind) => {
			const citizen = await aCitizen(world, process)
			const { artefactId } = await create(citizen, { artefactKind: kind })
			const [first] = await world.db
				.select()
				.from(documentUpdate)
				.where(eq(documentUpdate.document, artefactId))
			expect(first?.author).toBe(null)
			const names = (await world.db.select().from(document)).map(({ name }) => name)
			expect(names.toSorted()).toEqual([artefactId, registerName(artefactId)].toSorted())
			expect(await artefactList(world.db, citizen, process.id, world.now)).toMatchObject([
				{ id: artefactId, kind, state: 'draft' }
			])
		}
	)

	test('guests, observers and strangers begin nothing', async () => {
		const codes = [
			await codeOf(create(await aGuest(world, process))),
			await codeOf(create(await aGuest(world, process), { artefactKind: 'board' })),
			await codeOf(create(await anObserver(world, process))),
			await codeOf(create(await aPerson(world, 'Sid')))
		]
		expect(codes).toEqual(['forbidden', 'forbidden', 'forbidden', 'not_found'])
	})

	test('a title and a kind are needed', async () => {
		expect(await codeOf(create(process.facilitator, { title: '' }))).toBe('text_missing')
		const song = create(process.facilitator, { artefactKind: 'song' })
		expect(await codeOf(song)).toBe('malformed')
	})

	test('the same command twice at the same instant begins one', async () => {
		const needs = { process: process.id, artefactKind: 'board', title: 'Ideas' } as const
		const id = crypto.randomUUID()
		const [one, other] = await Promise.all(
			[1, 2].map(() => world.act(process.facilitator, 'create-artefact', needs, id))
		)
		expect(one).toEqual(other)
		expect(await artefactList(world.db, process.facilitator, process.id, world.now)).toHaveLength(1)
	})
})

describe('renaming', () => {
	const rename = (caller: Caller, artefact: string, title = 'New') =>
		codeOf(world.act(caller, 'rename-artefact', { artefact, title }))

	test('who may write a draft may name it; others may not', async () => {
		const artefact = await aDraft(world, process)
		expect(await rename(await aCitizen(world, process), artefact)).toBe('done')
		expect((await registerFacts(world.db, artefact, world.now)).title).toBe('New')
		expect(await rename(await aGuest(world, process), artefact)).toBe('forbidden')
		expect(await rename(await anObserver(world, process), artefact)).toBe('not_found')
		expect(await rename(process.facilitator, artefact, ' ')).toBe('text_missing')
	})

	test('[F1] the title of a frozen text stays', async () => {
		const artefact = await aFrozenText(world, process)
		expect(await rename(process.facilitator, artefact)).toBe('forbidden')
	})

	test('two new titles at the same instant: one after the other, both on record', async () => {
		const artefact = await aDraft(world, process)
		const codes = await Promise.all(
			['One', 'Two'].map((t) => rename(process.facilitator, artefact, t))
		)
		expect(codes).toEqual(['done', 'done'])
		expect(['One', 'Two']).toContain((await registerFacts(world.db, artefact, world.now)).title)
	})
})

describe('changing state', () => {
	test('draft, in review, back with a reason, withdrawn with a reason', async () => {
		const citizen = await aCitizen(world, process)
		const { artefactId } = await create(citizen)
		await move(citizen, artefactId, 'in_review')
		expect(await codeOf(move(citizen, artefactId, 'draft', { reason: 'Why' }))).toBe('forbidden')
		expect(await codeOf(move(process.facilitator, artefactId, 'draft'))).toBe('reason_missing')
		await move(process.facilitator, artefactId, 'draft', { reason: 'Section 2 is missing.' })
		expect(await codeOf(move(citizen, artefactId, 'withdrawn'))).toBe('reason_missing')
		await move(citizen, artefactId, 'withdrawn', { reason: 'There is a better one.' })
		expect(await stateOf(artefactId)).toBe('withdrawn')
		expect(await codeOf(move(citizen, artefactId, 'frozen'))).not.toBe('done')
	})

	test('only who proposed it, or who runs the process, withdraws; never what others wrote', async () => {
		const [author, other] = [await aCitizen(world, process), await aCitizen(world, process, 'Cid')]
		const { artefactId } = await create(author)
		const because = { reason: 'Not needed.' }
		expect(await codeOf(move(other, artefactId, 'withdrawn', because))).toBe('forbidden')
		await write(artefactId, other.personId, 'My part')
		const own = move(author, artefactId, 'withdrawn', because)
		expect(await codeOf(own)).toBe('others_contributed')
		const { artefactId: untouched } = await create(author)
		expect(await codeOf(move(process.facilitator, untouched, 'withdrawn', because))).toBe('done')
	})

	test('[F2] nobody moves anything to adopted, nor skips the review', async () => {
		const artefact = await aDraft(world, process)
		expect(await codeOf(move(process.facilitator, artefact, 'adopted'))).not.toBe('done')
		expect(await codeOf(move(process.facilitator, artefact, 'frozen'))).not.toBe('done')
		expect(await codeOf(move(process.facilitator, artefact, 'somewhere'))).toBe('malformed')
		expect(await stateOf(artefact)).toBe('draft')
	})

	test('whoever saw another state than there is by now is told so', async () => {
		const artefact = await aDraft(world, process)
		await move(process.facilitator, artefact, 'in_review', { from: 'draft' })
		const stale = move(process.facilitator, artefact, 'in_review', { from: 'draft' })
		expect(await codeOf(stale)).toBe('state_changed')
	})

	test('two moves at the same instant: one counts', async () => {
		const artefact = await aDraft(world, process)
		const codes = await Promise.all(
			[1, 2].map(() => codeOf(move(process.facilitator, artefact, 'in_review', { from: 'draft' })))
		)
		expect(codes.toSorted()).toEqual(['done', 'state_changed'])
	})

	test('archiving is for the secretary', async () => {
		const secretary = await aSecretary(world, process)
		const artefact = await aDraft(world, process)
		expect(await codeOf(move(process.facilitator, artefact, 'archived'))).toBe('forbidden')
		expect(await codeOf(move(secretary, artefact, 'archived'))).toBe('done')
	})
})

describe('freezing', () => {
	test('keeps the committed text and bytes with their hashes, and closes the epoch', async () => {
		const artefact = await aDraft(world, process)
		await write(artefact, process.facilitator.personId, 'Nobody loses a right.')
		await move(process.facilitator, artefact, 'in_review')
		const before = await epochOf(artefact)
		await move(process.facilitator, artefact, 'frozen')
		const [kept] = await world.db.select().from(frozenText)
		if (!kept) throw new Error('nothing was kept')
		expect(kept.canonicalText).toContain('Nobody loses a right.')
		const sha = (content: string | Uint8Array) =>
			createHash('sha256').update(content).digest('base64url')
		expect(kept.textHash).toBe(sha(kept.canonicalText))
		expect(kept.snapshotHash).toBe(sha(kept.snapshot))
		const doc = new Y.Doc()
		Y.applyUpdate(doc, kept.snapshot)
		expect(canonicalTextOf('document', doc)).toBe(kept.canonicalText)
		expect(await epochOf(artefact)).toBe((before ?? 0) + 1)
		const view = await artefactView(world.db, process.facilitator, artefact, world.now)
		expect(view.frozen).toMatchObject({ textHash: kept.textHash })
		expect(view.standing.edit?.code).toBe('frozen')
		expect(view.may.announceDecision).toBe(null)
	})

	test('frozen twice at the same instant keeps one text', async () => {
		const artefact = await aDraft(world, process)
		await move(process.facilitator, artefact, 'in_review')
		const codes = await Promise.all(
			[1, 2].map(() => codeOf(move(process.facilitator, artefact, 'frozen')))
		)
		expect(codes.filter((code) => code === 'done')).toHaveLength(1)
		expect(await world.db.select().from(frozenText)).toHaveLength(1)
	})

	test('citizens do not freeze; what is not committed is not in it', async () => {
		const citizen = await aCitizen(world, process)
		const artefact = await aDraft(world, process)
		await move(citizen, artefact, 'in_review')
		expect(await codeOf(move(citizen, artefact, 'frozen'))).toBe('forbidden')
	})

	test('goes back to review with a reason, but not while a decision is announced', async () => {
		const { artefact } = await aDecision(world, process)
		const back = (more = {}) => codeOf(move(process.facilitator, artefact, 'in_review', more))
		expect(await back({ reason: 'A word is wrong.' })).toBe('decision_open')
		const other = await aFrozenText(world, process)
		expect(await codeOf(move(process.facilitator, other, 'in_review'))).toBe('reason_missing')
		await move(process.facilitator, other, 'in_review', { reason: 'A word is wrong.' })
		expect(await stateOf(other)).toBe('in_review')
		const view = await artefactView(world.db, process.facilitator, other, world.now)
		expect(view.frozen).toBe(null)
	})
})

describe('one artefact', () => {
	test('explains every right, allowed or not, and every move', async () => {
		const citizen = await aCitizen(world, process)
		const artefact = await aDraft(world, process)
		const view = await artefactView(world.db, citizen, artefact, world.now)
		expect(view.standing.edit).toBe(null)
		expect(view.standing.vote).not.toBe(null)
		expect(view.standing.facilitate?.whoCan).toContain('facilitator')
		expect(view.moves.in_review).toBe(null)
		expect(view.moves.withdrawn?.code).toBe('not_own')
		expect(view.moves).not.toHaveProperty('adopted')
	})

	test('a guest sees a draft, but neither a frozen text nor anything after the session', async () => {
		const guest = await aGuest(world, process)
		const draft = await aDraft(world, process)
		const frozen = await aFrozenText(world, process)
		const see = (artefact: string) => codeOf(artefactView(world.db, guest, artefact, world.now))
		expect(await see(draft)).toBe('done')
		expect(await see(frozen)).toBe('not_found')
		world.pass(12 * 60 * MINUTE)
		expect(await see(draft)).toBe('not_found')
	})
})
