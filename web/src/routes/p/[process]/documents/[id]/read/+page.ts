import { browser } from '$app/env'
import type { PageLoad } from './$types'

/** [RV2] No framework and no editor is sent: the page is what the server made of the text. */
export const csr = false

/** Whoever comes from a page with script gets it from the server too. */
export const load: PageLoad = ({ data, url }) => {
	if (!browser) return data
	location.assign(url)
	return new Promise<typeof data>(() => {})
}
