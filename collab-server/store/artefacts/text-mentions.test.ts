import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { mail, waitingMail } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import { SUGGESTED } from '#schema/docs/suggestion.ts'
import type { Caller } from '../acting/caller.ts'
import { TestText } from '../cast/cast-texts.ts'
import {
	aCitizen,
	aDraft,
	aGuest,
	anObserver,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	MINUTE,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { chooseMails } from '../people/mail-choices.ts'
import { writeDigests } from '../people/digests.ts'
import { tellMentionedInTexts } from './text-mentions.ts'

let world: World
let process: TestProcess
let text: string
let [ana, ben]: Caller[] = []
beforeAll(async () => {
	world = await aWorld()
})
afterAll(() => world.drop())
beforeEach(async () => {
	await world.db.delete(mail)
	process = await aProcess(world)
	ana = await aCitizen(world, process, 'Ana')
	ben = await aCitizen(world, process, 'Ben')
	text = await aDraft(world, process)
})

const who = (caller: Caller | undefined) => caller ?? process.facilitator

const writes = (by: Caller | undefined, change: (root: Y.XmlFragment) => void) =>
	new TestText(world, text).write(who(by), change)

const mentions = (whom: Caller | undefined, suggested?: object) => (root: Y.XmlFragment) => {
	const paragraph = new Y.XmlElement('paragraph')
	if (suggested) paragraph.setAttribute(SUGGESTED, suggested as never)
	const mention = new Y.XmlElement('mention')
	mention.setAttribute('to', `person:${who(whom).personId}`)
	paragraph.insert(0, [mention])
	root.insert(0, [paragraph])
}

/** The job runs now, and once more when what stands now has stood for a while. */
async function later() {
	await tellMentionedInTexts(world.db, world.now)
	world.pass(11 * MINUTE)
	await tellMentionedInTexts(world.db, world.now)
}
const mails = async () =>
	(await world.db.select().from(mail)).map(({ recipient, subject }) => [recipient, subject])
const told = (whom: Caller | undefined) => [
	who(whom).email,
	'Somebody named you in the text "The help page"'
]

test('[ML3] who is mentioned is written to once, when it has stood, however much is typed around it', async () => {
	await writes(ana, mentions(ben))
	await tellMentionedInTexts(world.db, world.now)
	world.pass(5 * MINUTE)
	await tellMentionedInTexts(world.db, world.now)
	expect(await mails()).toEqual([])
	await later()
	expect(await mails()).toEqual([told(ben)])
	for (let n = 0; n < 3; n++) {
		await writes(ana, (root) => root.insert(0, [new Y.XmlElement('paragraph')]))
		await later()
	}
	expect(await mails()).toHaveLength(1)
	await writes(ana, mentions(ben))
	await Promise.all([later(), later()])
	await Promise.all([1, 2, 3].map(() => tellMentionedInTexts(world.db, world.now)))
	expect(await mails()).toEqual([told(ben), told(ben)])
	// Taken out and put in again it is another mention.
	await writes(ana, (root) => root.delete(0, root.length))
	await later()
	await writes(ana, mentions(ben))
	await later()
	expect(await mails()).toHaveLength(3)
})

test('[ML3] what was taken back at once, is only suggested, or oneself is nobody’s mail', async () => {
	await writes(ana, mentions(ben))
	await tellMentionedInTexts(world.db, world.now)
	await writes(ana, (root) => root.delete(0, 1))
	await later()
	const added = { id: crypto.randomUUID(), by: who(ana).personId, at: 1, is: 'added' }
	await writes(ana, mentions(ben, added))
	await writes(ben, mentions(ben))
	await later()
	expect(await mails()).toEqual([])
})

test('[ML3] nor is it the mail of who may not read the text, has no proven address, or left', async () => {
	const observer = await anObserver(world, process)
	const guest = await aGuest(world, process)
	const stranger = await aPerson(world, 'Sven Stranger')
	for (const one of [observer, guest, stranger, ben]) await writes(ana, mentions(one))
	const mine = eq(membership.personId, who(ben).personId)
	await world.db.update(membership).set({ until: world.now }).where(mine)
	await later()
	expect(await mails()).toEqual([])
	await later()
	expect(await mails()).toEqual([])
})

test('[ML1] [ML2] once a day together, or not at all, as each chose; nothing of what they may not read by then', async () => {
	await chooseMails(world.db, who(ben), { mentions: 'daily' })
	await chooseMails(world.db, process.facilitator, { mentions: 'never' })
	await writes(ana, mentions(ben))
	await writes(ana, mentions(process.facilitator))
	await later()
	expect(await mails()).toEqual([])
	await Promise.all([writeDigests(world.db, world.now), writeDigests(world.db, world.now)])
	expect(await mails()).toEqual([[who(ben).email, 'One piece of news from Interlink']])
	const [digest] = await world.db.select().from(mail)
	expect(digest?.body).toContain('- Somebody named you in the text "The help page"')
	expect(digest?.body).toContain(`/documents/${text}`)
	await writeDigests(world.db, world.now)
	expect(await mails()).toHaveLength(1)

	await writes(ana, mentions(ben))
	await later()
	expect(await world.db.select().from(waitingMail)).toHaveLength(1)
	const mine = eq(membership.personId, who(ben).personId)
	await world.db.update(membership).set({ until: world.now }).where(mine)
	await writeDigests(world.db, world.now)
	expect(await mails()).toHaveLength(1)
	expect(await world.db.select().from(waitingMail)).toEqual([])
	expect(await codeOf(chooseMails(world.db, who(ben), { mentions: 'hourly' }))).toBe('malformed')
})
