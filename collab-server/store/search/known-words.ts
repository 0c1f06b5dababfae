import { sql } from 'drizzle-orm'
import { folded } from '#schema/docs/misspelt.ts'
import type { Db } from '../database/db.ts'

/** What a text says, as the words it is made of; null for a text that is not there. */
type Said = string | null

/** Longer than any word somebody types. */
const LONGEST = 40

/**
 * [SE3] Keeps in how many texts each word stands, when a text says something else than before: so a mistyped word
 * is compared with words, and not with all that was ever written. A word that stands nowhere any more is forgotten.
 */
export async function countWords(tx: Db, before: Said, after: Said): Promise<void> {
	const [known, now] = [wordsOf(before), wordsOf(after)]
	const gone = [...known].filter((word) => !now.has(word)).toSorted()
	const come = [...now].filter((word) => !known.has(word)).toSorted()
	if (come.length > 0) await addWords(tx, come)
	if (gone.length > 0) await removeWords(tx, gone)
}

/** Always in the order of the alphabet, so that two who do this at once wait for each other and go on. */
async function addWords(tx: Db, words: readonly string[]): Promise<void> {
	const rows = JSON.stringify(words.map((word) => ({ word, plain: folded(word) })))
	await tx.execute(sql`
		insert into searched_word (word, plain, texts)
		select word, plain, 1 from json_to_recordset(${rows}::json) as said (word text, plain text)
		on conflict (word) do update set texts = searched_word.texts + 1`)
}

async function removeWords(tx: Db, words: readonly string[]): Promise<void> {
	const rows = JSON.stringify(words)
	await tx.execute(sql`
		with less as (
			select word from searched_word
			where word in (select json_array_elements_text(${rows}::json))
			order by word for update
		)
		update searched_word set texts = texts - 1 from less where searched_word.word = less.word`)
	await tx.execute(sql`
		delete from searched_word
		where texts < 1 and word in (select json_array_elements_text(${rows}::json))`)
}

/** Words somewhere that look like this one, marks on letters aside. Whether somebody may read them is not asked. */
export async function wordsLike(db: Db, typed: string): Promise<string[]> {
	const rows = await db.transaction(async (tx) => {
		// Low enough for a short word with one letter that is wrong.
		await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', '0.2', true)`)
		return tx.execute<{ word: string }>(sql`
			select word from searched_word where plain % ${folded(typed)}
			order by similarity(plain, ${folded(typed)}) desc, texts desc limit 300`)
	})
	return [...rows].map(({ word }) => word)
}

function wordsOf(said: Said): ReadonlySet<string> {
	const words = (said ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
	return new Set(words.filter(({ length }) => length <= LONGEST))
}
