import { decision as decisionTable } from '#schema/db/decisions.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { commitmentOf, settledByLot } from '#schema/governance/rules/lot.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import type { AnnouncedBackground } from '#schema/record/background.ts'
import type { Json } from '#schema/record/canonical.ts'
import { earliestClosing, earliestOpening, reminderAt } from '#schema/governance/window.ts'
import type { CharterInForce, Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import { enqueue } from '../database/jobs.ts'
import { keepRoll } from '../voting/roll.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import type { FrozenText } from '../artefacts/freeze.ts'
import { tellDecision } from './settle.ts'
import { drawnSecret } from '../voting/drawn-secret.ts'

/** Everything an announcement settles; nothing of it changes afterwards. */
export type Announcement = {
	frozen: FrozenText
	question: string
	summary: string
	ruleName: string
	rule: Rule
	options?: readonly Option[]
	/** What is told with it [R19]. */
	background?: AnnouncedBackground
	charter: CharterInForce
	round: number
	previousId: string | null
	opensAt: Date
	closesAt: Date
	announcedBy: string
	/** The one who decides, where nobody votes. */
	deciderId?: string | null
	/** The meeting it is taken at. */
	meetingId?: string | null
	/** What brought it about, where the server announces it as an earlier decision demands. */
	origin?: DecisionRecord['origin']
}

/** Puts a question to the group: its row, its roll where that is due, its clock and its entry. */
export async function putUp(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	announced: Announcement
): Promise<string> {
	const id = crypto.randomUUID()
	const { frozen, charter, rule, ruleName, origin = 'announced', options = [], ...what } = announced
	const { background = {} } = what
	const { question, summary, round, previousId, opensAt, closesAt } = what
	const lotSecret = settledByLot(rule) ? drawnSecret() : null
	await work.tx.insert(decisionTable).values({
		id,
		processId: place.process.id,
		artefactId: artefact.id,
		frozenTextId: frozen.id,
		rule,
		ruleName,
		options,
		lotSecret,
		charterId: charter.id,
		charterHash: charter.hash,
		status: 'announced',
		origin,
		announcedAt: work.at,
		...what
	})
	const roll =
		rule.roll.snapshot === 'at_notice'
			? await keepRoll(work, place, { id, artefactId: artefact.id, rule }, work.at)
			: null
	await enqueue(work.tx, 'open-decision', { decisionId: id }, { startAfter: opensAt })
	await enqueue(work.tx, 'close-decision', { decisionId: id }, { startAfter: closesAt })
	const remind = { startAfter: reminderAt(opensAt, closesAt) }
	await enqueue(work.tx, 'remind-voters', { decisionId: id }, remind)
	work.enter(place, {
		type: 'decision-announced',
		subjectId: id,
		data: {
			artefact: artefact.id,
			text: frozen.textHash,
			snapshot: frozen.snapshotHash,
			rule: ruleName,
			...(options.length > 0 && { options: options.map(({ id }) => id) }),
			round,
			previous: previousId,
			opens: opensAt.toISOString(),
			closes: closesAt.toISOString(),
			roll,
			...(what.deciderId && { decider: true }),
			...(what.meetingId && { meeting: what.meetingId }),
			...(lotSecret && { lot: commitmentOf(lotSecret) }),
			origin
		},
		secret: {
			'/question': question,
			'/summary': summary,
			...(what.deciderId && { '/decider': what.deciderId }),
			...(options.length > 0 && { '/options': options as unknown as Json }),
			...(Object.keys(background).length > 0 && {
				'/background': background as unknown as Json
			})
		},
		...(origin !== 'announced' && { byServer: true })
	})
	tellDecision(work, { id, artefactId: artefact.id, processId: place.process.id })
	return id
}

/**
 * The times of a round that the server itself announces: full notice, and as long to answer as the
 * round before had, never less than the rule asks for.
 */
export function windowOfNextRound(
	rule: Rule,
	before: DecisionRecord,
	timezone: string,
	at: Date
): { opensAt: Date; closesAt: Date } {
	const opensAt = earliestOpening(rule, at, timezone)
	const least = earliestClosing(rule, opensAt, timezone).getTime()
	const asBefore = opensAt.getTime() + before.closesAt.getTime() - before.opensAt.getTime()
	return { opensAt, closesAt: new Date(Math.max(least, asBefore)) }
}
