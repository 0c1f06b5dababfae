import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { record } from '#schema/db/decisions.ts'
import { foreignRecordId } from '#schema/register/address.ts'
import type { Db } from '../database/db.ts'
import type { Row } from './carried-rows.ts'
import type { Outline } from './package-rows.ts'

/**
 * [MV9] Numbers of records that another record has here already, and under which these stand here: the number with
 * a sign of the log it comes from. The sealed files say the number alone, as they always did.
 */
export async function takenNumbers(
	tx: Db,
	{ light }: Outline,
	origin: string
): Promise<ReadonlyMap<string, string>> {
	const ids = (light.get('record') ?? []).map(({ row }) => String(row.id))
	if (ids.length === 0) return new Map()
	const rows = await tx.select({ id: record.id }).from(record).where(inArray(record.id, ids))
	const sign = createHash('sha256').update(origin).digest('hex')
	return new Map(rows.map(({ id }) => [id, foreignRecordId(id, sign)]))
}

/** A row as it stands here, where the record that it is, or that it names, has a sign. */
export function renamed(name: string, row: Row, taken: ReadonlyMap<string, string>): Row {
	const key = name === 'record' ? 'id' : 'recordId'
	const next = taken.get(String(row[key]))
	return next ? { ...row, [key]: next } : row
}
