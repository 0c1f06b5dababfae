/** What a draft needs before others review it (governance.md 1.5), in the order it is asked for. */
export const REVIEW_NEEDS = ['owner', 'language', 'purpose', 'summary', 'pictures'] as const
export type ReviewNeed = (typeof REVIEW_NEEDS)[number]

/** What is known about a draft besides its content. */
export type Described = {
	/** A team that is at work, or a person who takes part, answers for it. */
	owner: boolean
	language: string
	/** What it is for. */
	purpose: string
	/** What it says, in plain words. */
	summary: string
	/** [PI7] Every picture in it says what it shows, or is said to be decoration. */
	pictures: boolean
}

/** [S6] What is still missing before it can be put to review. */
export function missingForReview(about: Described): ReviewNeed[] {
	return REVIEW_NEEDS.filter((need) => {
		const given = about[need]
		return typeof given === 'string' ? given.trim() === '' : !given
	})
}
