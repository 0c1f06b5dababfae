import { desc, eq, lt } from 'drizzle-orm'
import { mail } from '#schema/db/people.ts'
import type { Step } from '#schema/governance/ladder.ts'
import type { Effect } from '#schema/governance/effects.ts'
import { say, type Language } from '#schema/messages/format.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { requireAdministrator } from './people.ts'

/**
 * Every kind of mail the product writes; its texts are `mail.<kind>.subject` and `mail.<kind>.body`.
 * Nothing that a stranger typed goes to an address that a stranger typed.
 */
export type Letter =
	| { kind: 'sign_in'; link: string; minutes: number }
	| { kind: 'attach_email'; link: string; minutes: number }
	| ({ kind: 'vote_reminder' } & AboutDecision & { until: string })
	| ({ kind: 'quorum_at_risk' } & AboutDecision & { until: string })
	| ({ kind: 'ratification_asked' } & AboutDecision & { until: string })
	| ({ kind: 'ratification_over' } & AboutDecision & { effect: Effect })
	| ({ kind: 'panel_drawn' } & AboutDecision & { until: string })
	| ({ kind: 'review_due' } & AboutDecision)
	| ({ kind: 'rectification_answered' } & AboutDecision & { accepted: 'yes' | 'no' })
	| { kind: 'invitation'; inviter: string; process: string; link: string; until: string }
	| { kind: 'measure_panel'; process: string; link: string; until: string }
	| { kind: 'measure_reviewed'; process: string; outcome: MeasureOutcome; link: string }
	| { kind: 'mention'; process: string; title: string; link: string }
	| { kind: 'text_mention'; process: string; title: string; link: string }
	| { kind: 'motion_unmerged'; process: string; title: string; link: string }
	| { kind: 'draft_ends'; process: string; title: string; link: string; until: string }
	| { kind: 'digest'; count: number; lines: string; link: string }
	| { kind: 'measure'; process: string; step: Step; link: string }
	| { kind: 'ledger_alarm'; organisation: string; places: number; link: string }
	| { kind: 'seal_key_ends'; named: string; days: number; until: string; link: string }
	| { kind: 'seal_key_held'; problem: string; link: string }
	| { kind: 'account_unused'; link: string; until: string }
	| { kind: 'lot_drawn'; process: string; link: string }
	| { kind: 'safety_taken' | 'safety_ended'; process: string; link: string }

type MeasureOutcome = 'upheld' | 'lifted' | 'undecided'
type AboutDecision = { question: string; process: string; link: string }

export type MailRow = {
	id: string
	recipient: string
	subject: string
	body: string
	createdAt: Date
	sentAt: Date | null
	error: string | null
}

/** Writes a mail in the reader's language and queues its sending, in the caller's transaction. */
export async function writeMail(
	tx: Db,
	recipient: string,
	language: Language,
	letter: Letter,
	at: Date
): Promise<void> {
	const { kind, ...params } = letter
	const id = crypto.randomUUID()
	await tx.insert(mail).values({
		id,
		recipient,
		subject: oneLine(say(language, `mail.${kind}.subject`, params)),
		body: `${say(language, `mail.${kind}.body`, params)}\n\n${say(language, 'mail.footer')}\n`,
		createdAt: at
	})
	await enqueue(tx, 'send-mail', { mailId: id })
}

/** The newest mails, for administrators: without MAIL_URL this is how a link reaches anybody. */
export async function mailList(db: Db, caller: Caller, limit = 200): Promise<MailRow[]> {
	requireAdministrator(caller)
	return await db.select().from(mail).orderBy(desc(mail.createdAt), desc(mail.id)).limit(limit)
}

export async function mailToSend(db: Db, mailId: string): Promise<MailRow | null> {
	const [row] = await db.select().from(mail).where(eq(mail.id, mailId))
	return row && row.sentAt === null ? row : null
}

/** Marks a mail as handed over. A link in it is a key: nobody can read it here afterwards. */
export async function markSent(db: Db, sent: MailRow, at: Date): Promise<void> {
	const body = sent.body.replaceAll(/(\btoken=|\/join\/)[\w-]+/g, '$1...')
	await db.update(mail).set({ sentAt: at, error: null, body }).where(eq(mail.id, sent.id))
}

/** Forgets mails written before an instant. */
export async function pruneMails(db: Db, before: Date): Promise<void> {
	await db.delete(mail).where(lt(mail.createdAt, before))
}

export async function markFailed(db: Db, mailId: string, error: string): Promise<void> {
	await db
		.update(mail)
		.set({ error: error.slice(0, 500) })
		.where(eq(mail.id, mailId))
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ')
}
