import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { beginGlance } from '#collab/store/acting/glance.ts'
import { readIn } from '#collab/store/people/reader-language.ts'
import { Refusal } from '#schema/errors.ts'
import { say } from '#schema/messages/format.ts'
import { tooLarge } from '#lib/server/body-limit.ts'
import { compressed } from '#lib/server/compressed.ts'
import { chosenLanguage, negotiateLanguage } from '#lib/server/language.ts'
import { readReading, readingAttributes } from '#lib/server/reading.ts'
import { shownRefusal } from '#lib/server/refusing.ts'
import { withText } from '#lib/editor/server/text-in-page.ts'
import { callerOf } from '#lib/server/session.ts'

export const handle: Handle = async ({ event, resolve }) => {
	const { locals, cookies, request } = event
	if (tooLarge(event)) return refusalOfSize(request)
	locals.now = new Date()
	if (request.method === 'GET') beginGlance(locals.now)
	locals.caller = await callerOf(event)
	locals.language = negotiateLanguage(
		chosenLanguage(cookies),
		locals.caller?.language,
		request.headers.get('accept-language')
	)
	locals.reading = readReading(cookies)
	const answer = await readIn(locals.language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				withText(
					html
						.replace('%interlink.language%', locals.language)
						.replace('%interlink.reading%', readingAttributes(locals.reading)),
					locals
				),
			preload: (file) =>
				file.type === 'js' ||
				file.type === 'css' ||
				(file.type === 'font' && file.filename.includes('atkinson-hyperlegible-next-latin-wght'))
		})
	)
	return compressed(request, answer)
}

/** An expected refusal becomes a page with its own status and sentence; the rest is logged. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind === 'unknown' && error instanceof Refusal) {
		// What is kept changed on the disk: nobody who asks can mend that.
		if (error.code === 'record_unfit') console.error(event.route.id, error.code, error.params)
		// What asks for a file gets no page of ours, and reads the sentence alone.
		const message = say(event.locals.language, `refusal.${error.code}`, error.params)
		return { status: error.status, message, refusal: shownRefusal(error) }
	}
	// Somebody who left while their form was read is no fault of ours.
	if (kind === 'unknown' && !event.request.signal.aborted)
		console.error(event.request.method, event.route.id, error)
}

/** Forms sent by script read JSON, as SvelteKit answers them; the others read words. */
function refusalOfSize(request: Request): Response {
	if (request.headers.get('x-sveltekit-action') !== 'true')
		return new Response('Too large.\n', { status: 413 })
	const error = { message: 'Too large.' }
	return Response.json({ type: 'error', status: 413, error }, { status: 413 })
}
