import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import type { DecisionRecord, TimelineEvent } from '#schema/record/record.ts'
import type { Cast } from './cast.ts'

type Event = { at: Date; event: TimelineEvent; by: string | null }

/** [R6] What happened, oldest first: single ballots are not told, they stand in the list of answers. */
export function timelineOf(
	facts: RecordFacts,
	cast: Cast,
	closedAt: Date,
	issuedAt: Date
): DecisionRecord['timeline'] {
	return [
		...preparation(facts),
		...findings(facts),
		...dispute(facts),
		...ending(closedAt, issuedAt),
		...aftermath(facts)
	]
		.toSorted((one, other) => one.at.getTime() - other.at.getTime())
		.map(({ at, event, by }) => ({ at: at.toISOString(), event, by: by && cast.keyOf(by) }))
}

function preparation({ frozen, decision }: RecordFacts): Event[] {
	return [
		{ at: frozen.frozenAt, event: 'text_frozen', by: frozen.frozenBy },
		{ at: decision.announcedAt, event: 'announced', by: decision.announcedBy },
		{ at: decision.opensAt, event: 'opened', by: null }
	]
}

function findings({ advice, verdict }: RecordFacts): Event[] {
	return [
		...advice.map(({ at, personId }) => ({ at, event: 'advised' as const, by: personId })),
		...(verdict ? [{ at: verdict.at, event: 'found' as const, by: verdict.personId }] : [])
	]
}

function dispute({ objections, answers }: RecordFacts): Event[] {
	return [
		...objections.map(({ at, personId }) => {
			return { at, event: 'objection_raised' as const, by: personId }
		}),
		...answers.map(({ at, personId }) => {
			return { at, event: 'objection_answered' as const, by: personId }
		}),
		...objections.flatMap(({ statusAt, statusBy }) => {
			return statusAt ? { at: statusAt, event: 'objection_settled' as const, by: statusBy } : []
		})
	]
}

function ending(closedAt: Date, issuedAt: Date): Event[] {
	return [
		{ at: closedAt, event: 'closed', by: null },
		{ at: issuedAt, event: 'issued', by: null }
	]
}

function aftermath(facts: RecordFacts): Event[] {
	const { extension, ratifications, decision, minority, minutes, appeals, tieBreak } = facts
	const effective = decision.effect === 'effective' ? decision.effectAt : null
	return [
		...(extension
			? [{ at: extension.at, event: 'extended' as const, by: extension.personId }]
			: []),
		...(tieBreak ? [{ at: tieBreak.at, event: 'tie_broken' as const, by: tieBreak.personId }] : []),
		...ratifications.map(({ at, personId }) => {
			return { at, event: 'ratified' as const, by: personId }
		}),
		...(effective ? [{ at: effective, event: 'took_effect' as const, by: null }] : []),
		...(minority
			? [{ at: minority.at, event: 'minority_stated' as const, by: minority.personId }]
			: []),
		...(minutes
			? [{ at: minutes.at, event: 'minutes_linked' as const, by: minutes.personId }]
			: []),
		...appeals.flatMap(({ appeal }) => [
			{ at: appeal.at, event: 'appeal_filed' as const, by: appeal.personId },
			...(appeal.decidedAt
				? [{ at: appeal.decidedAt, event: 'appeal_decided' as const, by: null }]
				: [])
		])
	]
}
