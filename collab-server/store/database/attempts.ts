import { lt } from 'drizzle-orm'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { attempt } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import type { Db } from './db.ts'
import { hashOf } from './secrets.ts'

/**
 * How often something may be tried, and in how many seconds. What a whole room does from one network
 * address (a workshop behind one router) must stay possible, so the bounds by address are wide.
 */
const BOUNDS = {
	'password of one account': { points: 10, seconds: 15 * 60 },
	'password from one address': { points: 100, seconds: 15 * 60 },
	'link to one mailbox': { points: 5, seconds: 3600 },
	'link from one address': { points: 60, seconds: 3600 },
	'sign-up from one address': { points: 120, seconds: 3600 },
	'guest from one address': { points: 300, seconds: 3600 },
	'token from one address': { points: 60, seconds: 15 * 60 },
	'log from one address': { points: 1_200, seconds: 10 * 60 },
	'code of a meeting': { points: 10, seconds: 15 * 60 },
	'package of one person': { points: 5, seconds: 3600 }
} as const
export type Attempt = keyof typeof BOUNDS

/**
 * Counts one attempt by someone (an e-mail address, a network address). It is counted even when a
 * surrounding act fails, so give the plain handle, not a transaction.
 * @throws Refusal `too_many_attempts` with the seconds to wait
 */
export async function countAttempt(db: Db, kind: Attempt, who: string): Promise<void> {
	try {
		await limiter(db, kind).consume(keyOf(kind, who))
	} catch (refused) {
		if (!(refused instanceof RateLimiterRes)) throw refused
		throw new Refusal('too_many_attempts', { seconds: Math.ceil(refused.msBeforeNext / 1000) })
	}
}

/** Forgets the attempts of someone who has just proven who they are. */
export async function forgetAttempts(db: Db, kind: Attempt, who: string): Promise<void> {
	await limiter(db, kind).delete(keyOf(kind, who))
}

export async function pruneAttempts(db: Db, at: Date): Promise<void> {
	await db.delete(attempt).where(lt(attempt.expire, at))
}

function limiter(db: Db, kind: Attempt): RateLimiterDrizzle {
	const { points, seconds } = BOUNDS[kind]
	return new RateLimiterDrizzle({
		storeClient: db,
		schema: attempt,
		points,
		duration: seconds,
		keyPrefix: '',
		clearExpiredByTimeout: false
	})
}

/** Neither e-mail nor network addresses are kept: the key is a hash. */
function keyOf(kind: Attempt, who: string): string {
	return hashOf(`${kind}\n${who.trim().toLowerCase()}`)
}
