import { loadCatalogue } from '#lib/messages/catalogues.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = async ({ data, url }) => ({
	...data,
	catalogue: await loadCatalogue(data.language, url.pathname)
})
