import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { assert } from '#schema/errors.ts'
import { numberedId, withIds } from '#schema/docs/published-snapshot.ts'
import type { Charter } from '#schema/governance/charter.ts'
import type { Role } from '#schema/governance/roles.ts'
import { say, type Language } from '#schema/messages/format.ts'
import type { DecisionRecord, Person } from '#schema/record/record.ts'
import { inRollOrder, participantOf } from '#schema/record/roll.ts'

/** Roles whose holders act in public: they stand in a record by name. Strongest first. */
const PUBLIC_ROLES: Role[] = ['official', 'secretary', 'facilitator', 'administrator']
const PRIVATE_ROLES: Role[] = ['citizen', 'observer', 'guest']

export type Roll = {
	lines: DecisionRecord['electorate']['roll']
	participantOf(personId: string): string | null
	/** People on the roll in its public order. */
	personIds: string[]
}

/** [R4] The roll as published: commitments in their own order. */
export function rollOf({ roll }: RecordFacts): Roll {
	const lines = inRollOrder(
		roll.map(({ personId, constituency, weight, present, salt }) => ({
			participant: participantOf(salt, personId),
			constituency,
			weight,
			...(present && { present: true as const }),
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

export type Cast = {
	people: Person[]
	keyOf(personId: string): string
	/** The key of somebody who stands in the record by name; null for everybody else. */
	namedKeyOf(personId: string): string | null
}

/**
 * [AS12] The frozen shared document without ids of people. Who stands in the record by name is there by their
 * number in it; everybody else by a number after those, which belongs to this document alone: their name in
 * the process must not lead to their ballot.
 */
export function publishedSnapshot({ frozen, background }: RecordFacts, cast: Cast): Uint8Array {
	let number = cast.people.length
	const numberOf = (personId: string) => Number(cast.namedKeyOf(personId)?.slice(1) ?? ++number)
	const people = background.inSnapshot.map((id) => [id, numberedId(numberOf(id))] as const)
	return withIds(frozen.snapshot, new Map(people))
}

/** [R7] Everyone who appears, under the name the charter allows: those on the roll first, then the others. */
export function castOf(facts: RecordFacts, roll: Roll, charter: Charter, language: Language): Cast {
	const names = charter.flags.names_public
	const shown = shownPeople(facts, roll, names)
	const people: Person[] = []
	let pseudonyms = 0
	for (const [at, personId] of shown.entries()) {
		const role = roleOf(facts, personId)
		const row = facts.people.find(({ id }) => id === personId)
		const named = row && hasName(facts, personId, names)
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
		},
		namedKeyOf(personId) {
			const key = `p${shown.indexOf(personId) + 1}`
			return people.find(({ id }) => id === key)?.named === 'name' ? key : null
		}
	}
}

/** Who did something that the record tells, each once; being on the roll alone names nobody. */
function shownPeople(facts: RecordFacts, roll: Roll, names: Names): string[] {
	const voters = new Set(facts.ballots.map(({ personId }) => personId))
	return [
		...new Set([
			...roll.personIds.filter((personId) => voters.has(personId)),
			...facts.objections.map(({ personId }) => personId),
			...facts.answers.map(({ personId }) => personId),
			...facts.recusals.map(({ personId }) => personId),
			...facts.objections.flatMap(({ statusBy }) => (statusBy ? [statusBy] : [])),
			...facts.earlier.flatMap(({ objection }) => objection.personId),
			...facts.earlierAnswers.map(({ personId }) => personId),
			...facts.earlier.flatMap(({ objection: { statusBy } }) => (statusBy ? [statusBy] : [])),
			...facts.ratifications.map(({ personId }) => personId),
			...(facts.minority ? [facts.minority.personId] : []),
			...(facts.minutes ? [facts.minutes.personId] : []),
			...(facts.tieBreak?.personId ? [facts.tieBreak.personId] : []),
			...(facts.decision.deciderId ? [facts.decision.deciderId] : []),
			...facts.advice.map(({ personId }) => personId),
			...(facts.verdict ? [facts.verdict.personId] : []),
			...facts.appeals.flatMap(({ appeal, panel }) => [
				appeal.personId,
				...panel.map(({ personId }) => personId)
			]),
			...(facts.extension ? [facts.extension.personId] : []),
			facts.frozen.frozenBy,
			facts.decision.announcedBy,
			...(facts.background.accommodation ? [facts.background.accommodation.personId] : []),
			...facts.background.translations.map(({ personId }) => personId),
			...preparing(facts, names)
		])
	]
}

/** [R19] Who began the text and who asked for the record, as far as they stand in it by name; and who certifies. */
function preparing(facts: RecordFacts, names: Names): string[] {
	const { request } = facts.background
	return [
		...[facts.artefact.createdBy, ...(request ? [request.personId] : [])].filter((personId) =>
			hasName(facts, personId, names)
		),
		...(request?.certifies ? [request.personId] : [])
	]
}

type Names = Charter['flags']['names_public']

function hasName(facts: RecordFacts, personId: string, names: Names): boolean {
	const row = facts.people.find(({ id }) => id === personId)
	return row !== undefined && !row.erasedAt && isNamed(roleOf(facts, personId), names)
}

function roleOf({ memberships, decision, background }: RecordFacts, personId: string): Role | null {
	const held = memberships.filter(
		(row) => row.personId === personId && (!row.until || row.until > decision.announcedAt)
	)
	const roles = new Set(held.map(({ role }) => role))
	const { request } = background
	if (request?.certifies && request.personId === personId) roles.add('secretary')
	return [...PUBLIC_ROLES, ...PRIVATE_ROLES].find((role) => roles.has(role)) ?? null
}

function isNamed(role: Role | null, names: Names): boolean {
	switch (names) {
		case 'name':
			return true
		case 'none':
			return false
		case 'pseudonym':
			return role !== null && PUBLIC_ROLES.includes(role)
	}
}
