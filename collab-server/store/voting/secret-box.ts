import { and, count, eq, sql } from 'drizzle-orm'
import { rollUsed, secretBox } from '#schema/db/decisions.ts'
import { assert, Refusal } from '#schema/errors.ts'
import { receiptOf } from '#schema/governance/receipt.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import { inBoxOrder, type Slip } from '#schema/governance/secret-count.ts'
import { canonicalJson } from '#schema/record/canonical.ts'
import type { Db } from '../database/db.ts'

export type BoxRow = typeof secretBox.$inferSelect

const RECEIPT_BYTES = 16

/**
 * Puts a ballot into the box of a secret decision and marks its voter on the roll [SB1] [F3]. The caller
 * holds the decision's row. Whoever voted before changes the ballot whose key they have [SB4]; the same
 * ballot sent again is the same ballot, so that nothing else has to be remembered of the act.
 */
export async function castSecretly(
	tx: Db,
	decisionId: string,
	personId: string,
	ballot: { answer: Answer & { group?: string }; key: string | null; mayChange: boolean }
): Promise<void> {
	const receipt = ballot.key === null ? unknownReceipt() : receiptOf(ballot.key)
	const known = (await slipsOf(tx, decisionId))[receipt]
	if (await hasVotedSecretly(tx, decisionId, personId)) {
		if (known === undefined) throw new Refusal('ballot_not_found')
		if (canonicalJson(known) === canonicalJson(ballot.answer)) return
		if (!ballot.mayChange) throw new Refusal('conflict')
		return drop(tx, decisionId, receipt, ballot.answer)
	}
	// A key that is in use already is somebody else's: their ballot stays.
	if (known !== undefined) throw new Refusal('conflict')
	await tx.insert(rollUsed).values({ decisionId, personId })
	await drop(tx, decisionId, receipt, ballot.answer)
}

export async function hasVotedSecretly(
	db: Db,
	decisionId: string,
	personId: string
): Promise<boolean> {
	const [row] = await db
		.select({ decisionId: rollUsed.decisionId })
		.from(rollUsed)
		.where(and(eq(rollUsed.decisionId, decisionId), eq(rollUsed.personId, personId)))
	return row !== undefined
}

/** How many have voted; also once the list of them is destroyed. */
export async function secretTurnout(db: Db, decisionId: string): Promise<number> {
	const counted = (await boxOf(db, decisionId))?.count
	if (typeof counted === 'number') return counted
	const [row] = await db
		.select({ voted: count() })
		.from(rollUsed)
		.where(eq(rollUsed.decisionId, decisionId))
	return row?.voted ?? 0
}

/** Who has voted, in the order of their ids. Give it to nobody before `votersVisible` [SB6]. */
export async function secretVoters(db: Db, decisionId: string): Promise<string[]> {
	const rows = await db
		.select({ personId: rollUsed.personId })
		.from(rollUsed)
		.where(eq(rollUsed.decisionId, decisionId))
	return rows.map(({ personId }) => personId).sort()
}

/** The slips by receipt. Give them to nobody before the close [F8]. */
export async function slipsIn(db: Db, decisionId: string): Promise<Slip[]> {
	const slips = await slipsOf(db, decisionId)
	return inBoxOrder(Object.entries(slips).map(([receipt, answer]) => ({ receipt, ...answer })))
}

export async function boxOf(db: Db, decisionId: string): Promise<BoxRow | null> {
	const [row] = await db.select().from(secretBox).where(eq(secretBox.decisionId, decisionId))
	return row ?? null
}

async function slipsOf(db: Db, decisionId: string): Promise<Record<string, Answer>> {
	return (await boxOf(db, decisionId))?.slips ?? {}
}

/**
 * Writes one slip. Errors of the database quote the values of the statement that failed, and errors
 * are logged: so nothing of this one is passed on but its code [F7].
 */
async function drop(tx: Db, decisionId: string, receipt: string, answer: Answer): Promise<void> {
	const slip = JSON.stringify({ [receipt]: answer })
	const written = await tx
		.execute(
			sql`insert into secret_box as box (decision_id, slips) values (${decisionId}, ${slip}::jsonb)
				on conflict (decision_id) do update set slips = box.slips || excluded.slips
				where box.count is null returning decision_id`
		)
		.catch((error: unknown) => {
			throw new Error(`the box of decision ${decisionId} cannot be written (${sqlState(error)})`)
		})
	assert(written.length === 1, 'a closed box takes no ballot')
}

function sqlState(error: unknown): string {
	const cause = error instanceof Error && error.cause ? error.cause : error
	const { code } = cause as { code?: unknown }
	return typeof code === 'string' ? code : 'unknown'
}

/** For a ballot whose voter keeps no key: nobody can find or change it afterwards. */
function unknownReceipt(): string {
	return Buffer.from(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))).toString('hex')
}
