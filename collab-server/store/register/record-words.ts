import { eq, or, sql, type SQL } from 'drizzle-orm'
import { publishedRecord, recordWords } from '#schema/db/register.ts'
import { latvianQuery } from '#schema/register/asked.ts'
import type { Db } from '../database/db.ts'

/** So much of a text is searched: PostgreSQL keeps no more than a megabyte of words. */
const LONGEST_TEXT = 200_000

/** [PR7] Notes by which words a sealed record is found. Noted again, the new ones stand. */
export async function noteWords(tx: Db, recordId: string): Promise<void> {
	await tx.execute(sql`
		insert into record_words (record_id, words)
		select r.id,
			setweight(to_tsvector(${DICTIONARY}, ${folded(sql`d.question`)}), 'A') ||
			setweight(to_tsvector(${DICTIONARY}, ${folded(sql`a.title || ' ' || d.summary`)}), 'B') ||
			setweight(to_tsvector(${DICTIONARY}, ${folded(sql`left(t.canonical_text, ${LONGEST_TEXT}::integer)`)}), 'D')
		from record r
			join decision d on d.id = r.decision_id
			join artefact a on a.id = d.artefact_id
			join frozen_text t on t.id = coalesce(d.effective_text_id, d.frozen_text_id)
			join process p on p.id = d.process_id
		where r.id = ${recordId}
		on conflict (record_id) do update set words = excluded.words`)
}

/** PostgreSQL brings dictionaries for three of our languages. */
const DICTIONARY = sql`(case p.language when 'en' then 'english' when 'it' then 'italian'
	when 'es' then 'spanish' else 'simple' end)::regconfig`

/** Latvian is searched without marks, because it is searched without a dictionary. */
function folded(words: SQL): SQL {
	return sql`case p.language when 'lv' then translate(lower(${words}), 'āčēģīķļņšūž', 'acegiklnsuz') else ${words} end`
}

/** [PR7] Whether the words of a record hold what somebody looks for, each in its own language. */
export function holds(words: string): SQL | undefined {
	const { language } = publishedRecord
	const among = (name: string, query: SQL) =>
		sql`(${language} = ${name} and ${recordWords.words} @@ ${query})`
	const latvian = latvianQuery(words)
	return or(
		...DICTIONARIES.map(([name, query]) => among(name, query(words))),
		...(latvian ? [among('lv', sql`to_tsquery('simple', ${latvian})`)] : []),
		eq(publishedRecord.id, words.toUpperCase())
	)
}

const DICTIONARIES = (
	[
		['en', 'english'],
		['it', 'italian'],
		['es', 'spanish']
	] as const
).map(
	([name, dictionary]) =>
		[
			name,
			(words: string) => sql`websearch_to_tsquery(${dictionary}::regconfig, ${words})`
		] as const
)

/** Those that fit best first. */
export function fit(words: string): SQL {
	const latvian = latvianQuery(words)
	const found = DICTIONARIES.map(
		([name, query]) =>
			sql`when ${publishedRecord.language} = ${name} then ts_rank(${recordWords.words}, ${query(words)})`
	)
	return sql`case ${sql.join(found, sql` `)} else ${
		latvian ? sql`ts_rank(${recordWords.words}, to_tsquery('simple', ${latvian}))` : sql`0`
	} end desc nulls last`
}
