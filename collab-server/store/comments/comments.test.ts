import { count, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { measure } from '#schema/db/bodies.ts'
import { mention, message } from '#schema/db/comments.ts'
import { ledgerEntry, ledgerOpening } from '#schema/db/ledger.ts'
import { mail, person } from '#schema/db/people.ts'
import { BASELINE } from '#schema/governance/charters/baseline.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { artefactView, registerFacts } from '../artefacts/artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	HOUR,
	MINUTE,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { heldBackView } from './comments-view.ts'
import { anchorsDue, keepAnchored } from './comment-rows.ts'
import { home } from '../processes/home.ts'
import type { ThreadFact } from '../acting/views.ts'

let world: World
let process: TestProcess
let artefact: string
let cleo: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	artefact = await aDraft(world, process)
	await write(artefact, 'Pay on the first.')
	cleo = await aCitizen(world, process)
})
afterEach(() => world.drop())

/** Puts other words into a text, as if somebody had typed them. */
async function write(id: string, ...words: string[]) {
	const paragraphs = words.map((text) => ({ kind: 'paragraph' as const, text }))
	let n = 0
	const update = writtenDocument(paragraphs, () => `block-${++n}`)
	await world.db.delete(documentUpdate).where(eq(documentUpdate.document, id))
	await world.db
		.insert(documentUpdate)
		.values({ document: id, update, author: null, at: world.now })
}

const PASSAGE = [{ block: 'block-1', from: 7, to: 16, quote: 'the first' }]
const start = (who: Caller, needs: { text?: string; office?: string; id?: string } = {}) =>
	world.act(
		who,
		'start-thread',
		{ artefact, passage: PASSAGE, text: needs.text ?? 'Which month?', ...officeIn(needs) },
		needs.id
	)
const answer = (who: Caller, thread: string, text = 'The next one.', office?: string) =>
	world.act(who, 'reply', { artefact, thread, text, ...officeIn({ office }) })
const officeIn = ({ office }: { office?: string | undefined }) => (office ? { office } : {})

async function threads(): Promise<ThreadFact[]> {
	const facts = await registerFacts(world.db, artefact, world.now)
	return Object.entries(facts)
		.filter(([key]) => key.startsWith('thread:'))
		.map(([, value]) => value as ThreadFact)
}
async function texts(): Promise<string[]> {
	return (await threads()).flatMap(({ messages }) => messages.map(({ text }) => text))
}
const denialOf = (work: Promise<unknown>) =>
	work.then(
		() => 'done',
		(error: unknown) => (error instanceof Refusal ? (error.denial?.code ?? error.code) : 'thrown')
	)

describe('[N1] starting, replying, reacting', () => {
	test('a citizen comments in review without the right to edit; all of it is in the ledger', async () => {
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
		const view = await artefactView(world.db, cleo, artefact, world.now)
		expect([view.standing.edit === null, view.standing.comment]).toEqual([false, null])
		const { threadId, messageId, held } = await start(cleo)
		await answer(process.facilitator, threadId)
		const like = { artefact, message: messageId, reaction: 'agree' }
		await world.act(process.facilitator, 'react', { ...like, on: true })
		await world.act(cleo, 'react', { ...like, on: true })
		await world.act(cleo, 'react', { ...like, on: false })
		expect(held).toBe(false)
		expect(await threads()).toMatchObject([
			{
				id: threadId,
				quote: 'the first',
				by: cleo.personId,
				resolved: null,
				messages: [
					{
						text: 'Which month?',
						office: null,
						reactions: [{ reaction: 'agree', by: process.facilitator.personId }]
					},
					{ text: 'The next one.', by: process.facilitator.personId }
				]
			}
		])
		const entries = await world.db
			.select({ type: ledgerEntry.type })
			.from(ledgerEntry)
			.where(eq(ledgerEntry.subjectId, artefact))
		expect(entries.map(({ type }) => type).slice(-6)).toEqual([
			'thread-started',
			'message-written',
			'message-written',
			'reaction-set',
			'reaction-set',
			'reaction-set'
		])
	})

	test('on a frozen text a citizen comments in the decision thread, and nowhere else', async () => {
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
		expect(await denialOf(start(cleo))).toBe('decision_thread')
		await aDecision(world, process, 'default', artefact)
		expect(await codeOf(start(cleo))).toBe('done')
	})

	test('after adoption a citizen gives feedback', async () => {
		await world.db.update(artefactTable).set({ state: 'adopted' })
		expect(await codeOf(start(cleo))).toBe('done')
		await world.db.update(artefactTable).set({ state: 'archived' })
		expect(await denialOf(start(cleo))).toBe('archived')
	})

	test('refused: observers, strangers, the muted and the suspended, each with the reason', async () => {
		const observer = await anObserver(world, process)
		expect(await codeOf(start(observer))).toBe('not_found')
		await world.db.update(artefactTable).set({ state: 'adopted' })
		expect(await denialOf(start(observer))).toBe('observer_comments_off')
		await world.db.update(artefactTable).set({ state: 'draft' })
		expect(await codeOf(start(await aPerson(world, 'Sid Stranger')))).toBe('not_found')
		for (const [step, code] of [
			['mute_session', 'muted'],
			['suspend_14d', 'suspended']
		] as const) {
			const laid = { id: crypto.randomUUID(), processId: process.id, personId: cleo.personId }
			const until = new Date(world.now.getTime() + HOUR)
			const why = { step, rule: 'Kindness', reason: 'Insults', until, at: world.now }
			await world.db
				.insert(measure)
				.values({ ...laid, ...why, byPerson: process.facilitator.personId })
			expect(await denialOf(start(cleo))).toBe(code)
		}
		expect(await threads()).toEqual([])
	})

	test('a thread of another text is not found; boards have no threads', async () => {
		const { threadId, messageId } = await start(cleo)
		const other = await aDraft(world, process)
		const elsewhere = { artefact: other, thread: threadId, text: 'Hello' }
		expect(await codeOf(world.act(cleo, 'reply', elsewhere))).toBe('not_found')
		const like = { artefact: other, message: messageId, reaction: 'agree', on: true }
		expect(await codeOf(world.act(cleo, 'react', like))).toBe('not_found')
		const odd = { artefact, message: messageId, reaction: 'clap', on: true }
		expect(await codeOf(world.act(cleo, 'react', odd))).toBe('malformed')
		const board = await aDraft(world, process, 'board')
		const there = { artefact: board, passage: PASSAGE, text: 'Hello' }
		expect(await denialOf(world.act(cleo, 'start-thread', there))).toBe('kind')
	})

	test('asked twice with one command id, also at the same instant, one thread begins', async () => {
		const id = crypto.randomUUID()
		const [one, two] = await Promise.all([start(cleo, { id }), start(cleo, { id })])
		expect(two).toEqual(one)
		expect(await start(cleo, { id })).toEqual(one)
		expect(await threads()).toHaveLength(1)
		const both = await Promise.all([start(cleo), start(process.facilitator)])
		expect(new Set([...both.map(({ threadId }) => threadId), one.threadId]).size).toBe(3)
	})
})

describe('[N2] passages', () => {
	const at = (passage: unknown) =>
		codeOf(
			world.act(cleo, 'start-thread', {
				artefact,
				passage: passage as typeof PASSAGE,
				text: 'Why?'
			})
		)

	test('found again after others typed before it; kept with the words around it', async () => {
		await write(artefact, 'Hello. Pay on the first.')
		const { threadId } = await start(cleo)
		const { missing } = await anchorsDue(world.db, artefact)
		expect(missing).toMatchObject([
			{ id: threadId, passage: [{ block: 'block-1', from: 14, to: 23, before: 'Hello. Pay on ' }] }
		])
	})

	test('refused: none, one that is gone, one too long, nonsense', async () => {
		expect(await at([])).toBe('passage_missing')
		expect(await at('the first')).toBe('passage_missing')
		expect(await at([{ block: 'block-1', from: 0, to: 3, quote: '   ' }])).toBe('passage_missing')
		expect(await at([{ ...PASSAGE[0], quote: 'the second' }])).toBe('passage_gone')
		const long = 'x'.repeat(LIMITS.quoteLength + 1)
		expect(await at([{ ...PASSAGE[0], quote: long }])).toBe('passage_too_long')
		expect(await at(Array.from({ length: 21 }, () => PASSAGE[0]))).toBe('passage_too_long')
		expect(await at([{ block: 'block-1', from: 9, to: 3, quote: 'the first' }])).toBe('malformed')
		expect(await at([null])).toBe('malformed')
		expect(await threads()).toEqual([])
	})
})

describe('[N4] what guests write is read first', () => {
	test('held, then shown; the thread has no anchor before', async () => {
		const guest = await aGuest(world, process)
		const { threadId, messageId, held } = await start(guest)
		expect(held).toBe(true)
		expect(await threads()).toEqual([])
		expect((await anchorsDue(world.db, artefact)).missing).toEqual([])
		expect(await codeOf(answer(cleo, threadId))).toBe('not_found')
		expect(await heldBackView(world.db, cleo, artefact, world.now)).toEqual([])
		const waits = [{ state: 'held', message: { text: 'Which month?' } }]
		expect(await heldBackView(world.db, guest, artefact, world.now)).toMatchObject(waits)
		const { facilitator } = process
		expect(await heldBackView(world.db, facilitator, artefact, world.now)).toMatchObject(waits)
		const { waiting } = await home(world.db, facilitator, world.now)
		expect(waiting).toMatchObject([{ code: 'judge_messages', params: { n: 1 } }])

		const judge = { artefact, message: messageId, show: true }
		expect(await codeOf(world.act(cleo, 'judge-message', judge))).toBe('forbidden')
		expect(await codeOf(world.act(guest, 'judge-message', judge))).toBe('forbidden')
		const twice = await Promise.all(
			[1, 2].map(() => codeOf(world.act(facilitator, 'judge-message', judge)))
		)
		expect(twice.toSorted()).toEqual(['done', 'state_changed'])
		expect(await texts()).toEqual(['Which month?'])
		expect((await anchorsDue(world.db, artefact)).missing).toHaveLength(1)
		expect(await codeOf(answer(cleo, threadId))).toBe('done')

		await world.act(guest, 'edit-message', { artefact, message: messageId, text: 'Which year?' })
		expect(await texts()).toEqual(['The next one.'])
	})

	test('refused with a reason that its author reads', async () => {
		const guest = await aGuest(world, process)
		const { messageId } = await start(guest)
		const refuse = { artefact, message: messageId, show: false }
		const { facilitator } = process
		expect(await codeOf(world.act(facilitator, 'judge-message', refuse))).toBe('reason_missing')
		await world.act(facilitator, 'judge-message', { ...refuse, reason: 'An advertisement.' })
		expect(await heldBackView(world.db, guest, artefact, world.now)).toMatchObject([
			{ state: 'refused', reason: 'An advertisement.' }
		])
		expect(await heldBackView(world.db, facilitator, artefact, world.now)).toEqual([])
	})

	test('a charter without that condition shows it at once; a session that ended takes the right', async () => {
		const guest = await aGuest(world, process)
		const view = await artefactView(world.db, guest, artefact, world.now)
		expect(view.standing.comment).toBeNull()
		const { grants } = BASELINE as { grants: unknown[][] }
		const plain = grants.map((grant) =>
			grant[0] === 'comment' && grant[1] === 'guest' ? [...grant.slice(0, 5), ['session']] : grant
		)
		await underCharter(world, process, { grants: plain })
		expect((await start(guest)).held).toBe(false)
		world.pass(12 * HOUR)
		expect(await codeOf(start(guest))).toBe('not_found')
	})
})

describe('[N12] the language of the words', () => {
	const languages = async () =>
		(await threads()).flatMap(({ messages }) => messages.map(({ language }) => language))

	test('is kept where it is not that of the process, and goes with the words', async () => {
		const about = { artefact, passage: PASSAGE, text: 'أي شهر؟', language: 'ar' }
		const { threadId, messageId } = await world.act(cleo, 'start-thread', about)
		const same = { artefact, thread: threadId, text: 'Which?', language: 'en' }
		await world.act(cleo, 'reply', same)
		expect(await languages()).toEqual(['ar', null])
		const edit = { artefact, message: messageId, text: 'Kurš mēnesis?' }
		await world.act(cleo, 'edit-message', edit)
		expect(await languages()).toEqual(['ar', null])
		await world.act(cleo, 'edit-message', { ...edit, language: 'lv' })
		expect(await languages()).toEqual(['lv', null])
		await world.act(cleo, 'delete-message', { artefact, message: messageId })
		expect(await world.db.select({ language: message.language }).from(message)).toEqual([
			{ language: null },
			{ language: null }
		])
	})

	test('is refused where there is none such, and nothing is written', async () => {
		for (const language of ['Latin', 'lv"onload', 'x'.repeat(300)]) {
			const about = { artefact, passage: PASSAGE, text: 'Which?', language }
			expect(await codeOf(world.act(cleo, 'start-thread', about))).toBe('language_unknown')
		}
		expect(await threads()).toEqual([])
		const { messageId } = await start(cleo)
		const edit = { artefact, message: messageId, text: 'Which?', language: 'Latin' }
		expect(await codeOf(world.act(cleo, 'edit-message', edit))).toBe('language_unknown')
		expect(await texts()).toEqual(['Which month?'])
	})
})

describe('[N5] editing and deleting', () => {
	test('one’s own words, and that they were changed shows', async () => {
		const { messageId } = await start(cleo)
		world.pass(MINUTE)
		const edit = { artefact, message: messageId, text: 'Which year?' }
		expect(await codeOf(world.act(process.facilitator, 'edit-message', edit))).toBe('not_author')
		await world.act(cleo, 'edit-message', edit)
		const [thread] = await threads()
		expect(thread?.messages[0]).toMatchObject({
			text: 'Which year?',
			editedAt: world.now.toISOString()
		})
		expect(await codeOf(world.act(cleo, 'edit-message', { ...edit, text: ' ' }))).toBe(
			'text_missing'
		)
	})

	test('of a deleted message no word is left; a thread without words goes, with its anchor', async () => {
		const { threadId, messageId } = await start(cleo, { text: 'Something private.' })
		const reply = await answer(process.facilitator, threadId)
		await keepAnchored(world.db, [threadId], world.now)
		const remove = { artefact, message: messageId }
		expect(await codeOf(world.act(process.facilitator, 'delete-message', remove))).toBe(
			'not_author'
		)
		const twice = await Promise.all(
			[1, 2].map(() => codeOf(world.act(cleo, 'delete-message', remove)))
		)
		expect(twice.toSorted()).toEqual(['done', 'state_changed'])
		const [thread] = await threads()
		expect(thread?.messages.map(({ state, text }) => [state, text])).toEqual([
			['deleted', ''],
			['shown', 'The next one.']
		])
		const openings = await world.db.select().from(ledgerOpening)
		expect(JSON.stringify(openings)).not.toContain('private')
		const last = { artefact, message: reply.messageId }
		await world.act(process.facilitator, 'delete-message', last)
		expect(await threads()).toEqual([])
		expect((await anchorsDue(world.db, artefact)).gone).toEqual([threadId])
	})

	test('also without the right to write new ones, until the text is put away', async () => {
		const { messageId } = await start(cleo)
		const laid = { id: crypto.randomUUID(), processId: process.id, personId: cleo.personId }
		const until = new Date(world.now.getTime() + HOUR)
		const why = { step: 'mute_session' as const, rule: 'Kindness', reason: 'Insults', until }
		await world.db
			.insert(measure)
			.values({ ...laid, ...why, at: world.now, byPerson: process.facilitator.personId })
		const edit = { artefact, message: messageId, text: 'Else.' }
		expect(await denialOf(world.act(cleo, 'edit-message', edit))).toBe('muted')
		await world.db.update(artefactTable).set({ state: 'archived' })
		const remove = { artefact, message: messageId }
		expect(await codeOf(world.act(cleo, 'delete-message', remove))).toBe('state_changed')
		await world.db.update(artefactTable).set({ state: 'draft' })
		expect(await codeOf(world.act(cleo, 'delete-message', remove))).toBe('done')
	})
})

test('[N6] resolved by who began it or runs the process, not by others; opened again by anybody', async () => {
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
	const carl = await aCitizen(world, process, 'Carl Citizen')
	const { threadId: thread } = await start(cleo)
	const resolve = (who: Caller) => codeOf(world.act(who, 'resolve-thread', { artefact, thread }))
	expect(await resolve(carl)).toBe('forbidden')
	const twice = await Promise.all([resolve(cleo), resolve(process.facilitator)])
	expect(twice.toSorted()).toEqual(['done', 'thread_resolved'])
	expect((await threads())[0]?.resolved?.at).toBe(world.now.toISOString())
	expect(await codeOf(answer(carl, thread))).toBe('thread_resolved')
	const reopen = () => codeOf(world.act(carl, 'reopen-thread', { artefact, thread }))
	expect([await reopen(), await reopen()]).toEqual(['done', 'state_changed'])
	expect(await codeOf(answer(carl, thread))).toBe('done')
})

test('[N7] an official answer takes the role', async () => {
	const { threadId } = await start(cleo)
	const official = await anOfficial(world, process)
	const secretary = await aSecretary(world, process)
	await answer(official, threadId, 'By law, the first of March.', 'official')
	await answer(secretary, threadId, 'It is in the minutes.', 'secretary')
	await answer(official, threadId, 'Speaking for myself.')
	expect((await threads())[0]?.messages.map(({ office }) => office)).toEqual([
		null,
		'official',
		'secretary',
		null
	])
	expect(await codeOf(answer(cleo, threadId, 'I say so.', 'official'))).toBe('office_not_held')
	expect(await codeOf(answer(secretary, threadId, 'Or so.', 'official'))).toBe('office_not_held')
	expect(await codeOf(answer(official, threadId, 'Or so.', 'king'))).toBe('malformed')
})

describe('[N8] mentions', () => {
	test('of somebody who reads the text: written to once, however often it is edited', async () => {
		const carl = await aCitizen(world, process, 'Carl Citizen')
		const text = `@{${carl.personId}}, do you know? @{${cleo.personId}}`
		const { threadId, messageId } = await start(cleo, { text })
		const edit = { artefact, message: messageId, text: `${text} Please.` }
		await world.act(cleo, 'edit-message', edit)
		const mails = await world.db.select().from(mail)
		expect(mails.map(({ recipient }) => recipient)).toEqual([carl.email])
		expect(mails[0]?.body).toContain(`#thread-${threadId}`)
		expect(await world.db.select({ count: count() }).from(mention)).toEqual([{ count: 1 }])
	})

	test('refused: of strangers, of too many; a guest names those who act in public', async () => {
		const sid = await aPerson(world, 'Sid Stranger')
		expect(await codeOf(start(cleo, { text: `@{${sid.personId}}` }))).toBe('mention_unknown')
		const many = Array.from({ length: 11 }, () => `@{${crypto.randomUUID()}}`).join(' ')
		expect(await codeOf(start(cleo, { text: many }))).toBe('too_many_mentions')
		const guest = await aGuest(world, process)
		expect(await codeOf(start(guest, { text: `@{${cleo.personId}}` }))).toBe('mention_unknown')
		const { facilitator } = process
		const { messageId } = await start(guest, { text: `@{${facilitator.personId}}` })
		expect(await world.db.select().from(mail)).toEqual([])
		const other = await aMember(world, process, 'facilitator', { name: 'Fred' })
		await world.act(other, 'judge-message', { artefact, message: messageId, show: true })
		expect(await world.db.select().from(mail)).toHaveLength(1)
	})
})

test('[N9] bounds: length, messages a minute, also at the same instant', async () => {
	const long = 'x'.repeat(LIMITS.messageLength + 1)
	expect(await codeOf(start(cleo, { text: long }))).toBe('text_too_long')
	expect(await codeOf(start(cleo, { text: '  ' }))).toBe('text_missing')
	const { threadId } = await start(cleo)
	const many = Array.from({ length: LIMITS.messagesPerMinute + 1 }, () =>
		codeOf(answer(cleo, threadId))
	)
	const refused = (await Promise.all(many)).filter((code) => code === 'too_many_attempts')
	expect(refused).toHaveLength(2)
	expect(await codeOf(answer(process.facilitator, threadId))).toBe('done')
	world.pass(2 * MINUTE)
	expect(await codeOf(answer(cleo, threadId))).toBe('done')
})

test('[N10] who was erased keeps the message without a name; a hidden comment keeps its words back', async () => {
	const { threadId, messageId } = await start(cleo, { text: 'An insult.' })
	await answer(process.facilitator, threadId)
	await world.act(process.facilitator, 'take-measure', {
		process: process.id,
		step: 'hide',
		artefact,
		entry: messageId,
		rule: 'Kindness',
		reason: 'It insults people.'
	})
	expect((await threads())[0]?.messages[0]).toMatchObject({ state: 'hidden', text: '' })
	expect(await heldBackView(world.db, cleo, artefact, world.now)).toMatchObject([
		{ state: 'hidden', message: { text: 'An insult.' } }
	])
	await world.db
		.update(person)
		.set({ displayName: '', erasedAt: world.now })
		.where(eq(person.id, cleo.personId))
	expect((await threads())[0]?.messages.map(({ by }) => by)).toEqual([
		cleo.personId,
		process.facilitator.personId
	])
})

describe('[N11] a charter that promises an official answer', () => {
	const owedTo = async (who: Caller) =>
		(await home(world.db, who, world.now)).waiting.filter(({ code }) => code === 'answer_comments')

	beforeEach(async () => {
		world.now = new Date('2027-03-25T10:00:00Z')
		const commitments = { response_due_working_days: 3, contact: 'city@example.org' }
		await underCharter(world, process, { commitments, calendar: 'it' })
	})

	test('tells by when, past Easter and the change of the clocks, and it waits for officials alone', async () => {
		const oskar = await anOfficial(world, process)
		const { threadId } = await start(cleo)
		expect((await threads())[0]?.answerBy).toBe('2027-03-31T09:00:00.000Z')
		expect(await owedTo(cleo)).toEqual([])
		expect(await owedTo(process.facilitator)).toEqual([])
		const due = { artefactId: artefact, params: { n: 1 }, until: '2027-03-31T09:00:00.000Z' }
		expect(await owedTo(oskar)).toMatchObject([due])
		await answer(oskar, threadId, 'I will ask.')
		expect(await owedTo(oskar)).toHaveLength(1)
		await answer(oskar, threadId, 'In January.', 'official')
		expect(await owedTo(oskar)).toEqual([])
	})

	test('promises nothing to those who speak for it, and nothing once it is resolved', async () => {
		const oskar = await anOfficial(world, process)
		const { threadId } = await start(cleo)
		world.pass(MINUTE)
		await world.act(oskar, 'start-thread', { artefact, passage: PASSAGE, text: 'A note.' })
		expect((await threads()).map(({ answerBy }) => answerBy !== null)).toEqual([true, false])
		await world.act(cleo, 'resolve-thread', { artefact, thread: threadId })
		expect(await owedTo(oskar)).toEqual([])
	})

	test('owes nothing for what nobody reads yet, and keeps its word when the rules change', async () => {
		const oskar = await anOfficial(world, process)
		await start(await aGuest(world, process))
		expect(await owedTo(oskar)).toEqual([])
		await start(cleo)
		await underCharter(world, { ...process }, { commitments: {} })
		expect(await owedTo(oskar)).toHaveLength(1)
	})
})
