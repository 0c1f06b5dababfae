import type { PlainBlock, Stretch } from '#schema/docs/plain-shape.ts'
import type { PageData } from '../records/page-data.ts'
import { plainBlocks } from './frozen-blocks.ts'

/** [RD1] The page of a record as plain blocks, in the order of the PDF: the answer first. */
export function recordBlocks(page: PageData): PlainBlock[] {
	return [
		heading(1, page.title),
		paragraph(bold(page.answer), ` ${page.statement}`),
		paragraph(
			`${[page.organisation, page.identifier].filter(Boolean).join(', ')}. ${page.name} ${page.id}. ${page.issuedOn}`
		),
		...said(page.evaluation),
		...said(page.demonstration),
		table(
			null,
			page.facts.map(({ label, value }) => [label, value]),
			true
		),
		paragraph(bold(`${page.code.label}: `), page.code.groups.join(' ')),
		...said(page.code.help),
		...(page.address ? [paragraph(bold(`${page.address.label}: `), page.address.uri)] : []),
		...(page.summary ? [heading(2, page.sections.summary), ...lines(page.summary)] : []),
		...countOf(page),
		...textOf(page),
		...tableUnder(page.alternatives),
		...answersOf(page),
		heading(2, page.sections.objections),
		...(page.objections.length > 0
			? page.objections.flatMap(objectionOf)
			: said(page.noObjections)),
		...earlierOf(page),
		...recusalsOf(page),
		...accommodationsOf(page),
		...translationsOf(page),
		...versionsOf(page),
		...ratificationOf(page),
		...minorityOf(page),
		...appealsOf(page),
		heading(2, page.sections.timeline),
		table(page.timeline.columns, page.timeline.rows),
		heading(2, page.sections.remedy),
		...page.remedy.flatMap(lines),
		...signaturesOf(page),
		...verifyOf(page),
		heading(2, page.sections.about),
		...page.about.flatMap(lines)
	]
}

function countOf({ tally, decision, participation, sections }: PageData): PlainBlock[] {
	const rows = [...tally.choices, tally.silent, tally.total]
	return [
		heading(2, sections.decision),
		paragraph(decision.ruleIntro),
		{ kind: 'quote', body: lines(decision.rule) },
		table(
			tally.columns,
			rows.map(({ label, count }) => [label, String(count)])
		),
		...tableUnder(participation, 3),
		paragraph(decision.stepsIntro),
		list(decision.steps)
	]
}

function textOf({ text, sections }: PageData): PlainBlock[] {
	return [
		heading(2, sections.text),
		...lines(text.intro),
		...(text.purpose ? [paragraph(bold(`${text.purpose.label}: `), text.purpose.text)] : []),
		...(text.title === null ? [] : [heading(3, text.title)]),
		...plainBlocks(text.blocks, text.mentioned)
	]
}

function answersOf({ answers, sections }: PageData): PlainBlock[] {
	return [
		heading(2, sections.answers),
		answers.rows.length > 0 ? table(answers.columns, answers.rows) : paragraph(answers.none)
	]
}

function objectionOf(objection: PageData['objections'][number]): PlainBlock[] {
	const { title, by, reason, change, answers, status, settled, judged, judgements } = objection
	return [
		heading(3, title),
		paragraph(by),
		...lines(reason),
		...(change ? [paragraph(bold(`${change.label}: `), change.text)] : []),
		...answers.flatMap((answer) => [paragraph(bold(answer.by)), ...lines(answer.text)]),
		paragraph(bold(status)),
		...said(settled),
		...said(judged),
		...(judgements.length > 0 ? [list(judgements)] : [])
	]
}

function earlierOf({ earlier, sections }: PageData): PlainBlock[] {
	if (earlier.length === 0) return []
	return [
		heading(2, sections.earlier),
		...earlier.flatMap(({ round, ...objection }) => {
			const [title, ...rest] = objectionOf(objection)
			return [...(title ? [title] : []), paragraph(round), ...rest]
		})
	]
}

function recusalsOf({ recusals, sections }: PageData): PlainBlock[] {
	if (recusals.length === 0) return []
	return [
		heading(2, sections.recusals),
		...recusals.flatMap(({ by, reason }) => [paragraph(bold(by)), ...lines(reason)])
	]
}

function accommodationsOf({ accommodations }: PageData): PlainBlock[] {
	const { title, measures, said: sentences } = accommodations
	if (sentences.length === 0) return []
	return [
		heading(2, title),
		...(measures.length > 0 ? [list(measures)] : []),
		...sentences.flatMap(lines)
	]
}

function translationsOf({ translations, text }: PageData): PlainBlock[] {
	if (translations.each.length === 0) return []
	return [
		heading(2, translations.title),
		...translations.each.flatMap(({ language, name, note, question, summary, blocks }) => [
			heading(3, name),
			...lines(note),
			paragraph({ ...bold(question), lang: language }),
			...linesIn(language, summary),
			...plainBlocks(blocks, text.mentioned, language)
		])
	]
}

function tableUnder(
	{ title, columns, rows }: { title: string; columns: string[]; rows: string[][] },
	level: 2 | 3 = 2
): PlainBlock[] {
	return rows.length > 0 ? [heading(level, title), table(columns, rows)] : []
}

/** Words that came in are underlined, words that went are struck out. */
function versionsOf({ versions, sections }: PageData): PlainBlock[] {
	if (versions.length === 0) return []
	const styles = { same: [], added: ['underline'], removed: ['strike'] } as const
	return [
		heading(2, sections.versions),
		...versions.flatMap(({ title, hash, parts }) => [
			heading(3, title),
			paragraph(hash),
			paragraph(
				...parts
					.filter(({ text }) => text !== '')
					.map(({ kind, text }): Stretch => ({ text, styles: styles[kind] }))
			)
		])
	]
}

function ratificationOf({ ratification, sections }: PageData): PlainBlock[] {
	if (!ratification) return []
	const { due, grounds, answers, changeColumns, itemColumns } = ratification
	return [
		heading(2, sections.ratification),
		paragraph(due),
		...grounds.flatMap(lines),
		...answers.flatMap((answer) => [
			heading(3, answer.title),
			paragraph(answer.by),
			...said(answer.ground),
			...lines(answer.statement),
			...(answer.changes.length > 0 ? [table(changeColumns, answer.changes)] : []),
			...said(answer.note),
			...(answer.items.length > 0 ? [table(itemColumns, answer.items)] : [])
		])
	]
}

function minorityOf({ minority, sections }: PageData): PlainBlock[] {
	if (!minority) return []
	return [heading(2, sections.minority), paragraph(minority.by), ...lines(minority.text)]
}

function appealsOf({ appeals, sections }: PageData): PlainBlock[] {
	if (appeals.length === 0) return []
	return [
		heading(2, sections.appeals),
		...appeals.flatMap(({ title, by, statement, outcome, panel, draw }) => [
			heading(3, title),
			paragraph(by),
			...lines(statement),
			paragraph(bold(outcome)),
			...(panel.length > 0 ? [list(panel)] : []),
			paragraph(draw)
		])
	]
}

/** Without the room to sign by hand: a copy to read is not what is signed. */
function signaturesOf({ signatures }: PageData): PlainBlock[] {
	const { title, intro, seals, later } = signatures
	return [
		heading(2, title),
		paragraph(intro),
		...seals.map(({ whose, serial, how }) =>
			table(
				null,
				[...whose, serial, ...how].map(({ label, value }) => [label, value]),
				true
			)
		),
		paragraph(later.uri === null ? later.text : `${later.text} ${later.uri}`)
	]
}

function verifyOf({ verify, attachments, sections }: PageData): PlainBlock[] {
	return [
		heading(2, sections.verify),
		list(verify.steps, 1),
		paragraph(bold(verify.hashTitle)),
		table(
			null,
			verify.hashes.map(([label = '', hash = '']) => [label, hash]),
			true
		),
		...tableUnder({
			...attachments,
			rows: attachments.rows.map((row, at) => [...row, attachments.hashes[at] ?? ''])
		}),
		paragraph(bold(`${verify.ledger.label}: `), verify.ledger.key)
	]
}

function heading(level: 1 | 2 | 3, text: string): PlainBlock {
	return { kind: 'heading', level, text: [{ text }] }
}

function bold(text: string): Stretch {
	return { text, styles: ['bold'] }
}

function paragraph(...parts: (string | Stretch)[]): PlainBlock {
	const text = parts
		.map((part) => (typeof part === 'string' ? { text: part } : part))
		.filter((part) => part.text !== '')
	return { kind: 'paragraph', text }
}

/** What somebody wrote, a paragraph for each of its own. */
function lines(text: string): PlainBlock[] {
	return written(text).map((part) => paragraph(part))
}

/** The same in another language than the record's. */
function linesIn(lang: string, text: string): PlainBlock[] {
	return written(text).map((part) => paragraph({ text: part, lang }))
}

function written(text: string): string[] {
	return text.split(/\n{2,}/).filter((part) => part.trim() !== '')
}

function said(text: string | null): PlainBlock[] {
	return text ? lines(text) : []
}

function list(items: readonly string[], start: number | null = null): PlainBlock {
	return {
		kind: 'list',
		start,
		items: items.map((text) => ({ done: null, body: [paragraph(text)] }))
	}
}

/** `sideways`: the first cell of each row says what the row is about. */
function table(
	columns: readonly string[] | null,
	rows: readonly (readonly (string | undefined)[])[],
	sideways = false
): PlainBlock {
	const cell = (text: string | undefined, head: boolean) => ({
		head,
		columns: 1,
		rows: 1,
		body: [paragraph(text ?? '')]
	})
	return {
		kind: 'table',
		rows: [
			...(columns ? [columns.map((text) => cell(text, true))] : []),
			...rows.map((row) => row.map((text, at) => cell(text, sideways && at === 0)))
		]
	}
}
