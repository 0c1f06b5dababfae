import { Refusal } from '#schema/errors.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import { DOTS, PLACE, POINTS, rankingOf } from '../answering.ts'

/** What a ballot's form says. Whether it can be counted is for the store to say [D14]. */
export function answerFrom(form: FormData): Answer {
	switch (form.get('form')) {
		case 'approvals':
			return { approvals: form.getAll('approve').map(String) }
		case 'ranking':
			return { ranking: rankingOf(numbersIn(form, PLACE)) }
		case 'scores':
			return { scores: numbersIn(form, POINTS) }
		case 'dots':
			return { dots: numbersIn(form, DOTS) }
		default:
			return { choice: onlyOne(form.getAll('choice').map(String)) }
	}
}

/** A form that gives two answers gives none. */
function onlyOne([choice = '', ...others]: string[]): string {
	if (others.length > 0) throw new Refusal('ballot_form_wrong')
	return choice
}

/** The numbers of the fields whose names begin with `prefix`; empty fields say nothing. */
function numbersIn(form: FormData, prefix: string): Record<string, number> {
	const filled = [...form].filter(([name, value]) => name.startsWith(prefix) && value !== '')
	return Object.fromEntries(
		filled.map(([name, value]) => [name.slice(prefix.length), Number(value)])
	)
}
