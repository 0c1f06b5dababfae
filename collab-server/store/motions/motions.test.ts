import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import { elementsOf } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { SUGGESTED } from '#schema/docs/suggestion.ts'
import type { Caller } from '../acting/caller.ts'
import { loadStanding } from '../acting/standing.ts'
import { paragraph, TestText } from '../cast/cast-texts.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDraft,
	aProcess,
	aRatifier,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { binUnadopted } from '../artefacts/unadopted.ts'
import { settleDue } from '../decisions/settle.ts'
import { home } from '../processes/home.ts'
import { processView } from '../processes/processes.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { findMotion, motionsOn } from './motion-rows.ts'
import { motionsOutOfTurn } from './motion-view.ts'

/** One database, and a process of its own for each test. */
let world: World
let process: TestProcess
let ana: Caller
let ben: Caller
let text: TestText
beforeAll(async () => {
	world = await aWorld()
})
afterAll(() => world.drop())
beforeEach(async () => {
	process = await aProcess(world)
	ana = await aCitizen(world, process, 'Ana')
	ben = await aCitizen(world, process, 'Ben')
	text = await reviewed('Close at eight.', 'Be kind.')
})

/** A text in review with these paragraphs. */
async function reviewed(...lines: string[]): Promise<TestText> {
	const made = new TestText(world, await aDraft(world, process))
	await made.write(ana, (root) => {
		root.delete(0, root.length)
		root.insert(
			0,
			lines.map((line) => paragraph(line))
		)
	})
	await world.act(process.facilitator, 'move-artefact', { artefact: made.id, to: 'in_review' })
	return made
}

/** Suggests that the first paragraph says another hour. */
async function suggests(who: Caller, hour: string, block = 0): Promise<string> {
	const id = crypto.randomUUID()
	const own = { id, by: who.personId, at: world.now.getTime() }
	await text.write(who, (root) => {
		const words = elementsOf(root)[block]?.get(0) as Y.XmlText
		words.format(9, 5, { [`deletion--${id.slice(0, 4)}`]: own })
		words.insert(14, hour, { [`insertion--${id.slice(0, 4)}`]: own })
	})
	return id
}

const putUp = (who: Caller, suggestions: string[], title = 'One hour more', more = {}) => {
	// One after the other, as people do.
	world.pass(1_000)
	return world
		.act(who, 'put-up-motion', {
			artefact: text.id,
			suggestions,
			title,
			reasons: 'People come home late.',
			...more
		})
		.then(({ motionId }) => motionId)
}
const withdraw = (who: Caller, artefact: string) =>
	world.act(who, 'withdraw-motion', { artefact, reason: 'Not now.' })
const announce = (artefact: string, rule = 'majority', more = {}) =>
	world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule,
		question: 'Do we take this amendment?',
		closesAt: world.in(HOUR),
		...more
	})
async function decides(motion: string, choice: 'yes' | 'no', more = {}): Promise<string> {
	const { decisionId: decision } = await announce(motion, 'majority', more)
	for (const who of [ana, ben]) await world.act(who, 'cast-ballot', { decision, choice })
	world.pass(HOUR + MINUTE)
	await settleDue(world.db, world.now)
	return decision
}
const said = async () => canonicalTextOf('document', await text.now())
const courseOf = async (motion: string) => (await findMotion(world.db, motion))?.course
const heldFor = async (who: Caller) =>
	(await loadStanding(world.db, who.personId, text.id, world.now))?.motions ?? []
const entriesOn = (subject: string) =>
	world.db.select().from(ledgerEntry).where(eq(ledgerEntry.subjectId, subject))
const stateOf = async (id: string) =>
	(await world.db.select().from(artefactTable).where(eq(artefactTable.id, id)))[0]?.state

describe('putting suggestions to a decision', () => {
	test('[T6] binds the exact words with and without the set, in review and in the ledger', async () => {
		const id = await suggests(ana, 'nine')
		await suggests(ben, 'ten')
		const motion = await putUp(ana, [id])
		const found = await findMotion(world.db, motion)
		if (!found?.artefact.frozenTextId) throw new Error('it is frozen')
		const [without, frozen] = [
			await frozenTextOf(world.db, found.motion.withoutId),
			await frozenTextOf(world.db, found.artefact.frozenTextId)
		]
		expect(without.canonicalText).toBe('Close at eight.\n\nBe kind.\n')
		expect(frozen.canonicalText).toBe('Close at nine.\n\nBe kind.\n')
		expect(found).toMatchObject({
			course: 'put_up',
			artefact: { state: 'frozen', motionOn: text.id }
		})
		expect(found.motion.suggestions).toMatchObject([{ id, by: ana.personId }])
		const entry = (await entriesOn(motion)).find(({ type }) => type === 'motion-put-up')
		expect(JSON.parse(new TextDecoder().decode(entry?.entry as Uint8Array)).data).toMatchObject({
			on: text.id,
			without: without.textHash,
			text: frozen.textHash,
			suggestions: [id]
		})
		// The text itself says what it said.
		expect(await said()).toBe(without.canonicalText)
	})

	test('[T6] takes one’s own suggestions; who facilitates puts up those of others too', async () => {
		const [mine, theirs] = [await suggests(ana, 'nine'), await suggests(ben, 'ten')]
		expect(await codeOf(putUp(ana, [mine, theirs]))).toBe('suggestions_not_yours')
		expect(await codeOf(putUp(process.facilitator, [mine, theirs]))).toBe('done')
	})

	test('[T6] is refused for who may not suggest, without suggestions, and for what is gone or taken', async () => {
		const id = await suggests(ana, 'nine')
		expect(await codeOf(putUp(ana, []))).toBe('suggestions_missing')
		expect(await codeOf(putUp(ana, [id], ' '))).toBe('text_missing')
		expect(await codeOf(putUp(ana, [id], 'Late', { reasons: ' ' }))).toBe('reason_missing')
		expect(await codeOf(putUp(ana, [id, crypto.randomUUID()]))).toBe('suggestions_gone')
		await putUp(ana, [id])
		expect(await codeOf(putUp(ana, [id]))).toBe('suggestion_taken')
		const held = { process: process.id, withholds: ['suggest' as const], reason: 'Spam.' }
		const until = world.in(HOUR)
		await world.act(process.facilitator, 'take-safety-measure', { ...held, until })
		expect(await codeOf(putUp(ben, [await suggests(ben, 'ten')]))).toBe('forbidden')
	})

	test('[T6] a text that is a draft, or that only some may read, has no motions', async () => {
		const id = await suggests(ana, 'nine')
		const back = { artefact: text.id, to: 'draft', reason: 'More work.' } as const
		await world.act(process.facilitator, 'move-artefact', back)
		expect(await codeOf(putUp(ana, [id]))).toBe('forbidden')
		await world.act(process.facilitator, 'move-artefact', { artefact: text.id, to: 'in_review' })
		const { teamId: team } = await world.act(process.facilitator, 'create-team', {
			process: process.id,
			name: 'Editors'
		})
		const close = { artefact: text.id, team, visibility: 'team' }
		await world.act(process.facilitator, 'assign-artefact', close)
		expect(await codeOf(putUp(process.facilitator, [id]))).toMatch(/forbidden|not_found/)
	})

	test('[T6] [K16] does not reach into a frozen section, and no section freezes over it', async () => {
		const id = await suggests(ana, 'nine')
		await text.write(ana, (root) => root.insert(0, [paragraph('Hours', 'heading', 'hours')]))
		const freeze = { artefact: text.id, heading: 'hours', reason: 'Agreed.' }
		const section = await world.act(process.facilitator, 'freeze-section', freeze)
		expect(await codeOf(putUp(ana, [id]))).toBe('section_frozen')
		await world.act(process.facilitator, 'open-section', {
			artefact: text.id,
			section: section.sectionId
		})
		await putUp(ana, [id])
		expect(await codeOf(world.act(process.facilitator, 'freeze-section', freeze))).toBe(
			'section_frozen'
		)
	})

	test('[T6] asked twice with one command it is put up once; two at the same instant take turns', async () => {
		const id = await suggests(ana, 'nine')
		const needs = { artefact: text.id, suggestions: [id], title: 'One', reasons: 'So.' }
		const command = crypto.randomUUID()
		const answers = await Promise.all(
			[command, command].map((one) => world.act(ana, 'put-up-motion', needs, one))
		)
		expect(answers[0]).toEqual(answers[1])
		const other = await suggests(ben, 'ten')
		const both = await Promise.all([1, 2].map(() => codeOf(putUp(ben, [other]))))
		expect(both.toSorted()).toEqual(['done', 'suggestion_taken'])
		expect(await motionsOn(world.db, text.id)).toHaveLength(2)
	})
})

describe('while it is put up', () => {
	test('[T8] its passage is held for every socket, and the text stays in review', async () => {
		const motion = await putUp(ana, [await suggests(ana, 'nine')])
		expect(await heldFor(ben)).toMatchObject([{ id: motion }])
		const move = (to: 'draft' | 'frozen') =>
			world.act(process.facilitator, 'move-artefact', { artefact: text.id, to, reason: 'So.' })
		for (const to of ['draft', 'frozen'] as const)
			await expect(move(to)).rejects.toMatchObject({ denial: { code: 'motions_open' } })
	})

	test('[T9] nobody moves it, or asks for a change of it', async () => {
		const motion = await putUp(ana, [await suggests(ana, 'nine')])
		const back = { artefact: motion, to: 'in_review', reason: 'So.' } as const
		expect(await codeOf(world.act(process.facilitator, 'move-artefact', back))).toBe('forbidden')
		await decides(motion, 'yes')
		const change = { artefact: motion, amendment: 'substantive', reason: 'So.' } as const
		expect(await codeOf(world.act(ana, 'request-change', change))).toBe('forbidden')
	})

	test('[T9] who put it up withdraws it, or who facilitates, with a reason; not once it is announced', async () => {
		const id = await suggests(ana, 'nine')
		const first = await putUp(ana, [id])
		expect(await codeOf(withdraw(ben, first))).toBe('forbidden')
		await withdraw(ana, first)
		expect(await courseOf(first)).toBe('withdrawn')
		expect(await stateOf(first)).toBe('archived')
		expect(await heldFor(ben)).toEqual([])
		const second = await putUp(ana, [id])
		await announce(second)
		expect(await codeOf(withdraw(process.facilitator, second))).toBe('state_changed')
		expect(await codeOf(withdraw(ana, text.id))).toBe('not_found')
	})
})

describe('when it is decided', () => {
	test('[T7] adopted, the server merges exactly this set, as its author, and tells the ledger', async () => {
		const id = await suggests(ana, 'nine')
		const other = await suggests(ben, 'ten')
		const motion = await putUp(ana, [id])
		const decision = await decides(motion, 'yes')
		expect(await said()).toBe('Close at nine.\n\nBe kind.\n')
		expect(suggestionsOf(await text.now()).map((one) => one.id)).toEqual([other])
		expect(await courseOf(motion)).toBe('merged')
		expect([await stateOf(motion), await stateOf(text.id)]).toEqual(['adopted', 'in_review'])
		const log = await world.db
			.select({ author: documentUpdate.author })
			.from(documentUpdate)
			.where(eq(documentUpdate.document, text.id))
			.orderBy(documentUpdate.seq)
		expect(log.at(-1)?.author).toBe(ana.personId)
		const entry = (await entriesOn(motion)).find(({ type }) => type === 'motion-ended')
		expect(JSON.parse(new TextDecoder().decode(entry?.entry as Uint8Array)).data).toMatchObject({
			end: 'merged',
			decision,
			on: text.id
		})
		expect(await heldFor(ben)).toEqual([])
	})

	test('[T7] what several people suggest is merged as each of them', async () => {
		const mine = await suggests(ana, 'nine')
		const id = crypto.randomUUID()
		await text.write(ben, (root) => {
			const own = { id, by: ben.personId, at: 1 }
			const added = paragraph('')
			root.insert(root.length, [added])
			added.setAttribute(SUGGESTED, { ...own, is: 'added' } as never)
			const words = added.get(0) as Y.XmlText
			words.insert(0, 'Share.', { 'insertion--x': own })
		})
		await decides(await putUp(process.facilitator, [mine, id]), 'yes')
		expect(await said()).toBe('Close at nine.\n\nBe kind.\n\nShare.\n')
		const log = await world.db
			.select({ author: documentUpdate.author })
			.from(documentUpdate)
			.where(eq(documentUpdate.document, text.id))
			.orderBy(documentUpdate.seq)
		expect(log.slice(-2).map(({ author }) => author)).toEqual([ana.personId, ben.personId])
	})

	test('[T7] rejected, the text stays, the suggestions too, and the motion is read with its reasons', async () => {
		const motion = await putUp(ana, [await suggests(ana, 'nine')])
		await decides(motion, 'no')
		expect(await said()).toBe('Close at eight.\n\nBe kind.\n')
		expect(await courseOf(motion)).toBe('rejected')
		expect((await findMotion(world.db, motion))?.motion.reasons).toBe('People come home late.')
		expect(await heldFor(ben)).toEqual([])
		expect(suggestionsOf(await text.now())).toHaveLength(1)
	})

	test('[T7] [ML4] what changed in spite of everything is not touched, and that is said', async () => {
		const motion = await putUp(ana, [await suggests(ana, 'nine')])
		const { decisionId: decision } = await announce(motion)
		for (const who of [ana, ben]) await world.act(who, 'cast-ballot', { decision, choice: 'yes' })
		await text.insert(null, 0, ' Sharp.')
		world.pass(HOUR + MINUTE)
		await settleDue(world.db, world.now)
		expect(await said()).toBe('Close at eight. Sharp.\n\nBe kind.\n')
		expect(await courseOf(motion)).toBe('unmerged')
		expect(suggestionsOf(await text.now())).toHaveLength(1)
		const told = await world.db
			.select({ recipient: mail.recipient, body: mail.body })
			.from(mail)
			.where(like(mail.subject, 'Adopted, but not merged%'))
		const concerned = [ana, process.facilitator].map(({ email }) => email)
		expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(concerned.toSorted())
		expect(told[0]?.body).toContain(`/documents/${motion}`)
	})

	test('[T9] a rejected motion comes again only while its passage says what was put up', async () => {
		const id = await suggests(ana, 'nine')
		const motion = await putUp(ana, [id])
		const previous = await decides(motion, 'no')
		await text.write(ben, (_, doc) =>
			settleSuggestions(doc, (one) => (one.id === id ? 'reject' : 'keep'))
		)
		expect(await codeOf(announce(motion, 'majority', { previous }))).toBe('motion_stale')
	})

	test('[T7] who ratifies takes it or leaves it; returned, it comes to nothing', async () => {
		await underCharter(world, process, { ratification: { required: true } })
		const rita = await aRatifier(world, process)
		const motion = await putUp(ana, [await suggests(ana, 'nine')])
		const decision = await decides(motion, 'yes')
		expect(await courseOf(motion)).toBe('deciding')
		const ratify = (as: string, more = {}) =>
			world.act(rita, 'ratify', {
				decision,
				as,
				statement: 'A statement of thirty characters and more.',
				...more
			})
		const changes = [{ from: 'nine', to: 'ten' }]
		expect(await codeOf(ratify('ratify_with_changes', { changes }))).toBe('motion_whole')
		await ratify('return')
		expect(await courseOf(motion)).toBe('set_aside')
		expect(await stateOf(motion)).toBe('archived')
		expect(await said()).toBe('Close at eight.\n\nBe kind.\n')
	})
})

describe('motions on the same passage', () => {
	test('[T9] are decided one at a time, in the order in which they were put up', async () => {
		const first = await putUp(ana, [await suggests(ana, 'nine')], 'Nine')
		const second = await putUp(ben, [await suggests(ben, 'ten')], 'Ten')
		await expect(announce(second)).rejects.toMatchObject({
			code: 'motion_waits',
			params: { title: 'Nine' },
			denial: { code: 'motion_waits', whoCan: ['facilitator'], until: null }
		})
		// Whoever runs the process is asked for the one whose turn it is.
		const asked = async () =>
			(await home(world.db, process.facilitator, world.now)).waiting
				.filter(({ code }) => code === 'announce_decision')
				.map(({ artefactId }) => artefactId)
		expect([(await asked()).includes(first), (await asked()).includes(second)]).toEqual([
			true,
			false
		])
		const early = async () => [
			...(await motionsOutOfTurn(
				world.db,
				process.facilitator,
				process.id,
				[first, second, text.id].map((id) => ({ id, motionOn: id === text.id ? null : text.id })),
				world.now
			))
		]
		expect(await early()).toEqual([second])
		await decides(first, 'no')
		expect(await asked()).toContain(second)
		expect(await early()).toEqual([])
		await decides(second, 'yes')
		expect(await said()).toBe('Close at ten.\n\nBe kind.\n')
		expect(await courseOf(first)).toBe('rejected')
	})

	test('[T9] a rejected one tells no more where the process is', async () => {
		const motion = await putUp(ana, [await suggests(ana, 'nine')], 'Nine')
		const where = async () => (await processView(world.db, ana, process.id, world.now)).where
		expect(await where()).toMatchObject({ code: 'frozen', params: { title: 'Nine' } })
		await decides(motion, 'no')
		expect(await where()).toMatchObject({ code: 'in_review' })
	})

	test('[T9] furthest_first: the one that changes more words is decided before the earlier one', async () => {
		await underCharter(world, process, { amendments: { order: 'furthest_first' } })
		const near = await putUp(ana, [await suggests(ana, 'nine')], 'Nine')
		const far = await putUp(ben, [await suggests(ben, 'half past nine in summer')], 'Summer')
		await expect(announce(near)).rejects.toMatchObject({
			code: 'motion_waits',
			denial: { params: { title: 'Summer', order: 'furthest_first' } }
		})
		const { closesAt } = { closesAt: world.in(HOUR) }
		const { decisionId: decision } = await announce(far, 'majority', { closesAt })
		await expect(announce(near)).rejects.toMatchObject({ denial: { until: closesAt } })
		for (const who of [ana, ben]) await world.act(who, 'cast-ballot', { decision, choice: 'no' })
		world.pass(HOUR + MINUTE)
		await settleDue(world.db, world.now)
		await decides(near, 'yes')
		expect(await said()).toBe('Close at nine.\n\nBe kind.\n')
	})

	test('[T9] by_facilitator: any of them is begun with, and then the others wait for it', async () => {
		await underCharter(world, process, { amendments: { order: 'by_facilitator' } })
		const first = await putUp(ana, [await suggests(ana, 'nine')], 'Nine')
		const second = await putUp(ben, [await suggests(ben, 'ten')], 'Ten')
		expect(await codeOf(announce(second))).toBe('done')
		await expect(announce(first)).rejects.toMatchObject({
			code: 'motion_waits',
			denial: { params: { title: 'Ten', order: 'open' } }
		})
	})

	test('[T9] by_facilitator: of two that are announced at the same instant one waits', async () => {
		await underCharter(world, process, { amendments: { order: 'by_facilitator' } })
		const both = [
			await putUp(ana, [await suggests(ana, 'nine')], 'Nine'),
			await putUp(ben, [await suggests(ben, 'ten')], 'Ten')
		]
		const codes = await Promise.all(both.map((motion) => codeOf(announce(motion))))
		expect(codes.toSorted()).toEqual(['done', 'motion_waits'])
	})

	test('[H5] a text with an amendment under way, or decided on, is not what nobody adopted', async () => {
		const kept = async (what: string) => {
			world.pass(27 * 31 * DAY)
			await binUnadopted(world.db, world.now)
			expect(await stateOf(text.id), what).toBe('in_review')
		}
		const motion = await putUp(ana, [await suggests(ana, 'nine')])
		const phase = { process: process.id, to: 'bu', reason: 'What was planned is done.' } as const
		world.pass(DAY)
		await world.act(process.facilitator, 'change-phase', phase)
		await kept('under way')
		await decides(motion, 'no')
		await world.act(process.facilitator, 'change-phase', { ...phase, to: 'su' })
		await kept('decided on')
	})

	test('[T9] the later one falls when the earlier one changed its passage, and names it', async () => {
		const first = await putUp(ana, [await suggests(ana, 'nine')])
		const id = await suggests(ben, 'ten')
		const second = await putUp(ben, [id])
		await decides(first, 'yes')
		expect(await findMotion(world.db, second)).toMatchObject({
			course: 'fell',
			motion: { fellTo: first },
			artefact: { state: 'archived' }
		})
		expect(await codeOf(announce(second))).toBe('not_frozen')
		// What was suggested still stands, and can be put up on the text as it is now.
		expect(await codeOf(putUp(ben, [id]))).toBe('done')
	})

	test('[T9] on other passages they do not wait for each other', async () => {
		text = await reviewed('Close at eight.', 'Opens at eight.')
		const first = await putUp(ana, [await suggests(ana, 'nine')])
		const second = await putUp(ben, [await suggests(ben, 'seven', 1)])
		const { decisionId } = await announce(first)
		await decides(second, 'yes')
		const [still] = await world.db
			.select()
			.from(decisionTable)
			.where(eq(decisionTable.id, decisionId))
		expect(still?.status).toBe('closed')
		expect(await courseOf(second)).toBe('merged')
	})
})
