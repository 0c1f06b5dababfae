import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { panelMember } from '#schema/db/redress.ts'
import { elementsOf } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import type { Caller } from '../acting/caller.ts'
import { paragraph, TestText } from '../cast/cast-texts.ts'
import {
	HOUR,
	MINUTE,
	aCitizen,
	aDraft,
	aProcess,
	aRatifier,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { settleDue } from '../decisions/settle.ts'
import { findMotion } from './motion-rows.ts'
import { motionsView } from './motion-view.ts'

/** One database; for each test a text in which a decision merged “nine”, and a panel that judges it. */
let world: World
let process: TestProcess
let ana: Caller
let others: Caller[]
let text: TestText
let motion: string
let decision: string
beforeAll(async () => {
	world = await aWorld()
})
afterAll(() => world.drop())
beforeEach(async () => {
	process = await aProcess(world)
	ana = await aCitizen(world, process, 'Ana')
	others = [await aCitizen(world, process, 'Ben'), await anOfficial(world, process, 'Otto')]
	await aRatifier(world, process, 'Rita')
	others.push(await aCitizen(world, process, 'Cora'))
	text = new TestText(world, await aDraft(world, process))
	await text.write(ana, (root) => {
		root.delete(0, root.length)
		root.insert(0, [paragraph('Close at eight.'), paragraph('Be kind.')])
	})
	await world.act(process.facilitator, 'move-artefact', { artefact: text.id, to: 'in_review' })
	const suggestion = await suggests(ana, 'nine', 9)
	;({ motionId: motion } = await world.act(ana, 'put-up-motion', {
		artefact: text.id,
		suggestions: [suggestion],
		title: 'One hour more',
		reasons: 'People come home late.'
	}))
	;({ decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		artefact: motion,
		rule: 'majority',
		question: 'Do we take it?',
		closesAt: world.in(HOUR)
	}))
	for (const who of [ana, ...others])
		await world.act(who, 'cast-ballot', { decision, choice: 'yes' })
	world.pass(HOUR + MINUTE)
	await settleDue(world.db, world.now)
})

/** Suggests other letters in place of five, or only puts some in. */
async function suggests(who: Caller, put: string, from: number, gone = 5): Promise<string> {
	const id = crypto.randomUUID()
	const own = { id, by: who.personId, at: world.now.getTime() }
	await text.write(who, (root) => {
		const words = elementsOf(root)[0]?.get(0) as Y.XmlText
		if (gone > 0) words.format(from, gone, { [`deletion--${id.slice(0, 4)}`]: own })
		words.insert(from + gone, put, { [`insertion--${id.slice(0, 4)}`]: own })
	})
	return id
}

/** Appeals; answers how to let the panel find something. */
async function appealed() {
	const statement = 'The notice was three days and not five, and in Latvian only.'
	const contests = { decision, ground: 'procedure', contested: 'notice', statement }
	const { appealId: appeal } = await world.act(ana, 'file-appeal', contests)
	const seats = await world.db.select().from(panelMember).where(eq(panelMember.appealId, appeal))
	const panel = others.filter(({ personId }) => seats.some((seat) => seat.personId === personId))
	const vote = (who: Caller | undefined, remedy: string) =>
		world.act(who ?? ana, 'vote-on-appeal', { appeal, remedy, reasons: statement })
	await vote(panel[0], 'annul_and_repeat')
	return () => vote(panel[1], 'annul_and_repeat')
}
const said = async () => canonicalTextOf('document', await text.now())
const endOf = async () => (await findMotion(world.db, motion))?.motion.end
const takesOut = (who: Caller) => world.act(who, 'take-out-motion', { artefact: motion })
const seen = async () =>
	(await motionsView(world.db, process.facilitator, text.id, world.now)).motions[0]

test('[T10] annulled, exactly this set goes again, as a change of the server that the ledger names', async () => {
	const annul = await appealed()
	await text.write(others[0] ?? ana, (root) => root.insert(root.length, [paragraph('Share.')]))
	expect(await said()).toBe('Close at nine.\n\nBe kind.\n\nShare.\n')
	await annul()
	expect(await said()).toBe('Close at eight.\n\nBe kind.\n\nShare.\n')
	expect(await endOf()).toBe('taken_out')
	const log = await world.db
		.select({ author: documentUpdate.author })
		.from(documentUpdate)
		.where(eq(documentUpdate.document, text.id))
		.orderBy(documentUpdate.seq)
	expect(log.at(-1)?.author).toBeNull()
	const entries = await world.db.select().from(ledgerEntry).where(eq(ledgerEntry.subjectId, motion))
	const ended = entries.filter(({ type }) => type === 'motion-ended').at(-1)
	expect(JSON.parse(new TextDecoder().decode(ended?.entry as Uint8Array)).data).toMatchObject({
		end: 'taken_out',
		decision,
		on: text.id
	})
	expect(await codeOf(takesOut(process.facilitator))).toBe('state_changed')
})

test('[T10] with something suggested in it, it stands and says so; then who runs the process acts, once', async () => {
	const annul = await appealed()
	const id = await suggests(others[0] ?? ana, 'Please: ', 0, 0)
	await annul()
	expect(await said()).toBe('Close at nine.\n\nBe kind.\n')
	expect(await seen()).toMatchObject({ course: 'merged', undone: { why: 'suggested' } })
	const refused = takesOut(process.facilitator)
	await expect(refused).rejects.toMatchObject({
		code: 'motion_stands',
		params: { why: 'suggested' }
	})
	await text.write(ana, (_, doc) =>
		settleSuggestions(doc, (one) => (one.id === id ? 'reject' : 'keep'))
	)
	expect(await seen()).toMatchObject({ undone: { why: null }, may: { takeOut: null } })
	expect(await codeOf(takesOut(ana))).toBe('forbidden')
	const both = await Promise.all([1, 2].map(() => codeOf(takesOut(process.facilitator))))
	expect(both.toSorted()).toEqual(['done', 'state_changed'])
	expect(await said()).toBe('Close at eight.\n\nBe kind.\n')
	expect(await seen()).toMatchObject({ course: 'taken_out', undone: null })
})

test('[T10] what stands by its decision is not taken out, and what is no motion is not found', async () => {
	expect(await codeOf(takesOut(process.facilitator))).toBe('state_changed')
	const other = { artefact: text.id }
	expect(await codeOf(world.act(process.facilitator, 'take-out-motion', other))).toBe('not_found')
})

test('[T10] while the text is frozen it stands; back in review it can go', async () => {
	const annul = await appealed()
	const move = (to: 'frozen' | 'in_review') =>
		world.act(process.facilitator, 'move-artefact', { artefact: text.id, to, reason: 'So.' })
	await move('frozen')
	await annul()
	expect(await said()).toBe('Close at nine.\n\nBe kind.\n')
	expect(await seen()).toMatchObject({ undone: { why: 'state' } })
	await move('in_review')
	await takesOut(process.facilitator)
	expect(await said()).toBe('Close at eight.\n\nBe kind.\n')
})

test.each(['before', 'after'])(
	'[T10] an edit of the passage that lands %s the annulment is lost in neither order',
	async (order) => {
		const annul = await appealed()
		const edit = () => text.insert(null, 0, ' So.')
		if (order === 'before') await edit()
		await annul()
		if (order === 'after') await edit()
		const first = order === 'before' ? 'Close at nine. So.' : 'Close at eight. So.'
		expect(await said()).toBe(`${first}\n\nBe kind.\n`)
		expect(await endOf()).toBe(order === 'before' ? 'merged' : 'taken_out')
		if (order === 'before') expect(await seen()).toMatchObject({ undone: { why: 'changed' } })
	}
)
