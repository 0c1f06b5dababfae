import type { Voice } from '../messages/voice.ts'
import { share } from './rules/quorum.ts'

/** "two thirds", or "3/10" where the language has no everyday word. */
export function shareInWords(voice: Voice, text: string): string {
	const { numerator, denominator } = share(text)
	const known = SHARES.find((name) => {
		const named = share(name)
		return numerator * named.denominator === named.numerator * denominator
	})
	return known ? voice(`share.${known}`) : text
}
const SHARES = ['1/3', '1/2', '2/3', '3/4', '4/5'] as const
