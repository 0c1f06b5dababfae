import { eq } from 'drizzle-orm'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { Refusal, assert } from '#schema/errors.ts'
import { CharterError, parseCharter, ruleOf, type Charter } from '#schema/governance/charter.ts'
import { changesBetween } from '#schema/governance/charter-diff.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { isOffered } from '#schema/governance/offered.ts'
import { AMENDMENT, problemsOf } from '#schema/governance/soundness.ts'
import { checkWindow, earliestClosing, earliestOpening } from '#schema/governance/window.ts'
import { isId } from '#schema/ids.ts'
import { refuseUnkeepable } from '#schema/keepable.ts'
import { LIMITS } from '#schema/limits.ts'
import { say } from '#schema/messages/format.ts'
import { abilityTo, must, type CharterInForce, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { amendmentText } from './amendment-text.ts'
import { callOff } from '../decisions/announce.ts'
import { putUp } from '../decisions/announcement.ts'
import { abilityToCreate, createArtefact } from '../acting/artefact-acts.ts'
import { changeState } from '../artefacts/artefact-states.ts'
import { unsettledProposal, type ProposalRow } from './charter-proposals.ts'
import { charterHash } from './charters.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { mustHavePanel } from '../lots/lot-rows.ts'
import { freezeContent } from '../artefacts/freeze.ts'
import { enterDecision, enterProcess } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import { isBeforeOpening } from '../decisions/settle.ts'
import { instant, knownLanguage, requiredReason, requiredText } from '../acting/texts.ts'

type Needs = Acts['propose-charter']['needs']

/**
 * [V1] Puts a changed charter to the group: its text, frozen from the beginning, and a decision by
 * the charter's own rule for that. Who may propose a text may propose this one.
 */
export async function proposeCharter(
	act: Act,
	needs: Needs
): Promise<Acts['propose-charter']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityToCreate(place, 'document', act.at))
	if (needs.base !== place.charter.hash) throw new Refusal('state_changed')
	if (await unsettledProposal(act.tx, place.process.id)) throw new Refusal('amendment_running')
	const title = requiredText(needs.title, 'title', LIMITS.titleLength)
	const summary = requiredText(needs.summary, 'summary', LIMITS.aimLength)
	const charter = nextCharter(needs.charter, place.charter)
	const rule = amendmentRule(place)
	await mustHavePanel(act.tx, place, rule)
	const window = windowOf(act.at, place, rule, needs.closesAt)

	const hash = charterHash(charter)
	const artefact = await writeText(act, place, { title, summary, hash }, charter)
	const frozen = await freezeContent(act, artefact)
	await changeState(act, place, artefact, 'frozen', {
		reason: null,
		frozenTextId: frozen.id,
		hashes: { text: frozen.textHash, snapshot: frozen.snapshotHash },
		byServer: true
	})
	const decisionId = await putUp(act, place, artefact, {
		frozen,
		question: say(knownLanguage(place.process.language), 'amendment.question'),
		summary,
		ruleName: AMENDMENT,
		rule,
		charter: place.charter,
		round: 1,
		previousId: null,
		...window,
		announcedBy: act.by.personId
	})
	const id = crypto.randomUUID()
	await act.tx.insert(charterProposal).values({
		id,
		processId: place.process.id,
		artefactId: artefact.id,
		decisionId,
		baseId: place.charter.id,
		body: charter,
		hash,
		summary,
		proposedBy: act.by.personId,
		proposedAt: act.at
	})
	act.enter(place, {
		type: 'charter-proposed',
		subjectId: decisionId,
		data: { hash, previous: place.charter.hash }
	})
	return { proposalId: id, decisionId, artefactId: artefact.id }
}

/** [V3] Takes a proposal back before anybody could vote: who made it, or who runs the process. */
export async function withdrawCharterProposal(
	act: Act,
	needs: Acts['withdraw-charter-proposal']['needs']
): Promise<Acts['withdraw-charter-proposal']['answers']> {
	const proposal = await findProposal(act.tx, needs.proposal)
	if (!proposal) throw new Refusal('not_found')
	const place = await enterDecision(act.tx, act.by.personId, proposal.decisionId, act.at, 'update')
	must(abilityToWithdraw(place, proposal, act.at))
	if (!isBeforeOpening(place.decision, act.at)) throw new Refusal('state_changed')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await callOff(act, place, reason)
	return {}
}

export function abilityToWithdraw(place: Place, proposal: ProposalRow, at: Date) {
	if (proposal.proposedBy === place.actor.personId) return null
	const denial = abilityTo('facilitate', place, {}, {}, at)
	return denial && { ...denial, code: 'not_own' as const }
}

/** [V1] The charter that would come next, or why it cannot: unreadable, unsound, or no change at all. */
export function nextCharter(text: unknown, inForce: CharterInForce): Charter {
	const charter = { ...readCharter(text), version: inForce.version + 1 }
	knownLanguage(charter.languages[0] ?? '')
	const [problem] = problemsOf(charter)
	if (problem) throw new Refusal('charter_unsound', { path: problem.path, problem: problem.code })
	if (changesBetween(inForce.charter, charter).length === 0) throw new Refusal('charter_unchanged')
	return charter
}

function readCharter(text: unknown): Charter {
	if (typeof text !== 'string') throw new Refusal('malformed', { field: 'charter' })
	if (text.length > LIMITS.charterLength)
		throw new Refusal('text_too_long', { field: 'charter', limit: LIMITS.charterLength })
	try {
		const charter = parseCharter(JSON.parse(text))
		refuseUnkeepable(charter, 'charter')
		return charter
	} catch (error) {
		if (error instanceof CharterError)
			throw new Refusal('charter_unreadable', { path: error.path, reason: error.reason })
		if (error instanceof SyntaxError)
			throw new Refusal('charter_unreadable', { path: 'JSON', reason: error.message })
		throw error
	}
}

function amendmentRule({ charter, actor }: Place): Rule {
	const rule = ruleOf(charter.charter, AMENDMENT)
	if (!rule || !isOffered(charter.charter, rule))
		throw new Refusal('rule_unknown', { rule: AMENDMENT })
	if (rule.proposer && !rule.proposer.some((role) => actor.roles.includes(role)))
		throw new Refusal('forbidden')
	return rule
}

/** Full notice, and as long to answer as the rule asks for at least. */
function windowOf(
	at: Date,
	{ process }: Place,
	rule: Rule,
	chosen: string | undefined
): { opensAt: Date; closesAt: Date } {
	const opensAt = earliestOpening(rule, at, process.timezone)
	const closesAt =
		chosen === undefined
			? earliestClosing(rule, opensAt, process.timezone)
			: instant(chosen, 'closesAt')
	const refusal = checkWindow(rule, { announcedAt: at, opensAt, closesAt }, process.timezone)
	if (refusal) throw refusal
	return { opensAt, closesAt }
}

/** The server writes the text and puts it up for review at once: nobody else changes a word of it. */
async function writeText(
	act: Act,
	place: Place,
	words: { title: string; summary: string; hash: string },
	charter: Charter
): Promise<ArtefactRecord> {
	const language = knownLanguage(place.process.language)
	const { artefactId } = await createArtefact(
		act,
		{ process: place.process.id, artefactKind: 'document', title: words.title },
		amendmentText(words, place.charter.charter, charter, language)
	)
	const artefact = await findArtefact(act.tx, artefactId, 'update')
	assert(artefact, 'the text was just begun')
	const reviewed = { reason: null, frozenTextId: null, byServer: true } as const
	await changeState(act, place, artefact, 'in_review', reviewed)
	return { ...artefact, state: 'in_review' }
}

async function findProposal(tx: Db, id: string): Promise<ProposalRow | null> {
	if (!isId(id)) return null
	const [row] = await tx.select().from(charterProposal).where(eq(charterProposal.id, id))
	return row ?? null
}
