import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { groupsOf, type MotionSet, type ReadBlock, readBlocks, unnamed } from './motion.ts'
import { planted } from './restoring.ts'
import { type FrozenZone, Zones } from './sections.ts'
import { ORIGINAL } from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, spelled, withoutAnchors } from './tree.ts'

/** Why what a motion brought into a text cannot be taken out again. */
export type InTheWay = 'frozen' | 'held' | 'suggested' | 'changed'

/** Blocks of the root one after the other: what they said without the set, and what they say with it. */
type Run = {
	addresses: string[]
	/** Of all that stood around it. */
	others: string[]
	/** Of what stood right before it. */
	behind: string | null
	before: Branch[]
	after: Branch[]
}
/** Where a run stands now: the blocks of the root from an index on. */
type Found = { run: Run; at: number; blocks: ReadBlock[] }

/**
 * [T10] Takes exactly one merged set out of a text again; `then` is the text as it was when the set was put
 * up. Answers what stands in the way, and then changes nothing; else null. What says already what it said
 * before stays as it is.
 */
export function takeOut(
	doc: Y.Doc,
	then: Y.Doc,
	motion: MotionSet,
	zones: { frozen: readonly FrozenZone[]; held: readonly FrozenZone[] }
): InTheWay | null {
	const read = readBlocks(doc)
	const found: Found[] = []
	for (const run of runsOf(then, motion)) {
		const place = run.after.length > 0 ? placeOf(read, run) : placeBehind(read, run)
		if (!place && !isOut(read, run)) return 'changed'
		if (place) found.push(place)
	}
	for (const name of ['held', 'frozen'] as const)
		if (found.some((one) => isIn(new Zones(doc, zones[name]), doc, one))) return name
	if (found.some(({ blocks }) => blocks.some(({ suggestions }) => suggestions.length > 0)))
		return 'suggested'
	doc.transact(() => {
		for (const one of found.toSorted((a, b) => b.at - a.at)) exchange(documentRoot(doc), one)
	})
	return null
}

/** What the motion is about, in stretches that stand together. */
function runsOf(then: Y.Doc, motion: MotionSet): Run[] {
	const read = readBlocks(then)
	const set = new Set(motion.suggestions)
	const own = new Set(motion.blocks)
	const withSet = groupsOf(read, ({ id }) => (set.has(id) ? 'accept' : 'reject'))
	const without = groupsOf(read, ORIGINAL)
	const runs: ReadBlock[][] = []
	let behind: ReadBlock | null = null
	for (const block of read) {
		if (own.has(block.address)) {
			if (behind && own.has(behind.address)) runs.at(-1)?.push(block)
			else runs.push([block])
		}
		behind = block
	}
	return runs.map((run) => {
		const said = (groups: typeof withSet) =>
			groups
				.filter(({ from }) => from.some((block) => run.includes(block)))
				.flatMap(({ piece }) => withoutAnchors([piece]))
				.filter(isBranch)
		const first = read.indexOf(run[0] as ReadBlock)
		return {
			addresses: run.map(({ address }) => address),
			others: read.filter((block) => !run.includes(block)).map(({ address }) => address),
			behind: read[first - 1]?.address ?? null,
			before: said(without),
			after: said(withSet)
		}
	})
}

/** Where the text says what the set made of a run; null when it does not, or nothing tells two places apart. */
function placeOf(read: readonly ReadBlock[], run: Run): Found | null {
	const places = placesOf(read, run.after)
	const named = places.filter((blocks) => isNamedIn(run, blocks))
	const [blocks, another] = named.length > 0 ? named : places
	const [first] = blocks ?? []
	if (!blocks || !first || another) return null
	const at = read.indexOf(first)
	const apart = blocks.some((block, n) => read[at + n] !== block)
	return apart ? null : { run, at, blocks }
}

/** What the set took away whole comes back behind what stood before it, unless it is there again. */
function placeBehind(read: readonly ReadBlock[], run: Run): Found | null {
	const at = behindOf(read, run)
	return at === null || isAt(read, run, at) ? null : { run, at, blocks: [] }
}

function behindOf(read: readonly ReadBlock[], { behind }: Run): number | null {
	if (behind === null) return 0
	return read.findIndex(({ address }) => address === behind) + 1 || null
}

/** Whether somebody took it out by hand. */
function isOut(read: readonly ReadBlock[], run: Run): boolean {
	const at = behindOf(read, run)
	if (at !== null && isAt(read, run, at)) return true
	if (run.after.length === 0) return false
	if (run.before.length === 0) return !isNamedIn(run, read)
	return placesOf(read, run.before).some((blocks) => isNamedIn(run, blocks))
}

function isNamedIn({ addresses }: Run, blocks: readonly ReadBlock[]): boolean {
	return blocks.some(({ address }) => addresses.includes(address))
}

/** Whether what stood there stands at an index again; what stood beside it and says the same is not meant. */
function isAt(read: readonly ReadBlock[], { before, others }: Run, at: number): boolean {
	const there = read[at]
	if (!there || others.includes(there.address)) return false
	return placesOf(read, before).some(([first]) => first === there)
}

/** Every place where the text says this, whatever is only suggested there. */
function placesOf(read: readonly ReadBlock[], said: readonly Branch[]): ReadBlock[][] {
	if (said.length === 0) return []
	const groups = groupsOf(read, ORIGINAL)
	const keys = groups.map(({ piece }) => key(piece))
	const wanted = said.map(key)
	return groups.flatMap((_, n) =>
		wanted.every((one, k) => keys[n + k] === one)
			? [groups.slice(n, n + wanted.length).flatMap(({ from }) => from)]
			: []
	)
}

function isIn(zones: Zones, doc: Y.Doc, { at, blocks }: Found): boolean {
	const items = documentRoot(doc)
		.toArray()
		.map(({ _item }) => _item)
	if (blocks.length === 0)
		return zones.touched({ after: items[at - 1] ?? null, before: items[at] ?? null }) !== null
	return blocks.some((_, n) => {
		const item = items[at + n]
		return item ? zones.touched({ on: item }) !== null : false
	})
}

/** Words are changed where they stand, so that comments on the rest stay; other blocks are put in anew. */
function exchange(root: Y.XmlFragment, { run: { before, after }, at, blocks }: Found): void {
	const same = before.length === after.length && blocks.length === after.length
	if (!same) {
		root.delete(at, blocks.length)
		root.insert(at, before.map(planted))
		return
	}
	for (const [n, block] of before.entries()) {
		const element = root.get(at + n)
		const now = after[n]
		if (!now || key(now) === key(block)) continue
		if (element instanceof Y.XmlElement && respell(element, now, block)) continue
		root.delete(at + n, 1)
		root.insert(at + n, [planted(block)])
	}
}

/** One letter, whole even where it takes two units. */
type Letter = { sign: string; marks: string; styles: Readonly<Record<string, unknown>> }

/** Changes the words of one block from the first that differs to the last; false when more than words differ. */
function respell(element: Y.XmlElement, now: Branch, to: Branch): boolean {
	const text = element.length === 1 ? element.get(0) : null
	const bare = (branch: Branch) => key({ ...branch, children: [] })
	const [old, wanted] = [lettersOf(now), lettersOf(to)]
	if (!(text instanceof Y.XmlText) || !old || !wanted || bare(now) !== bare(to)) return false
	if (text.length !== lengthOf(old)) return false
	const isSame = (one?: Letter, other?: Letter) =>
		one?.sign === other?.sign && one?.marks === other?.marks
	const least = Math.min(old.length, wanted.length)
	let start = 0
	while (start < least && isSame(old[start], wanted[start])) start++
	let end = 0
	while (end < least - start && isSame(old.at(-1 - end), wanted.at(-1 - end))) end++
	let at = lengthOf(old.slice(0, start))
	text.delete(at, lengthOf(old.slice(start, old.length - end)))
	for (const { sign, styles } of wanted.slice(start, wanted.length - end)) {
		text.insert(at, sign, { ...styles })
		at += sign.length
	}
	return true
}

/** Null where something else stands among the words. */
function lettersOf({ children }: Branch): Letter[] | null {
	if (children.some(isBranch)) return null
	return children.flatMap((piece) =>
		isBranch(piece)
			? []
			: [...piece.text].map((sign) => ({
					sign,
					marks: spelled(piece.marks),
					styles: piece.marks
				}))
	)
}

function lengthOf(letters: readonly Letter[]): number {
	return letters.reduce((sum, { sign }) => sum + sign.length, 0)
}

function key(piece: Piece): string {
	return spelled(unnamed(withoutAnchors([piece])))
}
