import { sha256 } from '@noble/hashes/sha2.js'

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
	const bytes = sha256(new TextEncoder().encode(`${seed}\n${name}`))
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
