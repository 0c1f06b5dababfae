import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorize } from './authorize.ts'
import type { Actor, Part, Subject } from './authorize.ts'
import { NOW, baseline } from './cast.ts'
import { parseCharter } from './charter.ts'
import type { Charter } from './charter.ts'
import type { GrantRow } from './charter-shape.ts'
import { CONDITIONS, UNANSWERED } from './conditions.ts'
import { DENIAL_CODES } from './denials.ts'
import { ARTEFACT_WORDS } from './grants.ts'
import { ANYBODY } from './who-can.ts'
import { ARTEFACT_KINDS, ARTEFACT_STATES, CAPABILITIES, PHASES, ROLES } from './roles.ts'

const some = (words: readonly string[], joint: string) =>
	fc.oneof(
		fc.constant('*'),
		fc.subarray([...words], { minLength: 1 }).map((list) => list.join(joint))
	)
const grant = fc.tuple(
	fc.constantFrom(...CAPABILITIES),
	fc.constantFrom(...ROLES),
	some(['D', 'R', 'F', 'A', 'X'], ''),
	some(PHASES, ' '),
	some(ARTEFACT_WORDS, ' '),
	fc.subarray([...CONDITIONS], { maxLength: 3 })
)
const grants: fc.Arbitrary<GrantRow[]> = fc.array(grant, { maxLength: 40 })
const flags = fc.record({
	open_drafts: fc.boolean(),
	observer_comments: fc.boolean(),
	facilitators_vote: fc.boolean(),
	guest_join: fc.boolean()
})
/** Built without parsing, which `every random grant is one a charter may carry` makes up for. */
const charterOf = (rows: GrantRow[], switches: object = {}): Charter => ({
	...baseline,
	grants: rows,
	flags: { ...baseline.flags, ...switches }
})
const random = fc.tuple(grants, flags).map(([rows, switches]) => charterOf(rows, switches))

/** The baseline with anything added. */
const generous = fc
	.tuple(grants, flags)
	.map(([rows, switches]) => charterOf([...rows, ...baseline.grants], switches))

const instant = fc.constantFrom(
	'2027-02-24T09:59:59.999Z',
	'2027-02-24T10:00:00.000Z',
	'2027-02-24T10:00:00.001Z',
	'not a time'
)
const actor: fc.Arbitrary<Actor> = fc.record({
	personId: fc.option(fc.constant('someone')),
	roles: fc.subarray([...ROLES]),
	administrator: fc.boolean(),
	assurance: fc.integer({ min: 0, max: 5 }),
	teams: fc.constant([]),
	organisations: fc.constant([]),
	mandates: fc.subarray(['ratify', 'other']),
	guestUntil: fc.option(instant),
	suspendedUntil: fc.option(instant),
	mutedUntil: fc.option(instant)
})
const subject: fc.Arbitrary<Subject> = fc.record(
	{
		process: fc.record({ id: fc.constant('p'), phase: fc.constantFrom(...PHASES) }),
		artefact: fc.record(
			{
				id: fc.constant('a'),
				kind: fc.constantFrom(...ARTEFACT_KINDS),
				state: fc.constantFrom(...ARTEFACT_STATES),
				part: fc.constantFrom<Part>('progress', 'metadata', 'card', 'minutes'),
				visibility: fc.constantFrom('public', 'process', 'team', 'restricted')
			},
			{ requiredKeys: ['id', 'kind', 'state'] }
		),
		decision: fc.record({
			status: fc.constantFrom('announced', 'open', 'closed', 'cancelled'),
			opensAt: instant,
			closesAt: instant
		})
	},
	{ requiredKeys: ['process'] }
) as fc.Arbitrary<Subject>
const facts = fc
	.subarray([...CONDITIONS, 'recused' as const])
	.map((met) => Object.fromEntries(met.map((one) => [one, true])))
const capability = fc.constantFrom(...CAPABILITIES)
const question = fc.tuple(actor, capability, subject, facts)
const RUNS = { numRuns: 3000 }

test('every random grant is one a charter may carry', () => {
	fc.assert(
		fc.property(grants, (rows) => {
			expect(parseCharter({ extends: 'baseline-1', grants: rows }).grants).toEqual(rows)
		})
	)
})

describe('authorize, for any charter, person, thing and facts', () => {
	test('[A2] deny by default: what is allowed names a grant that gives exactly this', () => {
		fc.assert(
			fc.property(random, question, (charter, [who, what, about, known]) => {
				const verdict = authorize(who, what, about, charter, known, NOW)
				if (!verdict.allowed) return
				const [may, role, states, phases] = charter.grants[verdict.grant] ?? []
				expect(may).toBe(what)
				const roles = [...who.roles, ...(who.administrator ? ['administrator'] : [])]
				if (roles.length > 0 && who.guestUntil === null) expect(roles).toContain(role)
				expect(phases === '*' || phases?.split(' ').includes(about.process.phase)).toBe(true)
				const letter = { draft: 'D', in_review: 'R', frozen: 'F', adopted: 'A', archived: 'X' }
				const state = about.artefact?.state
				if (state && states !== '*') {
					expect(state === 'withdrawn' ? null : states).toContain(letter[state as 'draft'])
				}
			}),
			RUNS
		)
	})

	test('[A2] a charter with fewer grants never allows more', () => {
		fc.assert(
			fc.property(grants, fc.nat(), question, (rows, cut, [who, what, about, known]) => {
				const fewer = charterOf(rows.filter((_, index) => index % 7 !== cut % 7))
				if (!authorize(who, what, about, fewer, known, NOW).allowed) return
				expect(authorize(who, what, about, charterOf(rows), known, NOW).allowed).toBe(true)
			}),
			RUNS
		)
	})

	test('[A9] a denial always has a known code, the capability and who can', () => {
		fc.assert(
			fc.property(random, question, (charter, [who, what, about, known]) => {
				const verdict = authorize(who, what, about, charter, known, NOW)
				if (verdict.allowed) return
				const { denial } = verdict
				expect(DENIAL_CODES).toContain(denial.code)
				expect(denial.code).not.toBe('unknown')
				expect(denial.capability).toBe(what)
				expect(String(denial.params.rule)).toMatch(/^E_[A-Z0-9_]+$/)
				for (const role of denial.whoCan) expect(ROLES).toContain(role)
				expect(denial.until === null || typeof denial.until === 'string').toBe(true)
			}),
			RUNS
		)
	})

	test('[A9] a role named in "who can" is allowed once its conditions are met', () => {
		const met = Object.fromEntries(
			CONDITIONS.filter((one) => !UNANSWERED.has(one)).map((one) => [one, true])
		)
		fc.assert(
			fc.property(generous, question, (charter, [who, what, about, known]) => {
				const verdict = authorize(who, what, about, charter, known, NOW)
				if (verdict.allowed) return
				for (const role of verdict.denial.whoCan) {
					const facts = { ...known, ...met, recused: false, team: true, org: true }
					const helped = [[], ['ratify']].some((mandates) => {
						const other = { ...ANYBODY, personId: 'other', roles: [role], mandates }
						return authorize(other, what, about, charter, facts, NOW).allowed
					})
					expect(helped).toBe(true)
				}
			}),
			RUNS
		)
	})

	test('the same question has the same answer, and asking changes nothing', () => {
		fc.assert(
			fc.property(random, question, (charter, [who, what, about, known]) => {
				const before = JSON.stringify([charter, who, about, known])
				const first = authorize(who, what, about, charter, known, NOW)
				expect(authorize(who, what, about, charter, known, NOW)).toEqual(first)
				expect(JSON.stringify([charter, who, about, known])).toBe(before)
			})
		)
	})
})

describe('the floor can never be granted away', () => {
	type Floor = (who: Actor, what: string, about: Subject, known: Record<string, boolean>) => boolean
	const onlyRole = (who: Actor, role: string) =>
		who.roles.every((one) => one === role) && (role === 'administrator' || !who.administrator)

	/** What must hold of every question that is answered with "allowed". */
	const floors: [string, Floor][] = [
		[
			'[F1] settled content is never edited nor suggested on',
			(_, what, { artefact }) => {
				if (what !== 'edit' && what !== 'suggest') return true
				if (!artefact || artefact.state === 'draft' || artefact.state === 'in_review') return true
				if (what === 'suggest') return false
				return (
					artefact.part === 'metadata' ||
					(artefact.part === 'progress' && artefact.kind === 'schedule')
				)
			}
		],
		[
			'[F4] a binding ballot is cast only while its decision is open',
			(_, what, { artefact, decision }, known) => {
				if (what !== 'vote') return true
				if (known.advisory && !decision && artefact?.state !== 'frozen') return true
				return (
					decision?.status === 'open' &&
					NOW.getTime() >= Date.parse(decision.opensAt) &&
					NOW.getTime() < Date.parse(decision.closesAt)
				)
			}
		],
		[
			'[F9] no facilitator ratifies, no ratifier votes on the same item',
			(who, what, about, known) => {
				if (what === 'decide') return !who.roles.includes('facilitator')
				if (what !== 'vote' || !who.mandates.includes('ratify')) return true
				return known.not_ratifier === true || (known.advisory === true && !about.decision)
			}
		],
		[
			'[F11] a guest never votes with effect, ratifies, signs or administers',
			(who, what, about, known) => {
				if (!onlyRole(who, 'guest')) return true
				if (what === 'vote') return known.advisory === true && !about.decision
				return !['decide', 'sign', 'administer'].includes(what)
			}
		],
		[
			'[F12] an administrator never touches content or decisions',
			(who, what, about, known) => {
				if (!onlyRole(who, 'administrator') || !(who.administrator || who.roles.length > 0))
					return true
				if (what === 'view') return !about.artefact || known.breakglass === true
				return what === 'export' || what === 'administer'
			}
		],
		[
			'observers never vote, secretaries never ratify',
			(who, what) => {
				if (who.administrator || who.roles.length !== 1) return true
				if (who.roles[0] === 'observer') return !['vote', 'decide', 'sign'].includes(what)
				return who.roles[0] !== 'secretary' || what !== 'decide'
			}
		],
		[
			'[A4] a suspended person only reads, exports and appeals',
			(who, what, _, known) => {
				if (who.suspendedUntil === null || !(NOW.getTime() < Date.parse(who.suspendedUntil)))
					return true
				return what === 'view' || what === 'export' || (what === 'object' && known.appeal === true)
			}
		],
		[
			'[A1] without a role only what is published is open',
			(who, what, _, known) => {
				if (who.roles.length > 0 || who.administrator) return true
				return known.public === true && (what === 'view' || what === 'export')
			}
		]
	]

	test.each(floors)('%s', (_, holds) => {
		fc.assert(
			fc.property(generous, question, (charter, [who, what, about, known]) => {
				const verdict = authorize(who, what, about, charter, known, NOW)
				if (verdict.allowed) expect(holds(who, what, about, known)).toBe(true)
			}),
			{ numRuns: 4000 }
		)
	})
})
