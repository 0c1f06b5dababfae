import type { Db } from '#collab/store/database/db.ts'
import { keepTrial, type Trial } from '#collab/store/seals/sealing-keys.ts'
import { assert } from '#schema/errors.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { readRecordPdf } from '#schema/record/pdf-read.ts'
import type { Slot } from '#schema/record/sealing-key.ts'
import { checkSeal, nameOf, certificateOf } from '#schema/record/signature-check.ts'
import type { Check } from '#schema/record/verify.ts'
import { openSlot } from './chosen-key.ts'
import { demandAt } from './key-demand.ts'
import type { SealingEnvironment } from './key-sources.ts'
import { askingAuthorities, requireUsable } from './key-standing.ts'
import { lookAtKeys, ownName } from './look-at-keys.ts'
import { renderTrialApart } from './render-apart.ts'
import { sealPdf } from './seal.ts'
import { SealingKeyError } from './sealing-key-error.ts'
import { timeAuthority } from './sealing-means.ts'
import { TimestampError } from './timestamp.ts'

type Wish = { slot: Slot; language: Language }

/**
 * [SL5] Seals a trial page with the key of a place, judged, time-stamped and checked exactly as a record is,
 * and keeps it with what the checks found. It says on the page that it is a trial.
 */
export async function trialSeal(
	db: Db,
	{ slot, language }: Wish,
	at: Date,
	environment: SealingEnvironment = process.env
): Promise<void> {
	await lookAtKeys(db, at, environment)
	const organisation = await ownName(db)
	if (organisation === null) return
	const trial: Trial = {
		...{ triedKey: null, triedAt: at, trialParams: {} },
		...{ trialProblem: null, trialChecks: [], trialPdf: null }
	}
	try {
		const opened = await openSlot(environment, slot)
		if (!opened?.seen) throw new SealingKeyError('key_not_found', { setting: slot })
		trial.triedKey = opened.seen.fingerprint
		const demand = demandAt(slot, environment, { at, organisation })
		await requireUsable(opened.signer, demand, askingAuthorities(environment))
		const words = trialWords(language, nameOf(certificateOf(opened.seen.certificate)), at)
		const page = await renderTrialApart({ ...words, organisation, language, at: at.toISOString() })
		const ask = await timeAuthority(db, environment, at)
		const reason = words.title
		trial.trialPdf = await sealPdf(page, opened.signer, ask, { name: organisation, reason, at })
		trial.trialChecks = await checked(trial.trialPdf, at)
		if (trial.trialChecks.some(({ state }) => state === 'fails'))
			trial.trialProblem = 'trial_failed'
	} catch (error) {
		Object.assign(trial, problemOf(error))
	}
	await keepTrial(db, slot, trial)
}

/** What our own verification finds of the page: the same that is asked of every record. */
async function checked(page: Uint8Array, at: Date): Promise<Check[]> {
	const { seal } = await readRecordPdf(page)
	assert(seal, 'the trial page is sealed')
	return (await checkSeal(seal, [], at)).checks
}

function trialWords(language: Language, named: string, at: Date) {
	const when = new Intl.DateTimeFormat(language, {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone: 'UTC'
	}).format(at)
	return {
		title: say(language, 'seal.trial.title'),
		text: say(language, 'seal.trial.text'),
		made: say(language, 'seal.trial.made', { named, when })
	}
}

function problemOf(error: unknown): Pick<Trial, 'trialProblem' | 'trialParams'> {
	if (error instanceof SealingKeyError)
		return { trialProblem: error.code, trialParams: error.params }
	if (!(error instanceof TimestampError)) throw error
	return error.reason === null
		? { trialProblem: 'timestamp_unavailable', trialParams: {} }
		: { trialProblem: 'timestamp_refused', trialParams: { reason: error.reason } }
}
