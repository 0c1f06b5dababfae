import type { DecisionView } from '#collab/store/acting/views.ts'
import { awaitsRatification } from '#schema/governance/effects.ts'
import { mayRatify } from '#lib/decision/answering.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { WhereAnswer, WhereAnswers } from '#lib/ui/where.ts'

/** The four answers of a decision's page, for this person and this moment. */
export function decisionAnswers(decision: DecisionView, m: Messages): WhereAnswers {
	return {
		here: {
			text: m('decision.where_here', { round: decision.round }),
			detail: m(
				decision.effect ? `effect.${decision.effect}` : `decision.${decision.status}_heading`
			)
		},
		can: whatICan(decision, m),
		until: untilWhen(decision, m),
		next: { text: whatNext(decision, m) },
		yourTurn: decision.waitsForMe || mayRatify(decision)
	}
}

function whatICan(decision: DecisionView, m: Messages): WhereAnswer {
	const { solo } = decision
	if (solo && !solo.calls) {
		if (solo.may.find) return { text: m('methods.can_decide') }
		return { text: m(solo.may.advise ? 'methods.can_advise' : 'decision.can_read') }
	}
	if (mayRatify(decision)) return { text: m('redress.can_ratify') }
	if (decision.may.vote) {
		const offRoll = decision.status === 'open' && !decision.onRoll
		return {
			text: m('decision.can_read'),
			detail: offRoll ? m('decision.can_read_why') : undefined
		}
	}
	return { text: m(decision.hasVoted ? 'decision.can_change' : 'decision.can_answer') }
}

function untilWhen(decision: DecisionView, m: Messages): WhereAnswer {
	const { status, opensAt, closesAt, timezone, ratification } = decision
	if (mayRatify(decision) && ratification?.until)
		return { text: m.dateTime(ratification.until, timezone) }
	const opens = m.dateTime(opensAt, timezone)
	const closes = m.dateTime(closesAt, timezone)
	switch (status) {
		case 'announced':
			return { text: m('decision.until_open', { when: opens }) }
		case 'open':
			return { text: closes }
		case 'closed':
		case 'cancelled':
			return { text: m('decision.until_closed', { when: closes }) }
	}
}

function whatNext({ status, results, effect }: DecisionView, m: Messages): string {
	if (awaitsRatification(effect)) return m('redress.next_ratify')
	if (effect === 'tied') return m('methods.next_tie')
	if (effect === 'reconsent') return m('redress.next_reconsent')
	if (effect !== null && effect !== 'effective') return m('decision.next_revise')
	switch (status) {
		case 'announced':
			return m('decision.next_opens')
		case 'open':
			return m('decision.next_closes')
		case 'cancelled':
			return m('decision.next_cancelled')
		case 'closed':
			if (results?.outcome?.result === 'runoff') return m('choosing.next_runoff')
			if (results?.outcome?.result === 'advice') return m('methods.next_advice')
			return m(
				results?.outcome?.result === 'adopted' ? 'decision.next_record' : 'decision.next_revise'
			)
	}
}
