import { isId } from '../ids.ts'

/** What is asked of those who meet: to hear something, to speak about it, or to decide it [P7]. */
export const ASKS = ['inform', 'discuss', 'decide'] as const
export type Ask = (typeof ASKS)[number]

export function isAsk(text: unknown): text is Ask {
	return ASKS.some((known) => known === text)
}

/** What an item is about: a text, board or schedule; a card or task on it; or a decision. */
export type About =
	| { kind: 'artefact'; artefact: string; thing: string | null }
	| { kind: 'decision'; decision: string }

/** One line of it: `artefact/<id>`, `artefact/<id>/<card or task>`, `decision/<id>`. */
export function aboutText(about: About): string {
	if (about.kind === 'decision') return `decision/${about.decision}`
	return ['artefact', about.artefact, about.thing].filter((part) => part !== null).join('/')
}

/** Null where the line says nothing of the kind. */
export function readAbout(text: unknown): About | null {
	if (typeof text !== 'string') return null
	const [kind, id = '', thing = null, ...rest] = text.split('/')
	if (!isId(id) || rest.length > 0 || (thing !== null && !isId(thing))) return null
	if (kind === 'artefact') return { kind, artefact: id, thing }
	return kind === 'decision' && thing === null ? { kind, decision: id } : null
}
