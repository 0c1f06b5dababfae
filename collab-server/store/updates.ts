import type { Db } from './db.ts'

/**
 * Makes the row of a shared document and writes its first content (`seedOf`), in the transaction that
 * makes its artefact. Call it for `<id>` (with the seed) and for `registerName(id)` (without).
 */
export declare function createDocument(
	tx: Db,
	document: { name: string; artefactId: string; seed?: Uint8Array },
	at: Date
): Promise<void>

/**
 * From here on nothing that was judged before lands in this document any more [U5]. Locks the row, so
 * that updates judged earlier are either committed before it or refused. Call it first in a transaction
 * that changes what people may write (freeze), then `loadDocument`.
 */
export declare function bumpEpoch(tx: Db, name: string): Promise<void>

/** The committed content of a document as one Yjs update (v1), without rubbish. Empty when it has none. */
export declare function loadDocument(db: Db, name: string): Promise<Uint8Array>
