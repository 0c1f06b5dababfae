import type * as Y from 'yjs'
import { shapeDenial } from '#schema/docs/denials.ts'
import type { Content, Op } from '#schema/docs/operation.ts'
import { type Policy, policyOf, type Rights } from '#schema/docs/policy.ts'
import { type Stand, Zones } from '#schema/docs/sections.ts'
import type { Denial } from '#schema/errors.ts'
import type { Context, DeniedPart } from './judgement.ts'
import type { Place } from './place.ts'
import { whereOf } from './where.ts'

/** So many refused parts are named to the sender; the rest goes without saying. */
const NAMED_MAX = 20

/** Asks the policy about one operation after the other, and keeps what it refused. */
export class Verdicts {
	readonly denials: DeniedPart[] = []
	readonly #policy: Policy
	readonly #rights: Rights
	readonly #doc: Y.Doc
	readonly #named = new Set<string>()
	readonly #zones: Zones | null
	/** Whether something would have changed a frozen section [G18]. */
	hitFrozen = false

	constructor(doc: Y.Doc, context: Context) {
		this.#doc = doc
		this.#policy = policyOf(context.kind)
		this.#rights = context.rights
		const frozen = context.kind === 'document' ? (context.rights.frozen ?? []) : []
		this.#zones = frozen.length > 0 ? new Zones(doc, frozen) : null
	}

	/** Null when allowed. A denial is not kept until it is reported. */
	ask(
		action: Op['action'],
		place: Place,
		key: string | null,
		content: Content,
		stand: Stand = { inside: place.type }
	): Denial | null {
		const path = key === null ? place.path : [...place.path, key]
		const op = { action, path, holder: place.holder, content }
		const frozen = this.#zones?.touched(stand)
		return this.#policy(frozen ? { ...op, frozen } : op, this.#rights, this.#doc)
	}

	/** Keeps a denial, once for each reason and place. */
	report(denial: Denial, place: Place | null, key: string | null): void {
		if (denial.code === 'section_frozen') this.hitFrozen = true
		if (this.#named.size >= NAMED_MAX) return
		const path = whereOf(place, key)
		const name = JSON.stringify([denial.code, path])
		if (this.#named.has(name)) return
		this.#named.add(name)
		this.denials.push({ denial, path })
	}

	/** What was built on refused work cannot stand without it. */
	reportBuiltOnRefused(): void {
		this.report(shapeDenial('built_on_refused'), null, null)
	}
}
