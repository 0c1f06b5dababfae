import type { IncomingMessage } from 'node:http'
import { FORM } from '#schema/docs/form.ts'
import { isId } from '#schema/ids.ts'
import type { Db } from '../store/database/db.ts'
import { callerOf, sessionTokenIn, type TokenUse } from '../store/people/sessions.ts'
import { loadGround, type Visitor } from './visitor.ts'

/** The artefact an address names, or null when it is not one of live editing. */
export function artefactAt(url: string | undefined): string | null {
	const [path] = (url ?? '').split('?')
	const [, door, artefactId, ...rest] = path?.split('/') ?? []
	return door === 'collab' && isId(artefactId) && rest.length === 0 ? artefactId : null
}

/** What an address of the door for programs names: `/yjs/<kind>/<id>` [Y23]. */
export function programPlaceAt(
	url: string | undefined
): { kind: string; artefactId: string } | null {
	const [path] = (url ?? '').split('?')
	const [, door, kind = '', artefactId, ...rest] = path?.split('/') ?? []
	return door === 'yjs' && isId(artefactId) && rest.length === 0 ? { kind, artefactId } : null
}

/** [Y20] Whether whoever asks means the same documents as we do; who does not say does not. */
export function meansTheSame(url: string | undefined): boolean {
	return new URLSearchParams(url?.split('?')[1]).get('form') === FORM
}

/**
 * [Y1] Who asks for a socket, before there is one: a visitor, or the HTTP status of the refusal. The
 * page's origin stands for the person's intent, the cookie for the person. A stranger cannot tell an
 * artefact that is hidden from one that is not there.
 */
export async function admit(
	request: IncomingMessage,
	artefactId: string,
	{ db, origins }: { db: Db; origins: (origin: string) => boolean },
	at: Date
): Promise<Visitor | 401 | 403> {
	const { origin, cookie } = request.headers
	if (!origin || !origins(origin)) return 403
	const token = sessionTokenIn(cookie ?? null, origin.startsWith('https:'))
	return visitorBy(db, token, 'pages', artefactId, at)
}

/** [Y23] The same for a program: a personal token instead of a page and a cookie. */
export async function admitProgram(
	{ url, headers }: IncomingMessage,
	{ kind, artefactId }: { kind: string; artefactId: string },
	db: Db,
	at: Date
): Promise<Visitor | 401 | 403> {
	const [, borne] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
	const token = borne ?? new URLSearchParams(url?.split('?')[1]).get('token')
	const visitor = await visitorBy(db, token, 'program', artefactId, at)
	if (typeof visitor === 'number') return visitor
	return visitor.ground.subject.artefact?.kind === kind ? visitor : 403
}

async function visitorBy(
	db: Db,
	token: string | null,
	use: TokenUse,
	artefactId: string,
	at: Date
): Promise<Visitor | 401 | 403> {
	const caller = token ? await callerOf(db, token, at, use) : null
	if (!token || !caller) return 401
	const ground = await loadGround(db, caller.personId, artefactId, at)
	return ground ? { artefactId, token, use, caller, ground } : 403
}
