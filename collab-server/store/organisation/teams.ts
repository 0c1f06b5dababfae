import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { team, teamMember } from '#schema/db/bodies.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterMembership } from './membership-rows.ts'
import { abilityToOrganise, mustTakePart } from './organisations.ts'
import { enterProcess } from '../acting/place.ts'
import { instant, optionalText, requiredText } from '../acting/texts.ts'

export type TeamRow = typeof team.$inferSelect

/** [B1] A team across organisations is for facilitators to make; one of an organisation for its officials too. */
export async function createTeam(
	act: Act,
	needs: Acts['create-team']['needs']
): Promise<Acts['create-team']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	const organisationId = needs.organisation ?? null
	must(abilityToOrganise(place, [organisationId], act.at))
	if (organisationId !== null) await mustTakePart(act.tx, place, organisationId)
	const name = requiredText(needs.name, 'name', LIMITS.nameLength)
	const id = crypto.randomUUID()
	const processId = place.process.id
	await act.tx.insert(team).values({ id, processId, organisationId, name, createdAt: act.at })
	act.enter(place, {
		type: 'team-formed',
		subjectId: processId,
		data: { team: id, organisation: organisationId },
		secret: { '/name': name }
	})
	return { teamId: id }
}

export async function renameTeam(act: Act, needs: Acts['rename-team']['needs']): Promise<Nothing> {
	const { place, found } = await enterTeam(act, needs.team)
	const name = requiredText(needs.name, 'name', LIMITS.nameLength)
	if (name === found.name) return {}
	await act.tx.update(team).set({ name }).where(eq(team.id, found.id))
	act.enter(place, {
		type: 'team-renamed',
		subjectId: place.process.id,
		data: { team: found.id },
		secret: { '/name': name }
	})
	return {}
}

/** A team ends; what was assigned to it is nobody's to edit for being in it. */
export async function endTeam(act: Act, needs: Acts['end-team']['needs']): Promise<Nothing> {
	const { place, found } = await enterTeam(act, needs.team)
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	await act.tx.update(team).set({ endedAt: act.at }).where(eq(team.id, found.id))
	act.enter(place, {
		type: 'team-ended',
		subjectId: place.process.id,
		data: { team: found.id },
		secret: { '/name': found.name, '/reason': reason }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [B2] Takes somebody into a team, from now until an instant or for as long as their role. */
export async function joinTeam(act: Act, needs: Acts['join-team']['needs']): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	const found = await mustBeTeam(act.tx, place, needs.team)
	must(abilityToOrganise(place, [found.organisationId, held.organisationId], act.at))
	const until = needs.until === undefined ? null : instant(needs.until, 'until')
	if (until && until <= act.at) throw new Refusal('malformed', { field: 'until' })
	if (await isMember(act, found.id, held.id)) throw new Refusal('already_in_team')
	await act.tx
		.insert(teamMember)
		.values({ teamId: found.id, membershipId: held.id, from: act.at, until })
	act.enter(place, {
		type: 'team-joined',
		subjectId: place.process.id,
		data: { team: found.id, membership: held.id, until: until?.toISOString() ?? null },
		secret: { '/person': held.personId, '/name': found.name }
	})
	act.tell('membership', { processId: place.process.id, personId: held.personId })
	return {}
}

/** Takes somebody out of a team; everybody may leave one. */
export async function leaveTeam(act: Act, needs: Acts['leave-team']['needs']): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	const found = await mustBeTeam(act.tx, place, needs.team)
	if (held.personId !== act.by.personId)
		must(abilityToOrganise(place, [found.organisationId], act.at))
	if (!(await isMember(act, found.id, held.id))) throw new Refusal('state_changed')
	await act.tx
		.update(teamMember)
		.set({ until: act.at })
		.where(present(found.id, held.id, act.at))
	act.enter(place, {
		type: 'team-left',
		subjectId: place.process.id,
		data: { team: found.id, membership: held.id },
		secret: { '/person': held.personId, '/name': found.name }
	})
	act.tell('membership', { processId: place.process.id, personId: held.personId })
	return {}
}

/** A team of this process that has not ended. */
export async function mustBeTeam(tx: Db, place: Place, id: string): Promise<TeamRow> {
	const found = await findTeam(tx, id)
	if (found?.processId !== place.process.id) throw new Refusal('not_found')
	if (found.endedAt) throw new Refusal('state_changed')
	return found
}

async function enterTeam(act: Act, id: string): Promise<{ place: Place; found: TeamRow }> {
	const known = await findTeam(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	const found = await mustBeTeam(act.tx, place, id)
	must(abilityToOrganise(place, [found.organisationId], act.at))
	return { place, found }
}

async function isMember(act: Act, teamId: string, membershipId: string): Promise<boolean> {
	const rows = await act.tx
		.select({ from: teamMember.from })
		.from(teamMember)
		.where(present(teamId, membershipId, act.at))
	return rows.length > 0
}

function present(teamId: string, membershipId: string, at: Date) {
	return and(
		eq(teamMember.teamId, teamId),
		eq(teamMember.membershipId, membershipId),
		or(isNull(teamMember.until), gt(teamMember.until, at))
	)
}

async function findTeam(tx: Db, id: string): Promise<TeamRow | null> {
	if (!isId(id)) return null
	const [row] = await tx.select().from(team).where(eq(team.id, id))
	return row ?? null
}
