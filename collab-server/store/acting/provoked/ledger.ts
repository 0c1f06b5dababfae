import { logOf } from '../../ledger/ledger.ts'
import { raiseAlarm } from '../../ledger/alarms.ts'
import { checkpoint } from '../../ledger/ledger-proofs.ts'
import { witnessLog } from '../../ledger/witnessed-logs.ts'
import { addWitness } from '../../ledger/witnesses.ts'
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
	}
} satisfies Provocations
