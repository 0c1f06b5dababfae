import { artefact } from '#schema/db/artefacts.ts'
import { team } from '#schema/db/bodies.ts'
import { organisation, person } from '#schema/db/people.ts'
import { membership, process } from '#schema/db/processes.ts'
import type { ArtefactKind, ArtefactState, Phase, Role } from '#schema/governance/roles.ts'
import { registerName } from '#schema/ids.ts'
import { firstCharter, keepCharter } from '../charters/charters.ts'
import type { Db } from '../database/db.ts'
import { createLog } from '../ledger/ledger.ts'
import { openSession } from '../people/sessions.ts'
import { createDocument } from '../artefacts/updates.ts'

/** Somebody of the cast, with a login session. */
export type Cast = { personId: string; name: string; token: string }

/** One process with one artefact, laid out row by row, for tests of what happens around it. */
export type Scene = {
	db: Db
	processId: string
	artefactId: string
	/** Adds a person with these roles. */
	cast(name: string, ...roles: Role[]): Promise<Cast>
}

export async function laidOut(
	db: Db,
	{
		kind = 'board',
		state = 'draft',
		phase = 'de',
		seed,
		at = new Date()
	}: {
		kind?: ArtefactKind
		state?: ArtefactState
		phase?: Phase
		seed?: Uint8Array
		at?: Date
	} = {}
): Promise<Scene> {
	const [organisationId, processId, charterId, artefactId, teamId] = Array.from({ length: 5 }, () =>
		crypto.randomUUID()
	) as [string, string, string, string, string]

	async function cast(name: string, ...roles: Role[]): Promise<Cast> {
		const personId = crypto.randomUUID()
		await db.insert(person).values({
			id: personId,
			displayName: name,
			email: `${personId}@example.org`,
			assurance: 2,
			createdAt: at
		})
		for (const role of roles) {
			const id = crypto.randomUUID()
			await db.insert(membership).values({ id, processId, personId, role, from: at })
		}
		const visitor = { device: 'test', token: null }
		const { sessionToken } = await openSession(db, personId, visitor, at)
		return { personId, name, token: sessionToken }
	}

	const founder = crypto.randomUUID()
	await db.insert(person).values({ id: founder, displayName: 'Founder', createdAt: at })
	await db
		.insert(organisation)
		.values({ id: organisationId, name: 'City', type: 'public_administration', createdAt: at })
	await createLog(db, { id: organisationId })
	await db.insert(process).values({
		id: processId,
		organisationId,
		name: 'Moving in',
		aim: 'A help page',
		language: 'en',
		timezone: 'Europe/Riga',
		phase,
		charterId,
		createdBy: founder,
		createdAt: at
	})
	const charter = firstCharter('workshop-pace-1', 'en', 'Europe/Riga')
	await keepCharter(db, { id: charterId, processId, version: 1, charter }, at)
	await db.insert(team).values({ id: teamId, processId, name: 'Editors', createdAt: at })
	await db.insert(artefact).values({
		id: artefactId,
		processId,
		kind,
		title: 'Ideas',
		purpose: 'Ideas for the help page',
		summary: 'What people propose.',
		teamId,
		state,
		stateSince: at,
		createdBy: founder,
		createdAt: at
	})
	await createDocument(db, { name: artefactId, artefactId, ...(seed && { seed }) }, at)
	await createDocument(db, { name: registerName(artefactId), artefactId }, at)
	return { db, processId, artefactId, cast }
}
