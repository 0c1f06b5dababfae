import { redirect, type ServerLoadEvent } from '@sveltejs/kit'
import type * as Y from 'yjs'
import { artefactView } from '#collab/store/artefacts/artefacts.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import type { Db } from '#collab/store/database/db.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { database } from '#collab/store/database/runtime.ts'
import { loadStanding, standingOf } from '#collab/store/acting/standing.ts'
import { openDocument } from '#collab/store/artefacts/updates.ts'
import type { PersonRef } from '#collab/store/acting/views.ts'
import { Refusal } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { voiceOf } from '#lib/server/voice.ts'
import { answersAbout } from '../answers.ts'

type ArtefactEvent = ServerLoadEvent<{ process: string; id: string }>

/**
 * Everything an artefact's page needs but its content: facts, rights, names, the four answers.
 * @throws Refusal `not_found`, also for an artefact of another kind or process
 */
export async function openArtefact(event: ArtefactEvent, kind: ArtefactKind) {
	event.depends('interlink:artefact')
	const { params, locals } = event
	const caller = signedIn(event)
	const db = database()
	const artefact = await artefactView(db, caller, params.id, locals.now)
	if (artefact.kind !== kind) throw new Refusal('not_found')
	// [DT5] Its old address leads whoever may still see it to where it is now.
	if (artefact.processId !== params.process)
		redirect(307, event.url.pathname.replace(params.process, artefact.processId))
	const [ground, people, m] = await Promise.all([
		loadStanding(db, caller.personId, artefact.id, locals.now),
		peopleIn(db, caller, params.process, locals.now),
		voiceOf(locals)
	])
	// Of what was disposed of only the certificate is left to see.
	if (!ground && artefact.state !== 'disposed') throw new Refusal('not_found')
	const standing: Standing = ground ? standingOf(ground, locals.now) : { may: {}, denials: {} }
	return {
		artefact,
		standing,
		/** Language of authority: what people write here is in it. */
		lang: artefact.language,
		person: { personId: caller.personId, displayName: caller.displayName },
		people,
		where: answersAbout(artefact, standing, m)
	}
}

/** The committed content of a shared document, alive in memory for the length of this request. */
export function committed(artefactId: string): Promise<Y.Doc> {
	return openDocument(database(), artefactId)
}

/** Everybody whose name this person may read here, former members too: they wrote things. */
async function peopleIn(db: Db, caller: Caller, process: string, at: Date): Promise<PersonRef[]> {
	const { people, former } = await membersView(db, caller, process, at)
	const all = [...people, ...former].map(({ person }) => person)
	return [...new Map(all.map((person) => [person.id, person])).values()]
}
