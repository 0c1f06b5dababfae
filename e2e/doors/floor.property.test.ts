import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	MINUTE,
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aRatifier,
	aSecretary,
	anObserver,
	anOfficial,
	underCharter
} from '#collab/store/cast.ts'
import type { Caller } from '#collab/store/caller.ts'
import { logOf } from '#collab/store/ledger.ts'
import { verifyLog } from '#collab/store/ledger-audit.ts'
import { command as commandTable } from '#schema/db/ledger.ts'
import { membership } from '#schema/db/processes.ts'
import { documentClient } from '#schema/db/artefacts.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf } from '#schema/governance/decide.ts'
import { openHouse, type Form, type House } from './door.ts'
import { FORGERIES, forged } from './forged.ts'
import { INTRUSIONS, intrude } from './intruder.ts'
import { SECRET_WORDS, holds, look, resultOf, stands, tellsNothing, type Known } from './play.ts'
import { letPass } from './time.ts'

/**
 * Whatever honest and hostile people send to the pages and sockets of the running product, in
 * whatever order and also at the same instant, the floor holds. What must be true is read from the
 * tables afterwards. FLOOR_RUNS makes it longer, FLOOR_SEED takes other
 * sequences than the suite's own.
 */
const numRuns = Number(process.env.FLOOR_RUNS ?? 3)
const seed = Number(process.env.FLOOR_SEED ?? 20_261_125)

let house: House
beforeAll(async () => {
	house = await openHouse()
}, 240_000)
afterAll(() => house.close())

const step = fc.record({
	actor: fc.noBias(fc.nat(9)),
	act: fc.noBias(fc.nat(99)),
	pick: fc.noBias(fc.nat(9_999)),
	forgery: fc.constantFrom(...FORGERIES),
	intrusion: fc.constantFrom(...INTRUSIONS),
	minutes: fc.constantFrom(0, 0, 0, 0, 1, 5, 31),
	together: fc.boolean()
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

test(
	'[F1] [F2] [F3] [F4] [F5] [F6] [F8] [F9] [F10] [F11] [F12] [F13] [F14] [F15] [F16] [F19] [F20] [F23] [F24] [F26] the floor holds at the doors',
	async () => {
		const reached = new Set<string>()
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 40 }), async (steps) => {
				const play = await Play.begin(house)
				await play.perform(steps)
				for (const result of play.reached) reached.add(result)
			}),
			{ numRuns, endOnFailure: true, seed }
		)
		// The floor under a play in which nothing happens proves nothing.
		expect([...reached]).toEqual(expect.arrayContaining(['done', 'forbidden', 'ballot']))
		expect(reached.has('adopted') || reached.has('objected')).toBe(true)
	},
	120_000 + numRuns * 60_000
)

class Play {
	readonly reached = new Set<string>()
	readonly #house: House
	readonly #process: string
	readonly #elsewhere: string[]
	readonly #cast: Caller[]
	readonly #never: ReadonlySet<string>

	constructor(house: House, process: string, elsewhere: string[], cast: Caller[]) {
		this.#house = house
		this.#process = process
		this.#elsewhere = elsewhere
		this.#cast = cast
		this.#never = new Set(cast.slice(0, 6).map(({ personId }) => personId))
	}

	static async begin(house: House): Promise<Play> {
		const { world } = house
		world.now = new Date()
		const process = await aProcess(world)
		await underCharter(world, process, { ratification: { required: true } })
		const cast = [
			process.facilitator,
			await aRatifier(world, process),
			await aMember(world, process, 'administrator', { administrator: true }),
			await aGuest(world, process),
			await anObserver(world, process),
			await aPerson(world, 'Sid Stranger'),
			await aSecretary(world, process),
			await aCitizen(world, process, 'Cleo'),
			await aCitizen(world, process, 'Cid'),
			await anOfficial(world, process)
		]
		await aDraft(world, process)
		const first = await aDecision(world, process, 'default')
		await aDecision(world, process, 'majority')
		// What is decided by honest people before the others come is at stake from the first step on.
		for (const voter of cast.slice(7)) {
			const ballots = `/p/${process.id}/decisions/${first.id}?/ballot`
			expect(await house.send(voter, ballots, { choice: 'consent' })).toBe('done')
		}
		const other = await aProcess(world)
		const { id, artefact } = await aDecision(world, other, 'majority')
		return new Play(house, process.id, [other.id, id, artefact], cast)
	}

	async perform(steps: Step[]): Promise<void> {
		let before = await this.#look()
		for (let at = 0; at < steps.length;) {
			const [one, next] = [steps[at], steps[at + 1]]
			if (!one) break
			if (one.minutes > 0) before = await this.#pass(one.minutes, before)
			const acting = one.together && next ? [one, next] : [one]
			const known = before
			const codes = await Promise.all(acting.map((each) => this.#throw(each, known)))
			const after = await this.#look()
			holds(before, after, this.#never)
			await stands(this.#house, after)
			const asker = this.#cast[one.pick % this.#cast.length]
			if (asker) await tellsNothing(this.#house, after, asker, this.#process)
			this.#remember(codes, before, after)
			before = await this.#look()
			at += acting.length
		}
		await this.#pass(24 * 60, before)
		await this.#house.get(this.#cast[0] ?? null, `/p/${this.#process}/decisions`)
		const last = await this.#look()
		await stands(this.#house, last)
		for (const one of last.decisions) this.reached.add(resultOf(one))
		const { db, organisationId } = this.#house.world
		const log = await logOf(db, organisationId)
		expect(await verifyLog(db, log?.id ?? ''), '[F16]').toEqual([])
	}

	#look(): Promise<Known> {
		return look(this.#house, this.#process)
	}

	async #pass(minutes: number, { decisions }: Known): Promise<Known> {
		for (const { id } of decisions) await letPass(this.#house.world, id, minutes * MINUTE)
		return this.#look()
	}

	/** [F15] What was denied is kept, and nothing that was not done is in the ledger as done. */
	#remember(codes: string[], before: Known, after: Known): void {
		const denied = codes.filter((code) => code === 'forbidden').length
		expect(after.denied - before.denied, '[F15]').toBeGreaterThanOrEqual(denied)
		for (const code of codes) {
			if (/\b5\d\d\b/.test(code)) expect.fail(`${code}\n${this.#house.said()}`)
			this.reached.add(code)
		}
		for (const one of after.decisions) this.reached.add(resultOf(one))
		if (after.ballots.length > 0) this.reached.add('ballot')
	}

	/** Half of what happens is done by who could do it, so that the play gets somewhere. */
	#actorOf({ actor, act, pick }: Step): Caller {
		const wanted = pick % 3 === 0 ? actor : act < 55 ? 0 : 7 + (actor % 3)
		const found = this.#cast[wanted] ?? this.#cast[0]
		if (!found) throw new Error('nobody plays')
		return found
	}

	async #throw(step: Step, known: Known): Promise<string> {
		const caller = this.#actorOf(step)
		if (step.act >= 90) return this.#intrude(step, caller, known)
		const [path, form] = await this.#formOf(step, known)
		const { db } = this.#house.world
		const loot = {
			commands: (await db.select({ id: commandTable.id }).from(commandTable)).map(({ id }) => id),
			people: this.#cast.map(({ personId }) => personId),
			elsewhere: this.#elsewhere,
			pick: step.pick
		}
		// The page itself may also be one of another process.
		const [process, decision] = this.#elsewhere
		const strayed =
			step.forgery === 'elsewhere' && step.pick % 2
				? `/p/${process}/decisions/${decision}?/ballot`
				: path
		return this.#house.send(caller, strayed, forged(form, step.forgery, loot))
	}

	async #intrude({ intrusion, pick }: Step, caller: Caller, known: Known): Promise<string> {
		const { db } = this.#house.world
		const text = of(known.artefacts, pick)?.id ?? ''
		const bound = await db.select().from(documentClient)
		const victim = of(
			bound.filter(({ personId }) => personId !== caller.personId),
			pick
		)?.clientId
		return intrude(this.#house, caller, text, { intrusion, victim })
	}

	async #formOf({ act, pick }: Step, known: Known): Promise<[path: string, form: Form]> {
		const base = `/p/${this.#process}`
		const text = of(known.artefacts, pick)
		const running = known.decisions.filter(({ closesAt }) => new Date() < closesAt)
		const about = of(pick % 4 < 3 && running.length > 0 ? running : known.decisions, pick)
		const page = `${base}/decisions/${about?.id}`
		const adopted = known.decisions.find((one) => resultOf(one) === 'adopted')
		const objection = of(known.objections, pick)?.id ?? 'none'
		const reason = `A reason of thirty characters and more, number ${pick}.`
		if (act < 4) return [`${base}/texts?/create`, { title: 'Text' }]
		if (act < 24) {
			const to = of(['in_review', 'frozen', 'frozen', 'in_review', 'draft', 'withdrawn'], pick)
			const from = pick % 5 ? (text?.state ?? 'draft') : 'draft'
			return [`${base}/documents/${text?.id}?/move`, { from, to: to ?? 'frozen', reason }]
		}
		if (act < 38) {
			const rule = of(['default', 'majority', 'two_thirds', 'sense_check'], pick) ?? 'default'
			const closes = local(new Date(Date.now() + (31 + (pick % 5)) * MINUTE))
			const form = { artefact: text?.id ?? '', rule, question: 'Yes?', atOnce: 'on', closes }
			return [`${base}/decisions/new`, form]
		}
		if (act < 40) return [`${page}?/cancel`, { reason }]
		if (act < 44) {
			const as = of(['valid', 'not_valid', 'integrated'], pick) ?? 'valid'
			return [`${page}?/dispose`, { objection, as, reason: pick % 2 ? reason : '' }]
		}
		if (act < 50) return [`${base}/decisions/${adopted?.id ?? about?.id}?/record`, {}]
		if (act < 53) return [`${base}/settings?/phase`, { to: pick % 2 ? 'de' : 'en', reason }]
		if (act < 55) return [`${base}/texts?/rename`, { artefact: text?.id ?? '', title: 'Other' }]
		if (act < 58) return [`${page}?/withdraw`, { objection }]
		if (act < 61) return [`${page}?/answer`, { objection, text: 'An answer.' }]
		if (act < 63) return [`${base}/people?/end`, { membership: await this.#aMembership(pick) }]
		if (act < 65) {
			const person = of(this.#cast, pick)?.personId ?? ''
			return [`${base}/people?/grant`, { person, role: 'facilitator' }]
		}
		const known_ = choicesOf((about?.rule ?? { method: 'majority' }) as Rule)
		const choice = of([known_[0], ...known_, pick % 7 ? known_[0] : 'maybe'], pick) ?? 'yes'
		const why = { criterion: 'exclusion_accessibility', objectionReason: reason }
		return [`${page}?/ballot`, { choice, reason: `${SECRET_WORDS} ${pick}.`, ...why }]
	}

	async #aMembership(pick: number): Promise<string> {
		const rows = await this.#house.world.db.select().from(membership)
		return of(rows, pick)?.id ?? 'none'
	}
}

/** As the field of the page says it, in the time zone of the process. */
function local(instant: Date): string {
	const zone = { timeZone: 'Europe/Riga' }
	return instant.toLocaleString('sv-SE', zone).replace(' ', 'T').slice(0, 16)
}

function of<T>(list: readonly T[], pick: number): T | undefined {
	return list[pick % Math.max(1, list.length)]
}
