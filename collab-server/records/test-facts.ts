import type { Db } from '#collab/store/database/db.ts'
import { appendEntry, createLog } from '#collab/store/ledger/ledger.ts'
import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import { artefact, frozenText } from '#schema/db/artefacts.ts'
import {
	ballot,
	decision,
	objection,
	objectionAnswer,
	record,
	rollEntry
} from '#schema/db/decisions.ts'
import { organisation, person } from '#schema/db/people.ts'
import { charter, membership, process } from '#schema/db/processes.ts'
import { BASELINE } from '#schema/governance/charters/baseline.ts'
import { parseCharter, ruleOf } from '#schema/governance/charter.ts'
import { decide, type Ballot } from '#schema/governance/decide.ts'
import { assert } from '#schema/errors.ts'
import { SALT_BYTES } from '#schema/ledger/entry.ts'
import { leafHash } from '#schema/ledger/tree.ts'
import { participantOf, rollHash } from '#schema/record/roll.ts'
import { digest } from '#schema/record/verify.ts'

/** A decided case for tests: the facts of one decision as the tables would give them. */
export type TestCase = {
	language: string
	question: string
	title: string
	text: string
	ballots: string[]
	objection: string | null
	evaluation: boolean
}

export const TEXT = `# Moving in: what to do in the first two weeks

Who moves to our city finds **everything on one page**, in plain words.

## What the page holds

1. Register your address within 14 days.
2. Choose a doctor; *no appointment needed*.
3. Sign up for waste collection.

- [x] checked with the registry office
- [ ] translated into Ukrainian

> Nobody should need a second visit because a paper was missing.

| Office | Opens |
| --- | --- |
| Registry | Mon–Fri 9–13 |
| Library | every day |

### Accessibility

The page is tested with a screen reader before it opens. Questions: <https://riga.example/moving> & the help desk.
`

/** A shared document with nothing in it, as a Yjs update. */
const EMPTY = Uint8Array.of(0, 0)

const DAY = 24 * 3_600_000
const START = Date.parse('2026-11-02T08:30:00Z')
const day = (count: number) => new Date(START + count * DAY)

/** A consent round of six people: four citizens, two officials. */
export function testFacts(given: Partial<TestCase> = {}): RecordFacts {
	const made: TestCase = {
		language: 'en',
		question: 'Do we publish this page for people who move in?',
		title: 'Moving-in help page',
		text: TEXT,
		ballots: ['consent', 'consent', 'stand_aside', 'consent', 'consent'],
		objection:
			'The form on the page cannot be filled in with a screen reader, which shuts people out.',
		evaluation: true,
		...given
	}
	const rules = parseCharter(BASELINE)
	const rule = ruleOf(rules, 'default')
	assert(rule, 'the baseline has a default rule')
	const people = [
		'Anna Ozola',
		'Jānis Bērziņš',
		'Līga Kalniņa',
		'Marco Rossi',
		'Pilar Gascón',
		'Ilze Liepa'
	].map(personOf)
	const facilitator = personOf('Edgars Zariņš', 6)
	const constituency = (at: number) => (at < 4 ? 'citizens' : 'administrations')
	const roll = people.map(({ id }, at) => ({
		decisionId: idOf('d', 1),
		personId: id,
		constituency: constituency(at),
		weight: 1,
		present: false,
		salt: new Uint8Array(SALT_BYTES).fill(at + 1)
	}))
	const ballots = made.ballots.map((choice, at) => ({
		decisionId: idOf('d', 1),
		personId: roll[at]?.personId ?? '',
		choice,
		answer: null,
		reason: choice === 'consent' ? '' : 'I would have kept the old page, but this works for me.',
		castAt: new Date(day(7).getTime() + at * 60_000)
	}))
	const objections =
		made.objection === null
			? []
			: [objectionOf(made.objection, roll[3]?.personId ?? '', facilitator.id)]
	const lines = roll.map(({ personId, salt, ...line }) => ({
		participant: participantOf(salt, personId),
		constituency: line.constituency,
		weight: 1
	}))
	const outcome = decide(rule, roll, ballots as Ballot[], objections)
	return {
		secret: null,
		organisation: {
			id: idOf('a', 1),
			name: 'Rīgas valstspilsētas pašvaldība',
			type: 'public_administration',
			country: 'LV',
			identifierScheme: null,
			identifier: null,
			createdAt: day(-30)
		},
		process: {
			id: idOf('b', 1),
			organisationId: idOf('a', 1),
			name: 'Moving in without a second visit',
			aim: 'One page that answers the questions of people who move in.',
			language: made.language,
			timezone: 'Europe/Riga',
			phase: 'de',
			charterId: idOf('c', 1),
			demonstration: false,
			createdBy: facilitator.id,
			createdAt: day(-20)
		},
		charter: {
			id: idOf('c', 1),
			processId: idOf('b', 1),
			version: 1,
			hash: digest(new Uint8Array(1)),
			body: rules,
			adoptedAt: day(-20)
		},
		artefact: {
			id: idOf('e', 1),
			processId: idOf('b', 1),
			kind: 'document',
			title: made.title,
			purpose: 'Newcomers find help.',
			summary: 'Where to go in the first month.',
			state: 'adopted',
			stateSince: day(12),
			stateReason: null,
			amends: null,
			amendment: null,
			amendmentReason: null,
			motionOn: null,
			supersededBy: null,
			supersededAt: null,
			copiedFrom: null,
			binnedUntil: null,
			retentionClass: null,
			minutes: false,
			frozenTextId: idOf('f', 1),
			teamId: null,
			organisationId: null,
			visibility: 'process',
			createdBy: facilitator.id,
			createdAt: day(-10)
		},
		frozen: {
			id: idOf('f', 1),
			artefactId: idOf('e', 1),
			canonicalText: made.text,
			textHash: digest(new TextEncoder().encode(made.text)),
			originalHash: null,
			snapshot: EMPTY,
			snapshotHash: digest(EMPTY),
			stateVector: Uint8Array.of(0),
			frozenBy: facilitator.id,
			frozenAt: day(0)
		},
		decision: {
			id: idOf('d', 1),
			processId: idOf('b', 1),
			artefactId: idOf('e', 1),
			frozenTextId: idOf('f', 1),
			question: made.question,
			summary: 'One page replaces four leaflets. It is checked every six months.',
			ruleName: 'default',
			rule,
			options: [],
			background: {},
			lotSecret: null,
			deciderId: null,
			meetingId: null,
			charterId: idOf('c', 1),
			charterHash: digest(new Uint8Array(1)),
			round: 1,
			previousId: null,
			origin: 'announced',
			status: 'closed',
			announcedBy: facilitator.id,
			announcedAt: day(1),
			opensAt: day(6),
			closesAt: day(12),
			closedAt: day(12),
			rollHash: rollHash(lines),
			outcome,
			effect: outcome.result === 'adopted' ? 'effective' : null,
			effectAt: outcome.result === 'adopted' ? day(12) : null,
			ratifyBy: null,
			effectiveTextId: null,
			reviewAt: null,
			remindedAt: null
		},
		previous: null,
		extension: null,
		judgements: [],
		earlier: [],
		earlierAnswers: [],
		textBefore: null,
		textRatified: null,
		motion: null,
		ratifications: [],
		recommended: null,
		minority: null,
		minutes: null,
		tieBreak: null,
		advice: [],
		verdict: null,
		appeals: [],
		background: {
			request: { personId: facilitator.id, at: day(13), certifies: false },
			team: null,
			files: [],
			inSnapshot: [],
			appealUntil: day(22),
			supersedes: [],
			amends: [],
			implements: [],
			accommodation: null,
			translations: [],
			redactions: [],
			rectifications: []
		},
		roll,
		ballots,
		objections,
		recusals: [],
		answers: objections.map(({ id }) => ({
			id: idOf('9', 1),
			objectionId: id,
			personId: facilitator.id,
			text: 'A plain form without drag and drop takes its place; it was tried with a screen reader yesterday.',
			at: day(9)
		})),
		people: [...people, facilitator],
		memberships: [...people, facilitator].map(({ id }, at) => ({
			id: idOf('8', at),
			processId: idOf('b', 1),
			personId: id,
			role: at < 4 ? 'citizen' : at < 6 ? 'official' : 'facilitator',
			mandates: [],
			mandateTerms: {},
			organisationId: null,
			attributes: [],
			from: day(-15),
			until: null,
			invitationId: null
		})),
		log: {
			id: idOf('7', 1),
			organisationId: idOf('a', 1),
			origin: `interlink/${idOf('a', 1)}`,
			size: 3,
			verifier: { name: `interlink/${idOf('a', 1)}`, key: new Uint8Array(32).fill(9) }
		},
		since: null,
		entries: [{ index: 0, type: 'decision-announced', leafHash: leafHash(Uint8Array.of(1)) }]
	}
}

function objectionOf(
	reason: string,
	personId: string,
	facilitatorId: string
): RecordFacts['objections'][number] {
	return {
		id: idOf('0', 1),
		decisionId: idOf('d', 1),
		personId,
		criterion: 'exclusion_accessibility',
		reason,
		requestedChange: 'Offer a plain form as well.',
		status: 'integrated',
		statusReason: 'Section “Accessibility” was added.',
		statusBy: facilitatorId,
		statusAt: day(10),
		at: day(8)
	}
}

function personOf(displayName: string, at: number): RecordFacts['people'][number] {
	return {
		id: idOf('1', at),
		displayName,
		email: null,
		emailProvenAt: null,
		passwordHash: null,
		language: 'en',
		assurance: 2,
		administrator: false,
		createdAt: day(-20),
		disabledAt: null,
		erasedAt: null,
		formerNumber: null,
		seenAt: null,
		warnedAt: null,
		mailChoices: {}
	}
}

function idOf(kind: string, at: number): string {
	return `0190c1de-000${kind}-7000-8000-${String(at).padStart(12, '0')}`
}

/** Puts the facts into the tables, with a log of their own and a record that waits to be made. */
export async function plant(db: Db, facts: RecordFacts, recordId: string): Promise<string> {
	await db.insert(organisation).values(facts.organisation)
	await db.insert(person).values(facts.people)
	await db.insert(charter).values(facts.charter)
	await db.insert(process).values(facts.process)
	await db.insert(artefact).values(facts.artefact)
	await db.insert(frozenText).values(facts.frozen)
	await db.insert(decision).values(facts.decision)
	await db.insert(membership).values(facts.memberships)
	await db.insert(rollEntry).values(facts.roll)
	if (facts.ballots.length > 0) await db.insert(ballot).values(facts.ballots)
	if (facts.objections.length > 0) await db.insert(objection).values(facts.objections)
	if (facts.answers.length > 0) await db.insert(objectionAnswer).values(facts.answers)
	await db.insert(record).values({
		id: recordId,
		decisionId: facts.decision.id,
		status: 'queued',
		requestedBy: facts.decision.announcedBy,
		requestedAt: new Date('2026-11-15T09:00:00Z')
	})
	const logId = await createLog(db, facts.organisation)
	await db.transaction((tx) =>
		appendEntry(tx, {
			organisationId: facts.organisation.id,
			type: 'decision-announced',
			at: facts.decision.announcedAt,
			processId: facts.process.id,
			subjectId: facts.decision.id,
			data: {}
		})
	)
	return logId
}

/** [B6] An interest that somebody of the facts declared before the close. */
export function anInterest(facts: RecordFacts): RecordFacts['recusals'][number] {
	const { decision, process, people } = facts
	return {
		id: idOf('9', 9),
		processId: process.id,
		personId: people[0]?.id ?? '',
		artefactId: decision.artefactId,
		decisionId: null,
		kind: 'declared',
		reason: 'My cooperative sells it.',
		byPerson: people[0]?.id ?? '',
		at: decision.announcedAt,
		liftedAt: null,
		liftedBy: null
	}
}

/** Of a key that seals, before it does. */
export const A_KEY = {
	organisation: 'Rīgas valstspilsētas pašvaldība',
	subject: 'C=LV, O=Rīgas valstspilsētas pašvaldība, CN=Rīga Seal 2026',
	serial: '4f:0a:91:c2:77:1b:de:05:33:68:a4:10:9c:ee:21:7d'
}
