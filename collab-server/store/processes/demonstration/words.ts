/** What a thing is called, what it is for, and what it says in plain words. */
export type About = { title: string; purpose: string; summary: string }

/** What the demonstration process says. The same story in each language; every name is invented. */
export type DemonstrationWords = {
	name: string
	aim: string
	timezone: string
	document: About & {
		sections: readonly { heading: string; paragraphs: readonly string[] }[]
	}
	schedule: About & { phase: string; tasks: readonly [string, string, string, string] }
	board: About & {
		columns: readonly [string, string, string]
		/** Each card with the number of its column. */
		cards: readonly { title: string; text: string; column: 0 | 1 | 2 }[]
	}
}
