import type { DocumentKind } from '#schema/docs/policy.ts'
import type { KnownStretch } from '#schema/docs/stretches.ts'
import { assert } from '#schema/errors.ts'
import type { Database } from '../database/db.ts'
import type { Asked, States } from './state.ts'
import { readDocument, storeSnapshot, type StoredDocument } from './updates.ts'
import { carriedIn, knownIn } from './told.ts'
import { NO_VERSIONS, planOf, storedVersions } from './versions-kept.ts'

/** A document whose log is to be made short, by the owner of this fence. */
type Owned = { name: string; kind: DocumentKind; fence: number; largeTextBytes: number }

/** Merges updates away from whoever serves people; see `statesOf`. */
export type Merge = (updates: Uint8Array[], asked: Asked) => Promise<States>

/**
 * [U7] Puts a snapshot in the place of a document's log, and with it, for a text, the versions that are
 * seen in that log [VS3]. Answers by how much the log became shorter, or null where there was nothing to
 * do or the document has another owner.
 */
export async function compactLog(
	database: Pick<Database, 'sql' | 'db'>,
	{ name, kind, fence, largeTextBytes }: Owned,
	merge: Merge,
	now: Date
): Promise<{ rows: number; logBytes: number; bytes: number } | null> {
	const stored = await readDocument(database, name)
	const { updates, log } = stored
	if (log.rows === 0) return null
	const when = { now, large: stored.bytes > largeTextBytes }
	const plan =
		kind === 'document'
			? planOf(await storedVersions(database.db, name), stored, when)
			: NO_VERSIONS
	const carried = kind === 'document' ? await carriedIn(database.db, name) : null
	const { state, versions, told } = await merge(updates, {
		cuts: cutsOf(stored, plan.born),
		carried
	})
	const born = plan.born.map((stretch, n) => {
		const version = versions[n]
		assert(version, 'every cut has its version')
		return { ...stretch, state: version }
	})
	const { rows } = stored
	const settled = knownIn(told.settled, rows, updates.length - rows.length)
	const snapshot = {
		...{ document: name, fence, state, throughSeq: log.lastSeq },
		...{ versions: { ...plan, born }, told: { carried: told.carried, settled } }
	}
	const done = await storeSnapshot(database, snapshot, now)
	if (!done) return null
	return { rows: log.rows, logBytes: log.bytes, bytes: stored.bytes - state.byteLength }
}

/** After which update each version stands. A snapshot, where there is one, comes before the rows, and is one. */
function cutsOf({ updates, rows }: StoredDocument, born: readonly KnownStretch[]): number[] {
	const before = updates.length - rows.length
	return born.map(({ through }) => before + rows.findIndex(({ seq }) => seq === through))
}
