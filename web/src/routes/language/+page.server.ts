import * as v from 'valibot'
import { LanguageCode, LocalPath } from '#lib/server/fields.ts'
import { keepLanguage } from '#lib/server/language.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import type { Actions } from './$types'

const Chosen = v.object({ language: LanguageCode, to: LocalPath })

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { language, to } = read(form, Chosen)
			keepLanguage(event.cookies, language)
			seeOther(to)
		})
}
