import { setTimeout as pause } from 'node:timers/promises'
import type { Slot } from '#schema/record/sealing-key.ts'
import type { Language } from '#schema/messages/format.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { requireAdministrator } from '../people/people.ts'
import { placesOf } from './sealing-keys.ts'

const PATIENCE_MS = 12_000
const STEP_MS = 200

/**
 * [SL5] Asks that the keys are looked at, and waits a little for it. Only the process that seals has the keys,
 * which need not be the one that shows pages. False when it still goes on.
 */
export async function lookNow(db: Db, caller: Caller): Promise<boolean> {
	requireAdministrator(caller)
	const before = await marks(db)
	await enqueue(db, 'look-at-keys', {})
	return await changed(db, ({ slot, lookedAt }) => before.get(slot)?.looked !== lookedAt.getTime())
}

/** [SL5] Asks for a trial page with the key of this place. @throws Refusal forbidden */
export async function tryNow(
	db: Db,
	caller: Caller,
	slot: Slot,
	language: Language
): Promise<boolean> {
	requireAdministrator(caller)
	const before = await marks(db)
	await enqueue(db, 'trial-seal', { slot, language }, { singletonKey: slot })
	return await changed(
		db,
		(place) => place.slot === slot && before.get(slot)?.tried !== place.triedAt?.getTime()
	)
}

type Places = Awaited<ReturnType<typeof placesOf>>

async function marks(db: Db) {
	const places = await placesOf(db)
	return new Map(
		places.map(({ slot, lookedAt, triedAt }) => [
			slot,
			{ looked: lookedAt.getTime(), tried: triedAt?.getTime() }
		])
	)
}

async function changed(db: Db, isNew: (place: Places[number]) => boolean): Promise<boolean> {
	for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
		if ((await placesOf(db)).some(isNew)) return true
		await pause(STEP_MS)
	}
	return false
}
