import { DAY, HOUR } from '../../cast/cast.ts'
import type { Given, Provocations } from './given.ts'

/** A meeting of the facilitator, in so many milliseconds. */
async function meets(given: Given, ms = 0): Promise<string> {
	const needs = { process: given.process.id, title: 'First evening', startsAt: given.world.in(ms) }
	return (await given.steer('add-meeting', needs)).meetingId
}

async function notes(given: Given, meeting: string): Promise<unknown> {
	return given.steer('note-presence', { meeting, people: [given.cleo.personId] })
}

/** Refusals of meetings and their registers. */
export const MEETINGS = {
	meeting_day_wrong: (given) => meets(given, 400 * DAY),
	meeting_not_begun: async (given) => notes(given, await meets(given, 2 * HOUR)),
	meeting_over: async (given) => {
		const meeting = await meets(given)
		await given.steer('cancel-meeting', { meeting, reason: 'The hall is flooded.' })
		return notes(given, meeting)
	},
	meeting_unfit: async (given) =>
		given.announce({ artefact: await given.frozen(), meeting: await meets(given, 2 * HOUR) }),
	agenda_full: async (given) => {
		const agenda = Array.from({ length: 41 }, (_, n) => `Item ${n}`).join('\n')
		const needs = { process: given.process.id, title: 'A long evening', agenda }
		return given.steer('add-meeting', { ...needs, startsAt: given.world.in(0) })
	},
	register_empty: async (given) => given.steer('close-meeting', { meeting: await meets(given) }),
	check_in_closed: async (given) =>
		given.act(given.cleo, 'check-in', { meeting: await meets(given), code: '123456' }),
	check_in_wrong: async (given) => {
		const meeting = await meets(given)
		await given.steer('open-check-in', { meeting })
		return given.act(given.cleo, 'check-in', { meeting, code: 'a guess' })
	}
} satisfies Provocations
