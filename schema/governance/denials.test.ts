import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { policyOf } from '../docs/policy.ts'
import type { DocumentKind, Op } from '../docs/policy.ts'
import { defineRoots } from '../docs/roots.ts'
import type { Denial } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { LANGUAGES } from '../messages/format.ts'
import { voiceOf } from '../messages/voice.ts'
import { authorize } from './authorize.ts'
import type { Actor, Facts, Subject } from './authorize.ts'
import { NOW, about, baseline, inDecision, person } from './cast.ts'
import type { Charter } from './charter.ts'
import type { Condition } from './conditions.ts'
import { DENIAL_CODES } from './denials.ts'
import type { DenialCode } from './denials.ts'
import { barOnLeaving, type LeavingFacts } from './leaving.ts'
import { ROLES } from './roles.ts'
import type { Capability, Role } from './roles.ts'
import { denialInWords } from './sentences.ts'
import { waitsFor } from './motions.ts'
import { transition } from './states.ts'

/**
 * Every denial there is, really provoked, each in the most ordinary way it comes about. A new code
 * without its case does not compile, and the last test says so too.
 */
const TOMORROW = '2027-02-25T10:00:00.000Z'
const YESTERDAY = '2027-02-23T10:00:00.000Z'
const draft = about('document', 'draft')

/** A draft that may leave its process. */
const FREE: LeavingFacts = {
	state: 'draft',
	amends: false,
	decidedOn: false,
	held: false,
	sectionFrozen: false,
	classified: false,
	measured: false
}

type Elsewhere =
	| 'removal'
	| 'section_frozen'
	| 'suggestions_only'
	| 'motion_held'
	| 'retention_runs'
	| 'superseded'
	| 'no_editorial_rule'
	| 'built_on_refused'

const CASES: Record<Exclude<DenialCode, Elsewhere | 'unknown'>, () => Denial> = {
	disposed: () => asked(person('secretary'), 'edit', about('document', 'disposed')),
	second_person: () => moved(transition('archived', 'disposed', {})),
	signed_out: () => asked(person([], { personId: null }), 'edit', draft),
	not_member: () => asked(person([]), 'edit', draft),
	guest_expired: () => asked(person('guest', { guestUntil: YESTERDAY }), 'view', draft),
	suspended: () => asked(person('citizen', { suspendedUntil: TOMORROW }), 'edit', draft),
	muted: () => asked(person('citizen', { mutedUntil: TOMORROW }), 'comment', draft),
	recused: () => asked(person('citizen'), 'vote', inDecision(), { roll: true, recused: true }),
	conflict_steered: () => inConflict('steered'),
	conflict_own_proposal: () => inConflict('own_proposal'),
	conflict_administers: () => inConflict('administers'),
	conflict_party: () => inConflict('party'),
	guest: () => asked(person('guest'), 'facilitate', draft),
	observer: () => asked(person('observer'), 'suggest', draft),
	administrator: () => asked(person('administrator'), 'comment', draft),
	role: () => asked(person('citizen'), 'decide', about('document', 'frozen')),
	draft: () => asked(person('citizen'), 'object', draft),
	in_review: () => asked(person('citizen'), 'edit', about('document', 'in_review')),
	frozen: () => asked(person('citizen'), 'edit', inDecision()),
	adopted: () => asked(person('citizen'), 'edit', about('document', 'adopted')),
	archived: () => asked(person('citizen'), 'suggest', about('board', 'archived')),
	withdrawn: () => asked(person('facilitator'), 'edit', about('schedule', 'withdrawn')),
	phase: () => asked(person('citizen'), 'edit', inPhase(), {}, onlyInDesign()),
	kind: () => asked(person('guest'), 'edit', draft, { session: true }),
	not_visible: () =>
		asked(person('citizen'), 'edit', about('document', 'draft', { visibility: 'team' })),
	narrowed: () =>
		asked(person('citizen'), 'edit', about('document', 'draft', { only: { edit: ['official'] } })),
	held_back: () =>
		asked(person('facilitator'), 'edit', {
			...draft,
			process: {
				...draft.process,
				held: [{ artefact: null, withholds: ['edit'], until: TOMORROW }]
			}
		}),
	step: () => asked(person('citizen'), 'edit', duringStep()),
	no_decision: () => asked(person('citizen'), 'vote', about('document', 'frozen'), { roll: true }),
	ballot_not_open: () =>
		asked(
			person('citizen'),
			'vote',
			inDecision({ status: 'announced', opensAt: TOMORROW, closesAt: '2027-02-26T10:00:00Z' }),
			{ roll: true }
		),
	ballot_closed: () =>
		asked(person('citizen'), 'vote', inDecision({ status: 'closed' }), { roll: true }),
	guest_no_ballot: () => asked(person('guest'), 'vote', inDecision(), { roll: true }),
	facilitator_no_vote: () => asked(person('facilitator'), 'vote', inDecision(), { roll: true }),
	facilitator_no_ratify: () => asked(person('facilitator'), 'decide', inDecision()),
	ratifier_no_ballot: () => asked(ratifier(), 'vote', inDecision(), { roll: true }),
	ratifier_voted: () => asked(ratifier(), 'decide', inDecision(), { did_not_vote: false }),
	not_on_roll: () => asked(person('citizen'), 'vote', inDecision()),
	no_mandate: () => asked(person('official'), 'decide', inDecision(), { did_not_vote: true }),
	not_public: () => lacking('public'),
	session_over: () => lacking('session'),
	premoderated: () => asked(person('guest'), 'comment', draft, { session: true }),
	not_own: () =>
		asked(person('guest'), 'edit', about('board', 'draft'), { session: true, own: false }),
	not_team: () => asked(person('citizen'), 'edit', about('document', 'draft', { phase: 'bu' })),
	not_assigned: () => lacking('assigned'),
	change_request: () => asked(person('citizen'), 'propose', about('document', 'adopted')),
	procedural: () => asked(person('facilitator'), 'propose', draft),
	advisory: () => lacking('advisory'),
	not_affected: () => lacking('affected'),
	appeal: () => asked(person('citizen'), 'object', about('document', 'adopted')),
	not_delegated: () => asked(person('citizen'), 'facilitate', draft),
	minutes: () => asked(person('secretary'), 'facilitate', draft),
	attestation: () => asked(person('citizen'), 'sign', inDecision()),
	report: () => asked(person('facilitator'), 'sign', inDecision()),
	seal: () => asked(person('secretary'), 'sign', inDecision()),
	own_data: () => asked(person('citizen'), 'export', draft),
	session_pack: () => asked(person('facilitator'), 'export', draft),
	not_organisation: () => asked(person('official'), 'export', draft),
	backup: () => asked(person('administrator'), 'export', draft),
	own_profile: () => asked(person('citizen'), 'administer', draft),
	session_settings: () => asked(person('facilitator'), 'administer', draft),
	own_members: () => asked(person('official'), 'administer', draft),
	retention: () => asked(person('secretary'), 'administer', draft),
	tenant: () => asked(person('administrator'), 'administer', draft),
	breakglass: () => lacking('breakglass'),
	decision_thread: () => asked(person('citizen'), 'comment', about('document', 'frozen')),
	feedback_thread: () => asked(person('citizen'), 'comment', about('document', 'adopted')),
	drafts_closed: () => asked(person('observer'), 'view', draft),
	observer_comments_off: () => asked(person('observer'), 'comment', draft),
	guests_off: () => lacking('flag:guest_join'),
	transition_unknown: () => moved(transition('draft', 'adopted', {})),
	not_ready: () => moved(transition('draft', 'in_review', {})),
	reason_missing: () => moved(transition('in_review', 'draft', {})),
	decision_running: () => moved(transition('frozen', 'in_review', { decisionRunning: true })),
	decision_missing: () => moved(transition('frozen', 'adopted', {})),
	motions_open: () =>
		moved(transition('in_review', 'frozen', { suggestionsSettled: true, motionsOpen: true })),
	motion_waits: () => waitsFor('furthest_first', { title: 'One hour more', until: null }),
	suggestions_open: () => moved(transition('in_review', 'frozen', {})),
	others_contributed: () =>
		moved(transition('draft', 'withdrawn', { reason: true, othersContributed: true })),
	appeal_open: () => moved(transition('frozen', 'in_review', { reason: true, appealOpen: true })),
	decided_on: () => moved(barOnLeaving({ ...FREE, decidedOn: true })),
	amending: () => moved(barOnLeaving({ ...FREE, amends: true })),
	classified: () => moved(barOnLeaving({ ...FREE, classified: true })),
	measured: () => moved(barOnLeaving({ ...FREE, measured: true })),
	held: () => moved(transition('adopted', 'archived', { held: true })),
	content_unknown: () =>
		written('document', op('insert', ['elsewhere'], { is: 'text', text: 'x' })),
	author_fixed: () => written('board', op('set', ['cards', CARD, 'by'], plain('b')), withCards(1)),
	server_only: () => written('register', op('set', ['facts', 'state'], plain('adopted'))),
	entries_full: () => written('board', newCard(), withCards(LIMITS.cards))
}

/** Provoked where it arises: by the store, and where frames of a live connection are judged. */
const ELSEWHERE: Record<Elsewhere, string> = {
	removal: 'collab-server/store/moderation/moderation.test.ts',
	section_frozen: 'collab-server/sync/sections.test.ts',
	suggestions_only: 'collab-server/sync/guard/guard.suggestions.test.ts',
	retention_runs: 'collab-server/store/artefacts/keeping.test.ts',
	motion_held: 'collab-server/sync/guard/guard.motions.test.ts',
	superseded: 'collab-server/store/artefacts/amendments.test.ts',
	no_editorial_rule: 'collab-server/store/acting/refusals.test.ts',
	built_on_refused: 'collab-server/sync/guard/guard.integration.test.ts'
}

describe('[X1] every denial, really provoked', () => {
	const here = DENIAL_CODES.filter((code) => code !== 'unknown' && !Object.hasOwn(ELSEWHERE, code))
	test.each(here)('%s', (code) => {
		const denial = CASES[code as keyof typeof CASES]()
		expect(denial.code).toBe(code)
		expect(denial.whoCan.every((role) => (ROLES as readonly string[]).includes(role))).toBe(true)
		for (const language of LANGUAGES) {
			const voice = voiceOf(language)
			const said = denialInWords(voice, denial, 'Europe/Riga')
			expect(said.why).not.toBe(voice('denial.unknown'))
			expect(`${said.why} ${said.whoCan} ${said.until}`).not.toMatch(/[{}]/)
			expect(said.whoCan).not.toBe('')
			expect(said.until === null).toBe(denial.until === null)
		}
	})

	test('a known end is said, and who can', () => {
		expect(CASES.frozen()).toMatchObject({ until: '2027-02-24T10:30:00.000Z', whoCan: [] })
		expect(CASES.suspended()).toMatchObject({ until: TOMORROW })
		expect(CASES.muted()).toMatchObject({ until: TOMORROW })
		expect(CASES.ballot_not_open()).toMatchObject({ until: TOMORROW })
		expect(CASES.step()).toMatchObject({ until: TOMORROW })
		expect(CASES.in_review().whoCan).not.toContain('citizen')
		expect(CASES.kind().whoCan).toEqual(['citizen', 'facilitator', 'official'])
	})

	test('what nobody foresaw is said too', () => {
		const denial = { ...CASES.role(), code: 'melting' }
		for (const language of LANGUAGES) {
			const voice = voiceOf(language)
			expect(denialInWords(voice, denial, 'UTC').why).toBe(voice('denial.unknown'))
		}
	})

	test.each(Object.entries(ELSEWHERE))('%s is provoked in %s', (code, file) => {
		expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).toContain(`'${code}'`)
	})

	test('no code is without its case', () => {
		const provoked = [...Object.keys(CASES), ...Object.keys(ELSEWHERE), 'unknown'].toSorted()
		expect(provoked).toEqual([...new Set<string>(DENIAL_CODES)].toSorted())
	})
})

/** The denial of a question, under the baseline unless another charter is given. */
function asked(
	actor: Actor,
	capability: Capability,
	subject: Subject,
	facts: Facts = {},
	charter: Charter = baseline
): Denial {
	const verdict = authorize(actor, capability, subject, charter, facts, NOW)
	if (verdict.allowed) throw new Error(`${capability} is allowed`)
	return verdict.denial
}

/** Somebody for whom nothing but this condition is missing. */
function lacking(condition: Condition): Denial {
	const role: Role = condition === 'session' ? 'guest' : 'citizen'
	const charter: Charter = {
		...baseline,
		flags: { ...baseline.flags, guest_join: false },
		grants: [['comment', role, '*', '*', '*', [condition]]]
	}
	return asked(person(role), 'comment', draft, {}, charter)
}

function inConflict(conflict: NonNullable<Facts['conflict']>): Denial {
	return asked(ratifier(), 'sign', inDecision(), { conflict, did_not_vote: true })
}

function ratifier(): Actor {
	return person('official', { mandates: ['ratify'] })
}

function inPhase(): Subject {
	return about('document', 'draft', { phase: 'su' })
}

function onlyInDesign(): Charter {
	return { ...baseline, grants: [['edit', 'citizen', 'D', 'de', '*', []]] }
}

function duringStep(): Subject {
	const step = { artefacts: ['a'], only: ['comment' as const], endsAt: TOMORROW }
	return { ...draft, process: { ...draft.process, step } }
}

function moved(denial: Denial | null): Denial {
	if (!denial) throw new Error('this change of state is allowed')
	return denial
}

const WRITER = '33333333-3333-4333-8333-333333333333'
const CARD = '11111111-1111-4111-8111-111111111111'

/** What the shape of a document refuses to somebody who may do everything. */
function written(kind: DocumentKind, operation: Op, doc: Y.Doc = empty(kind)): Denial {
	const denial = policyOf(kind)(operation, { personId: WRITER, may: () => null }, doc)
	if (!denial) throw new Error('this may be written')
	return denial
}

function empty(kind: DocumentKind): Y.Doc {
	const doc = new Y.Doc()
	defineRoots(kind, doc)
	return doc
}

function withCards(count: number): Y.Doc {
	const doc = empty('board')
	doc.transact(() => {
		for (let index = 0; index < count; index++) {
			const id = index === 0 ? CARD : `${index}`
			const card = new Y.Map(Object.entries({ id, by: WRITER, title: 't' }))
			doc.getMap('cards').set(id, card)
		}
	})
	return doc
}

function newCard(): Op {
	const id = '22222222-2222-4222-8222-222222222222'
	const entries = new Map(Object.entries({ id: plain(id), by: plain(WRITER) }))
	return op('set', ['cards', id], { is: 'type', type: { kind: 'map', name: null }, entries })
}

function op(action: Op['action'], path: Op['path'], content: Op['content']): Op {
	return { action, path, holder: { kind: 'map', name: null }, content }
}

function plain(value: unknown): Extract<Op['content'], { is: 'plain' }> {
	return { is: 'plain', values: [value] }
}
