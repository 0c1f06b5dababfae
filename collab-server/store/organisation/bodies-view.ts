import { asc, eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { processOrganisation, team, teamMember } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import type { Denial } from '#schema/errors.ts'
import type { Role } from '#schema/governance/roles.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import { abilityToAssign } from './assignments.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { isPublicRole, readsNames } from './members.ts'
import { abilityToOrganise, type OrganisationType } from './organisations.ts'
import { namesOf } from '../people/person-names.ts'
import { enterProcess, inForce } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { PersonRef } from '../acting/views.ts'

/** The organisations and teams of a process, with what one person may do about them. */
export type BodiesView = {
	organisations: {
		id: string
		name: string
		type: OrganisationType
		people: PersonRef[]
		ended: boolean
	}[]
	teams: {
		id: string
		name: string
		organisationId: string | null
		members: { membershipId: string; person: PersonRef; until: string | null; mayLeave: boolean }[]
		artefactIds: string[]
		/** null = may be renamed, ended and joined. */
		may: Denial | null
	}[]
	/** Roles in force, for choosing whom to put where. */
	people: {
		membershipId: string
		person: PersonRef
		role: Role
		organisationId: string | null
		/** May be taken into teams and organisations by this person. */
		movable: boolean
	}[]
	artefacts: {
		id: string
		title: string
		teamId: string | null
		organisationId: string | null
		visibility: ArtefactRecord['visibility']
		mayAssign: boolean
	}[]
	/** Organisations for which this person may form teams; `null` among them: across organisations. */
	mayFormFor: (string | null)[]
	mayOrganise: Denial | null
}

export async function bodiesView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<BodiesView> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const organisations = await db
		.select()
		.from(processOrganisation)
		.where(eq(processOrganisation.processId, processId))
		.orderBy(asc(processOrganisation.createdAt), asc(processOrganisation.id))
	const people = await peopleIn(db, place, at)
	const mayFormFor = [null, ...organisations.filter(({ endedAt }) => !endedAt).map(({ id }) => id)]
	return {
		organisations: organisations.map(({ id, name, type, endedAt }) => ({
			id,
			name,
			type,
			people: onePerPerson(people.filter(({ organisationId }) => organisationId === id)),
			ended: endedAt !== null
		})),
		teams: await teamsIn(db, place, people, at),
		people,
		artefacts: await artefactsIn(db, place, at),
		mayFormFor: mayFormFor.filter((id) => abilityToOrganise(place, [id], at) === null),
		mayOrganise: abilityToOrganise(place, [], at)
	}
}

/** [F22] Guests and observers read the names of those who act in an office. */
async function peopleIn(db: Db, place: Place, at: Date): Promise<BodiesView['people']> {
	const rows = await db
		.select()
		.from(membership)
		.where(eq(membership.processId, place.process.id))
		.orderBy(asc(membership.from), asc(membership.id))
	const present = rows.filter(
		({ from, until, role }) => from <= at && (!until || until > at) && role !== 'guest'
	)
	const seen = present.filter(
		(row) =>
			readsNames(place.actor) || isPublicRole(row.role) || row.personId === place.actor.personId
	)
	const name = await namesOf(
		db,
		seen.map(({ personId }) => personId)
	)
	return seen.map(({ id, personId, role, organisationId }) => ({
		membershipId: id,
		person: name(personId),
		role,
		organisationId,
		movable: abilityToOrganise(place, [organisationId], at) === null
	}))
}

async function teamsIn(
	db: Db,
	place: Place,
	people: BodiesView['people'],
	at: Date
): Promise<BodiesView['teams']> {
	const rows = await db
		.select()
		.from(team)
		.where(eq(team.processId, place.process.id))
		.orderBy(asc(team.createdAt), asc(team.id))
	const places = await db
		.select({ place: teamMember })
		.from(teamMember)
		.innerJoin(membership, eq(membership.id, teamMember.membershipId))
		.where(inForce(at))
	const assigned = await artefactsIn(db, place, at)
	return rows
		.filter(({ endedAt }) => endedAt === null)
		.map(({ id, name, organisationId }) => {
			const may = abilityToOrganise(place, [organisationId], at)
			const present = places.flatMap(({ place: one }) =>
				one.teamId === id && (!one.until || one.until > at) ? [one] : []
			)
			return {
				id,
				name,
				organisationId,
				members: present.flatMap(({ membershipId, until }) =>
					people
						.filter((one) => one.membershipId === membershipId)
						.map(({ person }) => ({
							membershipId,
							person,
							until: until?.toISOString() ?? null,
							mayLeave: may === null || person.id === place.actor.personId
						}))
				),
				artefactIds: assigned.filter(({ teamId }) => teamId === id).map((one) => one.id),
				may
			}
		})
}

async function artefactsIn(db: Db, place: Place, at: Date): Promise<BodiesView['artefacts']> {
	const rows = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, place.process.id))
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	return rows
		.filter((artefact) => !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
		.map((artefact) => ({
			id: artefact.id,
			title: artefact.title,
			teamId: artefact.teamId,
			organisationId: artefact.organisationId,
			visibility: artefact.visibility,
			mayAssign: abilityToAssign(place, artefact, at) === null
		}))
}

function onePerPerson(people: BodiesView['people']): PersonRef[] {
	return [...new Map(people.map(({ person }) => [person.id, person])).values()]
}
