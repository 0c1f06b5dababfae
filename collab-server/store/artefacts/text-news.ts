import { createHash } from 'node:crypto'
import { Refusal } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import type { Caller } from '../acting/caller.ts'
import { loadStanding, standingOf } from '../acting/standing.ts'
import type { Db } from '../database/db.ts'
import { registerFacts } from './artefacts.ts'
import { lastRowOf } from './updates.ts'

/** What a page that is only read has to know to be as new as the text. */
export type TextNews = {
	/** Another one as soon as the text, a comment or a public fact about it is another. */
	mark: string
	may: 'write' | 'suggest' | 'read'
}

/**
 * [RV5] Whether the text is still what somebody reads. The number of what waits to be read by those who
 * facilitate is no part of it: it is not theirs.
 * @throws Refusal `not_found` to whoever may not read it (any more)
 */
export async function textNews(
	db: Db,
	{ personId }: Caller,
	artefactId: string,
	at: Date
): Promise<TextNews> {
	const ground = await loadStanding(db, personId, artefactId, at)
	if (!ground) throw new Refusal('not_found')
	const { heldMessages: _, ...facts } = await registerFacts(db, artefactId, at)
	const row = await lastRowOf(db, artefactId)
	const mark = createHash('sha256')
		.update(JSON.stringify([row, facts]))
		.digest('base64url')
	return { mark, may: writingIn(standingOf(ground, at)) }
}

function writingIn({ may }: Standing): TextNews['may'] {
	if (may.edit) return 'write'
	return may.suggest ? 'suggest' : 'read'
}
