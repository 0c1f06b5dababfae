import { templateActions, templatesFor } from '#lib/port/server/templates.ts'

export const load = async ({ parent, url }) =>
	templatesFor((await parent()).process, url.searchParams.get('from'))

export const actions = templateActions
