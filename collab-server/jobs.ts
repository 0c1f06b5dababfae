import type { Logger } from './log.ts'
import { sendMail, type Post } from './mail/send.ts'
import { sealRecord } from './records/seal-record.ts'
import { appealDue } from './store/appeal-outcome.ts'
import { pruneAttempts } from './store/attempts.ts'
import type { Database, Db } from './store/db.ts'
import { closeDecision, openDecision } from './store/decisions.ts'
import { pruneLinks } from './store/email-links.ts'
import { work, type Worker } from './store/jobs.ts'
import { pruneMails } from './store/mails.ts'
import { measureDue } from './store/measure-panels.ts'
import { pruneOutbox } from './store/outbox.ts'
import { pruneGuests } from './store/people.ts'
import { ratificationDue } from './store/ratification-clock.ts'
import { remindVoters } from './store/reminders.ts'
import { reviewDue } from './store/reviews.ts'
import { safetyMeasureDue } from './store/safety-measures.ts'
import { destroyBox, destroyDueBoxes, settleBox } from './store/secret-end.ts'
import { pruneSessions } from './store/sessions.ts'
import { tieDue } from './store/tie-breaks.ts'

/** What happens by itself: deadlines, seals, mails and tidying, each at its time or after a restart. */
export async function startWorkers(
	{ db, url }: Database,
	{ post, log }: { post: Post | null; log: Logger }
): Promise<Worker> {
	return await work(
		url,
		{
			'open-decision': ({ decisionId }, at) => openDecision(db, decisionId, at),
			'remind-voters': ({ decisionId }, at) => remindVoters(db, decisionId, at),
			'appeal-due': ({ appealId }, at) => appealDue(db, appealId, at),
			'measure-due': ({ measureId }, at) => measureDue(db, measureId, at),
			'safety-measure-due': ({ measureId }, at) => safetyMeasureDue(db, measureId, at),
			'review-due': ({ decisionId }, at) => reviewDue(db, decisionId, at),
			'ratification-due': ({ decisionId }, at) => ratificationDue(db, decisionId, at),
			'tie-due': ({ decisionId }, at) => tieDue(db, decisionId, at),
			'close-decision': async ({ decisionId }, at) => {
				await closeDecision(db, decisionId, at)
				await settleBox(db, decisionId)
			},
			'destroy-box': async ({ decisionId }, at) => void (await destroyBox(db, decisionId, at)),
			'seal-record': ({ recordId }, at) => sealRecord(db, recordId, at),
			'send-mail': ({ mailId }, at) => sendMail(db, post, mailId, at),
			tidy: (_, at) => tidy(db, at)
		},
		(error, job) => log.error({ err: error, job }, 'a job failed; it will be tried again')
	)
}

const DAY_MS = 86_400_000

/** Takes away what has run out. */
export async function tidy(db: Db, at: Date): Promise<void> {
	await destroyDueBoxes(db, at)
	await pruneSessions(db, at)
	await pruneGuests(db, at)
	await pruneLinks(db, at)
	await pruneAttempts(db, at)
	await pruneOutbox(db, new Date(at.getTime() - DAY_MS))
	await pruneMails(db, new Date(at.getTime() - 90 * DAY_MS))
}
