import { witnessKey } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import type { SignBytes, Verifier } from '#schema/ledger/checkpoint.ts'
import type { Db } from '../database/db.ts'
import { addressOf } from '../database/runtime.ts'
import { makeKeyPair, signerOf } from './signing.ts'

export type Cosigner = { verifier: Verifier; sign: SignBytes }

/**
 * [L9] With what this installation cosigns; made at first use, whoever asks first. Its name is where
 * it can be reached, without the scheme, and stays when that changes.
 */
export async function cosignerOf(db: Db, at: Date): Promise<Cosigner> {
	const known = await db.select().from(witnessKey)
	const [row] = known.length > 0 ? known : await made(db, at)
	assert(row, 'a witness key just made is there')
	return {
		verifier: { name: row.name, key: new Uint8Array(row.publicKey) },
		sign: await signerOf(row.privateKey)
	}
}

async function made(db: Db, at: Date) {
	const name = addressOf('/witness').replace(/^[a-z]+:\/\//, '')
	await db
		.insert(witnessKey)
		.values({ name, ...(await makeKeyPair()), createdAt: at })
		.onConflictDoNothing()
	return await db.select().from(witnessKey)
}
