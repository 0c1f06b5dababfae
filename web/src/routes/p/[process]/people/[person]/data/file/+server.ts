import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { packageInProcess } from '#collab/store/privacy/access-package.ts'
import { Refusal } from '#schema/errors.ts'
import { CommandId, Reason } from '#lib/server/fields.ts'
import { packageDownload } from '#lib/server/package-download.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const Asked = v.object({ command: CommandId, reason: Reason })

/** By POST alone: whoever takes the package away has entered why [PD6]. */
export const POST = async (event) => {
	const caller = signedIn(event)
	const { now } = event.locals
	const asked = v.safeParse(Asked, Object.fromEntries(await event.request.formData()))
	if (!asked.success) throw new Refusal('reason_missing')
	const { command, reason } = asked.output
	const { process, person } = event.params
	const act = { id: command, kind: 'make-access-package', process, person, reason } as const
	await govern(database(), caller, act, now)
	return packageDownload(event, await packageInProcess(database(), caller, { process, person }, now))
}
