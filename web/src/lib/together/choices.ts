/** Whose changes are said aloud: nobody's, those in the section where I am, all. */
export const TOLD = ['nothing', 'section', 'everything'] as const

/** How a person likes to work with others on this device. */
export type Choices = {
	told: (typeof TOLD)[number]
	/** Whether it is said who comes and goes. */
	people: boolean
	/** Whether the carets of others are shown. */
	carets: boolean
	/** Whether others are asked to leave the paragraph to me in which I write. */
	paragraph: boolean
}

/** Nothing is said aloud until somebody asks for it [A12, A13]. */
export const QUIET: Choices = { told: 'nothing', people: false, carets: true, paragraph: false }

const COOKIE = 'together'
const YEAR_S = 365 * 24 * 3600

/** A cookie of this device, because signing out clears everything else that a page can keep. */
export function readChoices(cookies = document.cookie): Choices {
	const kept = cookies.split('; ').find((one) => one.startsWith(`${COOKIE}=`))
	const words = kept?.slice(COOKIE.length + 1).split('.') ?? []
	return {
		told: TOLD.find((told) => words.includes(told)) ?? QUIET.told,
		people: words.includes('people'),
		carets: !words.includes('no-carets'),
		paragraph: words.includes('paragraph')
	}
}

export function spellChoices({ told, people, carets, paragraph }: Choices): string {
	const words = [told, people && 'people', !carets && 'no-carets', paragraph && 'paragraph']
	return `${COOKIE}=${words.filter(Boolean).join('.')}; path=/; samesite=lax; max-age=${YEAR_S}`
}

export function keepChoices(choices: Choices): void {
	document.cookie = spellChoices(choices)
}
