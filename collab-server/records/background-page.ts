import { isRightToLeft } from '#schema/docs/languages.ts'
import { markdownBlocks } from '#schema/docs/markdown-blocks.ts'
import type { LinkedDecision, Translation } from '#schema/record/background.ts'
import { boxOf, openBallots } from '#schema/record/record.ts'
import type { Words } from './words.ts'

type Fact = { label: string; value: string }

/** [R19] Lines of the first page: on what it rests, who answers for it, what it replaces. */
export function groundLines(words: Words): Fact[] {
	const { competence, legalBasis = [], links, decision } = words.record
	const { appealUntil } = decision
	return [
		...(competence ? [{ label: words.say('record.label.competence'), value: competence }] : []),
		...legalBasis.map(({ citation, eli }) => ({
			label: words.say('record.label.legal_basis'),
			value: eli ? `${citation} (${eli})` : citation
		})),
		...linkLines(words, 'implements', links.implements),
		...linkLines(words, 'supersedes', links.supersedes),
		...linkLines(words, 'amends', links.amends),
		...redactionLines(words),
		...(appealUntil
			? [{ label: words.say('record.label.appeal'), value: words.date(appealUntil) }]
			: [])
	]
}

/** [RE5] That words had to go and why, and the hash of the text as it was decided on. */
function redactionLines(words: Words): Fact[] {
	const { privacy, proposal } = words.record
	const { original } = proposal.text
	return [
		...(privacy.redactions ?? []).map(({ record, at, ground, reference }) => ({
			label: words.say('record.label.redacted'),
			value: words.say('record.redaction_line', {
				...{ record, reference, date: words.date(at) },
				ground: words.say(`record.redaction.${ground}`)
			})
		})),
		...(privacy.rectifications ?? []).map(({ wrong, right, at }) => ({
			label: words.say('record.label.rectified'),
			value: words.say('record.rectification_line', { wrong, right, date: words.date(at) })
		})),
		...(original ? [{ label: words.say('record.label.original'), value: original.value }] : [])
	]
}

function linkLines(
	words: Words,
	kind: 'implements' | 'supersedes' | 'amends',
	links: readonly LinkedDecision[] = []
): Fact[] {
	return links.map(({ title, record }) => ({
		label: words.say(`record.label.${kind}`),
		value: record ? words.say('record.linked', { title, record }) : title
	}))
}

/** Who prepared the text, who asked for the record and who certifies it. */
export function peopleLines(words: Words): Fact[] {
	const { certification, proposal } = words.record
	const { preparedBy } = proposal
	const preparing = [preparedBy?.by && words.person(preparedBy.by), preparedBy?.team]
	const line = (kind: 'certified' | 'requested', by: string, at: string) => ({
		label: words.say(`record.label.${kind}`),
		value: words.say('record.objection_by', { person: words.person(by), date: words.date(at) })
	})
	return [
		...(preparedBy
			? [
					{
						label: words.say('record.label.prepared'),
						value: preparing.filter(Boolean).join(', ')
					}
				]
			: []),
		...(certification?.certifiedBy
			? [line('certified', certification.certifiedBy, certification.at)]
			: certification?.requestedBy
				? [line('requested', certification.requestedBy, certification.at)]
				: [])
	]
}

/** [R19] [R21] [R22] What stands in sections of its own; each is empty where there is nothing to tell. */
export function backgroundOf(words: Words) {
	const { decision, proposal, translations = [] } = words.record
	return {
		alternatives: {
			title: words.say('record.section.alternatives'),
			columns: words.all('record.column.alternative', 'record.column.why_not'),
			rows: (decision.alternatives ?? []).map(({ text, reason }) => [text, reason])
		},
		accommodations: accommodationsOf(words),
		participation: participationOf(words),
		translations: {
			title: words.say('record.section.translations'),
			each: translations.map((translation) => translationOf(translation, words))
		},
		attachments: {
			title: words.say('record.section.attachments'),
			intro: words.say('record.attachments_intro'),
			columns: words.all('record.column.file', 'record.column.size', 'record.fingerprint'),
			rows: (proposal.attachments ?? []).map(({ name, size }) => [name, `${size} B`]),
			hashes: (proposal.attachments ?? []).map(({ hash }) => hash.value)
		}
	}
}

function accommodationsOf(words: Words) {
	const { accommodations } = words.record
	const title = words.say('record.section.accommodations')
	if (!accommodations) return { title, measures: [], said: [] }
	const { measures, assisted, by, at } = accommodations
	return {
		title,
		measures,
		said: [
			...(assisted === null ? [] : [words.say('record.assisted', { assisted })]),
			words.say('record.noted_by', { person: words.person(by), date: words.date(at) })
		]
	}
}

/** How many of each group of the roll answered; told where there is more than one. */
function participationOf(words: Words) {
	const { electorate } = words.record
	const box = boxOf(words.record)
	const voted = new Set(
		box ? (box.rollUsed ?? []) : openBallots(words.record).map(({ participant }) => participant)
	)
	const groups = Map.groupBy(electorate.roll, ({ constituency }) => constituency)
	const known = !box || box.rollUsed !== null
	return {
		title: words.say('record.section.participation'),
		columns: words.all('record.column.group', 'record.column.entitled', 'record.column.answered'),
		rows:
			known && groups.size > 1
				? [...groups]
						.toSorted()
						.map(([group, lines]) => [
							words.term('group', group),
							String(lines.length),
							String(lines.filter(({ participant }) => voted.has(participant)).length)
						])
				: []
	}
}

function translationOf(translation: Translation, words: Words) {
	const { language, kind, by, at, question, summary, text } = translation
	return {
		language,
		/** Written from the right to the left. */
		rightward: isRightToLeft(language),
		name: words.language(language),
		note: words.say(`record.translated_${kind}`, {
			person: words.person(by),
			date: words.date(at),
			authority: words.language(words.record.language)
		}),
		question,
		summary,
		blocks: markdownBlocks(text, 4)
	}
}
