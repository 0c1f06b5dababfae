import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { assert } from '#schema/errors.ts'
import { ticketOf } from '#schema/governance/panel.ts'
import { digest } from '#schema/record/verify.ts'
import { testFacts } from './test-facts.ts'

/** The same case with all that can follow a vote: ratification, an earlier round, a minority, an appeal. */
export function testFactsAfterwards(): RecordFacts {
	const facts = testFacts()
	const [citizen, , , , official] = facts.people
	const [made] = facts.objections
	const decided = facts.decision.closedAt
	assert(citizen && official && made && decided, 'the cast is there')
	const changed = { ...facts.frozen, canonicalText: 'Another text.\n' }
	const hash = digest(new TextEncoder().encode(changed.canonicalText))
	return {
		...facts,
		textBefore: { ...changed, textHash: hash },
		earlier: [{ round: 1, objection: { ...made, status: 'overruled' as const } }],
		recommended: { ...facts.decision, ratifyBy: decided },
		ratifications: [
			{
				...{ id: made.id, decisionId: facts.decision.id, body: '', personId: official.id },
				...{ as: 'ratify_with_changes' as const, ground: null, material: true, at: decided },
				statement: 'Only one vehicle is to be had until July.',
				changes: [{ from: '6 parishes', to: '5 parishes' }],
				...{ items: [], changedTextId: null }
			}
		],
		minority: {
			decisionId: facts.decision.id,
			personId: citizen.id,
			text: 'We would have waited.',
			at: decided
		},
		appeals: [
			{
				appeal: {
					...{ id: made.id, decisionId: facts.decision.id, number: 1, personId: citizen.id },
					...{ ground: 'procedure', contested: 'notice' as const, statement: 'Too short.' },
					...{ at: decided, decideBy: decided, decidedAt: decided, followingId: null },
					...{ seed: 'seed 1', status: 'decided' as const, remedy: 'dismiss' },
					draw: [{ ticket: ticketOf('seed 1', official.id), roles: ['official'], drawn: true }]
				},
				panel: [
					{
						...{ appealId: made.id, personId: official.id, ticket: 'x', votedAt: decided },
						...{ remedy: 'dismiss', reasons: 'The notice was long enough.' }
					}
				]
			}
		]
	}
}
