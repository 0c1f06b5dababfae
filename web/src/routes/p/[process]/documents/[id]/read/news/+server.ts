import { json } from '@sveltejs/kit'
import { textNews } from '#collab/store/artefacts/text-news.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/** [RV5] Whether the text that somebody reads is still what it was. */
export const GET = async (event) => {
	const news = await textNews(database(), signedIn(event), event.params.id, event.locals.now)
	return json(news, { headers: { 'cache-control': 'private, no-store' } })
}
