import {
	AN_OBJECTION,
	DAY,
	DESCRIBED,
	HOUR,
	MINUTE,
	aCitizen,
	aDraft,
	aRatifier,
	anOfficial
} from '../../cast/cast.ts'
import { recordFile } from '../../record/records.ts'
import { receiptKey } from '#schema/governance/receipt.ts'
import type { Given, Provocations } from './given.ts'

const WHY = 'A reason of thirty characters and more.'

/** A consent to which Cleo objects. */
async function objected(given: Given, validityBy = 'group') {
	await given.under({ objections: { validity_by: validityBy } })
	const { id, artefact } = await given.open('default')
	const said = await given.vote(given.cleo, id, 'object', { objection: AN_OBJECTION })
	return { id, artefact, objection: said.objectionId ?? '' }
}
const withdraws = (given: Given, objection: string) =>
	given.act(given.cleo, 'withdraw-objection', { objection })
const extend = (given: Given, decision: string, ms: number) =>
	given.steer('extend-decision', { decision, closesAt: given.world.in(ms), reason: 'Holidays.' })

/** Cleo is outvoted; says why, as often as asked. */
async function outvoted(given: Given, by: 'cleo' | 'cid', times = 1) {
	const { id: decision } = await given.open()
	await aCitizen(given.world, given.process, 'Cora')
	await given.vote(given.cleo, decision, 'no')
	await given.vote(given.cid, decision, 'yes')
	await given.close()
	for (let at = 0; at < times; at++)
		await given.act(given[by], 'state-minority', { decision, text: 'We would have waited.' })
}

const appeal = (given: Given, decision: string, more = {}) =>
	given.act(given.cleo, 'file-appeal', {
		decision,
		ground: 'procedure',
		contested: 'notice',
		statement: WHY,
		...more
	})

/** An appeal, before a panel of three that can be drawn. */
export async function appealed(
	given: Given,
	decided: () => Promise<{ id: string }> = () => given.adopted()
) {
	const { id } = await decided()
	const others = [given.cid, await anOfficial(given.world, given.process)]
	others.push(await aCitizen(given.world, given.process, 'Cora'))
	const { appealId } = await appeal(given, id)
	const judge = async (remedy: string) => {
		for (const by of others)
			await given.act(by, 'vote-on-appeal', { appeal: appealId, remedy, reasons: WHY })
	}
	return { id, judge }
}

/** A tie between two of three options, for the ratifier. */
async function tied(given: Given, closed: boolean, chosen: string[]) {
	const rule = { method: 'approval', k: 1, tie: 'ratifier' }
	const { rita } = await given.recommended()
	await given.under({ rules: { chosen: rule }, ratification: { required: true } })
	const options = ['One', 'Two', 'Three'].map((label) => ({ label }))
	const artefact = await given.frozen()
	const { decisionId: decision } = await given.announce({ artefact, rule: 'chosen', options })
	given.world.pass(MINUTE)
	for (const [by, one] of [
		[given.cleo, 'a'],
		[given.cid, 'b']
	] as const)
		await given.act(by, 'cast-ballot', { decision, answer: { approvals: [one] } })
	if (closed) await given.close()
	return given.act(rita, 'break-tie', { decision, chosen, reasons: 'It is nearer.' })
}

/** Dora decides: after advice, or within a limit. */
async function left(given: Given, rule: string, decider?: string) {
	const limited = { method: 'delegated', body: 'team', scope: 'Rooms', limit: 200, currency: 'EUR' }
	await given.under({ rules: { small_sums: limited } })
	const dora = await anOfficial(given.world, given.process, 'Dora')
	const artefact = await given.frozen()
	const who = { decider: decider ?? dora.personId }
	const { decisionId: decision } = await given.announce({ artefact, rule, ...who })
	given.world.pass(MINUTE)
	const find = (more = {}, by = dora) =>
		given.act(by, 'give-verdict', { decision, finds: 'adopted', reasons: 'Sound.', ...more })
	const advise = () =>
		given.act(given.cleo, 'give-advice', { decision, from: 'affected', text: 'Good.' })
	return { find, advise }
}

/** Minutes begun by the facilitator, as far as this state. */
async function minutes(given: Given, state: 'in_review' | 'frozen'): Promise<string> {
	const needs = { process: given.process.id, artefactKind: 'document', title: 'Minutes' } as const
	const { artefactId } = await given.steer('create-artefact', {
		...needs,
		...DESCRIBED,
		minutes: true
	})
	await given.move(artefactId, 'in_review')
	if (state === 'frozen') await given.move(artefactId, 'frozen')
	return artefactId
}

/** Refusals of what follows a vote. */
export const OUTCOMES = {
	objection_reason_missing: async (given) =>
		given.vote(given.cleo, (await given.open('default')).id, 'object'),
	objection_settled: async (given) => {
		const { objection } = await objected(given)
		for (let times = 0; times < 2; times++) await withdraws(given, objection)
	},
	not_a_judge: async (given) => {
		const { objection } = await objected(given)
		return given.act(given.cleo, 'judge-objection', { objection, stands: true })
	},
	text_not_amended: async (given) => {
		const { objection, artefact } = await objected(given)
		await given.close()
		await given.move(artefact, 'in_review')
		given.world.pass(HOUR)
		await given.move(artefact, 'frozen')
		return given.steer('dispose-objection', { objection, as: 'integrated', reason: WHY })
	},
	decision_not_effective: async (given) =>
		given.steer('request-record', { decision: (await given.open()).id }),
	minutes_missing: async (given) => {
		await given.under({ records: { minutes: 'mandatory' } })
		return given.steer('request-record', { decision: (await given.adopted()).id })
	},
	minutes_unfit: async (given) => {
		const { id: decision, artefact } = await given.adopted()
		return given.steer('link-minutes', { decision, artefact })
	},
	minutes_not_frozen: async (given) => {
		const { id: decision } = await given.adopted()
		return given.steer('link-minutes', { decision, artefact: await minutes(given, 'in_review') })
	},
	minutes_linked: async (given) => {
		const { id: decision } = await given.adopted()
		const artefact = await minutes(given, 'frozen')
		for (let times = 0; times < 2; times++)
			await given.steer('link-minutes', { decision, artefact })
	},
	record_settled: async (given) => {
		const { id: decision } = await given.adopted()
		await given.steer('request-record', { decision })
		return given.steer('note-accommodations', { decision, measures: ['A ramp.'], assisted: null })
	},
	accommodations_missing: async (given) => {
		const { id: decision } = await given.adopted()
		return given.steer('note-accommodations', { decision, measures: [], assisted: null })
	},
	record_not_ready: async (given) => {
		const { id: decision } = await given.adopted()
		await given.steer('request-record', { decision })
		return recordFile(given.db, given.cleo, decision, 'pdf', given.now)
	},
	extension_none: async (given) => {
		const { id } = await given.open()
		for (const hours of [2, 3]) await extend(given, id, hours * HOUR)
	},
	extension_not_later: async (given) => extend(given, (await given.open()).id, MINUTE),
	nothing_to_ratify: async (given) => {
		const { ratify } = await given.recommended()
		for (const as of ['reject', 'ratify']) await ratify(as)
	},
	ratification_over: async (given) => {
		const { ratify } = await given.recommended({ on_timeout: 'lapse' })
		given.world.pass(60 * DAY)
		return ratify('ratify')
	},
	already_ratified: async (given) => {
		const { ratify } = await given.recommended({ multi: 'per_organisation' })
		await aRatifier(given.world, given.process, 'Rob Ratifier')
		for (let times = 0; times < 2; times++) await ratify('ratify')
	},
	reasons_too_short: async (given) =>
		(await given.recommended()).ratify('reject', { statement: 'no' }),
	ground_not_allowed: async (given) =>
		(await given.recommended({ grounds: ['legality'] })).ratify('reject', { ground: 'taste' }),
	changes_missing: async (given) => (await given.recommended()).ratify('ratify_with_changes'),
	change_not_found: async (given) => {
		const changes = [{ from: 'a tram', to: 'a bus' }]
		return (await given.recommended()).ratify('ratify_with_changes', { changes })
	},
	changes_need_text: async (given) => {
		const { rita } = await given.recommended()
		const artefact = await aDraft(given.world, given.process, 'board')
		for (const to of ['in_review', 'frozen'] as const) await given.move(artefact, to)
		const { id: decision } = await given.adopted('majority', artefact)
		const changes = [{ from: 'one', to: 'two' }]
		const answer = { decision, as: 'ratify_with_changes', statement: WHY, changes }
		return given.act(rita, 'ratify', answer)
	},
	items_unanswered: async (given) => {
		const outcomes = ['accepted', 'partly', 'rejected']
		const item = { per_item: true, outcomes, reasons_required: outcomes }
		return (await given.recommended(item)).ratify('accepted', { items: [] })
	},
	round_owed: async (given) => {
		const { ratify } = await given.recommended()
		const changes = [{ from: 'the old mill', to: '5 other places' }]
		const { decisionId } = await ratify('ratify_with_changes', { changes })
		return given.steer('cancel-decision', { decision: decisionId ?? '', reason: 'Enough.' })
	},
	statement_taken: (given) => outvoted(given, 'cleo', 2),
	statement_not_yours: (given) => outvoted(given, 'cid'),
	statement_without_key: async (given) => {
		const people = [given.cleo, given.cid]
		for (const name of ['Ada', 'Ben', 'Eva'])
			people.push(await aCitizen(given.world, given.process, name))
		const { id: decision } = await given.open('confidential_majority')
		for (const by of people) {
			const key = receiptKey(crypto.getRandomValues(new Uint8Array(16)))
			await given.vote(by, decision, by === given.cleo ? 'no' : 'yes', { key })
		}
		await given.close()
		return given.act(given.cleo, 'state-minority', { decision, text: 'We would have waited.' })
	},
	tie_not_broken: (given) => tied(given, true, ['c']),
	nothing_tied: (given) => tied(given, false, ['a']),
	decider_unfit: (given) => left(given, 'small_sums', given.process.facilitator.personId),
	not_decider: async (given) => (await left(given, 'small_sums')).find({}, given.cleo),
	advice_wanting: async (given) => (await left(given, 'after_advice')).find(),
	advice_taken: async (given) => {
		const { advise } = await left(given, 'after_advice')
		for (let times = 0; times < 2; times++) await advise()
	},
	limit_exceeded: async (given) => (await left(given, 'small_sums')).find({ amount: 201 }),
	issues_open: async (given) => {
		const { id: decision } = await given.open('rough_consensus')
		await given.vote(given.cleo, decision, 'disagree', { objection: AN_OBJECTION })
		return given.steer('give-verdict', { decision, finds: 'adopted', reasons: 'Sound.' })
	},
	appeal_not_open: async (given) => appeal(given, (await given.open()).id),
	appeal_open: async (given) => {
		const { id: decision } = await appealed(given)
		return given.steer('request-record', { decision })
	},
	appeal_decided: async (given) => {
		const { judge } = await appealed(given)
		given.world.pass(15 * DAY)
		return judge('dismiss')
	},
	appeal_ground_unknown: async (given) =>
		appeal(given, (await given.adopted()).id, { ground: 'dislike' }),
	panel_too_small: async (given) => appeal(given, (await given.adopted()).id),
	remedy_unknown: async (given) => (await appealed(given)).judge('luck'),
	remedy_impossible: async (given) => {
		const { judge } = await appealed(given, async () => {
			const made = await given.open('default')
			for (const by of [given.cleo, given.cid])
				await given.vote(by, made.id, 'object', { objection: AN_OBJECTION })
			await given.close()
			await given.move(made.artefact, 'in_review')
			return made
		})
		return judge('reopen_vote')
	}
} satisfies Provocations
