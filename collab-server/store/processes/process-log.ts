import { and, desc, eq, inArray, lt, notInArray, or, sql } from 'drizzle-orm'
import { ledgerEntry, ledgerOpening } from '#schema/db/ledger.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { Refusal, assert } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { toBase64 } from '#schema/ledger/bytes.ts'
import { verifierKey } from '#schema/ledger/checkpoint.ts'
import type { Json } from '#schema/record/canonical.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import { EVENT_TYPES, type EventType } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { checkpoint, checkpointHolding, proofFile } from '../ledger/ledger-proofs.ts'
import { keysOf, openedBy } from '../ledger/log-keys.ts'
import { withCosignatures } from '../ledger/published-heads.ts'
import { typesOf, type LogKind } from './log-kinds.ts'
import { isPublicRole, readsNames } from '../organisation/members.ts'
import { namesOf } from '../people/person-names.ts'
import { abilityToAnswer } from '../privacy/access-requests.ts'
import { enterProcess } from '../acting/place.ts'
import type { LogEntry, ProcessLog } from '../acting/views.ts'

const PAGE = 50
const MOST = 200

/**
 * Acts whose author would tell, before or after the close, what somebody voted. That they happened
 * and when is in the ledger for everybody; who and what is shown by the decision, when it may be [F8].
 */
const WITHOUT_AUTHOR: ReadonlySet<string> = new Set<EventType>([
	'ballot-cast',
	'objection-made',
	'objection-withdrawn',
	'objection-answered',
	'objection-judged',
	'minority-stated',
	'appeal-voted',
	'vote-delegated',
	'delegation-revoked',
	// [RT1] Whose data a record has wrong is told by whoever keeps it.
	'rectification-asked',
	// Who was at a meeting is read in its register, by who keeps it.
	'checked-in',
	// [LT6] Who may be drawn, or will not sit, is told to nobody.
	'lot-joined',
	'lot-left',
	'lot-declined',
	// Who contests a measure is whom it was taken against.
	'measure-contested',
	// Who sits on the panel is for those who see the measure.
	'measure-judged'
])

/** Openings that may be read with the entry. Everything else that is committed to stays closed here. */
const READABLE: Partial<Record<EventType, readonly string[]>> = {
	'process-created': ['/name'],
	'process-edited': ['/name'],
	'phase-changed': ['/reason'],
	'role-began': ['/person'],
	'role-ended': ['/person', '/reason'],
	'role-term-changed': ['/person'],
	'package-made': ['/person', '/reason'],
	'access-requested': ['/person', '/reason'],
	'access-extended': ['/person', '/reason'],
	'access-answered': ['/person', '/reason'],
	'person-erased': ['/reason'],
	'mandate-given': ['/person'],
	'mandate-ended': ['/person'],
	'attribute-verified': ['/person'],
	'organisation-added': ['/name'],
	'organisation-edited': ['/name'],
	'organisation-ended': ['/name', '/reason'],
	'organisation-set': ['/person'],
	'recusal-declared': ['/person', '/reason'],
	'recusal-recorded': ['/person', '/reason'],
	'recusal-lifted': ['/person'],
	'member-removed': ['/person'],
	'safety-measure-taken': ['/reason'],
	'meeting-added': ['/title'],
	'meeting-cancelled': ['/title', '/reason'],
	'meeting-closed': ['/title'],
	'agenda-changed': ['/title'],
	'register-corrected': ['/title', '/reason'],
	'team-formed': ['/name'],
	'team-renamed': ['/name'],
	'team-ended': ['/name', '/reason'],
	'team-joined': ['/person', '/name'],
	'team-left': ['/person', '/name'],
	'artefact-created': ['/title'],
	'artefact-described': ['/purpose', '/summary'],
	'artefact-renamed': ['/title'],
	'artefact-moved': ['/reason'],
	'artefact-left': ['/title', '/reason'],
	'artefact-arrived': ['/title', '/reason'],
	'hold-set': ['/reason'],
	'hold-lifted': ['/reason'],
	'disposal-asked': ['/reason'],
	'redaction-asked': ['/reference'],
	'record-redacted': ['/reference'],
	'artefact-disposed': ['/reason'],
	'section-frozen': ['/title', '/reason'],
	'section-opened': ['/title', '/reason'],
	'version-named': ['/name'],
	'file-added': ['/name'],
	'change-requested': ['/title', '/reason'],
	'lot-ended': ['/reason'],
	'decision-announced': ['/question'],
	'decision-cancelled': ['/reason'],
	'decision-extended': ['/reason'],
	'decision-ratified': ['/statement'],
	'decision-tie-broken': ['/reasons'],
	'objection-disposed': ['/reason']
}

/** `before` continues an earlier answer; `kind` and `person` leave out what is about others [B16]. */
export type LogFilter = { before?: number; limit?: number; kind?: LogKind; person?: string }

/**
 * What happened in a process, the newest first, from the ledger itself. Entries about an artefact this person may not see are left out.
 */
export async function processLog(
	db: Db,
	caller: Caller,
	processId: string,
	{ before, limit = PAGE, kind, person }: LogFilter,
	at: Date
): Promise<ProcessLog> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const size = Math.max(1, Math.min(limit, MOST))
	const rows = await db
		.select()
		.from(ledgerEntry)
		.where(
			and(
				eq(ledgerEntry.processId, processId),
				before === undefined ? undefined : lt(ledgerEntry.index, before),
				kind && inArray(ledgerEntry.type, typesOf(kind)),
				person === undefined ? undefined : ofPerson(place, person, at)
			)
		)
		.orderBy(desc(ledgerEntry.index))
		.limit(size)
	const hidden = await hiddenSubjects(db, place, at)
	const shown = rows.filter((row) => isKnown(row.type) && !hidden.has(row.subjectId))
	const last = rows.at(-1)
	return {
		entries: await readable(db, place, shown, at),
		before: rows.length === size && last ? last.index : null
	}
}

/** [B16] Entries the page would show as done by somebody, or as about them; no others. */
function ofPerson(place: Place, person: string, at: Date) {
	if (!readsNames(place.actor) || !isId(person)) return sql`false`
	const about = EVENT_TYPES.filter(
		(type) => READABLE[type]?.includes('/person') && readsWords(place, type, person, at)
	)
	const opening = (path: string) => sql`exists (
		select 1 from ${ledgerOpening} where ${ledgerOpening.logId} = ${ledgerEntry.logId}
		and ${ledgerOpening.index} = ${ledgerEntry.index} and ${ledgerOpening.path} = ${path}
		and ${ledgerOpening.value} = to_jsonb(${person}::text))`
	return or(
		and(notInArray(ledgerEntry.type, [...WITHOUT_AUTHOR]), opening('/actor')),
		and(inArray(ledgerEntry.type, about), opening('/person'))
	)
}

/** One entry with what proves it, for whoever may read it. @throws Refusal not_found */
export async function logEntry(
	db: Db,
	caller: Caller,
	processId: string,
	index: number,
	at: Date
): Promise<ProvenEntry> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const [row] = await db
		.select()
		.from(ledgerEntry)
		.where(and(eq(ledgerEntry.processId, processId), eq(ledgerEntry.index, index)))
	if (!row || !isKnown(row.type) || (await hiddenSubjects(db, place, at)).has(row.subjectId))
		throw new Refusal('not_found')
	const [entry] = await readable(db, place, [row], at)
	assert(entry, 'an entry that is known can be read')
	const head = await withCosignatures(
		db,
		row.logId,
		(await checkpointHolding(db, row.logId, index)) ?? (await checkpoint(db, row.logId, at))
	)
	const opened = await openedBy(head.note, await keysOf(db, row.logId))
	assert(opened, 'a kept head is signed with a key of its log')
	return {
		...entry,
		leafHash: toBase64(row.leafHash),
		size: head.size,
		root: toBase64(head.root),
		publicKey: verifierKey(opened.verifier),
		proof: await proofFile(db, row.logId, index, head)
	}
}

/** What shows, offline, that an entry stands in the log: the proof file holds it all [L7]. */
export type ProvenEntry = LogEntry & {
	leafHash: string
	size: number
	root: string
	publicKey: string
	proof: string
}

type EntryRow = typeof ledgerEntry.$inferSelect

/** [PD6] [PD10] That somebody asked what is kept about them is for whoever may answer it, and for them. */
function readsWords(place: Place, type: EventType, person: unknown, at: Date): boolean {
	if (type !== 'package-made' && !type.startsWith('access-')) return true
	return person === place.actor.personId || abilityToAnswer(place, at) === null
}

async function readable(db: Db, place: Place, rows: EntryRow[], at: Date): Promise<LogEntry[]> {
	const openings = await openingsOf(db, rows)
	const opened = (row: EntryRow, path: string) => openings.get(`${row.logId} ${row.index} ${path}`)
	const people = rows.flatMap((row) => [opened(row, '/actor'), opened(row, '/person')])
	const name = await namesOf(
		db,
		people.filter((id) => typeof id === 'string')
	)
	const shownNames = readsNames(place.actor)
	return rows.map((row) => {
		const type = row.type as EventType
		const data = publicData(row)
		const words = readsWords(place, type, opened(row, '/person'), at) ? READABLE[type] : []
		for (const path of words ?? []) {
			const value = opened(row, path)
			if (value === undefined || value === '') continue
			// Why somebody has an interest is for those they work with [F22].
			if (type.startsWith('recusal-') && !shownNames) continue
			if (path !== '/person') data[path.slice(1)] = value
			else if (shownNames || isPublicRole(data.role)) data.person = name(String(value)).name
		}
		const actor = opened(row, '/actor')
		const authorShown = typeof actor === 'string' && !WITHOUT_AUTHOR.has(type) && shownNames
		return {
			index: row.index,
			type,
			at: row.appendedAt.toISOString(),
			by: authorShown ? name(actor) : null,
			subjectId: row.subjectId,
			data
		}
	})
}

/** The public part of an entry, as it was hashed. */
function publicData(row: EntryRow): Record<string, Json> {
	const entry = JSON.parse(new TextDecoder().decode(row.entry)) as { data: Record<string, Json> }
	return { ...entry.data }
}

async function openingsOf(db: Db, rows: EntryRow[]): Promise<Map<string, Json>> {
	const logId = rows[0]?.logId
	if (logId === undefined) return new Map()
	const paths = ['/actor', ...new Set(Object.values(READABLE).flat())]
	const openings = await db
		.select()
		.from(ledgerOpening)
		.where(
			and(
				eq(ledgerOpening.logId, logId),
				inArray(
					ledgerOpening.index,
					rows.map(({ index }) => index)
				),
				inArray(ledgerOpening.path, paths)
			)
		)
	return new Map(
		openings.map(({ logId, index, path, value }) => [`${logId} ${index} ${path}`, value as Json])
	)
}

/** Ids of the artefacts, and of the decisions on them, that this person may not see. */
async function hiddenSubjects(db: Db, place: Place, at: Date): Promise<Set<string>> {
	const artefacts = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, place.process.id))
	const hidden = artefacts
		.filter((artefact) => abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
		.map(({ id }) => id)
	if (hidden.length === 0) return new Set()
	const decisions = await db
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(inArray(decisionTable.artefactId, hidden))
	return new Set([...hidden, ...decisions.map(({ id }) => id)])
}

function isKnown(type: string): type is EventType {
	const known: readonly string[] = EVENT_TYPES
	return known.includes(type)
}
