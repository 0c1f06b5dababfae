import { appendEntries } from '../ledger/ledger.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Caller } from './caller.ts'
import type { Db } from '../database/db.ts'
import { tell, type Topic, type Topics } from '../database/outbox.ts'
import type { Place } from './ability.ts'

/** Governed work under way: its transaction, its instant, and what is to be entered and told. */
export type Work = {
	tx: Db
	at: Date
	/** The person who acts; null when the server does by itself what a rule and a clock demand. */
	by: Caller | null
	/** Enters the act into the ledger, in the order of the calls [F15] [F16]. */
	enter(place: Place, event: Event): void
	/** Tells the collaboration servers, once the fact stands. */
	tell<T extends Topic>(topic: T, payload: Topics[T]): void
	/** Keeps nothing of the command: what makes repeating it harmless is in the act itself [SB3]. */
	forget(): void
}
export type Act = Work & { by: Caller }

/**
 * What the ledger keeps of an act. `data` is public for ever: ids, states, instants, counts, never a
 * name or a sentence. What is personal or somebody's own words stands in `secret` and can be erased.
 */
export type Event = {
	type: EventType
	subjectId: string
	data?: Record<string, Json>
	secret?: Record<string, Json>
	/** What the clock demands is done by the server, whoever's request came first. */
	byServer?: true
}

export const EVENT_TYPES = [
	'process-created',
	'process-edited',
	'process-brought',
	'charter-proposed',
	'charter-in-force',
	'phase-changed',
	'notice-set',
	'person-erased',
	'package-made',
	'access-requested',
	'access-extended',
	'access-answered',
	'invitation-created',
	'invitation-revoked',
	'role-began',
	'role-ended',
	'role-term-changed',
	'mandate-given',
	'mandate-ended',
	'attribute-verified',
	'organisation-added',
	'organisation-edited',
	'organisation-ended',
	'organisation-set',
	'team-formed',
	'team-renamed',
	'team-ended',
	'team-joined',
	'team-left',
	'artefact-assigned',
	'recusal-declared',
	'recusal-recorded',
	'recusal-lifted',
	'measure-taken',
	'measure-contested',
	'measure-judged',
	'measure-reviewed',
	'measure-lifted',
	'member-removed',
	'safety-measure-taken',
	'safety-measure-ended',
	'meeting-added',
	'meeting-cancelled',
	'meeting-closed',
	'agenda-changed',
	'check-in-opened',
	'check-in-ended',
	'checked-in',
	'presence-noted',
	'presence-struck',
	'register-corrected',
	'artefact-created',
	'artefact-described',
	'artefact-renamed',
	'artefact-moved',
	'file-added',
	'artefact-left',
	'artefact-arrived',
	'change-requested',
	'artefact-superseded',
	'motion-put-up',
	'motion-ended',
	'hold-set',
	'hold-lifted',
	'disposal-asked',
	'artefact-disposed',
	'section-frozen',
	'section-opened',
	'version-named',
	'version-restored',
	'thread-started',
	'thread-resolved',
	'thread-reopened',
	'message-written',
	'message-edited',
	'message-deleted',
	'message-judged',
	'reaction-set',
	'lot-announced',
	'lot-joined',
	'lot-noted',
	'lot-left',
	'lot-drawn',
	'lot-failed',
	'lot-declined',
	'lot-ended',
	'decision-announced',
	'decision-opened',
	'decision-cancelled',
	'decision-closed',
	'decision-extended',
	'decision-reminded',
	'decision-recommended',
	'decision-tied',
	'decision-tie-broken',
	'decision-found',
	'advice-given',
	'advice-answered',
	'decision-ratified',
	'decision-took-effect',
	'ratification-timed-out',
	'ballot-cast',
	'vote-delegated',
	'delegation-revoked',
	'objection-made',
	'objection-answered',
	'objection-disposed',
	'objection-withdrawn',
	'objection-judged',
	'objection-overruled',
	'minority-stated',
	'minutes-linked',
	'accommodations-noted',
	'decision-translated',
	'translation-withdrawn',
	'minutes-drafted',
	'appeal-filed',
	'appeal-voted',
	'appeal-decided',
	'box-destroyed',
	'record-requested',
	'record-signed',
	'record-filed',
	'record-disposed',
	'redaction-asked',
	'redaction-ended',
	'record-redacted',
	'rectification-asked',
	'rectification-answered'
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/**
 * Runs governed work in one transaction: the facts as the work goes, then the ledger entries, then
 * the news. Both of the latter hold locks that others wait for, so they come last and all at once.
 */
export async function inOneTransaction<T>(
	db: Db,
	by: Caller | null,
	at: Date,
	work: (work: Work) => Promise<T>
): Promise<T> {
	return db.transaction(async (tx) => {
		const entries: Entered[] = []
		const news: { topic: Topic; payload: Topics[Topic] }[] = []
		const answer = await work({
			tx,
			at,
			by,
			enter: (place, event) => void entries.push({ place, event }),
			tell: (topic, payload) => void news.push({ topic, payload }),
			forget() {}
		})
		await append(tx, by, at, entries)
		for (const { topic, payload } of news) await tell(tx, topic, payload, at)
		return answer
	})
}

/**
 * Every entry names the charter it was allowed under; who acted is a commitment that can be erased. Those of
 * one organisation go into its log together.
 */
async function append(tx: Db, by: Caller | null, at: Date, entries: Entered[]): Promise<void> {
	const logs = Map.groupBy(entries, ({ place }) => place.process.organisationId)
	for (const [organisationId, own] of logs)
		await appendEntries(
			tx,
			organisationId,
			own.map(({ place, event }) => ({
				organisationId,
				type: event.type,
				at,
				processId: place.process.id,
				subjectId: event.subjectId,
				data: { ...event.data, charter: place.charter.hash },
				secret: { ...event.secret, ...(by && !event.byServer ? { '/actor': by.personId } : {}) }
			}))
		)
}

type Entered = { place: Place; event: Event }
