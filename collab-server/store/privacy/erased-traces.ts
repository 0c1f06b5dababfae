import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { artefact, textVisit } from '#schema/db/artefacts.ts'
import { message, reaction, textMention, thread } from '#schema/db/comments.ts'
import { rectification } from '#schema/db/keeping.ts'
import { command, ledgerOpening } from '#schema/db/ledger.ts'
import { emailLink, mail, waitingMail, type person } from '#schema/db/people.ts'
import { invitation } from '#schema/db/processes.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { revokeSessionsOf } from '../people/sessions.ts'
import { forgetRequestWords } from './access-requests.ts'

/**
 * [PD2] Takes away what was kept of a person for their own sake: ways to sign in, mails, visits, answers to
 * commands, and what opens the commitments of the ledger to them. Every proof holds as before [L4].
 */
export async function eraseTraces(
	{ tx, at }: Work,
	{ id, email }: Pick<typeof person.$inferSelect, 'id' | 'email'>
): Promise<void> {
	await revokeSessionsOf(tx, id, at)
	await tx.delete(textVisit).where(eq(textVisit.personId, id))
	await tx.delete(textMention).where(eq(textMention.personId, id))
	await tx.delete(waitingMail).where(eq(waitingMail.personId, id))
	await tx.delete(command).where(eq(command.personId, id))
	await tx.delete(emailLink).where(eq(emailLink.personId, id))
	await tx
		.update(rectification)
		.set({ wrong: '', right: '', reason: '', answer: null })
		.where(eq(rectification.askedBy, id))
	await forgetRequestWords(tx, id)
	if (email !== null) await eraseAddress(tx, email)
	for (const value of [id, email])
		if (value !== null)
			await tx.delete(ledgerOpening).where(sql`${ledgerOpening.value} @> to_jsonb(${value}::text)`)
}

async function eraseAddress(tx: Db, email: string): Promise<void> {
	await tx.delete(mail).where(sql`lower(${mail.recipient}) = lower(${email})`)
	await tx.delete(emailLink).where(sql`lower(${emailLink.email}) = lower(${email})`)
	await tx
		.update(invitation)
		.set({ email: null })
		.where(sql`lower(${invitation.email}) = lower(${email})`)
}

/** [PD3] The words of their comments, where they asked for it; that somebody said something stays. */
export async function takeBackWords(
	work: Work,
	personId: string,
	places: readonly Place[]
): Promise<void> {
	const { tx } = work
	const own = await tx
		.select({
			id: message.id,
			threadId: message.threadId,
			text: artefact.id,
			in: artefact.processId
		})
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.innerJoin(artefact, eq(artefact.id, thread.artefactId))
		.where(and(eq(message.personId, personId), ne(message.state, 'deleted')))
	if (own.length === 0) return
	const ids = own.map(({ id }) => id)
	const gone = { text: '', state: 'deleted' as const, reason: null }
	await tx.update(message).set(gone).where(inArray(message.id, ids))
	await tx.delete(reaction).where(inArray(reaction.messageId, ids))
	for (const place of places) {
		const here = own.filter((row) => row.in === place.process.id)
		for (const { id, threadId, text } of here)
			work.enter(place, {
				type: 'message-deleted',
				subjectId: text,
				data: { thread: threadId, message: id },
				byServer: true
			})
		for (const artefactId of new Set(here.map(({ text }) => text)))
			work.tell('thread', { artefactId, processId: place.process.id })
	}
}
