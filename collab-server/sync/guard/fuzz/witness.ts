import * as Y from 'yjs'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { LIMITS } from '#schema/limits.ts'
import { judge } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import { Shadow } from '../shadow.ts'
import type { Figures } from './figures.ts'
import { faults, same, see, type Sight } from './oracle.ts'
import { type Power, rightsOf } from './people.ts'

/** Who sends an update, with how much power. */
export type Sender = { id: string; power: Power }

/** A live document under guard, and the witness who compares each verdict with what really happens. */
export class Witness {
	readonly live = new Y.Doc()
	/** Who typed under which client id. */
	readonly owners = new Map<number, string>([[3, 'the server']])
	readonly kind: DocumentKind
	/** Where in the run we are, for the report of a failure. */
	place = ''
	readonly #figures: Figures
	readonly #strict: boolean
	readonly #shadow = new Shadow(this.live)

	/** `strict`: nobody forges, so copies and restarts must read the same, too. */
	constructor(kind: DocumentKind, figures: Figures, strict: boolean) {
		this.kind = kind
		this.#figures = figures
		this.#strict = strict
		this.live.clientID = 3
		defineRoots(kind, this.live)
	}

	/** Judges an update, applies what may be applied, and checks everything that was said about it. */
	judge(person: Sender, update: Uint8Array, ownerOf: (client: number) => string | null): Judgement {
		this.#figures.updates++
		const state = Y.encodeStateAsUpdate(this.live)
		const rights = rightsOf(person.id, person.power)
		const context = {
			kind: this.kind,
			rights,
			ownerOf,
			limits: LIMITS,
			refuses: (...asked: Parameters<Shadow['refuses']>) => this.#shadow.refuses(...asked)
		}
		const before = see(this.kind, this.live)
		const judgement = judge(this.live, update, context)
		if (this.#figures.updates % 16 === 0) this.#checkUntouched(state, update)
		const copy = this.#applied(state, update)
		if (judgement.verdict === 'close') {
			this.#figures.closed++
			return judgement
		}
		for (const client of judgement.clients) this.owners.set(client, person.id)
		const lawful = judgement.verdict === 'pass' ? update : judgement.update
		this.#figures[judgement.verdict === 'pass' ? 'passed' : 'neutralised']++
		if (judgement.verdict === 'neutralised') {
			const again = judge(this.live, lawful, context)
			if (again.verdict !== 'pass') this.fail(`neutralised, yet ${describe(again)}`, update)
			if (judgement.denials.length === 0) this.fail('neutralised without a reason', update)
		}
		this.#apply(lawful, update)
		const after = see(this.kind, this.live)
		for (const fault of faults(this.kind, person, before, after)) this.fail(fault, update)
		if (this.#figures.updates % 3 === 0) this.#restart(person, state, after, update)
		if (copy === null) this.#checkClocksOnly(judgement, update)
		else this.#compare(copy, after, judgement, update)
		return judgement
	}

	/** A restarted server integrates everything anew: nothing forbidden may come to light then. */
	#restart(person: Sender, state: Uint8Array, after: Sight, update: Uint8Array): void {
		const reloaded = this.#loaded(Y.encodeStateAsUpdate(this.live))
		const before = this.#loaded(state)
		for (const fault of faults(this.kind, person, before, reloaded)) {
			this.fail(`after a restart: ${fault}`, update)
		}
		if (same(reloaded, after)) return
		this.#figures.reordered++
		if (this.#strict) this.fail('reads otherwise after a restart', update)
	}

	#loaded(state: Uint8Array): Sight {
		return see(this.kind, this.#copyOf(state))
	}

	#copyOf(state: Uint8Array): Y.Doc {
		// A given guid spares the random one.
		const doc = new Y.Doc({ guid: 'copy' })
		defineRoots(this.kind, doc)
		Y.applyUpdate(doc, state)
		return doc
	}

	#checkUntouched(state: Uint8Array, update: Uint8Array): void {
		const now = Y.encodeStateAsUpdate(this.live)
		if (Buffer.compare(now, state) !== 0) this.fail('judging changed the document', update)
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
			Y.applyUpdate(this.live, lawful, 'client')
		} catch (error) {
			this.fail(`applying threw: ${String(error)}`, update)
		}
		const { pendingStructs, pendingDs } = this.live.store
		if (pendingStructs !== null || pendingDs !== null) this.fail('something is pending', update)
	}

	/** Plain Yjs chokes on the original: the guard may have cut it into shape, but never let it pass. */
	#checkClocksOnly(judgement: Judgement, update: Uint8Array): void {
		if (judgement.verdict === 'pass') this.fail('passed what a copy cannot apply', update)
	}

	#compare(copy: Y.Doc, after: Sight, judgement: Judgement, update: Uint8Array): void {
		const clocks = (doc: Y.Doc): string =>
			JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b))
		if (clocks(copy) !== clocks(this.live)) this.fail('clocks differ', update)
		if (judgement.verdict !== 'pass') return
		if (!same(see(this.kind, copy), after)) {
			this.#figures.diverged++
			if (this.#strict) this.fail('an honest update reads otherwise in a copy', update)
		}
	}

	fail(what: string, update: Uint8Array): void {
		const bytes = Buffer.from(update).toString('base64')
		this.#figures.failures.push(`${this.place} ${this.kind}: ${what} [${bytes}]`)
	}
}

/** A verdict in one line. */
export function describe(judgement: Judgement): string {
	if (judgement.verdict === 'close') return `closed ${judgement.reason}`
	if (judgement.verdict === 'pass') return 'passed'
	return `neutralised ${JSON.stringify(judgement.denials.map(({ denial, path }) => [denial.code, path]))}`
}
