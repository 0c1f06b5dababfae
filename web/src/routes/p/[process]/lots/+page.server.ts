import * as v from 'valibot'
import type { CommandKind, CommandOf } from '#collab/store/acting/commands.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { lotsIn } from '#collab/store/lots/lots-view.ts'
import { processView } from '#collab/store/processes/processes.ts'
import { CommandId, Id, Reason } from '#lib/server/fields.ts'
import { instantIn, localIn, offered } from '#lib/server/local-time.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
	const { process } = await event.parent()
	const { rules, ...view } = await lotsIn(database(), signedIn(event), process.id, event.locals.now)
	return {
		...view,
		rules: rules.map((rule) => ({
			...rule,
			offered: localIn(offered(rule.earliest), process.timezone)
		}))
	}
}

const Announcement = v.object({
	command: CommandId,
	rule: v.pipe(v.string('rule_unknown'), v.maxLength(100)),
	draws: v.string()
})
const About = v.object({ command: CommandId, lot: Id, person: v.optional(Id) })
const Ending = v.object({ command: CommandId, lot: Id, reason: Reason })

/** Carries out one act on a lot and stays on the page. */
async function carryOut<K extends CommandKind>(event: RequestEvent, command: CommandOf<K>) {
	await govern(database(), signedIn(event), command, event.locals.now)
	return { done: command.kind }
}

export const actions: Actions = {
	announce: (event) =>
		refusing(event, async (form) => {
			const { command: id, rule, draws } = read(form, Announcement)
			const { process } = event.params
			const { timezone } = await processView(database(), signedIn(event), process, event.locals.now)
			const lines = answersIn(form, `bands-${rule}-`)
			const bands = Object.fromEntries(
				Object.entries(lines).map(([stratum, text]) => [stratum, text.split(/\r?\n/)])
			)
			const drawsAt = instantIn(draws, timezone).toISOString()
			return carryOut(event, { id, kind: 'announce-lot', process, rule, drawsAt, bands })
		}),
	join: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...about } = read(form, About)
			const strata = answersIn(form, 'stratum-')
			return carryOut(event, { id, kind: 'join-lot', ...about, strata })
		}),
	leave: (event) =>
		refusing(event, async (form) => {
			const { command: id, lot } = read(form, About)
			return carryOut(event, { id, kind: 'leave-lot', lot })
		}),
	decline: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...about } = read(form, About)
			return carryOut(event, { id, kind: 'decline-seat', ...about })
		}),
	end: (event) =>
		refusing(event, async (form) => {
			const { command: id, ...ending } = read(form, Ending)
			return carryOut(event, { id, kind: 'end-lot', ...ending })
		})
}

/** The fields of a form whose names begin so, by the rest of their names. */
function answersIn(form: FormData, beginning: string): Record<string, string> {
	const found = [...form].filter(([name]) => name.startsWith(beginning))
	return Object.fromEntries(
		found.map(([name, value]) => [name.slice(beginning.length), String(value)])
	)
}
