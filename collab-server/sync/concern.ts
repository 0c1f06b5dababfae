import type { Told } from '../store/database/outbox.ts'
import type { Visitor } from './visitor.ts'

/** Whether a piece of news can change who this visitor is or what they may do. */
export function concernsVisitor({ topic, payload }: Told, { caller, artefactId, ground }: Visitor) {
	const { process } = ground.subject
	switch (topic) {
		case 'session':
			return payload.sessionId === caller.sessionId
		case 'person':
			return payload.personId === caller.personId
		case 'membership':
			return payload.processId === process.id && payload.personId === caller.personId
		case 'process':
			return payload.processId === process.id
		case 'artefact':
		case 'content':
		case 'decision':
			// What becomes of a motion frees its passage, or holds it.
			return (
				payload.artefactId === artefactId ||
				ground.motions.some(({ id }) => id === payload.artefactId)
			)
		case 'thread':
			return false
	}
}

/** Whether a piece of news can change the facts in the register of an artefact. */
export function concernsRegister(
	{ topic, payload }: Told,
	{ artefactId, processId }: { artefactId: string; processId: string }
) {
	switch (topic) {
		case 'process':
			return payload.processId === processId
		case 'artefact':
		case 'decision':
		case 'thread':
			return payload.artefactId === artefactId
		case 'content':
		case 'session':
		case 'person':
		case 'membership':
			return false
	}
}
