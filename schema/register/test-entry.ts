import { decide } from '../governance/decide.ts'
import { ruleOf } from '../governance/charter.ts'
import { BASELINE } from '../governance/charters/baseline.ts'
import { parseCharter } from '../governance/charter.ts'
import { assert } from '../errors.ts'
import type { Leaving } from './csv.ts'
import type { PublishedEntry } from './entry.ts'
import { NO_GROUND } from './ground.ts'

/** A published decision for tests: five of six people consented or stood aside. */
export function testEntry(given: Partial<PublishedEntry> = {}): PublishedEntry {
	const rule = ruleOf(parseCharter(BASELINE), 'default')
	assert(rule, 'the baseline has a default rule')
	const roll = Array.from({ length: 6 }, (_, at) => ({
		personId: `p${at}`,
		constituency: at < 4 ? 'citizens' : 'administrations'
	}))
	const choices = ['consent', 'consent', 'stand_aside', 'consent', 'consent']
	const ballots = choices.map((choice, at) => ({ personId: `p${at}`, choice }))
	return {
		id: 'DR-2026-000001',
		organisation: {
			id: '0190c1de-000a-7000-8000-000000000001',
			name: 'Rīgas valstspilsētas pašvaldība',
			type: 'public_administration',
			country: 'LV'
		},
		process: {
			id: '0190c1de-000b-7000-8000-000000000001',
			name: 'Moving in',
			demonstration: false
		},
		language: 'en',
		timezone: 'Europe/Riga',
		question: 'Do we publish this page?',
		summary: 'One page replaces four leaflets.',
		title: 'Moving-in help page',
		about: 'document',
		rule,
		options: [],
		outcome: decide(rule, roll, ballots, []),
		closedAt: '2026-11-14T08:30:00.000Z',
		publishedAt: '2026-11-15T10:00:00.000Z',
		updatedAt: '2026-11-15T10:00:00.000Z',
		effectAt: '2026-11-14T08:30:00.000Z',
		reviewAt: null,
		standing: 'in_force',
		supersededAt: null,
		supersededBy: null,
		odt: true,
		...given
	}
}

/** The same with on what it rests: a law, an act without an address, another decision, two alternatives. */
export function testLeaving(given: Partial<Leaving> = {}): Leaving {
	return {
		...testEntry(),
		ground: {
			...NO_GROUND,
			competence: 'Services for residents',
			legalBasis: [
				{ citation: 'Law on Open Data, section 2', eli: 'https://likumi.example/eli/2' },
				{ citation: '=Act(1)', eli: null }
			],
			alternatives: [
				{ text: 'Keep the four leaflets', reason: 'They contradict each other.' },
				{ text: 'A phone line', reason: '' }
			],
			implements: [{ decision: null, record: 'DR-2025-000003', title: 'A city for newcomers' }],
			amends: [{ decision: null, record: 'DR-2025-000004', title: 'Services of the city' }],
			remedy: { authority: 'The court of Riga', termDays: 30, text: null },
			appealUntil: '2026-12-01T00:00:00.000Z',
			accommodations: { measures: ['Sign language', 'Phone'], assisted: 2 },
			translations: [
				{
					...{ language: 'uk', kind: 'machine', at: '2026-11-14T09:00:00.000Z' },
					...{ question: 'Чи публікуємо?', summary: '', text: 'Текст' },
					withdrawn: null
				}
			]
		},
		...given
	}
}
