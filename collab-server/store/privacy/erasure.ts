import { and, eq, isNull, max, sql } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import { requiredReason } from '../acting/texts.ts'
import { countAttempt } from '../database/attempts.ts'
import type { Db } from '../database/db.ts'
import { verifyPassword } from '../people/passwords.ts'
import { nameLeft } from '../people/person-names.ts'
import { lockAdministrators, requireAdministrator } from '../people/people.ts'
import { obstaclesTo } from './erasure-obstacles.ts'
import { eraseTraces, takeBackWords } from './erased-traces.ts'
import { leavePlaces, lockPlacesOf } from './leaving.ts'

/** What somebody says before they are erased: their name, once more, and their password where they have one. */
export type Farewell = {
	name: string
	password: string
	/** Whether the words of their comments go too. */
	words: boolean
}

/**
 * [PD1] Erases the caller, for good.
 * @throws Refusal name_differs, credentials_wrong, last_administrator, last_facilitator
 */
export async function eraseOneself(
	db: Db,
	caller: Caller,
	{ name, password, words }: Farewell,
	at: Date
): Promise<void> {
	refuseOtherName(name, caller.displayName)
	await countAttempt(db, 'password of one account', caller.email ?? caller.personId)
	const [own] = await db.select().from(person).where(eq(person.id, caller.personId))
	if (own?.passwordHash && !(await verifyPassword(password, own.passwordHash)))
		throw new Refusal('credentials_wrong')
	await inOneTransaction(db, null, at, (work) => erase(work, caller.personId, words))
}

/**
 * [PD1] Erases somebody who asked for it outside: by letter, or as a guest who cannot come back.
 * @throws Refusal forbidden, own_case, name_differs, reason_missing, not_found, last_facilitator
 */
export async function erasePerson(
	db: Db,
	caller: Caller,
	asked: { person: string; name: string; reason: string; words: boolean },
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	if (asked.person === caller.personId) throw new Refusal('own_case')
	const reason = requiredReason(asked.reason, LIMITS.reasonLength)
	const found = await personToErase(db, asked.person)
	refuseOtherName(asked.name, found.displayName)
	await inOneTransaction(db, caller, at, (work) => erase(work, found.id, asked.words, reason))
}

/** Somebody who is not erased yet. @throws Refusal not_found */
export async function personToErase(db: Db, personId: string): Promise<typeof person.$inferSelect> {
	const [found] = await db
		.select()
		.from(person)
		.where(and(eq(person.id, personId), isNull(person.erasedAt)))
	if (!found) throw new Refusal('not_found')
	return found
}

/** What cannot be undone is confirmed by typing a name: no slip of the hand does that. */
function refuseOtherName(typed: string, name: string): void {
	if (typed.normalize('NFC').trim() !== name) throw new Refusal('name_differs', { field: 'name' })
}

/** [PD2] In the order of the locks: processes, the person, and the ledger last. */
export async function erase(
	work: Work,
	personId: string,
	words: boolean,
	reason = ''
): Promise<void> {
	const { tx, at } = work
	const places = await lockPlacesOf(work, personId)
	await lockAdministrators(tx)
	const [obstacle] = await obstaclesTo(tx, personId, at)
	if (obstacle) throw new Refusal(obstacle.code)
	const [row] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
	if (!row || row.erasedAt) throw new Refusal('not_found')
	await leavePlaces(work, places, personId)
	if (words) await takeBackWords(work, personId, places)
	await eraseTraces(work, row)
	const former = await nextNumber(tx)
	await tx.update(person).set(nobody(former, at)).where(eq(person.id, personId))
	for (const place of places)
		work.enter(place, {
			type: 'person-erased',
			subjectId: place.process.id,
			data: { former },
			...(reason && { secret: { '/reason': reason } })
		})
	work.tell('person', { personId })
}

function nobody(former: number, at: Date) {
	return {
		...{ displayName: nameLeft(former), formerNumber: former, erasedAt: at, disabledAt: at },
		...{ email: null, emailProvenAt: null, passwordHash: null, assurance: 0, administrator: false },
		mailChoices: {}
	}
}

/** Any fixed number of our own will do: two who are erased at one instant take turns. */
const LOCK = 4_921_341

async function nextNumber(tx: Db): Promise<number> {
	await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
	const [last] = await tx.select({ number: max(person.formerNumber) }).from(person)
	return (last?.number ?? 0) + 1
}
