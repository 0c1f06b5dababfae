import * as encoding from 'lib0/encoding'
import * as decoding from 'lib0/decoding'
import { without } from './removals.ts'
import { type Block, type Range, REF, type Struct, type Update } from './update.ts'

const HAS_ORIGIN = 0b1000_0000
const HAS_RIGHT_ORIGIN = 0b0100_0000

/**
 * Writes an update again without its refused parts. [G14] A refused struct becomes a GC struct of the
 * same length: the clock of its client moves on, so later work of the same client still fits, and
 * nothing of it takes effect. Refused removals are dropped. What the document has already is left out.
 */
export function neutralise(
	update: Update,
	order: readonly Struct[],
	refused: ReadonlyMap<number, readonly Range[]>
): Uint8Array {
	const encoder = encoding.createEncoder()
	const fresh = Map.groupBy(order, (struct) => struct.client)
	encoding.writeVarUint(encoder, fresh.size)
	for (const [client, structs] of fresh) {
		writeBlock(encoder, update, client, update.blocks.get(client), structs)
	}
	writeDeletes(encoder, update, refused)
	return encoding.toUint8Array(encoder)
}

function writeBlock(
	encoder: encoding.Encoder,
	update: Update,
	client: number,
	block: Block | undefined,
	structs: readonly Struct[]
): void {
	const parts = joined(structs)
	encoding.writeVarUint(encoder, parts.length)
	encoding.writeVarUint(encoder, client)
	encoding.writeVarUint(encoder, block?.known ?? 0)
	for (const part of parts) {
		if (typeof part === 'number') writeNothing(encoder, part)
		else writeStruct(encoder, update.bytes, part)
	}
}

/** Structs to keep, and for each stretch without effect how many units it has. */
function joined(structs: readonly Struct[]): (Struct | number)[] {
	const parts: (Struct | number)[] = []
	for (const struct of structs) {
		const last = parts.at(-1)
		const length = struct.length - struct.cut
		if (!struct.refused && struct.place !== null) parts.push(struct)
		else if (typeof last === 'number') parts[parts.length - 1] = last + length
		else parts.push(length)
	}
	return parts
}

function writeNothing(encoder: encoding.Encoder, length: number): void {
	encoding.writeUint8(encoder, REF.gc)
	encoding.writeVarUint(encoder, length)
}

function writeStruct(encoder: encoding.Encoder, bytes: Uint8Array, struct: Struct): void {
	if (struct.cut === 0) {
		encoding.writeUint8Array(encoder, bytes.subarray(struct.start, struct.end))
		return
	}
	const right = struct.rightOrigin
	encoding.writeUint8(encoder, struct.ref | HAS_ORIGIN | (right === null ? 0 : HAS_RIGHT_ORIGIN))
	encoding.writeVarUint(encoder, struct.client)
	encoding.writeVarUint(encoder, struct.clock + struct.cut - 1)
	if (right !== null) {
		encoding.writeVarUint(encoder, right.client)
		encoding.writeVarUint(encoder, right.clock)
	}
	writeTail(encoder, bytes, struct)
}

/** The content without its first, known units. Only these four kinds have more than one. */
function writeTail(encoder: encoding.Encoder, bytes: Uint8Array, struct: Struct): void {
	if (struct.content.is === 'text') {
		encoding.writeVarString(encoder, struct.content.text.slice(struct.cut))
		return
	}
	encoding.writeVarUint(encoder, struct.length - struct.cut)
	if (struct.ref === REF.deleted) return
	const decoder = decoding.createDecoder(bytes.subarray(struct.contentStart, struct.end))
	decoding.readVarUint(decoder)
	for (let i = 0; i < struct.cut; i++) {
		if (struct.ref === REF.any) decoding.readAny(decoder)
		else decoding.readVarString(decoder)
	}
	encoding.writeUint8Array(encoder, decoding.readTailAsUint8Array(decoder))
}

function writeDeletes(
	encoder: encoding.Encoder,
	update: Update,
	refused: ReadonlyMap<number, readonly Range[]>
): void {
	const kept = [...update.deletes]
		.map(([client, ranges]) => ({ client, ranges: without(ranges, refused.get(client) ?? []) }))
		.filter(({ ranges }) => ranges.length > 0)
	encoding.writeVarUint(encoder, kept.length)
	for (const { client, ranges } of kept) {
		encoding.writeVarUint(encoder, client)
		encoding.writeVarUint(encoder, ranges.length)
		for (const range of ranges) {
			encoding.writeVarUint(encoder, range.clock)
			encoding.writeVarUint(encoder, range.end - range.clock)
		}
	}
}
