import { browser } from '$app/env'
import { beginEarly } from '#lib/artefact/live.svelte.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = ({ data }) => {
	if (browser) beginEarly(data)
	return data
}
