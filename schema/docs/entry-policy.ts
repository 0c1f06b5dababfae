import type * as Y from 'yjs'
import type { Denial } from '../errors.ts'
import { shapeDenial } from './denials.ts'
import { countUpTo, entryOf } from './entries.ts'
import { checkOf, type Shape } from './fields.ts'
import type { Content, Op } from './operation.ts'
import type { Rights } from './policy.ts'

/** How people may treat one root map of entries. `fields` includes `id` and, where it has one, `by`. */
export type EntryRules = {
	root: string
	most: number
	fields: Shape
	/** Whether an entry names its author: `by`, equal to the sender at birth, never changed. */
	authored: boolean
	mayAdd(rights: Rights): Denial | null
	mayEdit(rights: Rights, entry: Y.Map<unknown>, field: string): Denial | null
	mayRemove(rights: Rights, entry: Y.Map<unknown>): Denial | null
}

const FIXED = new Set(['id', 'by'])

/** Judges one operation on a root map of entries. What is not named here is refused. */
export function judgeEntry(rules: EntryRules, op: Op, rights: Rights, doc: Y.Doc): Denial | null {
	const [, id, field, ...deeper] = op.path
	if (typeof id !== 'string' || deeper.length > 0) return unknown(op)
	if (field === undefined) return judgeWhole(rules, op, id, rights, doc)
	const entry = entryOf(doc, rules.root, id)
	if (typeof field !== 'string' || entry === null) return unknown(op)
	const denial = rules.mayEdit(rights, entry, field)
	if (denial !== null) return denial
	if (FIXED.has(field)) return shapeDenial('author_fixed', { field })
	// A field that goes away reads as empty. Undo leaves one behind when others wrote there meanwhile.
	if (op.action === 'delete') return null
	return op.action === 'set' && valueFits(rules.fields, field, op.content) ? null : unknown(op)
}

function judgeWhole(
	rules: EntryRules,
	op: Op,
	id: string,
	rights: Rights,
	doc: Y.Doc
): Denial | null {
	if (op.action === 'delete') {
		const entry = entryOf(doc, rules.root, id)
		return entry === null ? rules.mayAdd(rights) : rules.mayRemove(rights, entry)
	}
	if (op.action !== 'set') return unknown(op)
	return rules.mayAdd(rights) ?? judgeBirth(rules, op, id, rights, doc)
}

function judgeBirth(
	rules: EntryRules,
	op: Op,
	id: string,
	rights: Rights,
	doc: Y.Doc
): Denial | null {
	const born = op.content
	if (born.is !== 'type' || born.type.kind !== 'map' || born.entries === null) return unknown(op)
	for (const [field, content] of born.entries) {
		if (!valueFits(rules.fields, field, content)) return unknown(op)
	}
	if (plainOf(born.entries.get('id')) !== id) return unknown(op)
	if (rules.authored && plainOf(born.entries.get('by')) !== rights.personId) {
		return shapeDenial('author_fixed', { field: 'by' })
	}
	if (countUpTo(doc, rules.root, rules.most) < rules.most) return null
	return shapeDenial('entries_full', { most: rules.most })
}

function valueFits(shape: Shape, field: string, content: Content): boolean {
	if (content.is !== 'plain' || content.values.length !== 1) return false
	return checkOf(shape, field)?.(content.values[0]) ?? false
}

function plainOf(content: Content | undefined): unknown {
	return content?.is === 'plain' ? content.values[0] : undefined
}

function unknown(op: Op): Denial {
	return shapeDenial('content_unknown', { where: op.path.join('/') })
}
