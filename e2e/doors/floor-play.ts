import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Caller } from '#collab/store/acting/caller.ts'
import { DAY, HOUR, MINUTE } from '#collab/store/cast/cast.ts'
import { logOf } from '#collab/store/ledger/ledger.ts'
import { verifyLog } from '#collab/store/ledger/ledger-audit.ts'
import { command as commandTable } from '#schema/db/ledger.ts'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { charter, membership } from '#schema/db/processes.ts'
import { documentClient } from '#schema/db/artefacts.ts'
import { parseCharter } from '#schema/governance/charter.ts'
import { isReceiptKey } from '#schema/governance/receipt.ts'
import type { Form } from './door.ts'
import { castOf, type FloorCast } from './floor-cast.ts'
import { aKey, announcement, formOf, localIn, of, proposal, type Stage } from './floor-forms.ts'
import { outstaysInvitation, suspendsWhoWrites } from './floor-live.ts'
import { keepsSecrets, tellsStrangersNothing, type Slip } from './floor-unseen.ts'
import { FORGERIES, forged } from './forged.ts'
import { INTRUSIONS, intrude } from './intruder.ts'
import { holds, look, resultOf, stands, tellsNothing, type Known } from './play.ts'
import { letPass } from './time.ts'

export const step = fc.record({
	actor: fc.noBias(fc.nat(11)),
	act: fc.noBias(fc.nat(99)),
	pick: fc.noBias(fc.nat(9_999)),
	forgery: fc.constantFrom(...FORGERIES),
	intrusion: fc.constantFrom(...INTRUSIONS),
	minutes: fc.constantFrom(0, 0, 0, 0, 1, 5, 31),
	together: fc.boolean()
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** One process in which honest and hostile people act, and what must be true after each act. */
export class Play {
	/** What the play got to: codes of answers, outcomes, and names for the rest. */
	readonly reached = new Set<string>()
	readonly #stage: Stage
	readonly #people: FloorCast
	readonly #elsewhere: string[]
	readonly #slips: Slip[] = []

	constructor(stage: Stage, people: FloorCast, elsewhere: string[]) {
		this.#stage = stage
		this.#people = people
		this.#elsewhere = elsewhere
	}

	/** What is decided by honest people before the others come is at stake from the first step on. */
	static async begin(house: Stage['house']): Promise<Play> {
		const { stage, people, decisions, elsewhere } = await castOf(house)
		const play = new Play(stage, people, elsewhere)
		for (const voter of people.voters) {
			const page = (id: string) => `/p/${stage.process}/decisions/${id}?/ballot`
			const consent = await house.send(voter, page(decisions.first), { choice: 'consent' })
			expect(consent).toBe('done')
			const slip = { key: aKey(), command: crypto.randomUUID() }
			const form = { choice: 'yes', ...slip }
			expect(await house.send(voter, page(decisions.secret), form)).toBe('done')
			play.#slips.push({ decision: decisions.secret, person: voter.personId, ...slip })
		}
		await letPass(house.world, decisions.first, HOUR)
		await house.get(people.facilitator, `/p/${stage.process}/decisions`)
		return play
	}

	async perform(steps: Step[]): Promise<void> {
		let before = await this.#look()
		for (let at = 0; at < steps.length;) {
			const [one, next] = [steps[at], steps[at + 1]]
			if (!one) break
			if (one.minutes > 0) before = await this.#pass(one.minutes * MINUTE, before)
			const acting = one.together && next ? [one, next] : [one]
			const known = before
			const codes = await Promise.all(acting.map((each) => this.#throw(each, known)))
			before = await this.#examine(before, codes, one)
			at += acting.length
		}
		await this.#end(before)
	}

	/** Whatever was just done, by whomever, the floor holds. */
	async #examine(before: Known, codes: string[], { pick }: Step): Promise<Known> {
		const { house, process, cast } = this.#stage
		const after = await this.#look()
		holds(before, after, this.#people)
		await stands(house, after)
		await keepsSecrets(this.#stage, after, this.#slips)
		const asker = of(cast, pick)
		if (asker) await tellsNothing(house, after, asker, process)
		if (pick % 12 === 0) await this.#fromOutside(after)
		this.#remember(codes, before, after)
		return this.#look()
	}

	/** What comes up in every play, and what is true at its end. */
	async #end(before: Known): Promise<void> {
		const { house, process } = this.#stage
		const { facilitator, voters } = this.#people
		const page = `/p/${process}/texts?/create`
		const { location } = await house.answer(facilitator, page, { title: 'The last' })
		const draft = location?.split('/').at(-1) ?? before.artefacts[0]?.id ?? ''
		this.reached.add(await outstaysInvitation(this.#stage, draft))
		const [voter] = voters
		if (voter) this.reached.add(await suspendsWhoWrites(this.#stage, voter, facilitator, draft))
		await this.#announceFar(draft)
		for (const pick of [1, 2, 0]) {
			const form = await proposal(this.#stage, pick)
			const to = `/p/${process}/rules/change?/propose`
			this.reached.add(await house.send(facilitator, to, form))
		}
		await this.#pass(DAY, before)
		await house.get(facilitator, `/p/${process}/decisions`)
		const last = await this.#look()
		await stands(house, last)
		await keepsSecrets(this.#stage, last, this.#slips)
		await this.#fromOutside(last)
		await this.#chartersAreWhole()
		for (const one of last.decisions) this.reached.add(resultOf(one))
		const { db, organisationId } = house.world
		const log = await logOf(db, organisationId)
		expect(await verifyLog(db, log?.id ?? ''), '[F16]').toEqual([])
	}

	#look(): Promise<Known> {
		return look(this.#stage.house, this.#stage.process)
	}

	async #pass(ms: number, { decisions }: Known): Promise<Known> {
		for (const { id } of decisions) await letPass(this.#stage.house.world, id, ms)
		return this.#look()
	}

	/** [F22] [F27] An administrator whom the play made something else has other rights too [F12]. */
	async #fromOutside(known: Known): Promise<void> {
		const { stranger, administrator } = this.#people
		const roles = await this.#stage.house.world.db
			.select({ role: membership.role })
			.from(membership)
			.where(eq(membership.personId, administrator.personId))
		const only = roles.every(({ role }) => role === 'administrator')
		const outside = { stranger, administrator: only ? administrator : null }
		await tellsStrangersNothing(this.#stage, known, outside)
	}

	/** [F21] Whatever was sent, no charter that is kept says what charters do not know. */
	async #chartersAreWhole(): Promise<void> {
		const { db } = this.#stage.house.world
		const here = this.#stage.process
		const proposed = await db
			.select({ body: charterProposal.body })
			.from(charterProposal)
			.where(eq(charterProposal.processId, here))
		const kept = await db
			.select({ body: charter.body })
			.from(charter)
			.where(eq(charter.processId, here))
		for (const { body } of [...proposed, ...kept]) expect(parseCharter(body), '[F21]').toEqual(body)
		if (proposed.length > 0) this.reached.add('charter proposed')
	}

	/** [F15] What was denied is kept, and nothing that was not done is in the ledger as done. */
	#remember(codes: string[], before: Known, after: Known): void {
		const denied = codes.filter((code) => code === 'forbidden').length
		expect(after.denied - before.denied, '[F15]').toBeGreaterThanOrEqual(denied)
		for (const code of codes) {
			if (/\b5\d\d\b/.test(code)) expect.fail(`${code}\n${this.#stage.house.said()}`)
			this.reached.add(code)
		}
		for (const one of after.decisions) this.reached.add(resultOf(one))
		if (after.ballots.length > 0) this.reached.add('ballot')
		if (after.ratifications.length > 0) this.reached.add('ratified')
	}

	/** Two of three acts are those of somebody who could do it, so that the play gets somewhere. */
	#actorOf({ actor, act, pick }: Step): Caller {
		const { facilitator, ratifier, voters } = this.#people
		if (pick % 3 === 0) return of(this.#stage.cast, actor) ?? facilitator
		if (act < 54 || act >= 97) return facilitator
		if (act >= 65 && act < 72) return ratifier
		return of(voters, actor) ?? facilitator
	}

	async #throw(one: Step, known: Known): Promise<string> {
		const caller = this.#actorOf(one)
		if (one.act >= 97) return this.#suspend(one, caller, known)
		if (one.act >= 90) return this.#intrude(one, caller, known)
		const [path, form] = await formOf(this.#stage, one, known)
		const sent = { command: crypto.randomUUID(), ...(await this.#forge(form, one)) }
		// The page itself may also be one of another process.
		const [process, decision] = this.#elsewhere
		const strays = one.forgery === 'elsewhere' && one.pick % 2
		const to = strays ? `/p/${process}/decisions/${decision}?/ballot` : path
		if (!strays && one.forgery !== 'replayed') this.#keepSlip(caller, path, sent)
		const { code, location } = await this.#stage.house.answer(caller, to, sent)
		if (code === 'done' && one.forgery !== 'replayed' && path.endsWith('/decisions/new'))
			await this.#endsOnTheWall(location, sent)
		return code
	}

	async #forge(form: Form, { forgery, pick }: Step): Promise<Form> {
		const { db } = this.#stage.house.world
		const commands = await db.select({ id: commandTable.id }).from(commandTable)
		return forged(form, forgery, {
			commands: commands.map(({ id }) => id),
			people: this.#stage.cast.map(({ personId }) => personId),
			elsewhere: this.#elsewhere,
			pick
		})
	}

	#keepSlip({ personId }: Caller, path: string, { key, command }: Form): void {
		const decision = /decisions\/([^?]+)\?\/ballot$/.exec(path)?.[1]
		if (!decision || typeof command !== 'string' || !isReceiptKey(key)) return
		this.#slips.push({ decision, person: personId, key, command })
	}

	/** [F25] A decision ends when its announcement said by the clock on the wall, whatever the season. */
	async #endsOnTheWall(location: string | null, { closes }: Form): Promise<void> {
		const id = location?.split('/').at(-1) ?? ''
		const found = (await this.#look()).decisions.filter((one) => one.id === id)
		for (const { closesAt } of found) expect(localIn(closesAt), '[F25]').toBe(closes)
		if (String(closes) > localIn(new Date(Date.now() + 2 * DAY)))
			this.reached.add('ends after the clocks change')
	}

	async #announceFar(artefact: string): Promise<void> {
		const { house, process } = this.#stage
		const { facilitator } = this.#people
		const text = `/p/${process}/documents/${artefact}`
		await house.send(facilitator, `${text}?/describe`, {
			purpose: 'It helps.',
			summary: 'In short.'
		})
		const to = `${text}?/move`
		await house.send(facilitator, to, { from: 'draft', to: 'in_review' })
		await house.send(facilitator, to, { from: 'in_review', to: 'frozen' })
		const form = announcement(artefact, 11)
		const page = `/p/${process}/decisions/new`
		const { code, location } = await house.answer(facilitator, page, form)
		if (code === 'done') await this.#endsOnTheWall(location, form)
	}

	async #suspend({ pick }: Step, by: Caller, known: Known): Promise<string> {
		const who = of(this.#people.voters, pick)
		const draft = known.artefacts.find(({ state }) => state === 'draft')
		if (!who || !draft) return 'nobody writes'
		return suspendsWhoWrites(this.#stage, who, by, draft.id)
	}

	async #intrude({ intrusion, pick }: Step, caller: Caller, known: Known): Promise<string> {
		const { db } = this.#stage.house.world
		const text = of(known.artefacts, pick)?.id ?? ''
		const bound = await db.select().from(documentClient)
		const others = bound.filter(({ personId }) => personId !== caller.personId)
		const victim = of(others, pick)?.clientId
		return intrude(this.#stage.house, caller, text, { intrusion, victim })
	}
}
