import type { IncomingMessage, ServerResponse } from 'node:http'
import { countAttempt } from '#collab/store/database/attempts.ts'
import type { Db } from '#collab/store/database/db.ts'
import { witnessHead } from '#collab/store/ledger/witnessed-logs.ts'
import { Refusal } from '#schema/errors.ts'
import { parseWitnessRequest } from '#schema/ledger/witness-request.ts'

/** Where other installations ask us to cosign (c2sp.org/tlog-witness): the prefix is `/witness`. */
export const WITNESS_PATH = '/witness/add-checkpoint'

const MOST_BYTES = 64 * 1024

/** [L9] Answers `add-checkpoint`. Beside the pages, because whoever asks is a program and has no session. */
export async function answerWitnessRequest(
	db: Db,
	request: IncomingMessage,
	response: ServerResponse,
	address: string,
	at: Date
): Promise<void> {
	try {
		const { status, type, text } = await answerTo(db, request, address, at)
		response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
	} catch (error) {
		console.error('a witness request failed', error)
		response.writeHead(500).end()
	}
}

type Answer = { status: number; type: string; text: string }
const plain = (status: number, text = ''): Answer => ({
	status,
	type: 'text/plain; charset=utf-8',
	text
})

async function answerTo(
	db: Db,
	request: IncomingMessage,
	address: string,
	at: Date
): Promise<Answer> {
	if (request.method !== 'POST') return plain(405)
	if (await tooOften(db, address)) return plain(429)
	const body = await bodyOf(request)
	if (body === null) return plain(413)
	const asked = parseWitnessRequest(body)
	if (!asked) return plain(400)
	const answer = await witnessHead(db, asked, at)
	if ('line' in answer) return plain(200, answer.line)
	if (answer.status !== 409) return plain(answer.status)
	return { status: 409, type: 'text/x.tlog.size', text: `${answer.size}\n` }
}

async function tooOften(db: Db, address: string): Promise<boolean> {
	try {
		await countAttempt(db, 'log from one address', address)
		return false
	} catch (error) {
		if (error instanceof Refusal && error.code === 'too_many_attempts') return true
		throw error
	}
}

/** The body as text, or null when it is longer than any honest one. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
	const parts: Buffer[] = []
	let size = 0
	for await (const part of request) {
		size += (part as Buffer).length
		if (size > MOST_BYTES) return null
		parts.push(part as Buffer)
	}
	return Buffer.concat(parts).toString('utf8')
}
