import type { GenericSchema } from 'valibot'
import { assert } from '../errors.ts'
import { canonicalJson, type Json } from './canonical.ts'
import { DecisionRecordShape } from './record.ts'

/** Where the schema is published; it stays there. */
export const RECORD_SCHEMA_PATH = '/schemas/decision-record-1.json'
const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * [R18] `decision-record/1` as JSON Schema 2020-12, made from the one shape that everything here is read
 * with: what the one refuses, the other refuses.
 */
export function recordJsonSchema(): Json {
	return {
		$schema: DRAFT,
		$id: 'urn:interlink:schema:decision-record-1',
		title: 'decision-record/1',
		description:
			'A decision: what was asked, on which exact text, by which rule, who was entitled, who answered what, and what follows. The bytes are canonical JSON (RFC 8785).',
		...schemaOf(DecisionRecordShape)
	}
}

/** As it is published and as it lies in a bundle. */
export function recordSchemaText(): string {
	return `${canonicalJson(recordJsonSchema())}\n`
}

type Part = { kind: 'schema' | 'validation'; type: string } & Record<string, unknown>
type Pieces = Record<string, Json>

function schemaOf(shape: GenericSchema): Pieces {
	const part = shape as unknown as Part
	const { pipe } = part as { pipe?: Part[] }
	if (!pipe) return typeOf(part)
	const [first, ...rest] = pipe
	assert(first, 'a pipe begins with a schema')
	return Object.assign(
		schemaOf(first as unknown as GenericSchema),
		...rest.map((part) => boundOf(part, first.type))
	) as Pieces
}

/** A shape we do not know how to say must not be left out in silence: it stops the making. */
function typeOf(part: Part): Pieces {
	switch (part.type) {
		case 'string':
		case 'number':
		case 'boolean':
			return { type: part.type }
		case 'literal':
			return { const: part.literal as Json }
		case 'picklist':
			return { enum: [...(part.options as Json[])] }
		case 'nullable':
			return { anyOf: [schemaOf(part.wrapped as GenericSchema), { type: 'null' }] }
		case 'optional':
			return schemaOf(part.wrapped as GenericSchema)
		case 'array':
			return { type: 'array', items: schemaOf(part.item as GenericSchema) }
		case 'strict_tuple':
			return tupleOf(part.items as GenericSchema[])
		case 'record':
			return recordOf(part)
		case 'union':
		case 'variant':
			return { anyOf: (part.options as GenericSchema[]).map(schemaOf) }
		case 'strict_object':
			return objectOf(part.entries as Record<string, GenericSchema>)
		default:
			throw new Error(`no JSON Schema for ${part.type}`)
	}
}

function tupleOf(items: GenericSchema[]): Pieces {
	const { length } = items
	const prefixItems = items.map(schemaOf)
	return { type: 'array', prefixItems, items: false, minItems: length, maxItems: length }
}

function recordOf({ key, value }: Part): Pieces {
	return {
		type: 'object',
		propertyNames: schemaOf(key as GenericSchema),
		additionalProperties: schemaOf(value as GenericSchema)
	}
}

function objectOf(entries: Record<string, GenericSchema>): Pieces {
	const properties = Object.entries(entries).map(([name, shape]) => [name, schemaOf(shape)])
	const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional')
	return {
		type: 'object',
		properties: Object.fromEntries(properties) as Pieces,
		required,
		additionalProperties: false
	}
}

/** Of integers, valibot's bound is what a float holds exactly. */
function boundOf(part: Part, of: string): Pieces {
	switch (part.type) {
		case 'regex':
			return { pattern: patternOf(part.requirement as RegExp) }
		case 'iso_timestamp':
		case 'uuid':
			return { allOf: [{ pattern: patternOf(part.requirement as RegExp) }] }
		case 'check': {
			const said = CHECKS[String(part.message)]
			assert(said, `how to say: ${String(part.message)}`)
			return said
		}
		case 'min_length':
			return { [of === 'array' ? 'minItems' : 'minLength']: part.requirement as number }
		case 'max_length':
			return { [of === 'array' ? 'maxItems' : 'maxLength']: part.requirement as number }
		case 'min_value':
			return { minimum: part.requirement as number }
		case 'max_value':
			return { maximum: part.requirement as number }
		case 'integer':
		case 'safe_integer':
			return { type: 'integer', maximum: Number.MAX_SAFE_INTEGER, minimum: Number.MIN_SAFE_INTEGER }
		default:
			throw new Error(`no JSON Schema for ${part.type}`)
	}
}

/**
 * What a function examines, as far as a schema can say it. Beyond it lie two things: a share is at most the
 * whole, and the ends of a scale rise.
 */
const CHECKS: Readonly<Record<string, Pieces>> = {
	'Expected a short name of an option': {
		pattern:
			'^(?!\\s)(?!(?:abstain|__proto__|constructor|prototype)$)[^\\u0000-\\u001f]{1,80}$(?<!\\s)'
	},
	'Expected a share such as "2/3"': { pattern: '^(0|[1-9]\\d{0,3})/([1-9]\\d{0,3})$' },
	'Expected a mean such as "7/2"': { pattern: '^(0|[1-9]\\d{0,8})(?:/([1-9]\\d{0,8}))?$' },
	'Expected two ends, such as [0, 5]': {}
}

/** A pattern of JSON Schema has no flags: hexadecimal digits of either case are written out. */
function patternOf({ source, flags }: RegExp): string {
	return flags.includes('i') ? source.replaceAll('a-f', 'a-fA-F') : source
}
