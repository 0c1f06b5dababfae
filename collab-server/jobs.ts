import type { Logger } from './log.ts'
import { sendMail, type Post } from './mail/send.ts'
import { bundleRecord } from './records/bundle-record.ts'
import { archiveRecord } from './records/archive-record.ts'
import { lookAtKeys } from './records/look-at-keys.ts'
import { sealRecord } from './records/seal-record.ts'
import { stampHead } from './records/stamp-head.ts'
import { trialSeal } from './records/trial-seal.ts'
import { askMissingBundles } from './store/record/record-bundles.ts'
import { emptyBins } from './store/artefacts/bin.ts'
import { binUnadopted } from './store/artefacts/unadopted.ts'
import { appealDue } from './store/redress/appeal-outcome.ts'
import { LIMITS } from '#schema/limits.ts'
import { pruneDeniedActs } from './store/acting/denied-acts.ts'
import { eraseUnused } from './store/privacy/unused-accounts.ts'
import { pruneAttempts } from './store/database/attempts.ts'
import type { Database, Db } from './store/database/db.ts'
import { closeDecision, openDecision } from './store/decisions/decisions.ts'
import { drawLot } from './store/lots/lot-draw.ts'
import { pruneLinks } from './store/people/email-links.ts'
import { examineLogs } from './store/ledger/ledger-guard.ts'
import { publishHeads } from './store/ledger/published-heads.ts'
import { enqueue, work, type Worker } from './store/database/jobs.ts'
import { pruneUnusedFiles } from './store/files/unused-files.ts'
import { pruneMails } from './store/people/mails.ts'
import { measureDue } from './store/moderation/measure-panels.ts'
import { pruneOutbox } from './store/database/outbox.ts'
import { pruneGuests } from './store/people/people.ts'
import { queueArchives } from './store/record/record-archives.ts'
import { ratificationDue } from './store/ratification/ratification-clock.ts'
import { remindVoters } from './store/decisions/reminders.ts'
import { reviewDue } from './store/decisions/reviews.ts'
import { safetyMeasureDue } from './store/moderation/safety-measures.ts'
import { destroyBox, destroyDueBoxes, settleBox } from './store/voting/secret-end.ts'
import { pruneSessions } from './store/people/sessions.ts'
import { askWitness } from './witness/ask-witness.ts'
import { tellMentionedInTexts } from './store/artefacts/text-mentions.ts'
import { writeDigests } from './store/people/digests.ts'
import { indexTexts } from './store/search/searched-texts.ts'
import { tieDue } from './store/decisions/tie-breaks.ts'

/** What happens by itself: deadlines, seals, mails and tidying, each at its time or after a restart. */
export async function startWorkers(
	{ db, url }: Database,
	{ post, log }: { post: Post | null; log: Logger }
): Promise<Worker> {
	// [SL5] Settings are read at the start, and so are the keys behind them.
	await enqueue(db, 'look-at-keys', {})
	return await work(
		url,
		{
			'draw-lot': ({ lotId }, at) => drawLot(db, lotId, at),
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
			'bundle-record': ({ recordId }, at) => bundleRecord(db, recordId, at),
			'archive-record': ({ recordId }, at) => archiveRecord(db, recordId, at),
			'look-at-keys': (_, at) => lookAtKeys(db, at),
			'trial-seal': (wish, at) => trialSeal(db, wish, at),
			'send-mail': ({ mailId }, at) => sendMail(db, post, mailId, at),
			'publish-heads': (_, at) => publishExaminedHeads(db, at),
			'timestamp-head': ({ logId, size }, at) => stampHead(db, logId, size, at),
			'ask-witness': ({ witnessId }, at) => askWitness(db, witnessId, at),
			'tell-mentioned': (_, at) => tellMentionedInTexts(db, at),
			'mail-digests': (_, at) => writeDigests(db, at),
			tidy: async (_, at) => {
				await tidy(db, at)
				await queueArchives(db, at)
			}
		},
		(error, job) => log.error({ err: error, job }, 'a job failed; it will be tried again')
	)
}

const DAY_MS = 86_400_000

/** [L10] [L11] Heads are signed and published after the logs were looked at, and only of those that hold. */
async function publishExaminedHeads(db: Db, at: Date): Promise<void> {
	await examineLogs(db, at)
	await publishHeads(db, at)
}

/** Takes away what has run out, and reads anew what is searched. */
export async function tidy(db: Db, at: Date): Promise<void> {
	await destroyDueBoxes(db, at)
	await binUnadopted(db, at)
	await emptyBins(db, at)
	await askMissingBundles(db)
	await pruneSessions(db, at)
	await pruneGuests(db, at)
	await pruneLinks(db, at)
	await pruneAttempts(db, at)
	await pruneUnusedFiles(db, at)
	await indexTexts(db, 10_000)
	await pruneOutbox(db, new Date(at.getTime() - DAY_MS))
	await pruneDeniedActs(db, new Date(at.getTime() - LIMITS.deniedActMs))
	await eraseUnused(db, at)
	await pruneMails(db, new Date(at.getTime() - 90 * DAY_MS))
}
