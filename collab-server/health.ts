import type { ServerResponse } from 'node:http'
import type { Database } from './store/database/db.ts'

const PATIENCE_MS = 2_000

/** For load balancers and containers: 200 while pages can be served and the database answers, else 503. */
export async function health(
	database: Database,
	ending: boolean,
	response: ServerResponse
): Promise<void> {
	const answered = await answersInTime(database)
	const body = {
		status: answered && !ending ? 'ok' : 'unavailable',
		database: answered ? 'ok' : 'silent',
		ending
	}
	response.writeHead(body.status === 'ok' ? 200 : 503, {
		'content-type': 'application/json',
		'cache-control': 'no-store'
	})
	response.end(JSON.stringify(body))
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
