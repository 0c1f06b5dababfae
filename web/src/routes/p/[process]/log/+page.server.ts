import { LOG_KINDS } from '#collab/store/processes/log-kinds.ts'
import { mayExport } from '#collab/store/ledger/ledger-export.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { processLog } from '#collab/store/processes/process-log.ts'
import { database } from '#collab/store/database/runtime.ts'
import { isId } from '#schema/ids.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

const PAGE = 50

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const asked = event.url.searchParams
	const before = Number(/^\d{1,12}$/.exec(asked.get('before') ?? '')?.[0] ?? NaN)
	const kind = LOG_KINDS.find((known) => known === asked.get('kind'))
	const person = asked.get('person') ?? ''
	const options = {
		limit: PAGE,
		...(!Number.isNaN(before) && { before }),
		...(kind && { kind }),
		...(isId(person) && { person })
	}
	const { process } = event.params
	const { now } = event.locals
	const { people, former } = await membersView(database(), caller, process, now)
	const known = new Map([...people, ...former].map(({ person: { id, name } }) => [id, name]))
	return {
		log: await processLog(database(), caller, process, options, now),
		mayExport: await mayExport(database(), caller, process, now),
		kinds: LOG_KINDS,
		asked: { kind: kind ?? '', person: isId(person) ? person : '' },
		people: [...known].map(([id, name]) => ({ id, name }))
	}
}
