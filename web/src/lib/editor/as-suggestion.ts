import type { Mark, Node, Slice } from '@tiptap/pm/model'
import { Fragment } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
	AddMarkStep,
	AttrStep,
	canSplit,
	Mapping,
	RemoveMarkStep,
	ReplaceAroundStep,
	ReplaceStep,
	type Step,
	Transform
} from '@tiptap/pm/transform'
import {
	type Authorship,
	type BlockSuggestion,
	STYLES,
	SUGGESTED
} from '#schema/docs/suggestion.ts'
import { newId } from '#lib/ui/new-id.ts'
import { canJoin } from '#schema/docs/suggested-tree.ts'
import {
	cutOf,
	inlineOf,
	isSuggestion,
	joinDepth,
	ownAt,
	readsAlike,
	suggestedOn,
	turnInto,
	turnOf,
	typesOf,
	wordsBetween,
	wordsIn
} from './suggestible.ts'

/** Whose suggestion it is; `fresh` makes the authorship of a new one. */
export type Suggester = {
	by: string
	fresh: () => Authorship
	/** Whether a suggestion is put to a decision: nobody goes on with it, nor takes it back [T8]. */
	isHeld?: (id: string) => boolean
}

/**
 * [T1] The same change as a suggestion: what it would delete stays and is marked, what it would insert
 * goes in marked. Null when it cannot be suggested. One's own suggestions are changed for real.
 */
export function asSuggestion(
	change: Transaction,
	state: EditorState,
	suggester: Suggester
): Transaction | null {
	const suggesting = new Suggesting(state, suggester)
	for (const [n, step] of change.steps.entries()) {
		if (!suggesting.take(step, change, n)) return null
	}
	return suggesting.finish(change)
}

/** What the end of a block that is cut can be, and the blocks within it: the first that leaves the rest as it was. */
const CUTS = [
	['split', null],
	['split', 'added'],
	['added', null]
] as const

class Suggesting {
	readonly #state: EditorState
	readonly #by: string
	readonly #fresh: () => Authorship
	readonly #isHeld: (id: string) => boolean
	readonly #made: Transaction
	#author: Authorship | null = null
	/** Where the caret goes when something was put in. */
	#caret: number | null = null
	/** What was struck out. */
	#struck: { from: number; to: number } | null = null

	constructor(state: EditorState, { by, fresh, isHeld = () => false }: Suggester) {
		this.#state = state
		this.#by = by
		this.#fresh = fresh
		this.#isHeld = isHeld
		this.#made = state.tr
	}

	/** Takes one step over, as it reads in the document made so far. */
	take(step: Step, change: Transaction, n: number): boolean {
		const back = change.mapping.maps.slice(0, n).map((map) => map.invert())
		const mapping = new Mapping([...back.toReversed(), ...this.#made.mapping.maps])
		const at = (position: number, side: 1 | -1) => mapping.map(position, side)
		if (step instanceof ReplaceStep) {
			const [from, to] = [at(step.from, -1), at(step.to, 1)]
			return this.#replace(from, Math.max(from, to), step.slice)
		}
		if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
			const on = step instanceof AddMarkStep
			return this.#restyle(at(step.from, 1), at(step.to, -1), step.mark, on)
		}
		if (step instanceof ReplaceAroundStep) {
			const turned = change.docs[n] && turnOf(step, change.docs[n])
			return turned ? this.#turn(at(step.from, 1), turned) : false
		}
		if (step instanceof AttrStep) return this.#setAttribute(at(step.pos, 1), step)
		return false
	}

	finish(change: Transaction): Transaction {
		const caret = this.#elsewhere(change) ?? this.#caret ?? this.#afterDeletion()
		if (caret !== null) this.#select(caret)
		for (const meta of ['uiEvent', 'paste', 'addToHistory'])
			if (change.getMeta(meta) !== undefined) this.#made.setMeta(meta, change.getMeta(meta))
		return this.#made.scrollIntoView()
	}

	/** A correction within a word leaves the caret behind the word, not at the letter it put in. */
	#elsewhere({ selectionSet, selection, mapping }: Transaction): number | null {
		const { empty, head } = selection
		if (!selectionSet || !empty || touches(mapping, head)) return null
		return this.#made.mapping.map(mapping.invert().map(head))
	}

	/** Deleting forwards, the caret goes behind what is struck out; else it goes before it. */
	#afterDeletion(): number | null {
		if (!this.#struck) return null
		const { selection } = this.#state
		const forwards = selection.empty && selection.from <= this.#struck.from
		return forwards ? this.#struck.to : this.#struck.from
	}

	#select(at: number): void {
		const { doc } = this.#made
		const place = doc.resolve(Math.min(Math.max(at, 0), doc.content.size))
		this.#made.setSelection(TextSelection.near(place, -1))
	}

	#replace(from: number, to: number, slice: Slice): boolean {
		const author = this.#authorAround(from, to)
		const cut = cutOf(slice)
		if (cut && from === to) return this.#split(from, slice, author)
		let end = to
		if (from < to) {
			end = this.#strike(from, to, author)
			this.#struck = { from, to: end }
		}
		if (slice.size === 0) return true
		return this.#insert(end, slice, author)
	}

	/** Marks what would be deleted, and really deletes what is one's own. Answers where it ends now. */
	#strike(from: number, to: number, author: Authorship): number {
		const begun = this.#made.steps.length
		const acts: (() => void)[] = []
		let joint: { at: number; depth: number } | null = null
		this.#made.doc.nodesBetween(from, to, (node, at) => {
			const end = at + node.nodeSize
			if (node.isText) {
				acts.push(() => this.#strikeWords(node, Math.max(from, at), Math.min(to, end), author))
				return false
			}
			if (from <= at && end <= to) {
				acts.push(() => this.#remove(at, node, author))
				return false
			}
			// Begins inside the stretch and goes on behind it: it would join what stands before.
			if (from <= at && at < to) joint ??= { at, depth: this.#made.doc.resolve(at).depth + 1 }
			return true
		})
		// From the back, so that what is still to be done stays where it was.
		for (const act of acts.toReversed()) act()
		const now = (at: number) => this.#made.mapping.slice(begun).map(at, -1)
		if (joint) this.#join(from, now((joint as { at: number }).at), joint, author)
		return now(to)
	}

	#strikeWords(node: Node, from: number, to: number, author: Authorship): void {
		const mine = (name: string) =>
			node.marks.some(({ type, attrs }) => type.name === name && this.#isMine(attrs))
		if (mine('insertion')) this.#made.delete(from, to)
		else if (!mine('deletion')) this.#made.addMark(from, to, this.#mark('deletion', author))
	}

	#remove(at: number, node: Node, author: Authorship): void {
		const now = suggestedOn(node)
		if (this.#isMine(now) && now?.is === 'added') this.#made.delete(at, at + node.nodeSize)
		else if (now === null) this.#suggest(at, { ...author, is: 'removed' })
	}

	#join(from: number, at: number, { depth }: { depth: number }, author: Authorship): void {
		const { doc } = this.#made
		const begin = doc.resolve(from)
		const node = doc.nodeAt(at)
		const before = begin.depth >= depth ? begin.node(depth) : null
		if (!node || !before || !canJoin(before.type.name, node.type.name)) return
		const now = suggestedOn(node)
		if (now === null) this.#suggest(at, { ...author, is: 'joined' })
		else if (this.#isMine(now) && (now.is === 'split' || now.is === 'added'))
			this.#rejoin(at, before, node)
	}

	/** Takes one's own cut or block back for good, where that moves no words of others to another place. */
	#rejoin(at: number, before: Node, node: Node): void {
		const { doc } = this.#made
		if (doc.resolve(at).nodeBefore !== before) return
		const depth = joinDepth(before, node)
		const begin = at - before.nodeSize
		const one = new Transform(doc).join(at, depth).doc.nodeAt(begin)
		if (one && readsAlike([before, node], [one], this.#by)) this.#made.join(at, depth)
	}

	/** Whether these words are what this person suggests to put in. */
	#isOwn(words: Node): boolean {
		return words.marks.some(({ type, attrs }) => type.name === 'insertion' && this.#isMine(attrs))
	}

	/** Cuts a block in two; the end says that it was one with what stands before it, or that it is new. */
	#split(at: number, slice: Slice, author: Authorship): boolean {
		const { doc } = this.#made
		const depth = slice.openStart
		const types = typesOf(slice)
		if (!canSplit(doc, at, depth, types)) return false
		const place = doc.resolve(at)
		const level = place.depth - depth + 1
		for (const [outer, inner] of CUTS) {
			const made = new Transform(doc).split(at, depth, types)
			const end = made.doc.resolve(at + 2 * depth)
			for (let inside = end.depth; inside >= level; inside--) {
				const is = inside === level ? outer : inner
				made.setNodeAttribute(end.before(inside), SUGGESTED, is && { ...author, is })
			}
			const { nodeBefore, nodeAfter } = made.doc.resolve(end.before(level))
			if (!nodeBefore || !nodeAfter) return false
			if (!readsAlike([place.node(level)], [nodeBefore, nodeAfter], this.#by)) continue
			for (const step of made.steps) this.#made.step(step)
			this.#caret = end.pos
			return true
		}
		return false
	}

	#insert(at: number, slice: Slice, author: Authorship): boolean {
		const inline = inlineOf(slice)
		const place = this.#made.doc.resolve(at)
		if (inline && place.parent.inlineContent) return this.#insertWords(at, inline, author)
		const [first, ...rest] = slice.content.content
		if (!first) return true
		const begin = slice.openStart > 0 ? wordsIn(first) : null
		const blocks = begin ? rest : [first, ...rest]
		const words = begin && begin.size > 0 && place.parent.inlineContent ? begin : Fragment.empty
		if (words.size > 0 && !this.#insertWords(at, words, author)) return false
		return this.#insertBlocks(at + words.size, blocks, author)
	}

	#insertWords(at: number, content: Fragment, author: Authorship): boolean {
		const place = this.#made.doc.resolve(at)
		const words = this.#owned(content, author)
		const fits = place.parent.type.allowsMarkType(this.#mark('insertion', author).type)
		if (!fits || !place.parent.canReplace(place.index(), place.index(), words)) return false
		this.#made.insert(at, words)
		this.#caret = at + words.size
		return true
	}

	/** New blocks go behind the block they were put into, or stand where they were put. */
	#insertBlocks(at: number, blocks: Node[], author: Authorship): boolean {
		const place = this.#made.doc.resolve(at)
		const depth = place.parent.inlineContent ? place.depth : null
		const behind = depth === null ? at : place.after(depth)
		const added = blocks.map((block) => this.#added(block, author))
		const { parent } = this.#made.doc.resolve(behind)
		const index = this.#made.doc.resolve(behind).index()
		if (!parent.canReplace(index, index, Fragment.from(added))) return false
		this.#made.insert(behind, added)
		// Who adds a row or a column goes on in the cell they were in.
		if (isPartOfTable(blocks[0])) return true
		const size = added.reduce((size, block) => size + block.nodeSize, 0)
		const [one] = added
		this.#caret = behind + ((added.length === 1 && one && beginningOf(one)) || size - 1)
		return true
	}

	/** A block all of which is suggested by this person. */
	#added(block: Node, author: Authorship): Node {
		const suggestion: BlockSuggestion = { ...author, is: 'added' }
		const attributes = { ...renamed(block), [SUGGESTED]: suggestion }
		return block.type.create(attributes, this.#owned(block.content, author))
	}

	#owned(content: Fragment, author: Authorship): Fragment {
		const nodes: Node[] = []
		content.forEach((node) => {
			if (node.isText) nodes.push(node.mark(this.#marksFor(node, author)))
			else if (node.isInline) nodes.push(this.#added(node, author))
			else {
				const attributes = { ...renamed(node), [SUGGESTED]: null }
				nodes.push(node.type.create(attributes, this.#owned(node.content, author)))
			}
		})
		return Fragment.from(nodes)
	}

	#marksFor(node: Node, author: Authorship): readonly Mark[] {
		const bare = node.marks.filter(({ type }) => !isSuggestion(type.name))
		return this.#mark('insertion', author).addToSet(bare)
	}

	#restyle(from: number, to: number, mark: Mark, on: boolean): boolean {
		const style = STYLES.find((name) => name === mark.type.name)
		const stretches = wordsBetween(this.#made.doc, from, to)
		if (!style && stretches.some(({ node }) => !this.#isOwn(node))) return false
		const author = this.#authorAround(from, to)
		const undone = on && stretches.every(({ node }) => this.#restyled(node, style))
		for (const { node, from: start, to: end } of stretches) {
			if (this.#isOwn(node) || !style) {
				if (on) this.#made.addMark(start, end, mark)
				else this.#made.removeMark(start, end, mark)
				continue
			}
			const before = this.#restyled(node, style)
			if (before) this.#made.removeMark(start, end, before)
			if (undone || mark.isInSet(node.marks) === on) continue
			const restyling = this.#state.schema.marks.restyling?.create({ ...author, style, on })
			if (restyling) this.#made.addMark(start, end, restyling)
		}
		return true
	}

	/** What this person has suggested for this style here; the style itself is not there yet. */
	#restyled(node: Node, style: string | undefined): Mark | undefined {
		return node.marks.find(
			({ type, attrs }) => type.name === 'restyling' && this.#isMine(attrs) && attrs.style === style
		)
	}

	/** What a block is like can be changed in blocks one suggests oneself; in others it cannot be suggested. */
	#setAttribute(at: number, { attr, value }: AttrStep): boolean {
		const node = this.#made.doc.nodeAt(at)
		const now = node && suggestedOn(node)
		if (!this.#isMine(now) || now?.is !== 'added') return false
		this.#made.setNodeAttribute(at, attr, value)
		return true
	}

	#turn(at: number, type: { name: string; level?: number }): boolean {
		const node = this.#made.doc.nodeAt(at)
		if (!node) return false
		const now = suggestedOn(node)
		if (now?.by === this.#by && (now.is === 'added' || now.is === 'split')) {
			const made = this.#state.schema.nodes[type.name]
			if (!made) return false
			this.#made.setNodeMarkup(at, made, { ...node.attrs, level: type.level })
			return true
		}
		if (now && !this.#isMine(now)) return false
		const same = node.type.name === type.name && (node.attrs.level ?? null) === (type.level ?? null)
		const into = turnInto(type)
		const author = now ? { id: now.id, by: now.by, at: now.at } : this.#authorAround(at, at)
		this.#suggest(at, same ? null : { ...author, is: 'turned', into })
		return true
	}

	#suggest(at: number, suggestion: BlockSuggestion | null): void {
		this.#made.setNodeAttribute(at, SUGGESTED, suggestion)
	}

	/** One suggestion goes on where one's own is at hand, so that a word typed is one suggestion. */
	#authorAround(from: number, to: number): Authorship {
		if (this.#author) return this.#author
		const { doc } = this.#made
		const near = [doc.resolve(from), doc.resolve(to)].flatMap((place) =>
			ownAt(place, this.#by).filter((own) => this.#isMine(own))
		)
		this.#author = near[0] ?? this.#fresh()
		return this.#author
	}

	/** One's own suggestion that one may still change. */
	#isMine(suggestion: { by?: unknown; id?: unknown } | null): boolean {
		return suggestion?.by === this.#by && !this.#isHeld(String(suggestion.id))
	}

	#mark(name: 'insertion' | 'deletion', author: Authorship): Mark {
		const type = this.#state.schema.marks[name]
		if (!type) throw new Error(`no mark ${name}`)
		return type.create(author)
	}
}

/** Whether a place is in, or at the edge of, what was changed. */
function touches(mapping: Mapping, place: number): boolean {
	return mapping.maps.some((map, n) => {
		const later = mapping.slice(n + 1)
		let within = false
		map.forEach((_from, _to, from, to) => {
			within ||= later.map(from, -1) <= place && place <= later.map(to, 1)
		})
		return within
	})
}

/** How far into a block without a word, such as a new table, one begins to write; 0 where there are words. */
function beginningOf(block: Node): number {
	if (block.textContent !== '') return 0
	let into = 1
	for (let node: Node | null = block; node; node = node.firstChild) {
		if (node.inlineContent) return into
		into++
	}
	return 0
}

function isPartOfTable(node: Node | undefined): boolean {
	return ['row', 'cell', 'header_cell'].includes(String(node?.type.spec.tableRole))
}

/** What is moved stands in the text twice until somebody settles that: each has a name of its own. */
function renamed({ attrs }: Node): Node['attrs'] {
	return 'id' in attrs ? { ...attrs, id: newId() } : attrs
}
