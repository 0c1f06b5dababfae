import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { record } from '#schema/db/decisions.ts'
import { sealingHandover } from '#schema/db/seals.ts'
import { Refusal } from '#schema/errors.ts'
import { daysLeft, type KeyKind } from '#schema/record/sealing-key.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { certificateNamed, EVALUATION_KEYS } from '../ledger/key-material.ts'
import { administratorsOf } from '../people/administrators.ts'
import { requireAdministrator } from '../people/people.ts'
import { namesOf } from '../people/person-names.ts'
import { certificateWords, type CertificateWords } from './certificate-words.ts'
import { waitingHandover } from './handovers.ts'
import { chosenKey, firstKey, keysNamed, placesOf, type SealingPlace } from './sealing-keys.ts'

export type KeyCard = CertificateWords & { kind: KeyKind | 'EVALUATION'; days: number }
export type PlaceView = Pick<SealingPlace, 'slot' | 'kind' | 'problem' | 'params' | 'standing'> & {
	key: KeyCard | null
	lookedAt: Date
	/** It seals at this moment. */
	seals: boolean
	trial:
		| ({ at: Date; problem: SealingPlace['trialProblem']; params: Record<string, string> } & {
				checks: NonNullable<SealingPlace['trialChecks']>
				page: boolean
		  })
		| null
}
export type PastKey = { key: KeyCard; since: Date; until: Date | null } & {
	handed: { asked: string; confirmed: string; reason: string } | null
}

/** What administrators see of the keys that seal; nothing secret is ever among it. */
export type SealDesk = {
	/** Null before the first seal of all. */
	now: KeyCard | null
	/** The key that was chosen stands nowhere in the settings: records wait. */
	lost: boolean
	places: PlaceView[]
	/** Keys that could take over. */
	ready: KeyCard[]
	handover: {
		id: string
		key: KeyCard
		reason: string
		from: Date
		asked: { by: string; at: Date; own: boolean }
		confirmed: { by: string; at: Date } | null
	} | null
	/** Newest first. */
	history: PastKey[]
	administrators: number
	/** How many records wait for a seal. */
	waiting: number
}

/** @throws Refusal forbidden */
export async function sealDesk(db: Db, caller: Caller, at: Date): Promise<SealDesk> {
	requireAdministrator(caller)
	const places = await placesOf(db)
	const chosen = await chosenKey(db, at)
	const cards = await cardsOf(db, at)
	const seals = chosen ?? places.find(({ slot }) => slot === 'SEAL')?.fingerprint ?? null
	const views = places.map((place) => placeView(place, cards, seals))
	return {
		now: seals ? (cards.get(seals) ?? null) : await evaluationCard(db, at),
		lost: chosen !== null && !views.some((view) => view.seals),
		places: views,
		ready: views.flatMap(({ slot, problem, seals, trial, key }) =>
			slot !== 'SECOND_SEAL' && key && !problem && !seals && trial?.page ? [key] : []
		),
		handover: await handoverView(db, caller, cards, at),
		history: await historyOf(db, cards, at),
		administrators: await administratorsOf(db),
		waiting: await db.$count(record, eq(record.status, 'waiting'))
	}
}

/** [SL5] The trial page that was sealed last at a place, to be looked at with other tools. @throws Refusal forbidden, not_found */
export async function trialPage(db: Db, caller: Caller, slot: string): Promise<Uint8Array> {
	requireAdministrator(caller)
	const place = (await placesOf(db)).find((one) => one.slot === slot)
	if (!place?.trialPdf) throw new Refusal('not_found')
	return place.trialPdf
}

type Cards = Map<string, KeyCard>

async function cardsOf(db: Db, at: Date): Promise<Cards> {
	const places = (await placesOf(db)).flatMap(({ fingerprint }) => fingerprint ?? [])
	const handed = await db.select({ key: sealingHandover.fingerprint }).from(sealingHandover)
	const first = (await firstKey(db)).map(({ fingerprint }) => fingerprint)
	const rows = await keysNamed(db, [...places, ...handed.map(({ key }) => key), ...first])
	return new Map(
		rows.map(({ fingerprint, certificate, kind }) => [fingerprint, card(certificate, kind, at)])
	)
}

function card(certificate: Uint8Array, kind: KeyCard['kind'], at: Date): KeyCard {
	const words = certificateWords(certificate)
	return { ...words, kind, days: daysLeft(words.until, at) }
}

async function evaluationCard(db: Db, at: Date): Promise<KeyCard | null> {
	const certificate = await certificateNamed(db, EVALUATION_KEYS.seal)
	return certificate && card(certificate, 'EVALUATION', at)
}

function placeView(place: SealingPlace, cards: Cards, seals: string | null): PlaceView {
	const { slot, kind, problem, params, standing, lookedAt, fingerprint, triedAt } = place
	const { triedKey, trialProblem, trialParams, trialChecks, trialPdf } = place
	const same = triedAt && triedKey === fingerprint
	return {
		...{ slot, kind, problem, params, standing, lookedAt },
		key: fingerprint ? (cards.get(fingerprint) ?? null) : null,
		seals: fingerprint !== null && fingerprint === seals && slot !== 'SECOND_SEAL',
		trial: same
			? {
					at: triedAt,
					problem: trialProblem,
					params: trialParams ?? {},
					checks: trialChecks ?? [],
					page: trialPdf !== null && trialProblem === null
				}
			: null
	}
}

async function handoverView(
	db: Db,
	caller: Caller,
	cards: Cards,
	at: Date
): Promise<SealDesk['handover']> {
	const open = await waitingHandover(db, at)
	const key = open && cards.get(open.fingerprint)
	if (!open || !key) return null
	const { id, reason, fromAt: from, askedBy, askedAt, confirmedBy, confirmedAt } = open
	const name = await namesOf(db, [askedBy, ...(confirmedBy ? [confirmedBy] : [])])
	return {
		...{ id, key, reason, from },
		asked: { by: name(askedBy).name, at: askedAt, own: askedBy === caller.personId },
		confirmed: confirmedBy && confirmedAt ? { by: name(confirmedBy).name, at: confirmedAt } : null
	}
}

/** [SL5] Who sealed when: the first key, and every one that took over. */
async function historyOf(db: Db, cards: Cards, at: Date): Promise<PastKey[]> {
	const handed = await db
		.select()
		.from(sealingHandover)
		.where(
			and(
				lte(sealingHandover.takesOverAt, at),
				isNotNull(sealingHandover.confirmedBy),
				isNull(sealingHandover.withdrawnAt)
			)
		)
		.orderBy(asc(sealingHandover.takesOverAt))
	const name = await namesOf(
		db,
		handed.flatMap(({ askedBy, confirmedBy }) => [askedBy, confirmedBy ?? askedBy])
	)
	const [first] = await firstKey(db)
	const begun = first?.sealsSince
	const byUse =
		begun &&
		first.fingerprint !== handed[0]?.fingerprint &&
		(!handed[0]?.takesOverAt || begun <= handed[0].takesOverAt)
	const eras = [
		...(byUse ? [{ fingerprint: first.fingerprint, since: begun, handed: null }] : []),
		...handed.map(({ fingerprint, takesOverAt, askedBy, confirmedBy, reason }) => ({
			fingerprint,
			since: takesOverAt ?? at,
			handed: { asked: name(askedBy).name, confirmed: name(confirmedBy ?? '').name, reason }
		}))
	]
	return eras
		.flatMap(({ fingerprint, ...era }, index) => {
			const key = cards.get(fingerprint)
			return key ? [{ key, ...era, until: eras[index + 1]?.since ?? null }] : []
		})
		.toReversed()
}
