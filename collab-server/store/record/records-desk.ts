import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { record as recordTable } from '#schema/db/decisions.ts'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import type { RetentionClass } from '#schema/governance/retention.ts'
import { abilityTo, factsAbout, factsInDecision, must, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { Ability, PersonRef, RecordView } from '../acting/views.ts'
import { abilityToConfirm } from '../artefacts/disposal.ts'
import { abilityToKeep, holdOn } from '../artefacts/holds.ts'
import { holdAndDisposal, type HoldAndDisposal } from '../artefacts/keeping.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn, type DecisionInList } from '../decisions/decision-rows.ts'
import { namesOf } from '../people/person-names.ts'
import { abilityToPack } from '../privacy/access-package.ts'
import { filingOf, schemeOf, type Heading } from './filed-rows.ts'
import { lacksMinutes } from './minutes.ts'
import { barOnRecord, endOfKeeping } from './record-disposal.ts'
import { signaturesView } from './record-signatures.ts'
import { rectificationsAsked, type RectificationAsked } from './rectification.ts'
import { redactionAsked, type RedactionAsked } from './redaction-view.ts'
import { abilityToCertify, isEffective } from './records.ts'

/** One effective decision as the desk shows it: what there is of its record, and what can be done with it. */
export type OnDesk = {
	decisionId: string
	question: string
	artefactId: string
	artefactTitle: string
	record: KeptRecord | null
	/** What stands against having it made. */
	make: Ability
	minutesMissing: boolean
}

export type KeptRecord = HoldAndDisposal & {
	id: string
	status: RecordView['status']
	error: string | null
	pages: number | null
	sealedAt: string | null
	hashes: string[]
	disposedAt: string | null
	waitsForSignature: boolean
	filing: {
		classification: string
		registryNumber: string
		retention: RetentionClass
		by: PersonRef
		at: string
	} | null
	/** When it may be disposed of; null when never, or when it is not filed. */
	ends: string | null
	/** That day has come. */
	over: boolean
	/** The text decided on is held, and so this is too. */
	heldByText: boolean
	/** [RE4] Words that somebody asked to take out of it. */
	redaction: RedactionAsked | null
	/** [RT2] What somebody says it tells wrongly about them, and nobody answered yet. */
	rectifications: RectificationAsked[]
	may: { keep: Ability; askDisposal: Ability; confirmDisposal: Ability }
}

/** [RM5] What a records officer has to do in a process, and has done. */
export type RecordsDesk = {
	keeps: boolean
	usual: RetentionClass
	scheme: Heading[]
	decisions: OnDesk[]
	/** Minutes that are written but not settled yet. */
	minutes: { id: string; title: string; state: ArtefactRecord['state'] }[]
	/** Whose access package this person may make; null when nobody's. */
	participants: PersonRef[] | null
}

/** [RM5] Who looks after retention, and who runs the process, since disposal takes two. */
export function abilityToSeeDesk(place: Place, at: Date): Ability {
	const keeps = abilityTo('administer', place, {}, { retention: true }, at)
	return keeps && abilityTo('facilitate', place, {}, {}, at) ? keeps : null
}

export async function recordsDesk(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<RecordsDesk> {
	const place = await enterProcess(db, caller.personId, processId, at)
	must(abilityToSeeDesk(place, at))
	const effective = (await decisionsIn(db, place, at)).filter(({ decision }) =>
		isEffective(decision)
	)
	const decisions: OnDesk[] = []
	for (const one of effective) decisions.push(await onDesk(db, place, one, at))
	return {
		keeps: abilityTo('administer', place, {}, { retention: true }, at) === null,
		usual: place.charter.charter.records.retention_class,
		scheme: await schemeOf(db, place.process.organisationId),
		decisions,
		minutes: await unsettledMinutes(db, place, at),
		participants: abilityToPack(place, at) ? null : await participantsOf(db, place.process.id)
	}
}

async function onDesk(
	db: Db,
	place: Place,
	{ decision, artefact, row }: DecisionInList,
	at: Date
): Promise<OnDesk> {
	const here = { ...place, artefact, decision }
	const whole = { ...here, facts: await factsInDecision(db, here, decision) }
	return {
		decisionId: decision.id,
		question: row.question,
		artefactId: artefact.id,
		artefactTitle: artefact.title,
		record: row.recordId === null ? null : await keptRecord(db, whole, row.recordId, at),
		make: abilityToCertify(whole, at),
		minutesMissing: await lacksMinutes(db, decision)
	}
}

async function keptRecord(
	db: Db,
	place: Parameters<typeof signaturesView>[1],
	id: string,
	at: Date
): Promise<KeptRecord> {
	const { artefact } = place
	const [row] = await db
		.select({
			status: recordTable.status,
			error: recordTable.error,
			pages: recordTable.pages,
			sealedAt: recordTable.sealedAt,
			disposedAt: recordTable.disposedAt,
			jsonHash: recordTable.jsonHash,
			pdfHash: recordTable.pdfHash
		})
		.from(recordTable)
		.where(eq(recordTable.id, id))
	const filed = await filingOf(db, id)
	const { signing } = await signaturesView(db, place, id, at)
	const { asked, ...kept } = await holdAndDisposal(db, place, at, id)
	const keep = abilityToKeep(place, artefact, at)
	const ends = await endOfKeeping(db, place, id)
	const bar = await barOnRecord(db, place, { artefactId: artefact.id, id }, at)
	return {
		id,
		status: row?.status ?? 'queued',
		error: row?.error ?? null,
		pages: row?.pages ?? null,
		sealedAt: row?.sealedAt?.toISOString() ?? null,
		hashes: [row?.jsonHash, row?.pdfHash].filter((hash) => typeof hash === 'string'),
		disposedAt: row?.disposedAt?.toISOString() ?? null,
		waitsForSignature: row?.status === 'sealed' && signing?.waits === true,
		filing: filed && {
			classification: filed.classification,
			registryNumber: filed.registryNumber ?? '',
			retention: filed.retention,
			by: (await namesOf(db, [filed.filedBy]))(filed.filedBy),
			at: filed.filedAt.toISOString()
		},
		...kept,
		ends: ends?.toISOString() ?? null,
		over: ends !== null && ends <= at,
		heldByText: (await holdOn(db, artefact.id)) !== null,
		redaction: await redactionAsked(db, place, id, at),
		rectifications: keep
			? []
			: await rectificationsAsked(db, place.decision, id, place.actor.personId ?? ''),
		may: {
			keep,
			askDisposal: keep ?? bar,
			confirmDisposal: asked ? (abilityToConfirm(place, artefact, asked, at) ?? bar) : keep
		}
	}
}

async function unsettledMinutes(db: Db, place: Place, at: Date): Promise<RecordsDesk['minutes']> {
	const rows = await db
		.select()
		.from(artefactTable)
		.where(
			and(
				eq(artefactTable.processId, place.process.id),
				eq(artefactTable.minutes, true),
				inArray(artefactTable.state, ['draft', 'in_review'])
			)
		)
		.orderBy(asc(artefactTable.createdAt), asc(artefactTable.id))
	return rows
		.filter((artefact) => !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at))
		.map(({ id, title, state }) => ({ id, title, state }))
}

function participantsOf(db: Db, processId: string): Promise<PersonRef[]> {
	return db
		.selectDistinct({ id: person.id, name: person.displayName })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(and(eq(membership.processId, processId), isNull(person.erasedAt)))
		.orderBy(asc(person.displayName), asc(person.id))
}
