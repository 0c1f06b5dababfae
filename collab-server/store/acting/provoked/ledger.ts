import { logOf } from '../../ledger/ledger.ts'
import { raiseAlarm } from '../../ledger/alarms.ts'
import { checkpoint } from '../../ledger/ledger-proofs.ts'
import { witnessLog } from '../../ledger/witnessed-logs.ts'
import { addWitness } from '../../ledger/witnesses.ts'
import { confirmHandover, proposeHandover, waitingHandover } from '../../seals/handovers.ts'
import { beginSealing } from '../../seals/sealing-keys.ts'
import { aTriedKey } from '../../seals/test-keys.ts'
import { aPerson } from '../../cast/cast.ts'
import type { Given, Provocations } from './given.ts'

const anAdministrator = ({ world }: Given) => aPerson(world, 'Ada', { administrator: true })

/** Refusals of the ledger and its witnesses. */
export const LEDGER = {
	ledger_alarm: async ({ db, world, now }) => {
		const log = await logOf(db, world.organisationId)
		const logId = log?.id ?? ''
		await raiseAlarm(db, logId, [{ what: 'entry', index: 0 }], now)
		return checkpoint(db, logId, now)
	},
	witness_key_wrong: async (given) =>
		witnessLog(given.db, await anAdministrator(given), 'a key', given.now),
	address_wrong: async (given) => {
		const asked = { url: 'ftp://turin.example/witness', key: 'a key' }
		return addWitness(given.db, await anAdministrator(given), asked, given.now)
	},
	key_not_tried: async (given) =>
		proposeHandover(given.db, await anAdministrator(given), PROPOSAL, given.now),
	key_seals_already: async (given) => {
		const key = await aTriedKey(given.db, given.now)
		await beginSealing(given.db, key, given.now)
		const proposal = { ...PROPOSAL, fingerprint: key.fingerprint }
		return proposeHandover(given.db, await anAdministrator(given), proposal, given.now)
	},
	handover_waits: async (given) => {
		const { propose } = await proposed(given)
		return propose({ reason: 'Another reason.' })
	},
	handover_own: async (given) => {
		const { ada, id } = await proposed(given)
		return confirmHandover(given.db, ada, id, given.now)
	},
	day_past: async (given) => {
		const proposal = { ...PROPOSAL, from: '2020-01-01' }
		return proposeHandover(given.db, await anAdministrator(given), proposal, given.now)
	}
} satisfies Provocations

const PROPOSAL = { fingerprint: 'none', reason: 'The old one ends.', from: '' }

async function proposed(given: Given) {
	const { fingerprint } = await aTriedKey(given.db, given.now)
	const ada = await anAdministrator(given)
	const propose = (more: Partial<typeof PROPOSAL>) =>
		proposeHandover(given.db, ada, { ...PROPOSAL, fingerprint, ...more }, given.now)
	await propose({})
	const waiting = await waitingHandover(given.db, given.now)
	return { ada, propose, id: waiting?.id ?? '' }
}
