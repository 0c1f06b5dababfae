import { is, type Column } from 'drizzle-orm'
import { PgUUID } from 'drizzle-orm/pg-core'
import { isId } from '#schema/ids.ts'
import type { Json } from '#schema/record/canonical.ts'

export type Row = Record<string, unknown>

/** A row as a line of JSON: instants in ISO 8601, bytes in base64. */
export function lineOf(row: Row): string {
	return JSON.stringify(row, (_, value: unknown) => value)
}

/** The values of a row, ready for `lineOf`, in the order of the columns. */
export function plainRow(row: Row, columns: Record<string, Column>): Row {
	return Object.fromEntries(Object.keys(columns).map((key) => [key, plain(row[key])]))
}

/** Reads a line back; null when it is no row of these columns, key by key and kind by kind. */
export function rowOf(line: string, columns: Record<string, Column>): Row | null {
	const given = parsed(line)
	if (typeof given !== 'object' || given === null || Array.isArray(given)) return null
	const keys = Object.keys(columns)
	if (Object.keys(given).length !== keys.length) return null
	const row: Row = {}
	for (const [key, column] of Object.entries(columns)) {
		if (!Object.hasOwn(given, key)) return null
		const value = valueOf((given as Row)[key], column)
		if (value === undefined) return null
		row[key] = value
	}
	return row
}

/** The ids in a row, by which it names other rows or people. */
export function idsIn(row: Row, columns: Record<string, Column>): string[] {
	return Object.entries(columns).flatMap(([key, column]) => {
		const value = row[key]
		if (is(column, PgUUID) && typeof value === 'string') return [value]
		return key === 'authors' && Array.isArray(value) ? value.map(String) : []
	})
}

function plain(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString()
	if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
	return value ?? null
}

/** What a line of a package holds; null where it is none of JSON. */
export function parsed(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return null
	}
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** What the database takes; undefined where the value is not of the kind of its column. */
function valueOf(value: unknown, column: Column): unknown {
	if (value === null) return column.notNull ? undefined : null
	switch (column.dataType) {
		case 'string':
			return isText(value, column) ? value : undefined
		case 'number':
			return Number.isSafeInteger(value) ? value : undefined
		case 'boolean':
			return typeof value === 'boolean' ? value : undefined
		case 'date': {
			const at = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null
			return at && !Number.isNaN(at.getTime()) ? at : undefined
		}
		case 'custom':
			return typeof value === 'string' && BASE64.test(value)
				? new Uint8Array(Buffer.from(value, 'base64'))
				: undefined
		case 'array':
			return Array.isArray(value) && value.every((one) => typeof one === 'string')
				? value
				: undefined
		case 'json':
			return value as Json
		default:
			return undefined
	}
}

function isText(value: unknown, column: Column): boolean {
	if (typeof value !== 'string') return false
	if (is(column, PgUUID)) return isId(value)
	return column.enumValues === undefined || column.enumValues.length === 0
		? true
		: column.enumValues.includes(value)
}
