import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { membership } from '#schema/db/processes.ts'
import { latvianStem } from '#schema/docs/latvian-stem.ts'
import { byDistance, meant } from '#schema/docs/misspelt.ts'
import { foundIn, HIT, type Found } from '#schema/docs/searched.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess, inForce } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { wordsLike } from './known-words.ts'
import { indexTexts } from './searched-texts.ts'

/** A text in which something was found. */
export type SearchHit = {
	id: string
	kind: ArtefactKind
	processId: string
	process: string
	language: string
	title: Found[]
	/** A few passages around what was found; what it begins with, where only the title has it. */
	passages: Found[][]
}
export type SearchAnswer = {
	hits: SearchHit[]
	/** The words that were looked for instead, where what was typed is nowhere [SE3]. */
	instead: string | null
}

const NOTHING: SearchAnswer = { hits: [], instead: null }
/** Changed texts that are read anew before an answer; where more changed at once, the rest follows by the hour. */
const BROUGHT_UP = 50
const CANDIDATES = 200

/**
 * [SE1] [SE2] Texts with these words that this person may see at this moment, the best first.
 * @param typed as people type it in a search: words, "quoted words", -without
 */
export async function search(
	db: Db,
	caller: Caller,
	typed: string,
	at: Date
): Promise<SearchAnswer> {
	const asked = typed
		.replaceAll('\0', ' ')
		.toWellFormed()
		.slice(0, LIMITS.searchLength)
		.toLowerCase()
	const words = wordsIn(asked)
	if (words.length === 0) return NOTHING
	await indexTexts(db, BROUGHT_UP)
	const places = await placesOf(db, caller, at)
	if (places.size === 0) return NOTHING
	const hits = await hitsOf(db, places, asked, at)
	// Who leaves words out or quotes some asks exactly.
	if (hits.length > 0 || /["-]/.test(asked)) return { hits, instead: null }
	const instead = await correctedIn(db, places, words, at)
	if (instead === null) return NOTHING
	return { hits: await hitsOf(db, places, instead, at), instead }
}

function wordsIn(asked: string): string[] {
	const words = asked.match(/[\p{L}\p{N}]+/gu) ?? []
	return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, LIMITS.searchWords)
}

/** The same question in each dictionary, and for texts that are read without one. */
type Query = { stemmed: SQL; plain: SQL }

function queryOf(asked: string, words: readonly string[], form = asWritten): Query {
	const typed = form(asked)
	const begins = words.map((word) => `${form(latvianStem(word))}:*`).join(' & ')
	return {
		stemmed: sql`(websearch_to_tsquery('english', ${typed}) || websearch_to_tsquery('italian', ${typed})
			|| websearch_to_tsquery('spanish', ${typed}))`,
		// Who leaves something out or quotes means the words as they stand; else each begins one [SE1].
		plain: /["-]/.test(asked)
			? sql`websearch_to_tsquery('simple', ${typed})`
			: sql`to_tsquery('simple', ${begins})`
	}
}

/**
 * To set words apart as they stand in a text: in the C locale PostgreSQL does not know that É and é, or Ē and ē,
 * are one letter, so a word is asked for as it begins a sentence and in capitals too.
 */
function shownQueryOf(asked: string, words: readonly string[]): Query {
	const forms = [asWritten, beginningSentence, inCapitals].map((form) =>
		queryOf(asked, words, form)
	)
	const any = (queries: SQL[]) => sql`(${sql.join(queries, sql` || `)})`
	return {
		stemmed: any(forms.map(({ stemmed }) => stemmed)),
		plain: any(forms.map(({ plain }) => plain))
	}
}
const asWritten = (words: string) => words
const beginningSentence = (words: string) =>
	words.replaceAll(/(?<![\p{L}\p{N}])[^\0-\x7f]/gu, (letter) => letter.toUpperCase())
const inCapitals = (words: string) =>
	words.replaceAll(/[^\0-\x7f]/gu, (letter) => letter.toUpperCase())

/** The query that fits the text of a row. */
function fitting({ stemmed, plain }: Query): SQL {
	return sql`(case when text.dictionary = 'simple' then ${plain} else ${stemmed} end)`
}

async function placesOf(db: Db, caller: Caller, at: Date): Promise<Map<string, Place>> {
	const rows = await db
		.selectDistinct({ id: membership.processId })
		.from(membership)
		.where(and(eq(membership.personId, caller.personId), inForce(at)))
	const places = new Map<string, Place>()
	for (const { id } of rows) places.set(id, await enterProcess(db, caller.personId, id, at))
	return places
}

/** [SE2] The right to view is asked for each text, so that nothing tells of what may not be seen. */
async function seenAmong<R extends { id: string }>(
	db: Db,
	places: ReadonlyMap<string, Place>,
	rows: readonly R[],
	at: Date
): Promise<R[]> {
	if (rows.length === 0) return []
	const ids = rows.map(({ id }) => id)
	const artefacts = await db.select().from(artefactTable).where(inArray(artefactTable.id, ids))
	const known = new Map(artefacts.map((one) => [one.id, one]))
	return rows.filter(({ id }) => {
		const artefact = known.get(id)
		const place = artefact && places.get(artefact.processId)
		if (!place) return false
		return abilityTo('view', place, { artefact }, factsAbout(place, artefact), at) === null
	})
}

/** Rows of texts of these processes. */
function among(places: ReadonlyMap<string, Place>): SQL {
	const ids = sql.join(
		[...places.keys()].map((id) => sql`${id}::uuid`),
		sql`, `
	)
	return sql`from searched_text as text join artefact on artefact.id = text.artefact_id
		where artefact.process_id in (${ids}) and artefact.state <> 'disposed'`
}

async function hitsOf(
	db: Db,
	places: ReadonlyMap<string, Place>,
	asked: string,
	at: Date
): Promise<SearchHit[]> {
	const query = queryOf(asked, wordsIn(asked))
	const found = await db.execute<{ id: string }>(sql`
		select artefact.id ${among(places)} and (
			(text.dictionary <> 'simple' and text.stems @@ ${query.stemmed})
			or (text.dictionary = 'simple' and text.stems @@ ${query.plain})
		)
		order by artefact.state = 'withdrawn', ts_rank_cd(text.stems, ${fitting(query)}) desc, artefact.id
		limit ${CANDIDATES}`)
	const seen = (await seenAmong(db, places, [...found], at)).slice(0, LIMITS.searchHits)
	if (seen.length === 0) return []
	const ids = sql.join(
		seen.map(({ id }) => sql`${id}::uuid`),
		sql`, `
	)
	const apart = fitting(shownQueryOf(asked, wordsIn(asked)))
	const looks = `StartSel=${HIT.begins}, StopSel=${HIT.ends}`
	const shown = await db.execute<Shown>(sql`
		select artefact.id, artefact.kind, artefact.process_id as process,
			ts_headline(text.dictionary::regconfig, artefact.title, ${apart}, ${`${looks}, HighlightAll=true`}) as title,
			ts_headline(text.dictionary::regconfig, left(text.words, 100000), ${apart},
				${`${looks}, MaxFragments=3, MaxWords=24, MinWords=10, FragmentDelimiter=${BREAK}`}) as words
		${among(places)} and artefact.id in (${ids})`)
	const order = seen.map(({ id }) => id)
	return [...shown]
		.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
		.flatMap(({ id, kind, process, title, words }) => {
			const place = places.get(process)
			if (!place) return []
			const { name, language } = place.process
			const passages = words.split(BREAK).map(foundIn)
			return [
				{ id, kind, processId: process, process: name, language, title: foundIn(title), passages }
			]
		})
}
const BREAK = '\ue002'
type Shown = { id: string; kind: ArtefactKind; process: string; title: string; words: string }

/**
 * [SE3] What was typed with each unknown word replaced by the nearest one of a text this person may see; null
 * when nothing is near. Words of other texts are never offered: they would tell of them.
 */
async function correctedIn(
	db: Db,
	places: ReadonlyMap<string, Place>,
	words: readonly string[],
	at: Date
): Promise<string | null> {
	const corrected = await Promise.all(words.map((word) => correction(db, places, word, at)))
	return corrected.every((word) => word !== null) && corrected.join() !== words.join()
		? corrected.join(' ')
		: null
}

async function correction(
	db: Db,
	places: ReadonlyMap<string, Place>,
	word: string,
	at: Date
): Promise<string | null> {
	const like = await wordsLike(db, word)
	for (const near of byDistance(word, like)) {
		const there = await wordsAmong(db, places, near, at)
		const found = meant(
			word,
			near.filter((one) => there.has(one))
		)
		if (found !== null) return found
	}
	return null
}

/** [SE2] All words of the texts this person may see in which one of these stands. */
async function wordsAmong(
	db: Db,
	places: ReadonlyMap<string, Place>,
	words: readonly string[],
	at: Date
): Promise<ReadonlySet<string>> {
	const any = words.join(' | ')
	const query = sql`(case when text.dictionary = 'simple' then to_tsquery('simple', ${any})
		else to_tsquery('english', ${any}) || to_tsquery('italian', ${any}) || to_tsquery('spanish', ${any}) end)`
	const found = await db.execute<{ id: string; words: string }>(sql`
		select artefact.id, concat_ws(' ', text.about, text.words) as words ${among(places)}
		and text.stems @@ ${query} limit ${CANDIDATES}`)
	const seen = await seenAmong(db, places, [...found], at)
	return new Set(seen.flatMap((one) => one.words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
}
