import { and, asc, count, eq, ne, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { publishedRecord as published } from '#schema/db/register.ts'
import { Refusal } from '#schema/errors.ts'
import { tailOf } from '#schema/register/address.ts'
import type { Organisation, Process } from '#schema/register/entry.ts'
import type { Db } from '../database/db.ts'
import type { Within } from './register-entries.ts'

export type Place = { organisation: Organisation; process: Process | null }

/**
 * [PR3] [PR5] The organisation, and the process of it, that an address names. What has published nothing is
 * not there, and neither is a process under another's organisation. @throws Refusal not_found
 */
export async function placeAt(
	db: Db,
	organisation: string,
	process: string | null
): Promise<Place> {
	const ends = (id: AnyPgColumn, part: string) =>
		sql`right(${id}::text, 10) = ${tailOf(part) ?? ''}`
	const [row] = await db
		.select({
			organisation: {
				id: published.organisationId,
				name: published.organisationName,
				type: published.organisationType,
				country: published.country
			},
			process: {
				id: published.processId,
				name: published.processName,
				demonstration: published.demonstration
			}
		})
		.from(published)
		.where(
			and(
				ne(published.standing, 'corrected'),
				ends(published.organisationId, organisation),
				process === null ? undefined : ends(published.processId, process)
			)
		)
		.orderBy(asc(published.id))
		.limit(1)
	if (!row) throw new Refusal('not_found')
	return { organisation: row.organisation, process: process === null ? null : row.process }
}

/** Organisations that publish, by name, and their processes, with how many decisions each has. */
export type ListedPlace = { organisation: Organisation; process: Process; total: number }

export async function listedPlaces(db: Db, { organisation }: Within): Promise<ListedPlace[]> {
	const columns = [
		published.organisationId,
		published.organisationName,
		published.organisationType,
		published.country,
		published.processId,
		published.processName,
		published.demonstration
	] as const
	const rows = await db
		.select({
			id: published.organisationId,
			name: published.organisationName,
			type: published.organisationType,
			country: published.country,
			process: {
				id: published.processId,
				name: published.processName,
				demonstration: published.demonstration
			},
			total: count()
		})
		.from(published)
		.where(
			and(
				ne(published.standing, 'corrected'),
				organisation ? eq(published.organisationId, organisation) : undefined
			)
		)
		.groupBy(...columns)
		.orderBy(asc(published.organisationName), asc(published.processName), asc(published.processId))
	return rows.map(({ process, total, ...organisation }) => ({ organisation, process, total }))
}
