import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { LIMITS } from '#schema/limits.ts'
import { judge } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import { Chance } from './chance.ts'
import { forge } from './forged.ts'
import { editHonestly } from './honest.ts'
import { faults, see, type Sight } from './oracle.ts'
import { type Power, rightsOf } from './people.ts'

/** What a run saw. `failures` must stay empty. */
export type Figures = {
	updates: number
	forged: number
	honest: number
	passed: number
	neutralised: number
	closed: number
	/** Forged updates at which plain Y.applyUpdate throws, or leaves something pending. */
	poisonous: number
	/** Updates after which a copy that applied the same bytes reads otherwise. */
	diverged: number
	/** Restarts (one for every third update) after which the document reads otherwise. */
	reordered: number
	failures: string[]
}

export function noFigures(): Figures {
	return {
		updates: 0,
		forged: 0,
		honest: 0,
		passed: 0,
		neutralised: 0,
		closed: 0,
		poisonous: 0,
		diverged: 0,
		reordered: 0,
		failures: []
	}
}

type Person = { id: string; power: Power; clients: Client[] }
type Client = {
	doc: Y.Doc
	undo: Y.UndoManager
	inbox: Uint8Array[]
	outbox: Uint8Array[]
	online: boolean
	/** Whether it only ever did what its person may do, with rights that did not change since. */
	polite: boolean
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
	readonly #kind: DocumentKind
	readonly #live = new Y.Doc()
	readonly #owners = new Map<number, string>()
	readonly #people: Person[] = []
	#step = 0
	#lastHonest: Uint8Array | null = null

	constructor(seed: number, manner: Manner, figures: Figures) {
		this.#chance = new Chance(seed)
		this.#seed = seed
		this.#manner = manner
		this.#figures = figures
		this.#kind = this.#chance.oneOf(['document', 'schedule', 'board'] as const)
		this.#live.clientID = 3
		this.#owners.set(3, 'the server')
		defineRoots(this.#kind, this.#live)
		const words = { columns: ['To do', 'Doing', 'Done'] as const }
		Y.applyUpdate(
			this.#live,
			seedOf(this.#kind, () => this.#chance.id(), words)
		)
		this.#live.on('update', (update: Uint8Array) => this.#broadcast(update))
		for (const power of ['all', 'all', 'own', 'assigned', 'none'] as const) {
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
		defineRoots(this.#kind, doc)
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.#live), 'remote')
		const roots = [...doc.share.values()]
		const undo = new Y.UndoManager(roots, { trackedOrigins: new Set(['mine']), captureTimeout: 0 })
		const client: Client = { doc, undo, inbox: [], outbox: [], online: true, polite: true }
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
		for (let i = this.#chance.oneOf([1, 1, 1, 4]); i > 0; i--) {
			editHonestly(this.#kind, client.doc, edit, power, this.#chance)
		}
	}

	#undo(client: Client): void {
		if (this.#chance.happens(0.6)) client.undo.undo()
		else client.undo.redo()
	}

	#deliver(client: Client): void {
		const updates = client.inbox.splice(0)
		for (const update of updates) Y.applyUpdate(client.doc, update, 'remote')
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
		const state = Y.encodeStateVector(this.#live)
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
		if (judgement.verdict === 'pass') return true
		// Somebody else may have been assigned while the edit was under way.
		const reassigned = person.power === 'assigned' && this.#kind === 'schedule'
		const expected = !client.polite || reassigned || this.#manner.forgersUseHonestIds
		if (!expected) this.#fail(`an honest update was refused: ${describe(judgement)}`, update)
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
		person.power = this.#chance.oneOf(['all', 'own', 'assigned', 'none'] as const)
		for (const client of person.clients) {
			if (client.outbox.length > 0 || !client.online) client.polite = false
			// What it undoes from now on it did under other rights.
			client.undo.clear()
		}
	}

	#commentByServer(): void {
		if (this.#kind !== 'document') return
		const block = this.#chance.anyOf(documentRoot(this.#live).toArray())
		const text = block instanceof Y.XmlElement ? block.get(0) : null
		if (!(text instanceof Y.XmlText) || text.length < 2) return
		const mark = { [`comment--${'abcdefgh'}`]: { thread: this.#chance.id() } }
		text.format(this.#chance.below(text.length - 1), 1, mark)
	}

	#forge(person: Person): void {
		const { own, foreign } = this.#clientIds(person)
		const update = forge(
			{
				kind: this.#kind,
				doc: this.#live,
				personId: person.id,
				own,
				foreign,
				chance: this.#chance
			},
			this.#lastHonest
		)
		this.#figures.forged++
		this.#judge(person, update)
	}

	#clientIds(person: Person): { own: number[]; foreign: number[] } {
		const honest = new Set(person.clients.map((client) => client.doc.clientID))
		const bound = [...this.#owners].filter(([, owner]) => owner === person.id).map(([id]) => id)
		const own = this.#manner.forgersUseHonestIds
			? [...bound, ...honest]
			: bound.filter((id) => !honest.has(id))
		const foreign = [...this.#owners].filter(([, owner]) => owner !== person.id).map(([id]) => id)
		return { own, foreign }
	}

	#judge(person: Person, update: Uint8Array): Judgement {
		this.#figures.updates++
		const state = Y.encodeStateAsUpdate(this.#live)
		const rights = rightsOf(person.id, person.power)
		const context = {
			kind: this.#kind,
			rights,
			ownerOf: (client: number) => this.#owners.get(client) ?? this.#windowOf(client),
			limits: LIMITS
		}
		const before = see(this.#kind, this.#live)
		const judgement = judge(this.#live, update, context)
		if (this.#figures.updates % 16 === 0) this.#checkUntouched(state, update)
		const copy = this.#applied(state, update)
		if (judgement.verdict === 'close') {
			this.#figures.closed++
			return judgement
		}
		for (const client of judgement.clients) this.#owners.set(client, person.id)
		const lawful = judgement.verdict === 'pass' ? update : judgement.update
		this.#figures[judgement.verdict === 'pass' ? 'passed' : 'neutralised']++
		if (judgement.verdict === 'neutralised') {
			const again = judge(this.#live, lawful, context)
			if (again.verdict !== 'pass') this.#fail(`neutralised, yet ${describe(again)}`, update)
			if (judgement.denials.length === 0) this.#fail('neutralised without a reason', update)
		}
		this.#apply(lawful, update)
		const after = see(this.#kind, this.#live)
		for (const fault of faults(this.#kind, person, before, after)) this.#fail(fault, update)
		if (this.#figures.updates % 3 === 0) this.#restart(person, state, after, update)
		if (copy === null) this.#checkClocksOnly(judgement, update)
		else this.#compare(copy, after, judgement, update)
		return judgement
	}

	/** A restarted server integrates everything anew: nothing forbidden may come to light then. */
	#restart(person: Person, state: Uint8Array, after: Sight, update: Uint8Array): void {
		const reloaded = this.#loaded(Y.encodeStateAsUpdate(this.#live))
		const before = this.#loaded(state)
		for (const fault of faults(this.#kind, person, before, reloaded)) {
			this.#fail(`after a restart: ${fault}`, update)
		}
		if (same(reloaded, after)) return
		this.#figures.reordered++
		if (!this.#manner.forgers) this.#fail('reads otherwise after a restart', update)
	}

	#loaded(state: Uint8Array): Sight {
		return see(this.#kind, this.#copyOf(state))
	}

	#copyOf(state: Uint8Array): Y.Doc {
		// A given guid spares the random one.
		const doc = new Y.Doc({ guid: 'copy' })
		defineRoots(this.#kind, doc)
		Y.applyUpdate(doc, state)
		return doc
	}

	#checkUntouched(state: Uint8Array, update: Uint8Array): void {
		const now = Y.encodeStateAsUpdate(this.#live)
		if (Buffer.compare(now, state) !== 0) this.#fail('judging changed the document', update)
	}

	/** A client id of an open window belongs to its person before it has typed (presence binds it). */
	#windowOf(client: number): string | null {
		const person = this.#people.find((one) =>
			one.clients.some(({ doc }) => doc.clientID === client)
		)
		return person?.id ?? null
	}

	#applied(state: Uint8Array, update: Uint8Array): Y.Doc | null {
		const copy = this.#copyOf(state)
		try {
			Y.applyUpdate(copy, update)
		} catch {
			this.#figures.poisonous++
			return null
		}
		if (copy.store.pendingStructs === null && copy.store.pendingDs === null) return copy
		this.#figures.poisonous++
		return null
	}

	#apply(lawful: Uint8Array, update: Uint8Array): void {
		try {
			Y.applyUpdate(this.#live, lawful, 'client')
		} catch (error) {
			this.#fail(`applying threw: ${String(error)}`, update)
		}
		const { pendingStructs, pendingDs } = this.#live.store
		if (pendingStructs !== null || pendingDs !== null) this.#fail('something is pending', update)
	}

	/** Plain Yjs chokes on the original: the guard may have cut it into shape, but never let it pass. */
	#checkClocksOnly(judgement: Judgement, update: Uint8Array): void {
		if (judgement.verdict === 'pass') this.#fail('passed what a copy cannot apply', update)
	}

	#compare(copy: Y.Doc, after: Sight, judgement: Judgement, update: Uint8Array): void {
		const clocks = (doc: Y.Doc): string =>
			JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b))
		if (clocks(copy) !== clocks(this.#live)) this.#fail('clocks differ', update)
		if (judgement.verdict !== 'pass') return
		if (!same(see(this.#kind, copy), after)) {
			this.#figures.diverged++
			if (!this.#manner.forgers) this.#fail('an honest update reads otherwise in a copy', update)
		}
	}

	#checkConvergence(): void {
		if (this.#manner.forgers) return
		for (const person of this.#people) {
			for (const client of person.clients) {
				if (!client.polite || client.outbox.length > 0) continue
				this.#deliver(client)
				const update = Y.encodeStateAsUpdate(client.doc, Y.encodeStateVector(this.#live))
				if (this.#judge(person, update).verdict !== 'pass') this.#fail('no honest ending', update)
				this.#deliver(client)
				if (see(this.#kind, client.doc).text !== see(this.#kind, this.#live).text) {
					this.#fail('an honest window reads otherwise in the end', update)
				}
			}
		}
	}

	#fail(what: string, update: Uint8Array): void {
		const bytes = Buffer.from(update).toString('base64')
		this.#figures.failures.push(
			`seed ${this.#seed} step ${this.#step} ${this.#kind}: ${what} [${bytes}]`
		)
	}
}

function describe(judgement: Judgement): string {
	if (judgement.verdict === 'close') return `closed ${judgement.reason}`
	if (judgement.verdict === 'pass') return 'passed'
	return `neutralised ${JSON.stringify(judgement.denials.map(({ denial, path }) => [denial.code, path]))}`
}

function same(one: Sight, other: Sight): boolean {
	if (one.text !== other.text || one.entries.size !== other.entries.size) return false
	return [...one.entries].every(([name, { identity, fields }]) => {
		const twin = other.entries.get(name)
		if (twin?.identity !== identity || twin.fields.size !== fields.size) return false
		return [...fields].every(([field, value]) => twin.fields.get(field) === value)
	})
}
