import { database } from '#collab/store/database/runtime.ts'
import { accessibilityWords } from '#collab/store/people/accessibility.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url }) => ({
	words: await accessibilityWords(database()),
	address: url.origin
})
