import { parseCharter, type Charter, type Rule } from '#schema/governance/charter.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import { ruleSentence } from '#schema/governance/explain.ts'
import { toBase64Url } from '#schema/ledger/bytes.ts'
import { verifierKey } from '#schema/ledger/checkpoint.ts'
import { labelsOf } from '#schema/governance/sentences.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import {
	ATTACHMENTS,
	checkRecord,
	type Calculation,
	type DecisionRecord,
	type RecordedBallot,
	type RecordedBox
} from '#schema/record/record.ts'
import { rollHash } from '#schema/record/roll.ts'
import { digest } from '#schema/record/verify.ts'
import { assert } from '#schema/errors.ts'
import type { RecordFacts } from '#collab/store/record/record-facts.ts'
import {
	accommodationsOf,
	alternativesOf,
	attachmentsOf,
	authorityOf,
	certificationOf,
	identifierOf,
	linksOf,
	preparationOf,
	rectificationsOf,
	redactionsOf,
	translationsOf,
	uriOf
} from './background.ts'
import { castOf, publishedSnapshot, rollOf, type Cast, type Roll } from './cast.ts'
import {
	appealsOf,
	effectOf,
	foundOf,
	minorityOf,
	minutesOf,
	originalOf,
	ratificationOf,
	tiesOf,
	motionOf,
	versionsOf
} from './aftermath.ts'
import { sentenceDate } from './dates.ts'
import { timelineOf } from './timeline.ts'

/**
 * [R6] The record of a closed decision, from the rows of the tables. Same facts, same record; ids of
 * people stay outside, a citizen is a commitment on the roll and a pseudonym in the text. `origin` is where
 * the installation can be reached, for the address of the record.
 */
export function assemble(
	facts: RecordFacts,
	id: string,
	issuedAt: Date,
	origin: string | null = null
): DecisionRecord {
	const { decision, frozen, charter, process, organisation, artefact, log } = facts
	const { closedAt, outcome } = decision
	assert(closedAt && outcome, `decision ${decision.id} is closed and counted`)
	const language = process.language as Language
	const { appealUntil } = facts.background
	const body = parseCharter(charter.body)
	const roll = rollOf(facts)
	const cast = castOf(facts, roll, body, language)
	const calculation = outcome as Calculation
	const options = decision.options as Option[]
	const statement = statementOf(calculation, options, language, {
		date: sentenceDate(closedAt, language, process.timezone)
	})
	return checkRecord({
		schema: 'decision-record/1',
		id,
		...uriOf(facts, body, id, origin),
		language,
		issuedAt: issuedAt.toISOString(),
		organisation: {
			id: organisation.id,
			name: organisation.name,
			type: organisation.type,
			country: organisation.country,
			...identifierOf(facts)
		},
		...authorityOf(facts, body),
		process: {
			id: process.id,
			name: process.name,
			aim: process.aim,
			phase: process.phase,
			timezone: process.timezone,
			demonstration: process.demonstration
		},
		decision: {
			id: decision.id,
			question: decision.question,
			summary: decision.summary,
			round: decision.round,
			...alternativesOf(facts),
			...(options.length > 0 && { options }),
			...(decision.origin === 'runoff' && { runoff: true as const }),
			...tiesOf(facts, cast),
			...foundOf(facts, cast),
			announcedBy: cast.keyOf(decision.announcedBy),
			announcedAt: decision.announcedAt.toISOString(),
			opensAt: decision.opensAt.toISOString(),
			closesAt: decision.closesAt.toISOString(),
			closedAt: closedAt.toISOString(),
			...effectOf(facts, cast),
			...(appealUntil && { appealUntil: appealUntil.toISOString() })
		},
		proposal: {
			artefact: { id: artefact.id, kind: artefact.kind, title: artefact.title },
			...preparationOf(facts, cast),
			text: {
				href: ATTACHMENTS.text,
				mediaType: 'text/markdown',
				hash: { alg: 'sha-256', value: frozen.textHash },
				...originalOf(frozen)
			},
			snapshot: {
				format: 'yjs-update-v1',
				hash: { alg: 'sha-256', value: frozen.snapshotHash },
				published: { alg: 'sha-256', value: digest(publishedSnapshot(facts, cast)) }
			},
			...attachmentsOf(facts),
			frozenBy: cast.keyOf(frozen.frozenBy),
			frozenAt: frozen.frozenAt.toISOString(),
			versions: versionsOf(facts),
			...motionOf(facts, cast)
		},
		rule: {
			name: decision.ruleName,
			sentence: ruleSentence(decision.rule as Rule, roll.lines.length, language),
			definition: decision.rule,
			charter: {
				id: body.id,
				version: charter.version,
				promise: body.promise,
				hash: decision.charterHash
			}
		},
		...accommodationsOf(facts, cast),
		electorate: {
			rollHash: { alg: 'sha-256', value: decision.rollHash ?? rollHash(roll.lines) },
			roll: roll.lines
		},
		ballots: boxOf(facts, roll) ?? ballotsOf(facts, roll, cast),
		...recusalsOf(facts, cast),
		objections: facts.objections.map((row) => objectionOf(facts, row, roll, cast)),
		earlierObjections: facts.earlier.map(({ round, objection }) => ({
			round,
			objection: objectionOf(facts, objection, roll, cast)
		})),
		ratification: ratificationOf(facts, body, cast),
		minority: minorityOf(facts, cast),
		...minutesOf(facts, cast),
		appeals: appealsOf(facts, cast),
		outcome: { statement, calculation },
		remedy: remedyOf(body),
		...translationsOf(facts, cast),
		...certificationOf(facts, cast),
		people: cast.people,
		timeline: timelineOf(facts, cast, closedAt, issuedAt),
		links: { previousRound: previousOf(facts), ...linksOf(facts) },
		privacy: {
			names: body.flags.names_public,
			erased: facts.people.filter(({ erasedAt }) => erasedAt).length,
			...redactionsOf(facts),
			...rectificationsOf(facts)
		},
		ledger: {
			origin: log.origin,
			publicKey: verifierKey(log.verifier),
			proof: ATTACHMENTS.proof,
			...(facts.since && {
				since: {
					size: facts.since.size,
					root: toBase64Url(facts.since.root),
					proof: ATTACHMENTS.consistency
				}
			}),
			entries: facts.entries.map(({ index, type, leafHash }) => ({
				index,
				type,
				leaf: toBase64Url(leafHash)
			}))
		}
	})
}

/** [AS12] The shared document that lies in the bundle of this record. */
export function snapshotOf(facts: RecordFacts): Uint8Array {
	const language = facts.process.language as Language
	const cast = castOf(facts, rollOf(facts), parseCharter(facts.charter.body), language)
	return publishedSnapshot(facts, cast)
}

/** What was chosen is said by name; what was only agreed to needs none. */
function statementOf(
	{ result, winners = [] }: Calculation,
	options: readonly Option[],
	language: Language,
	date: { date: string }
): string {
	if (result !== 'adopted' || winners.length === 0)
		return say(language, `record.statement.${result}`, date)
	const names = voiceOf(language).list(winners.map(labelsOf(options)))
	return say(language, 'record.statement.chosen', { ...date, options: names })
}

/** [SB5] The closed box of a secret decision, with who has voted as lines of the roll. */
function boxOf({ secret }: RecordFacts, roll: Roll): RecordedBox | null {
	if (!secret) return null
	const { count, boxRoot, rollUsedRoot, slips } = secret.box
	return {
		count,
		boxRoot: { alg: 'sha-256', value: boxRoot },
		box: slips,
		rollUsedRoot: { alg: 'sha-256', value: rollUsedRoot },
		rollUsed: slips && secret.voters.map((voter) => lineOf(roll, voter)).sort()
	}
}

function lineOf(roll: Roll, personId: string): string {
	const participant = roll.participantOf(personId)
	assert(participant, 'a ballot belongs to a line of the roll')
	return participant
}

function ballotsOf(facts: RecordFacts, roll: Roll, cast: Cast): RecordedBallot[] {
	return facts.ballots
		.map(({ personId, choice, answer, via, reason, castAt }) => {
			const participant = lineOf(roll, personId)
			const person = cast.keyOf(personId)
			const said = answer === null ? { choice } : { choice, answer: answer as Answer }
			const lent = via ? { via: cast.keyOf(via) } : {}
			return { participant, person, ...said, ...lent, reason, castAt: castAt.toISOString() }
		})
		.toSorted((one, other) => (one.participant < other.participant ? -1 : 1))
}

function objectionOf(
	facts: RecordFacts,
	row: RecordFacts['objections'][number],
	roll: Roll,
	cast: Cast
): DecisionRecord['objections'][number] {
	const answers = [...facts.answers, ...facts.earlierAnswers]
	const judged = facts.judgements.filter(({ objectionId }) => objectionId === row.id)
	const falls = judged.filter(({ stands }) => !stands)
	return {
		id: row.id,
		by: cast.keyOf(row.personId),
		participant: roll.participantOf(row.personId),
		at: row.at.toISOString(),
		criterion: row.criterion,
		reason: row.reason,
		requestedChange: row.requestedChange,
		answers: answers
			.filter(({ objectionId }) => objectionId === row.id)
			.map(({ personId, at, text }) => ({ by: cast.keyOf(personId), at: at.toISOString(), text })),
		status: row.status,
		settled:
			row.statusBy && row.statusAt
				? {
						by: cast.keyOf(row.statusBy),
						at: row.statusAt.toISOString(),
						reason: row.statusReason ?? ''
					}
				: null,
		judgements:
			judged.length === 0
				? null
				: {
						stands: judged.length - falls.length,
						falls: falls.length,
						reasons: falls.map(({ reason }) => reason)
					}
	}
}

/** [B6] A person once, with the first reason that was given. */
function recusalsOf(
	{ recusals }: RecordFacts,
	cast: Cast
): Pick<DecisionRecord, 'recusals'> | Record<string, never> {
	const first = [...Map.groupBy(recusals, ({ personId }) => personId).values()].flatMap(
		([row]) => row ?? []
	)
	if (first.length === 0) return {}
	return {
		recusals: first.map(({ personId, kind, reason, at }) => ({
			by: cast.keyOf(personId),
			kind,
			reason,
			at: at.toISOString()
		}))
	}
}

function previousOf({ previous }: RecordFacts): DecisionRecord['links']['previousRound'] {
	if (!previous?.closedAt || !previous.outcome) return null
	return {
		decision: previous.id,
		round: previous.round,
		result: (previous.outcome as Calculation).result,
		closedAt: previous.closedAt.toISOString()
	}
}

function remedyOf({ authority }: Charter): DecisionRecord['remedy'] {
	const { authority: name, term_days: termDays, text } = authority.remedy
	return name === null && text === null ? null : { authority: name, termDays, text }
}
