import { createTransport } from 'nodemailer'
import type { Db } from '../store/database/db.ts'
import { mailToSend, markFailed, markSent } from '../store/people/mails.ts'

/** Hands letters to a mail server. */
export type Post = {
	deliver(letter: { to: string; subject: string; text: string }): Promise<void>
	close(): void
}

/** The mail server behind an `smtp:` address, or null: then mails are kept for administrators to read. */
export function openPost(mailUrl: string | null, from: string): Post | null {
	if (!mailUrl) return null
	const transport = createTransport(mailUrl, { from })
	return {
		async deliver(letter) {
			await transport.sendMail({ ...letter, headers: { 'Auto-Submitted': 'auto-generated' } })
		},
		close: () => transport.close()
	}
}

/**
 * Sends one mail that waits; one that was sent, or is gone, is left alone. A failure is kept with the
 * mail for administrators to see, and thrown so that the job is tried again.
 */
export async function sendMail(db: Db, post: Post | null, mailId: string, at: Date): Promise<void> {
	const mail = await mailToSend(db, mailId)
	if (!mail || !post) return
	try {
		await post.deliver({ to: mail.recipient, subject: mail.subject, text: mail.body })
	} catch (error) {
		await markFailed(db, mailId, error instanceof Error ? error.message : String(error))
		throw error
	}
	await markSent(db, mail, at)
}
