import { parseCharter, type Charter, type Rule } from '#schema/governance/charter.ts'
import { ruleSentence } from '#schema/governance/explain.ts'
import type { Role } from '#schema/governance/roles.ts'
import { toBase64Url } from '#schema/ledger/bytes.ts'
import { verifierKey } from '#schema/ledger/checkpoint.ts'
import { say, type Language } from '#schema/messages/format.ts'
import {
	ATTACHMENTS,
	checkRecord,
	type Calculation,
	type DecisionRecord,
	type Person,
	type TimelineEvent
} from '#schema/record/record.ts'
import { inRollOrder, participantOf, rollHash } from '#schema/record/roll.ts'
import { assert } from '#schema/errors.ts'
import type { RecordFacts } from '#collab/store/record-facts.ts'
import { sentenceDate } from './dates.ts'

/** Roles whose holders act in public: they stand in a record by name. Strongest first. */
const PUBLIC_ROLES: Role[] = ['official', 'secretary', 'facilitator', 'administrator']
const PRIVATE_ROLES: Role[] = ['citizen', 'observer', 'guest']

/**
 * [R6] The record of a closed decision, from the rows of the tables. Same facts, same record; ids of
 * people stay outside, a citizen is a commitment on the roll and a pseudonym in the text.
 */
export function assemble(facts: RecordFacts, id: string, issuedAt: Date): DecisionRecord {
	const { decision, frozen, charter, process, organisation, artefact, log } = facts
	const { closedAt, outcome } = decision
	assert(closedAt && outcome, `decision ${decision.id} is closed and counted`)
	const language = process.language as Language
	const body = parseCharter(charter.body)
	const roll = rollOf(facts)
	const cast = castOf(facts, roll, body, language)
	const calculation = outcome as Calculation
	const statement = say(language, `record.statement.${calculation.result}`, {
		date: sentenceDate(closedAt, language, process.timezone)
	})
	return checkRecord({
		schema: 'decision-record/1',
		id,
		language,
		issuedAt: issuedAt.toISOString(),
		organisation: {
			id: organisation.id,
			name: organisation.name,
			type: organisation.type,
			country: organisation.country
		},
		process: {
			id: process.id,
			name: process.name,
			aim: process.aim,
			phase: process.phase,
			timezone: process.timezone,
			demonstration: process.demonstration
		},
		decision: {
			id: decision.id,
			question: decision.question,
			summary: decision.summary,
			round: decision.round,
			announcedBy: cast.keyOf(decision.announcedBy),
			announcedAt: decision.announcedAt.toISOString(),
			opensAt: decision.opensAt.toISOString(),
			closesAt: decision.closesAt.toISOString(),
			closedAt: closedAt.toISOString()
		},
		proposal: {
			artefact: { id: artefact.id, kind: artefact.kind, title: artefact.title },
			text: {
				href: ATTACHMENTS.text,
				mediaType: 'text/markdown',
				hash: { alg: 'sha-256', value: frozen.textHash }
			},
			snapshot: {
				format: 'yjs-update-v1',
				hash: { alg: 'sha-256', value: frozen.snapshotHash }
			},
			frozenBy: cast.keyOf(frozen.frozenBy),
			frozenAt: frozen.frozenAt.toISOString()
		},
		rule: {
			name: decision.ruleName,
			sentence: ruleSentence(decision.rule as Rule, roll.lines.length, language),
			definition: decision.rule,
			charter: {
				id: body.id,
				version: charter.version,
				promise: body.promise,
				hash: decision.charterHash
			}
		},
		electorate: {
			rollHash: { alg: 'sha-256', value: decision.rollHash ?? rollHash(roll.lines) },
			roll: roll.lines
		},
		ballots: ballotsOf(facts, roll, cast),
		objections: objectionsOf(facts, roll, cast),
		outcome: { statement, calculation },
		remedy: remedyOf(body),
		people: cast.people,
		timeline: timelineOf(facts, cast, closedAt, issuedAt),
		links: { previousRound: previousOf(facts) },
		privacy: {
			names: body.flags.names_public,
			erased: facts.people.filter(({ erasedAt }) => erasedAt).length
		},
		ledger: {
			origin: log.origin,
			publicKey: verifierKey(log.verifier),
			proof: ATTACHMENTS.proof,
			entries: facts.entries.map(({ index, type, leafHash }) => ({
				index,
				type,
				leaf: toBase64Url(leafHash)
			}))
		}
	})
}

type Roll = {
	lines: DecisionRecord['electorate']['roll']
	participantOf(personId: string): string | null
	/** People on the roll in its public order. */
	personIds: string[]
}

/** [R4] The roll as published: commitments in their own order. */
function rollOf({ roll }: RecordFacts): Roll {
	const lines = inRollOrder(
		roll.map(({ personId, constituency, weight, salt }) => ({
			participant: participantOf(salt, personId),
			constituency,
			weight,
			personId
		}))
	)
	const known = new Map(lines.map(({ personId, participant }) => [personId, participant]))
	return {
		lines: lines.map(({ personId: _, ...line }) => line),
		participantOf: (personId) => known.get(personId) ?? null,
		personIds: lines.map(({ personId }) => personId)
	}
}

type Cast = { people: Person[]; keyOf(personId: string): string }

/** [R7] Everyone who appears, under the name the charter allows: those on the roll first, then the others. */
function castOf(facts: RecordFacts, roll: Roll, charter: Charter, language: Language): Cast {
	const shown = shownPeople(facts, roll)
	const people: Person[] = []
	let pseudonyms = 0
	for (const [at, personId] of shown.entries()) {
		const role = roleOf(facts, personId)
		const row = facts.people.find(({ id }) => id === personId)
		const named = row && !row.erasedAt && isNamed(role, charter.flags.names_public)
		const name = named
			? row.displayName
			: say(language, 'record.pseudonym', { number: String(++pseudonyms) })
		people.push({ id: `p${at + 1}`, name, named: named ? 'name' : 'pseudonym', role })
	}
	return {
		people,
		keyOf(personId) {
			const at = shown.indexOf(personId)
			assert(at >= 0, `person ${personId} appears in the record`)
			return `p${at + 1}`
		}
	}
}

/** Who did something that the record tells, each once; being on the roll alone names nobody. */
function shownPeople(facts: RecordFacts, roll: Roll): string[] {
	const voters = new Set(facts.ballots.map(({ personId }) => personId))
	return [
		...new Set([
			...roll.personIds.filter((personId) => voters.has(personId)),
			...facts.objections.map(({ personId }) => personId),
			...facts.answers.map(({ personId }) => personId),
			...facts.objections.flatMap(({ statusBy }) => (statusBy ? [statusBy] : [])),
			facts.frozen.frozenBy,
			facts.decision.announcedBy
		])
	]
}

function roleOf({ memberships, decision }: RecordFacts, personId: string): Role | null {
	const held = memberships.filter(
		(row) => row.personId === personId && (!row.until || row.until > decision.announcedAt)
	)
	const roles = new Set(held.map(({ role }) => role))
	return [...PUBLIC_ROLES, ...PRIVATE_ROLES].find((role) => roles.has(role)) ?? null
}

function isNamed(role: Role | null, names: Charter['flags']['names_public']): boolean {
	switch (names) {
		case 'name':
			return true
		case 'none':
			return false
		case 'pseudonym':
			return role !== null && PUBLIC_ROLES.includes(role)
	}
}

function ballotsOf(facts: RecordFacts, roll: Roll, cast: Cast): DecisionRecord['ballots'] {
	return facts.ballots
		.flatMap(({ personId, choice, reason, castAt }) => {
			const participant = roll.participantOf(personId)
			assert(participant, 'a ballot belongs to a line of the roll')
			const person = cast.keyOf(personId)
			return { participant, person, choice, reason, castAt: castAt.toISOString() }
		})
		.toSorted((one, other) => (one.participant < other.participant ? -1 : 1))
}

function objectionsOf(facts: RecordFacts, roll: Roll, cast: Cast): DecisionRecord['objections'] {
	return facts.objections.map((row) => ({
		id: row.id,
		by: cast.keyOf(row.personId),
		participant: roll.participantOf(row.personId),
		at: row.at.toISOString(),
		criterion: row.criterion,
		reason: row.reason,
		requestedChange: row.requestedChange,
		answers: facts.answers
			.filter(({ objectionId }) => objectionId === row.id)
			.map(({ personId, at, text }) => ({ by: cast.keyOf(personId), at: at.toISOString(), text })),
		status: row.status,
		settled:
			row.statusBy && row.statusAt
				? {
						by: cast.keyOf(row.statusBy),
						at: row.statusAt.toISOString(),
						reason: row.statusReason ?? ''
					}
				: null
	}))
}

type Event = { at: Date; event: TimelineEvent; by: string | null }

function timelineOf(facts: RecordFacts, cast: Cast, closedAt: Date, issuedAt: Date) {
	return [...preparation(facts), ...dispute(facts), ...ending(closedAt, issuedAt)]
		.toSorted((one, other) => one.at.getTime() - other.at.getTime())
		.map(({ at, event, by }) => ({ at: at.toISOString(), event, by: by && cast.keyOf(by) }))
}

function preparation({ frozen, decision }: RecordFacts): Event[] {
	return [
		{ at: frozen.frozenAt, event: 'text_frozen', by: frozen.frozenBy },
		{ at: decision.announcedAt, event: 'announced', by: decision.announcedBy },
		{ at: decision.opensAt, event: 'opened', by: null }
	]
}

function dispute({ objections, answers }: RecordFacts): Event[] {
	return [
		...objections.map(({ at, personId }) => {
			return { at, event: 'objection_raised' as const, by: personId }
		}),
		...answers.map(({ at, personId }) => {
			return { at, event: 'objection_answered' as const, by: personId }
		}),
		...objections.flatMap(({ statusAt, statusBy }) => {
			return statusAt ? { at: statusAt, event: 'objection_settled' as const, by: statusBy } : []
		})
	]
}

function ending(closedAt: Date, issuedAt: Date): Event[] {
	return [
		{ at: closedAt, event: 'closed', by: null },
		{ at: issuedAt, event: 'issued', by: null }
	]
}

function previousOf({ previous }: RecordFacts): DecisionRecord['links']['previousRound'] {
	if (!previous?.closedAt || !previous.outcome) return null
	return {
		decision: previous.id,
		round: previous.round,
		result: (previous.outcome as Calculation).result,
		closedAt: previous.closedAt.toISOString()
	}
}

function remedyOf({ authority }: Charter): DecisionRecord['remedy'] {
	const { authority: name, term_days: termDays, text } = authority.remedy
	return name === null && text === null ? null : { authority: name, termDays, text }
}
