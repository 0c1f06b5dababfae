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
	const at = new Date('2026-11-14T09:00:00Z')
	const by = { decisionId: facts.decision.id, personId: facts.decision.announcedBy, at }
	return {
		...facts,
		organisation: { ...facts.organisation, identifierScheme: 'NMR', identifier: '90011524360' },
		decision: {
			...facts.decision,
			background: {
				alternatives: [
					{ text: 'Keep the four leaflets', reason: 'They contradict each other.' },
					{ text: 'A phone line', reason: '' }
				],
				legalBasis: [
					{ citation: 'Law on Open Data, section 2', eli: 'https://likumi.example/eli/2' }
				]
			}
		},
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
			amends: [{ decision: null, record: null, title: 'Services of the city' }],
			implements: [{ decision: null, record: 'DR-2025-000003', title: 'A city for newcomers' }],
			accommodation: { ...by, measures: ['Sign language at the meeting'], assisted: 2 },
			translations: [
				{
					...{ ...by, language: 'uk', kind: 'machine', question: 'Чи публікуємо ми цю сторінку?' },
					...{ withdrawnBy: null, withdrawnAt: null, withdrawnBecause: null },
					...{ summary: 'Одна сторінка.', text: '# Переїзд\n\nУсе на одній сторінці.\n' }
				}
			]
		}
	}
}
