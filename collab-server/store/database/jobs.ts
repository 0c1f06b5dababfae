import { sql } from 'drizzle-orm'
import { PgBoss } from 'pg-boss'
import { assert } from '#schema/errors.ts'
import type { Language } from '#schema/messages/format.ts'
import type { Slot } from '#schema/record/sealing-key.ts'
import type { Db } from './db.ts'

/** What each job needs to know. A handler must be able to run twice: pg-boss repeats after a crash. */
export type Jobs = {
	'draw-lot': { lotId: string }
	'open-decision': { decisionId: string }
	'close-decision': { decisionId: string }
	'remind-voters': { decisionId: string }
	'ratification-due': { decisionId: string }
	'tie-due': { decisionId: string }
	'appeal-due': { appealId: string }
	'measure-due': { measureId: string }
	'safety-measure-due': { measureId: string }
	'review-due': { decisionId: string }
	'destroy-box': { decisionId: string }
	'seal-record': { recordId: string }
	'bundle-record': { recordId: string }
	'archive-record': { recordId: string }
	'look-at-keys': Record<string, never>
	'trial-seal': { slot: Slot; language: Language }
	'send-mail': { mailId: string }
	'publish-heads': Record<string, never>
	'timestamp-head': { logId: string; size: number }
	'ask-witness': { witnessId: string }
	'tell-mentioned': Record<string, never>
	'mail-digests': Record<string, never>
	tidy: Record<string, never>
}
export type JobName = keyof Jobs

export type When = {
	/** Not before this instant; at once when absent. */
	startAfter?: Date
	/** At most one job of a name waits or runs for a key. The data itself is the key when absent. */
	singletonKey?: string
}

const TEN_YEARS_S = 10 * 365 * 24 * 3600
const PERSISTENT = { retryLimit: 100_000, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 }
const QUEUES: Record<JobName, typeof PERSISTENT & { expireInSeconds: number }> = {
	'draw-lot': { ...PERSISTENT, expireInSeconds: 60 },
	'open-decision': { ...PERSISTENT, expireInSeconds: 60 },
	'close-decision': { ...PERSISTENT, expireInSeconds: 60 },
	'remind-voters': { ...PERSISTENT, expireInSeconds: 60 },
	'ratification-due': { ...PERSISTENT, expireInSeconds: 60 },
	'tie-due': { ...PERSISTENT, expireInSeconds: 60 },
	'appeal-due': { ...PERSISTENT, expireInSeconds: 60 },
	'measure-due': { ...PERSISTENT, expireInSeconds: 60 },
	'safety-measure-due': { ...PERSISTENT, expireInSeconds: 60 },
	'review-due': { ...PERSISTENT, expireInSeconds: 60 },
	'destroy-box': { ...PERSISTENT, retryDelayMax: 3600, expireInSeconds: 300 },
	'seal-record': { ...PERSISTENT, retryDelayMax: 600, expireInSeconds: 300 },
	'bundle-record': { ...PERSISTENT, retryDelayMax: 600, expireInSeconds: 300 },
	'archive-record': {
		...PERSISTENT,
		retryDelay: 600,
		retryDelayMax: 6 * 3600,
		expireInSeconds: 300
	},
	'look-at-keys': { ...PERSISTENT, retryLimit: 3, expireInSeconds: 300 },
	'trial-seal': { ...PERSISTENT, retryLimit: 3, expireInSeconds: 120 },
	'send-mail': {
		...PERSISTENT,
		retryLimit: 12,
		retryDelay: 5,
		retryDelayMax: 3600,
		expireInSeconds: 60
	},
	'publish-heads': { ...PERSISTENT, retryLimit: 3, expireInSeconds: 1800 },
	'timestamp-head': { ...PERSISTENT, retryDelayMax: 600, expireInSeconds: 60 },
	'ask-witness': { ...PERSISTENT, retryDelayMax: 600, expireInSeconds: 60 },
	'tell-mentioned': { ...PERSISTENT, retryLimit: 3, expireInSeconds: 300 },
	'mail-digests': { ...PERSISTENT, retryLimit: 3, expireInSeconds: 300 },
	tidy: { ...PERSISTENT, retryLimit: 3, expireInSeconds: 300 }
}
export const JOB_NAMES = Object.keys(QUEUES) as JobName[]

/**
 * Queues a job in the caller's own transaction: it exists if, and only if, that commits. Written as a
 * direct insert, which pg-boss supports, so that no started pg-boss is needed where work is only asked
 * for. Asking again while the same job waits or runs changes nothing.
 */
export async function enqueue<N extends JobName>(
	db: Db,
	name: N,
	data: Jobs[N],
	{ startAfter, singletonKey = JSON.stringify(data) }: When = {}
): Promise<void> {
	const start = startAfter ? sql`${startAfter.toISOString()}::timestamptz` : sql`now()`
	await db.execute(sql`
		insert into pgboss.job (name, data, singleton_key, policy, start_after, keep_until,
			retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds)
		select name, ${JSON.stringify(data)}::jsonb, ${singletonKey}, policy, ${start},
			${start} + retention_seconds * interval '1 second',
			retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds
		from pgboss.queue where name = ${name}
		on conflict do nothing`)
}

/** What waits to be tried again is due at once. */
export async function hasten<N extends JobName>(db: Db, name: N, data: Jobs[N]): Promise<void> {
	await db.execute(sql`
		update pgboss.job set start_after = now()
		where name = ${name} and singleton_key = ${JSON.stringify(data)} and state in ('created', 'retry')`)
}

/** What was asked for is not to be done any more; one that runs already is not stopped. */
export async function forget<N extends JobName>(db: Db, name: N, data: Jobs[N]): Promise<void> {
	await db.execute(sql`
		delete from pgboss.job
		where name = ${name} and singleton_key = ${JSON.stringify(data)} and state in ('created', 'retry')`)
}

/** Makes or updates the tables and queues of pg-boss. Idempotent. */
export async function installQueues(url: string): Promise<void> {
	const boss = bossAt(url, { supervise: false, schedule: false, max: 1 })
	boss.on('error', () => {}) // each call below rejects by itself
	await boss.start()
	try {
		for (const name of JOB_NAMES) {
			const options = {
				...QUEUES[name],
				retentionSeconds: TEN_YEARS_S,
				deleteAfterSeconds: 7 * 86_400
			}
			if (await boss.getQueue(name)) await boss.updateQueue(name, options)
			else await boss.createQueue(name, { ...options, policy: 'exclusive' })
		}
	} finally {
		await boss.stop({ graceful: false })
	}
}

/** Jobs of a name that wait, run or failed for good, oldest first: for tests and the state of mails. */
export async function jobsOf<N extends JobName>(
	db: Db,
	name: N
): Promise<{ data: Jobs[N]; state: string; startAfter: Date }[]> {
	const rows = await db.execute<{ data: string; state: string; start_after: string }>(sql`
		select data::text as data, state, start_after from pgboss.job
		where name = ${name} and state <> 'completed' order by created_on, id`)
	return rows.map((row) => ({
		data: JSON.parse(row.data),
		state: row.state,
		startAfter: new Date(row.start_after)
	}))
}

export type Worker = { stop(): Promise<void> }

/** `at` is now, and never before the instant the job was due, however the clocks differ. */
export type Handlers = { [N in JobName]: (data: Jobs[N], at: Date) => Promise<void> }

/**
 * Runs the handlers; a due job starts within about a second. What they reject with is reported and
 * tried again with growing pauses. `stop` lets running jobs end, at most ten seconds.
 */
export async function work(
	url: string,
	handlers: Handlers,
	failed: (error: unknown, job: JobName | null) => void
): Promise<Worker> {
	const boss = bossAt(url, { max: 4 })
	boss.on('error', (error) => failed(error, null))
	await boss.start()
	for (const name of JOB_NAMES) await workOn(boss, name, handlers[name], failed)
	await boss.schedule('tidy', '17 * * * *', {})
	await boss.schedule('publish-heads', '3 * * * *', {})
	await boss.schedule('look-at-keys', '41 * * * *', {})
	await boss.schedule('tell-mentioned', '*/5 * * * *', {})
	await boss.schedule('mail-digests', '0 6 * * *', {})
	return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}

async function workOn<N extends JobName>(
	boss: PgBoss,
	name: N,
	handle: Handlers[N],
	failed: (error: unknown, job: JobName) => void
): Promise<void> {
	const options = { pollingIntervalSeconds: 0.5, batchSize: 1, includeMetadata: true } as const
	await boss.work<Jobs[N], void, typeof options>(name, options, async ([job]) => {
		assert(job, 'a batch holds one job')
		try {
			await handle(job.data, new Date(Math.max(Date.now(), job.startAfter.getTime())))
		} catch (error) {
			failed(error, name)
			throw error
		}
	})
}

function bossAt(
	connectionString: string,
	options: { max: number; supervise?: boolean; schedule?: boolean }
): PgBoss {
	return new PgBoss({
		connectionString,
		application_name: 'interlink jobs',
		registerInstance: false,
		...options
	})
}
