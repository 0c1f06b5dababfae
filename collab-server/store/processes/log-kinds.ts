import { EVENT_TYPES, type EventType } from '../acting/act.ts'

/** What a log can be narrowed to. */
export const LOG_KINDS = ['process', 'people', 'texts', 'decisions', 'moderation'] as const
export type LogKind = (typeof LOG_KINDS)[number]

/** The kind of an event by the noun its name begins with; nouns not named here are of the process. */
const KIND_OF_NOUN: Record<string, LogKind> = {
	invitation: 'people',
	role: 'people',
	mandate: 'people',
	attribute: 'people',
	organisation: 'people',
	team: 'people',
	meeting: 'people',
	check: 'people',
	checked: 'people',
	presence: 'people',
	register: 'people',
	artefact: 'texts',
	version: 'texts',
	file: 'texts',
	thread: 'texts',
	message: 'texts',
	reaction: 'texts',
	lot: 'decisions',
	decision: 'decisions',
	ballot: 'decisions',
	objection: 'decisions',
	minority: 'decisions',
	minutes: 'decisions',
	advice: 'decisions',
	ratification: 'decisions',
	appeal: 'decisions',
	recusal: 'decisions',
	vote: 'decisions',
	delegation: 'decisions',
	record: 'decisions',
	redaction: 'decisions',
	rectification: 'decisions',
	measure: 'moderation',
	person: 'people',
	package: 'people',
	access: 'people',
	member: 'moderation',
	safety: 'moderation'
}

export function kindOf(type: EventType): LogKind {
	return KIND_OF_NOUN[type.slice(0, type.indexOf('-'))] ?? 'process'
}

export function typesOf(kind: LogKind): EventType[] {
	return EVENT_TYPES.filter((type) => kindOf(type) === kind)
}
