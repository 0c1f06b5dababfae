import type { RequestEvent } from '@sveltejs/kit'
import { logEntry, type ProvenEntry } from '#collab/store/processes/process-log.ts'
import { database } from '#collab/store/database/runtime.ts'
import { Refusal } from '#schema/errors.ts'
import { signedIn } from './signed-in.ts'

/** The entry of the log that an address names, for those who may read it. */
export async function entryAsked(
	event: Pick<
		RequestEvent<{ process: string; index: string }>,
		'locals' | 'url' | 'request' | 'params'
	>
): Promise<ProvenEntry> {
	const caller = signedIn(event)
	const { process, index } = event.params
	if (!/^\d{1,12}$/.test(index)) throw new Refusal('not_found')
	return logEntry(database(), caller, process, Number(index), event.locals.now)
}
