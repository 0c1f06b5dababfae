import { BoxFileError } from './box-error.ts'
import type { FileRoll } from './box-file.ts'
import type { Ballot, RollEntry } from './decide.ts'
import type { Answer } from './rules/answers.ts'

export type FileBallot = {
	count?: number
	personId?: string
	constituency?: string
	answer: Answer
}
type Entitled = { roll: RollEntry[]; ballots: Ballot[] }

const ALONE = 'members'

/**
 * Gives every ballot of a file its entry on the roll. Grouped ballots become one entry with as many
 * votes as were cast, and who is left of a group becomes one silent entry: the sums are the same.
 */
export function entitleBallots(
	roll: FileRoll | undefined,
	ballots: readonly FileBallot[]
): Entitled {
	const people = Array.isArray(roll) && roll.some((entry) => 'personId' in entry)
	return people ? byName(roll as NamedEntry[], ballots) : byGroup(groupsOf(roll), ballots)
}

type NamedEntry = Partial<RollEntry> & { personId: string; strata?: unknown }
type Group = { count: number; constituency: string; present?: number }

function byName(roll: readonly NamedEntry[], ballots: readonly FileBallot[]): Entitled {
	const known = new Set<string>()
	roll.forEach(({ personId }, at) => {
		if (known.has(personId)) throw new BoxFileError(`roll[${at}].personId`, 'stands there twice')
		known.add(personId)
	})
	const voted = new Set<string>()
	const named = ballots.map(({ personId, count, answer }, at): Ballot => {
		const path = `ballots[${at}]`
		if (personId === undefined)
			throw new BoxFileError(path, 'needs a personId, because the roll names people')
		if ((count ?? 1) !== 1) throw new BoxFileError(`${path}.count`, 'one person has one ballot')
		if (!known.has(personId)) throw new BoxFileError(`${path}.personId`, 'not on the roll')
		if (voted.has(personId)) throw new BoxFileError(`${path}.personId`, 'has two ballots')
		voted.add(personId)
		return { personId, ...answer }
	})
	return {
		roll: roll.map(({ strata: _strata, constituency = ALONE, ...entry }) => ({
			...entry,
			constituency
		})),
		ballots: named
	}
}

function groupsOf(roll: FileRoll | undefined): Group[] | null {
	if (roll === undefined) return null
	if (typeof roll === 'number') return [{ count: roll, constituency: ALONE }]
	return roll.flatMap((entry) =>
		'count' in entry ? [{ ...entry, constituency: entry.constituency ?? ALONE }] : []
	)
}

/** Without groups the roll is whoever voted. */
function byGroup(groups: Group[] | null, ballots: readonly FileBallot[]): Entitled {
	const [only] = groups ?? []
	const roll = ballots.map((ballot, at): RollEntry => {
		const alone = groups === null || groups.length !== 1 ? ALONE : only?.constituency
		const constituency = ballot.constituency ?? alone ?? ALONE
		if (groups && !groups.some((group) => group.constituency === constituency))
			throw new BoxFileError(
				`ballots[${at}].constituency`,
				`the roll has no group ${JSON.stringify(constituency)}`
			)
		const personId = ballot.personId ?? `ballot-${at + 1}`
		return { personId, constituency, weight: ballot.count ?? 1 }
	})
	refuseTwice(roll)
	const silent = (groups ?? []).flatMap((group, at) => silentOf(group, at, roll))
	return {
		roll: [...roll, ...silent],
		ballots: ballots.map(({ answer }, at) => ({ personId: roll[at]?.personId ?? '', ...answer }))
	}
}

function refuseTwice(roll: readonly RollEntry[]): void {
	const known = new Set<string>()
	roll.forEach(({ personId }, at) => {
		if (known.has(personId)) throw new BoxFileError(`ballots[${at}].personId`, 'has two ballots')
		known.add(personId)
	})
}

/** Who of a group did not vote: those checked in, and those who were not there. */
function silentOf(group: Group, at: number, roll: readonly RollEntry[]): RollEntry[] {
	const { constituency, count } = group
	const cast = roll.reduce(
		(sum, entry) => sum + (entry.constituency === constituency ? (entry.weight ?? 1) : 0),
		0
	)
	if (cast > count)
		throw new BoxFileError(`roll[${at}].count`, `${cast} ballots of ${count} people entitled`)
	const there = Math.min(count, Math.max(0, (group.present ?? 0) - cast))
	const away = count - cast - there
	const entry = (kind: string, weight: number, present: boolean): RollEntry[] =>
		weight > 0 ? [{ personId: `${kind}-${at + 1}`, constituency, weight, present }] : []
	return [...entry('present', there, true), ...entry('away', away, false)]
}
