/** One of the four answers: a bold phrase, aim for eight words, and one small line. */
export type WhereAnswer = { text: string; detail?: string }

/** Where we are, what you can do, until when, what happens next. Marigold only when something is asked. */
export type WhereAnswers = {
	here: WhereAnswer
	can: WhereAnswer
	until: WhereAnswer
	next: WhereAnswer
	yourTurn: boolean
}
