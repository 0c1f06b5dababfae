import { and, eq, isNull, lte } from 'drizzle-orm'
import { sealingHandover, sealingKey, sealingPlace } from '#schema/db/seals.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { daysLeft, dueTelling, type KeyProblem } from '#schema/record/sealing-key.ts'
import type { Db } from '../database/db.ts'
import { addressOf } from '../database/runtime.ts'
import { writeToAdministrators } from '../people/administrators.ts'
import { certificateWords } from './certificate-words.ts'
import { chosenKey, keysNamed, placesOf, type SealingPlace } from './sealing-keys.ts'

/** Told by its own letter, or passing by itself. */
const NO_LETTER = new Set<KeyProblem>([
	'certificate_expired',
	'certificate_ends_today',
	'revocation_unknown',
	'remote_unreachable'
])

/** [SL6] Writes to administrators of keys that end soon or must not seal: of each only what is new. */
export async function tellOfKeys(db: Db, at: Date): Promise<void> {
	for (const place of await placesOf(db)) {
		if (await isRetired(db, place, at)) continue
		await tellOfEnd(db, place, at)
		await tellOfProblem(db, place, at)
	}
}

async function tellOfEnd(db: Db, { fingerprint }: SealingPlace, at: Date): Promise<void> {
	const [key] = await keysNamed(db, fingerprint ? [fingerprint] : [])
	if (!key) return
	const { subject: named, until } = certificateWords(key.certificate)
	await db.transaction(async (tx) => {
		const [locked] = await tx
			.select()
			.from(sealingKey)
			.where(eq(sealingKey.fingerprint, key.fingerprint))
			.for('update')
		const due = dueTelling(daysLeft(until, at), locked?.toldDays ?? null)
		if (due === null) return
		await tx
			.update(sealingKey)
			.set({ toldDays: due })
			.where(eq(sealingKey.fingerprint, key.fingerprint))
		await writeToAdministrators(
			tx,
			(language) => ({
				kind: 'seal_key_ends',
				...{ named, days: due, until: dayIn(language, until), link: LINK() }
			}),
			at
		)
	})
}

async function tellOfProblem(
	db: Db,
	{ slot, problem, params, toldProblem }: SealingPlace,
	at: Date
): Promise<void> {
	if (problem === toldProblem) return
	await db.transaction(async (tx) => {
		const changed = await tx
			.update(sealingPlace)
			.set({ toldProblem: problem })
			.where(and(eq(sealingPlace.slot, slot), isStill(toldProblem)))
			.returning({ slot: sealingPlace.slot })
		if (changed.length === 0 || problem === null || NO_LETTER.has(problem)) return
		await writeToAdministrators(
			tx,
			(language) => ({
				kind: 'seal_key_held',
				problem: say(language, `record.problem.${problem}`, params),
				link: LINK()
			}),
			at
		)
	})
}

function isStill(told: KeyProblem | null) {
	return told === null ? isNull(sealingPlace.toldProblem) : eq(sealingPlace.toldProblem, told)
}

/** It sealed once and another took over: nobody needs to hear of it. */
async function isRetired(db: Db, { fingerprint }: SealingPlace, at: Date): Promise<boolean> {
	if (!fingerprint || (await chosenKey(db, at)) === fingerprint) return false
	const [handed] = await db
		.select({ id: sealingHandover.id })
		.from(sealingHandover)
		.where(and(eq(sealingHandover.before, fingerprint), lte(sealingHandover.takesOverAt, at)))
		.limit(1)
	return handed !== undefined
}

function dayIn(language: Language, day: Date): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

const LINK = () => addressOf('/admin/seals')
