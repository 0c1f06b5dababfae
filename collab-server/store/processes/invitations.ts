import { and, count, desc, eq, sql } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { invitation, membership, process } from '#schema/db/processes.ts'
import { Refusal, assert } from '#schema/errors.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Act } from '../acting/act.ts'
import { countAttempt } from '../database/attempts.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { inOneTransaction } from '../acting/act.ts'
import { abilityToGrant, beginRole, knownRole, rolesHeld } from '../organisation/members.ts'
import { emailAddress } from '../acting/names.ts'
import { createGuest } from '../people/people.ts'
import { noticeOf } from '../privacy/notice.ts'
import { hashOf, newToken } from '../database/secrets.ts'
import { openSession, type SignedIn, type Visitor } from '../people/sessions.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import { charterOf, enterProcess, inForce, loadPlace } from '../acting/place.ts'
import { instant } from '../acting/texts.ts'
import type { InvitationCard, InvitationRow } from '../acting/views.ts'
import { shownName } from '../people/person-names.ts'

type InvitationRecord = typeof invitation.$inferSelect

const LONGEST_MS = 366 * 24 * 3_600_000

/** A link that gives one role to whoever holds it. Who may give the role may invite to it. */
export async function createInvitation(
	act: Act,
	needs: Acts['create-invitation']['needs']
): Promise<Acts['create-invitation']['answers']> {
	const role = knownRole(needs.role)
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'share')
	must(abilityToGrant(place, role, act.at))
	if (role === 'guest' && !place.charter.charter.flags.guest_join) throw new Refusal('forbidden')
	const expiresAt = instant(needs.expiresAt, 'expiresAt')
	const runsMs = expiresAt.getTime() - act.at.getTime()
	if (runsMs <= 0 || runsMs > LONGEST_MS) throw new Refusal('malformed', { field: 'expiresAt' })
	const { maxUses } = needs
	if (!Number.isInteger(maxUses) || maxUses < 1 || maxUses > LIMITS.invitationUses)
		throw new Refusal('malformed', { field: 'maxUses' })
	const email = needs.email ? emailAddress(needs.email) : null

	const id = crypto.randomUUID()
	const token = newToken()
	await act.tx.insert(invitation).values({
		id,
		processId: place.process.id,
		tokenHash: hashOf(token),
		role,
		email,
		maxUses,
		createdBy: act.by.personId,
		createdAt: act.at,
		expiresAt
	})
	act.enter(place, {
		type: 'invitation-created',
		subjectId: place.process.id,
		data: { invitation: id, role, uses: maxUses, expires: expiresAt.toISOString() },
		...(email && { secret: { '/email': email } })
	})
	return { invitationId: id, token }
}

export async function revokeInvitation(
	act: Act,
	needs: Acts['revoke-invitation']['needs']
): Promise<Acts['revoke-invitation']['answers']> {
	const known = await findInvitation(act.tx, eq(invitation.id, idOrNone(needs.invitation)))
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	must(abilityToGrant(place, knownRole(known.role), act.at))
	const present = await findInvitation(act.tx, eq(invitation.id, known.id))
	if (present?.revokedAt) throw new Refusal('state_changed')
	await act.tx.update(invitation).set({ revokedAt: act.at }).where(eq(invitation.id, known.id))
	act.enter(place, {
		type: 'invitation-revoked',
		subjectId: place.process.id,
		data: { invitation: known.id }
	})
	return {}
}

/** Takes up a link. Every role but that of a guest asks for an account. */
export async function acceptInvitation(
	act: Act,
	needs: Acts['accept-invitation']['needs']
): Promise<Acts['accept-invitation']['answers']> {
	const known = await findInvitation(act.tx, withToken(needs.token))
	if (!known) throw new Refusal('not_found')
	const place = await loadPlace(act.tx, act.by.personId, known.processId, act.at, 'update')
	const present = await findInvitation(act.tx, eq(invitation.id, known.id))
	assert(place && present, 'an invitation belongs to a process')
	const role = knownRole(present.role)
	if (role !== 'guest' && act.by.email === null) throw new Refusal('not_signed_in')
	mustBeAddressee(present, act.by)
	mustBeUsable(present, act.at)
	if (role === 'guest') await mustHaveRoom(act.tx, place, act.at)
	const membershipId = await beginRole(act, place, {
		personId: act.by.personId,
		role,
		invitationId: present.id
	})
	await act.tx
		.update(invitation)
		.set({ uses: sql`${invitation.uses} + 1` })
		.where(eq(invitation.id, present.id))
	return { processId: present.processId, membershipId, role }
}

/**
 * Joins by a guest's link without an account: a person, a session and the role, or none of them.
 * @throws Refusal not_found, not_signed_in (the link gives another role), invitation_expired,
 * invitation_used_up, too_many_attempts
 */
export async function joinAsGuest(
	db: Db,
	join: { token: string; displayName: string; language: string },
	visitor: Visitor,
	at: Date
): Promise<SignedIn & { processId: string }> {
	await countAttempt(db, 'guest from one address', visitor.address)
	const known = await findInvitation(db, withToken(join.token))
	if (!known) throw new Refusal('not_found')
	if (known.role !== 'guest') throw new Refusal('not_signed_in')
	mustBeUsable(known, at)
	return db.transaction(async (tx) => {
		const place = await loadPlace(tx, null, known.processId, at, 'update')
		assert(place, 'an invitation belongs to a process')
		const displayName = namesGiven(place.charter.charter) ? '' : join.displayName
		const personId = await createGuest(tx, { ...join, displayName }, at)
		const by = { ...NEWCOMER, personId, displayName, language: join.language }
		const { processId } = await inOneTransaction(tx, by, at, (work) =>
			acceptInvitation({ ...work, by }, { token: join.token })
		)
		// After the ledger, for a session that ends tells the outbox, and locks are taken in that order.
		const signedIn = await openSession(tx, personId, visitor, at)
		return { ...signedIn, processId }
	})
}

/** [C9] Whether the charter gives guests without an account a pseudonym, whatever they would choose. */
function namesGiven({ sessions }: Charter): boolean {
	return sessions.guest_display === 'generated_pseudonym'
}

/** A person who is being made: no e-mail, no session yet, and the assurance of a name at most. */
const NEWCOMER = { sessionId: '', administrator: false, assurance: 0, email: null }

/** The links of a process, for those who may invite, the newest first. Tokens are not kept. */
export async function invitationsView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<InvitationRow[]> {
	const place = await enterProcess(db, caller.personId, processId, at)
	must(abilityTo('facilitate', place, {}, {}, at))
	const rows = await db
		.select({ invitation, name: shownName })
		.from(invitation)
		.innerJoin(person, eq(person.id, invitation.createdBy))
		.where(eq(invitation.processId, processId))
		.orderBy(desc(invitation.createdAt))
	return rows.map(({ invitation: row, name }) => ({
		id: row.id,
		role: knownRole(row.role),
		email: row.email,
		maxUses: row.maxUses,
		uses: row.uses,
		createdBy: { id: row.createdBy, name },
		createdAt: row.createdAt.toISOString(),
		expiresAt: row.expiresAt.toISOString(),
		revokedAt: row.revokedAt?.toISOString() ?? null,
		usable: isUsable(row, at)
	}))
}

/** What a link says to whoever holds it, before it is used; null when it is of no use (any more). */
export async function invitationCard(
	db: Db,
	token: string,
	caller: Caller | null,
	at: Date
): Promise<InvitationCard | null> {
	const found = await findInvitation(db, withToken(token))
	if (!found) return null
	const held = caller ? await rolesHeld(db, found.processId, caller.personId, at) : []
	const alreadyMember = held.some(({ role }) => role === found.role)
	if (!isUsable(found, at) && !alreadyMember) return null
	const [row] = await db
		.select({ process, invitedBy: shownName })
		.from(process)
		.innerJoin(person, eq(person.id, found.createdBy))
		.where(eq(process.id, found.processId))
	assert(row, 'an invitation belongs to a process')
	const { charter } = await charterOf(db, row.process.charterId)
	return {
		processId: row.process.id,
		processName: row.process.name,
		aim: row.process.aim,
		language: row.process.language,
		role: knownRole(found.role),
		email: found.email,
		invitedBy: row.invitedBy,
		expiresAt: found.expiresAt.toISOString(),
		needsAccount: found.role !== 'guest',
		namesGiven: namesGiven(charter),
		notice: await noticeOf(db, row.process),
		alreadyMember
	}
}

async function findInvitation(
	db: Db,
	which: ReturnType<typeof eq>
): Promise<InvitationRecord | null> {
	const [row] = await db.select().from(invitation).where(which)
	return row ?? null
}

function withToken(token: unknown) {
	return eq(invitation.tokenHash, hashOf(String(token)))
}

/** A malformed id finds nothing, as an unknown one does. */
function idOrNone(id: string): string {
	return isId(id) ? id : '00000000-0000-0000-0000-000000000000'
}

function isUsable(row: InvitationRecord, at: Date): boolean {
	return row.revokedAt === null && row.expiresAt > at && row.uses < row.maxUses
}

function mustBeUsable(row: InvitationRecord, at: Date): void {
	if (row.revokedAt !== null || row.expiresAt <= at) throw new Refusal('invitation_expired')
	if (row.uses >= row.maxUses) throw new Refusal('invitation_used_up')
}

/** A link to one address opens for the account that has proven it. */
function mustBeAddressee(row: InvitationRecord, by: Caller): void {
	if (row.email === null) return
	const proven = by.assurance >= 2 && by.email?.toLowerCase() === row.email.toLowerCase()
	if (!proven) throw new Refusal('forbidden')
}

async function mustHaveRoom(tx: Db, place: Place, at: Date): Promise<void> {
	const [row] = await tx
		.select({ guests: count() })
		.from(membership)
		.where(
			and(eq(membership.processId, place.process.id), eq(membership.role, 'guest'), inForce(at))
		)
	if ((row?.guests ?? 0) >= place.charter.charter.sessions.max_guests)
		throw new Refusal('invitation_used_up')
}
