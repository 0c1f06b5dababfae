import * as v from 'valibot'
import { LocalPath, Ticked } from '#lib/server/fields.ts'
import { keepReading } from '#lib/server/reading.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals }) => ({ reading: locals.reading })

const Preferences = v.object({
	theme: v.picklist(['system', 'light', 'dark']),
	plainLetters: Ticked,
	largerText: Ticked,
	moreTime: Ticked,
	to: LocalPath
})

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { to, ...reading } = read(form, Preferences)
			keepReading(event.cookies, reading)
			seeOther(to)
		})
}
