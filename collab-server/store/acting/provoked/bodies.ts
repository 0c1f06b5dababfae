import { membershipOf } from '../../cast/cast-bodies.ts'
import { DAY } from '../../cast/cast.ts'
import type { Given, Provocations } from './given.ts'

const measure = ({ process, cleo, world }: Given, step: string, more = {}) =>
	world.act(process.facilitator, 'take-measure', {
		process: process.id,
		step,
		person: cleo.personId,
		rule: 'Be kind.',
		reason: 'These words hurt somebody.',
		...more
	})

/** Refusals of roles, teams and measures. */
export const BODIES = {
	last_facilitator: async ({ world, process }) => {
		const membership = await membershipOf(world, process, process.facilitator)
		return world.act(process.facilitator, 'end-role', { membership })
	},
	already_member: ({ process, cleo, world }) =>
		world.act(process.facilitator, 'grant-role', {
			process: process.id,
			person: cleo.personId,
			role: 'citizen'
		}),
	already_in_team: async ({ process, world, cleo }) => {
		const named = { process: process.id, name: 'Builders' }
		const { teamId: team } = await world.act(process.facilitator, 'create-team', named)
		const place = { team, membership: await membershipOf(world, process, cleo) }
		for (let times = 0; times < 2; times++) await world.act(process.facilitator, 'join-team', place)
	},
	own_case: (given) => measure(given, 'notice', { person: given.process.facilitator.personId }),
	ladder_skipped: (given) => measure(given, 'suspend_14d'),
	measure_too_long: async (given) => {
		await measure(given, 'notice')
		return measure(given, 'suspend_14d', { until: given.world.in(15 * DAY) })
	},
	safety_rest: async (given) => {
		const needs = {
			process: given.process.id,
			withholds: ['edit'] as const,
			reason: 'A page is flooded with adverts.',
			until: given.world.in(DAY)
		}
		const take = () =>
			given.steer('take-safety-measure', { ...needs, withholds: [...needs.withholds] })
		await take()
		return take()
	},
	removal_undecided: async (given) => {
		await measure(given, 'notice')
		const artefact = await given.frozen()
		const { measureId } = await measure(given, 'remove_by_decision', { artefact })
		return given.steer('remove-member', { measure: measureId })
	},
	contest_over: async (given) => {
		const { measureId } = await measure(given, 'notice')
		given.world.pass(11 * DAY)
		const reason = 'I wrote nothing of the kind.'
		return given.act(given.cleo, 'contest-measure', { measure: measureId, reason })
	},
	settled_stays_open: async (given) => {
		const type = 'public_administration'
		const named = { process: given.process.id, name: 'Riga', type }
		const { organisationId: organisation } = await given.steer('create-organisation', named)
		const { artefact } = await given.open()
		return given.steer('assign-artefact', { artefact, organisation, visibility: 'restricted' })
	}
} satisfies Provocations
