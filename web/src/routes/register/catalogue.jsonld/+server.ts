import { database } from '#collab/store/database/runtime.ts'
import { listedPlaces } from '#collab/store/register/register-places.ts'
import { dcatCatalogue } from '#schema/register/dcat.ts'
import { asked, openAnswer, tagOf } from '#lib/register/server/answering.ts'
import { dataLicence } from '#lib/register/server/data-licence.ts'

/** [PR8] What this register offers as data, for catalogues that collect it. */
export const GET = async (event) => {
	const places = await listedPlaces(database(), {})
	const described = [
		...new Map(places.map(({ organisation }) => [organisation.id, { organisation }])).values()
	]
	const body = dcatCatalogue(described, event.url.origin, dataLicence())
	return openAnswer(event, tagOf(body), { 'content-type': 'application/ld+json' }, () =>
		JSON.stringify(body)
	)
}
export const OPTIONS = asked
