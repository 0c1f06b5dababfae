import { describe, expect, test } from 'vitest'
import { NOW, about, baseline, inDecision, person } from './cast.ts'
import { authorize } from './authorize.ts'
import type { Actor, Facts, Subject } from './authorize.ts'
import { builtInCharter, parseCharter } from './charter.ts'
import type { Charter } from './charter.ts'
import type { Capability } from './roles.ts'

const LATER = '2027-03-01T12:00:00.000Z'
const EARLIER = '2027-02-01T12:00:00.000Z'

function judge(
	actor: Actor,
	capability: Capability,
	subject: Subject,
	facts: Facts = {},
	charter: Charter = baseline
) {
	return authorize(actor, capability, subject, charter, facts, NOW)
}
const allowed = (...args: Parameters<typeof judge>) => judge(...args).allowed

/** The denial, or undefined when it is allowed. */
function denial(...args: Parameters<typeof judge>) {
	const verdict = judge(...args)
	return verdict.allowed ? undefined : verdict.denial
}
const code = (...args: Parameters<typeof judge>) => denial(...args)?.code
const withCharter = (override: object) =>
	parseCharter({ extends: 'baseline-1', id: 'ours', ...override })

describe('[A5] a grant allows what it names, and nothing else does', () => {
	test('a citizen writes in a draft while designing', () => {
		const verdict = judge(person('citizen'), 'edit', about('document', 'draft'))
		expect(verdict).toEqual({ allowed: true, grant: expect.any(Number), charterHash: '' })
		const grant = verdict.allowed ? baseline.grants[verdict.grant] : null
		expect(grant).toEqual(['edit', 'citizen', 'D', 'en de', '*', []])
	})

	test('every verdict names the charter it was found in [F15]', () => {
		const charter = { ...baseline, hash: 'abc' }
		expect(judge(person('citizen'), 'view', about('board', 'draft'), {}, charter)).toMatchObject({
			charterHash: 'abc'
		})
	})

	test('a charter without grants allows nothing to anybody', () => {
		const nothing = withCharter({ grants: [] })
		for (const role of ['citizen', 'facilitator', 'secretary', 'official'] as const) {
			expect(denial(person(role), 'view', about('document', 'draft'), {}, nothing)).toMatchObject({
				code: 'role',
				whoCan: []
			})
		}
	})

	test('another state, phase or kind is another question', () => {
		const citizen = person('citizen')
		expect(denial(citizen, 'edit', about('document', 'in_review'))).toMatchObject({
			code: 'in_review',
			whoCan: ['official']
		})
		expect(code(citizen, 'edit', about('document', 'draft', { phase: 'bu' }))).toBe('not_team')
		expect(
			allowed(citizen, 'edit', about('document', 'draft', { phase: 'bu' }), { team: true })
		).toBe(true)
		expect(code(citizen, 'propose', about('document', 'draft', { phase: 'bu' }))).toBe('not_team')
		expect(code(person('guest'), 'edit', about('document', 'draft'), { session: true })).toBe(
			'kind'
		)
	})

	test('the phase is named, and those in which it can be done', () => {
		const charter = withCharter({ grants: [['edit', 'citizen', 'D', 'en de', '*', []]] })
		const subject = about('document', 'draft', { phase: 'su' })
		expect(denial(person('citizen'), 'edit', subject, {}, charter)).toMatchObject({
			code: 'phase',
			params: { phase: 'su', phases: 'en de' }
		})
	})

	test('a part has the rights of its kind, and may have more', () => {
		const secretary = person('secretary')
		expect(allowed(secretary, 'edit', about('document', 'draft', { part: 'minutes' }))).toBe(true)
		expect(allowed(secretary, 'edit', about('document', 'draft'))).toBe(false)
		expect(allowed(secretary, 'edit', about('board', 'adopted', { part: 'metadata' }))).toBe(true)
		expect(
			allowed(person('citizen'), 'edit', about('schedule', 'draft', { part: 'progress' }))
		).toBe(true)
	})

	test('the process itself: grants for any state reach it, and any view opens its page', () => {
		const process: Subject = { process: { id: 'p', phase: 'de' } }
		expect(allowed(person('facilitator'), 'facilitate', process)).toBe(true)
		expect(allowed(person('guest'), 'view', process, { session: true })).toBe(true)
		expect(allowed(person('observer'), 'view', process)).toBe(true)
		expect(denial(person('citizen'), 'facilitate', process)).toMatchObject({
			code: 'kind',
			whoCan: ['facilitator']
		})
	})

	test('several roles add up', () => {
		expect(allowed(person(['observer', 'citizen']), 'edit', about('board', 'draft'))).toBe(true)
	})
})

describe('[A8] conditions are answered by the server, and no answer is no', () => {
	const guest = person('guest', { guestUntil: LATER })
	const card = about('board', 'draft', { part: 'card' })

	test('a guest writes their own cards while the invitation runs', () => {
		expect(allowed(guest, 'edit', card, { session: true, own: true })).toBe(true)
		expect(code(guest, 'edit', card, { session: true })).toBe('not_own')
		expect(code(guest, 'edit', card, { own: true })).toBe('session_over')
	})

	test('[F17] a guest whose time is over has no right left, whatever the server believes', () => {
		const gone = person('guest', { guestUntil: EARLIER })
		expect(denial(gone, 'edit', card, { session: true, own: true })).toMatchObject({
			code: 'guest_expired',
			params: { since: EARLIER },
			whoCan: []
		})
		expect(code(person('guest', { guestUntil: 'soon' }), 'view', card, { session: true })).toBe(
			'guest_expired'
		)
	})

	test('a switch of the charter: each has a test that fails when it is ignored', () => {
		const open = withCharter({
			flags: { open_drafts: true, observer_comments: true, facilitators_vote: true }
		})
		const draft = about('document', 'draft')
		expect(code(person('observer'), 'view', draft)).toBe('drafts_closed')
		expect(allowed(person('observer'), 'view', draft, {}, open)).toBe(true)
		expect(code(person('observer'), 'comment', draft)).toBe('observer_comments_off')
		expect(allowed(person('observer'), 'comment', draft, {}, open)).toBe(true)
		const facilitator = person('facilitator')
		expect(code(facilitator, 'vote', inDecision(), { roll: true })).toBe('facilitator_no_vote')
		expect(allowed(facilitator, 'vote', inDecision(), { roll: true }, open)).toBe(true)
		expect(code(facilitator, 'vote', inDecision(), {}, open)).toBe('not_on_roll')
	})

	test('a fact cannot stand in for a switch or a mandate', () => {
		const facts = { 'flag:open_drafts': true, 'mandate:ratify': true, did_not_vote: true } as const
		expect(allowed(person('observer'), 'view', about('document', 'draft'), facts)).toBe(false)
		expect(code(person('official'), 'decide', inDecision(), facts)).toBe('no_mandate')
	})

	test('progress of an adopted schedule: by whom the task is assigned to', () => {
		const progress = about('schedule', 'adopted', { part: 'progress' })
		expect(allowed(person('citizen'), 'edit', progress, { assigned: true })).toBe(true)
		expect(denial(person('citizen'), 'edit', progress)).toMatchObject({
			code: 'not_assigned',
			whoCan: ['citizen', 'official']
		})
	})
})

describe('[A1] strangers are told nothing', () => {
	test('whoever has no role here, signed in or not', () => {
		const nobody = person([], { personId: null })
		for (const subject of [about('document', 'draft'), inDecision()]) {
			expect(denial(nobody, 'edit', subject)).toMatchObject({ code: 'signed_out', whoCan: [] })
			expect(denial(person([]), 'edit', subject)).toEqual({
				code: 'not_member',
				capability: 'edit',
				params: { rule: 'E_TENANT' },
				whoCan: [],
				until: null
			})
		}
	})

	test('but they may read what is published to everybody', () => {
		const nobody = person([], { personId: null })
		expect(allowed(nobody, 'view', about('document', 'adopted'), { public: true })).toBe(true)
		expect(allowed(nobody, 'view', about('document', 'draft'), { session: true })).toBe(false)
	})
})

describe('the floor holds under every charter', () => {
	/** Everything to everybody, without conditions. */
	const generous = withCharter({
		grants: (
			[
				'guest',
				'observer',
				'citizen',
				'facilitator',
				'official',
				'secretary',
				'administrator'
			] as const
		).flatMap((role) =>
			(
				[
					'view',
					'comment',
					'suggest',
					'edit',
					'propose',
					'vote',
					'object',
					'facilitate',
					'decide',
					'sign',
					'export',
					'administer'
				] as const
			).map((capability) => [capability, role, '*', '*', '*', []])
		)
	})
	const may = (actor: Actor, capability: Capability, subject: Subject, facts: Facts = {}) =>
		code(actor, capability, subject, facts, generous) ?? 'allowed'

	test('[F1] nobody edits what is frozen, adopted, archived or withdrawn', () => {
		for (const state of ['frozen', 'adopted', 'archived', 'withdrawn'] as const) {
			for (const capability of ['edit', 'suggest'] as const) {
				expect(may(person('facilitator'), capability, about('document', state))).toBe(state)
				expect(may(person('secretary'), capability, about('board', state, { part: 'card' }))).toBe(
					state
				)
			}
		}
	})

	test('[F1] progress of a schedule and metadata are no content', () => {
		const progress = (state: 'frozen' | 'adopted' | 'archived') =>
			may(person('citizen'), 'edit', about('schedule', state, { part: 'progress' }))
		expect(progress('frozen')).toBe('allowed')
		expect(progress('adopted')).toBe('allowed')
		expect(progress('archived')).toBe('archived')
		expect(may(person('citizen'), 'edit', about('document', 'frozen', { part: 'progress' }))).toBe(
			'frozen'
		)
		expect(
			may(person('citizen'), 'edit', about('document', 'archived', { part: 'metadata' }))
		).toBe('allowed')
		expect(
			may(person('citizen'), 'suggest', about('schedule', 'adopted', { part: 'progress' }))
		).toBe('adopted')
	})

	test('[F1] a frozen text says until when, as long as a decision is still to be taken', () => {
		const citizen = person('citizen')
		expect(denial(citizen, 'edit', inDecision())).toEqual({
			code: 'frozen',
			capability: 'edit',
			params: { rule: 'E_FLOOR_1' },
			whoCan: [],
			until: '2027-02-24T10:30:00.000Z'
		})
		expect(denial(citizen, 'edit', inDecision({ status: 'closed' }))?.until).toBeNull()
		expect(denial(citizen, 'edit', about('document', 'frozen'))?.until).toBeNull()
	})

	test('[F4] no ballot before opening nor from closing on, to the millisecond', () => {
		const vote = (decision: object) => may(person('citizen'), 'vote', inDecision(decision))
		expect(vote({})).toBe('allowed')
		expect(vote({ opensAt: NOW.toISOString() })).toBe('allowed')
		expect(vote({ opensAt: '2027-02-24T10:00:00.001Z' })).toBe('ballot_not_open')
		expect(vote({ closesAt: '2027-02-24T10:00:00.001Z' })).toBe('allowed')
		expect(vote({ closesAt: NOW.toISOString() })).toBe('ballot_closed')
		expect(vote({ status: 'announced' })).toBe('ballot_not_open')
		expect(vote({ status: 'closed' })).toBe('ballot_closed')
		expect(vote({ status: 'cancelled' })).toBe('no_decision')
		expect(vote({ opensAt: 'never' })).toBe('ballot_not_open')
		expect(vote({ closesAt: 'never' })).toBe('ballot_closed')
		expect(may(person('citizen'), 'vote', about('document', 'frozen'))).toBe('no_decision')
	})

	test('[F4] "not open yet" says when', () => {
		const opensAt = '2027-02-24T11:00:00.000Z'
		const early = inDecision({ status: 'announced', opensAt })
		expect(denial(person('citizen'), 'vote', early, { roll: true })?.until).toBe(opensAt)
	})

	test('[F9] who facilitates does not ratify, also as an official', () => {
		const facts = { did_not_vote: true }
		expect(may(person('facilitator'), 'decide', inDecision(), facts)).toBe('facilitator_no_ratify')
		const both = person(['official', 'facilitator'], { mandates: ['ratify'] })
		expect(may(both, 'decide', inDecision(), facts)).toBe('facilitator_no_ratify')
	})

	test('[F9] who ratifies has no ballot, who voted does not ratify', () => {
		const ratifier = person('official', { mandates: ['ratify'] })
		expect(may(ratifier, 'vote', inDecision())).toBe('ratifier_no_ballot')
		expect(may(ratifier, 'vote', inDecision(), { not_ratifier: true })).toBe('allowed')
		expect(may(ratifier, 'decide', inDecision())).toBe('ratifier_voted')
		expect(may(ratifier, 'decide', inDecision(), { did_not_vote: true })).toBe('allowed')
	})

	test('[F11] a guest is never in a binding vote, and signs and administers nothing', () => {
		const guest = person('guest')
		expect(may(guest, 'vote', inDecision())).toBe('guest_no_ballot')
		expect(may(guest, 'vote', inDecision(), { advisory: true })).toBe('guest_no_ballot')
		expect(may(guest, 'vote', about('board', 'draft'), { advisory: true })).toBe('allowed')
		for (const capability of ['decide', 'sign', 'administer'] as const) {
			expect(may(guest, capability, about('document', 'draft'))).toBe('guest')
		}
	})

	test('[F12] the role of administrator reaches no content and no decision', () => {
		const administrator = person([], { administrator: true })
		for (const capability of [
			'comment',
			'suggest',
			'edit',
			'propose',
			'vote',
			'object',
			'facilitate',
			'decide',
			'sign'
		] as const) {
			expect(may(administrator, capability, about('document', 'draft'), { advisory: true })).toBe(
				'administrator'
			)
		}
		expect(may(administrator, 'view', about('document', 'draft'))).toBe('administrator')
		expect(may(administrator, 'view', about('document', 'draft'), { breakglass: true })).toBe(
			'allowed'
		)
		expect(may(administrator, 'administer', about('document', 'draft'))).toBe('allowed')
	})

	test('[F12] an administrator who is also a citizen has a citizen’s rights, not more', () => {
		const both = person('citizen', { administrator: true })
		expect(allowed(both, 'edit', about('document', 'draft'))).toBe(true)
		expect(allowed(both, 'facilitate', about('document', 'draft'))).toBe(false)
	})

	test('hard limits of roles: observers do not vote, only officials and citizens could ratify', () => {
		expect(may(person('observer'), 'vote', inDecision())).toBe('observer')
		expect(may(person('observer'), 'sign', inDecision())).toBe('observer')
		expect(may(person('secretary'), 'decide', inDecision())).toBe('role')
	})
})

describe('[A4] suspension and recusal', () => {
	const suspended = person('citizen', { suspendedUntil: LATER })

	test('a suspended person reads, and is told until when', () => {
		expect(allowed(suspended, 'view', about('document', 'draft'))).toBe(true)
		expect(denial(suspended, 'edit', about('document', 'draft'))).toMatchObject({
			code: 'suspended',
			until: LATER
		})
		expect(code(suspended, 'vote', inDecision(), { roll: true })).toBe('suspended')
	})

	test('a suspended person may appeal, and is free again afterwards', () => {
		expect(allowed(suspended, 'object', about('document', 'adopted'), { appeal: true })).toBe(true)
		const free = person('citizen', { suspendedUntil: EARLIER })
		expect(allowed(free, 'edit', about('document', 'draft'))).toBe(true)
	})

	test('who has an interest does not decide, but still takes part', () => {
		const facts = { roll: true, recused: true }
		expect(code(person('citizen'), 'vote', inDecision(), facts)).toBe('recused')
		expect(allowed(person('citizen'), 'edit', about('document', 'draft'), facts)).toBe(true)
	})
})

describe('[A3] [A6] [A7] narrower circles', () => {
	test('[A3] what is classified shows to its circle only', () => {
		const official = person('official')
		const team = about('document', 'draft', { visibility: 'team' })
		const restricted = about('document', 'draft', { visibility: 'restricted' })
		expect(code(official, 'view', team)).toBe('not_visible')
		expect(allowed(official, 'view', team, { team: true })).toBe(true)
		expect(code(official, 'view', restricted, { team: true })).toBe('not_visible')
		expect(allowed(official, 'view', restricted, { org: true })).toBe(true)
	})

	test('[A6] the list of an artefact takes roles away and never adds one', () => {
		const only = { edit: ['facilitator' as const, 'observer' as const] }
		const subject = about('document', 'draft', { only })
		expect(denial(person('citizen'), 'edit', subject)).toMatchObject({
			code: 'narrowed',
			whoCan: ['facilitator']
		})
		expect(allowed(person('facilitator'), 'edit', subject)).toBe(true)
		expect(allowed(person('observer'), 'edit', subject)).toBe(false)
	})

	const step = { artefacts: ['a'], endsAt: LATER }
	const during = (running: object, subject = about('document', 'draft')): Subject => ({
		...subject,
		process: { ...subject.process, step: { ...step, ...running } }
	})

	test('[A7] a running step narrows what everybody may do, until it ends', () => {
		const quiet = during({ only: ['comment'] })
		expect(denial(person('facilitator'), 'edit', quiet)).toMatchObject({
			code: 'step',
			until: LATER,
			whoCan: []
		})
		expect(allowed(person('citizen'), 'comment', quiet)).toBe(true)
		expect(allowed(person('citizen'), 'view', quiet)).toBe(true)
		expect(allowed(person('citizen'), 'edit', during({ only: [], artefacts: ['b'] }))).toBe(true)
	})

	test('[A7] [F17] it widens for guests and citizens only, as far as the charter lets it', () => {
		const guest = person('guest')
		const open = during({ widens: ['edit', 'vote', 'sign'] })
		expect(judge(guest, 'edit', open)).toEqual({ allowed: true, grant: -1, charterHash: '' })
		expect(allowed(person('observer'), 'edit', open)).toBe(false)
		expect(allowed(guest, 'sign', open)).toBe(false)
		expect(allowed(guest, 'vote', open, { advisory: true })).toBe(false)
		expect(allowed(guest, 'edit', during({ widens: ['edit'], endsAt: NOW.toISOString() }))).toBe(
			false
		)
		expect(allowed(guest, 'edit', during({ widens: ['edit'], artefacts: ['b'] }))).toBe(false)
		expect(allowed(guest, 'edit', during({ widens: ['edit'] }, about('document', 'frozen')))).toBe(
			false
		)
		expect(allowed(person([]), 'edit', open)).toBe(false)
		expect(allowed(person('guest', { guestUntil: EARLIER }), 'edit', open)).toBe(false)
	})
})

describe('must-deny lists of the scenarios', () => {
	const workshop = builtInCharter('workshop-pace-1') ?? baseline

	test.each<[string, Actor, Capability, Subject, Facts, string]>([
		[
			'a guest votes',
			person('guest'),
			'vote',
			inDecision(),
			{ session: true, roll: true },
			'guest_no_ballot'
		],
		[
			'an observer comments',
			person('observer'),
			'comment',
			about('document', 'draft'),
			{},
			'observer_comments_off'
		],
		[
			'the facilitator ratifies',
			person('facilitator'),
			'decide',
			inDecision(),
			{},
			'facilitator_no_ratify'
		],
		[
			'the administrator opens a text',
			person([], { administrator: true }),
			'view',
			about('document', 'draft'),
			{},
			'administrator'
		],
		[
			'a citizen edits after the freeze',
			person('citizen'),
			'edit',
			about('document', 'frozen'),
			{},
			'frozen'
		],
		[
			'an interested citizen votes',
			person('citizen'),
			'vote',
			inDecision(),
			{ roll: true, recused: true },
			'recused'
		],
		[
			'the ratifier votes',
			person('official', { mandates: ['ratify'] }),
			'vote',
			inDecision(),
			{ roll: true },
			'ratifier_no_ballot'
		],
		[
			'the secretary edits a frozen text',
			person('secretary'),
			'edit',
			about('document', 'frozen', { part: 'minutes' }),
			{},
			'frozen'
		],
		[
			'a citizen who is not on the roll votes',
			person('citizen'),
			'vote',
			inDecision(),
			{},
			'not_on_roll'
		]
	])('%s', (_, actor, capability, subject, facts, expected) => {
		for (const charter of [baseline, workshop]) {
			expect(code(actor, capability, subject, facts, charter)).toBe(expected)
		}
	})
})
