/** What the demonstration process says. The same story in each language; every name is invented. */
export type DemonstrationWords = {
	name: string
	aim: string
	timezone: string
	document: {
		title: string
		sections: readonly { heading: string; paragraphs: readonly string[] }[]
	}
	schedule: { title: string; phase: string; tasks: readonly [string, string, string, string] }
	board: {
		title: string
		columns: readonly [string, string, string]
		/** Each card with the number of its column. */
		cards: readonly { title: string; text: string; column: 0 | 1 | 2 }[]
	}
}
