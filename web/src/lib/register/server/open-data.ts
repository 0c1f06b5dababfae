import type { RequestEvent } from '@sveltejs/kit'
import { database } from '#collab/store/database/runtime.ts'
import {
	allEntries,
	latestEntries,
	stateOf,
	type Narrowing
} from '#collab/store/register/register-entries.ts'
import type { Place } from '#collab/store/register/register-places.ts'
import { placeAddress } from '#schema/register/address.ts'
import { queryOf, readAsked } from '#schema/register/asked.ts'
import { atomFeed, feedTitle } from '#schema/register/atom.ts'
import { csvHead, csvLine } from '#schema/register/csv.ts'
import type { PublishedEntry } from '#schema/register/entry.ts'
import { motionOf } from '#schema/register/popolo.ts'
import { keepAddress, openAnswer, tagOf } from './answering.ts'
import { placeOf, within } from './register-list.ts'

type Asking = RequestEvent<{ organisation?: string; process?: string; data: string }>

/** How many decisions a feed tells of. */
const IN_FEED = 50

/** [PR8] The decisions of an address as a feed, as a table, or as data. */
export async function openData(event: Asking): Promise<Response> {
	const { params, url } = event
	const place = await placeOf(event)
	const { page: _, ...asked } = readAsked(url.searchParams)
	const query = params.data === 'feed.atom' ? '' : queryOf({ ...asked, page: 1 })
	const address = placeAddress(place?.organisation, place?.process)
	keepAddress(event, `${address}/${params.data}`, query)
	const state = await stateOf(database(), within(place))
	const tag = tagOf(url.href, state, params.data === 'feed.atom' && event.locals.language)
	switch (params.data) {
		case 'feed.atom': {
			const entries = await latestEntries(database(), within(place), IN_FEED)
			const headers = {
				'content-type': 'application/atom+xml; charset=utf-8',
				vary: 'cookie, accept-language'
			}
			return openAnswer(event, tag, headers, () => feed(event, place, address, entries))
		}
		case 'decisions.csv':
			return openAnswer(event, tag, file('text/csv; charset=utf-8; header=present', 'csv'), () =>
				streamed(csv(place, asked, url.origin))
			)
		default:
			return openAnswer(event, tag, file('application/json', 'json'), () =>
				streamed(json(place, asked, url.origin))
			)
	}
}

function file(type: string, ending: string) {
	return { 'content-type': type, 'content-disposition': `inline; filename="decisions.${ending}"` }
}

function feed(event: Asking, place: Place | null, address: string, entries: PublishedEntry[]) {
	const { origin } = event.url
	const { language } = event.locals
	const named = place?.process ?? place?.organisation
	return atomFeed({
		id: named ? `urn:uuid:${named.id}` : `${origin}/register`,
		title: feedTitle(language, place?.process?.name, place?.organisation.name),
		language,
		self: `${origin}${address}/feed.atom`,
		page: origin + address,
		base: origin,
		entries
	})
}

async function* csv(place: Place | null, asked: Narrowing, base: string) {
	yield csvHead()
	for await (const entry of allEntries(database(), within(place), asked)) yield csvLine(entry, base)
}

async function* json(place: Place | null, asked: Narrowing, base: string) {
	let before = '{"motions":['
	for await (const entry of allEntries(database(), within(place), asked)) {
		yield `${before}\n${JSON.stringify(motionOf(entry, base))}`
		before = ','
	}
	yield `${before === ',' ? '' : before}\n]}\n`
}

/** Sent while it is read: a long register is never in memory as a whole. */
function streamed(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder()
	return new ReadableStream({
		async pull(controller) {
			const { value, done } = await parts.next()
			if (done) controller.close()
			else controller.enqueue(encoder.encode(value))
		},
		async cancel() {
			await parts.return(undefined)
		}
	})
}
