import { desc, eq } from 'drizzle-orm'
import { ledgerAudit, ledgerCheckpoint, ledgerLog } from '#schema/db/ledger.ts'
import { organisation } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { SIGNS, verifierKey } from '#schema/ledger/checkpoint.ts'
import { highest, recordId } from '#schema/ledger/kept-head.ts'
import { tellsOfBackup, type Contradiction } from '#schema/ledger/walk.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { administratorsOf } from '../people/administrators.ts'
import { requireAdministrator } from '../people/people.ts'
import { namesOf } from '../people/person-names.ts'
import { alarmsOf } from './alarms.ts'
import { waitingContinuation } from './continuations.ts'
import { examineLog, examineOutside } from './ledger-guard.ts'
import type { LogRow } from './ledger.ts'
import { keysOf } from './log-keys.ts'
import { headsWithoutStamp, publishHead, publishedHeads } from './published-heads.ts'
import { numbersOutside } from './outside-heads.ts'
import { cosignerOf } from './witness-key.ts'
import { witnessedLogs } from './witnessed-logs.ts'
import { witnessesOf } from './witnesses.ts'

/** What an administrator sees of the log, its checkpoints and its witnesses. */
export type LedgerDesk = {
	log: { id: string; organisationId: string; organisation: string; size: number }
	examinedAt: Date | null
	/** Newest first. */
	/** [L16] An older backup was restored: what is known of the time after it, and how far going on is. */
	backup: {
		found: boolean
		/** The highest record numbers that were seen outside. */
		numbers: string[]
		administrators: number
		waiting: { id: string; by: string; own: boolean; at: Date; reason: string } | null
	}
	alarms: {
		id: string
		raisedAt: Date
		found: Contradiction[]
		answered: { by: string; at: Date; reason: string } | null
	}[]
	head: { size: number; publishedAt: Date; stamped: boolean; witnesses: number } | null
	unstamped: { heads: number; problem: string | null }
	keys: { key: string; until: Date | null }[]
	witnesses: {
		id: string
		url: string
		key: string
		answeredAt: Date | null
		problem: string | null
	}[]
	ownKey: string
	witnessed: {
		id: string
		origin: string
		size: number
		cosignedAt: Date | null
		refusedAt: Date | null
	}[]
}

/** @throws Refusal forbidden, not_found */
export async function ledgerDesk(db: Db, caller: Caller, at: Date): Promise<LedgerDesk> {
	requireAdministrator(caller)
	const { log, organisationName } = await ownLog(db)
	const [audit] = await db.select().from(ledgerAudit).where(eq(ledgerAudit.logId, log.id))
	const [head] = await publishedHeads(db, log.id, { limit: 1 })
	const { verifier } = await cosignerOf(db, at)
	const alarms = await alarmsWithNames(db, log.id)
	return {
		log: {
			id: log.id,
			organisationId: log.organisationId,
			organisation: organisationName,
			size: log.size
		},
		examinedAt: audit?.at ?? null,
		alarms,
		backup: await backupOf(db, caller, log, alarms),
		head: head
			? {
					size: head.size,
					publishedAt: head.publishedAt,
					stamped: head.timestamp !== null,
					witnesses: head.witnesses.length
				}
			: null,
		unstamped: await unstamped(db, log.id),
		keys: (await keysOf(db, log.id)).map((one) => ({
			key: verifierKey(one.verifier),
			until: one.until
		})),
		witnesses: (await witnessesOf(db)).map(({ id, url, key, answeredAt, problem }) => ({
			id,
			url,
			key,
			answeredAt,
			problem
		})),
		ownKey: verifierKey(verifier, SIGNS.cosignatures),
		witnessed: (await witnessedLogs(db, caller)).map((one) => ({
			id: one.id,
			origin: one.origin,
			size: one.size,
			cosignedAt: one.cosignedAt,
			refusedAt: one.refusedAt
		}))
	}
}

/** [L10] [L11] Looks at the log and publishes its head now, not at the next hour. @throws Refusal `ledger_alarm` */
export async function publishNow(db: Db, caller: Caller, at: Date): Promise<void> {
	requireAdministrator(caller)
	const { log } = await ownLog(db)
	await examineOutside(db, at)
	await examineLog(db, log.id, at)
	await publishHead(db, log.id, at)
}

/** The log of the organisation this installation serves. */
export async function ownLog(db: Db) {
	const [row] = await db
		.select({ log: ledgerLog, organisationName: organisation.name })
		.from(ledgerLog)
		.innerJoin(organisation, eq(organisation.id, ledgerLog.organisationId))
		.orderBy(organisation.createdAt)
		.limit(1)
	if (!row) throw new Refusal('not_found')
	return row
}

async function alarmsWithNames(db: Db, logId: string): Promise<LedgerDesk['alarms']> {
	const alarms = await alarmsOf(db, logId)
	const people = alarms.flatMap(({ acknowledgedBy }) => acknowledgedBy ?? [])
	const name = await namesOf(db, people)
	return alarms.map(({ id, raisedAt, found, acknowledgedAt, acknowledgedBy, reason }) => ({
		id,
		raisedAt,
		found,
		answered:
			acknowledgedAt && acknowledgedBy
				? { by: name(acknowledgedBy).name, at: acknowledgedAt, reason: reason ?? '' }
				: null
	}))
}

async function backupOf(
	db: Db,
	{ personId }: Caller,
	log: LogRow,
	alarms: LedgerDesk['alarms']
): Promise<LedgerDesk['backup']> {
	const open = await waitingContinuation(db, log.id)
	const name = await namesOf(db, open ? [open.askedBy] : [])
	const numbers = Object.entries(highest(await numbersOutside(log), open?.numbers ?? {}))
	return {
		found: alarms.some(({ answered, found }) => !answered && found.some(tellsOfBackup)),
		numbers: numbers.map(([year, number]) => recordId(year, number)),
		administrators: await administratorsOf(db),
		waiting: open && {
			...{ id: open.id, reason: open.reason, at: open.askedAt },
			by: name(open.askedBy).name,
			own: open.askedBy === personId
		}
	}
}

async function unstamped(db: Db, logId: string): Promise<LedgerDesk['unstamped']> {
	const heads = await headsWithoutStamp(db, logId)
	if (heads === 0) return { heads, problem: null }
	const [row] = await db
		.select({ problem: ledgerCheckpoint.timestampProblem })
		.from(ledgerCheckpoint)
		.where(eq(ledgerCheckpoint.logId, logId))
		.orderBy(desc(ledgerCheckpoint.publishedAt))
		.limit(1)
	return { heads, problem: row?.problem ?? null }
}
