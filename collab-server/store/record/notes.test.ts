import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desc, eq } from 'drizzle-orm'
import { assemble } from '#collab/records/assemble.ts'
import { canonicalJson } from '#schema/record/canonical.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { toldOf } from '#schema/register/told.ts'
import type { Caller } from '../acting/caller.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aFrozenText,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { decisionView } from '../decisions/decisions.ts'
import { backgroundView } from './background-view.ts'
import { factsForRecord } from './record-facts.ts'

let world: World
let process: TestProcess
let cleo: Caller
let sal: Caller
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
})
afterAll(() => world.drop())

async function anAdopted(): Promise<string> {
	const { id } = await aDecision(world, process)
	await world.act(cleo, 'cast-ballot', { decision: id, choice: 'consent' })
	world.pass(HOUR)
	await decisionView(world.db, cleo, id, world.now)
	return id
}

const note = (by: Caller, decision: string, measures: string[], assisted: number | null) =>
	world.act(by, 'note-accommodations', { decision, measures, assisted })
const translate = (by: Caller, decision: string, more: object = {}) =>
	world.act(by, 'translate-decision', {
		...{ decision, language: 'uk', translatedBy: 'human', question: 'Чи публікуємо?' },
		...more
	})
const recordOf = async (decision: string) =>
	assemble(await factsForRecord(world.db, decision), 'DR-2027-000001', world.now)

describe('[R21] what was done so that everybody could take part', () => {
	test('[R21] the secretary notes it, again in its place, until the record is asked for', async () => {
		const decision = await anAdopted()
		expect(await codeOf(note(cleo, decision, ['A ramp.'], null))).toBe('forbidden')
		expect(await codeOf(note(sal, decision, [], null))).toBe('accommodations_missing')
		expect(await codeOf(note(sal, decision, [' '], null))).toBe('text_missing')
		expect(await codeOf(note(sal, decision, ['A ramp.'], -1))).toBe('malformed')
		await note(sal, decision, ['A ramp.'], null)
		await Promise.all([1, 2].map(() => note(sal, decision, ['Sign language.', 'Phone.'], 3)))
		const { accommodations } = await backgroundView(world.db, cleo, decision, world.now)
		expect(accommodations).toMatchObject({ measures: ['Sign language.', 'Phone.'], assisted: 3 })
		const record = await recordOf(decision)
		expect(record.accommodations).toMatchObject({ assisted: 3 })
		expect(canonicalJson(record)).not.toContain(sal.personId)
		await world.act(sal, 'request-record', { decision })
		expect(await codeOf(note(sal, decision, ['Late.'], null))).toBe('record_settled')
		expect(await backgroundView(world.db, sal, decision, world.now)).toMatchObject({
			settled: true,
			mayNote: false
		})
		const asked = await recordOf(decision)
		const secretary = asked.people.find(({ name }) => name === 'Sal Secretary')?.id
		expect(asked.certification).toMatchObject({ certifiedBy: secretary })
	})
})

describe('[R22] a decision in other languages', () => {
	test('[R22] by a person or a machine, never in the language of authority, one for each', async () => {
		const decision = await anAdopted()
		expect(await codeOf(translate(cleo, decision))).toBe('forbidden')
		expect(await codeOf(translate(sal, decision, { language: 'en' }))).toBe('language_unknown')
		expect(await codeOf(translate(sal, decision, { language: 'x y' }))).toBe('language_unknown')
		expect(await codeOf(translate(sal, decision, { translatedBy: 'oracle' }))).toBe('malformed')
		expect(await codeOf(translate(sal, decision, { question: ' ' }))).toBe('text_missing')
		await translate(sal, decision, { translatedBy: 'machine' })
		await translate(sal, decision, { text: 'Текст.' })
		await translate(process.facilitator, decision, { language: 'ru', question: 'Публикуем?' })
		const { translations = [] } = await recordOf(decision)
		expect(translations).toMatchObject([
			{ language: 'ru', kind: 'human', text: '' },
			{ language: 'uk', kind: 'human', text: 'Текст.' }
		])
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'decision-translated'))
		expect(entries).toHaveLength(3)
		await world.act(sal, 'request-record', { decision })
		expect(await codeOf(translate(sal, decision))).toBe('record_settled')
	})
})

describe('[R25] a translation is taken back', () => {
	const withdraw = (by: Caller, decision: string, more: object = {}) =>
		world.act(by, 'withdraw-translation', {
			...{ decision, language: 'uk', reason: 'It says the opposite.' },
			...more
		})
	const shown = async (by: Caller, decision: string) =>
		(await backgroundView(world.db, by, decision, world.now)).translations

	test('[R25] by its maker before the record: it does not enter, and may be made anew', async () => {
		const decision = await anAdopted()
		await translate(process.facilitator, decision)
		expect(await codeOf(withdraw(cleo, decision))).toBe('forbidden')
		expect(await codeOf(withdraw(process.facilitator, decision, { reason: ' ' }))).toBe(
			'reason_missing'
		)
		expect(await codeOf(withdraw(process.facilitator, decision, { language: 'ru' }))).toBe(
			'not_found'
		)
		const both = [1, 2].map(() => codeOf(withdraw(process.facilitator, decision)))
		expect((await Promise.all(both)).toSorted()).toEqual(['state_changed', 'done'].toSorted())
		expect(await recordOf(decision)).not.toHaveProperty('translations')
		expect(await shown(cleo, decision)).toMatchObject([
			{
				question: '',
				withdrawn: { by: process.facilitator.displayName, reason: 'It says the opposite.' },
				mayWithdraw: false
			}
		])
		await translate(sal, decision, { text: 'Текст.' })
		expect(await shown(sal, decision)).toMatchObject([{ withdrawn: null, mayWithdraw: true }])
		expect((await recordOf(decision)).translations).toMatchObject([{ text: 'Текст.' }])
	})

	test('[R25] by who looks after records once it is sealed: the record stays, and is told apart', async () => {
		const decision = await anAdopted()
		await translate(process.facilitator, decision)
		const sealed = canonicalJson(await recordOf(decision))
		await world.act(sal, 'request-record', { decision })
		await withdraw(sal, decision)
		expect(await codeOf(translate(process.facilitator, decision))).toBe('record_settled')
		const [kept] = await world.db
			.select({ entry: ledgerEntry.entry })
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'translation-withdrawn'))
			.orderBy(desc(ledgerEntry.index))
		const said = new TextDecoder().decode(kept?.entry)
		expect(said).toContain('"language":"uk"')
		expect(said).not.toContain('opposite')
		const told = toldOf(JSON.parse(sealed), [{ language: 'uk', at: 0, reason: 'It is wrong.' }])
		expect(told.translations).toMatchObject([
			{ question: '', text: '', withdrawn: { at: '1970-01-01T00:00:00.000Z' } }
		])
	})
})

describe('[R19] what is told with an announcement', () => {
	const announce = async (more: object) => {
		const artefact = await aFrozenText(world, process)
		return world.act(process.facilitator, 'announce-decision', {
			...{ artefact, rule: 'default', question: 'Do we?', closesAt: world.in(48 * HOUR) },
			...more
		})
	}

	test('[R19] alternatives, legal basis and what it carries out stand at the decision and in its record', async () => {
		const before = await anAdopted()
		const background = {
			alternatives: [{ text: 'Nothing', reason: 'It rains in.' }],
			legalBasis: [{ citation: 'Law 1', eli: 'https://law.example/eli/1' }, { citation: 'Law 2' }],
			implements: [before, before]
		}
		const { decisionId: id } = await announce(background)
		const shown = await backgroundView(world.db, cleo, id, world.now)
		expect(shown).toMatchObject({ alternatives: background.alternatives, mayNote: false })
		expect(shown.implements.map((one) => one.id)).toEqual([before])
		const facts = await factsForRecord(world.db, id)
		expect(facts.decision.background.legalBasis).toEqual([
			{ citation: 'Law 1', eli: 'https://law.example/eli/1' },
			{ citation: 'Law 2', eli: null }
		])
		expect(facts.background.implements).toMatchObject([{ decision: before, record: null }])
	})

	test('[R19] what is no address, no text, not in force or of another process is refused', async () => {
		const basis = (eli: string) => announce({ legalBasis: [{ citation: 'Law', eli }] })
		expect(await codeOf(basis('javascript:alert(1)'))).toBe('web_address_invalid')
		expect(await codeOf(announce({ alternatives: [{ text: ' ', reason: 'No.' }] }))).toBe(
			'text_missing'
		)
		expect(
			await codeOf(announce({ alternatives: Array(21).fill({ text: 'A', reason: '' }) }))
		).toBe('malformed')
		const running = (await announce({})).decisionId
		expect(await codeOf(announce({ implements: [running] }))).toBe('decision_not_effective')
		expect(await codeOf(announce({ implements: ['x'] }))).toBe('not_found')
		const elsewhere = await aProcess(world)
		const other = await aDecision(world, elsewhere)
		expect(await codeOf(announce({ implements: [other.id] }))).toBe('not_found')
	})
})
