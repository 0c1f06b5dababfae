import { eq, lt } from 'drizzle-orm'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { decision, objection } from '#schema/db/decisions.ts'
import { artefact } from '#schema/db/artefacts.ts'
import { deniedAct } from '#schema/db/ledger.ts'
import { appeal } from '#schema/db/redress.ts'
import { charter, invitation, membership, process } from '#schema/db/processes.ts'
import type { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import type { Caller } from './caller.ts'
import type { Command } from './commands.ts'
import type { Db } from '../database/db.ts'

/**
 * [F15] Keeps that an act was denied, and under which charter, outside the transaction that failed.
 * A refusal of form or of the moment (a text too long, a poll closed) is no denial of a right.
 */
export async function noteDenial(
	db: Db,
	caller: Caller,
	command: Command,
	refusal: Refusal,
	at: Date
): Promise<void> {
	if (!refusal.denial && refusal.code !== 'forbidden' && refusal.code !== 'not_found') return
	const processId = await processOf(db, command)
	const [under] = processId
		? await db
				.select({ hash: charter.hash })
				.from(process)
				.innerJoin(charter, eq(charter.id, process.charterId))
				.where(eq(process.id, processId))
		: []
	await db.insert(deniedAct).values({
		personId: caller.personId,
		kind: command.kind,
		refusal: refusal.code,
		denial: refusal.denial?.code ?? null,
		processId: under ? processId : null,
		charterHash: under?.hash ?? null,
		at
	})
}

/** Forgets denials older than an instant. */
export async function pruneDeniedActs(db: Db, before: Date): Promise<void> {
	await db.delete(deniedAct).where(lt(deniedAct.at, before))
}

/** The process a command was about, from whatever it names. */
async function processOf(db: Db, command: Command): Promise<string | null> {
	if ('process' in command) return isId(command.process) ? command.process : null
	if ('artefact' in command) return firstOf(db, artefact, command.artefact)
	if ('decision' in command) return firstOf(db, decision, command.decision)
	if ('proposal' in command) return firstOf(db, charterProposal, command.proposal)
	if ('invitation' in command) return firstOf(db, invitation, command.invitation)
	if ('membership' in command) return firstOf(db, membership, command.membership)
	if ('appeal' in command) return firstOfDecision(db, command.appeal)
	if (!('objection' in command) || !isId(command.objection)) return null
	const [row] = await db
		.select({ processId: decision.processId })
		.from(objection)
		.innerJoin(decision, eq(decision.id, objection.decisionId))
		.where(eq(objection.id, command.objection))
	return row?.processId ?? null
}

async function firstOfDecision(db: Db, appealId: string): Promise<string | null> {
	if (!isId(appealId)) return null
	const [row] = await db
		.select({ processId: decision.processId })
		.from(appeal)
		.innerJoin(decision, eq(decision.id, appeal.decisionId))
		.where(eq(appeal.id, appealId))
	return row?.processId ?? null
}

type OfAProcess =
	typeof charterProposal | typeof artefact | typeof decision | typeof invitation | typeof membership

async function firstOf(db: Db, table: OfAProcess, id: string): Promise<string | null> {
	if (!isId(id)) return null
	const [row] = await db
		.select({ processId: table.processId })
		.from(table as typeof artefact)
		.where(eq(table.id, id))
	return row?.processId ?? null
}
