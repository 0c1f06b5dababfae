import { eq, sql } from 'drizzle-orm'
import { searchedText } from '#schema/db/search.ts'
import { searchedWords } from '#schema/docs/searched.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import type { Db } from '../database/db.ts'
import { hiddenIn } from '../processes/hidden-entries.ts'
import { openDocument } from '../artefacts/updates.ts'
import { countWords } from './known-words.ts'

/** The dictionary of PostgreSQL for a language; where it has none, words stand as they are written. */
export function dictionaryOf(language: string): string {
	const known: Record<string, string> = { en: 'english', it: 'italian', es: 'spanish' }
	return known[language.split('-')[0] ?? ''] ?? 'simple'
}

/** What PostgreSQL indexes at most of one text: a tsvector has a bound of its own. */
const WORDS_LENGTH = 400_000

type Stale = { id: string; kind: ArtefactKind; language: string; about: string; seq: string }

/**
 * [SE1] Brings the index up to date with texts that changed since, at most so many, and answers how many those
 * were. Two that do so at once write the same.
 */
export async function indexTexts(db: Db, limit: number): Promise<number> {
	const stale = await db.execute<Stale>(sql`
		select text.id, text.kind, process.language, text.about, text.seq from (
			select artefact.id, artefact.kind, artefact.process_id,
				concat_ws(e'\n', artefact.title, artefact.purpose, artefact.summary) as about,
				coalesce(
					(select max(seq) from document_update where document = artefact.id::text),
					(select through_seq from document_snapshot where document = artefact.id::text),
					0
				) as seq
			from artefact
			where artefact.motion_on is null and artefact.state <> 'disposed'
		) as text
		join process on process.id = text.process_id
		left join searched_text as known on known.artefact_id = text.id
		where known.artefact_id is null or not known.counted or known.through_seq < text.seq or known.about <> text.about
		limit ${limit}`)
	for (const one of stale) await indexText(db, one)
	return stale.length
}

async function indexText(db: Db, { id, kind, language, about, seq }: Stale): Promise<void> {
	const dictionary = dictionaryOf(language)
	// Capitals become small letters here: in the C locale PostgreSQL knows those of English only.
	await db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`)
		const words = (await wordsNow(tx, id, kind)).slice(0, WORDS_LENGTH)
		const before = await saidBy(tx, id)
		const written = await tx.execute<{ id: string }>(sql`
		insert into searched_text (artefact_id, through_seq, dictionary, about, words, stems, counted)
		select artefact.id, ${seq}, ${dictionary}, ${about}, ${words},
			setweight(to_tsvector(${dictionary}::regconfig, ${about.toLowerCase()}), 'A')
			|| to_tsvector(${dictionary}::regconfig, ${words.toLowerCase()}), true
		from artefact where artefact.id = ${id} and artefact.state <> 'disposed'
		on conflict (artefact_id) do update set
			through_seq = excluded.through_seq, dictionary = excluded.dictionary,
			about = excluded.about, words = excluded.words, stems = excluded.stems, counted = true
		where searched_text.through_seq <= excluded.through_seq
		returning artefact_id as id`)
		if (written.length > 0) await countWords(tx, before, `${about} ${words}`)
	})
}

/** What it says now. A card that is hidden meanwhile waits for the lock, and then forgets what was read. */
async function wordsNow(tx: Db, id: string, kind: ArtefactKind): Promise<string> {
	const doc = await openDocument(tx, id)
	const hidden = kind === 'board' ? await hiddenIn(tx, id) : []
	return searchedWords(kind, doc, new Set(hidden.map(({ entry }) => entry)))
}

/** [H4] [B11] Forgets the words of a text that is disposed of, or of a board of which a card is hidden or shown again. */
export async function forgetWords(tx: Db, id: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`)
	await countWords(tx, await saidBy(tx, id), null)
	await tx.delete(searchedText).where(eq(searchedText.artefactId, id))
}

/** The words of a text that are counted so far. */
async function saidBy(tx: Db, id: string): Promise<string | null> {
	const [row] = await tx
		.select({ about: searchedText.about, words: searchedText.words, counted: searchedText.counted })
		.from(searchedText)
		.where(eq(searchedText.artefactId, id))
	return row?.counted ? `${row.about} ${row.words}` : null
}
