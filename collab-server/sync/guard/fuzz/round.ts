import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { seedOf } from '#schema/docs/seed.ts'
import type { Judgement } from '../judgement.ts'
import { Chance } from './chance.ts'
import type { Figures } from './figures.ts'
import { forge } from './forged.ts'
import { editHonestly } from './honest.ts'
import { see } from './oracle.ts'
import type { Power } from './people.ts'
import { suggestForBlock } from './suggesting.ts'
import { describe, Witness } from './witness.ts'

type Person = { id: string; power: Power; clients: Client[] }
type Client = {
	doc: Y.Doc
	undo: Y.UndoManager
	inbox: Uint8Array[]
	outbox: Uint8Array[]
	online: boolean
	/** Whether it only ever did what its person may do, with rights that did not change since. */
	polite: boolean
	/** Whether its person forged under its client id, so that its own document is no longer sound. */
	spoilt: boolean
}

/** How a round goes: who forges, and whether forgers also use client ids of honest windows. */
export type Manner = { forgers: boolean; forgersUseHonestIds: boolean }

/** Plays one document with some people until so many updates were judged. */
export function playRound(seed: number, steps: number, manner: Manner, figures: Figures): void {
	new Round(seed, manner, figures).play(steps)
}

class Round {
	readonly #chance: Chance
	readonly #manner: Manner
	readonly #figures: Figures
	readonly #seed: number
	readonly #witness: Witness
	readonly #people: Person[] = []
	#step = 0
	#lastHonest: Uint8Array | null = null

	constructor(seed: number, manner: Manner, figures: Figures) {
		this.#chance = new Chance(seed)
		this.#seed = seed
		this.#manner = manner
		this.#figures = figures
		const kind = this.#chance.oneOf(['document', 'schedule', 'board'] as const)
		this.#witness = new Witness(kind, figures, !manner.forgers)
		const words = { columns: ['To do', 'Doing', 'Done'] as const }
		Y.applyUpdate(
			this.#witness.live,
			seedOf(this.#witness.kind, () => this.#chance.id(), words)
		)
		this.#witness.live.on('update', (update: Uint8Array) => this.#broadcast(update))
		for (const power of [
			'all',
			'all',
			'own',
			'assigned',
			'suggests',
			'suggests',
			'none'
		] as const) {
			const person: Person = { id: this.#chance.id(), power, clients: [] }
			for (let i = this.#chance.oneOf([1, 1, 2]); i > 0; i--) this.#open(person)
			this.#people.push(person)
		}
	}

	play(steps: number): void {
		const end = this.#figures.updates + steps
		for (this.#step = 0; this.#figures.updates < end && this.#step < steps * 8; this.#step++) {
			const person = this.#chance.oneOf(this.#people)
			const dice = this.#chance.below(100)
			if (this.#manner.forgers && dice < 45) this.#forge(person)
			else if (dice < 97) this.#useWindow(person, this.#chance.oneOf(person.clients))
			else if (dice < 99) this.#commentByServer()
			else this.#changePower(person)
		}
		this.#checkConvergence()
	}

	#open(person: Person): void {
		const doc = new Y.Doc()
		doc.clientID = 100_000 + this.#chance.below(900_000)
		defineRoots(this.#witness.kind, doc)
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.#witness.live), 'remote')
		const roots = [...doc.share.values()]
		const undo = new Y.UndoManager(roots, { trackedOrigins: new Set(['mine']), captureTimeout: 0 })
		const client: Client = {
			doc,
			undo,
			inbox: [],
			outbox: [],
			online: true,
			polite: true,
			spoilt: false
		}
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== 'remote') client.outbox.push(update)
		})
		person.clients.push(client)
	}

	#broadcast(update: Uint8Array): void {
		for (const client of this.#people.flatMap((person) => person.clients)) client.inbox.push(update)
	}

	#useWindow(person: Person, client: Client): void {
		const dice = this.#chance.below(20)
		if (dice < 5) this.#deliver(client)
		else if (dice === 5) client.online = !client.online
		else if (dice === 6) this.#undo(client)
		else if (dice < 17) this.#edit(person, client)
		else if (client.online) return this.#reconnect(person, client)
		if (client.online) this.#flush(person, client)
	}

	#edit(person: Person, client: Client): void {
		const rude = this.#chance.happens(0.06)
		if (rude && person.power !== 'all') client.polite = false
		const power = rude ? 'all' : person.power
		const edit = { by: person.id, origin: 'mine' }
		if (this.#witness.kind === 'document' && power === 'suggests' && this.#chance.happens(0.1)) {
			// Somebody else may suggest something for the same block at the same time.
			client.polite = false
			suggestForBlock(client.doc, person.id, 'mine', this.#chance)
		}
		for (let i = this.#chance.oneOf([1, 1, 1, 4]); i > 0; i--) {
			editHonestly(this.#witness.kind, client.doc, edit, power, this.#chance)
		}
	}

	#undo(client: Client): void {
		if (this.#chance.happens(0.6)) client.undo.undo()
		else client.undo.redo()
	}

	/** [G3, G4] What the server passes on can be applied by every window, whatever it has already. */
	#deliver(client: Client): void {
		for (const update of client.inbox.splice(0)) {
			try {
				Y.applyUpdate(client.doc, update, 'remote')
			} catch (error) {
				if (client.spoilt) return
				this.#witness.fail(`a window cannot apply what others wrote: ${String(error)}`, update)
			}
		}
	}

	#flush(person: Person, client: Client): void {
		while (client.outbox.length > 0) {
			const update = client.outbox.shift()
			if (update !== undefined && !this.#send(person, client, update)) return
		}
	}

	/** A second sync step: everything the server lacks, and the entire delete set. */
	#reconnect(person: Person, client: Client): void {
		if (this.#chance.happens(0.5)) this.#deliver(client)
		const state = Y.encodeStateVector(this.#witness.live)
		const early = this.#chance.happens(0.2) && this.#manner.forgersUseHonestIds === false
		const update = Y.encodeStateAsUpdate(client.doc, early ? undefined : state)
		client.outbox.length = 0
		client.online = true
		this.#send(person, client, update)
	}

	#send(person: Person, client: Client, update: Uint8Array): boolean {
		this.#lastHonest = update
		this.#figures.honest++
		const judgement = this.#judge(person, update)
		const suggests =
			this.#witness.kind === 'document' && ['suggests', 'settles'].includes(person.power)
		if (suggests) this.#figures.suggested++
		if (judgement.verdict === 'pass') return true
		const raced = suggests && client.polite && isRace(judgement)
		if (raced) this.#figures.raced++
		// Somebody else may have been assigned while the edit was under way.
		const reassigned = person.power === 'assigned' && this.#witness.kind === 'schedule'
		const expected = !client.polite || reassigned || raced || this.#manner.forgersUseHonestIds
		if (!expected)
			this.#witness.fail(`an honest update was refused: ${describe(judgement)}`, update)
		// A window that was refused goes on a little with its old document, then starts afresh.
		if (this.#chance.happens(0.3) && judgement.verdict === 'neutralised') {
			client.polite = false
			return true
		}
		this.#replace(person, client)
		return false
	}

	#replace(person: Person, client: Client): void {
		person.clients = person.clients.filter((one) => one !== client)
		this.#open(person)
	}

	#changePower(person: Person): void {
		person.power = this.#chance.oneOf([
			'all',
			'own',
			'assigned',
			'suggests',
			'settles',
			'none'
		] as const)
		for (const client of person.clients) {
			if (client.outbox.length > 0 || !client.online) client.polite = false
			// What it undoes from now on it did under other rights.
			client.undo.clear()
		}
	}

	#commentByServer(): void {
		if (this.#witness.kind !== 'document') return
		const block = this.#chance.anyOf(documentRoot(this.#witness.live).toArray())
		const text = block instanceof Y.XmlElement ? block.get(0) : null
		if (!(text instanceof Y.XmlText) || text.length < 2) return
		const mark = { [`comment--${'abcdefgh'}`]: { thread: this.#chance.id() } }
		text.format(this.#chance.below(text.length - 1), 1, mark)
	}

	#forge(person: Person): void {
		const { own, foreign } = this.#clientIds(person)
		const update = forge(
			{
				kind: this.#witness.kind,
				doc: this.#witness.live,
				personId: person.id,
				own,
				foreign,
				chance: this.#chance
			},
			this.#lastHonest
		)
		this.#figures.forged++
		const clocks = () => person.clients.map(({ doc }) => this.#clockOf(doc.clientID))
		const before = clocks()
		this.#judge(person, update)
		const after = clocks()
		person.clients.forEach((client, i) => (client.spoilt ||= before[i] !== after[i]))
	}

	#clockOf(client: number): number {
		return Y.getState(this.#witness.live.store, client)
	}

	#clientIds(person: Person): { own: number[]; foreign: number[] } {
		const honest = new Set(person.clients.map((client) => client.doc.clientID))
		const bound = [...this.#witness.owners]
			.filter(([, owner]) => owner === person.id)
			.map(([id]) => id)
		const own = this.#manner.forgersUseHonestIds
			? [...bound, ...honest]
			: bound.filter((id) => !honest.has(id))
		const foreign = [...this.#witness.owners]
			.filter(([, owner]) => owner !== person.id)
			.map(([id]) => id)
		return { own, foreign }
	}

	#judge(person: Person, update: Uint8Array): Judgement {
		this.#witness.place = `seed ${this.#seed} step ${this.#step}`
		const ownerOf = (client: number) => this.#witness.owners.get(client) ?? this.#windowOf(client)
		return this.#witness.judge(person, update, ownerOf)
	}

	/** A client id of an open window belongs to its person before it has typed (presence binds it). */
	#windowOf(client: number): string | null {
		const person = this.#people.find((one) =>
			one.clients.some(({ doc }) => doc.clientID === client)
		)
		return person?.id ?? null
	}

	#checkConvergence(): void {
		if (this.#manner.forgers) return
		for (const person of this.#people) {
			for (const client of person.clients) {
				if (!client.polite || client.outbox.length > 0) continue
				this.#deliver(client)
				const update = Y.encodeStateAsUpdate(client.doc, Y.encodeStateVector(this.#witness.live))
				if (this.#judge(person, update).verdict !== 'pass') {
					// Yjs tidies marks up in a reader's window, at times into another reading: it starts over [G13].
					if (writesNothing(update)) this.#figures.tidied++
					else this.#witness.fail('no honest ending', update)
					continue
				}
				this.#deliver(client)
				if (
					see(this.#witness.kind, client.doc).text !==
					see(this.#witness.kind, this.#witness.live).text
				) {
					this.#witness.fail('an honest window reads otherwise in the end', update)
				}
			}
		}
	}
}

/** Marks that two people set and lift around one place at once may end up over words of neither [T3]. */
function isRace(judgement: Judgement): boolean {
	return (
		judgement.verdict === 'neutralised' &&
		judgement.denials.every(({ denial }) => denial.code === 'suggestions_only')
	)
}

function writesNothing(update: Uint8Array): boolean {
	return Y.decodeUpdate(update).structs.length === 0
}
