import { mention } from '#schema/db/comments.ts'
import { mentionsIn } from '#schema/docs/mentions.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { CommentedPlace } from './comment-ground.ts'
import type { MessageRow } from './comment-rows.ts'
import { isPublicRole, readsNames } from '../organisation/members.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { loadActor } from '../acting/place.ts'

/** [N8] Whom a text names are people who may read it, and whose names its author reads. */
export async function checkMentions(act: Act, place: CommentedPlace, text: string): Promise<void> {
	const named = mentionsIn(text)
	if (named.length > LIMITS.mentionsPerMessage)
		throw new Refusal('too_many_mentions', { limit: LIMITS.mentionsPerMessage })
	for (const personId of named) {
		const actor = await loadActor(act.tx, personId, place.process.id, act.at, place.artefact.id)
		const there = { ...place, actor }
		const facts = factsAbout(there, place.artefact)
		const reads = abilityTo('view', there, { artefact: place.artefact }, facts, act.at) === null
		const known = readsNames(place.actor) || actor.roles.some(isPublicRole)
		if (!reads || !known) throw new Refusal('mention_unknown', { field: 'text' })
	}
}

/** [N8] Writes to whom a shown message names, each once, however often it is edited. */
export async function tellMentioned(
	act: Act,
	{ process, artefact }: CommentedPlace,
	message: Pick<MessageRow, 'id' | 'threadId' | 'personId' | 'text'>
): Promise<void> {
	const named = mentionsIn(message.text).filter((personId) => personId !== message.personId)
	if (named.length === 0) return
	const told = await act.tx
		.insert(mention)
		.values(named.map((personId) => ({ messageId: message.id, personId, at: act.at })))
		.onConflictDoNothing()
		.returning({ personId: mention.personId })
	await writeToPeople(
		act.tx,
		told.map(({ personId }) => personId),
		{ process },
		`/documents/${artefact.id}#thread-${message.threadId}`,
		{ kind: 'mention', title: artefact.title, about: artefact.id },
		act.at
	)
}
