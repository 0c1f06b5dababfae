import type { Facts } from '#schema/governance/conditions.ts'
import type { Rights } from '#schema/docs/policy.ts'
import { authorize, type Part } from '#schema/governance/authorize.ts'
import type { Capability } from '#schema/governance/roles.ts'
import type { Denial } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import type { Caller } from '../store/acting/caller.ts'
import type { Db } from '../store/database/db.ts'
import type { TokenUse } from '../store/people/sessions.ts'
import { nextRoleEnd } from '../store/organisation/role-ends.ts'
import { loadStanding, standingOf } from '../store/acting/standing.ts'
import { epochOf } from '../store/artefacts/updates.ts'

/** One person at one artefact through one socket. */
export type Visitor = {
	readonly artefactId: string
	/** Proves, whenever it is asked again, that the login session still runs. */
	readonly token: string
	/** Whether a page or a program is at the other end. */
	readonly use: TokenUse
	caller: Caller
	ground: Ground
}

/** Everything a judgement about this person at this artefact rests on, in memory. */
export type Ground = NonNullable<Awaited<ReturnType<typeof loadStanding>>> & {
	epoch: number
	/** When a role, or what is held back, runs out by itself. */
	endsAt: Date | null
	/** What was answered on this ground, and until which instant that holds. */
	answers: Map<string, Denial | null>
	answersUntil: number
}

/**
 * Null for whom the artefact is not there. The epoch is read first: should rights change in between,
 * what is judged by them counts as stale rather than as fresh [U5].
 */
export async function loadGround(
	db: Db,
	personId: string,
	artefactId: string,
	at: Date
): Promise<Ground | null> {
	const epoch = await epochOf(db, artefactId)
	const standing = await loadStanding(db, personId, artefactId, at)
	if (epoch === null || !standing) return null
	const { id, held = [] } = standing.subject.process
	const endsAt = earliest([
		await nextRoleEnd(db, personId, id, at),
		...held.map(({ until }) => new Date(until))
	])
	const answersUntil = nextInstant(standing, endsAt, at)
	return { ...standing, epoch, endsAt, answers: new Map(), answersUntil }
}

/** What the guard asks. Nothing but the clock can change an answer while the ground stays the same. */
export function rightsOf({ caller, ground }: Visitor, at: Date): Rights {
	const answers = at.getTime() < ground.answersUntil ? ground.answers : new Map()
	return {
		personId: caller.personId,
		files: ground.files,
		frozen: ground.sections.filter(({ until }) => !until || at.getTime() < Date.parse(until)),
		motions: ground.motions,
		may(capability, part, facts) {
			const question = `${capability} ${part ?? ''} ${facts ? JSON.stringify(facts) : ''}`
			const known = answers.get(question)
			if (known !== undefined) return known
			const answer = denialOf(ground, capability, at, part as Part | undefined, facts)
			answers.set(question, answer)
			return answer
		}
	}
}

export function mayView({ ground }: Visitor, at: Date): boolean {
	return denialOf(ground, 'view', at) === null
}

export function mayEdit(visitor: Visitor): boolean {
	return rightsOf(visitor, new Date()).may('edit') === null
}

export function currentStanding({ ground }: Visitor, at: Date): Standing {
	return standingOf(ground, at)
}

/** The next moment at which the clock alone can change what somebody may do. */
function nextInstant(
	{ actor, subject: { decision } }: NonNullable<Awaited<ReturnType<typeof loadStanding>>>,
	endsAt: Date | null,
	at: Date
): number {
	const instants = [
		endsAt?.getTime(),
		...[actor.guestUntil, actor.suspendedUntil, decision?.opensAt, decision?.closesAt].map(
			(instant) => instant && Date.parse(instant)
		)
	]
	const ahead = instants.filter((instant) => typeof instant === 'number' && instant > at.getTime())
	return Math.min(...(ahead as number[]))
}

function earliest(instants: (Date | null)[]): Date | null {
	const known = instants.filter((instant) => instant !== null)
	return known.length === 0 ? null : new Date(Math.min(...known.map(Number)))
}

function denialOf(
	{ actor, subject, charter, facts }: Ground,
	capability: Capability,
	at: Date,
	part?: Part,
	more?: Facts
): Denial | null {
	const { artefact } = subject
	const about = part && artefact ? { ...subject, artefact: { ...artefact, part } } : subject
	const verdict = authorize(actor, capability, about, charter, { ...facts, ...more }, at)
	return verdict.allowed ? null : verdict.denial
}
