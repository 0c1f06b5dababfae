import { database } from '#collab/store/database/runtime.ts'
import { latestEntries, stateOf } from '#collab/store/register/register-entries.ts'
import { listedPlaces } from '#collab/store/register/register-places.ts'
import { placeAddress, recordAddress } from '#schema/register/address.ts'
import { LARGEST_MAP, sitemap } from '#schema/register/sitemap.ts'
import { openAnswer, tagOf } from '#lib/register/server/answering.ts'

/** [PR9] Where the pages of the register are, newest changes first; demonstrations are left out. */
export const GET = async (event) => {
	const base = event.url.origin
	const state = await stateOf(database(), {})
	const places = (await listedPlaces(database(), {})).filter(
		({ process }) => !process.demonstration
	)
	const entries = await latestEntries(database(), {}, LARGEST_MAP)
	const lists = new Set([
		placeAddress(),
		...places.flatMap(({ organisation, process }) => [
			placeAddress(organisation),
			placeAddress(organisation, process)
		])
	])
	const pages = [
		...[...lists].map((address) => ({ address: base + address, changed: null })),
		...entries
			.filter(({ process }) => !process.demonstration)
			.map(({ id, updatedAt }) => ({ address: base + recordAddress(id), changed: updatedAt }))
	]
	return openAnswer(event, tagOf(state), { 'content-type': 'application/xml' }, () =>
		sitemap(pages)
	)
}
