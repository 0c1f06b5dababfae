import { desc, eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { charter as charterTable } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import { abilityToCreate } from '../acting/artefact-acts.ts'
import type { Caller } from '../acting/caller.ts'
import { courseOf, type ProposalRow } from './charter-proposals.ts'
import type { Db } from '../database/db.ts'
import { namesOf } from '../people/person-names.ts'
import { enterProcess } from '../acting/place.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { isBeforeOpening, settleDue } from '../decisions/settle.ts'
import type { Ability, CharterProposalRow, RulesView } from '../acting/views.ts'

/**
 * The charter in force, or an earlier version of it, for everybody who belongs to the process; with
 * every version and every change that was proposed.
 */
export async function rulesView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date,
	version?: number
): Promise<RulesView> {
	const { process } = await enterProcess(db, caller.personId, processId, at)
	await settleDue(db, at, [process.id])
	const place = await enterProcess(db, caller.personId, processId, at)
	const { charter } = place
	const proposals = await proposalsIn(db, place)
	const kept = await versionsOf(db, process.id)
	const found = kept.find((row) =>
		version === undefined ? row.id === charter.id : row.version === version
	)
	if (!found) throw new Refusal('not_found')
	const adoptedAt = (row: (typeof kept)[number]) => row.adoptedAt.toISOString()
	return {
		id: found.id,
		version: found.version,
		hash: found.hash,
		adoptedAt: adoptedAt(found),
		charter: { ...(found.body as Charter), hash: found.hash },
		inForce: found.id === charter.id,
		versions: kept.map((row) => ({
			version: row.version,
			hash: row.hash,
			adoptedAt: adoptedAt(row),
			decisionId:
				proposals.find(({ proposal }) => proposal.charterId === row.id)?.decision.id ?? null
		})),
		proposals: await shown(db, place, proposals, at),
		may: { propose: abilityToCreate(place, 'document', at) }
	}
}

type Proposed = { proposal: ProposalRow; decision: DecisionRecord; title: string }

function versionsOf(db: Db, processId: string) {
	return db
		.select()
		.from(charterTable)
		.where(eq(charterTable.processId, processId))
		.orderBy(desc(charterTable.version), desc(charterTable.adoptedAt))
}

function proposalsIn(db: Db, { process }: Place): Promise<Proposed[]> {
	return db
		.select({
			proposal: charterProposal,
			decision: decisionTable,
			title: artefactTable.title
		})
		.from(charterProposal)
		.innerJoin(decisionTable, eq(decisionTable.id, charterProposal.decisionId))
		.innerJoin(artefactTable, eq(artefactTable.id, charterProposal.artefactId))
		.where(eq(charterProposal.processId, process.id))
		.orderBy(desc(charterProposal.proposedAt))
}

async function shown(
	db: Db,
	place: Place,
	proposals: Proposed[],
	at: Date
): Promise<CharterProposalRow[]> {
	const name = await namesOf(
		db,
		proposals.map(({ proposal }) => proposal.proposedBy)
	)
	return proposals.map(({ proposal, decision, title }) => ({
		id: proposal.id,
		title,
		summary: proposal.summary,
		by: name(proposal.proposedBy),
		at: proposal.proposedAt.toISOString(),
		course: courseShown(proposal, decision),
		decisionId: decision.id,
		opensAt: decision.opensAt.toISOString(),
		closesAt: decision.closesAt.toISOString(),
		mayWithdraw: abilityToWithdraw(place, proposal, decision, at)
	}))
}

function courseShown(
	proposal: ProposalRow,
	decision: DecisionRecord
): CharterProposalRow['course'] {
	if (proposal.charterId) return 'in_force'
	const course = courseOf(decision)
	return course === 'adopted' ? 'waiting' : course
}

/** [V3] Its proposer and whoever runs the process, until it opens. */
function abilityToWithdraw(
	place: Place,
	proposal: ProposalRow,
	decision: DecisionRecord,
	at: Date
): Ability {
	if (!isBeforeOpening(decision, at)) return TOO_LATE
	if (proposal.proposedBy === place.actor.personId) return null
	return abilityTo('facilitate', place, {}, {}, at)
}
const TOO_LATE: Denial = {
	code: 'decision_running',
	capability: 'propose',
	params: {},
	whoCan: [],
	until: null
}
