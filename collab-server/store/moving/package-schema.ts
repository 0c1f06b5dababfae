import { is, type Column } from 'drizzle-orm'
import { PgUUID } from 'drizzle-orm/pg-core'
import { CARRIED, FILE, PERSON } from './carried.ts'

/** [MV7] What each line of each table of a package is, as JSON Schema 2020-12. */
export function packageSchemaText(): string {
	const tables = [
		...CARRIED.map(({ name, columns }) => [name, columns] as const),
		['person', PERSON] as const,
		['file_content', FILE] as const
	]
	const schema = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'interlink-process/1',
		description: 'Each file tables/<name>.jsonl holds one object of $defs/<name> a line.',
		$defs: Object.fromEntries(tables.map(([name, columns]) => [name, shapeOf(columns)]))
	}
	return `${JSON.stringify(schema, null, '\t')}\n`
}

function shapeOf(columns: Record<string, Column>) {
	return {
		type: 'object',
		additionalProperties: false,
		required: Object.keys(columns),
		properties: Object.fromEntries(
			Object.entries(columns).map(([key, column]) => {
				const kind = kindOf(column)
				return [key, column.notNull ? kind : { anyOf: [kind, { type: 'null' }] }]
			})
		)
	}
}

function kindOf(column: Column): object {
	switch (column.dataType) {
		case 'string':
			if (is(column, PgUUID)) return { type: 'string', format: 'uuid' }
			return column.enumValues?.length ? { enum: column.enumValues } : { type: 'string' }
		case 'number':
			return { type: 'integer' }
		case 'boolean':
			return { type: 'boolean' }
		case 'date':
			return { type: 'string', format: 'date-time' }
		case 'custom':
			return { type: 'string', contentEncoding: 'base64' }
		case 'array':
			return { type: 'array', items: { type: 'string' } }
		default:
			return {}
	}
}
