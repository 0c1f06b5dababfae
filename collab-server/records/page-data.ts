import { answerInWords } from '#schema/governance/answer-words.ts'
import { digest } from '#schema/record/verify.ts'
import { receiptInGroups } from '#schema/governance/receipt.ts'
import { answerOfSlip } from '#schema/governance/secret-count.ts'
import type { KeyNamed } from '#schema/record/key-named.ts'
import {
	ATTACHMENTS,
	boxOf,
	openBallots,
	type DecisionRecord,
	type RecordedBox,
	type RecordedObjection
} from '#schema/record/record.ts'
import { TONES } from '#schema/docs/callout.ts'
import { MENTIONED_KINDS } from '#schema/docs/mentioned.ts'
import { markdownBlocks, type Block } from '#schema/docs/markdown-blocks.ts'
import { aftermathOf, lifeOf } from './aftermath-page.ts'
import { backgroundOf, groundLines, peopleLines } from './background-page.ts'
import { codeOnPage } from './page-code.ts'
import { signaturesOf } from './signatures-page.ts'
import { Words } from './words.ts'

/** From so many blocks on a text has a list of contents before it. */
const LONG_TEXT = 40

/** Everything `template.typ` prints, in the language of authority: words and numbers, no layout. */
export type PageData = ReturnType<typeof pageData>

/** What the PDF is made of besides the record: the bytes it carries, and how it will be sealed. */
export type PageSource = {
	record: DecisionRecord
	recordBytes: Uint8Array
	text: string
	proof: string
	/** [L17] Missing in records from before. */
	consistency?: string | null
	/** Sealed with the evaluation key: every page says so [R9]. */
	evaluation: boolean
	/** The keys that seal it, in their order: what is known of them before they do [R29]. */
	seals: readonly KeyNamed[]
}

/** [R6] The words of a record. Same source, same words: nothing is read from the clock or the machine. */
export function pageData(source: PageSource) {
	const { record } = source
	const words = new Words(record, source.text)
	const blocks = markdownBlocks(source.text, 3)
	return {
		language: record.language,
		issued: dateParts(record.issuedAt),
		title: record.decision.question,
		subject: words.say('record.subject', {
			id: record.id,
			organisation: record.organisation.name
		}),
		name: words.say('record.name'),
		id: record.id,
		organisation: record.organisation.name,
		identifier: record.organisation.identifier
			? `${record.organisation.identifier.scheme} ${record.organisation.identifier.value}`
			: null,
		evaluation: source.evaluation ? words.say('record.evaluation') : null,
		demonstration: record.process.demonstration ? words.say('record.demonstration') : null,
		adopted: record.outcome.calculation.result === 'adopted',
		answer: words.say(`record.answer.${answerOf(record)}`),
		statement: record.outcome.statement,
		facts: factsOf(words),
		tally: tallyOf(words),
		code: codeOnPage(words, source.recordBytes),
		address: record.uri ? { label: words.say('record.label.address'), uri: record.uri } : null,
		issuedOn: words.say('record.issued', { date: words.date(record.issuedAt) }),
		contents: blocks.length > LONG_TEXT ? words.say('record.section.contents') : null,
		sections: sectionsOf(words),
		summary: record.decision.summary,
		text: {
			title: titleOf(record.proposal.artefact.title, blocks),
			purpose: record.proposal.purpose
				? { label: words.say('record.label.purpose'), text: record.proposal.purpose }
				: null,
			intro: words.say('record.text_intro', {
				date: words.date(record.proposal.frozenAt),
				person: words.person(record.proposal.frozenBy)
			}),
			blocks,
			tones: Object.fromEntries(TONES.map((tone) => [tone, words.say('port.tone', { tone })])),
			mentioned: Object.fromEntries(
				MENTIONED_KINDS.map((kind) => [kind, words.say('port.mentioned', { kind })])
			)
		},
		decision: decisionOf(words),
		answers: answersOf(words),
		objections: record.objections.map((objection, at) => objectionOf(objection, at + 1, words)),
		...aftermathOf(words),
		...backgroundOf(words),
		earlier: record.earlierObjections.map(({ round, objection }, at) => ({
			round: words.say('record.in_round', { round }),
			...objectionOf(objection, at + 1, words)
		})),
		noObjections: words.say('record.no_objections'),
		recusals: (record.recusals ?? []).map(({ by, kind, reason, at }) => ({
			by: words.say(`record.recusal_${kind}`, { person: words.person(by), date: words.date(at) }),
			reason
		})),
		timeline: {
			columns: words.all('record.column.when', 'record.column.what', 'record.column.who'),
			rows: record.timeline.map(({ at, event, by }) => [
				words.tableDate(at),
				words.say(`record.event.${event}`),
				by === null ? '' : words.person(by)
			])
		},
		remedy: remedyOf(words),
		signatures: signaturesOf(words, source.seals),
		verify: verifyOf(words, source),
		about: aboutOf(words),
		replaced: words.say('record.replaced'),
		page: { of: words.say('record.page', { page: '{page}', pages: '{pages}' }) }
	}
}

/** Whether something was chosen, or how the question was answered. */
function answerOf({ outcome }: DecisionRecord) {
	const { result, winners = [] } = outcome.calculation
	return result === 'adopted' && winners.length > 0 ? 'chosen' : result
}

/** A text that begins with its own title does not need it twice. */
function titleOf(title: string, [first]: Block[]): string | null {
	const own = first?.kind === 'heading' ? first.body : []
	return own.length === 1 && own[0]?.kind === 'text' && own[0].text === title ? null : title
}

function factsOf(words: Words): { label: string; value: string }[] {
	const { process, proposal, rule, decision, links, outcome } = words.record
	const { entitled, voted } = outcome.calculation
	const previous = links.previousRound
	return [
		{ label: words.say('record.label.process'), value: process.name },
		{ label: words.say('record.label.text'), value: proposal.artefact.title },
		{ label: words.say('record.label.rule'), value: rule.sentence },
		{
			label: words.say('record.label.participation'),
			value: words.say('record.participation', { voted, entitled })
		},
		...(previous
			? [
					{
						label: words.say('record.label.round'),
						value: words.say('record.previous', {
							round: decision.round,
							previous: previous.round,
							date: words.date(previous.closedAt),
							result: words.term('result', previous.result)
						})
					}
				]
			: []),
		{ label: words.say('record.label.closed'), value: words.date(decision.closedAt) },
		...lifeOf(words),
		...groundLines(words),
		...peopleLines(words)
	]
}

/** One row per choice, and the silent ones last, so that the numbers add up to those entitled. */
function tallyOf(words: Words) {
	const { tallies, entitled, voted } = words.record.outcome.calculation
	const choices = Object.entries(tallies).map(([choice, count]) => ({
		choice,
		label: words.choice(choice),
		count
	}))
	const silent = entitled - voted
	const segments = words.record.decision.options === undefined
	return {
		/** One segment for each vote: only where everybody has one. Else a bar for each option. */
		segments,
		columns: words.all('record.column.answer', 'record.column.votes'),
		choices,
		silent: { label: words.say('record.no_answer'), count: silent },
		total: { label: words.say('record.total'), count: entitled },
		most: Math.max(1, ...choices.map(({ count }) => count)),
		alt: words.say(segments ? 'record.tally_alt' : 'record.tally_bars_alt', {
			counts: choices.map(({ label, count }) => `${label} ${count}`).join(', '),
			silent
		})
	}
}

function sectionsOf(words: Words) {
	return {
		summary: words.say('record.section.summary'),
		text: words.say('record.section.text'),
		decision: words.say('record.section.decision'),
		answers: words.say('record.section.answers'),
		objections: words.say('record.section.objections'),
		recusals: words.say('record.section.recusals'),
		earlier: words.say('record.section.earlier'),
		versions: words.say('record.section.versions'),
		ratification: words.say('record.section.ratification'),
		minority: words.say('record.section.minority'),
		appeals: words.say('record.section.appeals'),
		timeline: words.say('record.section.timeline'),
		remedy: words.say('record.section.remedy'),
		verify: words.say('record.section.verify'),
		about: words.say('record.section.about')
	}
}

function decisionOf(words: Words) {
	const { rule, outcome } = words.record
	return {
		ruleIntro: words.say('record.rule_intro'),
		rule: rule.sentence,
		stepsIntro: words.say('record.steps_intro'),
		steps: outcome.calculation.steps.map((step) => words.step(step))
	}
}

function answersOf(words: Words) {
	const { electorate } = words.record
	const box = boxOf(words.record)
	if (box) return slipsOf(box, words)
	const groups = new Map(electorate.roll.map((line) => [line.participant, line.constituency]))
	return {
		none: words.say('record.no_ballots'),
		columns: words.all(
			'record.column.person',
			'record.column.group',
			'record.column.answer',
			'record.column.reason'
		),
		rows: openBallots(words.record).map(({ participant, person, choice, answer, via, reason }) => {
			const said = answerInWords(answer ?? { choice }, (one) => words.choice(one))
			return [
				words.person(person),
				words.term('group', groups.get(participant) ?? ''),
				via ? words.say('record.lent', { answer: said, person: words.person(via) }) : said,
				reason
			]
		})
	}
}

/** [SB5] The published box: each answer beside its receipt. */
function slipsOf({ box }: RecordedBox, words: Words) {
	return {
		none: words.say('record.box_none'),
		columns: words.all('record.column.receipt', 'record.column.answer'),
		rows: (box ?? []).map((slip) => [
			receiptInGroups(slip.receipt),
			answerInWords(answerOfSlip(slip), (one) => words.choice(one))
		])
	}
}

function objectionOf(objection: RecordedObjection, number: number, words: Words) {
	const { by, at, criterion, reason, requestedChange, answers, status, settled } = objection
	const judgements = objection.judgements && {
		stands: objection.judgements.stands,
		falls: objection.judgements.falls
	}
	return {
		title: words.say('record.objection_of', {
			number,
			criterion: words.term('criterion', criterion)
		}),
		by: words.say('record.objection_by', { person: words.person(by), date: words.date(at) }),
		reason,
		change: requestedChange
			? { label: words.say('record.requested_change'), text: requestedChange }
			: null,
		answers: answers.map((answer) => ({
			by: words.say('record.answer_by', {
				person: words.person(answer.by),
				date: words.date(answer.at)
			}),
			text: answer.text
		})),
		status: words.term('objection', status),
		settled: settled ? settledSentence(words, settled) : null,
		judged: judgements ? words.say('record.judged', judgements) : null,
		judgements: objection.judgements?.reasons ?? []
	}
}

function settledSentence(words: Words, settled: NonNullable<RecordedObjection['settled']>): string {
	const params = { person: words.person(settled.by), date: words.date(settled.at) }
	return settled.reason
		? words.say('record.settled_by', { ...params, reason: settled.reason })
		: words.say('record.settled_by_without_reason', params)
}

/** Where an outcome can be challenged outside is always printed, also that the charter names nothing. */
function remedyOf(words: Words): string[] {
	const { remedy } = words.record
	if (!remedy) return [words.say('record.remedy_none')]
	const { text, authority, termDays } = remedy
	return [
		...(text === null ? [] : [text]),
		...(authority === null ? [] : [words.say('record.remedy_authority', { authority })]),
		...(termDays === null ? [] : [words.say('record.remedy_term', { days: termDays })])
	]
}

function verifyOf(words: Words, { recordBytes, text, proof, consistency }: PageSource) {
	const { organisation, ledger, proposal, electorate, rule } = words.record
	return {
		steps: [
			...words.all('record.verify_step_1', 'record.verify_step_2', 'record.verify_step_3'),
			words.say('record.verify_step_4', { organisation: organisation.name })
		],
		attached: words.say('record.attached'),
		columns: words.all('record.column.file', 'record.column.content', 'record.column.size'),
		files: [
			[ATTACHMENTS.record, words.say('record.attachment.record'), recordBytes.length],
			[ATTACHMENTS.text, words.say('record.attachment.text'), Buffer.byteLength(text)],
			[ATTACHMENTS.proof, words.say('record.attachment.proof'), Buffer.byteLength(proof)],
			...(!consistency
				? []
				: [
						[
							ATTACHMENTS.consistency,
							words.say('record.attachment.consistency'),
							Buffer.byteLength(consistency)
						]
					])
		].map(([name, content, size]) => [name, content, `${size} B`]),
		hashTitle: words.say('record.fingerprint'),
		hashes: [
			[words.say('record.fingerprint.record'), digest(recordBytes)],
			[words.say('record.fingerprint.text'), proposal.text.hash.value],
			[words.say('record.fingerprint.snapshot'), proposal.snapshot.hash.value],
			...(proposal.snapshot.published
				? [[words.say('record.fingerprint.published'), proposal.snapshot.published.value]]
				: []),
			[words.say('record.fingerprint.roll'), electorate.rollHash.value],
			[words.say('record.fingerprint.charter'), rule.charter.hash]
		],
		ledger: { label: words.say('record.ledger_key'), key: ledger.publicKey }
	}
}

function aboutOf(words: Words): string[] {
	const { rule, privacy } = words.record
	const secret = boxOf(words.record) ? [words.say('record.confidential')] : []
	return [
		words.say('record.charter', { id: rule.charter.id, version: rule.charter.version }),
		words.say(`record.privacy.${privacy.names}`),
		...secret,
		words.say('record.authority'),
		words.say('record.limits')
	]
}

function dateParts(instant: string) {
	const at = new Date(instant)
	return {
		year: at.getUTCFullYear(),
		month: at.getUTCMonth() + 1,
		day: at.getUTCDate(),
		hour: at.getUTCHours(),
		minute: at.getUTCMinutes(),
		second: at.getUTCSeconds()
	}
}
