import { mailList } from '#collab/store/people/mails.ts'
import { database } from '#collab/store/database/runtime.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	mails: await mailList(database(), asAdministrator(event))
})
