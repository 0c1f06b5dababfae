import { BLANK, isBlank } from './rules/answers.ts'
import type { Answer } from './rules/answers.ts'

/** What a ballot says, in one line: "Evening > Morning = Saturday". `name` calls a choice by its name. */
export function answerInWords(answer: Answer, name: (choice: string) => string): string {
	if (isBlank(answer)) return name(BLANK)
	if ('choice' in answer) return name(answer.choice)
	if ('approvals' in answer) return answer.approvals.map(name).join(', ')
	if ('ranking' in answer)
		return answer.ranking.map((tier) => tier.map(name).join(' = ')).join(' > ')
	const numbers = 'scores' in answer ? answer.scores : answer.dots
	return Object.entries(numbers)
		.map(([id, number]) => `${name(id)} ${number}`)
		.join(', ')
}
