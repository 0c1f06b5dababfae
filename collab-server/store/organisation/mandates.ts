import type { MandateTerms } from '#schema/db/processes.ts'

/**
 * [B2] The mandates of a membership that hold at an instant for an artefact. Without an artefact those
 * that reach at least something: whoever may ratify anything is a ratifier to the process.
 */
export function mandatesInForce(
	held: { mandates: string[]; mandateTerms: MandateTerms },
	at: Date,
	artefactId?: string
): string[] {
	return held.mandates.filter((name) => {
		const terms = held.mandateTerms[name]
		if (!terms) return true
		const begun = terms.from === null || Date.parse(terms.from) <= at.getTime()
		const over = terms.until !== null && Date.parse(terms.until) <= at.getTime()
		const reaches =
			artefactId === undefined || terms.artefacts === null || terms.artefacts.includes(artefactId)
		return begun && !over && reaches
	})
}

/** When the clock alone will change which mandates hold. */
export function mandateInstants({ mandateTerms }: { mandateTerms: MandateTerms }): Date[] {
	return Object.values(mandateTerms).flatMap(({ from, until }) =>
		[from, until].filter((instant) => instant !== null).map((instant) => new Date(instant))
	)
}
