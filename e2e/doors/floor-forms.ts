import { eq } from 'drizzle-orm'
import type { Caller } from '#collab/store/acting/caller.ts'
import { DAY, MINUTE } from '#collab/store/cast/cast.ts'
import {
	charter as charterTable,
	membership,
	process as processTable
} from '#schema/db/processes.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf } from '#schema/governance/decide.ts'
import { receiptKey } from '#schema/governance/receipt.ts'
import type { Form, House } from './door.ts'
import { SECRET_WORDS, resultOf, type Known } from './play.ts'

/** Where the play of the floor is, and who is in it. */
export type Stage = { house: House; process: string; cast: Caller[] }
export type Choice = { act: number; pick: number }

/** The form somebody sends next, as the pages have it, and where it goes. */
export async function formOf(
	stage: Stage,
	{ act, pick }: Choice,
	known: Known
): Promise<[path: string, form: Form]> {
	const base = `/p/${stage.process}`
	const text = of(known.artefacts, pick)
	const running = known.decisions.filter(({ closesAt }) => new Date() < closesAt)
	const about = of(pick % 4 < 3 && running.length > 0 ? running : known.decisions, pick)
	const page = `${base}/decisions/${about?.id}`
	const adopted = known.decisions.find((one) => resultOf(one) === 'adopted')
	const objection = of(known.objections, pick)?.id ?? 'none'
	const person = of(stage.cast, pick)?.personId ?? ''
	const reason = `A reason of thirty characters and more, number ${pick}.`
	if (act < 4) return [`${base}/texts?/create`, { title: 'Text' }]
	if (act < 7) {
		const words = { purpose: 'It helps.', summary: pick % 5 ? 'In short.' : '' }
		return [`${base}/documents/${text?.id}?/describe`, words]
	}
	if (act < 20) {
		const to = of(['in_review', 'frozen', 'frozen', 'in_review', 'draft', 'withdrawn'], pick)
		const from = pick % 5 ? (text?.state ?? 'draft') : 'draft'
		return [`${base}/documents/${text?.id}?/move`, { from, to: to ?? 'frozen', reason }]
	}
	if (act < 34) return [`${base}/decisions/new`, announcement(text?.id ?? '', pick)]
	if (act < 36) return [`${page}?/cancel`, { reason }]
	if (act < 40) {
		const as = of(['valid', 'not_valid', 'integrated'], pick) ?? 'valid'
		return [`${page}?/dispose`, { objection, as, reason: pick % 2 ? reason : '' }]
	}
	if (act < 44) return [`${base}/decisions/${adopted?.id ?? about?.id}?/record`, {}]
	if (act < 46) return [`${base}/settings?/phase`, { to: pick % 2 ? 'de' : 'en', reason }]
	if (act < 48) return [`${base}/texts?/rename`, { artefact: text?.id ?? '', title: 'Other' }]
	if (act < 51) {
		const step = of(['notice', 'mute_session', 'hide', 'remove_by_decision'], pick) ?? 'notice'
		return [`${base}/moderation?/take`, { step, person, rule: 'Be kind.', reason }]
	}
	if (act < 54) return [`${base}/rules/change?/propose`, await proposal(stage, pick)]
	if (act < 57) return [`${page}?/withdraw`, { objection }]
	if (act < 59) return [`${page}?/answer`, { objection, text: 'An answer.' }]
	if (act < 61) return [`${base}/people?/end`, { membership: await aMembership(stage, pick) }]
	if (act < 63) return [`${base}/people?/grant`, { person, role: 'facilitator' }]
	if (act < 65) return [`${base}/interests?/declare`, { artefact: text?.id ?? '', reason }]
	if (act < 72) {
		const recommended = known.decisions.find(({ effect }) => effect === 'recommended') ?? about
		return [`${base}/decisions/${recommended?.id}?/ratify`, ratification(pick, reason)]
	}
	return [`${page}?/ballot`, ballotFor(about?.rule as Rule | undefined, pick, reason)]
}

/** [F25] Some end long after the clocks have changed, at an hour that exists on the wall that day. */
export function announcement(artefact: string, pick: number): Form {
	const rules = ['default', 'majority', 'confidential_majority', 'two_thirds', 'sense_check']
	const [spring, autumn] = [lastSunday(2), lastSunday(9)]
	const far = of([`${spring}T04:30`, `${spring}T02:59`, `${autumn}T03:30`], pick) ?? ''
	const soon = localIn(new Date(Date.now() + (31 + (pick % 5)) * MINUTE))
	return {
		artefact,
		rule: of(rules, pick) ?? 'default',
		question: 'Yes?',
		atOnce: 'on',
		closes: pick % FAR === 0 ? far : soon
	}
}

const FAR = 11

/** The next last Sunday of a month (0 to 11), on which the clocks change: `2027-03-28`. */
function lastSunday(month: number): string {
	const [today, year] = [new Date(), new Date().getUTCFullYear()]
	const days = [year, year + 1].map((one) => {
		const last = new Date(Date.UTC(one, month + 1, 0))
		return new Date(last.getTime() - last.getUTCDay() * DAY)
	})
	return (days.find((day) => day > today) ?? today).toISOString().slice(0, 10)
}

/** [F21] A changed charter; two of three say something that no charter says. */
export async function proposal({ house, process }: Stage, pick: number): Promise<Form> {
	const [inForce] = await house.world.db
		.select({ hash: charterTable.hash, body: charterTable.body })
		.from(processTable)
		.innerJoin(charterTable, eq(charterTable.id, processTable.charterId))
		.where(eq(processTable.id, process))
	const body = inForce?.body as { flags: object; rules: { default: object } }
	const odd = of(
		[
			{ ...body, flags: { ...body.flags, guest_join: false } },
			{ ...body, [UNKNOWN]: true },
			{ ...body, rules: { default: { ...body.rules.default, [UNKNOWN]: '1' } } }
		],
		pick
	)
	const words = { title: 'No guests', summary: 'So that everybody has a name.' }
	return { ...words, charter: JSON.stringify(odd), base: inForce?.hash ?? '' }
}
export const UNKNOWN = 'everybody_may_everything'

function ratification(pick: number, reason: string): Form {
	const as = of(['ratify', 'return', 'reject', 'ratify_with_changes', 'ratify'], pick) ?? 'ratify'
	const statement = pick % 4 ? reason : ''
	const changes = { 'from-0': 'of thirty', 'to-0': 'of forty' }
	return { as, statement, ...(as === 'ratify_with_changes' && changes) }
}

function ballotFor(rule: Rule | undefined, pick: number, reason: string): Form {
	const known = choicesOf(rule ?? ({ method: 'majority' } as Rule))
	const choice = of([known[0], ...known, pick % 7 ? known[0] : 'maybe'], pick) ?? 'yes'
	if (rule?.secrecy === 'secret' && pick % 9) return { choice, key: aKey() }
	const why = { criterion: 'exclusion_accessibility', objectionReason: reason }
	return { choice, reason: `${SECRET_WORDS} ${pick}.`, ...why }
}

export function aKey(): string {
	return receiptKey(crypto.getRandomValues(new Uint8Array(16)))
}

async function aMembership({ house }: Stage, pick: number): Promise<string> {
	const rows = await house.world.db.select().from(membership)
	return of(rows, pick)?.id ?? 'none'
}

/** As the field of the page says it, in the time zone of the process. */
export function localIn(instant: Date): string {
	const zone = { timeZone: 'Europe/Riga' }
	return instant.toLocaleString('sv-SE', zone).replace(' ', 'T').slice(0, 16)
}

export function of<T>(list: readonly T[], pick: number): T | undefined {
	return list[pick % Math.max(1, list.length)]
}
