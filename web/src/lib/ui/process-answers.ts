import type { Messages } from '#lib/messages/speak.ts'
import type { WhereAnswers } from './where.ts'

type Said = { code: string; params: Record<string, string | number> }
type Situation = {
	phase: string
	timezone: string
	where: Said
	canDo: Said[]
	until: { at: string; code: string } | null
	next: Said
	waiting: unknown[]
}

/** The four answers of a process, in words. */
export function answersOf(process: Situation, m: Messages): WhereAnswers {
	const { where, canDo, until, next, timezone, waiting } = process
	const say = (which: string, { code, params }: Said) => m(`process.${which}.${code}`, params)
	const [first, ...others] = canDo.map((said) => say('can', said))
	return {
		here: {
			text: say('where', where),
			detail: m('process.phase_is', { phase: m(`phase.${process.phase}`) })
		},
		can: {
			text: first ?? m('process.can.read'),
			detail: others.length ? others.join(' · ') : undefined
		},
		until: until
			? { text: m.dateTime(until.at, timezone), detail: m(`process.until.${until.code}`) }
			: { text: m('process.until.open') },
		next: { text: say('next', next) },
		yourTurn: waiting.length > 0
	}
}
