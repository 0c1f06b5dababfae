import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { canonicalBytes, canonicalJson } from '#schema/record/canonical.ts'
import { rollHash } from '#schema/record/roll.ts'
import { recordJsonSchema } from '#schema/record/json-schema.ts'
import { openBallots } from '#schema/record/record.ts'
import { digest, verifyRecord } from '#schema/record/verify.ts'
import { assemble } from './assemble.ts'
import { pageData } from './page-data.ts'
import { backedFacts } from './test-background.ts'
import { anInterest, testFacts } from './test-facts.ts'
import { testFactsAfterwards } from './test-aftermath.ts'

const AT = new Date('2026-11-15T09:00:00Z')
const ID = 'DR-2026-000001'

describe('[R6] a record is assembled from the facts alone', () => {
	test('[R6] the same facts in any order give the same bytes', () => {
		const facts = testFacts()
		const shuffled: RecordFacts = {
			...facts,
			roll: facts.roll.toReversed(),
			ballots: facts.ballots.toReversed(),
			people: facts.people.toReversed(),
			memberships: facts.memberships.toReversed()
		}
		expect(canonicalJson(assemble(shuffled, ID, AT))).toBe(canonicalJson(assemble(facts, ID, AT)))
	})

	test('[R6] the interface language changes nothing; the language of authority is the record', () => {
		const italian = assemble(testFacts({ language: 'it' }), ID, AT)
		expect(italian.language).toBe('it')
		expect(italian.outcome.statement).toContain('adottato')
		expect(italian.rule.sentence).not.toBe(assemble(testFacts(), ID, AT).rule.sentence)
		expect(italian.outcome.calculation).toEqual(assemble(testFacts(), ID, AT).outcome.calculation)
	})

	test('[R4] the published roll gives the hash fixed before the vote', () => {
		const { electorate } = assemble(testFacts(), ID, AT)
		expect(rollHash(electorate.roll)).toBe(electorate.rollHash.value)
		expect(electorate.roll).toHaveLength(6)
	})

	test('[R6] the timeline tells everything in order', () => {
		const { timeline } = assemble(testFacts(), ID, AT)
		expect(timeline.map(({ event }) => event)).toEqual([
			'text_frozen',
			'announced',
			'opened',
			'objection_raised',
			'objection_answered',
			'objection_settled',
			'closed',
			'took_effect',
			'issued'
		])
		expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted())
	})

	test('[B6] who stayed out for an interest stands in it once, and only where somebody did', () => {
		const facts = testFacts()
		expect(assemble(facts, ID, AT)).not.toHaveProperty('recusals')
		const row = anInterest(facts)
		const twice = { ...facts, recusals: [row, { ...row, id: ID, reason: 'Once more.' }] }
		const { recusals } = assemble(twice, ID, AT)
		expect(recusals).toMatchObject([{ kind: 'declared', reason: 'My cooperative sells it.' }])
	})

	test('[R16] linked minutes stand in it with their words, and other words fail', async () => {
		const facts = testFacts()
		expect(assemble(facts, ID, AT)).not.toHaveProperty('minutes')
		const record = assemble({ ...facts, minutes: someMinutes(facts) }, ID, AT)
		expect(record.minutes).toMatchObject({
			title: 'Minutes',
			hash: { value: facts.frozen.textHash }
		})
		expect(record.timeline.map(({ event }) => event)).toContain('minutes_linked')
		const source = {
			recordBytes: canonicalBytes(record),
			text: '',
			proof: '',
			evaluation: false,
			seals: []
		}
		expect(JSON.stringify(pageData({ ...source, record }).facts)).toContain(facts.frozen.textHash)
		const textOf = async (made: typeof record) => {
			const text = new TextEncoder().encode(facts.frozen.canonicalText)
			const files = { record: canonicalBytes(made), text, proof: null }
			return (await verifyRecord(files)).checks.find(({ check }) => check === 'text')?.state
		}
		expect(await textOf(record)).toBe('holds')
		const forged = record.minutes && { ...record.minutes, text: 'Nobody objected.' }
		expect(await textOf({ ...record, minutes: forged })).toBe('fails')
	})

	test('[R19] it tells on what the decision rests, and nothing where there is nothing to tell', () => {
		const bare = testFacts()
		const without = {
			...bare,
			background: { ...bare.background, request: null, appealUntil: null }
		}
		const plain = assemble(without, ID, AT)
		for (const key of ['uri', 'competence', 'legalBasis', 'certification'])
			expect(plain).not.toHaveProperty(key)
		expect(plain.links).toEqual({ previousRound: null })
		const record = assemble(backedFacts(), ID, AT, 'https://riga.example')
		const keyOf = (name: string) => record.people.find((one) => one.name === name)?.id
		expect(record).toMatchObject({
			uri: `https://riga.example/register/${ID}`,
			competence: 'Services for residents',
			legalBasis: [
				{ citation: 'Law on Local Governments, section 4', eli: null },
				{ citation: 'Law on Open Data, section 2', eli: 'https://likumi.example/eli/2' }
			],
			organisation: { identifier: { scheme: 'NMR', value: '90011524360' } },
			decision: { alternatives: [{ text: 'Keep the four leaflets' }, { reason: '' }] },
			accommodations: { measures: ['Sign language at the meeting'], assisted: 2 },
			translations: [{ language: 'uk', kind: 'machine' }],
			certification: { certifiedBy: keyOf('Edgars Zariņš'), requestedBy: keyOf('Edgars Zariņš') },
			links: {
				supersedes: [{ record: 'DR-2025-000007' }],
				implements: [{ record: 'DR-2025-000003' }],
				amends: [{ record: null, title: 'Services of the city' }]
			}
		})
		expect(record.proposal).toMatchObject({
			purpose: 'Newcomers find help.',
			preparedBy: { by: keyOf('Edgars Zariņš'), team: 'Front desk' },
			attachments: [{ name: 'map.png', mediaType: 'image/png', size: 1_234 }]
		})
	})

	test('[R22] another translation than the one with that hash fails, and the schema knows all of it', async () => {
		const record = assemble(backedFacts(), ID, AT)
		const accepts = new Ajv2020({ strict: false }).compile(recordJsonSchema() as object)
		expect(accepts(JSON.parse(canonicalJson(record))), JSON.stringify(accepts.errors)).toBe(true)
		const stateOf = async (made: typeof record) => {
			const text = new TextEncoder().encode(testFacts().frozen.canonicalText)
			const { checks } = await verifyRecord({ record: canonicalBytes(made), text, proof: null })
			return checks.find(({ check }) => check === 'text')?.state
		}
		expect(await stateOf(record)).toBe('holds')
		const translations = record.translations?.map((one) => ({ ...one, text: 'Other.' }))
		expect(await stateOf({ ...record, translations })).toBe('fails')
	})

	test('[R19] [R7] who began the text is not told where they stand in it under a pseudonym', () => {
		const facts = testFacts()
		const [citizen] = facts.people
		if (!citizen || !facts.background.request) throw new Error('the cast is there')
		const request = { ...facts.background.request, personId: citizen.id }
		const theirs = {
			...facts,
			artefact: { ...facts.artefact, createdBy: citizen.id },
			background: { ...facts.background, request }
		}
		const record = assemble(theirs, ID, AT)
		expect(record.proposal).not.toHaveProperty('preparedBy')
		expect(record.certification).toMatchObject({ requestedBy: null, certifiedBy: null })
		expect(record.people).toHaveLength(assemble(facts, ID, AT).people.length)
	})

	test('[B14] a vote that was lent says who answered with it', () => {
		const facts = testFacts()
		const [own, lent] = facts.ballots
		if (!own || !lent) throw new Error('two voted')
		const ballots = [own, { ...lent, choice: own.choice, via: own.personId }]
		const record = assemble({ ...facts, ballots }, ID, AT)
		const shown = openBallots(record)
		const delegate = shown.find(({ via }) => via === undefined)?.person
		expect(shown.flatMap(({ via }) => via ?? [])).toEqual([delegate])
	})

	test('[R6] a decision that is not closed and counted has no record', () => {
		const facts = testFacts()
		const open = { ...facts, decision: { ...facts.decision, outcome: null } }
		expect(() => assemble(open, ID, AT)).toThrow('closed and counted')
	})
})

describe('[R7] people appear as the charter says', () => {
	const namesUnder = (
		names: 'pseudonym' | 'name' | 'none',
		change = (facts: RecordFacts) => facts
	) => {
		const facts = change(testFacts())
		const body = facts.charter.body as { flags: object }
		const charter = {
			...facts.charter,
			body: { ...body, flags: { ...body.flags, names_public: names } }
		}
		return assemble({ ...facts, charter }, ID, AT).people.map(({ name }) => name)
	}

	test('[R7] with pseudonyms, only public roles have names', () => {
		expect(namesUnder('pseudonym').toSorted()).toEqual([
			'Edgars Zariņš',
			'Participant 1',
			'Participant 2',
			'Participant 3',
			'Participant 4',
			'Pilar Gascón'
		])
	})

	test('[R7] with names, everybody who acted has theirs; with none, nobody has', () => {
		expect(namesUnder('name')).toContain('Anna Ozola')
		expect(namesUnder('name')).not.toContain('Ilze Liepa')
		expect(namesUnder('none').every((name) => name.startsWith('Participant '))).toBe(true)
	})

	test('[R7] an erased person has no name even where all others have', () => {
		const erased = namesUnder('name', (facts) => ({
			...facts,
			people: facts.people.map((row) => ({ ...row, erasedAt: AT }))
		}))
		expect(erased).not.toContain('Anna Ozola')
	})

	test('[R7] no id of a person and no salt is in the record', () => {
		const facts = testFacts()
		const text = canonicalJson(assemble(facts, ID, AT))
		for (const { id } of facts.people) expect(text).not.toContain(id)
		for (const { salt } of facts.roll)
			expect(text).not.toContain(Buffer.from(salt).toString('base64url'))
	})
})

describe('[R14] what followed the vote', () => {
	test('[R14] stands in the record, with those who did it, and in the order of time', () => {
		const record = assemble(testFactsAfterwards(), ID, AT)
		expect(record.ratification?.answers).toMatchObject([
			{ as: 'ratify_with_changes', material: true, changes: [{ to: '5 parishes' }] }
		])
		expect(record.minority?.text).toBe('We would have waited.')
		expect(record.appeals).toMatchObject([{ remedy: 'dismiss', panel: [{ remedy: 'dismiss' }] }])
		expect(record.earlierObjections).toMatchObject([
			{ round: 1, objection: { status: 'overruled' } }
		])
		expect(record.proposal.versions).toMatchObject([{ of: 'round_before' }])
		const events = record.timeline.map(({ event }) => event)
		for (const event of ['ratified', 'took_effect', 'minority_stated', 'appeal_decided'] as const)
			expect(events).toContain(event)
		for (const { id } of testFacts().people) expect(canonicalJson(record)).not.toContain(id)
	})

	test('[R14] is printed in all four languages', () => {
		for (const language of ['en', 'it', 'lv', 'es']) {
			const facts = testFactsAfterwards()
			const record = assemble({ ...facts, process: { ...facts.process, language } }, ID, AT)
			const page = pageData({
				...{ record, recordBytes: canonicalBytes(record), text: facts.frozen.canonicalText },
				...{ proof: '', evaluation: true, seals: [] }
			})
			expect(page.ratification?.answers).toHaveLength(1)
			expect(page.appeals[0]?.panel[0]).toContain('The notice was long enough.')
			expect(page.versions[0]?.parts.some(({ kind }) => kind === 'removed')).toBe(true)
		}
	})
})

describe('[T6] a decision on a set of suggestions', () => {
	test('[T6] [R14] the record has what was voted, the text without it, and whose it was', async () => {
		const facts = testFacts()
		const [author] = facts.people
		const canonicalText = 'The text without the set.\n'
		const textHash = digest(new TextEncoder().encode(canonicalText))
		const own = { id: ID_OF_SUGGESTION, by: author?.id ?? '', at: 1, parts: [] }
		const motion = {
			...{ on: { id: 'text', title: 'House rules' }, putUpBy: own.by, reasons: 'It is fair.' },
			...{ suggestions: [own], without: { ...facts.frozen, canonicalText, textHash } }
		}
		const record = assemble({ ...facts, motion }, ID, AT)
		expect(record.proposal.motion).toMatchObject({
			on: { title: 'House rules' },
			reasons: 'It is fair.',
			suggestions: [{ id: ID_OF_SUGGESTION }]
		})
		expect(record.proposal.versions).toMatchObject([{ of: 'without_motion', text: canonicalText }])
		expect(canonicalJson(record)).not.toContain(own.by)
		const bytes = canonicalBytes(record)
		const text = new TextEncoder().encode(facts.frozen.canonicalText)
		const { checks } = await verifyRecord({ record: bytes, text, proof: null })
		expect(checks.find(({ check }) => check === 'text')?.state).toBe('holds')
		const page = pageData({
			...{ record, recordBytes: bytes, text: facts.frozen.canonicalText },
			...{ proof: '', evaluation: true, seals: [] }
		})
		expect(page.versions[0]?.parts.some(({ kind }) => kind === 'removed')).toBe(true)
	})
})
const ID_OF_SUGGESTION = '00000000-0000-4000-8000-000000000001'

function someMinutes(facts: RecordFacts): RecordFacts['minutes'] {
	const { decision, frozen } = facts
	const linked = { decisionId: decision.id, frozenTextId: frozen.id, title: 'Minutes' }
	return { ...linked, personId: decision.announcedBy, at: new Date(AT.getTime() - 60_000), frozen }
}
