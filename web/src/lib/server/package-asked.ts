import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { packageInProcess } from '#collab/store/privacy/access-package.ts'
import { Refusal } from '#schema/errors.ts'
import { CommandId, Reason } from './fields.ts'
import { packageDownload } from './package-download.ts'
import { signedIn } from './signed-in.ts'

const Asked = v.object({ command: CommandId, reason: Reason })

/** By POST alone: whoever takes the package away has entered why [PD6]. */
export async function packageAsked(
	event: RequestEvent,
	form: FormData,
	about: { process: string; person: string }
): Promise<Response> {
	const caller = signedIn(event)
	const { now } = event.locals
	const asked = v.safeParse(Asked, Object.fromEntries(form))
	if (!asked.success) throw new Refusal('reason_missing')
	const { command, reason } = asked.output
	const act = { id: command, kind: 'make-access-package', ...about, reason } as const
	await govern(database(), caller, act, now)
	return packageDownload(event, await packageInProcess(database(), caller, about, now))
}
