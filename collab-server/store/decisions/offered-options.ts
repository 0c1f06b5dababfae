import { Refusal } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import {
	checkOptions,
	mustKeep,
	recusesOwn,
	type Option
} from '#schema/governance/rules/options.ts'
import { LIMITS } from '#schema/limits.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { requiredText } from '../acting/texts.ts'

type Offered = { label: string; cost?: number; keep?: boolean; team?: string }

/**
 * [D13] The options of a decision as they are announced, with a short name each: they never change
 * afterwards [F6]. Where options are ranked, everything can also stay as it is.
 */
export function optionsFor(rule: Rule, offered: readonly Offered[], language: string): Option[] {
	if (offered.length > LIMITS.options) throw new Refusal('malformed', { field: 'options' })
	const options = offered.map(({ label, cost, keep, team }, at): Option => {
		return {
			id: shortName(at),
			label: requiredText(label, 'options', LIMITS.optionLength),
			...(cost === undefined ? {} : { cost: wholeCost(cost) }),
			...(keep ? { keep: true as const } : {}),
			...(team && recusesOwn(rule) ? { team } : {})
		}
	})
	const missing = mustKeep(rule) && !options.some(({ keep }) => keep)
	const all = missing ? [...options, keepAsIs(options.length, language)] : options
	checkOptions(rule, all)
	refuseAlike(all)
	if (recusesOwn(rule) && all.some(({ team }) => team === undefined))
		throw new Refusal('option_team_missing')
	if (all.length === 1) throw new Refusal('options_missing')
	return all
}

function keepAsIs(at: number, language: string): Option {
	return { id: shortName(at), label: say(language as Language, 'choice.keep'), keep: true }
}

/** a, b, ... z, then aa, ab: easy to say, and telling nothing. */
function shortName(at: number): string {
	const letter = String.fromCharCode(97 + (at % 26))
	return at < 26 ? letter : `${shortName(Math.floor(at / 26) - 1)}${letter}`
}

function wholeCost(cost: number): number {
	if (!Number.isSafeInteger(cost) || cost < 1) throw new Refusal('malformed', { field: 'options' })
	return cost
}

/** Two options of one name could not be told apart on the ballot. */
function refuseAlike(options: readonly Option[]): void {
	const labels = new Set<string>()
	for (const { label = '' } of options) {
		const name = label.toLowerCase()
		if (labels.has(name)) throw new Refusal('options_wrong', { option: label })
		labels.add(name)
	}
}
