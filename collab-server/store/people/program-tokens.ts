import { and, count, eq, gt } from 'drizzle-orm'
import { person, session } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { hashOf, newToken } from '../database/secrets.ts'

const DAY_MS = 86_400_000

/**
 * [Y23] A token with which a program may do to shared documents what its owner may, until a day or until it
 * is taken back. It is told once, and only its SHA-256 is kept.
 * @throws Refusal `forbidden` for guests, whose rights hang on their browser; `too_many_tokens`
 */
export async function giveProgramToken(
	db: Db,
	caller: Caller,
	{ name, days }: { name: string; days: number },
	at: Date
): Promise<string> {
	if (caller.email === null) throw new Refusal('forbidden')
	const token = newToken()
	await db.transaction(async (tx) => {
		// Two requests of one person wait for each other.
		await tx.select().from(person).where(eq(person.id, caller.personId)).for('update')
		const mine = and(
			eq(session.personId, caller.personId),
			eq(session.program, true),
			gt(session.expiresAt, at)
		)
		const [row] = await tx.select({ tokens: count() }).from(session).where(mine)
		if ((row?.tokens ?? 0) >= LIMITS.programTokens) throw new Refusal('too_many_tokens')
		await tx.insert(session).values({
			id: crypto.randomUUID(),
			tokenHash: hashOf(token),
			personId: caller.personId,
			createdAt: at,
			usedAt: at,
			expiresAt: new Date(at.getTime() + days * DAY_MS),
			device: name,
			program: true
		})
	})
	return token
}
