import { error, type RequestEvent } from '@sveltejs/kit'
import { database } from '#collab/store/database/runtime.ts'
import {
	facetsOf,
	findEntries,
	PAGE,
	type Within
} from '#collab/store/register/register-entries.ts'
import { listedPlaces, placeAt, type Place } from '#collab/store/register/register-places.ts'
import { placeAddress } from '#schema/register/address.ts'
import { queryOf, readAsked } from '#schema/register/asked.ts'
import { keepAddress, tagPage } from './answering.ts'

type Asking = RequestEvent<{ organisation?: string; process?: string }>

/** The place an address names; null is the whole register. */
export async function placeOf({ params }: Pick<Asking, 'params'>): Promise<Place | null> {
	const { organisation, process = null } = params
	return organisation === undefined ? null : placeAt(database(), organisation, process)
}

export function within(place: Place | null): Within {
	return {
		...(place && { organisation: place.organisation.id }),
		...(place?.process && { process: place.process.id })
	}
}

/** [PR5] [PR9] One page of a list: of all organisations, of one, or of a process. */
export async function registerList(event: Asking) {
	const place = await placeOf(event)
	const asked = readAsked(event.url.searchParams)
	const address = placeAddress(place?.organisation, place?.process)
	keepAddress(event, address, queryOf(asked))
	const scope = within(place)
	const [{ entries, total }, facets, places] = await Promise.all([
		findEntries(database(), scope, asked),
		facetsOf(database(), scope),
		place?.process ? [] : listedPlaces(database(), scope)
	])
	if (asked.page > 1 && entries.length === 0) error(404, 'not_found')
	const list = { place, asked, address, entries, total, facets, places, size: PAGE }
	tagPage(event, list)
	return { list }
}
