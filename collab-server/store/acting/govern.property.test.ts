import fc from 'fast-check'
import { expect, test } from 'vitest'
import { artefact, frozenText } from '#schema/db/artefacts.ts'
import { ballot, decision, objection, record, rollEntry } from '#schema/db/decisions.ts'
import { deniedAct, ledgerEntry } from '#schema/db/ledger.ts'
import { membership } from '#schema/db/processes.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf, type Outcome } from '#schema/governance/decide.ts'
import {
	AN_OBJECTION,
	MINUTE,
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
	type TestProcess,
	type World,
	DESCRIBED
} from '../cast/cast.ts'
import { countUp } from '../voting/box.ts'
import type { Caller } from './caller.ts'
import type { Acts, CommandKind } from './commands.ts'
import { decisionView } from '../decisions/decisions.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { logOf } from '../ledger/ledger.ts'
import { hashOfRoll } from '../voting/roll.ts'
import { settleDue } from '../decisions/settle.ts'

/**
 * Whatever a small cast does in whatever order, and also at the same instant, the floor holds. The
 * machine below only throws acts at the door; what must be true is read from the tables afterwards.
 */

type Step = { actor: number; act: number; pick: number; minutes: number; together: boolean }

const steps = fc.array(
	fc.record({
		actor: fc.noBias(fc.nat(9)),
		act: fc.noBias(fc.nat(99)),
		pick: fc.noBias(fc.nat(9_999)),
		minutes: fc.constantFrom(0, 0, 0, 0, 1, 5, 31),
		together: fc.boolean()
	}),
	{ minLength: 25, maxLength: 45 }
)

test('[F2] [F3] [F4] [F5] [F6] [F8] [F9] [F11] [F12] [F14] [F15] [F16] [F19] the floor holds', async () => {
	const reached = new Set<string>()
	await fc.assert(
		fc.asyncProperty(steps, async (sequence) => {
			const world = await aWorld()
			try {
				await new Play(world, await aProcess(world), reached).perform(sequence)
			} finally {
				await world.drop()
			}
		}),
		{ numRuns: 10, endOnFailure: true }
	)
	// The floor under a play in which nothing happens proves nothing.
	expect(reached.has('adopted') || reached.has('objected')).toBe(true)
}, 300_000)

/** What is known of the tables at one moment, to be compared with the next. */
type Known = {
	decisions: (typeof decision.$inferSelect)[]
	rolls: (typeof rollEntry.$inferSelect)[]
	ballots: (typeof ballot.$inferSelect)[]
	objections: (typeof objection.$inferSelect)[]
	entries: number
	denied: number
}

class Play {
	#world: World
	#process: TestProcess
	#cast: Caller[] = []
	#never = new Set<string>()
	#reached: Set<string>

	constructor(world: World, process: TestProcess, reached: Set<string>) {
		this.#world = world
		this.#process = process
		this.#reached = reached
	}

	async perform(sequence: Step[]): Promise<void> {
		await this.#gather()
		let before = await this.#look()
		for (let at = 0; at < sequence.length;) {
			const step = sequence[at]
			const next = sequence[at + 1]
			if (!step) break
			this.#world.pass(step.minutes * MINUTE)
			const acting = step.together && next ? [step, next] : [step]
			const outcomes = await Promise.all(acting.map((one) => this.#throw(one)))
			const after = await this.#look()
			this.#holds(before, after, outcomes)
			await this.#nothingShown(after)
			before = await this.#look()
			at += acting.length
		}
		this.#world.pass(120 * MINUTE)
		await settleDue(this.#world.db, this.#world.now)
		await this.#atTheEnd()
	}

	async #gather(): Promise<void> {
		const [world, process] = [this.#world, this.#process]
		const ratifier = await aMember(world, process, 'official', { mandates: ['ratify'] })
		const administrator = await aMember(world, process, 'administrator', { administrator: true })
		const outsiders = [
			process.facilitator,
			ratifier,
			administrator,
			await aGuest(world, process),
			await anObserver(world, process),
			await aPerson(world, 'Sid Stranger')
		]
		this.#never = new Set(outsiders.map(({ personId }) => personId))
		this.#cast = [
			...outsiders,
			await aSecretary(world, process),
			await aCitizen(world, process, 'Cleo'),
			await aCitizen(world, process, 'Cid'),
			await anOfficial(world, process)
		]
		await aDraft(world, process)
		for (const rule of ['default', 'default', 'majority']) await aDecision(world, process, rule)
	}

	/** Throws one act at the door: done, or the code of its refusal. Anything else is a failure. */
	async #throw(step: Step): Promise<string> {
		const caller = this.#actorOf(step)
		const [kind, needs] = await this.#actOf(step)
		try {
			await this.#world.act(caller, kind, needs as never)
			return 'done'
		} catch (error) {
			if (error instanceof Error && error.name === 'Refusal') return error.message
			throw error
		}
	}

	/** Half of what happens is done by who could do it, so that the play gets somewhere. */
	#actorOf({ actor, act, pick }: Step): Caller {
		const helpful = pick % 3 > 0
		const wanted = helpful && act < 55 ? 0 : helpful ? 7 + (actor % 3) : actor
		return this.#cast[wanted] ?? this.#process.facilitator
	}

	async #actOf({ act, pick }: Step): Promise<[CommandKind, Acts[CommandKind]['needs']]> {
		const { db } = this.#world
		const of = <T>(rows: T[]): T | undefined => rows[pick % Math.max(1, rows.length)]
		const text = of(await db.select().from(artefact))?.id ?? 'none'
		const decisions = await db.select().from(decision)
		const running = decisions.filter(({ closesAt }) => this.#world.now < closesAt)
		const about = of(pick % 4 < 3 && running.length > 0 ? running : decisions)
		const vote = about?.id ?? 'none'
		const adopted = decisions.find(({ outcome }) => resultIn(outcome) === 'adopted')
		const objected = of(await db.select().from(objection))?.id ?? 'none'
		const reason = 'A reason that is as long as the charter of the process asks for.'
		const process = this.#process.id
		if (act < 4)
			return [
				'create-artefact',
				{ process, artefactKind: 'document', title: 'Text', ...(pick % 4 && DESCRIBED) }
			]
		if (act < 24) {
			const to = (['in_review', 'frozen', 'frozen', 'in_review', 'draft', 'withdrawn'] as const)[
				pick % 6
			]
			return ['move-artefact', { artefact: text, to: to ?? 'frozen', reason }]
		}
		if (act < 38) {
			const rule = ['default', 'majority', 'two_thirds'][pick % 3] ?? 'default'
			const opensAt = this.#world.in((pick % 3) * 5 * MINUTE)
			const closesAt = this.#world.in(30 * MINUTE + (pick % 5) * MINUTE)
			return ['announce-decision', { artefact: text, rule, question: 'Yes?', opensAt, closesAt }]
		}
		if (act < 40) return ['cancel-decision', { decision: vote, reason }]
		if (act < 44) {
			const as = (['valid', 'not_valid', 'integrated'] as const)[pick % 3] ?? 'valid'
			return ['dispose-objection', { objection: objected, as, reason }]
		}
		if (act < 53) return ['request-record', { decision: adopted?.id ?? vote }]
		if (act < 55) return ['change-phase', { process, to: pick % 2 ? 'de' : 'en', reason }]
		if (act < 58) return ['withdraw-objection', { objection: objected }]
		if (act < 61) return ['answer-objection', { objection: objected, text: 'An answer.' }]
		if (act < 63) {
			const ended = of(await db.select().from(membership))?.id ?? 'none'
			return ['end-role', { membership: ended }]
		}
		const known = choicesOf((about?.rule ?? { method: 'majority' }) as Rule)
		const choices = [known[0], ...known, pick % 7 === 0 ? 'maybe' : known[0]]
		const choice = choices[pick % choices.length] ?? 'yes'
		return ['cast-ballot', { decision: vote, choice, reason, objection: AN_OBJECTION }]
	}

	async #look(): Promise<Known> {
		const { db } = this.#world
		return {
			decisions: await db.select().from(decision),
			rolls: await db.select().from(rollEntry),
			ballots: await db.select().from(ballot),
			objections: await db.select().from(objection),
			entries: (await db.select({ index: ledgerEntry.index }).from(ledgerEntry)).length,
			denied: (await db.select({ seq: deniedAct.seq }).from(deniedAct)).length
		}
	}

	#holds(before: Known, after: Known, outcomes: string[]): void {
		for (const { decisionId, personId, castAt } of after.ballots) {
			const about = after.decisions.find(({ id }) => id === decisionId)
			const roll = after.rolls.filter((one) => one.decisionId === decisionId)
			expect(
				roll.filter((one) => one.personId === personId),
				'[F3]'
			).toHaveLength(1)
			expect(about && castAt >= about.opensAt && castAt < about.closesAt, '[F4]').toBe(true)
			expect(this.#never.has(personId), '[F9] [F11] [F12]').toBe(false)
		}
		for (const old of before.decisions) {
			const now = after.decisions.find(({ id }) => id === old.id)
			const { rule, question, frozenTextId, opensAt, closesAt } = old
			expect(now, '[F6]').toMatchObject({ rule, question, frozenTextId, opensAt, closesAt })
			if (old.rollHash === null) continue
			const rollOf = (known: Known) =>
				known.rolls
					.filter(({ decisionId }) => decisionId === old.id)
					.map(({ personId }) => personId)
			expect(now?.rollHash, '[F5]').toBe(old.rollHash)
			expect(rollOf(after).toSorted(), '[F5]').toEqual(rollOf(before).toSorted())
			if (old.status !== 'closed') continue
			const box = (known: Known) => known.ballots.filter(({ decisionId }) => decisionId === old.id)
			expect(box(after), '[F4] the box is shut').toEqual(box(before))
		}
		for (const { id } of before.objections)
			expect(
				after.objections.some((one) => one.id === id),
				'[F14]'
			).toBe(true)
		for (const { decisionId, personId } of before.ballots) {
			const kept = after.ballots.some(
				(one) => one.decisionId === decisionId && one.personId === personId
			)
			expect(kept, '[F14]').toBe(true)
		}
		const done = outcomes.filter((outcome) => outcome === 'done').length
		const denied = outcomes.filter((outcome) => /forbidden|not_found/.test(outcome)).length
		if (done === 0) expect(after.entries, '[F15]').toBe(before.entries)
		expect(after.denied - before.denied, '[F15]').toBeGreaterThanOrEqual(denied)
	}

	/** [F8] Nobody is shown a result or somebody else's ballot of what is not closed. */
	async #nothingShown({ decisions }: Known): Promise<void> {
		const last = decisions.findLast(({ status }) => status === 'announced' || status === 'open')
		if (!last || this.#world.now >= last.closesAt) return
		const onlooker = this.#cast[6 + (decisions.length % 4)] ?? this.#process.facilitator
		for (const caller of [this.#process.facilitator, onlooker]) {
			const view = await decisionView(this.#world.db, caller, last.id, this.#world.now).catch(
				() => null
			)
			if (!view) continue
			expect(view.results, '[F8]').toBe(null)
			expect(view.result, '[F8]').toBe(null)
			for (const one of view.objections) expect(one.mine || one.by === null, '[F8]').toBe(true)
		}
	}

	async #atTheEnd(): Promise<void> {
		const { db, organisationId } = this.#world
		const { decisions, rolls } = await this.#look()
		for (const one of decisions.filter(({ status }) => status === 'closed')) {
			expect(one.outcome, '[F19]').toMatchObject({ ...(await recount(this.#world, one)) })
			const roll = rolls.filter(({ decisionId }) => decisionId === one.id)
			expect(hashOfRoll(roll), '[F5]').toBe(one.rollHash)
		}
		expect(
			decisions.filter(({ status, closesAt }) => status === 'open' && closesAt <= this.#world.now)
		).toEqual([])
		for (const one of (await db.select().from(artefact)).filter(
			({ state }) => state === 'adopted'
		)) {
			const by = decisions.find(
				({ artefactId, frozenTextId, outcome }) =>
					artefactId === one.id &&
					frozenTextId === one.frozenTextId &&
					resultIn(outcome) === 'adopted'
			)
			expect(by, '[F2]').toBeDefined()
		}
		const texts = await db.select().from(frozenText)
		for (const one of decisions) expect(texts.some(({ id }) => id === one.frozenTextId)).toBe(true)
		const numbers = (await db.select().from(record)).map(({ id }) => id).toSorted()
		numbers.forEach((id, n) => expect(id).toBe(`DR-2027-${String(n + 1).padStart(6, '0')}`))
		for (const { outcome } of decisions) this.#reached.add(resultIn(outcome))
		const log = await logOf(db, organisationId)
		expect(await verifyLog(db, log?.id ?? ''), '[F16]').toEqual([])
	}
}

function resultIn(outcome: unknown): string {
	return (outcome as Outcome | null)?.result ?? 'none'
}

/** The outcome as the ballots give it now; an objection settled since then cannot have changed it. */
async function recount(world: World, one: typeof decision.$inferSelect) {
	const { tallies, entitled, voted } = await countUp(world.db, one)
	return { tallies, entitled, voted }
}
