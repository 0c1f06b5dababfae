import { Refusal } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { SMALLEST_BOX } from './secrecy.ts'

/** [LT6] What can be answered to each stratum: bands such as "16-29", never what lies behind them. */
export type Bands = Record<string, string[]>
/** How many of a pool and of those drawn are in a band; null where so few are that somebody stands out. */
export type Composition = Record<
	string,
	{ band: string; pool: number | null; drawn: number | null }[]
>
type Strata = Readonly<Record<string, string>>

/**
 * [LT1] The bands of each stratum, as they are announced: at least two, at most twelve, each once.
 * @throws Refusal bands_wrong with the stratum
 */
export function readBands(strata: readonly string[], given: unknown): Bands {
	const record = isRecord(given) ? given : {}
	if (Object.keys(record).some((key) => !strata.includes(key)))
		throw new Refusal('malformed', { field: 'bands' })
	return Object.fromEntries(strata.map((stratum) => [stratum, bandsOf(stratum, record[stratum])]))
}

function bandsOf(stratum: string, given: unknown): string[] {
	const bands = (Array.isArray(given) ? given : [])
		.map((band: unknown) => (typeof band === 'string' ? band.trim().normalize('NFC') : ''))
		.filter((band) => band !== '')
	const { bandLength, bandsMax } = LIMITS
	const distinct = new Set(bands.map((band) => band.toLocaleLowerCase()))
	const fit =
		bands.length >= 2 &&
		bands.length <= bandsMax &&
		bands.every((band) => band.length <= bandLength)
	if (!fit || distinct.size !== bands.length)
		throw new Refusal('bands_wrong', { stratum, most: bandsMax, length: bandLength })
	return bands
}

/**
 * [LT2] What somebody answers: one band of each stratum, and nothing else.
 * @throws Refusal band_unknown with the stratum
 */
export function readStrata(bands: Bands, given: unknown): Record<string, string> {
	const record = isRecord(given) ? given : {}
	if (Object.keys(record).some((key) => !Object.hasOwn(bands, key)))
		throw new Refusal('malformed', { field: 'strata' })
	return Object.fromEntries(
		Object.entries(bands).map(([stratum, known]) => {
			const answer = known.find((band) => band === record[stratum])
			if (answer === undefined) throw new Refusal('band_unknown', { stratum })
			return [stratum, answer]
		})
	)
}

/** [LT6] How a pool and a panel are composed, in counts among which nobody stands out. */
export function compositionOf(
	bands: Bands,
	pool: readonly Strata[],
	drawn: readonly Strata[]
): Composition {
	return Object.fromEntries(
		Object.entries(bands).map(([stratum, known]) => {
			const counts = (people: readonly Strata[]) =>
				safeCounts(known.map((band) => people.filter((one) => one[stratum] === band).length))
			const [of, among] = [counts(pool), counts(drawn)]
			return [
				stratum,
				known.map((band, at) => ({ band, pool: of[at] ?? null, drawn: among[at] ?? null }))
			]
		})
	)
}

/** A count under five is not told; nor is the next larger one, where the sum would give one away. */
function safeCounts(counts: readonly number[]): (number | null)[] {
	const small = counts.filter((count) => count < SMALLEST_BOX)
	const told = counts.filter((count) => count >= SMALLEST_BOX)
	const alone = small.length === 1 ? counts.indexOf(Math.min(...told)) : -1
	return counts.map((count, at) => (count < SMALLEST_BOX || at === alone ? null : count))
}

function isRecord(given: unknown): given is Record<string, unknown> {
	return typeof given === 'object' && given !== null && !Array.isArray(given)
}
