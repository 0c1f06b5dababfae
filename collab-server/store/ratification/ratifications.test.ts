import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { artefact as artefactTable, frozenText } from '#schema/db/artefacts.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { membership } from '#schema/db/processes.ts'
import { ratification } from '#schema/db/ratifications.ts'
import { documentRoot, plainText } from '#schema/docs/document.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { inOneTransaction } from '../acting/act.ts'
import { createArtefact } from '../acting/artefact-acts.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aMember,
	aProcess,
	aRatifier,
	aSecretary,
	aWorld,
	anOfficial,
	codeOf,
	underCharter,
	type TestProcess,
	type World,
	DESCRIBED
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, openDecision } from '../decisions/decisions.ts'
import { FIRST_WORDS } from '../artefacts/first-words.ts'
import { jobsOf } from '../database/jobs.ts'
import { ratificationDue } from './ratification-clock.ts'
import { settleDue } from '../decisions/settle.ts'
import { loadDocument } from '../artefacts/updates.ts'

let world: World
let process: TestProcess
let rita: Caller
let citizens: Caller[]
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	await ratified()
	rita = await aRatifier(world, process)
	citizens = [await aCitizen(world, process), await aCitizen(world, process, 'Cid Citizen')]
})
afterEach(() => world.drop())

const REASONS = 'Pieejams tikai viens transportlīdzeklis līdz 1. jūlijam.'
const ratified = (more = {}) =>
	underCharter(world, process, { ratification: { required: true, ...more } })
const ratify = (caller: Caller, decision: string, as: string, more = {}, id?: string) =>
	world.act(
		caller,
		'ratify',
		{ decision, as, statement: as === 'ratify' ? 'Ratified as it stands.' : REASONS, ...more },
		id
	)
const rowOf = async (id: string) => {
	const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
	if (!row) throw new Error('no such decision')
	return row
}
const artefactOf = async (id: string) => {
	const [row] = await world.db.select().from(artefactTable).where(eq(artefactTable.id, id))
	if (!row) throw new Error('no such artefact')
	return row
}
const entries = async (type: string) =>
	(await world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, type))).length

/** A text about a bus, frozen, decided on by consent and recommended. */
async function recommended(voters = citizens): Promise<{ id: string; artefact: string }> {
	const artefact = await aText('The bus visits 6 parishes.')
	const { decisionId: id } = await world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule: 'default',
		question: 'Do we run the bus?',
		closesAt: world.in(HOUR)
	})
	await openDecision(world.db, id, world.now)
	for (const voter of voters) {
		await world.act(voter, 'cast-ballot', { decision: id, choice: 'consent' })
	}
	world.pass(HOUR)
	await closeDecision(world.db, id, world.now)
	return { id, artefact }
}

async function aText(words: string): Promise<string> {
	const doc = new Y.Doc()
	Y.applyUpdate(
		doc,
		seedOf('document', () => crypto.randomUUID(), FIRST_WORDS.en)
	)
	const block = documentRoot(doc).get(0) as Y.XmlElement
	block.insert(0, [new Y.XmlText(words)])
	const by = process.facilitator
	const { artefactId } = await inOneTransaction(world.db, by, world.now, (work) =>
		createArtefact(
			{ ...work, by },
			{ process: process.id, artefactKind: 'document', title: 'The bus', ...DESCRIBED },
			Y.encodeStateAsUpdate(doc)
		)
	)
	await world.act(by, 'move-artefact', { artefact: artefactId, to: 'in_review' })
	await world.act(by, 'move-artefact', { artefact: artefactId, to: 'frozen' })
	return artefactId
}

describe('[Q6] a yes of the group is a recommendation', () => {
	test('[F2] nothing is adopted, the text stays frozen, and the clock runs in working days', async () => {
		const { id, artefact } = await recommended()
		expect(await rowOf(id)).toMatchObject({ status: 'closed', effect: 'recommended' })
		expect((await artefactOf(artefact)).state).toBe('frozen')
		// Monday 18 January, 10:00 plus twenty working days.
		expect((await rowOf(id)).ratifyBy?.toISOString()).toBe('2027-02-15T10:00:00.000Z')
		const [job] = await jobsOf(world.db, 'ratification-due')
		expect(job?.startAfter.toISOString()).toBe('2027-02-15T10:00:00.000Z')
		expect(await entries('decision-recommended')).toBe(1)
	})

	test('[F2] until it is over nobody takes the text back, asks again or makes a record', async () => {
		const { id, artefact } = await recommended()
		const facilitator = process.facilitator
		const move = { artefact, to: 'in_review' as const, reason: 'We changed our mind.' }
		expect(await codeOf(world.act(facilitator, 'move-artefact', move))).toBe('decision_open')
		const again = { artefact, rule: 'default', question: 'Again?', closesAt: world.in(HOUR) }
		expect(await codeOf(world.act(facilitator, 'announce-decision', again))).toBe('decision_open')
		expect(await codeOf(world.act(facilitator, 'request-record', { decision: id }))).toBe(
			'decision_not_effective'
		)
	})

	test('[D11] a deadline in a calendar that nobody knows is not offered', async () => {
		await underCharter(world, process, { ratification: { required: true }, calendar: 'atlantis' })
		const artefact = await aText('A bus.')
		const needs = { artefact, rule: 'default', question: 'Do we?', closesAt: world.in(HOUR) }
		expect(await codeOf(world.act(process.facilitator, 'announce-decision', needs))).toBe(
			'rule_unknown'
		)
	})
})

describe('[Q1] ratifying', () => {
	test('[F2] makes it effective and adopts the text, once, also when asked again', async () => {
		const { id, artefact } = await recommended()
		const command = crypto.randomUUID()
		const first = await ratify(rita, id, 'ratify', {}, command)
		expect(first).toEqual({ effect: 'effective', decisionId: null })
		expect(await ratify(rita, id, 'ratify', {}, command)).toEqual(first)
		expect(await rowOf(id)).toMatchObject({ effect: 'effective', effectiveTextId: null })
		expect((await artefactOf(artefact)).state).toBe('adopted')
		expect(await entries('decision-ratified')).toBe(1)
		expect(await codeOf(ratify(rita, id, 'reject'))).not.toBe('done')
	})

	test('two ratifiers at the same instant: one answer stands', async () => {
		const { id } = await recommended()
		const other = await aRatifier(world, process, 'Rob Ratifier')
		const codes = await Promise.all([
			codeOf(ratify(rita, id, 'ratify')),
			codeOf(ratify(other, id, 'ratify'))
		])
		expect(codes.filter((code) => code === 'done')).toHaveLength(1)
		expect(await world.db.select().from(ratification)).toHaveLength(1)
	})

	test('[F9] is for officials with the mandate in force who neither steered nor voted', async () => {
		const official = await anOfficial(world, process)
		const secretary = await aSecretary(world, process)
		const { id } = await recommended([...citizens, official])
		const voter = official
		const [first] = citizens
		if (!first) throw new Error('there are citizens')
		for (const who of [process.facilitator, official, first, secretary]) {
			expect(await codeOf(ratify(who, id, 'ratify'))).toBe('forbidden')
		}
		await world.act(process.facilitator, 'end-role', {
			membership: await membershipOf(rita)
		})
		expect(await codeOf(ratify(rita, id, 'ratify'))).not.toBe('done')
		const late = await aMember(world, process, 'official', { mandates: ['ratify'] })
		await mandate(voter)
		expect(await codeOf(ratify(voter, id, 'ratify'))).toBe('forbidden')
		expect(await codeOf(ratify(late, id, 'ratify'))).toBe('done')
	})

	test('[F10] no reasons, none long enough, or none of the closed list: refused', async () => {
		await ratified({ grounds: ['competence', 'legality', 'budget_cap'] })
		const { id, artefact } = await recommended()
		const refuse = (more: object) => codeOf(ratify(rita, id, 'reject', more))
		expect(await refuse({ statement: '' })).toBe('reason_missing')
		expect(await refuse({ statement: 'no me convence' })).toBe('reasons_too_short')
		expect(await refuse({ ground: 'no_me_convence' })).toBe('ground_not_allowed')
		expect(await refuse({})).toBe('ground_not_allowed')
		expect((await rowOf(id)).effect).toBe('recommended')
		expect(await refuse({ ground: 'legality' })).toBe('done')
		expect((await rowOf(id)).effect).toBe('rejected')
		expect((await artefactOf(artefact)).state).toBe('frozen')
	})

	test('[Q4] returning it puts the text back to review, with the reasons', async () => {
		const { id, artefact } = await recommended()
		await ratify(rita, id, 'return')
		expect(await rowOf(id)).toMatchObject({ effect: 'returned' })
		expect(await artefactOf(artefact)).toMatchObject({ state: 'in_review', stateReason: REASONS })
	})

	test('before the close and after the answer there is nothing to ratify', async () => {
		const { id } = await recommended()
		await ratify(rita, id, 'reject')
		expect(await codeOf(ratify(rita, id, 'ratify'))).toBe('nothing_to_ratify')
		expect(await codeOf(ratify(rita, crypto.randomUUID(), 'ratify'))).toBe('not_found')
		expect(await codeOf(ratify(rita, id, 'constructor'))).toBe('nothing_to_ratify')
	})
})

describe('[Q3] ratifying with changes', () => {
	const FIVE = { changes: [{ from: '6 parishes', to: '5 parishes in the first quarter' }] }

	test('[Q3] what matters goes to the group on the changed text; both versions stay', async () => {
		const official = await anOfficial(world, process)
		const { id, artefact } = await recommended()
		const { effect, decisionId } = await ratify(rita, id, 'ratify_with_changes', FIVE)
		expect(effect).toBe('reconsent')
		const next = await rowOf(decisionId ?? '')
		expect(next).toMatchObject({
			origin: 'reconsent',
			previousId: id,
			round: 2,
			ruleName: 'reconsent',
			status: 'announced'
		})
		expect(next.rule).toMatchObject({ method: 'majority', base: 'yes_no' })
		const texts = await world.db.select().from(frozenText)
		expect(texts.map(({ canonicalText }) => canonicalText.trim()).toSorted()).toEqual([
			'The bus visits 5 parishes in the first quarter.',
			'The bus visits 6 parishes.'
		])
		expect(await contentOf(artefact)).toBe('The bus visits 5 parishes in the first quarter.')

		await openDecision(world.db, next.id, world.now)
		for (const voter of [...citizens, official]) {
			await world.act(voter, 'cast-ballot', { decision: next.id, choice: 'yes' })
		}
		world.pass(2 * HOUR)
		await closeDecision(world.db, next.id, world.now)
		expect((await rowOf(next.id)).effect).toBe('effective')
		expect((await rowOf(id)).effect).toBe('reconsent')
		expect(await artefactOf(artefact)).toMatchObject({
			state: 'adopted',
			frozenTextId: next.frozenTextId
		})
	})

	test('[Q3] the group may say no to it: nothing is adopted, and it can go on', async () => {
		const { id, artefact } = await recommended()
		const { decisionId } = await ratify(rita, id, 'ratify_with_changes', FIVE)
		const next = decisionId ?? ''
		await openDecision(world.db, next, world.now)
		for (const voter of citizens) {
			await world.act(voter, 'cast-ballot', {
				decision: next,
				choice: 'no',
				reason: 'Six or none.'
			})
		}
		world.pass(2 * HOUR)
		await closeDecision(world.db, next, world.now)
		expect(await rowOf(next)).toMatchObject({ effect: null, status: 'closed' })
		expect((await rowOf(id)).effect).toBe('returned')
		const move = { artefact, to: 'in_review' as const, reason: 'The group said no to the change.' }
		expect(await codeOf(world.act(process.facilitator, 'move-artefact', move))).toBe('done')
	})

	test('[Q3] correcting the wording takes effect at once, on the corrected text', async () => {
		const { id, artefact } = await recommended()
		const changes = [{ from: 'visits', to: 'comes to' }]
		const { effect } = await ratify(rita, id, 'ratify_with_changes', { changes })
		expect(effect).toBe('effective')
		const row = await rowOf(id)
		expect(row.effectiveTextId).not.toBeNull()
		expect(row.effectiveTextId).not.toBe(row.frozenTextId)
		expect((await artefactOf(artefact)).frozenTextId).toBe(row.effectiveTextId)
		expect(await contentOf(artefact)).toBe('The bus comes to 6 parishes.')
	})

	test('[Q3] nobody calls off the round that the group is owed', async () => {
		const { id } = await recommended()
		const { decisionId } = await ratify(rita, id, 'ratify_with_changes', FIVE)
		const cancel = { decision: decisionId ?? '', reason: 'Enough of it.' }
		expect(await codeOf(world.act(process.facilitator, 'cancel-decision', cancel))).toBe(
			'round_owed'
		)
	})

	test.each([
		['that is not in the text', [{ from: '7 parishes', to: '5' }], 'change_not_found'],
		['that stands there twice', [{ from: 'i', to: 'o' }], 'change_not_found'],
		['that is empty', [{ from: '', to: 'x' }], 'change_not_found'],
		['when there is none', [], 'changes_missing'],
		['that are no list', 'all', 'malformed']
	])('[Q3] a passage %s is refused, and nothing is lost', async (_, changes, code) => {
		const { id, artefact } = await recommended()
		expect(await codeOf(ratify(rita, id, 'ratify_with_changes', { changes }))).toBe(code)
		expect((await rowOf(id)).effect).toBe('recommended')
		expect(await contentOf(artefact)).toBe('The bus visits 6 parishes.')
	})
})

describe('[Q2] [Q4] several answers', () => {
	test('[Q4] each body answers once, and it takes effect when the last has', async () => {
		await ratified({ multi: 'per_organisation' })
		const other = await aRatifier(world, process, 'Rob Ratifier')
		const { id } = await recommended()
		expect((await ratify(rita, id, 'ratify')).effect).toBeNull()
		expect(await codeOf(ratify(rita, id, 'ratify'))).toBe('already_ratified')
		expect((await rowOf(id)).effect).toBe('recommended')
		expect((await ratify(other, id, 'ratify')).effect).toBe('effective')
	})

	test('[Q4] one that rejects is enough to stop', async () => {
		await ratified({ multi: 'per_organisation' })
		await aRatifier(world, process, 'Rob Ratifier')
		const { id } = await recommended()
		expect((await ratify(rita, id, 'reject')).effect).toBe('rejected')
	})

	test('[Q2] recommendations are answered one by one', async () => {
		const outcomes = ['accepted', 'partly', 'rejected']
		await ratified({ per_item: true, outcomes, reasons_required: outcomes })
		const { id } = await recommended()
		const item = { item: '1. The bus', as: 'partly', reasons: REASONS }
		const answer = (items: object[]) =>
			codeOf(ratify(rita, id, 'accepted', { statement: REASONS, items }))
		expect(await answer([])).toBe('items_unanswered')
		expect(await answer([{ ...item, reasons: 'no' }])).toBe('reasons_too_short')
		expect(await answer([item])).toBe('done')
		const [row] = await world.db.select().from(ratification)
		expect(row).toMatchObject({ as: 'partly', items: [item] })
		expect((await rowOf(id)).effect).toBe('effective')
	})
})

describe('[Q5] the deadline', () => {
	const pastDeadline = async (id: string) => {
		world.now = (await rowOf(id)).ratifyBy ?? world.now
	}

	test.each([
		['escalate', 'escalated', 'frozen'],
		['deemed_ratified', 'effective', 'adopted'],
		['lapse', 'lapsed', 'frozen']
	])('[Q5] on timeout: %s', async (onTimeout, effect, state) => {
		await ratified({ on_timeout: onTimeout })
		const { id, artefact } = await recommended()
		await expect(ratificationDue(world.db, id, world.now)).rejects.toThrow('may still be ratified')
		await pastDeadline(id)
		await Promise.all([1, 2].map(() => ratificationDue(world.db, id, world.now)))
		expect((await rowOf(id)).effect).toBe(effect)
		expect((await artefactOf(artefact)).state).toBe(state)
		expect(await entries('ratification-timed-out')).toBe(1)
	})

	test('[Q5] has passed although its job is late: nobody slips in, and a restart settles it', async () => {
		await ratified({ on_timeout: 'lapse' })
		const { id } = await recommended()
		await pastDeadline(id)
		expect(await codeOf(ratify(rita, id, 'ratify'))).toBe('ratification_over')
		await settleDue(world.db, world.now)
		expect((await rowOf(id)).effect).toBe('lapsed')
	})

	test('[Q5] what was escalated can still be answered', async () => {
		const { id } = await recommended()
		await pastDeadline(id)
		await ratificationDue(world.db, id, world.now)
		world.pass(DAY)
		expect((await ratify(rita, id, 'ratify')).effect).toBe('effective')
	})
})

async function contentOf(artefact: string): Promise<string> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(world.db, artefact))
	return plainText(doc).trim()
}

async function membershipOf({ personId }: Caller): Promise<string> {
	const [row] = await world.db.select().from(membership).where(eq(membership.personId, personId))
	return row?.id ?? ''
}

async function mandate({ personId }: Caller): Promise<void> {
	await world.db
		.update(membership)
		.set({ mandates: ['ratify'] })
		.where(eq(membership.personId, personId))
}
