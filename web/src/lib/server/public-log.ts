import type { RequestEvent } from '@sveltejs/kit'
import { countAttempt } from '#collab/store/database/attempts.ts'
import type { Db } from '#collab/store/database/db.ts'
import { database } from '#collab/store/database/runtime.ts'
import { publicLog, type PublicLog } from '#collab/store/ledger/published-heads.ts'
import { Refusal } from '#schema/errors.ts'

/** What never changes once it is there may be kept for ever; what grows, for a minute. */
const KEEP = {
	fixed: 'public, max-age=31536000, immutable',
	growing: 'public, max-age=60'
} as const
type Keep = keyof typeof KEEP

export type LogAnswer = {
	type: string
	body: string | Uint8Array<ArrayBuffer>
	keep: Keep
	name?: string
}

/**
 * [L10] Answers a question about the log of an organisation to whoever asks, from any page of the web,
 * and not without end from one address. A refusal is its code in plain text: programs read it.
 */
export async function answerAboutLog(
	event: RequestEvent<{ organisation: string }>,
	answer: (db: Db, log: PublicLog) => Promise<LogAnswer>
): Promise<Response> {
	try {
		const db = database()
		await countAttempt(db, 'log from one address', event.getClientAddress())
		const log = await publicLog(db, event.params.organisation)
		const { type, body, keep, name } = await answer(db, log)
		return new Response(body, {
			headers: {
				...OPEN,
				'content-type': type,
				'cache-control': KEEP[keep],
				...(name && { 'content-disposition': `attachment; filename="${name}"` })
			}
		})
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return refused(error)
	}
}

export const TEXT = 'text/plain; charset=utf-8'
export const JSON_TYPE = 'application/json; charset=utf-8'

/** A whole number of an address or a question; undefined when it is not asked. @throws Refusal `malformed` */
export function wholeNumber(text: string | null | undefined, field: string): number | undefined {
	if (text === null || text === undefined) return undefined
	if (!/^(0|[1-9]\d{0,12})$/.test(text)) throw new Refusal('malformed', { field })
	return Number(text)
}

/** The same where it must be given. */
export function requiredNumber(text: string | null | undefined, field: string): number {
	const number = wholeNumber(text, field)
	if (number === undefined) throw new Refusal('malformed', { field })
	return number
}

/** Programs on other pages may read it. */
const OPEN = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
}

function refused({ code, status, params }: Refusal): Response {
	const wait: Record<string, string> =
		code === 'too_many_attempts' ? { 'retry-after': String(params.seconds) } : {}
	return new Response(`${code}\n`, {
		status,
		headers: { ...OPEN, ...wait, 'content-type': TEXT, 'cache-control': 'no-store' }
	})
}
