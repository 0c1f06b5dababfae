import { receiptKey } from '#schema/governance/receipt.ts'
import { drawRoll } from '#schema/governance/rules/sortition.ts'
import { DAY, HOUR, aCitizen } from '../../cast/cast.ts'
import type { Given, Provocations } from './given.ts'

const APPROVAL = { method: 'approval', k: 1, tie: 'runoff' }
const DOTS = { method: 'dots', advisory: true, dots: 3, max_per_card: 2 }
const LABELS = [{ label: 'One' }, { label: 'Two' }]
const key = () => receiptKey(crypto.getRandomValues(new Uint8Array(16)))

/** Announces a choice among these. */
async function offers(given: Given, options?: { label: string }[]) {
	await given.under({ rules: { chosen: APPROVAL } })
	return given.announce({
		artefact: await given.frozen(),
		rule: 'chosen',
		...(options && { options })
	})
}

/** Lends votes one after the other in a decision where one person carries one. */
async function lends(given: Given, ...loans: ['cleo' | 'cid' | 'cora', 'cleo' | 'cid' | 'cora'][]) {
	const rule = { method: 'majority', base: 'yes_no', reasons: 'none', delegation: { max: 1 } }
	await given.under({ rules: { lending: rule } })
	const cora = await aCitizen(given.world, given.process, 'Cora')
	const people = { cleo: given.cleo, cid: given.cid, cora }
	const { id: decision } = await given.open('lending')
	for (const [from, to] of loans)
		await given.act(people[from], 'delegate-vote', { decision, to: people[to].personId })
	return decision
}

/** Refusals of announcing and answering. */
export const BALLOTS = {
	rule_unknown: async (given) => given.announce({ artefact: await given.frozen(), rule: 'luck' }),
	not_frozen: async (given) => given.announce({ artefact: await given.draft() }),
	notice_too_short: async (given) =>
		given.announce({ artefact: await given.frozen(), opensAt: given.world.in(-HOUR) }),
	window_too_short: async (given) =>
		given.announce({ artefact: await given.frozen(), closesAt: given.world.in(1_000) }),
	window_too_long: async (given) =>
		given.announce({ artefact: await given.frozen(), closesAt: given.world.in(800 * DAY) }),
	ballot_not_open: async (given) => {
		const times = { opensAt: given.world.in(HOUR), closesAt: given.world.in(2 * HOUR) }
		const { decisionId } = await given.announce({ artefact: await given.frozen(), ...times })
		return given.vote(given.cleo, decisionId, 'yes')
	},
	ballot_closed: async (given) => {
		const { id } = await given.open()
		given.world.pass(HOUR)
		return given.vote(given.cleo, id, 'yes')
	},
	not_on_roll: async (given) => {
		const { id } = await given.open()
		await given.vote(given.cleo, id, 'yes')
		return given.vote(await aCitizen(given.world, given.process, 'Lena Late'), id, 'yes')
	},
	delegation_off: async (given) => {
		const { id: decision } = await given.open()
		return given.act(given.cleo, 'delegate-vote', { decision, to: given.cid.personId })
	},
	delegation_chain: (given) => lends(given, ['cleo', 'cid'], ['cid', 'cora']),
	delegation_full: (given) => lends(given, ['cleo', 'cid'], ['cora', 'cid']),
	already_answered: async (given) => {
		const decision = await lends(given)
		await given.vote(given.cleo, decision, 'yes')
		return given.act(given.cleo, 'delegate-vote', { decision, to: given.cid.personId })
	},
	choice_unknown: async (given) => given.vote(given.cleo, (await given.open()).id, 'maybe'),
	options_missing: (given) => offers(given),
	options_wrong: (given) => offers(given, [...LABELS, { label: 'two' }]),
	ballot_form_wrong: (given) => given.answer(APPROVAL, { choice: 'a' }),
	option_twice: (given) => given.answer({ method: 'ranked' }, { ranking: [['a'], ['a']] }),
	ranks_tied: (given) =>
		given.answer({ method: 'ranked', variant: 'stv', k: 2 }, { ranking: [['a', 'b']] }),
	score_outside: (given) =>
		given.answer({ method: 'score', scale: [0, 5], k: 1 }, { scores: { a: 6 } }),
	too_many_chosen: (given) =>
		given.answer({ ...APPROVAL, max_approvals: 1 }, { approvals: ['a', 'b'] }),
	too_many_dots: (given) => given.answer(DOTS, { dots: { a: 2, b: 2 } }),
	too_many_dots_on_one: (given) => given.answer(DOTS, { dots: { a: 3 } }),
	// Commands always have a seed, a file that is counted again may have none.
	seed_missing: async () => drawRoll({ size: 1, strata: [] }, [], ' '),
	ballot_not_found: async (given) => {
		const { id } = await given.open('confidential_majority')
		for (const choice of ['yes', 'no']) await given.vote(given.cleo, id, choice, { key: key() })
	},
	ballot_without_words: async (given) => {
		const { id } = await given.open('confidential_majority')
		return given.vote(given.cleo, id, 'yes', { key: key(), reason: 'Because.' })
	}
} satisfies Provocations
