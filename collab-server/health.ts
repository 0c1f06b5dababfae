import type { ServerResponse } from 'node:http'
import type { Database } from './store/database/db.ts'
import { alarmStands } from './store/ledger/alarms.ts'
import { sealHealth, type SealHealth } from './store/seals/seal-health.ts'

const PATIENCE_MS = 2_000

/**
 * For load balancers and containers: 200 while pages can be served and the database answers, else 503.
 * [L11] [SL6] A ledger under an alarm, and a key that must not seal, are told for whoever watches; pages are
 * served all the same.
 */
export async function health(
	database: Database,
	ending: boolean,
	response: ServerResponse
): Promise<void> {
	const answered = await answersInTime(database)
	const body = {
		status: answered && !ending ? 'ok' : 'unavailable',
		database: answered ? 'ok' : 'silent',
		ledger: answered ? await ledgerStatus(database) : 'unknown',
		seal: answered ? await sealStatus(database) : 'unknown',
		ending
	}
	response.writeHead(body.status === 'ok' ? 200 : 503, {
		'content-type': 'application/json',
		'cache-control': 'no-store'
	})
	response.end(JSON.stringify(body))
}

async function ledgerStatus({ db }: Database): Promise<'ok' | 'alarm' | 'unknown'> {
	return await alarmStands(db).then(
		(stands) => (stands ? 'alarm' : 'ok'),
		() => 'unknown'
	)
}

async function sealStatus({ db }: Database): Promise<SealHealth> {
	return await sealHealth(db, new Date()).catch(() => 'unknown' as const)
}

async function answersInTime(database: Database): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), PATIENCE_MS)
	})
	const asked = database.sql`select 1`.then(
		() => true,
		() => false
	)
	try {
		return await Promise.race([asked, late])
	} finally {
		clearTimeout(timer)
	}
}
