import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { artefact as artefactTable, frozenText } from '#schema/db/artefacts.ts'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { charter as charterTable, process as processTable } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import { readable } from '#schema/governance/charter-json.ts'
import { builtInCharter, parseCharter } from '#schema/governance/charter.ts'
import {
	DAY,
	MINUTE,
	aCitizen,
	aDecision,
	aFrozenText,
	aGuest,
	aMember,
	aProcess,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { charterHash } from './charters.ts'
import { rulesView } from './rules-view.ts'
import { decisionView } from '../decisions/decisions.ts'
import { readOutbox } from '../database/outbox.ts'
import { processLog } from '../processes/process-log.ts'
import { settleDue } from '../decisions/settle.ts'

/** By two thirds, so that these tests ask about charters and not about counting. */
const BY_TWO_THIRDS = {
	rules: {
		charter_amendment: {
			method: 'supermajority',
			threshold: '2/3',
			base: 'cast',
			quorum: { type: 'roll_fraction', value: '1/2' },
			notice_days: 10,
			discussion_min_days: 0,
			window_days: 7
		}
	}
}

let world: World
let process: TestProcess
let cleo: Caller
let carl: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	carl = await aCitizen(world, process, 'Carl Citizen')
	await underCharter(world, process, BY_TWO_THIRDS)
})
afterEach(() => world.drop())

const rules = (caller = cleo) => rulesView(world.db, caller, process.id, world.now)
const hashInForce = async () => (await rules()).hash

/** The charter in force with some parts laid over, as JSON. */
async function changed(override: Record<string, unknown>): Promise<string> {
	const { charter } = await rules()
	return readable(parseCharter({ extends: charter.id, ...override }, charter))
}

async function propose(
	caller: Caller,
	override: Record<string, unknown> = { flags: { guest_join: false } },
	more: Partial<{ base: string; charter: string; closesAt: string }> = {}
) {
	return world.act(caller, 'propose-charter', {
		process: process.id,
		title: 'No more guests',
		summary: 'So that everybody has a name.',
		charter: await changed(override),
		base: await hashInForce(),
		...more
	})
}

/** Lets the notice pass, everybody given answer, and the time to answer pass. */
async function decide(decision: string, choices: [Caller, string][]) {
	world.pass(10 * DAY + MINUTE)
	for (const [caller, choice] of choices)
		await world.act(caller, 'cast-ballot', { decision, choice })
	world.pass(7 * DAY)
	await settleDue(world.db, world.now, [process.id])
}

const bothSayYes = (): [Caller, string][] => [
	[cleo, 'yes'],
	[carl, 'yes']
]
const stateOf = async (id: string) => {
	const [row] = await world.db.select().from(artefactTable).where(eq(artefactTable.id, id))
	return row?.state
}

describe('[V1] proposing a charter', () => {
	test('is a frozen text and a decision by the rule for that, with its full notice', async () => {
		const { decisionId, artefactId } = await propose(cleo)
		const view = await decisionView(world.db, carl, decisionId, world.now)
		expect(view).toMatchObject({
			status: 'announced',
			ruleName: 'charter_amendment',
			question: 'Do we change the charter in this way?',
			opensAt: world.in(10 * DAY),
			closesAt: world.in(17 * DAY),
			artefactState: 'frozen',
			summary: 'So that everybody has a name.'
		})
		expect(await stateOf(artefactId)).toBe('frozen')
	})

	test('no sooner and no shorter than the rule says', async () => {
		const soon = propose(
			cleo,
			{},
			{
				closesAt: world.in(12 * DAY),
				charter: await changed({ promise: 'involve', ratification: { required: true } })
			}
		)
		expect(await codeOf(soon)).toBe('window_too_short')
	})

	test('is open to those who may propose, and to nobody else', async () => {
		const guest = await aGuest(world, process)
		const observer = await anObserver(world, process)
		const official = await anOfficial(world, process)
		expect(await codeOf(propose(guest))).toBe('forbidden')
		expect(await codeOf(propose(observer))).toBe('forbidden')
		const stranger = await aCitizen(world, await aProcess(world), 'Stranger')
		expect(await codeOf(propose(stranger))).toBe('not_found')
		expect(await codeOf(propose(official))).toBe('done')
	})

	test('only those the rule names as proposers, where it names some', async () => {
		await underCharter(world, process, {
			rules: {
				charter_amendment: { ...BY_TWO_THIRDS.rules.charter_amendment, proposer: ['facilitator'] }
			}
		})
		expect(await codeOf(propose(cleo))).toBe('forbidden')
		expect(await codeOf(propose(process.facilitator))).toBe('done')
	})

	test.each<[string, string, Record<string, unknown>]>([
		['charter_unchanged', '', {}],
		['charter_unsound', 'ratification.required', { promise: 'involve' }]
	])('%s at "%s"', async (code, path, override) => {
		const refusal = await refusalOf(propose(cleo, override))
		expect(refusal.code).toBe(code)
		expect(refusal.params.path ?? '').toBe(path)
	})

	test.each([
		['{', 'JSON'],
		['[]', 'format'],
		['{"extends":"nowhere"}', 'extends'],
		['{"extends":"baseline-1","id":"x","flags":{"open_doors":true}}', 'flags.open_doors'],
		[
			'{"extends":"baseline-1","rules":{"default":{"quorum":{"type":"luck"}}}}',
			'rules.default.quorum.type'
		],
		['{"extends":"baseline-1","__proto__":{}}', '__proto__']
	])('what cannot be read is refused with its path: %s', async (charter, path) => {
		const refusal = await refusalOf(propose(cleo, {}, { charter }))
		expect(refusal).toMatchObject({ code: 'charter_unreadable', params: { path } })
	})

	test('[C2] [K11] a charter with a sign that nothing can keep, or without a bottom, is refused', async () => {
		const unkeepable = await changed({ authority: { competence: 'a\0b' } })
		expect(await refusalOf(propose(cleo, {}, { charter: unkeepable }))).toMatchObject({
			code: 'malformed',
			params: { field: 'competence' }
		})
		const depth = 9_000
		const bottomless = `{"extends":"baseline-1","flags":${'['.repeat(depth)}${']'.repeat(depth)}}`
		expect(await codeOf(propose(cleo, {}, { charter: bottomless }))).toBe('charter_unreadable')
	})

	test('a charter of ten megabytes is refused before it is read', async () => {
		const refusal = await refusalOf(propose(cleo, {}, { charter: ' '.repeat(10_000_000) }))
		expect(refusal.code).toBe('text_too_long')
	})

	test('a charter in a language we do not speak is refused', async () => {
		expect(await codeOf(propose(cleo, { languages: ['tlh'] }))).toBe('language_unknown')
	})

	test('a change of what is not in force any more is refused', async () => {
		const base = await hashInForce()
		await underCharter(world, process, { ...BY_TWO_THIRDS, flags: { open_drafts: true } })
		expect(await codeOf(propose(cleo, undefined, { base }))).toBe('state_changed')
	})

	test('a rule that cannot be held to decides nothing', async () => {
		await underCharter(world, process, {
			rules: { charter_amendment: { secrecy: 'secret', method: 'approval', k: 1, tie: 'runoff' } },
			records: { human_signature: 'qualified' }
		})
		expect(await codeOf(propose(cleo))).toBe('rule_unknown')
	})
})

describe('[V2] what is decided on', () => {
	test('is the text with the reasons, the changes, the charter and its hash', async () => {
		const { artefactId, proposalId } = await propose(cleo)
		const [frozen] = await world.db
			.select()
			.from(frozenText)
			.where(eq(frozenText.artefactId, artefactId))
		const text = frozen?.canonicalText ?? ''
		expect(text).toContain('# No more guests')
		expect(text).toContain('So that everybody has a name.')
		expect(text).toContain('- Until now: Guests can join by a link for 12 hours.')
		expect(text).toContain('- From then on: Nobody joins as a guest.')
		expect(text).toContain('flags.guest\\_join: true → false')
		const json = /```json\n([^]*)\n```/.exec(text)?.[1] ?? ''
		const charter = parseCharter(JSON.parse(json))
		expect(charter.flags.guest_join).toBe(false)
		expect(text).toContain(charterHash(charter).replaceAll('_', '\\_'))
		const [row] = await world.db
			.select()
			.from(charterProposal)
			.where(eq(charterProposal.id, proposalId))
		expect(charterHash(charter)).toBe(row?.hash)
	})

	test('nobody edits it, and nobody puts it to another rule', async () => {
		const { artefactId, decisionId } = await propose(cleo)
		const move = { artefact: artefactId, to: 'in_review', reason: 'Once more.' } as const
		expect(await codeOf(world.act(process.facilitator, 'move-artefact', move))).toBe(
			'decision_open'
		)
		await world.act(process.facilitator, 'cancel-decision', { decision: decisionId, reason: 'No.' })
		expect(await codeOf(aDecision(world, process, 'majority', artefactId))).toBe('amendment_only')
	})
})

describe('[V3] one change at a time', () => {
	test('a second proposal waits for the first', async () => {
		await propose(cleo)
		expect(await codeOf(propose(carl, { flags: { open_drafts: true } }))).toBe('amendment_running')
	})

	test('of two at the same instant one is taken', async () => {
		const both = [propose(cleo), propose(carl, { flags: { open_drafts: true } })]
		const codes = await Promise.all(both.map(codeOf))
		expect(codes.toSorted()).toEqual(['amendment_running', 'done'])
		expect(await world.db.select().from(charterProposal)).toHaveLength(1)
	})

	test('the same command twice is one proposal', async () => {
		const id = crypto.randomUUID()
		const needs = {
			process: process.id,
			title: 'No more guests',
			summary: 'Why.',
			charter: await changed({ flags: { guest_join: false } }),
			base: await hashInForce()
		}
		const [one, other] = await Promise.all([
			world.act(cleo, 'propose-charter', needs, id),
			world.act(cleo, 'propose-charter', needs, id)
		])
		expect(one).toEqual(other)
	})

	test('its proposer or a facilitator withdraws it before it opens; the next one may come', async () => {
		const { proposalId, artefactId } = await propose(cleo)
		const withdraw = (caller: Caller) =>
			world.act(caller, 'withdraw-charter-proposal', { proposal: proposalId, reason: 'Not yet.' })
		expect(await codeOf(withdraw(carl))).toBe('forbidden')
		expect(await codeOf(withdraw(cleo))).toBe('done')
		expect(await codeOf(withdraw(cleo))).toBe('state_changed')
		await settleDue(world.db, world.now, [process.id])
		expect(await stateOf(artefactId)).toBe('archived')
		const again = await propose(carl)
		await world.act(process.facilitator, 'withdraw-charter-proposal', {
			proposal: again.proposalId,
			reason: 'Later.'
		})
	})

	test('once it is open nobody withdraws it', async () => {
		const { proposalId } = await propose(cleo)
		world.pass(10 * DAY)
		const withdraw = world.act(cleo, 'withdraw-charter-proposal', {
			proposal: proposalId,
			reason: 'Oh.'
		})
		expect(await codeOf(withdraw)).toBe('state_changed')
	})
})

describe('[V4] [F13] coming into force', () => {
	test('by the server alone when the decision closes, as a new version; sockets hear of it', async () => {
		const before = await rules()
		const { decisionId, artefactId } = await propose(cleo)
		await decide(decisionId, bothSayYes())
		const after = await rules()
		expect(after.version).toBe(before.version + 1)
		expect(after.charter.flags.guest_join).toBe(false)
		expect(after.hash).toBe(charterHash(after.charter))
		expect(await stateOf(artefactId)).toBe('adopted')
		const log = await processLog(world.db, cleo, process.id, {}, world.now)
		expect(log.entries.map(({ type }) => type)).toEqual(
			expect.arrayContaining(['charter-proposed', 'charter-in-force'])
		)
		const entry = log.entries.find(({ type }) => type === 'charter-in-force')
		expect(entry).toMatchObject({ by: null, data: { version: after.version, hash: after.hash } })
		const told = await readOutbox(world.db, 0)
		expect(told.filter(({ topic }) => topic === 'process')).toHaveLength(1)
		const kept = await world.db
			.select()
			.from(charterTable)
			.where(eq(charterTable.processId, process.id))
		expect(kept.find(({ hash }) => hash === before.hash)?.body).toMatchObject({
			flags: { guest_join: true }
		})
	})

	test('what the new charter takes away is gone at once, what it gives is there', async () => {
		const { charter } = await rules()
		const grants = charter.grants.filter(
			([capability, role]) => !(capability === 'propose' && role === 'citizen')
		)
		const { decisionId } = await propose(cleo, { grants })
		const begin = () =>
			world.act(cleo, 'create-artefact', {
				process: process.id,
				artefactKind: 'document',
				title: 'Mine'
			})
		expect(await codeOf(begin())).toBe('done')
		await decide(decisionId, bothSayYes())
		expect(await codeOf(begin())).toBe('forbidden')
	})

	test('language of authority and time zone follow it', async () => {
		const { decisionId } = await propose(cleo, { languages: ['lv'], timezone: 'Europe/Rome' })
		await decide(decisionId, bothSayYes())
		const [row] = await world.db.select().from(processTable).where(eq(processTable.id, process.id))
		expect(row).toMatchObject({ language: 'lv', timezone: 'Europe/Rome' })
	})

	test('not without the majority, and not without the quorum; the next one may come', async () => {
		const before = await hashInForce()
		const first = await propose(cleo)
		await decide(first.decisionId, [
			[cleo, 'yes'],
			[carl, 'no']
		])
		expect(await stateOf(first.artefactId)).toBe('archived')
		const second = await propose(cleo)
		await decide(second.decisionId, [])
		expect(await hashInForce()).toBe(before)
		expect(await codeOf(propose(cleo))).toBe('done')
	})

	test('not while a decision under the old text is open, and none begins meanwhile', async () => {
		const before = await hashInForce()
		const artefact = await aFrozenText(world, process)
		const next = await aFrozenText(world, process)
		const { decisionId } = await propose(cleo)
		world.pass(16 * DAY)
		await world.act(cleo, 'cast-ballot', { decision: decisionId, choice: 'yes' })
		await world.act(carl, 'cast-ballot', { decision: decisionId, choice: 'yes' })
		const long = await world.act(process.facilitator, 'announce-decision', {
			artefact,
			rule: 'majority',
			question: 'So?',
			closesAt: world.in(3 * DAY)
		})
		world.pass(DAY + MINUTE)
		await settleDue(world.db, world.now, [process.id])
		expect(await hashInForce()).toBe(before)
		expect(await codeOf(aDecision(world, process, 'majority', next))).toBe('charter_waiting')
		expect(await codeOf(propose(carl))).toBe('amendment_running')
		await world.act(cleo, 'cast-ballot', { decision: long.decisionId, choice: 'yes' })
		world.pass(2 * DAY)
		await settleDue(world.db, world.now, [process.id])
		expect(await hashInForce()).not.toBe(before)
		const view = await decisionView(world.db, cleo, long.decisionId, world.now)
		expect(view.charterHash).toBe(before)
		expect(await codeOf(aDecision(world, process, 'majority', next))).toBe('done')
	})

	test('a decision keeps the rule it was announced under', async () => {
		const { decisionId } = await propose(cleo, { rules: { majority: { base: 'roll' } } })
		await decide(decisionId, bothSayYes())
		const artefact = await aFrozenText(world, process)
		const { id } = await aDecision(world, process, 'majority', artefact)
		const view = await decisionView(world.db, cleo, id, world.now)
		expect(view.rule).toMatchObject({ base: 'roll' })
		expect(view.charterHash).toBe(await hashInForce())
	})

	test('settled twice at the same instant it is one version', async () => {
		const { decisionId } = await propose(cleo)
		world.pass(10 * DAY)
		for (const one of [cleo, carl])
			await world.act(one, 'cast-ballot', { decision: decisionId, choice: 'yes' })
		world.pass(7 * DAY)
		await Promise.all([1, 2, 3].map(() => settleDue(world.db, world.now, [process.id])))
		expect((await rules()).version).toBe(3)
	})

	test('where ratifiers are asked it waits for them, and they change no word', async () => {
		const olga = await aMember(world, process, 'official', {
			name: 'Olga Official',
			mandates: ['ratify']
		})
		await underCharter(world, process, { ...BY_TWO_THIRDS, ratification: { required: true } })
		const before = await hashInForce()
		const { decisionId } = await propose(cleo)
		await decide(decisionId, bothSayYes())
		expect(await hashInForce()).toBe(before)
		const changing = world.act(olga, 'ratify', {
			decision: decisionId,
			as: 'ratify_with_changes',
			statement: 'It is better if fewer guests come than none.',
			changes: [{ from: 'So that everybody has a name.', to: 'So that some have a name.' }]
		})
		expect(await codeOf(changing)).toBe('amendment_only')
		await world.act(olga, 'ratify', {
			decision: decisionId,
			as: 'ratify',
			statement: 'In line with the bylaws of the city.'
		})
		await settleDue(world.db, world.now, [process.id])
		expect(await hashInForce()).not.toBe(before)
	})
})

test('[C8] every charter that ships reads back from its readable form', () => {
	for (const id of ['baseline-1', 'T1-neighbourhood-assembly', 'T6-hackathon']) {
		const charter = builtInCharter(id)
		expect(charter && parseCharter(JSON.parse(readable(charter)))).toEqual(charter)
	}
})

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
	const refused = await work.catch((error: unknown) => error)
	if (refused instanceof Refusal) return refused
	throw new Error('this was not refused')
}
