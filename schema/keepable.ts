import { Refusal } from './errors.ts'

/** Refuses, however deep, what neither the database nor a record can keep: U+0000, half a surrogate pair. */
export function refuseUnkeepable(value: unknown, field: string): void {
	if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
		throw new Refusal('malformed', { field })
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
	for (const [key, inner] of Object.entries(value)) {
		refuseUnkeepable(key, field)
		refuseUnkeepable(inner, key)
	}
}
