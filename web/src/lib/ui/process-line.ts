import type { Messages } from '#lib/messages/speak.ts'
import type { Stop } from './line.ts'

type Journey = {
	phase: string
	phases: string[]
	timezone: string
	createdAt: string
	phaseChanges: { from: string; to: string; at: string }[]
}

/** The four phases as stops: travelled, here (since when), ahead. */
export function stopsOf(
	{ phase, phases, timezone, createdAt, phaseChanges }: Journey,
	m: Messages
): Stop[] {
	const here = phases.indexOf(phase)
	const since = phaseChanges
		.filter(({ to }) => to === phase)
		.map(({ at }) => at)
		.reduce((latest, at) => (at > latest ? at : latest), createdAt)
	return phases.map((name, index) => ({
		id: name,
		label: m(`phase.${name}`),
		is: index < here ? 'done' : index === here ? 'here' : 'ahead',
		detail:
			index === here
				? m('process.phase_since', { when: m.date(since, timezone) })
				: m(`process.phase_about.${name}`)
	}))
}
