import * as decoding from 'lib0/decoding'
import type { Holder, HolderKind } from '#schema/docs/operation.ts'
import { Closing } from '../closing.ts'
import { REF, type Struct } from './update.ts'

const HOLDERS: readonly HolderKind[] = [
	'array',
	'map',
	'text',
	'xmlElement',
	'xmlFragment',
	'xmlHook',
	'xmlText'
]

/** Reads what a struct holds, and from that its length. Never makes a Yjs object of it. */
export function readContent(decoder: decoding.Decoder, struct: Struct): void {
	struct.length = 1
	switch (struct.ref) {
		case REF.deleted:
			struct.length = decoding.readVarUint(decoder)
			return
		case REF.json:
			struct.length = readMany(decoder, readJsonValue).length
			struct.content = { is: 'legacy' }
			return
		case REF.any:
			struct.content = { is: 'plain', values: readMany(decoder, decoding.readAny) }
			struct.length = struct.content.values.length
			return
		case REF.string: {
			const text = decoding.readVarString(decoder)
			struct.content = { is: 'text', text }
			struct.length = text.length
			return
		}
		case REF.format: {
			const key = decoding.readVarString(decoder)
			const value: unknown = JSON.parse(decoding.readVarString(decoder))
			struct.content = { is: 'mark', key, value }
			return
		}
		case REF.type:
			struct.content = { is: 'type', type: readHolder(decoder), entries: null }
			return
		case REF.binary:
			decoding.readVarUint8Array(decoder)
			struct.content = { is: 'binary' }
			return
		case REF.embed:
			JSON.parse(decoding.readVarString(decoder))
			struct.content = { is: 'embed' }
			return
		case REF.document:
			decoding.readVarString(decoder)
			decoding.readAny(decoder)
			struct.content = { is: 'subdocument' }
			return
		default:
			throw new Closing('refused:malformed')
	}
}

function readMany(
	decoder: decoding.Decoder,
	read: (decoder: decoding.Decoder) => unknown
): unknown[] {
	const values: unknown[] = []
	const count = decoding.readVarUint(decoder)
	for (let i = 0; i < count; i++) values.push(read(decoder))
	return values
}

function readJsonValue(decoder: decoding.Decoder): unknown {
	const text = decoding.readVarString(decoder)
	return text === 'undefined' ? undefined : JSON.parse(text)
}

function readHolder(decoder: decoding.Decoder): Holder {
	const kind = HOLDERS[decoding.readVarUint(decoder)]
	if (kind === undefined) throw new Closing('refused:malformed')
	const named = kind === 'xmlElement' || kind === 'xmlHook'
	return { kind, name: named ? decoding.readVarString(decoder) : null }
}
