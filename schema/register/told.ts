import type { DecisionRecord, RecordedObjection } from '../record/record.ts'
import { groundOf, type WithdrawnTranslation } from './ground.ts'

/** [PR4] What a page of the register tells of a record: everything that matters, and no person. */
export type Told = ReturnType<typeof toldOf>

export function toldOf(record: DecisionRecord, withdrawn: readonly WithdrawnTranslation[] = []) {
	const { decision, rule, outcome, ratification, minority, appeals } = record
	return {
		...groundOf(record, withdrawn),
		statement: outcome.statement,
		rule: rule.sentence,
		method: rule.definition.method,
		issuedAt: record.issuedAt,
		round: decision.round,
		openedAt: decision.opensAt,
		tookEffectAt: decision.effect === 'effective' ? decision.effectAt : null,
		objections: [
			...record.objections.map((one) => objectionOf(one, null)),
			...record.earlierObjections.map(({ round, objection }) => objectionOf(objection, round))
		],
		ratification: ratification && {
			deemed: ratification.deemed,
			deadline: ratification.deadline,
			competence: ratification.competence,
			answers: ratification.answers.map(({ at, as, ground, statement, items }) => ({
				...{ at, as, ground, statement },
				items: items.map(({ item, as, reasons }) => ({ item, as, reasons }))
			}))
		},
		minority: minority && { at: minority.at, text: minority.text },
		appeals: appeals.map(({ number, at, ground, status, remedy, decidedAt }) => ({
			...{ number, at, ground, status, remedy, decidedAt }
		})),
		/** [RE6] The records it takes the place of because words had to go. */
		redactions: (record.privacy.redactions ?? []).map(({ record: id, ground, reference, at }) => ({
			...{ id, ground, reference, at }
		})),
		timeline: record.timeline.map(({ at, event }) => ({ at, event })),
		/** The text that took effect, where a ratifier corrected the wording of the one decided on. */
		ratifiedText: record.proposal.versions.find(({ of }) => of === 'as_ratified')?.text ?? null,
		kind: record.proposal.artefact.kind
	}
}

function objectionOf(objection: RecordedObjection, round: number | null) {
	const { at, criterion, reason, requestedChange, answers, status, settled } = objection
	return {
		...{ round, at, criterion, reason, requestedChange, status },
		answers: answers.map(({ at, text }) => ({ at, text })),
		settled: settled && { at: settled.at, reason: settled.reason }
	}
}
