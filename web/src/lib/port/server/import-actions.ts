import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { keptPictures, sentPicture } from '#collab/port/import-pictures.ts'
import { readApart } from '#collab/port/apart.ts'
import { portWords } from '#collab/port/port-words.ts'
import { htmlPart } from '#collab/port/write-html.ts'
import { must } from '#collab/store/acting/ability.ts'
import { abilityToCreate } from '#collab/store/acting/artefact-acts.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { enterProcess } from '#collab/store/acting/place.ts'
import { database } from '#collab/store/database/runtime.ts'
import type { Brought } from '#schema/docs/formats.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { isLanguage } from '#lib/messages/languages.ts'
import { addressOf } from '#lib/ui/addresses.ts'
import { CommandId, Title } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

type ProcessEvent = RequestEvent<{ process: string }>

/** How many blocks of a file are shown before it is kept. */
const SHOWN = 300

const Create = v.object({
	command: CommandId,
	title: Title,
	blocks: v.string(),
	pictures: v.optional(v.string(), '[]')
})

export const importActions = {
	/** Shows what a file would become. Nothing of it is kept. */
	read: async (event: ProcessEvent) => {
		const language = await languageOfWriter(event, signedIn(event))
		return refusing(event, async (form) => {
			const file = form.get('file')
			if (!(file instanceof File) || file.name === '') throw new Refusal('file_missing')
			if (file.size > LIMITS.importBytes)
				throw new Refusal('file_too_large', { limit: LIMITS.importBytes / (1024 * 1024) })
			const bytes = new Uint8Array(await file.arrayBuffer())
			return { brought: shown(event, await readApart({ name: file.name, bytes, language })) }
		})
	},

	create: (event: ProcessEvent) =>
		refusing(event, async (form) => {
			const { command, title, blocks, pictures: sent } = read(form, Create)
			const { process } = event.params
			await languageOfWriter(event, signedIn(event))
			const pictures = await keptPictures(sent)
			const act = { id: command, kind: 'import-text', process, title, blocks, pictures } as const
			const { artefactId } = await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(addressOf(process, { id: artefactId, kind: 'document' }))
		})
}

/** Nobody who may not begin a text here gets a file read. The language is that of the process. */
async function languageOfWriter({ params, locals }: ProcessEvent, caller: Caller): Promise<string> {
	const place = await enterProcess(database(), caller.personId, params.process, locals.now)
	must(abilityToCreate(place, 'document', locals.now))
	return isLanguage(place.process.language) ? place.process.language : 'en'
}

function shown({ locals }: ProcessEvent, { blocks, pictures, ...rest }: Brought) {
	return {
		...rest,
		blocks: JSON.stringify(blocks),
		pictures: JSON.stringify(pictures.map(sentPicture)),
		html: htmlPart(blocks.slice(0, SHOWN), portWords(locals.language)),
		hidden: Math.max(0, blocks.length - SHOWN)
	}
}
