import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CharterShape } from '#schema/governance/charter-shape.ts'
import { SHORTFALLS, UNHELD } from '#schema/governance/offered.ts'

/**
 * [C11] Every parameter of the form of a charter, and what holds it:
 * - `file: words`: a test (or, for what is only looked up, the code) in which the words stand;
 * - `said: code`: it has no effect yet, and that is said (`offered.ts`);
 * - `one value`: the parser takes no other, so there is nothing to switch;
 * - `words`: it is written out for people and decides nothing.
 */
const SWITCHES = 'collab-server/store/charters/switches.test.ts'
const STORE = 'collab-server/store'
const RULES = 'schema/governance'
const HELD: Record<string, string> = {
	format: 'one value',
	id: 'words',
	version: `${STORE}/charters/charter-amendments.test.ts: version).toBe(3)`,
	floor: 'one value',
	languages: `${STORE}/charters/charter-amendments.ts: charter.languages[0]`,
	timezone: `${STORE}/processes/processes.test.ts: timezone`,
	calendar: `${STORE}/ratification/ratifications.test.ts: [D11] a deadline in a calendar that nobody knows`,
	promise: `${STORE}/charters/charters.test.ts: [C7]`,
	'authority.org': 'words',
	'authority.competence': 'words',
	'authority.legal_basis': 'words',
	'authority.remedy.authority': 'words',
	'authority.remedy.term_days': 'words',
	'authority.remedy.text': 'words',
	'commitments.contact': `${RULES}/soundness.test.ts: inform_contact`,
	'commitments.response_due_working_days': `${STORE}/comments/comments.test.ts: [N11]`,
	'commitments.conflict_procedure': `${RULES}/soundness.test.ts: conflict_procedure`,
	phases: `${SWITCHES}: has the phases of the charter and no others`,
	constituencies: `${STORE}/voting/roll.test.ts: constituencies:`,
	'flags.open_drafts': `${SWITCHES}: open drafts %s`,
	'flags.observer_comments': `${SWITCHES}: comments of observers %s`,
	'flags.facilitators_vote': `${SWITCHES}: facilitators who vote %s`,
	'flags.guest_join': `${SWITCHES}: are not invited where the charter has none`,
	'flags.names_public': 'collab-server/records/assemble.test.ts: [R7]',
	grants: `${RULES}/authorize.property.test.ts: charter.grants[verdict.grant]`,
	'rules.*.method': `${STORE}/decisions/decisions.test.ts: binds one rule of the charter`,
	'rules.*.quorum.type': `${RULES}/decide.test.ts: everybody, a least number, or none at all`,
	'rules.*.quorum.min_ballots': `${RULES}/methods.test.ts: with one ballot too few is no decision`,
	'rules.*.quorum.value': `${RULES}/decide.test.ts: exactly the share is enough`,
	'rules.*.quorum.min': `${RULES}/decide.test.ts: at least 12 must be present`,
	'rules.*.quorum.only': `${RULES}/decide.test.ts: only:`,
	'rules.*.tie': `${RULES}/methods.test.ts: each rule for ties has its own result`,
	'rules.*.secrecy': `${STORE}/voting/secret-ballots.test.ts: [SB1]`,
	'rules.*.results_visibility': `${RULES}/secrecy.test.ts: who sees what, and when`,
	'rules.*.reasons': `${RULES}/secrecy.test.ts: other answers as the rule says`,
	'rules.*.change_vote': `${STORE}/voting/secret-ballots.test.ts: is not changed where the rule says so`,
	'rules.*.roll.who': `${STORE}/decisions/decisions.test.ts: has those entitled by the rule`,
	'rules.*.roll.min_assurance': `${STORE}/voting/roll.test.ts: min_assurance`,
	'rules.*.roll.snapshot': `${STORE}/decisions/decisions.test.ts: is taken at notice where the rule says so`,
	'rules.*.roll.attributes': `${STORE}/voting/roll.test.ts: attributes`,
	'rules.*.roll.cap': `${STORE}/voting/roll.test.ts: cap:`,
	'rules.*.roll.sortition.strata': `${STORE}/lots/lots.test.ts: a band of each stratum`,
	'rules.*.roll.sortition.size': `${STORE}/lots/lots.test.ts: as many as the charter says`,
	'rules.*.roll.min_attendance': `${STORE}/meetings/attendance.test.ts: min_attendance:`,
	'rules.*.notice_days': `${RULES}/window.test.ts: a millisecond less of notice`,
	'rules.*.discussion_min_days': `${RULES}/window.test.ts: the discussion counts from`,
	'rules.*.window_days': `${RULES}/window.test.ts: a millisecond less of voting`,
	'rules.*.extension': `${STORE}/decisions/life-of-decision.test.ts: extension: 0`,
	'rules.*.delegation': `${STORE}/voting/delegations.test.ts: is refused where the rule does not lend`,
	'rules.*.delegation.max': `${STORE}/voting/delegations.test.ts: keeps to its cap`,
	'rules.*.appeal_window_days': `${SWITCHES}: the longer of its own days`,
	'rules.*.proposer': `${SWITCHES}: a rule is put up by those it names`,
	'rules.*.retroactive': 'one value',
	'rules.*.silence': `${RULES}/decide.test.ts: silence is absence, or consents`,
	'rules.*.max_rounds': `${STORE}/objections/objection-judges.test.ts: max_rounds`,
	'rules.*.fallback': `${STORE}/decisions/decisions.test.ts: after the rounds of consent its fallback`,
	'rules.*.threshold': `${RULES}/decide.test.ts: exactly two thirds are two thirds`,
	'rules.*.base': `${RULES}/decide.test.ts: the base changes the outcome`,
	'rules.*.unit': `${RULES}/methods.test.ts: organisations answer with one voice`,
	'rules.*.max_blocks': `${RULES}/methods.test.ts: no block too many`,
	'rules.*.constituency_threshold': `${RULES}/methods.test.ts: constituency_threshold`,
	'rules.*.k': `${RULES}/methods.test.ts: shares three seats`,
	'rules.*.min_share': `${RULES}/methods.test.ts: min_share`,
	'rules.*.max_approvals': `${RULES}/methods.test.ts: too_many_chosen`,
	'rules.*.variant': `${RULES}/methods.test.ts: the instant run-off elects`,
	'rules.*.scale': `${RULES}/methods.test.ts: scale:`,
	'rules.*.min_mean': `${RULES}/methods.test.ts: min_mean`,
	'rules.*.min_scores': `${RULES}/methods.test.ts: min_scores`,
	'rules.*.weights': `${STORE}/decisions/hackathon.test.ts: is counted by group`,
	'rules.*.recuse': `${STORE}/decisions/hackathon.test.ts: nobody scores the work of their own team`,
	'rules.*.advisory': 'one value',
	'rules.*.dots': `${RULES}/methods.test.ts: dots:`,
	'rules.*.max_per_card': `${RULES}/methods.test.ts: max_per_card`,
	'rules.*.completion': `${RULES}/methods.test.ts: with each completion more is spent`,
	'rules.*.satisfaction': `${RULES}/methods.test.ts: satisfaction`,
	'rules.*.budget': `${STORE}/decisions/choosing.test.ts: a budget is shared out`,
	'rules.*.currency': 'words',
	'rules.*.min_affected': `${RULES}/methods.test.ts: min_affected`,
	'rules.*.min_expert': `${RULES}/methods.test.ts: min_expert`,
	'rules.*.body': 'words',
	'rules.*.scope': 'words',
	'rules.*.limit': `${STORE}/decisions/verdicts.test.ts: within the limit`,
	'rules.*.size': `${RULES}/methods.test.ts: places in proportion`,
	'rules.*.strata': `${RULES}/methods.test.ts: places in proportion`,
	'rules.*.inner': `${STORE}/decisions/ties.test.ts: takes ballots of the inner rule`,
	'amendments.order': `${STORE}/motions/motions.test.ts: [T9] furthest_first`,
	'ratification.required': `${STORE}/ratification/ratifications.test.ts: nothing is adopted, the text stays frozen`,
	'ratification.deadline_working_days': `${STORE}/ratification/ratifications.test.ts: the clock runs in working days`,
	'ratification.outcomes': `${STORE}/ratification/ratifications.test.ts: outcomes`,
	'ratification.reasons_required': `${STORE}/ratification/ratifications.test.ts: reasons_required`,
	'ratification.material_change': 'one value',
	'ratification.on_timeout': `${STORE}/ratification/ratifications.test.ts: on_timeout`,
	'ratification.grounds': `${STORE}/ratification/ratifications.test.ts: or none of the closed list: refused`,
	'ratification.per_item': `${STORE}/ratification/ratifications.test.ts: recommendations are answered one by one`,
	'ratification.multi': `${STORE}/ratification/ratifications.test.ts: each body answers once`,
	'objections.validity_by': `${STORE}/objections/objection-judges.test.ts: the secretary and nobody else, where`,
	'objections.min_reason_chars': `${SWITCHES}: an objection needs %i characters`,
	'objections.criteria': `${SWITCHES}: an objection by the criterion %s`,
	'appeals.window_days': `${SWITCHES}: the longer of its own days`,
	'appeals.panel.size': `${STORE}/redress/appeals.test.ts: size:`,
	'appeals.panel.min': `${RULES}/panel.test.ts: min`,
	'appeals.panel.selection': 'one value',
	'appeals.decide_days': `${SWITCHES}: a panel for %i days`,
	'appeals.suspends_signing': `${STORE}/redress/appeals.test.ts: a charter can let signing go on`,
	'appeals.remedies': `${STORE}/redress/appeals.test.ts: a remedy that is not in the charter is none`,
	'moderation.ladder': `${STORE}/moderation/moderation.test.ts: the charter says which steps there are`,
	'moderation.reason_required': `${STORE}/moderation/moderation.test.ts: reason_required: false`,
	'moderation.publish_statistics': `${STORE}/moderation/moderation.test.ts: publish_statistics: false`,
	'sessions.guest_ttl_hours': `${SWITCHES}: stay for %i hours, as the charter says`,
	'sessions.guest_display': `${SWITCHES}: are given a pseudonym where it does not`,
	'sessions.step_may_widen': 'said: steps',
	'sessions.max_guests': `${SWITCHES}: are no more than the charter lets in at once`,
	'records.formats': 'collab-server/port/record-renditions.test.ts: [RD2]',
	'records.seal': 'one value',
	'records.human_signature': `collab-server/records/attach-signature.test.ts: [R16] [R17] minutes, seal`,
	'records.retention_class': `${SWITCHES}: what is archived without another choice`,
	'records.publish': `${STORE}/register/register.test.ts: [PR1] publish: %s, and nothing does`,
	'records.review_months': `${SWITCHES}: review after %i months`,
	'records.minutes': `${STORE}/record/minutes.test.ts: [R16] no record before a secretary linked`
}

describe('[C11] no switch without effect', () => {
	const parameters = [...parametersOf(CharterShape)].map((path) =>
		path.startsWith('rules.*.inner.') ? 'rules.*.inner' : path
	)

	test('every parameter of the form is listed, and nothing else', () => {
		expect(Object.keys(HELD).toSorted()).toEqual([...new Set(parameters)].toSorted())
	})

	test.each(Object.entries(HELD).filter(([, by]) => by.includes('.ts: ')))('%s: %s', (_, by) => {
		const [file = '', words = ''] = by.split(/: (.*)/s)
		expect(readFileSync(file, 'utf8').includes(words)).toBe(true)
	})

	test('what is said to be without effect is among what is said to people', () => {
		const said: readonly string[] = [...SHORTFALLS, ...UNHELD]
		const codes = Object.values(HELD).flatMap((by) => by.split('said: ')[1] ?? [])
		expect(codes.filter((code) => !said.includes(code))).toEqual([])
		expect(codes.length).toBeGreaterThan(0)
	})

	test('what is said to have one value takes one', () => {
		const open = Object.entries(HELD)
			.filter(([, by]) => by === 'one value')
			.filter(([path]) => schemasAt(CharterShape, path).some(({ type }) => type !== 'literal'))
		expect(open).toEqual([])
	})
})

/** What is known of a shape without its types: enough to walk through it. */
type Shape = {
	type: string
	entries?: Record<string, Shape>
	rest?: Shape
	options?: readonly unknown[]
	wrapped?: Shape
}

function insideOf(shape: Shape): [string, Shape][] {
	switch (shape.type) {
		case 'strict_object':
			return Object.entries(shape.entries ?? {})
		case 'object_with_rest':
			return shape.rest ? [['*', shape.rest]] : []
		case 'variant':
		case 'union':
			return ((shape.options ?? []) as Shape[]).map((option) => ['', option])
		case 'optional':
		case 'nullable':
			return shape.wrapped ? [['', shape.wrapped]] : []
		default:
			return []
	}
}

function* leavesOf(shape: Shape, path = ''): Generator<[string, Shape]> {
	const inside = insideOf(shape)
	if (inside.length === 0) yield [path, shape]
	for (const [key, one] of inside)
		yield* leavesOf(one, [path, key].filter((part) => part !== '').join('.'))
}

function parametersOf(shape: object): Set<string> {
	return new Set([...leavesOf(shape as Shape)].map(([path]) => path))
}

function schemasAt(shape: object, path: string): Shape[] {
	return [...leavesOf(shape as Shape)].filter(([at]) => at === path).map(([, one]) => one)
}
