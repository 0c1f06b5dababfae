import { and, count, desc, eq, lt, max, ne, or, sql, type SQL } from 'drizzle-orm'
import { publishedRecord as published, recordWords } from '#schema/db/register.ts'
import type { Asked } from '#schema/register/asked.ts'
import type { Leaving } from '#schema/register/csv.ts'
import type { About, PublishedEntry } from '#schema/register/entry.ts'
import { groundOf, NO_GROUND, type WithdrawnTranslation } from '#schema/register/ground.ts'
import type { Db } from '../database/db.ts'
import { fit, holds } from './record-words.ts'

/** Which part of the register: all of it, an organisation's, or a process's. */
export type Within = { organisation?: string; process?: string }
export type Narrowing = Omit<Asked, 'page'>

/** [PR9] So many decisions stand on a page. */
export const PAGE = 20
/** How many are read at a time where all of them leave. */
const BATCH = 100

/** One page of what is looked for, the best or the newest first, and how many there are. */
export async function findEntries(
	db: Db,
	within: Within,
	{ page, ...asked }: Asked,
	size = PAGE
): Promise<{ entries: PublishedEntry[]; total: number }> {
	const rows = await db
		.select({ ...COLUMNS, total: sql<string>`count(*) over ()` })
		.from(published)
		.leftJoin(recordWords, eq(recordWords.recordId, published.id))
		.where(narrowed(within, asked))
		.orderBy(
			...(asked.words ? [fit(asked.words)] : []),
			desc(published.closedAt),
			desc(published.id)
		)
		.limit(size)
		.offset((page - 1) * size)
	return { entries: rows.map(entryOf), total: Number(rows[0]?.total ?? 0) }
}

/** [PR10] Everything that is looked for, newest first, a batch at a time: a register may be long. */
export async function* allEntries(
	db: Db,
	within: Within,
	asked: Narrowing
): AsyncGenerator<Leaving> {
	let last: Leaving | undefined
	for (;;) {
		const rows = await db
			.select({ ...COLUMNS, json: published.canonicalJson, withdrawn: published.withdrawn })
			.from(published)
			.leftJoin(recordWords, eq(recordWords.recordId, published.id))
			.where(and(narrowed(within, asked), last && before(last)))
			.orderBy(desc(published.closedAt), desc(published.id))
			.limit(BATCH)
		const entries = rows.map((row) => ({ ...entryOf(row), ground: told(row) }))
		yield* entries
		last = entries.at(-1)
		if (!last || entries.length < BATCH) return
	}
}

/** What was disposed of tells nothing more [RM4]. */
type Kept = { json: string | null; withdrawn: WithdrawnTranslation[] }
function told({ json, withdrawn }: Kept): Leaving['ground'] {
	return json === null ? NO_GROUND : groundOf(JSON.parse(json), withdrawn)
}

/** The newest changes first: what a feed tells. */
export async function latestEntries(
	db: Db,
	within: Within,
	limit: number
): Promise<PublishedEntry[]> {
	const rows = await db
		.select(COLUMNS)
		.from(published)
		.where(narrowed(within, NOTHING_ASKED))
		.orderBy(desc(published.updatedAt), desc(published.id))
		.limit(limit)
	return rows.map(entryOf)
}

/** What the lists can be narrowed down by, with numbers. */
export type Facets = { years: number[]; abouts: About[]; total: number }

export async function facetsOf(db: Db, within: Within): Promise<Facets> {
	const rows = await db
		.select({ year: published.year, about: published.about, total: count() })
		.from(published)
		.where(narrowed(within, NOTHING_ASKED))
		.groupBy(published.year, published.about)
	return {
		years: [...new Set(rows.map(({ year }) => year))].sort((one, other) => other - one),
		abouts: [...new Set(rows.map(({ about }) => about))].sort(),
		total: rows.reduce((sum, { total }) => sum + total, 0)
	}
}

/** [PR9] A mark that changes whenever something in this part of the register does. */
export async function stateOf(db: Db, within: Within): Promise<string> {
	const [row] = await db
		.select({
			total: count(),
			updated: max(published.updatedAt),
			names: sql<string>`md5(string_agg(distinct ${published.organisationName} || '/' || ${published.processName}, '/'))`
		})
		.from(published)
		.where(narrowed(within, NOTHING_ASKED))
	return `${row?.total ?? 0}-${row?.updated?.getTime() ?? 0}-${row?.names ?? ''}`
}

/** [PR1] Whether a record stands in the register. */
export async function isPublished(db: Db, id: string): Promise<boolean> {
	return (await db.$count(published, eq(published.id, id))) > 0
}

const NOTHING_ASKED: Narrowing = { words: '', year: null, standing: null, about: null }

function narrowed({ organisation, process }: Within, asked: Narrowing): SQL | undefined {
	return and(
		ne(published.standing, 'corrected'),
		organisation ? eq(published.organisationId, organisation) : undefined,
		process ? eq(published.processId, process) : undefined,
		asked.year === null ? undefined : eq(published.year, asked.year),
		asked.standing ? eq(published.standing, asked.standing) : undefined,
		asked.about ? eq(published.about, asked.about) : undefined,
		asked.words ? holds(asked.words) : undefined
	)
}

function before({ closedAt, id }: PublishedEntry): SQL | undefined {
	const at = new Date(closedAt)
	return or(lt(published.closedAt, at), and(eq(published.closedAt, at), lt(published.id, id)))
}

/** What an entry is made of; neither the record nor its text is read for a line of a list. */
export const COLUMNS = {
	id: published.id,
	organisationId: published.organisationId,
	organisationName: published.organisationName,
	organisationType: published.organisationType,
	country: published.country,
	processId: published.processId,
	processName: published.processName,
	demonstration: published.demonstration,
	language: published.language,
	timezone: published.timezone,
	question: published.question,
	summary: published.summary,
	title: published.title,
	about: published.about,
	rule: published.rule,
	options: published.options,
	outcome: published.outcome,
	closedAt: published.closedAt,
	publishedAt: published.publishedAt,
	updatedAt: published.updatedAt,
	effectAt: published.effectAt,
	reviewAt: published.reviewAt,
	standing: published.standing,
	supersededAt: published.supersededAt,
	supersededBy: sql<string | null>`(select min(next.id) from published_record next
		where next.artefact_id = published_record.superseded_by and next.standing <> 'corrected')`,
	odt: published.odt
}

type Row = {
	[Name in keyof typeof COLUMNS]: Name extends keyof typeof published.$inferSelect
		? Name extends 'supersededBy'
			? string | null
			: (typeof published.$inferSelect)[Name]
		: never
}

export function entryOf(row: Row): PublishedEntry {
	return {
		id: row.id,
		organisation: {
			id: row.organisationId,
			name: row.organisationName,
			type: row.organisationType,
			country: row.country
		},
		process: { id: row.processId, name: row.processName, demonstration: row.demonstration },
		language: row.language,
		timezone: row.timezone,
		question: row.question,
		summary: row.summary,
		title: row.title,
		about: row.about,
		rule: row.rule,
		options: row.options,
		outcome: row.outcome,
		closedAt: row.closedAt.toISOString(),
		publishedAt: row.publishedAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
		effectAt: row.effectAt?.toISOString() ?? null,
		reviewAt: row.reviewAt?.toISOString() ?? null,
		standing: row.standing,
		supersededAt: row.supersededAt?.toISOString() ?? null,
		supersededBy: row.supersededBy,
		odt: row.odt
	}
}
