import * as v from 'valibot'
import { database } from '#collab/store/database/runtime.ts'
import { acknowledgeAlarm } from '#collab/store/ledger/alarms.ts'
import {
	confirmContinuation,
	proposeContinuation,
	withdrawContinuation
} from '#collab/store/ledger/continuations.ts'
import { ledgerDesk, ownLog, publishNow } from '#collab/store/ledger/ledger-desk.ts'
import { rotateLogKey } from '#collab/store/ledger/log-keys.ts'
import { endWitnessing, witnessLog } from '#collab/store/ledger/witnessed-logs.ts'
import { addWitness, endWitness } from '#collab/store/ledger/witnesses.ts'
import { LIMITS } from '#schema/limits.ts'
import { Id, Reason, Text } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	desk: await ledgerDesk(database(), asAdministrator(event), event.locals.now)
})

const Answer = v.object({ alarm: Id, reason: Reason })
const Line = Text(LIMITS.reasonLength, 'text_missing')
const Asked = v.object({ url: Line, key: Line })
const Key = v.object({ key: Line })
const One = v.object({ id: Id })
const Continuation = v.object({ why: Reason, highest: v.optional(v.string(), '') })

export const actions: Actions = {
	answer: (event) =>
		refusing(event, async (form) => {
			const { alarm, reason } = read(form, Answer)
			const caller = asAdministrator(event)
			await acknowledgeAlarm(database(), caller, alarm, reason, event.locals.now)
			return { done: 'alarm' }
		}),

	continue: (event) =>
		refusing(event, async (form) => {
			const { why, highest } = read(form, Continuation)
			const { log } = await ownLog(database())
			const declared = { logId: log.id, reason: why, highest }
			await proposeContinuation(database(), asAdministrator(event), declared, event.locals.now)
			return { done: 'proposed' }
		}),

	confirm: (event) =>
		refusing(event, async (form) => {
			const { id } = read(form, One)
			await confirmContinuation(database(), asAdministrator(event), id, event.locals.now)
			return { done: 'continued' }
		}),

	withdraw: (event) =>
		refusing(event, async (form) => {
			const { id } = read(form, One)
			await withdrawContinuation(database(), asAdministrator(event), id, event.locals.now)
			return { done: 'proposed' }
		}),

	publish: (event) =>
		refusing(event, async () => {
			await publishNow(database(), asAdministrator(event), event.locals.now)
			return { done: 'head' }
		}),

	witness: (event) =>
		refusing(event, async (form) => {
			await addWitness(database(), asAdministrator(event), read(form, Asked), event.locals.now)
			return { done: 'witness' }
		}),

	unwitness: (event) =>
		refusing(event, async (form) => {
			const { id } = read(form, One)
			await endWitness(database(), asAdministrator(event), id, event.locals.now)
			return { done: 'witness' }
		}),

	watch: (event) =>
		refusing(event, async (form) => {
			const { key } = read(form, Key)
			await witnessLog(database(), asAdministrator(event), key, event.locals.now)
			return { done: 'watched' }
		}),

	unwatch: (event) =>
		refusing(event, async (form) => {
			const { id } = read(form, One)
			await endWitnessing(database(), asAdministrator(event), id, event.locals.now)
			return { done: 'watched' }
		}),

	rotate: (event) =>
		refusing(event, async () => {
			const caller = asAdministrator(event)
			const { log } = await ownLog(database())
			await rotateLogKey(database(), caller, log.id, event.locals.now)
			return { done: 'key' }
		})
}
