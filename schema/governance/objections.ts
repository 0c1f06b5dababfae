/** [O2] What the group's judgements come to: more than half of the others, or nothing yet. */
export function judgedByGroup(
	judgements: readonly { stands: boolean }[],
	others: number
): 'valid' | 'not_valid' | null {
	const standing = judgements.filter(({ stands }) => stands).length
	if (standing * 2 > others) return 'valid'
	return (judgements.length - standing) * 2 > others ? 'not_valid' : null
}

/** [O5] Answers by which somebody said that they disagree. */
const DISSENT: readonly string[] = ['no', 'object', 'block', 'disagree']

export function dissents(choice: string): boolean {
	return DISSENT.includes(choice)
}
