import * as decoding from 'lib0/decoding'
import type { Content } from '#schema/docs/operation.ts'
import { Closing } from '../closing.ts'
import { readContent } from './decode-content.ts'
import type { Context } from './judgement.ts'
import { type Block, type Id, type Range, REF, type Struct, type Update } from './update.ts'

const HAS_ORIGIN = 0b1000_0000
const HAS_RIGHT_ORIGIN = 0b0100_0000
const HAS_PARENT_SUB = 0b0010_0000
const REF_BITS = 0b0001_1111

/** Client ids of Yjs 13 are unsigned 32 bit; no honest client types two billion units. */
const CLIENT_MAX = 0xffff_ffff
const CLOCK_MAX = 0x7fff_ffff

/**
 * Reads a Yjs update (v1) without touching a document. [G1] What does not read to the last byte, names
 * a client twice, has empty parts or numbers out of range is malformed; what exceeds the limits is too large.
 */
export function decode(bytes: Uint8Array, limits: Context['limits']): Update {
	if (bytes.length > limits.frameBytes) throw new Closing('refused:too-large')
	try {
		const decoder = decoding.createDecoder(bytes)
		const blocks = readBlocks(decoder, limits)
		const deletes = readDeletes(decoder)
		if (decoding.hasContent(decoder)) throw new Closing('refused:malformed')
		return { bytes, blocks, deletes }
	} catch (error) {
		// lib0 and JSON throw plain errors at bytes they cannot read.
		throw error instanceof Closing ? error : new Closing('refused:malformed')
	}
}

function readBlocks(decoder: decoding.Decoder, limits: Context['limits']): Map<number, Block> {
	const blocks = new Map<number, Block>()
	let room = limits.updateStructs
	const clients = decoding.readVarUint(decoder)
	if (clients > limits.updateClients) throw new Closing('refused:too-large')
	for (let i = 0; i < clients; i++) {
		const count = decoding.readVarUint(decoder)
		room -= count
		if (room < 0) throw new Closing('refused:too-large')
		const block = readBlock(decoder, count)
		if (blocks.has(block.client)) throw new Closing('refused:malformed')
		blocks.set(block.client, block)
	}
	return blocks
}

function readBlock(decoder: decoding.Decoder, count: number): Block {
	const client = within(decoding.readVarUint(decoder), CLIENT_MAX)
	const first = within(decoding.readVarUint(decoder), CLOCK_MAX)
	const structs: Struct[] = []
	let clock = first
	for (let i = 0; i < count; i++) {
		const struct = readStruct(decoder, client, clock)
		if (struct.length === 0) throw new Closing('refused:malformed')
		clock = within(clock + struct.length, CLOCK_MAX)
		structs.push(struct)
	}
	return { client, clock: first, structs, known: 0, state: 0, next: 0, until: 0, waiting: false }
}

const NOTHING: Content = { is: 'nothing' }

function readStruct(decoder: decoding.Decoder, client: number, clock: number): Struct {
	const struct: Struct = {
		client,
		clock,
		length: 0,
		ref: REF.gc,
		origin: null,
		rightOrigin: null,
		parentRoot: null,
		parentId: null,
		parentSub: null,
		content: NOTHING,
		start: decoder.pos,
		contentStart: 0,
		end: 0,
		cut: 0,
		left: null,
		after: null,
		before: null,
		right: null,
		place: null,
		sub: null,
		born: null,
		breaks: null,
		gone: false,
		refused: false
	}
	const info = decoding.readUint8(decoder)
	struct.ref = info & REF_BITS
	if (struct.ref === REF.gc || struct.ref === REF.skip) {
		struct.length = decoding.readVarUint(decoder)
	} else {
		readNeighbours(decoder, info, struct)
		struct.contentStart = decoder.pos
		readContent(decoder, struct)
	}
	struct.end = decoder.pos
	return struct
}

function readNeighbours(decoder: decoding.Decoder, info: number, struct: Struct): void {
	if ((info & HAS_ORIGIN) !== 0) struct.origin = readId(decoder)
	if ((info & HAS_RIGHT_ORIGIN) !== 0) struct.rightOrigin = readId(decoder)
	if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) !== 0) return
	if (decoding.readVarUint(decoder) === 1) struct.parentRoot = decoding.readVarString(decoder)
	else struct.parentId = readId(decoder)
	if ((info & HAS_PARENT_SUB) !== 0) struct.parentSub = decoding.readVarString(decoder)
}

function readDeletes(decoder: decoding.Decoder): Map<number, Range[]> {
	const deletes = new Map<number, Range[]>()
	const clients = decoding.readVarUint(decoder)
	for (let i = 0; i < clients; i++) {
		const client = within(decoding.readVarUint(decoder), CLIENT_MAX)
		const count = decoding.readVarUint(decoder)
		const ranges = deletes.get(client) ?? []
		for (let j = 0; j < count; j++) ranges.push(readRange(decoder))
		deletes.set(client, merged(ranges))
	}
	return deletes
}

function readRange(decoder: decoding.Decoder): Range {
	const clock = decoding.readVarUint(decoder)
	const length = decoding.readVarUint(decoder)
	if (length === 0) throw new Closing('refused:malformed')
	return { clock, end: within(clock + length, CLOCK_MAX) }
}

/** Ranges in order, without overlaps. Yjs writes them so already; a forger need not. */
function merged(ranges: Range[]): Range[] {
	if (ranges.every((range, i) => i === 0 || range.clock > (ranges[i - 1]?.end ?? 0))) return ranges
	const result: Range[] = []
	for (const range of ranges.toSorted((one, other) => one.clock - other.clock)) {
		const last = result.at(-1)
		if (last !== undefined && range.clock <= last.end) last.end = Math.max(last.end, range.end)
		else result.push({ ...range })
	}
	return result
}

function readId(decoder: decoding.Decoder): Id {
	const client = within(decoding.readVarUint(decoder), CLIENT_MAX)
	return { client, clock: within(decoding.readVarUint(decoder), CLOCK_MAX) }
}

function within(value: number, most: number): number {
	if (value > most) throw new Closing('refused:malformed')
	return value
}
