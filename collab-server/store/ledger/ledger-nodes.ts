import { and, eq, or } from 'drizzle-orm'
import { ledgerNode } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import type { Node, NodeAddress, ReadNode } from '#schema/ledger/tree.ts'
import type { Db } from '../database/db.ts'

/** The hashes of these complete subtrees, in one query. Reading any other, or a missing one, is a broken promise. */
export async function readNodes(
	db: Db,
	logId: string,
	addresses: NodeAddress[]
): Promise<ReadNode> {
	const rows = await readStored(db, logId, addresses)
	const hashes = new Map(rows.map((row) => [key(row), row.hash]))
	return (address) => {
		const hash = hashes.get(key(address))
		assert(hash, `log ${logId} holds node ${key(address)}`)
		return hash
	}
}

/** Those of these nodes that are stored. */
export async function readStored(db: Db, logId: string, addresses: NodeAddress[]): Promise<Node[]> {
	if (addresses.length === 0) return []
	return await db
		.select()
		.from(ledgerNode)
		.where(and(eq(ledgerNode.logId, logId), or(...addresses.map(standsAt))))
}

function standsAt({ level, index }: NodeAddress) {
	return and(eq(ledgerNode.level, level), eq(ledgerNode.index, index))
}

/** A name for an address: "level/index". */
export function key({ level, index }: NodeAddress): string {
	return `${level}/${index}`
}
