import type { Content } from '#schema/docs/operation.ts'
import type { Item } from 'yjs'
import type { Place } from './place.ts'

/** The address of one unit of content: which client id typed it, and at which count. */
export type Id = { client: number; clock: number }

/** The content references of the Yjs update format (v1) that the guard tells apart. */
export const REF = {
	gc: 0,
	deleted: 1,
	json: 2,
	binary: 3,
	string: 4,
	embed: 5,
	format: 6,
	type: 7,
	any: 8,
	document: 9,
	skip: 10
} as const

/**
 * One struct of an update, as its bytes claim it (`start`, `end` and `contentStart` are their offsets),
 * and below the line what the guard found out about it.
 */
export type Struct = {
	client: number
	clock: number
	length: number
	/** The content reference, one of REF. */
	ref: number
	origin: Id | null
	rightOrigin: Id | null
	parentRoot: string | null
	parentId: Id | null
	parentSub: string | null
	content: Content
	start: number
	contentStart: number
	end: number

	/** How many of its first units the document already has. */
	cut: number
	/** Neighbours from this same update, whose refusal it shares. */
	left: Struct | null
	right: Struct | null
	/** The nearest items of the document, past neighbours from this same update; null at an end. */
	after: Item | null
	before: Item | null
	/** The shared type it will stand in; null when Yjs turns it into a GC struct, without any effect. */
	place: Place | null
	/** Its key there, or null in a list. */
	sub: string | null
	/** The type it brings along, once something was put into that. */
	born: Place | null
	/** A text of the document in which it would break a character, or null. */
	breaks: Place | null
	/** Whether nothing of it will be left when the whole update is applied. */
	gone: boolean
	/** Whether the guard takes it out. */
	refused: boolean
}

/** Units of one client from `clock` up to and not including `end`. */
export type Range = { clock: number; end: number }

/** All structs of one client in an update. `state` is the simulated count of units after each step. */
export type Block = {
	client: number
	clock: number
	structs: Struct[]
	known: number
	state: number
	next: number
	until: number
	waiting: boolean
}

/** A decoded update. Delete ranges are merged and in order. */
export type Update = {
	bytes: Uint8Array
	blocks: Map<number, Block>
	deletes: Map<number, Range[]>
}

/** The struct of a block that covers a clock, or null. */
export function structAt(block: Block, clock: number): Struct | null {
	let low = 0
	let high = block.structs.length - 1
	while (low <= high) {
		const middle = (low + high) >> 1
		const struct = block.structs[middle]
		if (struct === undefined) return null
		if (clock < struct.clock) high = middle - 1
		else if (clock >= struct.clock + struct.length) low = middle + 1
		else return struct
	}
	return null
}

/** The first of some ordered ranges that ends after a clock: its index, or their number. */
export function rangeAfter(ranges: readonly Range[], clock: number): number {
	let low = 0
	let high = ranges.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((ranges[middle]?.end ?? Infinity) > clock) high = middle
		else low = middle + 1
	}
	return low
}

/** Whether some ordered, merged ranges cover everything from `clock` up to `end`. */
export function covers(ranges: readonly Range[] | undefined, clock: number, end: number): boolean {
	if (ranges === undefined) return false
	const range = ranges[rangeAfter(ranges, clock)]
	return range !== undefined && range.clock <= clock && range.end >= end
}
