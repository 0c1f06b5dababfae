import { error } from '@sveltejs/kit'
import * as v from 'valibot'
import { bringFile } from '#collab/port/bring-file.ts'
import { database } from '#collab/store/database/runtime.ts'
import { Refusal } from '#schema/errors.ts'
import { CommandId } from '#lib/server/fields.ts'
import { shownRefusal } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/** [PI2] Takes a file for a text; answers what it was found to be, or why it is not taken. */
export const POST = async (event) => {
	const caller = signedIn(event)
	const form = await event.request.formData()
	const [command, file] = [v.safeParse(CommandId, form.get('command')), form.get('file')]
	if (!command.success || !(file instanceof File)) error(400, 'malformed')
	const { id: artefact, process } = event.params
	const where = { command: command.output, process, artefact }
	const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
	try {
		const kept = await bringFile(database(), caller, where, given, event.locals.now)
		return Response.json({ file: kept })
	} catch (thrown) {
		if (!(thrown instanceof Refusal)) throw thrown
		return Response.json({ refusal: shownRefusal(thrown) }, { status: thrown.status })
	}
}
