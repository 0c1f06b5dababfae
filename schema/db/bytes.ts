import { customType } from 'drizzle-orm/pg-core'

/** PostgreSQL `bytea` as `Uint8Array`. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
	dataType: () => 'bytea',
	toDriver: (value) => Buffer.from(value),
	fromDriver: (value) => new Uint8Array(value)
})
