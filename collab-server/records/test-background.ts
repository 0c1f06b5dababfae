import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { testFacts, type TestCase } from './test-facts.ts'

/** The same case with everything that can stand around a decision [R19]. */
export function backedFacts(given: Partial<TestCase> = {}): RecordFacts {
	const facts = testFacts(given)
	const body = facts.charter.body as { authority: object }
	const authority = {
		...body.authority,
		competence: 'Services for residents',
		legal_basis: 'Law on Local Governments, section 4'
	}
	const { request } = facts.background
	return {
		...facts,
		charter: { ...facts.charter, body: { ...body, authority } },
		background: {
			...facts.background,
			request: request && { ...request, certifies: true },
			team: 'Front desk',
			files: [
				{
					...{ hash: facts.frozen.textHash, name: 'map.png', type: 'image/png' },
					...{ size: 1_234, width: 10, height: 10 }
				}
			],
			supersedes: [{ decision: null, record: 'DR-2025-000007', title: 'Moving-in leaflets' }],
			amends: [{ decision: null, record: null, title: 'Services of the city' }]
		}
	}
}
