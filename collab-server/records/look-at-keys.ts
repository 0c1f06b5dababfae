import type { Db } from '#collab/store/database/db.ts'
import { ownLog } from '#collab/store/ledger/ledger-desk.ts'
import { tellOfKeys } from '#collab/store/seals/key-letters.ts'
import { keepKey, keepLook, keepOnly, type Look } from '#collab/store/seals/sealing-keys.ts'
import { Refusal } from '#schema/errors.ts'
import { SLOTS, type Slot } from '#schema/record/sealing-key.ts'
import { openSlot } from './chosen-key.ts'
import { demandAt } from './key-demand.ts'
import { kindOf, type SealingEnvironment } from './key-sources.ts'
import { askingAuthorities, requireUsable } from './key-standing.ts'
import { SealingKeyError } from './sealing-key-error.ts'

/**
 * [SL5] [SL6] Opens every key of the settings and judges it as before a seal, keeps what was found for
 * administrators, and writes to them of what is new. Nothing secret is kept.
 */
export async function lookAtKeys(
	db: Db,
	at: Date,
	environment: SealingEnvironment = process.env
): Promise<void> {
	const organisation = await ownName(db)
	if (organisation === null) return
	const set = SLOTS.filter((slot) => kindOf(environment, slot))
	await keepOnly(db, set)
	for (const slot of set) await lookAt(db, slot, environment, { at, organisation })
	await tellOfKeys(db, at)
}

/** The name of the organisation this installation serves; null before it was set up. */
export async function ownName(db: Db): Promise<string | null> {
	try {
		return (await ownLog(db)).organisationName
	} catch (error) {
		if (error instanceof Refusal && error.code === 'not_found') return null
		throw error
	}
}

async function lookAt(
	db: Db,
	slot: Slot,
	environment: SealingEnvironment,
	whose: { at: Date; organisation: string }
): Promise<void> {
	const kind = kindOf(environment, slot)
	if (!kind) return
	const fresh = { slot, kind, fingerprint: null, standing: null, lookedAt: whose.at }
	let look: Look = { ...fresh, problem: null, params: {} }
	try {
		const opened = await openSlot(environment, slot)
		if (opened?.seen) {
			await keepKey(db, opened.seen, whose.at)
			look = { ...look, fingerprint: opened.seen.fingerprint }
			const demand = demandAt(slot, environment, whose)
			const found = await requireUsable(opened.signer, demand, askingAuthorities(environment))
			look = { ...look, standing: found.standing, params: { named: found.names } }
		}
	} catch (error) {
		if (!(error instanceof SealingKeyError)) throw error
		look = { ...look, problem: error.code, params: error.params }
	}
	await keepLook(db, look)
}
