import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Caller } from '#collab/store/acting/caller.ts'
import { localIn } from '#lib/server/local-time.ts'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { ballot, objection } from '#schema/db/decisions.ts'
import { loadDocument } from '#collab/store/artefacts/updates.ts'
import { until } from '#collab/sync/test-client.ts'
import { documentRoot, plainText } from '#schema/docs/document.ts'
import { receiptKey } from '#schema/governance/receipt.ts'
import type { ArtefactState } from '#schema/governance/roles.ts'
import { blockOf } from './blocks.ts'
import type { Form, House } from './door.ts'

const MINUTE = 60_000

/** A process as people work in it: everything goes through the pages and sockets of the product. */
export class LivingProcess {
	readonly house: House
	readonly id: string
	readonly facilitator: Caller
	readonly timezone: string

	constructor(house: House, id: string, facilitator: Caller, timezone: string) {
		this.house = house
		this.id = id
		this.facilitator = facilitator
		this.timezone = timezone
	}

	/** A text begun by somebody and written in their own tab, a paragraph or `# heading` per line. */
	async write(author: Caller, title: string, lines: string[]): Promise<string> {
		const id = await this.house.make(author, `/p/${this.id}/texts?/create`, { title })
		await this.type(author, id, lines)
		return id
	}

	/** Adds lines at the end of a text, through the socket. */
	async type(author: Caller, artefact: string, lines: string[]): Promise<void> {
		const tab = await this.house.open(author, artefact)
		try {
			const root = documentRoot(tab.doc)
			tab.doc.transact(() => root.insert(root.length, lines.map(blockOf)))
			await tab.saved()
		} finally {
			tab.destroy()
		}
	}

	/**
	 * Types into a text that may be shut, and answers why it was refused. An honest editor would not even
	 * let one type; this sends the update all the same.
	 */
	async tryToType(who: Caller, artefact: string, line: string): Promise<string> {
		const tab = await this.house.open(who, artefact)
		try {
			documentRoot(tab.doc).insert(0, [blockOf(line)])
			await until(() => tab.heard('refused').length > 0 || tab.closed.length > 0)
			return tab.heard('refused')[0]?.denial.code ?? tab.closed.join()
		} finally {
			tab.destroy()
		}
	}

	/** The words of a text as they are committed. */
	async wordsOf(artefact: string): Promise<string> {
		const doc = new Y.Doc()
		Y.applyUpdate(doc, await loadDocument(this.house.world.db, artefact))
		return plainText(doc)
	}

	/** Moves a text to another state with the form on its page. */
	move(who: Caller, artefact: string, from: ArtefactState, to: ArtefactState): Promise<string> {
		const reason = 'The group asked for it.'
		return this.house.send(who, `${this.text(artefact)}?/move`, { from, to, reason })
	}

	/** Says what a text is for and what it says in short, with the form on its page. */
	describe(who: Caller, artefact: string): Promise<string> {
		const purpose = 'It says what people get, and from whom.'
		const summary = 'What it says, for whoever has one minute.'
		return this.house.send(who, `${this.text(artefact)}?/describe`, { purpose, summary })
	}

	/** From draft to frozen by the facilitator. */
	async freeze(artefact: string): Promise<void> {
		for (const [from, to] of [
			['draft', 'in_review'],
			['in_review', 'frozen']
		] as const) {
			const state = await this.stateOf(artefact)
			if (state !== from) continue
			if (from === 'draft') await this.describe(this.facilitator, artefact)
			const code = await this.move(this.facilitator, artefact, from, to)
			if (code !== 'done') throw new Error(`not ${to}: ${code}`)
		}
	}

	/** Announces a decision that opens as soon as its rule allows and stays open for so many days. */
	announce(artefact: string, rule: string, question: string, given: Form = {}): Promise<string> {
		const days = Number(given.days ?? 3)
		const closes = localIn(new Date(Date.now() + days * 86_400_000 + 2 * MINUTE), this.timezone)
		const { days: _, ...more } = given
		const form = { artefact, rule, question, atOnce: 'on', closes, ...more }
		return this.house.make(this.facilitator, `/p/${this.id}/decisions/new`, form)
	}

	/** Casts a ballot with the form of the decision's page. */
	cast(who: Caller, decision: string, ballot: Form): Promise<string> {
		return this.house.send(who, `${this.decision(decision)}?/ballot`, ballot)
	}

	/** The same where one answer is chosen. */
	vote(who: Caller, decision: string, choice: string, more: Form = {}): Promise<string> {
		return this.cast(who, decision, { choice, ...more })
	}

	/** Marks several options; a secret ballot with a key of its own, as the browser draws one. */
	approve(who: Caller, decision: string, options: string[], key = aKey()): Promise<string> {
		return this.cast(who, decision, { form: 'approvals', approve: options, key })
	}

	/** Why somebody may not vote. */
	whyNoVote(who: Caller, decision: string, choice = 'yes'): Promise<string> {
		return this.house.why(who, `${this.decision(decision)}?/ballot`, { choice })
	}

	/** Everybody votes the same, and is heard. */
	async all(voters: Caller[], decision: string, choice: string, more: Form = {}): Promise<void> {
		for (const voter of voters) {
			const code = await this.vote(voter, decision, choice, more)
			if (code !== 'done') throw new Error(`${voter.displayName} is refused: ${code}`)
		}
	}

	text(artefact: string): string {
		return `/p/${this.id}/documents/${artefact}`
	}

	decision(id: string): string {
		return `/p/${this.id}/decisions/${id}`
	}

	async stateOf(artefact: string): Promise<ArtefactState> {
		const { db } = this.house.world
		const [row] = await db.select().from(artefactTable).where(eq(artefactTable.id, artefact))
		if (!row) throw new Error('there is no such text')
		return row.state
	}

	boxOf(decision: string) {
		const { db } = this.house.world
		return db.select().from(ballot).where(eq(ballot.decisionId, decision))
	}

	objectionsTo(decision: string) {
		const { db } = this.house.world
		return db.select().from(objection).where(eq(objection.decisionId, decision))
	}
}

export function aKey(): string {
	return receiptKey(crypto.getRandomValues(new Uint8Array(16)))
}
