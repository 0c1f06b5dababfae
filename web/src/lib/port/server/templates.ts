import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { portWords } from '#collab/port/port-words.ts'
import { htmlPart } from '#collab/port/write-html.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { isTemplate, TEMPLATES, templateIn } from '#schema/docs/templates/templates.ts'
import { isLanguage } from '#lib/messages/languages.ts'
import { CommandId, Title } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { addressOf } from '#lib/ui/addresses.ts'

/** [DT1] What a text can begin with, and how the chosen one looks, in the language of the process. */
export function templatesFor(process: { language: string }, asked: string | null) {
	const language = isLanguage(process.language) ? process.language : 'en'
	const chosen = isTemplate(asked) ? asked : TEMPLATES[0]
	return {
		templates: TEMPLATES.map((id) => {
			const { name, about } = templateIn(language, id)
			return { id, name, about }
		}),
		chosen,
		html: htmlPart(templateIn(language, chosen).body, portWords(language))
	}
}

const Begin = v.object({
	command: CommandId,
	title: Title,
	template: v.picklist(TEMPLATES)
})

export const templateActions = {
	begin: (event: RequestEvent<{ process: string }>) =>
		refusing(event, async (form) => {
			const { command, ...begun } = read(form, Begin)
			const { process } = event.params
			const act = { id: command, kind: 'create-artefact', process } as const
			const { artefactId } = await govern(
				database(),
				signedIn(event),
				{ ...act, artefactKind: 'document', ...begun },
				event.locals.now
			)
			seeOther(addressOf(process, { id: artefactId, kind: 'document' }))
		})
}
