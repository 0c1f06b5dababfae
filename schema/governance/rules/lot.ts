import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson, type Json } from '../../record/canonical.ts'
import { countedRule } from './ratified.ts'
import type { Rule } from './rule.ts'

/**
 * [D12] The order of a lot: by the SHA-256 of seed, line feed and name, in hexadecimal, the smallest
 * first. Anyone can draw it again with a pocket tool; nobody can choose it who did not know the seed
 * when the names were fixed.
 */
export function drawnOrder(seed: string, names: readonly string[]): string[] {
	return names
		.map((name) => ({ name, drawn: drawnNumber(seed, name) }))
		.sort((one, other) => (one.drawn < other.drawn ? -1 : 1))
		.map(({ name }) => name)
}

export function drawnNumber(seed: string, name: string): string {
	return hexOf(`${seed}\n${name}`)
}

/** [D32] Whether a tie under this rule is for a lot. */
export function settledByLot(rule: Rule): boolean {
	return countedRule(rule).tie === 'lot_public_seed'
}

/** [D32] What is published of a secret number before anybody can know whom it helps. */
export function commitmentOf(secret: string): string {
	return hexOf(secret)
}

/**
 * [D32] The seed of a lot: a number whose hash was announced, a space, and the hash of what was
 * answered. Who knew the number did not know the answers, and who answered did not know the number.
 */
export function seedOf(secret: string, answers: readonly Json[]): string {
	const lines = answers.map((answer) => canonicalJson(answer)).sort()
	return `${secret} ${hexOf(lines.join('\n'))}`
}

function hexOf(text: string): string {
	const bytes = sha256(new TextEncoder().encode(text))
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
