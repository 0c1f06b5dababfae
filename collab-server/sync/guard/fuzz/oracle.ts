import * as Y from 'yjs'
import { CARD_FIELDS, COLUMN_FIELDS } from '#schema/docs/board.ts'
import { isMark, nodeShape, TOP_NODES } from '#schema/docs/document-schema.ts'
import { checkOf, type Shape } from '#schema/docs/fields.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { TASK_FIELDS } from '#schema/docs/schedule.ts'
import { reading, suggestionOn, suggestionsIn, without } from '#schema/docs/suggested-tree.ts'
import { isBranch, type Piece, spelled, treeOf } from '#schema/docs/tree.ts'
import { FILES, type Power } from './people.ts'

const OWN_FILES = new Set(FILES.map(spelled))

/**
 * Ground truth: what can be seen in a document, read without the guard. Each part of a text document is
 * one line; each entry of a map is its identity and its fields; `oddities` is what no kind may hold.
 */
export type Sight = {
	entries: Map<string, { identity: string; fields: Map<string, string> }>
	text: string
	/** The text as plain values. */
	tree: Piece[]
	oddities: string[]
}

/** Everything that can be seen of a document. */
export function see(kind: DocumentKind, doc: Y.Doc): Sight {
	const sight: Sight = { entries: new Map(), text: '', tree: [], oddities: [] }
	const roots = ROOTS[kind]
	for (const [name, type] of doc.share) {
		if (!roots.includes(name)) sight.oddities.push(`root ${name}`)
		else if (kind === 'document') {
			sight.text = seeXml(type as never, null, sight.oddities)
			sight.tree = treeOf(doc)
		} else seeEntries(name, type as never, sight)
	}
	return sight
}

export const ROOTS: Record<DocumentKind, readonly string[]> = {
	document: ['default'],
	schedule: ['tasks', 'meta'],
	board: ['columns', 'cards'],
	register: ['facts']
}

/** Why the change from one sight to another was not this person's to make; empty when it was. */
export function faults(
	kind: DocumentKind,
	person: { id: string; power: Power },
	before: Sight,
	after: Sight
): string[] {
	const known = new Set(before.oddities)
	const odd = after.oddities.filter((oddity) => !known.has(oddity))
	const textual = mayTurn(person, before, after) ? [] : ['text changed']
	const names = new Set([...before.entries.keys(), ...after.entries.keys()])
	return [
		...odd,
		...textual,
		...[...names].flatMap((name) => entryFaults(kind, person, name, before, after))
	]
}

/** [T3] Who suggests may change nothing but what they suggest: without that, everything reads as before. */
function mayTurn(person: { id: string; power: Power }, before: Sight, after: Sight): boolean {
	if (person.power === 'all' || before.text === after.text) return true
	if (person.power !== 'suggests' && person.power !== 'settles') return false
	const rest = ({ tree }: Sight) => spelled(reading(tree, without(person.id)))
	if (rest(before) === rest(after)) return true
	return person.power === 'settles' && isSettled(person.id, before.tree, after.tree)
}

/** Whether every suggestion of others that is gone was accepted or rejected, and nothing else happened. */
function isSettled(me: string, before: Piece[], after: Piece[]): boolean {
	const theirs = idsIn(before, me).filter((id) => !idsIn(after, me).includes(id))
	const rest = spelled(reading(after, without(me)))
	for (let mask = 0; mask < 2 ** Math.min(theirs.length, 12); mask++) {
		const accepted = theirs.filter((_, n) => mask & (1 << n))
		const settled = reading(before, ({ id, by }) => {
			if (by === me) return 'reject'
			if (!theirs.includes(id)) return 'keep'
			return accepted.includes(id) ? 'accept' : 'reject'
		})
		if (spelled(settled) === rest) return true
	}
	return false
}

function idsIn(pieces: readonly Piece[], me: string): string[] {
	const found = pieces.flatMap((piece) => {
		if (!isBranch(piece)) return suggestionsIn(piece.marks).map(({ value }) => value)
		const own = suggestionOn(piece)
		return own ? [own] : []
	})
	const inside = pieces.flatMap((piece) => (isBranch(piece) ? idsIn(piece.children, me) : []))
	return [...new Set([...found.filter(({ by }) => by !== me).map(({ id }) => id), ...inside])]
}

/** Whether two sights are the same. */
export function same(one: Sight, other: Sight): boolean {
	if (one.text !== other.text || one.entries.size !== other.entries.size) return false
	return [...one.entries].every(([name, { identity, fields }]) => {
		const twin = other.entries.get(name)
		if (twin?.identity !== identity || twin.fields.size !== fields.size) return false
		return [...fields].every(([field, value]) => twin.fields.get(field) === value)
	})
}

function entryFaults(
	kind: DocumentKind,
	person: { id: string; power: Power },
	name: string,
	before: Sight,
	after: Sight
): string[] {
	const old = before.entries.get(name)
	const now = after.entries.get(name)
	const root = name.split('/')[0] ?? ''
	const fault = (what: string): string[] => [`${what} ${name}`]
	if (root === 'meta') return old?.identity === now?.identity ? [] : fault('meta')
	const own = old?.fields.get('by') === JSON.stringify(person.id)
	const all = person.power === 'all'
	const ownCard = root === 'cards' && person.power === 'own'
	if (old !== undefined && old.identity !== now?.identity && !all && !(ownCard && own)) {
		return fault('removed')
	}
	if (now === undefined) return []
	if (old === undefined || old.identity !== now.identity) {
		if (!all && !ownCard) return fault('added')
		return birthFaults(root, person.id, name, now.fields)
	}
	return [...new Set([...old.fields.keys(), ...now.fields.keys()])].flatMap((field) => {
		const [was, is] = [old.fields.get(field), now.fields.get(field)]
		if (was === is) return []
		const assigned =
			person.power === 'assigned' &&
			root === 'tasks' &&
			(field === 'status' || field === 'note') &&
			old.fields.get('owner') === JSON.stringify(person.id)
		if (!all && !(ownCard && own) && !assigned) return fault(`changed ${field} of`)
		if (field === 'id' || field === 'by') return fault(`changed ${field} of`)
		return is === undefined || fieldFits(root, field, is) ? [] : fault(`spoilt ${field} of`)
	})
}

function birthFaults(
	root: string,
	personId: string,
	name: string,
	fields: ReadonlyMap<string, string>
): string[] {
	const misfits = [...fields].filter(([field, value]) => !fieldFits(root, field, value))
	const author = root === 'columns' || fields.get('by') === JSON.stringify(personId)
	const named = fields.get('id') === JSON.stringify(name.split('/')[1])
	return [
		...misfits.map(([field]) => `born with bad ${field} ${name}`),
		...(author ? [] : [`born with another author ${name}`]),
		...(named ? [] : [`born with another id ${name}`])
	]
}

const SHAPES: Readonly<Record<string, Shape>> = {
	cards: CARD_FIELDS,
	columns: COLUMN_FIELDS,
	tasks: TASK_FIELDS
}

function fieldFits(root: string, field: string, value: string): boolean {
	const check = checkOf(SHAPES[root] ?? {}, field)
	if (check === null || value.startsWith('!')) return false
	return check(JSON.parse(value))
}

function seeEntries(name: string, type: Y.AbstractType<unknown>, sight: Sight): void {
	for (const item of listOf(type)) sight.oddities.push(`list in ${name} ${identityOf(item)}`)
	for (const [id, item] of type._map) {
		if (item.deleted) continue
		const fields = new Map<string, string>()
		const held = item.content instanceof Y.ContentType ? item.content.type : null
		for (const inner of held === null ? [] : listOf(held)) {
			sight.oddities.push(`list in ${name}/${id} ${identityOf(inner)}`)
		}
		for (const [field, value] of held?._map ?? []) {
			if (!value.deleted) fields.set(field, seeValue(value))
		}
		if (name !== 'meta' && !(held instanceof Y.Map)) sight.oddities.push(`no map ${name}/${id}`)
		sight.entries.set(`${name}/${id}`, { identity: identityOf(item), fields })
	}
}

function seeValue(item: Y.Item): string {
	if (!(item.content instanceof Y.ContentAny) || item.content.arr.length !== 1) {
		return `!${item.content.constructor.name}`
	}
	return JSON.stringify(item.content.arr[0]) ?? '!undefined'
}

function seeXml(type: Y.AbstractType<unknown>, parent: string | null, oddities: string[]): string {
	if (type instanceof Y.XmlText) return seeText(type, parent, oddities)
	if (type instanceof Y.XmlElement || type instanceof Y.XmlFragment) {
		const name = type instanceof Y.XmlElement ? type.nodeName : null
		const children = listOf(type as Y.AbstractType<unknown>).map((item) => {
			if (!(item.content instanceof Y.ContentType)) {
				oddities.push(`bare content in ${name} ${identityOf(item)}`)
				return '?'
			}
			const child: Y.AbstractType<unknown> = item.content.type
			checkChild(name, child, identityOf(item), oddities)
			return seeXml(child, name, oddities)
		})
		const attributes = [...type._map]
			.filter(([, item]) => !item.deleted)
			.map(([key, item]) => {
				const value = seeValue(item)
				const check = checkOf(nodeShape(name)?.attributes ?? {}, key)
				if (check === null || value.startsWith('!') || !check(JSON.parse(value))) {
					oddities.push(`attribute ${key} of ${name} ${identityOf(item)}`)
				}
				if (key === 'file' && !OWN_FILES.has(spelled(JSON.parse(value))))
					oddities.push(`another's file ${identityOf(item)}`)
				return `${key}=${value}`
			})
			.sort()
		return `<${name} ${attributes.join(' ')}>${children.join('')}</${name}>`
	}
	oddities.push(`odd type in ${parent}`)
	return '?'
}

function checkChild(
	parent: string | null,
	child: Y.AbstractType<unknown>,
	identity: string,
	oddities: string[]
): void {
	const shape = nodeShape(parent)
	const allowed = parent === null ? TOP_NODES : (shape?.children ?? [])
	const fits =
		child instanceof Y.XmlText
			? shape?.holdsText === true
			: child instanceof Y.XmlElement && allowed.includes(child.nodeName)
	if (!fits) oddities.push(`misplaced child of ${parent} ${identity}`)
}

function seeText(text: Y.XmlText, parent: string | null, oddities: string[]): string {
	for (const [key, item] of text._map) {
		if (!item.deleted) oddities.push(`attribute ${key} of a text ${identityOf(item)}`)
	}
	for (const item of listOf(text as Y.AbstractType<unknown>)) {
		const content = item.content
		const mark = content instanceof Y.ContentFormat && isMark(content.key, content.value)
		if (!mark && !(content instanceof Y.ContentString)) {
			oddities.push(`odd content of a text ${identityOf(item)}`)
		}
	}
	return `${parent}:${readable(text)}`
}

/**
 * Stretches with equal marks are one: where Yjs cuts a text is nothing a person sees. Half a surrogate
 * pair becomes U+FFFD, as it does on the way to anybody else.
 */
function readable(text: Y.XmlText): string {
	const delta: { insert: unknown; attributes?: object }[] = text.toDelta()
	const stretches: { text: string; marks: string }[] = []
	for (const { insert, attributes = {} } of delta) {
		const marks = JSON.stringify(Object.entries(attributes).sort())
		const last = stretches.at(-1)
		if (last?.marks === marks) last.text += String(insert)
		else stretches.push({ text: String(insert), marks })
	}
	return JSON.stringify(stretches.map(({ text, marks }) => [text.toWellFormed(), marks]))
}

function listOf(type: Y.AbstractType<unknown>): Y.Item[] {
	const items: Y.Item[] = []
	for (let item = type._start; item !== null; item = item.right) {
		if (!item.deleted) items.push(item)
	}
	return items
}

function identityOf(item: Y.Item): string {
	return `${item.id.client}:${item.id.clock}`
}
