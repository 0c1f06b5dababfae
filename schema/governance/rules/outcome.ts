import type { TieRule } from './rule.ts'
import type { StepKey } from './step.ts'

/** One line of the calculation: a sentence `step.<key>` of the catalogue and its parameters. */
export type Step = {
	key: StepKey
	/** Names of options stand under `option`, `other` and `options`; they are said by their labels. */
	params: Record<string, string | number | string[]>
}

/**
 * `runoff`, `lot` and `ratifier` are ties that somebody still has to resolve: by a second vote, by a
 * seed that is not known yet, or by the ratifier. `advice` decides nothing [F23].
 */
export const RESULTS = [
	'adopted',
	'not_adopted',
	'objected',
	'no_quorum',
	'tie',
	'runoff',
	'lot',
	'ratifier',
	'advice'
] as const
export type Result = (typeof RESULTS)[number]

/** One stage of a count by transfer. Votes are texts, with five decimals where shares are transferred. */
export type Stage = {
	what: 'first' | 'surplus' | 'excluded'
	/** Whose votes went on; empty at the first stage. */
	from: string
	votes: Record<string, string>
	/** Votes that name nobody any more, and what is lost below the fifth decimal. */
	rest: string
	elected: string[]
}

/**
 * What a rule says about a roll and its ballots. Whole numbers and texts only, fractions as "n/d", so
 * that its JSON is the same everywhere; `steps` is the calculation anyone can follow or repeat [F19].
 */
export type Outcome = {
	result: Result
	method: string
	/**
	 * Votes by choice, weights counted in; every choice of the method is there, also with 0. First
	 * preferences when ranked, sums when scored.
	 */
	tallies: Record<string, number>
	/** Votes on the roll. */
	entitled: number
	/** Votes cast, abstentions and stand-asides included. */
	voted: number
	quorum: { type: string; needed: number; counted: number; reached: boolean }
	/** What the share is taken of; null where a method knows no share. */
	base: { of: string; count: number } | null
	threshold: string | null
	steps: Step[]
} & Chosen

/** What only some methods say. A key that a method has nothing to say under is absent. */
export type Chosen = {
	/** Who or what is chosen, best first. Also "everything stays as it is", with result `not_adopted`. */
	winners?: string[]
	/** A tie that mattered: between whom, for how many places, and the rule for it. */
	tie?: { options: string[]; places: number; rule: TieRule }
	lot?: { seed: string; order: string[] }
	/** Condorcet: votes that put one (outer) before another (inner). */
	pairs?: Record<string, Record<string, number>>
	/** Strength of the strongest path from one to another. */
	paths?: Record<string, Record<string, number>>
	/** All options, best first, equals together. */
	order?: string[][]
	stages?: Stage[]
	/** Needed to be elected. */
	quota?: number
	seats?: number
	/** Mean score, "n/d". */
	means?: Record<string, string>
	/** By constituency, then by option. */
	groups?: Record<string, Record<string, string>>
	budget?: { total: number; spent: number; currency: string }
	/** By constituency: what it said. */
	constituencies?: Record<string, { yes: number; base: number; reached: boolean }>
	/** Under `ratified`: the method that found the recommendation. */
	inner?: string
}
