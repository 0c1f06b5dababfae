import { entryAsked } from '#lib/server/log-entry.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({ entry: await entryAsked(event) })
