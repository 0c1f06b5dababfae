import { wordDifference } from '#schema/docs/word-difference.ts'
import { isMessageKey } from '#schema/messages/format.ts'
import type { RecordedAppeal, RecordedRatification } from '#schema/record/record.ts'
import type { Words } from './words.ts'

/** [R14] The words of what happened around the vote and after it. */
export function aftermathOf(words: Words) {
	const { ratification, minority, appeals } = words.record
	return {
		versions: versionsOf(words),
		ratification: ratification && ratificationOf(ratification, words),
		minority: minority && {
			by: said(words, minority),
			text: minority.text
		},
		appeals: appeals.map((appeal) => appealOf(appeal, words))
	}
}

/** Lines of the first page: since when it is in effect, and when it is looked at again. */
export function lifeOf(words: Words): { label: string; value: string }[] {
	const { effect, effectAt, reviewAt, extension } = words.record.decision
	const { motion } = words.record.proposal
	return [
		...(motion ? [{ label: words.say('record.label.motion'), value: motion.reasons }] : []),
		...foundLines(words),
		...tieLines(words),
		...(extension
			? [
					{
						label: words.say('record.label.extended'),
						value: words.say('record.extended_by', {
							person: words.person(extension.by),
							date: words.date(extension.from),
							reason: extension.reason
						})
					}
				]
			: []),
		...(effect === 'effective' && effectAt
			? [{ label: words.say('record.label.effective'), value: words.date(effectAt) }]
			: []),
		...(reviewAt ? [{ label: words.say('record.label.review'), value: words.date(reviewAt) }] : []),
		...minutesLines(words)
	]
}

/** [R16] Which minutes belong to it, and by which hash they are known. */
function minutesLines(words: Words): { label: string; value: string }[] {
	const { minutes } = words.record
	if (!minutes) return []
	const value = words.say('record.minutes', {
		title: minutes.title,
		date: words.date(minutes.frozenAt),
		person: words.person(minutes.linked.by),
		hash: minutes.hash.value
	})
	return [{ label: words.say('record.label.minutes'), value }]
}

/** What was advised and replied, and what the one who decided or called found, and why. */
function foundLines(words: Words): { label: string; value: string }[] {
	const { advice = [], verdict } = words.record.decision
	return [
		...advice.map(({ by, at, from, text, reply }) => ({
			label: words.say(`record.label.advice_${from}`),
			value: words.say(reply ? 'record.advice_replied' : 'record.advice_alone', {
				person: words.person(by),
				date: words.date(at),
				text,
				reply: reply?.text ?? ''
			})
		})),
		...(verdict
			? [
					{
						label: words.say(`record.label.found_${verdict.finds}`),
						value: words.say('record.tie_broken_by', {
							person: words.person(verdict.by),
							date: words.date(verdict.at),
							reasons: verdict.reasons
						})
					}
				]
			: [])
	]
}

/** Who chose among equals and why; and the number of a lot, for whoever draws it again. */
function tieLines(words: Words): { label: string; value: string }[] {
	const { tieBreak, lot } = words.record.decision
	return [
		...(tieBreak?.by
			? [
					{
						label: words.say('record.label.tie_break'),
						value: words.say('record.tie_broken_by', {
							person: words.person(tieBreak.by),
							date: words.date(tieBreak.at),
							reasons: tieBreak.reasons
						})
					}
				]
			: []),
		...(lot ? [{ label: words.say('record.label.lot'), value: lot.secret }] : [])
	]
}

/** What differs between another version and the text decided on, in the order of time. */
function versionsOf(words: Words) {
	const { versions, text } = words.record.proposal
	return versions.map(({ of, text: other, hash }) => ({
		title: words.say(`record.version.${of}`),
		hash: hash.value,
		parts: (of !== 'as_ratified'
			? wordDifference(other, words.text)
			: wordDifference(words.text, other)) ?? [{ kind: 'same' as const, text: text.href }]
	}))
}

function ratificationOf(ratification: RecordedRatification, words: Words) {
	const { deadline, deemed, competence, legalBasis, answers } = ratification
	return {
		due: words.say(deemed ? 'record.ratify_deemed' : 'record.ratify_due', {
			date: words.date(deadline)
		}),
		grounds: [
			...(competence ? [words.say('record.ratify_competence', { competence })] : []),
			...(legalBasis ? [words.say('record.ratify_legal_basis', { basis: legalBasis })] : [])
		],
		answers: answers.map((answer) => ({
			title: words.say(`ratified.${answer.as}`),
			by: said(words, answer),
			ground: answer.ground ? groundOf(answer.ground, words) : null,
			statement: answer.statement,
			changes: answer.changes.map(({ from, to }) => [from, to]),
			note:
				answer.changes.length === 0
					? null
					: words.say(answer.material ? 'record.ratify_material' : 'record.ratify_wording'),
			items: answer.items.map((item) => [item.item, words.say(`ratified.${item.as}`), item.reasons])
		})),
		changeColumns: words.all('record.column.from', 'record.column.to'),
		itemColumns: words.all('record.column.item', 'record.column.answer', 'record.column.reason')
	}
}

function groundOf(ground: string, words: Words): string {
	const key = `ground.${ground}`
	return isMessageKey(key) ? words.say(key) : ground.replaceAll('_', ' ')
}

function appealOf(appeal: RecordedAppeal, words: Words) {
	return {
		title: words.say('record.appeal_of', {
			number: appeal.number,
			ground: words.say(`appeal.ground.${appeal.ground}`)
		}),
		by: words.say('record.appeal_by', {
			person: words.person(appeal.by),
			date: words.date(appeal.at),
			contested: words.say(`appeal.contested.${appeal.contested}`)
		}),
		statement: appeal.statement,
		outcome: outcomeOf(appeal, words),
		panel: appeal.panel.map(({ by, remedy, reasons }) =>
			remedy
				? words.say('record.panel_member', {
						person: words.person(by),
						remedy: words.say(`appeal.remedy.${remedy}`),
						reasons
					})
				: words.say('record.panel_silent', { person: words.person(by) })
		),
		draw: words.say('record.panel_draw', {
			candidates: appeal.draw.length,
			seed: appeal.seed
		})
	}
}

function outcomeOf({ status, remedy, decidedAt }: RecordedAppeal, words: Words): string {
	if (status === 'open') return words.say('record.appeal_open')
	if (status === 'undecided' || !remedy || !decidedAt) return words.say('record.appeal_undecided')
	return words.say('record.appeal_decided', {
		date: words.date(decidedAt),
		remedy: words.say(`appeal.remedy.${remedy}`)
	})
}

function said(words: Words, { by, at }: { by: string; at: string }): string {
	return words.say('record.objection_by', { person: words.person(by), date: words.date(at) })
}
